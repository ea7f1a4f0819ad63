"""Trains the larger teacher: `python larger.py --data ../../shared/data/polnear --out larger` (see README.md).

The labels, windows and damage of train.py, over MPNet-base. Parameters are in bfloat16 with masters in floats, which a processor with AMX
reads three times as fast as autocast: 3.7 s a step of 16 windows on two cores.
"""
import argparse
import json
import os
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

from corpus import WordPiece, read_articles
from crops import answers_of, marked
from minilm import minilm_files
from model import ROLE_WIDTH, SlimRoles
from mpnet import HIDDEN, PAD, MPNet, ids_of
from train import IGNORE, epoch_of, padded, save_whole

ROLE_FFN = 384
WARM, ALIKE = 60, 6  # steps of warming up; batches whose windows are put together by length
MULTIPLE = 16  # subwords that windows are filled up to
TOGETHER = 8  # windows that are read at once; gradients of a batch are added up


class Larger(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = MPNet().bfloat16()
        self.states = nn.Linear(HIDDEN, 2 * ROLE_WIDTH).bfloat16()
        self.roles = SlimRoles(ROLE_FFN, 0.1)

    def read(self, windows, wordpiece):
        """-> hidden states and cue labels of every subword, and the places of each window's words"""
        ids, shapes = padded([ids_of(w[0]) for w in windows], PAD, MULTIPLE), padded([w[1] for w in windows], 0, MULTIPLE)
        hidden, cue = self.encoder(ids, shapes, [len(w[0]) for w in windows])
        return hidden, cue.float(), [wordpiece.firsts(w[0]) for w in windows]

    def answer(self, hidden, windows, firsts):
        """as crops.answers_of, of what `read` gave"""
        return answers_of(self.roles, self.states(hidden).float(), [(len(w[0]), w[3], first) for w, first in zip(windows, firsts)])


def loss_of(model, windows, wordpiece):
    hidden, cue, firsts = model.read(windows, wordpiece)
    labels = padded([w[2] for w in windows], IGNORE, MULTIPLE)
    loss_cue = F.cross_entropy(cue.flatten(0, 1), labels.flatten(), ignore_index=IGNORE)
    answer = model.answer(hidden, windows, firsts)
    if answer is None:
        return 2 * loss_cue, loss_cue.item(), 0.0
    out, places = answer
    loss_role = F.cross_entropy(out, marked([c for w in windows for c in w[3]], places, IGNORE), ignore_index=IGNORE)
    return 2 * loss_cue + loss_role, loss_cue.item(), loss_role.item()


def plan_of(articles, wordpiece, epochs, batch, rng):
    """all batches of all epochs; the windows of one are of like length"""
    plan = []
    for epoch in range(epochs):
        pool = epoch_of(articles, wordpiece, epoch, rng)
        for i in range(0, len(pool), batch * ALIKE):
            part = sorted(pool[i : i + batch * ALIKE], key=lambda w: len(w[0]))
            batches = [part[j : j + batch] for j in range(0, len(part), batch)]
            rng.shuffle(batches)
            plan += batches
    return plan


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--batch", type=int, default=16)
    p.add_argument("--lr", type=float, default=6e-5)
    p.add_argument("--head-lr", type=float, default=5e-4)
    a = p.parse_args()
    torch.set_num_threads(a.threads), torch.manual_seed(a.seed)
    os.makedirs(a.out, exist_ok=True)
    wordpiece = WordPiece(minilm_files()[0])
    plan = plan_of(read_articles(os.path.join(a.data, "train.jsonl"), wordpiece), wordpiece, a.epochs, a.batch, random.Random(a.seed))

    model = Larger()
    model.encoder.load_published()
    for fixed in (model.encoder.word.weight, model.encoder.relative.weight):
        fixed.requires_grad_(False)
    parameters = [q for q in model.parameters() if q.requires_grad]
    heads = {id(q) for part in (model.states, model.roles, model.encoder.cue, model.encoder.shape) for q in part.parameters()}
    masters = [q.detach().float().clone() for q in parameters]
    group = lambda head, matrix: [m for m, q in zip(masters, parameters) if (id(q) in heads) == head and (q.dim() > 1) == matrix]
    groups = [{"params": group(head, matrix), "base": a.head_lr if head else a.lr, "weight_decay": 0.01 * matrix} for head in (False, True) for matrix in (False, True)]
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)

    model.train()
    began, seen = time.process_time(), [0.0, 0.0]
    print(json.dumps({"windows": sum(map(len, plan)), "steps": len(plan)}), flush=True)
    for step, batch in enumerate(plan):
        rate = min((step + 1) / WARM, max(0.02, 1 - 0.98 * (step - WARM) / (len(plan) - WARM)))
        for g in optimiser.param_groups:
            g["lr"] = g["base"] * rate
        for i in range(0, len(batch), TOGETHER):
            part = batch[i : i + TOGETHER]
            share = len(part) / len(batch)
            loss, cue, role = loss_of(model, part, wordpiece)
            (loss * share).backward()
            seen = [seen[0] + cue * share, seen[1] + role * share]
        for master, q in zip(masters, parameters):
            master.grad = torch.zeros_like(master) if q.grad is None else q.grad.float()
            q.grad = None
        nn.utils.clip_grad_norm_(masters, 1.0)
        optimiser.step()
        with torch.no_grad():
            for master, q in zip(masters, parameters):
                q.copy_(master)
        if step % 10 == 9:
            print(json.dumps({"step": step + 1, "cue": round(seen[0] / 10, 4), "role": round(seen[1] / 10, 4), "cpu_s": round(time.process_time() - began)}), flush=True)
            seen = [0.0, 0.0]
        if step % 100 == 99 or step == len(plan) - 1:
            save_whole({"model": model.state_dict(), "step": step + 1, "args": vars(a)}, os.path.join(a.out, "larger.pt"))


if __name__ == "__main__":
    main()
