"""A run of distil.py or further.py -> models/: two int8 ONNX graphs and the vocabulary. `python export.py --run small --out ../models`.

Weights are quantised per channel to seven bits, which no processor saturates, activations as they come (onnxruntime's dynamic
quantisation). The legacy exporter is asked for by name: it writes plain matrix products, which the quantiser turns into integer ones;
a fused attention would stay in float.
"""
import argparse
import hashlib
import json
import os
import shutil
import tempfile

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from fuse import fuse
from acts.graft import graft
from minilm import minilm_files
from model import ROLE_WIDTH, SlimEncoder, SlimLayer, SlimRoles


class Integers(nn.Module):
    """32-bit inputs: JavaScript has no cheap 64-bit ones."""

    def __init__(self, module, at):
        super().__init__()
        self.module, self.at = module, at

    def forward(self, *inputs):
        return self.module(*(x.long() if i in self.at else x for i, x in enumerate(inputs)))


def export(module, inputs, names, outputs, axes, path, integer_at):
    with tempfile.TemporaryDirectory() as folder:
        plain = os.path.join(folder, "plain.onnx")
        torch.onnx.export(Integers(module, integer_at), inputs, plain, input_names=names, output_names=outputs,
                          dynamic_axes=axes, opset_version=17, dynamo=False)
        quantize_dynamic(plain, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
        fuse(path)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--run", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    vocab, _ = minilm_files()
    with open(vocab, encoding="utf8") as f:
        size = sum(1 for _ in f)
    saved = torch.load(os.path.join(a.run, "checkpoint.pt"), weights_only=False)
    encoder, roles = SlimEncoder(size, saved["plan"]), SlimRoles(saved["role_ffn"])
    encoder.load_state_dict(saved["encoder"])
    roles.load_state_dict(saved["roles"])
    for m in [*encoder.modules(), *roles.modules()]:
        if isinstance(m, SlimLayer):
            m.fold_scale()
    encoder.eval(), roles.eval()
    os.makedirs(a.out, exist_ok=True)
    shutil.copyfile(vocab, os.path.join(a.out, "vocab.txt"))
    ids, first = torch.zeros(1, 20, dtype=torch.int32), torch.arange(1, 15, dtype=torch.int32)[None]
    axes = {"ids": "subwords", "shapes": "subwords", "first": "words", "cue": "words", "crop": "words", "key": "words"}
    export(encoder, (ids, ids, first), ["ids", "shapes", "first"], ["cue", "crop", "key"],
           {n: {1: axis} for n, axis in axes.items()}, os.path.join(a.out, "encoder.onnx"), {0, 1, 2})
    crop = torch.zeros(1, 14, ROLE_WIDTH)
    export(roles, (crop, torch.zeros(1, ROLE_WIDTH), first), ["crop", "cue", "distance"], ["roles"],
           {n: {1: "words"} for n in ("crop", "distance", "roles")}, os.path.join(a.out, "roles.onnx"), {2})
    if "state" in saved:
        graft(os.path.join(a.out, "encoder.onnx"), [m.numpy() for m in saved["state"]["matrices"]], saved["state"]["bias"].numpy())
    card = {"step": saved["step"], "layers": saved["plan"], "args": {k: v for k, v in saved["args"].items() if isinstance(v, (int, float))}}
    for name in ("encoder.onnx", "roles.onnx", "vocab.txt"):
        with open(os.path.join(a.out, name), "rb") as f:
            data = f.read()
        card[name] = {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    with open(os.path.join(a.out, "manifest.json"), "w", encoding="utf8") as f:
        json.dump(card, f, indent=2)
        f.write("\n")
    print(json.dumps(card, indent=2))


if __name__ == "__main__":
    main()
