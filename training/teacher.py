"""The six-layer model as a teacher: a run of train.py, or its committed int8 graphs turned back into floats."""
import os

import onnx
import numpy as np
import torch
from onnx import numpy_helper

from model import Encoder, Roles


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


def floats(path):
    """parameters of an exported graph under our names; the integers of the products come back by their scale"""
    graph = onnx.load(path).graph
    values = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    real = lambda base: (values[base + "_quantized"].astype(np.float32) - values[base + "_zero_point"].astype(np.float32)) * values[base + "_scale"]
    out = {k.removeprefix("module."): v for k, v in values.items() if k.startswith("module.") and k.endswith((".weight", ".bias"))}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            name = ".".join(node.name.strip("/").split("/")[1:-1]) + ".weight"
            out[name] = real(node.input[1].removesuffix("_quantized")).T.copy()
    for name in [k.removesuffix("_quantized") for k in values if k.startswith("module.") and k.endswith("_quantized")]:
        out[name.removeprefix("module.")] = real(name)
    return {k: torch.tensor(v) for k, v in out.items()}
