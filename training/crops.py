"""What the role head reads: around each cue of some windows, the words' states, the cue's own, and how far each word stands from it."""
import torch
from torch.nn.utils.rnn import pad_sequence

from model import AFTER, BEFORE, DISTANCE, ROLE_WIDTH


def distances(places, a, b):
    """signed distances to the cue [a, b) in subwords, as rows of the distance embedding"""
    d = torch.where(places < a, places - a, torch.where(places >= b, places - b + 1, torch.zeros_like(places)))
    return d.clamp(-DISTANCE, DISTANCE) + DISTANCE


def crops(states, windows):
    """states (windows, subwords, 2 · ROLE_WIDTH) and, of each window, (length, cues (first, past, …), places of its words) -> the role head's four
    inputs, padded, and the places of each crop's words; None where there is no cue. One gather, for the gradient of one by one costs more than the head"""
    found = [(k * states.shape[1], length, a, b, first) for k, (length, cues, first) in enumerate(windows) for a, b, *_ in cues]
    if not found:
        return None
    places = [torch.tensor([i for i in first if max(0, a - BEFORE) <= i < min(length, b + AFTER)]) for _, length, a, b, first in found]
    own = [torch.tensor([i for i in first if a <= i < b] or [a]) for _, _, a, b, first in found]
    pad = lambda rows: pad_sequence(rows, batch_first=True)
    gathered = lambda rows: states.flatten(0, 1)[pad([row + at for row, (at, *_) in zip(rows, found)])]
    shares = pad([torch.full((len(o),), 1 / len(o)) for o in own])
    keys = (gathered(own)[..., ROLE_WIDTH:] * shares[..., None]).sum(1)
    apart = pad([distances(p, a, b) for p, (_, _, a, b, _) in zip(places, found)])
    mask = torch.where(real(places), 0.0, -1e4)[:, None, None]
    return (gathered(places)[..., :ROLE_WIDTH], keys, apart, mask), places


def real(places):
    """which rows of padded crops are words"""
    return torch.arange(max(len(p) for p in places)) < torch.tensor([len(p) for p in places])[:, None]


def answers_of(roles, states, windows):
    """what a role head says of the words of all crops, one after another, and the places of each crop's words; None where there is no cue"""
    found = crops(states, windows)
    if found is None:
        return None
    inputs, places = found
    return roles(*inputs)[real(places)], places


def marked(cues, places, none):
    """the marked role labels of the same words; `none` for the words of a cue that is not marked"""
    return torch.cat([torch.tensor([roles[i] if roles else none for i in p.tolist()]) for (_, _, roles), p in zip(cues, places)])
