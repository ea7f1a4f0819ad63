"""Trains the attribution engine: `python train.py --data ../../shared/data/polnear --out run` (see README.md).

One schedule, counted in steps, so that the same command gives the same weights on the same machine kind. A run that was
stopped goes on from its last checkpoint. Recipe and measurements: README.md and EXPERIMENTS.md.
"""
import argparse
import json
import os
import random
import time

import numpy as np
import torch
from safetensors.torch import load_file
from torch.nn import functional as F

from corpus import WordPiece, damaged, random_first, read_articles, windows
from crops import distances
from minilm import minilm_files
from model import AFTER, BEFORE, Encoder, Roles, load_minilm

SIZE, OVERLAP = 254, 24
IGNORE = -100


def one_window(article, first, past, wordpiece):
    """-> ids, shapes, cue labels, and for each cue that lies inside: its subword range and the role labels"""
    ids, shapes, start_of = [wordpiece.cls], [0], {}
    for i in range(first, past):
        w = article.words[i]
        start_of[i] = len(ids)
        ids += w.pieces
        shapes += [w.shape] * len(w.pieces)
    start_of[past] = len(ids)
    ids.append(wordpiece.sep)
    shapes.append(0)
    blank = [IGNORE] * len(ids)
    for i in range(first, past):
        blank[start_of[i]] = 0
    cue_labels, cues = list(blank), []
    for cue, source, content in article.attributions:
        a, b = cue[0]
        if a < first or b > past:
            for i in range(max(a, first), min(b, past)):
                cue_labels[start_of[i]] = IGNORE
            continue
        for i in range(a, b):
            cue_labels[start_of[i]] = 1 if i == a else 2
        roles = list(blank)
        for spans, begin in ((content, 3), (source, 1)):
            for s, e in spans:
                for i in range(max(s, first), min(e, past)):
                    roles[start_of[i]] = begin if i == s else begin + 1
        cues.append((start_of[a], start_of[b], roles))
    return ids, shapes, cue_labels, cues


def epoch_of(articles, wordpiece, epoch, rng):
    out = []
    for article in articles:
        if epoch and rng.random() < 0.6:
            article = damaged(article, wordpiece, rng)
        first = random_first(article.words, SIZE, rng) if epoch else 0
        out += [one_window(article, a, b, wordpiece) for a, b in windows(article.words, SIZE, OVERLAP, first)]
    rng.shuffle(out)
    return out


