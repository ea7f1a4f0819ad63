"""The shipped model taught on by the larger teacher: `python further.py --models ../models --answers answers --out further` (see README.md).

With --budget heads and neurons are cut first. What readers of acts take of the words (graft.py) is held to what it was, so that they need not be
fitted anew. In the last part of the steps the products are rounded as the exported graph rounds them.
"""
import argparse
import glob
import json
import os
import random
import time

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

from corpus import WordPiece
from crops import answers_of, marked
from distil import layers_of, optimiser_of, save_student
from minilm import minilm_files
from model import SlimLayer, SlimRoles
from mpnet import Dropout
from prune import pruned
from teacher import floats, student_of, unscaled
from train import IGNORE, collate

ROLE_FFN, DROPOUT = 192, 0.05
LR, HEAD_LR, WARM = 2e-4, 3e-4, 100
OLD = 0.2  # share of the shipped model beside the teacher in what is to be learnt
ROUNDED_FROM = 0.6  # of the steps
MULTIPLE = 8  # subwords that windows are filled up to
AT_ONCE, BATCHES_WEIGHED = 64, 30


class Rounded(nn.Linear):
    """as onnxruntime's dynamic quantisation reads it: weights of seven bits a row, inputs of eight bits a window; gradients as if nothing were rounded"""

    on = False

    def forward(self, x):
        if not Rounded.on:
            return super().forward(x)
        with torch.no_grad():
            scale = self.weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 63.5
            weights_off = (self.weight / scale).round() * scale - self.weight
            over = tuple(range(1, x.dim()))
            step = ((x.amax(over, keepdim=True).clamp(min=0) - x.amin(over, keepdim=True).clamp(max=0)) / 255).clamp(min=1e-8)
            inputs_off = (x / step).round() * step - x
        return F.linear(x + inputs_off, self.weight + weights_off, self.bias)


class LightLayer(SlimLayer):
    """attention in bfloat16"""

    def attended(self, *states_and_mask):
        return super().attended(*(x.bfloat16() for x in states_and_mask)).float()


class Shipped(nn.Module):
    """both graphs of models/ in floats, and the matrices that make a word's state of all layers"""

    def __init__(self, folder, vocab):
        super().__init__()
        self.encoder, self.roles = student_of(folder, vocab), SlimRoles(ROLE_FFN)
        self.roles.load_state_dict(floats(os.path.join(folder, "roles.onnx")))
        unscaled(self.roles.layer)
        graph = onnx.load(os.path.join(folder, "encoder.onnx")).graph
        state = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in graph.initializer if i.name.startswith("state.")}
        self.matrices = nn.ParameterList(state[f"state.{k}.weight"].float().T * state[f"state.{k}.scale"][:, None] for k in range(len(self.encoder.layers)))
        self.bias = nn.Parameter(state["state.bias"])

    def made_light(self, rounded):
        """with the means that halve a step's time, attention in bfloat16 and dropout by masks drawn once; and `rounded` as the exported graph"""
        drop = Dropout(DROPOUT)
        for m in list(self.modules()):
            if type(m) is SlimLayer:
                m.__class__, m.drop = LightLayer, drop
            elif type(m) is nn.Linear and rounded:
                m.__class__ = Rounded
        return self

    def forward(self, ids, shapes, mask):
        """-> cue labels, the role head's states, and the states of readers of acts"""
        layers = self.encoder.states(ids, shapes, mask)
        state = sum(F.linear(x, m) for x, m in zip(layers, self.matrices)) + self.bias
        return self.encoder.cue(layers[-1]), self.encoder.roles(layers[-1]), state

    def role_labels(self, states, batch):
        return answers_of(self.roles, states, [(len(w[0]), w[3], w[4]) for w in batch])


