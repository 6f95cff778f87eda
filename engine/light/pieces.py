"""The parts of UNetMamba between its scans, as ONNX models made from the tensors of a weights file.

All but the stem and the patch embeddings compute a row of a map from the same row and a few around it, so they are run
on bands of rows: what lies between two of their steps stays in the processor's cache, and memory stays small. Maps are
(h, w, C) with channels last; tokens (n, C) are their pixels.

The layers are those of `models.rest`, `models.vss_block` and `models.decoder`, and so are the names of the tensors.
Batch norms become part of the convolution before them.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from .onnx_graph import Graph

NORM_EPS = 1e-5
"""Of all norms of the network: batch, layer and instance."""

LAST = 3
"""Number of the expansion that leads to full resolution."""

Tensors = Mapping[str, np.ndarray]


class _Piece:
    """A graph that grows by layers whose tensors' names have one prefix."""

    def __init__(self, tensors: Tensors, prefix: str) -> None:
        self.graph = Graph()
        self._tensors, self._prefix = tensors, prefix

    def tensor(self, name: str) -> np.ndarray:
        return self._tensors[self._prefix + name]

    def add(self, operator: str, *inputs: str | np.ndarray | list | float, **attributes) -> str:
        """A node; inputs that are no names become constants."""
        names = [value if isinstance(value, str) else self.graph.constant(value) for value in inputs]
        return self.graph.add(operator, *names, **attributes)

    def model(self, **outputs: str) -> bytes:
        for name, value in outputs.items():
            self.graph.output(name, value)
        return self.graph.serialize()

    def linear(self, x: str, name: str, part: slice = slice(None), factor: float = 1.0) -> str:
        """(n, C) -> (n, C'). part: of the outputs. factor: what they are multiplied by."""
        weight = self.tensor(f"{name}.weight")[part]
        bias = self._tensors.get(f"{self._prefix}{name}.bias", np.zeros(len(weight) + (part.start or 0)))[part]
        return self.add("Gemm", x, factor * weight.T, factor * bias)

    def norm(self, x: str, name: str) -> str:
        """Layer norm over the last axis."""
        parameters = (self.tensor(f"{name}.weight"), self.tensor(f"{name}.bias"))
        return self.add("LayerNormalization", x, *parameters, epsilon=NORM_EPS)

    def mlp(self, x: str, norm: str) -> str:
        """x + MLP(norm(x)) of tokens."""
        hidden = self.add("Gelu", self.linear(self.norm(x, norm), "mlp.fc1"))
        return self.add("Add", x, self.linear(hidden, "mlp.fc2"))

    def convolution(self, x: str, name: str, norm: str = "", stride: int = 1) -> str:
        """3x3, (1, C, h, w) -> (1, C', h', w'). norm: name of the batch norm after it."""
        weight = self.tensor(f"{name}.weight").astype(np.float64)
        bias = self._tensors.get(f"{self._prefix}{name}.bias", np.zeros(len(weight)))
        if norm:
            mean, variance = self.tensor(f"{norm}.running_mean"), self.tensor(f"{norm}.running_var").astype(np.float64)
            factor = self.tensor(f"{norm}.weight") / np.sqrt(variance + NORM_EPS)
            weight, bias = weight * factor[:, None, None, None], (bias - mean) * factor + self.tensor(f"{norm}.bias")
        return self.add("Conv", x, weight, bias, pads=[1, 1, 1, 1], strides=[stride, stride])

    def depthwise(self, x: str, name: str, pads: list[int], stride: int = 1) -> str:
        """(1, C, h, w) -> (1, C, h', w'). pads: above, left, below and right."""
        weight, bias = self.tensor(f"{name}.weight"), self.tensor(f"{name}.bias")
        return self.add("Conv", x, weight, bias, group=len(weight), pads=pads, strides=[stride, stride])

    def encode_position(self, x: str) -> str:
        """x * sigmoid(depthwise convolution of x), (1, C, h, w)."""
        return self.add("Mul", x, self.add("Sigmoid", self.depthwise(x, "pos.pa_conv", [1, 1, 1, 1])))

    def channels_first(self, x: str) -> str:
        """(h, w, C) -> (1, C, h, w)."""
        return self.add("Unsqueeze", self.add("Transpose", x, perm=[2, 0, 1]), [0])

    def channels_last(self, x: str) -> str:
        """(1, C, h, w) -> (h, w, C)."""
        return self.add("Transpose", self.add("Squeeze", x, [0]), perm=[1, 2, 0])

    def tokens(self, x: str) -> str:
        """(h, w, C) -> (h*w, C)."""
        return self.add("Flatten", x, axis=2)

    def with_borders(self, x: str) -> str:
        """(rows, w, C) with rows of zeros above and below, whose numbers are the input `borders` (2)."""
        above, below = (self.add("Slice", "borders", [i], [i + 1], [0]) for i in (0, 1))
        none = self.graph.constant([0, 0])
        return self.add("Pad", x, self.add("Concat", above, none, below, none, axis=0))