def padded(rows, value, multiple=1):
    """rows of integers, filled up to the longest one's length or the next multiple"""
    n = -(-max(len(r) for r in rows) // multiple) * multiple
    return torch.tensor([r + [value] * (n - len(r)) for r in rows])


def collate(batch, multiple=1):
    ids, shapes, labels = (padded([b[part] for b in batch], value, multiple) for part, value in enumerate((0, 0, IGNORE)))
    mask = torch.zeros(len(batch), 1, 1, ids.shape[1])
    for row, b in enumerate(batch):
        mask[row, ..., len(b[0]) :] = -1e4
    return ids, shapes, labels, mask


def crops(hidden, batch):
    """the role head's input for every gold cue of the batch"""
    rows, cues, apart, labels = [], [], [], []
    for row, (ids, _, _, marked) in enumerate(batch):
        for a, b, roles in marked:
            lo, hi = max(0, a - BEFORE), min(len(ids), b + AFTER)
            rows.append(hidden[row, lo:hi])
            cues.append(hidden[row, a:b].mean(0))
            apart.append(distances(torch.arange(lo, hi), a, b))
            labels.append(torch.tensor(roles[lo:hi]))
    if not rows:
        return None
    n = max(len(r) for r in rows)
    mask = torch.zeros(len(rows), 1, 1, n)
    for i, r in enumerate(rows):
        mask[i, ..., len(r) :] = -1e4
    pad = lambda xs, value: torch.nn.utils.rnn.pad_sequence(xs, batch_first=True, padding_value=value)
    return pad(rows, 0.0), torch.stack(cues), pad(apart, 0), pad(labels, IGNORE), mask


def loss_of(encoder, roles, batch):
    ids, shapes, cue_labels, mask = collate(batch)
    hidden, cue = encoder(ids, shapes, mask.to(torch.bfloat16) if torch.is_autocast_enabled("cpu") else mask)
    loss_cue = F.cross_entropy(cue.float().flatten(0, 1), cue_labels.flatten(), ignore_index=IGNORE)
    crop = crops(hidden, batch)
    if crop is None:
        return 2 * loss_cue, loss_cue.item(), 0.0
    rows, cues, distance, labels, crop_mask = crop
    out = roles(rows, cues, distance, crop_mask.to(rows.dtype))
    loss_role = F.cross_entropy(out.float().flatten(0, 1), labels.flatten(), ignore_index=IGNORE)
    return 2 * loss_cue + loss_role, loss_cue.item(), loss_role.item()


def save_whole(value, path):
    """a file that is there is whole, whenever the run is stopped"""
    torch.save(value, path + ".new")
    os.replace(path + ".new", path)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--epochs", type=int, default=4)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--batch", type=int, default=4)
    p.add_argument("--lr", type=float, default=1.5e-4)
    p.add_argument("--head-lr", type=float, default=6e-4)
    p.add_argument("--steps", type=int, help="stop after so many steps (for a trial)")
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    np.random.seed(a.seed)
    os.makedirs(a.out, exist_ok=True)

    vocab, weights = minilm_files()
    wordpiece = WordPiece(vocab)
    articles = read_articles(os.path.join(a.data, "train.jsonl"), wordpiece)
    state = load_file(weights)
    encoder, roles = Encoder(len(wordpiece.ids)), Roles()
    load_minilm(encoder, state)
    encoder.word.weight.requires_grad_(False)
    heads = [*roles.parameters(), *encoder.cue.parameters(), *encoder.shape.parameters()]
    held = {id(x) for x in heads}
    body = [x for x in encoder.parameters() if x.requires_grad and id(x) not in held]
    optimiser = torch.optim.AdamW([{"params": body, "lr": a.lr}, {"params": heads, "lr": a.head_lr}], betas=(0.9, 0.98), weight_decay=0.01, fused=True)

    # the plan of all epochs is drawn first: its length is the schedule's, and a resumed run walks the same one
    rng = random.Random(a.seed)
    plan = [b for e in range(a.epochs) for b in epoch_of(articles, wordpiece, e, rng)]
    total, warm = len(plan) // a.batch, 100
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min((s + 1) / warm, max(0.02, 1 - 0.98 * (s - warm) / max(1, total - warm))))
    checkpoint, step = os.path.join(a.out, "checkpoint.pt"), 0
    if os.path.exists(checkpoint):
        c = torch.load(checkpoint, weights_only=False)
        encoder.load_state_dict(c["encoder"]), roles.load_state_dict(c["roles"]), optimiser.load_state_dict(c["optimiser"])
        schedule.load_state_dict(c["schedule"])
        torch.set_rng_state(c["rng"])
        step = c["step"]
    print(json.dumps({"articles": len(articles), "windows": len(plan), "steps": total, "from": step}), flush=True)

    def save():
        save_whole({"encoder": encoder.state_dict(), "roles": roles.state_dict(), "optimiser": optimiser.state_dict(),
                    "schedule": schedule.state_dict(), "rng": torch.get_rng_state(), "step": step, "args": vars(a)}, checkpoint)

    encoder.train(), roles.train()
    began, cpu, seen = time.time(), time.process_time(), [0.0, 0.0]
    while step < (a.steps or total):
        batch = plan[step * a.batch : (step + 1) * a.batch]
        with torch.autocast("cpu", torch.bfloat16):
            loss, lc, lr = loss_of(encoder, roles, batch)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([*body, *heads], 1.0)
        optimiser.step()
        schedule.step()
        step += 1
        seen = [seen[0] + lc, seen[1] + lr]
        if step % 25 == 0:
            print(json.dumps({"step": step, "cue": round(seen[0] / 25, 4), "role": round(seen[1] / 25, 4),
                              "wall_s": round(time.time() - began), "cpu_s": round(time.process_time() - cpu)}), flush=True)
            seen = [0.0, 0.0]
        if step % 250 == 0:
            save()
    save()


if __name__ == "__main__":
    main()
