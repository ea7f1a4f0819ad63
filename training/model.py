"""Two graphs: an encoder with a cue head over a window, and a role head over the crop around one cue.

Encoder: MiniLM-L6 (Wang et al. 2020, as all-MiniLM-L6-v2); its token-type embedding is replaced by a 12-value shape embedding.
"""
import math

import torch
from torch import nn
from torch.nn import functional as F

HIDDEN, HEADS, LAYERS, FFN = 384, 12, 6, 1536
SHAPES = 12
CUE_LABELS = ["O", "B", "I"]
ROLE_LABELS = ["O", "B-source", "I-source", "B-content", "I-content"]
BEFORE, AFTER = 64, 80  # subwords of the crop before the cue's first and after its last subword
ROLE_WIDTH, ROLE_HEADS, ROLE_FFN = 192, 4, 384
DISTANCE = 80  # signed distances to the cue are clipped to +-80: 161 values


def attention(q, k, v, heads, mask, export):
    b, n, w = q.shape
    q, k, v = (x.view(b, n, heads, w // heads).transpose(1, 2) for x in (q, k, v))
    if export:  # plain matrix products: what the quantiser and every runtime know
        scores = q @ k.transpose(-1, -2) / math.sqrt(w // heads)
        if mask is not None:
            scores = scores + mask
        out = torch.softmax(scores, -1) @ v
    else:
        out = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    return out.transpose(1, 2).reshape(b, n, w)


class Layer(nn.Module):
    def __init__(self, width, heads, ffn, dropout):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.o = (nn.Linear(width, width) for _ in range(4))
        self.up, self.down = nn.Linear(width, ffn), nn.Linear(ffn, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)
        self.drop = nn.Dropout(dropout)
        self.export = False

    def forward(self, x, mask):
        x = self.norm1(x + self.drop(self.o(attention(self.q(x), self.k(x), self.v(x), self.heads, mask, self.export))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, vocab, dropout=0.1):
        super().__init__()
        self.word = nn.Embedding(vocab, HIDDEN)
        self.position = nn.Embedding(512, HIDDEN)
        self.shape = nn.Embedding(SHAPES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.layers = nn.ModuleList(Layer(HIDDEN, HEADS, FFN, dropout) for _ in range(LAYERS))
        self.cue = nn.Linear(HIDDEN, len(CUE_LABELS))
        self.drop = nn.Dropout(dropout)

    def forward(self, ids, shapes, mask=None):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.drop(self.norm(self.word(ids) + self.position(places) + self.shape(shapes)))
        for layer in self.layers:
            x = layer(x, mask)
        return x, self.cue(x)


class Roles(nn.Module):
    """crop (cues, length, hidden) + mean hidden state of each cue + signed distance -> role labels"""

    def __init__(self, dropout=0.1):
        super().__init__()
        self.w1, self.w2, self.w3 = nn.Linear(HIDDEN, ROLE_WIDTH), nn.Linear(HIDDEN, ROLE_WIDTH), nn.Linear(HIDDEN, ROLE_WIDTH)
        self.distance = nn.Embedding(2 * DISTANCE + 1, ROLE_WIDTH)
        self.norm = nn.LayerNorm(ROLE_WIDTH)
        self.layer = Layer(ROLE_WIDTH, ROLE_HEADS, ROLE_FFN, dropout)
        self.out = nn.Linear(ROLE_WIDTH, len(ROLE_LABELS))

    def forward(self, crop, cue, distance, mask=None):
        c = cue.unsqueeze(1)
        x = self.w1(crop) + self.w2(c) + 0.1 * self.w3(crop * c) + self.distance(distance)
        return self.out(self.layer(self.norm(F.gelu(x)), mask))


def load_minilm(encoder, state):
    """the published weights under our names; the shapes all start as token type 0"""
    get = lambda k: state[k if k in state else "bert." + k]
    with torch.no_grad():
        encoder.word.weight.copy_(get("embeddings.word_embeddings.weight"))
        encoder.position.weight.copy_(get("embeddings.position_embeddings.weight"))
        encoder.shape.weight.copy_(get("embeddings.token_type_embeddings.weight")[0].expand(SHAPES, -1))
        encoder.norm.weight.copy_(get("embeddings.LayerNorm.weight"))
        encoder.norm.bias.copy_(get("embeddings.LayerNorm.bias"))
        for i, layer in enumerate(encoder.layers):
            names = {
                "q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value", "o": "attention.output.dense",
                "norm1": "attention.output.LayerNorm", "up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm",
            }
            for ours, theirs in names.items():
                module = getattr(layer, ours)
                module.weight.copy_(get(f"encoder.layer.{i}.{theirs}.weight"))
                module.bias.copy_(get(f"encoder.layer.{i}.{theirs}.bias"))


# ---- the shipped, distilled model (distil.py): fewer layers, each of its own number of heads and neurons

HEAD_WIDTH = 32


class SlimLayer(nn.Module):
    """A transformer layer of which heads and neurons were cut away; queries, keys and values are one product."""

    def __init__(self, width, heads, head_width, ffn, dropout):
        super().__init__()
        self.heads, self.head_width = heads, head_width
        self.qkv = nn.Linear(width, 3 * heads * head_width)
        self.o = nn.Linear(heads * head_width, width)
        self.up, self.down = nn.Linear(width, ffn), nn.Linear(ffn, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)
        self.drop = nn.Dropout(dropout)
        self.export = False

    def forward(self, x, mask=None):
        inner = self.heads * self.head_width
        b, n = (1, -1) if self.export else x.shape[:2]
        q, k, v = (t.reshape(b, n, self.heads, self.head_width).transpose(1, 2) for t in self.qkv(x).split(inner, -1))
        a = self.attended(q, k, v, mask)
        x = self.norm1(x + self.drop(self.o(a.transpose(1, 2).reshape(b, n, inner))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))

    def attended(self, q, k, v, mask):
        if self.export:  # the scale stands in the query weights then
            return torch.softmax(q @ k.transpose(-1, -2), -1) @ v
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)

    def fold_scale(self):
        """for export: the attention's scale into the query weights"""
        inner = self.heads * self.head_width
        with torch.no_grad():
            self.qkv.weight[:inner] /= math.sqrt(self.head_width)
            self.qkv.bias[:inner] /= math.sqrt(self.head_width)
        self.export = True


class SlimEncoder(nn.Module):
    """-> cue labels and, for the role head, two states of each subword: as a neighbour of cues (crop) and as part of one (key)"""

    def __init__(self, vocab, plan, dropout=0.05):
        super().__init__()
        self.word = nn.Embedding(vocab, HIDDEN)
        self.position = nn.Embedding(512, HIDDEN)
        self.shape = nn.Embedding(SHAPES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.layers = nn.ModuleList(SlimLayer(HIDDEN, heads, HEAD_WIDTH, ffn, dropout) for heads, ffn in plan)
        self.cue = nn.Linear(HIDDEN, len(CUE_LABELS))
        self.roles = nn.Linear(HIDDEN, 2 * ROLE_WIDTH)
        self.drop = nn.Dropout(dropout)

    def states(self, ids, shapes, mask=None):
        """the hidden states after each layer"""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.drop(self.norm(self.word(ids) + self.position(places) + self.shape(shapes)))
        out = []
        for layer in self.layers:
            x = layer(x, mask)
            out.append(x)
        return out

    def forward(self, ids, shapes, first):
        """the exported graph: one window, `first` the places of its words' first subwords"""
        x = self.states(ids, shapes)[-1][:, first[0]]
        roles = self.roles(x)
        return self.cue(x), roles[..., :ROLE_WIDTH], roles[..., ROLE_WIDTH:]


class SlimRoles(nn.Module):
    """crop (cues, words, width) + mean key of each cue + signed distance -> role labels"""

    def __init__(self, ffn, dropout=0.05):
        super().__init__()
        self.gate = nn.Linear(ROLE_WIDTH, ROLE_WIDTH)
        self.distance = nn.Embedding(2 * DISTANCE + 1, ROLE_WIDTH)
        self.norm = nn.LayerNorm(ROLE_WIDTH)
        self.layer = SlimLayer(ROLE_WIDTH, ROLE_HEADS, ROLE_WIDTH // ROLE_HEADS, ffn, dropout)
        self.out = nn.Linear(ROLE_WIDTH, len(ROLE_LABELS))

    def forward(self, crop, cue, distance, mask=None):
        c = cue.unsqueeze(1)
        x = crop + c + 0.1 * crop * self.gate(c) + self.distance(distance)
        return self.out(self.layer(self.norm(F.gelu(x)), mask))
