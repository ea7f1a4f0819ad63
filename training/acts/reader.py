"""The reader of word states of the act classifier: folder of states.mjs in, src/statement/act/reader-weights.ts out.

    venv/bin/python training/acts/reader.py states          # about 25 CPU minutes on one thread, most of them the teacher's

A teacher (MiniLM-L6, fine-tuned on the labelled statements) gives every act a probability for statements that nobody labelled; the reader
learns from both. Shipped is the reader alone: 27,000 weights over what the attribution model knows anyway.
"""
import base64
import json
import os
import random
import sys

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from transformers import BertModel, BertTokenizerFast

sys.path.append(os.path.join(os.path.dirname(__file__), ".."))
from minilm import minilm_files

ACTS = "assert predict warn threaten demand request pledge offer refuse deny admit accuse condemn endorse express announce".split()
WIDTH, HIDDEN, HEADS, PLACES = 192, 64, 4, 16  # as src/statement/act/reader.ts reads them
TEACHER = dict(epochs=4, rate=1.2e-4, batch=16, length=80)
READER = dict(epochs=16, rate=2.5e-3, batch=48)
UNLABELLED = 10_000  # statements that the teacher labels
LABELLED_WEIGHT = 2.0
SMOOTHING = 0.05
SHORTEST = 12  # characters: a shorter content tells the teacher nothing


def target(acts):
    """half to the best act, the rest to the others that a reader accepts"""
    t = torch.zeros(len(ACTS))
    for i, act in enumerate(acts):
        t[ACTS.index(act)] = 1 if len(acts) == 1 else 0.5 if i == 0 else 0.5 / (len(acts) - 1)
    return t * (1 - SMOOTHING) + SMOOTHING / len(ACTS)


def batches(count, size, length_of):
    """shuffled, and yet of like length"""
    order = random.sample(range(count), count)
    groups = [sorted(order[i : i + size * 8], key=length_of) for i in range(0, count, size * 8)]
    out = [g[i : i + size] for g in groups for i in range(0, len(g), size)]
    random.shuffle(out)
    return out


