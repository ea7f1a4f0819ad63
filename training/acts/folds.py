"""What readers of word states say of the labelled statements that they were not fitted to: folder of states.mjs in; acts/folds.tsv out, for the evaluation.

    venv/bin/python training/acts/folds.py states          # nine CPU minutes on one thread

Five readers, each fitted to the labels of four folds alone: none learns from what a teacher says, for the teacher knows all labels. Articles
and pages stay whole. A row a statement: a hash of its words, and a byte an act in base64, -log(p) on a scale that ends at LEAST.
"""
import base64
import hashlib
import json
import math
import os
import random
import sys

import numpy as np
import torch
from torch.nn import functional as F

from act_teacher import target
from reader import HERE, collated, read, rows_of, spread_of
from corpus import WordPiece
from minilm import minilm_files
from teacher import student_of

FOLDS, LEAST = 5, 1e-4


def group_of(identifier):
    """own sentences by themselves, statements of PolNeAR by their article, of pages by their page"""
    return identifier if identifier.startswith("own") else identifier.split(".")[0] if identifier.startswith("polnear") else " ".join(identifier.split(" ")[:3])


def line(text, said, p):
    key = hashlib.sha256(f"{text}\n{said['cue']}\n{said['content']}".encode()).hexdigest()[:12]
    return f"{key}\t{base64.b64encode(bytes(round(255 * math.log(max(v, LEAST)) / math.log(LEAST)) for v in p)).decode()}"


def main(folder, models=os.path.join(HERE, "../../models"), out=os.path.join(HERE, "folds.tsv")):
    random.seed(1), torch.manual_seed(1), torch.set_num_threads(1)
    with open(os.path.join(folder, "statements.json")) as f:
        both = json.load(f)
    items = [it for it in both["items"] if it["acts"]]
    wordpiece = WordPiece(minilm_files()[0])
    index, rows = rows_of(both["texts"], items, student_of(models, len(wordpiece.ids)), wordpiece)
    groups = {g: i % FOLDS for i, g in enumerate(dict.fromkeys(group_of(it["id"]) for it in items))}
    of = [groups[group_of(it["id"])] if sum(index[i][1:]) else None for i, it in enumerate(items)]
    lines, of_rows = [], spread_of(rows)
    for fold in range(FOLDS):
        seen = [i for i, f in enumerate(of) if f is not None and f != fold]
        net, _, _ = read(index, rows, [target(items[i]["acts"]) for i in seen], [1.0] * len(seen), seen)
        with torch.no_grad():
            for i in (i for i, f in enumerate(of) if f == fold):
                p = F.softmax(net(*collated(index, rows, [i], of_rows)), -1)[0].tolist()
                lines.append(line(both["texts"][items[i]["text"]], items[i]["said"], p))
    with open(out, "w") as f:
        f.write("\n".join(sorted(lines)) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
