"""Articles with marked attributions (PolNeAR in JSONL) -> words, subwords, shapes and labels.

The tokeniser and the shape feature are written a second time in TypeScript (src/attribution/wordpiece.ts);
`python corpus.py --golden` prints the reference cases that its test holds it against.
"""
import json
import random
import re
import unicodedata
from dataclasses import dataclass, field

WORD = re.compile(r"[^\W_]+|[^\s]", re.UNICODE)
MAX_WORD = 100  # characters; a longer word is one [UNK], as in BERT
OPENERS = {"\u201c", "\u00ab", "\u201e", "``"}
CLOSERS = {"\u201d", "\u00bb", "''"}
STRAIGHT = {'"'}
QUOTES = OPENERS | CLOSERS | STRAIGHT


@dataclass
class Word:
    text: str
    start: int  # UTF-16 code units, as everywhere in onrecord
    end: int
    newline: bool  # first word after a line break
    pieces: list = field(default_factory=list)
    shape: int = 0


@dataclass
class Article:
    id: str
    words: list
    attributions: list  # of (cue words, source words, content words), each a list of (first, past last)


def words_of(text):
    """Runs of letters and digits, doubled apostrophes or back-ticks, or one other visible character."""
    out, at, units = [], 0, 0
    for m in re.finditer(r"''|``|[^\W_]+|[^\s]", text, re.UNICODE):
        gap = text[at : m.start()]
        units += sum(2 if ord(c) > 0xFFFF else 1 for c in gap)
        start = units
        units += sum(2 if ord(c) > 0xFFFF else 1 for c in m.group())
        out.append(Word(m.group(), start, units, not out or "\n" in gap))
        at = m.end()
    return out


class WordPiece:
    """Greedy longest match first (Wu et al. 2016), on lower-cased words without accents, as bert-uncased does it."""

    def __init__(self, vocab_file):
        with open(vocab_file, encoding="utf8") as f:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(f)}
        self.unk, self.cls, self.sep = (self.ids[t] for t in ("[UNK]", "[CLS]", "[SEP]"))
        self.inner = [piece.startswith("##") for piece in self.ids]
        self.cache = {}

    def firsts(self, ids):
        """the places of words' first subwords in a window, without its two frame tokens"""
        return [i for i in range(1, len(ids) - 1) if not self.inner[ids[i]]]

    def pieces(self, word):
        if word not in self.cache:
            self.cache[word] = self._pieces(word)
        return self.cache[word]

    def _pieces(self, word):
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        if word in ("''", "``"):
            return [self.ids["'" if word == "''" else "`"]] * 2
        if not plain or len(plain) > MAX_WORD:
            return [self.unk]
        out, at = [], 0
        while at < len(plain):
            for end in range(len(plain), at, -1):
                piece = ("##" if at else "") + plain[at:end]
                if piece in self.ids:
                    out.append(self.ids[piece])
                    at = end
                    break
            else:
                return [self.unk]
        return out


def set_shapes(words):
    """case (0 lower, 1 Capital, 2 ALL CAPS) + 3 * inside double quotation marks + 6 * first word after a line break"""
    inside = False
    for w in words:
        if w.newline:
            inside = False
        if w.text in OPENERS:
            inside = True
        elif w.text in CLOSERS:
            inside = False
        elif w.text in STRAIGHT:
            inside = not inside
        upper = w.text[0].isupper()
        case = 0 if not upper else 2 if len(w.text) > 1 and w.text.isupper() else 1
        w.shape = case + 3 * inside + 6 * w.newline


def to_words(spans, words):
    """character spans -> word ranges; pieces parted by white space alone are one"""
    out = []
    for start, end in sorted(spans or []):
        inside = [i for i, w in enumerate(words) if w.start < end and w.end > start]
        if not inside:
            continue
        first, past = inside[0], inside[-1] + 1
        if out and out[-1][1] >= first:
            out[-1] = (out[-1][0], max(past, out[-1][1]))
        else:
            out.append((first, past))
    return out


def read_articles(path, wordpiece):
    articles = []
    with open(path, encoding="utf8") as f:
        for line in f:
            raw = json.loads(line)
            words = words_of(raw["text"])
            for w in words:
                w.pieces = wordpiece.pieces(w.text)
            set_shapes(words)
            triples = [tuple(to_words(a[role], words) for role in ("cue", "source", "content")) for a in raw["attributions"]]
            articles.append(Article(raw["id"], words, [t for t in triples if t[0]]))
    return articles


def damaged(article, wordpiece, rng):
    """The same article as a careless copy prints it: other quotation marks, some lost, paragraphs joined."""
    style, drop, join = rng.random(), rng.random() < 0.15, rng.random() < 0.1
    words, place = [], []
    for w in article.words:
        place.append(len(words))
        text = w.text
        if text in QUOTES:
            if drop and rng.random() < 0.25:
                continue
            if style < 0.25:
                text = '"'
            elif style < 0.4:
                text = "\u201c" if w.shape % 6 >= 3 else "\u201d"
        newline = w.newline and not (join and words and rng.random() < 0.5)
        words.append(Word(text, w.start, w.end, newline, wordpiece.pieces(text)))
    place.append(len(words))
    set_shapes(words)
    move = lambda spans: [(place[a], place[b]) for a, b in spans if place[b] > place[a]]
    triples = [tuple(move(r) for r in t) for t in article.attributions]
    return Article(article.id, words, [t for t in triples if t[0]])


def windows(words, size, overlap, first=0):
    """Ranges of words of at most `size` subwords; each starts about `overlap` subwords before the last one's end."""
    out, at = [], first
    if first:
        out.append((0, first))
    while at < len(words):
        n, end = 0, at
        while end < len(words) and n + len(words[end].pieces) <= size:
            n += len(words[end].pieces)
            end += 1
        end = max(end, at + 1)
        out.append((at, end))
        if end == len(words):
            break
        back, start = 0, end
        while start > at + 1 and back + len(words[start - 1].pieces) <= overlap:
            start -= 1
            back += len(words[start].pieces)
        at = start
    return out


def random_first(words, size, rng):
    """How many words the first window of a later epoch takes, so that windows fall elsewhere each time."""
    limit, n, want = 0, 0, rng.randrange(size)
    while limit < len(words) and n + len(words[limit].pieces) <= want:
        n += len(words[limit].pieces)
        limit += 1
    return limit if limit < len(words) else 0


if __name__ == "__main__":
    import sys

    wordpiece = WordPiece(sys.argv[1])
    cases = ['"We won\'t," Zoë Ångström said.', "A\u2014B \u201cquoted\u201d\n\nNATO''s ``x''", "naïve 12,000 co-operation \U0001f600 ok"]
    for text in cases:
        words = words_of(text)
        set_shapes(words)
        rows = [[w.text, w.start, w.end, w.shape, wordpiece.pieces(w.text)] for w in words]
        print(json.dumps([text, rows], ensure_ascii=False))