def fit(net, rows, targets, weights, collate, length_of, epochs, rate, batch, decay, groups=None):
    optimiser = torch.optim.AdamW(groups or [{"params": list(net.parameters()), "scale": 1}], lr=rate, weight_decay=decay)
    steps, step = epochs * (len(rows) // batch + 1), 0
    net.train()
    for epoch in range(epochs):
        total = []
        for b in batches(len(rows), batch, length_of):
            for group in optimiser.param_groups:
                group["lr"] = rate * group["scale"] * min(1, (step + 1) / 40) * max(0.01, 1 - step / (steps + 1))
            t, w = torch.stack([targets[i] for i in b]), torch.tensor([weights[i] for i in b])
            loss = (-(t * F.log_softmax(net(*collate([rows[i] for i in b])), -1)).sum(-1) * w).sum() / w.sum()
            optimiser.zero_grad(), loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            step += 1
            total.append(loss.item())
        print(f"epoch {epoch}: {np.mean(total):.3f}", flush=True)
    return net.eval()


class Teacher(nn.Module):
    """source, cue and kind of quotation; content: the first state and the mean of all"""

    def __init__(self, folder):
        super().__init__()
        self.bert = BertModel.from_pretrained(folder)
        self.out, self.drop = nn.Linear(2 * self.bert.config.hidden_size, len(ACTS)), nn.Dropout(0.1)
        for p in self.bert.embeddings.parameters():
            p.requires_grad = False

    def forward(self, ids, types, mask):
        h = self.bert(input_ids=ids, token_type_ids=types, attention_mask=mask).last_hidden_state
        m = mask.unsqueeze(-1).float()
        return self.out(self.drop(torch.cat([h[:, 0], (h * m).sum(1) / m.sum(1)], -1)))


def padded(rows):
    n = max(len(r["input_ids"]) for r in rows)
    return tuple(torch.tensor([r[k] + [0] * (n - len(r[k])) for r in rows]) for k in ("input_ids", "token_type_ids", "attention_mask"))


def taught(labelled, unlabelled):
    """the teacher's probabilities for the unlabelled"""
    vocab, weights = minilm_files()
    tokenise = BertTokenizerFast(vocab, do_lower_case=True)

    def row(said):
        first = f"{said['source'][:80]} ; {said['cue'][:60]} ; {said['quotation']}"
        return tokenise(first, said["content"][:420], truncation="only_second", max_length=TEACHER["length"])

    net = Teacher(os.path.dirname(weights))
    rows = [row(x["said"]) for x in labelled]
    body = [p for n, p in net.named_parameters() if p.requires_grad and not n.startswith("out")]
    groups = [{"params": body, "scale": 1}, {"params": list(net.out.parameters()), "scale": 10}]
    targets = [target(x["acts"]) for x in labelled]
    fit(net, rows, targets, [1.0] * len(rows), padded, lambda i: len(rows[i]["input_ids"]), TEACHER["epochs"], TEACHER["rate"], TEACHER["batch"], 0.01, groups)
    asked = [row(x["said"]) for x in unlabelled]
    order = sorted(range(len(asked)), key=lambda i: len(asked[i]["input_ids"]))
    out = [None] * len(asked)
    with torch.no_grad():
        for i in range(0, len(order), 48):
            part = order[i : i + 48]
            for j, p in zip(part, F.softmax(net(*padded([asked[j] for j in part])), -1)):
                out[j] = p
    return out


class Reader(nn.Module):
    def __init__(self, drop=0.25):
        super().__init__()
        self.input, self.role, self.place = nn.Linear(WIDTH, HIDDEN), nn.Embedding(3, HIDDEN), nn.Embedding(PLACES + 1, HIDDEN)
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


def read(items, rows, labelled, unlabelled, soft):
    mean, spread = rows[::11].mean(0), rows[::11].std(0) + 1e-3
    rows = (rows - mean) / spread

    def collate(part):
        n = max(x["source"] + x["cue"] + x["content"] for x in part)
        x, role, place, mask = torch.zeros(len(part), n, WIDTH), torch.zeros(len(part), n).long(), torch.zeros(len(part), n).long(), torch.zeros(len(part), n).bool()
        for b, it in enumerate(part):
            s, q, c = it["source"], it["cue"], it["content"]
            k = s + q + c
            x[b, :k] = torch.from_numpy(rows[it["at"] : it["at"] + k])
            role[b, :k] = torch.tensor([0] * s + [1] * q + [2] * c)
            place[b, :k] = torch.tensor([0] * (s + q) + [min(i, PLACES - 1) + 1 for i in range(c)])
            mask[b, :k] = True
        return x, role, place, mask

    both = labelled + unlabelled
    targets = [target(x["acts"]) for x in labelled] + soft
    weights = [LABELLED_WEIGHT] * len(labelled) + [1.0] * len(unlabelled)
    net = fit(Reader(), both, targets, weights, collate, lambda i: both[i]["content"], READER["epochs"], READER["rate"], READER["batch"], 0.05)
    with torch.no_grad():  # the states come as they are: their mean and spread go into the first matrix
        scaled = net.input.weight / torch.tensor(spread)
        bias = net.input.bias - scaled @ torch.tensor(mean)
    return {
        "input": scaled, "inputBias": bias[None], "role": net.role.weight, "place": net.place.weight,
        "attention": net.attention.weight, "attentionBias": net.attention.bias[None], "output": net.output.weight, "outputBias": net.output.bias[None],
    }  # fmt: skip


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


def main(folder, out):
    random.seed(1), torch.manual_seed(1), torch.set_num_threads(1)
    with open(os.path.join(folder, "items.json")) as f:
        items = [x for x in json.load(f) if x["source"] + x["cue"] + x["content"] > 0]
    rows = np.fromfile(os.path.join(folder, "rows.bin"), dtype=np.float32).reshape(-1, WIDTH)
    labelled = [x for x in items if x["acts"]]
    others = [x for x in items if not x["acts"] and len(x["said"]["content"]) > SHORTEST]
    unlabelled = random.sample(others, min(UNLABELLED, len(others)))
    write(read(items, rows, labelled, unlabelled, taught(labelled, unlabelled)), out)


if __name__ == "__main__":
    here = os.path.dirname(os.path.abspath(__file__))
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else os.path.join(here, "../../src/statement/act/reader-weights.ts"))