def stem(tensors: Tensors) -> bytes:
    """image (1, bands, H, W), normalised -> y (H/4, W/4, C)."""
    piece = _Piece(tensors, "encoder.stem.")
    x = piece.graph.input("x", 1, piece.tensor("conv1.weight").shape[1], "H", "W")
    x = piece.add("Relu", piece.convolution(x, "conv1", "norm1", stride=2))
    x = piece.add("Relu", piece.convolution(x, "conv2", "norm2"))
    x = piece.encode_position(piece.convolution(x, "conv3", stride=2))
    return piece.model(y=piece.channels_last(x))


def patch_embedding(tensors: Tensors, stage: int) -> bytes:
    """x (h, w, C) -> y (h/2, w/2, 2C)."""
    piece = _Piece(tensors, f"encoder.patch_embed_{stage}.")
    x = piece.graph.input("x", "h", "w", piece.tensor("conv.weight").shape[1])
    x = piece.convolution(piece.channels_first(x), "conv", "norm", stride=2)
    return piece.model(y=piece.channels_last(piece.encode_position(x)))


def keys_and_values(tensors: Tensors, prefix: str, reduction: int) -> bytes:
    """Of a band of rows: x (rows, w, C) -> keys, values (m, C), of `reduction` times fewer rows and columns.

    Where there is a reduction, x begins reduction/2 rows above the band, and `borders` are added.
    """
    piece = _Piece(tensors, prefix)
    channels = len(piece.tensor("norm1.weight"))
    x = piece.norm(piece.graph.input("x", "rows", "w", channels), "norm1")
    if reduction > 1:
        piece.graph.input("borders", 2, integer=True)
        x = piece.channels_first(piece.with_borders(x))
        x = piece.channels_last(piece.depthwise(x, "attn.sr", [0, reduction // 2, 0, reduction // 2], reduction))
        x = piece.norm(x, "attn.sr_norm")
    x = piece.tokens(x)
    return piece.model(
        keys=piece.linear(x, "attn.kv", slice(0, channels)), values=piece.linear(x, "attn.kv", slice(channels, None))
    )


def attention(tensors: Tensors, prefix: str, heads: int) -> bytes:
    """Of a band: x (n, C), keys, values (m, C) -> y (n, C).

    With one head, y is the result of the whole block. With several, an instance norm follows whose statistics need all
    queries: y is what it is to scale, InstanceNorm(softmax) v but for the division by the standard deviation, and
    `squares` (heads) are the sums of squares for that. The mean of a softmax over m keys is exactly 1/m, the input
    `share` (1); it is subtracted before the product with the values, as afterwards it would cost three digits.
    """
    piece = _Piece(tensors, prefix)
    channels = len(piece.tensor("norm1.weight"))
    width = channels // heads
    x = piece.graph.input("x", "n", channels)
    keys, values = (piece.graph.input(name, "m", channels) for name in ("keys", "values"))
    q = piece.linear(piece.norm(x, "norm1"), "attn.q", factor=width**-0.5)
    q, k, v = (piece.add("Reshape", each, [0, heads, width]) for each in (q, keys, values))
    q, v = (piece.add("Transpose", each, perm=[1, 0, 2]) for each in (q, v))
    scores = piece.add("MatMul", q, piece.add("Transpose", k, perm=[1, 2, 0]))  # (heads, n, m)
    if heads > 1:  # the heads are mixed; a bias would be the same for all keys, and the softmax takes it away
        mixing = piece.tensor("attn.transform_conv.weight").reshape(heads, heads)
        mixed = piece.add("MatMul", mixing, piece.add("Flatten", scores, axis=1))
        scores = piece.add("Reshape", mixed, piece.add("Shape", scores))
    weights = piece.add("Softmax", scores, axis=-1)
    if heads > 1:
        weights = piece.add("Sub", weights, piece.graph.input("share", 1))
    attended = piece.add("Flatten", piece.add("Transpose", piece.add("MatMul", weights, v), perm=[1, 0, 2]), axis=1)
    if heads > 1:
        return piece.model(y=attended, squares=piece.add("ReduceSumSquare", weights, [1, 2], keepdims=0))
    return piece.model(y=_rest_of_block(piece, x, attended))


def after_attention(tensors: Tensors, prefix: str, last_norm: str = "") -> bytes:
    """Of a band: x, attended (n, C), scale (C) of the instance norm -> y (n, C). last_norm: of the whole encoder."""
    piece = _Piece(tensors, prefix)
    channels = len(piece.tensor("norm1.weight"))
    x, attended = (piece.graph.input(name, "n", channels) for name in ("x", "attended"))
    y = _rest_of_block(piece, x, piece.add("Mul", attended, piece.graph.input("scale", channels)))
    if last_norm:
        y = piece.add(
            "LayerNormalization", y, tensors[f"{last_norm}.weight"], tensors[f"{last_norm}.bias"], epsilon=NORM_EPS
        )
    return piece.model(y=y)


def _rest_of_block(piece: _Piece, x: str, attended: str) -> str:
    return piece.mlp(piece.add("Add", x, piece.linear(attended, "attn.proj")), "norm2")


def skip_fusion(tensors: Tensors, stage: int) -> bytes:
    """Of a band: x (rows, w, 2C) and the skip (2 rows, 2w, C) -> y (4 rows w, C)."""
    piece = _Piece(tensors, "decoder.")
    weight = piece.tensor(f"concat_back_dim.{stage}.weight")  # (C, 2C)
    channels = len(weight)
    x = _expand(piece, piece.graph.input("x", "rows", "w", 2 * channels), f"expand_layers.{stage}", 2)
    x = piece.add("Reshape", piece.norm(x, f"expand_layers.{stage}.norm"), [-1, channels])
    skip = piece.tokens(piece.graph.input("skip", "rows2", "w2", channels))
    y = piece.add("Gemm", x, weight[:, :channels].T, piece.tensor(f"concat_back_dim.{stage}.bias"))
    return piece.model(y=piece.add("Gemm", skip, weight[:, channels:].T, y))


def _expand(piece: _Piece, x: str, name: str, factor: int) -> str:
    """(rows, w, C) -> (rows, factor, w, factor, C'): each token becomes factor x factor tokens."""
    width = piece.add("Slice", piece.add("Shape", x), [1], [2], [0])
    x = piece.linear(piece.tokens(x), f"{name}.expand")
    shape = piece.add("Concat", [-1], width, [factor, factor, len(piece.tensor(f"{name}.norm.weight"))], axis=0)
    return piece.add("Transpose", piece.add("Reshape", x, shape), perm=[0, 2, 1, 3, 4])


def before_scan(tensors: Tensors, prefix: str) -> bytes:
    """Of a band of rows: x (rows + 2 - borders, w, C) -> u (rows w, D) and xdbl (rows w, K (R + 2N)), what is scanned.

    x has a row more on both sides, or 1 among the `borders` where the map ends.
    """
    piece = _Piece(tensors, prefix)
    x = piece.graph.input("x", "rows", "w", len(piece.tensor("norm.weight")))
    piece.graph.input("borders", 2, integer=True)
    weight = piece.tensor("op.in_proj.weight")
    x = piece.add("MatMul", piece.norm(x, "norm"), weight[: len(weight) // 2].T)
    x = piece.depthwise(piece.channels_first(piece.with_borders(x)), "op.conv2d", [0, 1, 0, 1])
    u = piece.add("com.microsoft.QuickGelu", piece.tokens(piece.channels_last(x)), alpha=1.0)  # u * sigmoid(u)
    projection = piece.tensor("op.x_proj_weight")
    return piece.model(u=u, xdbl=piece.add("MatMul", u, projection.reshape(-1, projection.shape[2]).T))


def after_scan(tensors: Tensors, prefix: str) -> bytes:
    """Of a band: x (n, C), which the block began with, and scanned (n, D) -> y (n, C)."""
    piece = _Piece(tensors, prefix)
    weight = piece.tensor("op.in_proj.weight")
    inner = len(weight) // 2
    x = piece.graph.input("x", "n", weight.shape[1])
    gate = piece.add("com.microsoft.QuickGelu", piece.add("MatMul", piece.norm(x, "norm"), weight[inner:].T), alpha=1.0)
    scanned = piece.add("Mul", piece.norm(piece.graph.input("scanned", "n", inner), "op.out_norm"), gate)
    return piece.model(y=piece.mlp(piece.add("Add", x, piece.linear(scanned, "op.out_proj")), "norm2"))


def head(tensors: Tensors, factor: int) -> bytes:
    """Of a band: x (rows, w, C) -> scores (K, factor rows, factor w).

    The last layer norm is folded into its neighbours: of a token, the expansion with its mean taken away gives the
    deviation alone, and the scores before the division by it are a linear function of the token itself. So no map of C
    channels at full resolution is made.
    """
    piece = _Piece(tensors, "decoder.")
    norm = f"expand_layers.{LAST}.norm"
    expansion = piece.tensor(f"expand_layers.{LAST}.expand.weight").astype(np.float64)
    classes, channels = piece.tensor("seg.weight").shape[:2]
    to_scores = piece.tensor("seg.weight").reshape(classes, channels).astype(np.float64)
    centred = expansion.reshape(factor**2, channels, -1)
    centred = centred - centred.mean(axis=1, keepdims=True)
    numerators = np.einsum("kc,scd->ksd", to_scores * piece.tensor(f"{norm}.weight"), centred)
    bias = to_scores @ piece.tensor(f"{norm}.bias") + piece.tensor("seg.bias")

    x = piece.graph.input("x", "rows", "w", expansion.shape[1])
    width = piece.add("Slice", piece.add("Shape", x), [1], [2], [0])
    x = piece.tokens(x)
    expanded = piece.add("MatMul", x, (centred / channels**0.5).reshape(-1, centred.shape[2]).T)
    variances = piece.add("ReduceSumSquare", piece.add("Reshape", expanded, [0, factor**2, channels]), [2])
    deviations = piece.add("Sqrt", piece.add("Add", variances, NORM_EPS))
    scores = piece.add("MatMul", x, numerators.reshape(-1, numerators.shape[2]).T)
    scores = piece.add("Reshape", scores, [0, classes, factor**2])
    scores = piece.add("Div", scores, piece.add("Reshape", deviations, [0, 1, factor**2]))
    scores = piece.add("Add", scores, bias[:, None])
    scores = piece.add("Reshape", scores, piece.add("Concat", [-1], width, [classes, factor, factor], axis=0))
    scores = piece.add("Transpose", scores, perm=[2, 0, 3, 1, 4])  # (K, rows, factor, w, factor)
    height = piece.add("Mul", piece.add("Slice", piece.add("Shape", scores), [1], [2], [0]), [factor])
    wide = piece.add("Mul", width, [factor])
    return piece.model(y=piece.add("Reshape", scores, piece.add("Concat", [classes], height, wide, axis=0)))
