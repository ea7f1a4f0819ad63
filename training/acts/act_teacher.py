"""The teacher of the acts: MiniLM-L6, fine-tuned on the labelled statements, gives every statement a probability for each act.

    venv/bin/python training/acts/act_teacher.py states          # folder of states.mjs; writes acts.npy there, a row a statement: eight CPU minutes with AMX
"""
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
TEACHER = dict(epochs=4, rate=1.2e-4, batch=16, length=80)
SMOOTHING = 0.05


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
        with torch.autocast("cpu", torch.bfloat16):
            h = self.bert(input_ids=ids, token_type_ids=types, attention_mask=mask).last_hidden_state.float()
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


def main(folder):
    random.seed(1), torch.manual_seed(1), torch.set_num_threads(1)
    with open(os.path.join(folder, "statements.json")) as f:
        items = json.load(f)["items"]
    out = taught([x for x in items if x["acts"] and x["said"]["content"]], items)
    np.save(os.path.join(folder, "acts.npy"), torch.stack(out).float().numpy())


if __name__ == "__main__":
    main(sys.argv[1])
