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
    n = states.shape[1]
    found = [(k * n, length, a, b, first) for k, (length, cues, first) in enumerate(windows) for a, b, *_ in cues]
    if not found:
        return None
    places = [torch.tensor([i for i in first if max(0, a - BEFORE) <= i < min(length, b + AFTER)]) for _, length, a, b, first in found]
    own = [torch.tensor([i for i in first if a <= i < b] or [a]) for _, _, a, b, first in found]
    flat = states.flatten(0, 1)
    pad = lambda rows: pad_sequence(rows, batch_first=True)
    rows = flat[pad([p + at for p, (at, *_) in zip(places, found)])][..., :ROLE_WIDTH]
    shares = pad([torch.full((len(o),), 1 / len(o)) for o in own])
    keys = (flat[pad([o + at for o, (at, *_) in zip(own, found)])][..., ROLE_WIDTH:] * shares[..., None]).sum(1)
    mask = pad([torch.zeros(len(p)) - 1 for p in places])[:, None, None] * 1e4 + 1e4
    return (rows, keys, pad([distances(p, a, b) for p, (_, _, a, b, _) in zip(places, found)]), -mask), places


def of_words(labels, places):
    """labels (crops, words, 5), padded -> those of all crops' words, one after another"""
    return labels[torch.arange(labels.shape[1]) < torch.tensor([len(p) for p in places])[:, None]]
