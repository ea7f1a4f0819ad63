"""The reader of word states of the act classifier: folder of states.mjs and act_teacher.py in; src/statement/act/reader-weights.ts out, and its
first matrix in models/encoder.onnx (graft.py).

    venv/bin/python training/acts/reader.py states          # ten CPU minutes on one thread

It reads what every layer of the shipped encoder makes of a statement's words (the last layer alone knows little but sources and contents),
and learns from the labelled statements and from what the teacher says of 10,000 others.
"""
import base64
import hashlib
import json
import os
import random
import sys

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path += [HERE, os.path.join(HERE, "..")]
from act_teacher import ACTS, fit, target
from corpus import WordPiece, set_shapes, windows, words_of
from graft import graft
from minilm import minilm_files
from model import HIDDEN as STATE
from teacher import student_of

HIDDEN, HEADS, PLACES = 64, 4, 16  # as src/statement/act/reader.ts reads them
KEPT = dict(source=8, cue=6, content=48)  # words, as src/attribution/states.ts keeps them
WINDOW, SHARED = 254, 48  # subwords, as src/attribution/windows.ts cuts them
READER = dict(epochs=16, rate=2.5e-3, batch=48)
UNLABELLED = 10_000  # statements that the teacher labels
LABELLED_WEIGHT = 2.0
SHORTEST = 12  # characters: a shorter content tells the teacher nothing


def states_of(text, encoder, wordpiece):
    """-> the words, and of each what the layers make of its first subword, from the window in which it stands farthest from an end"""
    words = words_of(text)
    for w in words:
        w.pieces = wordpiece.pieces(w.text)
    set_shapes(words)
    states, best = np.zeros((len(words), len(encoder.layers), STATE), dtype=np.float16), np.full(len(words), -1)
    for a, b in windows(words, WINDOW, SHARED):
        ids, shapes, first = [wordpiece.cls], [0], []
        for w in words[a:b]:
            first.append(len(ids))
            ids += w.pieces
            shapes += [w.shape] * len(w.pieces)
        with torch.autocast("cpu", torch.bfloat16):
            layers = encoder.states(torch.tensor([[*ids, wordpiece.sep]]), torch.tensor([[*shapes, 0]]))
        here = torch.stack(layers)[:, 0, first].transpose(0, 1).float().numpy()
        for i, place in enumerate(first):
            inside = min(place, len(ids) - place)
            if inside > best[a + i]:
                states[a + i], best[a + i] = here[i], inside
    return words, states


@torch.no_grad()
def rows_of(texts, items, encoder, wordpiece):
    """-> of each statement where its rows begin and how many words its source, cue and content have; all rows"""
    of_text, index, rows, at = {}, [None] * len(items), [], 0
    for i, it in enumerate(items):
        of_text.setdefault(it["text"], []).append(i)
    for text, those in of_text.items():
        words, states = states_of(texts[text], encoder, wordpiece)
        worth = [any(c.isalnum() or c in "?!" for c in w.text) for w in words]
        for i in those:
            counts = []
            for part, most in KEPT.items():
                inside = [k for r in items[i]["ranges"][part] for k, w in enumerate(words) if worth[k] and w.end > r["start"] and w.start < r["end"]]
                rows.append(states[inside[:most]])
                counts.append(len(inside[:most]))
            index[i] = (at, *counts)
            at += sum(counts)
    return index, np.concatenate(rows).reshape(at, -1)


class Reader(nn.Module):
    def __init__(self, width, drop=0.25):
        super().__init__()
        self.input, self.role, self.place = nn.Linear(width, HIDDEN), nn.Embedding(3, HIDDEN), nn.Embedding(PLACES + 1, HIDDEN)
        self.attention, self.output = nn.Linear(HIDDEN, HEADS), nn.Linear((HEADS + 2) * HIDDEN, len(ACTS))
        self.drop, self.drop_in = nn.Dropout(drop), nn.Dropout(0.05)
        nn.init.normal_(self.role.weight, 0, 0.3), nn.init.normal_(self.place.weight, 0, 0.3)

    def forward(self, x, role, place, mask):
        z = F.gelu(self.input(self.drop_in(x)) + self.role(role) + self.place(place))
        a = self.attention(z).masked_fill(~mask.unsqueeze(-1), -1e9).softmax(1)
        means = torch.einsum("bnh,bnw->bhw", a, z).flatten(1)
        most = z.masked_fill(~mask.unsqueeze(-1), -1e9).amax(1)
        c = (mask & (role == 1)).float()
        cue = (z * c.unsqueeze(-1)).sum(1) / c.sum(1, keepdim=True).clamp(min=1)
        return self.output(self.drop(torch.cat([means, most, cue], -1)))


