"""Gives the encoder's graph one output more, `state`: what all of its layers make of each word, for the reader of acts.

Each layer's output is quantised for the layer above anyway; a product with a matrix of its own, of the same kind as all others there, joins it.
Nothing else of the graph changes, so the attributions stay as they are.
"""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OUTPUT = "state"
MOST = 63  # seven bits, as export.py's: no processor saturates
ABOVE = "/module/layers.{}/norm2/LayerNormalization_output_0"  # a layer's output, a row a subword
LAST = "/module/Gather_2_output_0"  # the last layer's, a row a word
FIRST = "/module/Gather_1_output_0"  # places of the words' first subwords


def graft(path, matrices, bias):
    """`matrices`: one (values, hidden) a layer; written over the output of an earlier graft"""
    model = onnx.load(path)
    graph = model.graph
    old = {n.name for n in graph.node if n.name.startswith(f"/{OUTPUT}/")}
    keep = [n for n in graph.node if n.name not in old]
    kept = [i for i in graph.initializer if not i.name.startswith(f"{OUTPUT}.")]
    outputs = [o for o in graph.output if o.name != OUTPUT]
    for field, values in ((graph.node, keep), (graph.initializer, kept), (graph.output, outputs)):
        del field[:]
        field.extend(values)

    def constant(name, value):
        graph.initializer.append(numpy_helper.from_array(value, f"{OUTPUT}.{name}"))
        return f"{OUTPUT}.{name}"

    def node(kind, name, inputs, **attributes):
        graph.node.append(helper.make_node(kind, inputs, [f"/{OUTPUT}/{name}"], f"/{OUTPUT}/{name}", **attributes))
        return f"/{OUTPUT}/{name}"

    def product(at, rows, matrix):
        scale = np.abs(matrix).max(1) / MOST
        weights = constant(f"{at}.weight", (matrix / scale[:, None]).round().astype(np.int8).T.copy())
        zero = constant(f"{at}.zero", np.zeros(len(matrix), np.int8))
        whole = node("MatMulInteger", f"{at}/product", [f"{rows}_quantized", weights, f"{rows}_zero_point", zero])
        scales = node("Mul", f"{at}/scale", [f"{rows}_scale", constant(f"{at}.scale", scale.astype(np.float32))])
        return node("Mul", f"{at}/scaled", [node("Cast", f"{at}/cast", [whole], to=TensorProto.FLOAT), scales])

    sums = [product(at, ABOVE.format(at), m) for at, m in enumerate(matrices[:-1])]
    below = sums[0]
    for at, more in enumerate(sums[1:]):
        below = node("Add", f"below{at}", [below, more])
    below = node("Gather", "words", [below, FIRST], axis=1)
    last = node("Add", "last", [product(len(matrices) - 1, LAST, matrices[-1]), constant("bias", bias.astype(np.float32))])
    graph.node.append(helper.make_node("Add", [below, last], [OUTPUT], f"/{OUTPUT}/sum"))
    graph.output.append(helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, [1, "words", len(bias)]))
    onnx.checker.check_model(model)
    onnx.save(model, path)