def losses(model, old, batch):
    """cues as marked, as answered; roles as marked, as answered; word states as they were"""
    ids, shapes, labels, mask = collate(batch, MULTIPLE)
    with torch.no_grad():
        old_cue, old_states, old_state = old(ids, shapes, mask)
        old_roles = old.role_labels(old_states, batch)
    cue, states, state = model(ids, shapes, mask)
    words = torch.cat([torch.full((len(w[4]),), k) for k, w in enumerate(batch)]), torch.cat([torch.tensor(w[4]) for w in batch])
    cue_marked = torch.nan_to_num(F.cross_entropy(cue.flatten(0, 1), labels.flatten(), ignore_index=IGNORE))
    cue_answered = divergence(cue[words], torch.cat([w[5][w[4]] for w in batch]), old_cue[words])
    kept = F.mse_loss(state[words], old_state[words]) / old_state[words].var()
    answer = model.role_labels(states, batch)
    if answer is None:
        return cue_marked, cue_answered, torch.zeros(()), torch.zeros(()), kept
    roles, places = answer
    role_marked = torch.nan_to_num(F.cross_entropy(roles, marked([c for w in batch for c in w[3]], places, IGNORE), ignore_index=IGNORE))
    return cue_marked, cue_answered, role_marked, divergence(roles, torch.cat([r for w in batch for r in w[6]]), old_roles[0]), kept


def divergence(ours, teacher, old):
    wanted = (1 - OLD) * F.softmax(teacher.float(), -1) + OLD * F.softmax(old, -1)
    return F.kl_div(F.log_softmax(ours, -1), wanted, reduction="batchmean")


def total(parts):
    cue_marked, cue_answered, role_marked, role_answered, kept = parts
    return cue_marked + 2 * cue_answered + 0.5 * role_marked + role_answered + 0.3 * kept


def batches(folder, size, rng):
    """every window once in the order of the files, then again and again by lot; windows of like length together"""
    pool = [w for f in sorted(glob.glob(os.path.join(folder, "*.pt"))) for w in torch.load(f, weights_only=False)]
    fresh = list(pool)
    while True:
        if len(fresh) < AT_ONCE:
            fresh += rng.sample(pool, len(pool))
        now, fresh = sorted(fresh[:AT_ONCE], key=lambda w: len(w[0])), fresh[AT_ONCE:]
        parts = [now[i : i + size] for i in range(0, len(now), size)]
        rng.shuffle(parts)
        yield from parts


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--models", required=True, help="the folder of the shipped model, which is taught on")
    p.add_argument("--answers", required=True, help="what answers.py wrote")
    p.add_argument("--out", required=True)
    p.add_argument("--budget", type=float, help="ms for heads and neurons, by prune.py's prices: more are cut; the shipped ones come to 8.15")
    p.add_argument("--steps", type=int, default=3000)
    p.add_argument("--batch", type=int, default=8)
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    torch.set_num_threads(a.threads), torch.manual_seed(a.seed)
    torch.set_float32_matmul_precision("medium")  # products in bfloat16 where the processor has them
    os.makedirs(a.out, exist_ok=True)
    lessons = batches(a.answers, a.batch, random.Random(a.seed))
    vocab = len(WordPiece(minilm_files()[0]).ids)
    old, model = Shipped(a.models, vocab).made_light(False).eval(), Shipped(a.models, vocab)
    if a.budget:
        weighed = (total(losses(model, old, next(lessons))) for _ in range(BATCHES_WEIGHED))
        model.encoder, model.roles = pruned(model.encoder, model.roles, weighed, a.budget, ROLE_FFN, drop_layers=False)
    model.made_light(True)
    print(json.dumps({"layers": layers_of(model.encoder)}), flush=True)
    optimiser, parameters = optimiser_of(model.encoder, model.roles, LR, HEAD_LR, [*model.matrices, model.bias])
    model.train()
    began, seen = time.process_time(), [0.0] * 5
    for step in range(a.steps):
        Rounded.on = step >= ROUNDED_FROM * a.steps
        for group in optimiser.param_groups:
            group["lr"] = group["base"] * min((step + 1) / WARM, max(0.02, 1 - 0.98 * step / a.steps))
        parts = losses(model, old, next(lessons))
        optimiser.zero_grad(set_to_none=True)
        total(parts).backward()
        nn.utils.clip_grad_norm_(parameters, 1.0)
        optimiser.step()
        seen = [s + float(x.detach()) for s, x in zip(seen, parts)]
        if step % 50 == 49:
            print(json.dumps({"step": step + 1, "losses": [round(s / 50, 4) for s in seen], "cpu_s": round(time.process_time() - began)}), flush=True)
            seen = [0.0] * 5
        if step % 500 == 499 or step == a.steps - 1:
            state = {"matrices": [m.detach() for m in model.matrices], "bias": model.bias.detach()}
            save_student(a.out, model.encoder, model.roles, step + 1, a, state=state)


if __name__ == "__main__":
    main()
