"""The shipped model: the teacher cut down to a budget of time, taught by the teacher. `python distil.py --teacher run --data ... --out small`.

Every batch has three windows of the corpus (its labels, and the teacher's) and one of other news pages (the teacher's labels alone).
The heads and neurons are cut in two steps, with learning between them.
"""
import argparse
import glob
import json
import os
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

from corpus import Article, WordPiece, damaged, random_first, read_articles, set_shapes, windows, words_of
from crops import answers_of, distances, marked
from minilm import minilm_files
from model import AFTER, BEFORE
from prune import pruned, whole_student
from teacher import teacher_of
from train import IGNORE, OVERLAP, SIZE, collate, one_window, save_whole

DAMAGED = 0.4  # share of the windows' articles
FIRST_BUDGET, SECOND_STEP = 13.5, 200  # ms by prune.py's prices; step of the second cut
WINDOWS_WEIGHED = 80
ROLE_FFN = 192
LR, HEAD_LR = 3e-4, 4e-4


def labelled(articles, wordpiece, rng):
    while True:
        pool = []
        for article in articles:
            if rng.random() < DAMAGED:
                article = damaged(article, wordpiece, rng)
            pool += [(article, a, b) for a, b in windows(article.words, SIZE, OVERLAP, random_first(article.words, SIZE, rng))]
        rng.shuffle(pool)
        for article, a, b in pool:
            yield one_window(article, a, b, wordpiece), True


def unlabelled(texts, wordpiece, rng):
    while True:
        for text in rng.sample(texts, len(texts)):
            words = words_of(text)
            for w in words:
                w.pieces = wordpiece.pieces(w.text)
            set_shapes(words)
            article = Article("", words, [])
            if rng.random() < DAMAGED:
                article = damaged(article, wordpiece, rng)
            cut = windows(article.words, SIZE, OVERLAP, 0)
            for a, b in rng.sample(cut, min(2, len(cut))):
                yield one_window(article, a, b, wordpiece), False


def bodies(folders):
    """the article texts of the page sets, English ones"""
    out = []
    for folder in folders:
        for path in glob.glob(os.path.join(folder, "ground-truth.json")):
            with open(path, encoding="utf8") as f:
                texts = [page.get("articleBody") or "" for page in json.load(f).values()]
            out += [t for t in texts if 600 < len(t) < 20_000 and sum(c.isascii() for c in t) > 0.97 * len(t)]
    return out


def sources(data, pages, wordpiece, rng):
    """windows of the corpus, and of other pages where there are any; each without an end"""
    known = labelled(read_articles(os.path.join(data, "train.jsonl"), wordpiece), wordpiece, rng)
    texts = bodies(pages)
    return known, unlabelled(texts, wordpiece, rng) if texts else known


def cues_of(logits, first):
    """the teacher's cues, as subword ranges"""
    labels, out = logits.argmax(-1), []
    for k, i in enumerate(first):
        if labels[i] == 1:
            j = k + 1
            while j < len(first) and labels[first[j]] == 2:
                j += 1
            out.append((i, first[j] if j < len(first) else first[j - 1] + 1, None))
    return out


class Lesson:
    """Windows with the teacher's answers, and the student's losses on them."""

    def __init__(self, teacher, roles, wordpiece):
        self.teacher, self.roles, self.wordpiece = teacher, roles, wordpiece

    @torch.no_grad()
    def prepared(self, window, gold):
        ids, shapes, labels, cues = window
        x = self.teacher.norm(self.teacher.word(torch.tensor([ids])) + self.teacher.position(torch.arange(len(ids))) + self.teacher.shape(torch.tensor([shapes])))
        hidden = []
        for layer in self.teacher.layers:
            x = layer(x, None)
            hidden.append(x[0])
        cue = self.teacher.cue(x)[0]
        first = self.wordpiece.firsts(ids)
        if not gold:
            cues, labels = cues_of(cue, first), [IGNORE] * len(ids)
        answers = [self.role_answer(hidden[-1], a, b, first) for a, b, _ in cues]
        return ids, shapes, labels, cues, first, (hidden[1], hidden[3], hidden[5]), cue, answers

    def role_answer(self, hidden, a, b, first):
        lo, hi = max(0, a - BEFORE), min(len(hidden), b + AFTER)
        out = self.roles(hidden[None, lo:hi], hidden[None, a:b].mean(1), distances(torch.arange(lo, hi), a, b)[None])[0]
        return out[[i - lo for i in first if lo <= i < hi]]

    def losses(self, encoder, roles, batch):
        ids, shapes, labels, mask = collate(batch)
        states = encoder.states(ids, shapes, mask)
        pairs = [(1.0, -1, 2)] if len(states) != 6 else [(0.5, 1, 0), (0.5, 3, 1), (1.0, 5, 2)]
        mse = sum(c * F.mse_loss(torch.cat([states[s][k, : len(w[0])] for k, w in enumerate(batch)]), torch.cat([w[5][t] for w in batch])) for c, s, t in pairs)
        cue, role = encoder.cue(states[-1]), encoder.roles(states[-1])
        ce = torch.nan_to_num(F.cross_entropy(cue.flatten(0, 1), labels.flatten(), ignore_index=IGNORE))
        kl = divergence(torch.cat([cue[k, w[4]] for k, w in enumerate(batch)]), torch.cat([w[6][w[4]] for w in batch]))
        role_ce, role_kl = self.role_losses(roles, role, batch)
        return ce + 2 * kl + 0.3 * mse + 0.5 * role_ce + role_kl, (ce, kl, mse, role_ce, role_kl)

    def role_losses(self, roles, states, batch):
        answer = answers_of(roles, states, [(len(w[0]), w[3], w[4]) for w in batch])
        if answer is None:
            return torch.zeros(()), torch.zeros(())
        out, places = answer
        labels = marked([c for w in batch for c in w[3]], places, IGNORE)
        ce = torch.nan_to_num(F.cross_entropy(out, labels, ignore_index=IGNORE))
        return ce, divergence(out, torch.cat([theirs for w in batch for theirs in w[7]]))


