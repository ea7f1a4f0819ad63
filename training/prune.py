"""Cuts heads and neurons of least worth under a budget of time, and layers of which next to nothing is left.

Worth: the empirical Fisher information of a gate on each head and neuron (Kwon et al. 2022), a unit of time. The times were measured on
windows of 202 subwords in onnxruntime, int8, AVX2, one thread.
"""
import torch

from model import ROLE_HEADS, SlimEncoder, SlimRoles

HEAD_MS, NEURON_MS = 0.214, 0.0020
GROUP = 50  # neurons that are weighed together
FEWEST_NEURONS, MULTIPLE = 64, 16
NEARLY_NOTHING = (2, 100)  # a layer with at most so many heads and neurons goes


def whole_student(teacher, roles, vocab):
    """the teacher itself, in the student's classes"""
    e, r = SlimEncoder(vocab, [(12, 1536)] * 6), SlimRoles(384)
    with torch.no_grad():
        for name in ("word", "position", "shape", "norm", "cue"):
            getattr(e, name).load_state_dict(getattr(teacher, name).state_dict())
        for layer, theirs in zip([*e.layers, r.layer], [*teacher.layers, roles.layer]):
            layer.qkv.weight.copy_(torch.cat([theirs.q.weight, theirs.k.weight, theirs.v.weight]))
            layer.qkv.bias.copy_(torch.cat([theirs.q.bias, theirs.k.bias, theirs.v.bias]))
            for name in ("o", "up", "down", "norm1", "norm2"):
                getattr(layer, name).load_state_dict(getattr(theirs, name).state_dict())
        e.roles.weight.copy_(torch.cat([roles.w1.weight, roles.w2.weight]))
        e.roles.bias.copy_(torch.cat([roles.w1.bias + 0.1 * roles.w3.bias, roles.w2.bias]))
        r.gate.weight.mul_(0.1), r.gate.bias.zero_()
        for name in ("distance", "norm", "out"):
            getattr(r, name).load_state_dict(getattr(roles, name).state_dict())
    return e, r


def worth(encoder, roles, losses):
    """per layer (the role head's last): worth of its heads, worth of its neurons; `losses` yields a loss for each of some windows"""
    encoder.eval(), roles.eval()
    layers = [*encoder.layers, roles.layer]
    gates = [(torch.ones(l.o.in_features, requires_grad=True), torch.ones(l.down.in_features, requires_grad=True)) for l in layers]
    hooks = []
    for layer, (heads, neurons) in zip(layers, gates):
        hooks.append(layer.o.register_forward_pre_hook(lambda _, i, g=heads: (i[0] * g,)))
        hooks.append(layer.down.register_forward_pre_hook(lambda _, i, g=neurons: (i[0] * g,)))
    parameters = [*encoder.parameters(), *roles.parameters()]
    for p in parameters:
        p.requires_grad_(False)
    sums = [[torch.zeros(l.heads), torch.zeros(l.down.in_features)] for l in layers]
    for loss in losses:
        loss.backward()
        for layer, both, (heads, neurons) in zip(layers, sums, gates):
            if heads.grad is not None:
                both[0] += heads.grad.view(layer.heads, layer.head_width).sum(1) ** 2
                both[1] += neurons.grad**2
                heads.grad = neurons.grad = None
    for h in hooks:
        h.remove()
    for p in parameters:
        p.requires_grad_(True)
    return sums


def chosen(sums, budget):
    """heads and neurons to keep in each layer: the worthiest first, until the time is spent"""
    items = []
    for k, (heads, neurons) in enumerate(sums):
        items += [(v / HEAD_MS, HEAD_MS, k, 0, [h]) for h, v in enumerate(heads.tolist())]
        order = neurons.argsort(descending=True).tolist()
        for i in range(0, len(order), GROUP):
            group = order[i : i + GROUP]
            cost = NEURON_MS * len(group)
            items.append((neurons[group].sum().item() / cost, cost, k, 1, group))
    keep, spent = [([], []) for _ in sums], 0.0
    for _, cost, k, part, which in sorted(items, key=lambda t: -t[0]):
        if spent + cost <= budget:
            spent += cost
            keep[k][part].extend(which)
    return keep


def pruned(encoder, roles, losses, budget, role_ffn, drop_layers):
    """-> the smaller pair; worth is measured on `losses`"""
    sums = worth(encoder, roles, losses)
    role = sums.pop()[1]
    keep = chosen(sums, budget)
    stay = [k for k, (h, f) in enumerate(keep) if not (drop_layers and len(h) <= NEARLY_NOTHING[0] and len(f) <= NEARLY_NOTHING[1])]
    for k in stay:
        heads, neurons = keep[k]
        if not heads:
            heads.append(int(sums[k][0].argmax()))
        if len(neurons) < FEWEST_NEURONS:
            neurons[:] = sums[k][1].argsort(descending=True)[:FEWEST_NEURONS].tolist()
        heads.sort(), neurons.sort()
        del neurons[len(neurons) - len(neurons) % MULTIPLE :]
    e = SlimEncoder(encoder.word.num_embeddings, [(len(keep[k][0]), len(keep[k][1])) for k in stay])
    kept = sorted(role.argsort(descending=True)[:role_ffn].tolist())
    r = SlimRoles(len(kept))
    e.load_state_dict({k: v for k, v in encoder.state_dict().items() if not k.startswith("layers.")}, strict=False)
    r.load_state_dict({k: v for k, v in roles.state_dict().items() if not k.startswith("layer.")}, strict=False)
    for j, k in enumerate(stay):
        take(encoder.layers[k], e.layers[j], *keep[k])
    take(roles.layer, r.layer, list(range(ROLE_HEADS)), kept)
    return e, r


def take(source, target, heads, neurons):
    width = source.head_width
    rows = torch.tensor([h * width + i for h in heads for i in range(width)])
    inner = source.heads * width
    with torch.no_grad():
        three = torch.cat([rows, rows + inner, rows + 2 * inner])
        target.qkv.weight.copy_(source.qkv.weight[three]), target.qkv.bias.copy_(source.qkv.bias[three])
        target.o.weight.copy_(source.o.weight[:, rows]), target.o.bias.copy_(source.o.bias)
        target.up.weight.copy_(source.up.weight[neurons]), target.up.bias.copy_(source.up.bias[neurons])
        target.down.weight.copy_(source.down.weight[:, neurons]), target.down.bias.copy_(source.down.bias)
        for name in ("norm1", "norm2"):
            getattr(target, name).load_state_dict(getattr(source, name).state_dict())
