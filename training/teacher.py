"""Exported int8 graphs turned back into floats: the six-layer model as a teacher (or as a run of train.py left it), the shipped one as it is."""
import json
import math
import os

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from model import Encoder, Roles, SlimEncoder


def teacher_of(folder, vocab):
    encoder, roles = Encoder(vocab), Roles()
    checkpoint = os.path.join(folder, "checkpoint.pt")
    if os.path.exists(checkpoint):
        saved = torch.load(checkpoint, weights_only=False)
        encoder.load_state_dict(saved["encoder"]), roles.load_state_dict(saved["roles"])
    else:
        encoder.load_state_dict(floats(os.path.join(folder, "encoder.onnx")))
        roles.load_state_dict(floats(os.path.join(folder, "roles.onnx")))
    return encoder.eval(), roles.eval()


def student_of(folder, vocab):
    """the shipped encoder; its queries carry the scale of attention"""
    with open(os.path.join(folder, "manifest.json")) as f:
        encoder = SlimEncoder(vocab, json.load(f)["layers"])
    encoder.load_state_dict(floats(os.path.join(folder, "encoder.onnx")))
    for layer in encoder.layers:
        unscaled(layer)
    return encoder.eval()


@torch.no_grad()
def unscaled(layer):
    """takes the scale of attention out of an exported layer's queries (SlimLayer.fold_scale)"""
    inner = layer.heads * layer.head_width
    layer.qkv.weight[:inner] *= math.sqrt(layer.head_width)
    layer.qkv.bias[:inner] *= math.sqrt(layer.head_width)


def floats(path):
    """parameters of an exported graph under our names; the integers of the products come back by their scale"""
    graph = onnx.load(path).graph
    values = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    real = lambda base: (values[base + "_quantized"].astype(np.float32) - values[base + "_zero_point"].astype(np.float32)) * values[base + "_scale"]
    out = {k.removeprefix("module."): v for k, v in values.items() if k.startswith("module.") and k.endswith((".weight", ".bias"))}
    for node in graph.node:
        if node.op_type == "MatMulInteger" and node.name.startswith("/module/"):
            name = ".".join(node.name.strip("/").split("/")[1:-1]) + ".weight"
            out[name] = real(node.input[1].removesuffix("_quantized")).T.copy()
    for name in [k.removesuffix("_quantized") for k in values if k.startswith("module.") and k.endswith("_quantized")]:
        out[name.removeprefix("module.")] = real(name)
    return {k: torch.tensor(v) for k, v in out.items()}