def divergence(ours, theirs):
    return F.kl_div(F.log_softmax(ours, -1), F.softmax(theirs, -1), reduction="batchmean")


def optimiser_of(encoder, roles, rate, head_rate, more=()):
    """and the parameters that learn, all but the word embeddings; `more` are heads too"""
    encoder.word.weight.requires_grad_(False)
    heads = [*roles.parameters(), *encoder.cue.parameters(), *encoder.roles.parameters(), *encoder.shape.parameters(), *more]
    held = {id(p) for p in heads}
    body = [p for p in encoder.parameters() if p.requires_grad and id(p) not in held]
    return torch.optim.AdamW([{"params": body, "base": rate}, {"params": heads, "base": head_rate}], betas=(0.9, 0.98), weight_decay=0.01, fused=True), [*body, *heads]


def layers_of(encoder):
    return [(layer.heads, layer.up.out_features) for layer in encoder.layers]


def save_student(folder, encoder, roles, step, args, **more):
    """what export.py reads"""
    student = {"encoder": encoder.state_dict(), "roles": roles.state_dict(), "plan": layers_of(encoder), "role_ffn": ROLE_FFN}
    save_whole({**student, "step": step, "args": vars(args), **more}, os.path.join(folder, "checkpoint.pt"))


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--teacher", required=True, help="a run of train.py, or a folder with its exported graphs")
    p.add_argument("--data", required=True)
    p.add_argument("--pages", nargs="*", default=[], help="folders with ground-truth.json: other texts, without labels")
    p.add_argument("--out", required=True)
    p.add_argument("--budget", type=float, default=9.1, help="ms for heads and neurons, by prune.py's prices")
    p.add_argument("--steps", type=int, default=4100)
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    torch.set_num_threads(1), torch.manual_seed(a.seed)
    os.makedirs(a.out, exist_ok=True)
    rng = random.Random(a.seed)
    wordpiece = WordPiece(minilm_files()[0])
    teacher, teacher_roles = teacher_of(a.teacher, len(wordpiece.ids))
    lesson = Lesson(teacher, teacher_roles, wordpiece)
    known, other = sources(a.data, a.pages, wordpiece, rng)
    encoder, roles = whole_student(teacher, teacher_roles, len(wordpiece.ids))
    began = time.process_time()
    for step in range(a.steps):
        if step in (0, SECOND_STEP):
            weighed = (lesson.losses(encoder, roles, [lesson.prepared(*next(known))])[0] for _ in range(WINDOWS_WEIGHED))
            encoder, roles = pruned(encoder, roles, weighed, FIRST_BUDGET if step == 0 else a.budget, ROLE_FFN, drop_layers=step > 0)
            encoder.train(), roles.train()
            optimiser, parameters = optimiser_of(encoder, roles, LR, HEAD_LR)
            since = step
        rate = max(0.02, 1 - 0.98 * step / a.steps) * min(1, (step - since + 1) / 50)
        for group in optimiser.param_groups:
            group["lr"] = group["base"] * rate
        batch = [lesson.prepared(*next(known)) for _ in range(3)] + [lesson.prepared(*next(other))]
        loss, parts = lesson.losses(encoder, roles, batch)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(parameters, 1.0)
        optimiser.step()
        if step % 25 == 24:
            print(json.dumps({"step": step + 1, "losses": [round(float(x.detach()), 4) for x in parts], "cpu_s": round(time.process_time() - began)}), flush=True)
        if step % 250 == 249 or step == a.steps - 1:
            save_student(a.out, encoder, roles, step + 1, a)


if __name__ == "__main__":
    main()
