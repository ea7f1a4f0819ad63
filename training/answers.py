"""What the larger teacher says of windows, for further.py: `python answers.py --run larger --data … --pages … --out answers`; 64 windows a file."""
import argparse
import os
import random

import torch

from corpus import WordPiece
from distil import cues_of, sources
from larger import TOGETHER, Larger
from minilm import minilm_files
from train import IGNORE, save_whole

KNOWN, OTHER = 44, 20  # windows of the corpus and of other pages in a file


def taught(window, gold, cue, first):
    """the window with the cues that the role head is to be asked about: those marked and those that the teacher sees"""
    ids, shapes, labels, cues = window
    seen = cues_of(cue, first)
    if not gold:
        return ids, shapes, [IGNORE] * len(ids), seen
    return ids, shapes, labels, cues + [(a, b, None) for a, b, _ in seen if not any(a < past and at < b for at, past, _ in cues)]


@torch.no_grad()
def answered(model, part, wordpiece):
    """-> of each window: ids, shapes, cue labels, cues with their role labels, places of its words; the teacher's cue labels, and role labels of each cue"""
    windows = [w for w, _ in part]
    hidden, cue, firsts = model.read(windows, wordpiece)
    windows = [taught(w, gold, cue[k], firsts[k]) for k, (w, gold) in enumerate(part)]
    answer = model.answer(hidden, windows, firsts)
    roles = iter(answer[0].half().split([len(p) for p in answer[1]]) if answer else ())
    return [(*w, first, cue[k, : len(w[0])].half(), [next(roles) for _ in w[3]]) for k, (w, first) in enumerate(zip(windows, firsts))]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--run", required=True, help="a run of larger.py")
    p.add_argument("--data", required=True)
    p.add_argument("--pages", nargs="*", default=[], help="folders with ground-truth.json: other texts, without labels")
    p.add_argument("--out", required=True)
    p.add_argument("--files", type=int, default=120)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--seed", type=int, default=11)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    os.makedirs(a.out, exist_ok=True)
    rng = random.Random(a.seed)
    wordpiece = WordPiece(minilm_files()[0])
    model = Larger()
    model.load_state_dict(torch.load(os.path.join(a.run, "larger.pt"))["model"])
    model.eval()
    known, other = sources(a.data, a.pages, wordpiece, rng)
    for number in range(a.files):
        pool = sorted([next(known) for _ in range(KNOWN)] + [next(other) for _ in range(OTHER)], key=lambda w: len(w[0][0]))
        out = [w for i in range(0, len(pool), TOGETHER) for w in answered(model, pool[i : i + TOGETHER], wordpiece)]
        save_whole(out, os.path.join(a.out, f"{number:04}.pt"))


if __name__ == "__main__":
    main()