def spread_of(rows):
    """mean and spread of each value, from a word in eleven"""
    sample = rows[::11].astype(np.float32)
    return sample.mean(0), sample.std(0) + 1e-3


def collated(index, rows, part, of=None):
    """what the reader takes: values of even spread, role and place of every word, and where there is one"""
    mean, spread = of or spread_of(rows)
    n = max(sum(index[i][1:]) for i in part)
    x, mask = torch.zeros(len(part), n, rows.shape[1]), torch.zeros(len(part), n, dtype=torch.bool)
    role, place = torch.zeros(len(part), n, dtype=torch.long), torch.zeros(len(part), n, dtype=torch.long)
    for b, i in enumerate(part):
        at, s, q, c = index[i]
        k = s + q + c
        x[b, :k] = torch.from_numpy((rows[at : at + k].astype(np.float32) - mean) / spread)
        role[b, :k] = torch.tensor([0] * s + [1] * q + [2] * c)
        place[b, :k] = torch.tensor([0] * (s + q) + [min(j, PLACES - 1) + 1 for j in range(c)])
        mask[b, :k] = True
    return x, role, place, mask


def read(index, rows, targets, weights, chosen):
    """fits a reader to the chosen statements"""
    mean, spread = spread_of(rows)

    def collate(part):
        return collated(index, rows, part, (mean, spread))

    net = fit(Reader(rows.shape[1]), chosen, targets, weights, collate, lambda i: index[chosen[i]][3], READER["epochs"], READER["rate"], READER["batch"], 0.05)
    with torch.no_grad():  # the states come as they are: their mean and spread go into the first matrix
        scaled = net.input.weight / torch.tensor(spread)
        return net, scaled, net.input.bias - scaled @ torch.tensor(mean)


def write(matrices, path):
    """signed bytes with a scale a row"""
    lines = ["/** Written by training/acts/reader.py: the matrices of the reader of word states, as signed bytes in base64 with a scale a row. */", "export const READER = {"]
    for name, m in matrices.items():
        m = m.detach()
        scales = m.abs().amax(1, keepdim=True) / 127
        values = base64.b64encode((m / scales).round().to(torch.int8).numpy().tobytes()).decode()
        lines += [f"  {name}: {{", f"    rows: {m.shape[0]},", f"    width: {m.shape[1]},", f"    scales: [{', '.join(f'{s:.4g}' for s in scales[:, 0])}],", f"    values:\n      '{values}',", "  },"]
    with open(path, "w") as f:
        f.write("\n".join([*lines, "};\n"]))


def main(folder, models=os.path.join(HERE, "../../models"), out=os.path.join(HERE, "../../src/statement/act/reader-weights.ts")):
    random.seed(1), torch.manual_seed(1), torch.set_num_threads(1)
    with open(os.path.join(folder, "statements.json")) as f:
        both = json.load(f)
    items, taught = both["items"], torch.tensor(np.load(os.path.join(folder, "acts.npy")))
    wordpiece = WordPiece(minilm_files()[0])
    index, rows = rows_of(both["texts"], items, student_of(models, len(wordpiece.ids)), wordpiece)
    some = [i for i in range(len(items)) if sum(index[i][1:])]
    labelled = [i for i in some if items[i]["acts"]]
    others = [i for i in some if not items[i]["acts"] and len(items[i]["said"]["content"]) > SHORTEST]
    unlabelled = random.sample(others, min(UNLABELLED, len(others)))
    targets = [target(items[i]["acts"]) for i in labelled] + [taught[i] for i in unlabelled]
    weights = [LABELLED_WEIGHT] * len(labelled) + [1.0] * len(unlabelled)
    net, first, bias = read(index, rows, targets, weights, labelled + unlabelled)
    encoder = os.path.join(models, "encoder.onnx")
    graft(encoder, first.reshape(HIDDEN, -1, STATE).transpose(0, 1).detach().numpy(), bias.detach().numpy())
    write({
        "role": net.role.weight, "place": net.place.weight, "attention": net.attention.weight, "attentionBias": net.attention.bias[None],
        "output": net.output.weight, "outputBias": net.output.bias[None],
    }, out)  # fmt: skip
    manifest = os.path.join(models, "manifest.json")
    with open(manifest, encoding="utf8") as f:
        card = json.load(f)
    with open(encoder, "rb") as f:
        data = f.read()
    card["encoder.onnx"] = {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    with open(manifest, "w", encoding="utf8") as f:
        json.dump(card, f, indent=2)
        f.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
