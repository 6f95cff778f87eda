"""Per-channel int8 storage of weights: a quarter of float32 on disk.

A matrix or convolution is stored as int8 with one float32 scale for each output channel (its first dimension),
symmetric around 0; vectors and the scan's small parameters stay float32. At run time the model is float32 again
(`tensors.dequantize`).
"""

from __future__ import annotations

import torch
from torch import Tensor

from .tensors import SCALE

_LARGE = 4096
"""Tensors with fewer numbers are not worth the rounding."""


def quantize(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Large tensors of two and more dimensions become int8 and a scale; the others are kept."""
    out = {}
    for key, tensor in tensors.items():
        if (
            not tensor.is_floating_point()
            or tensor.dim() < 2
            or tensor.numel() < _LARGE
            or key.endswith(("A_log", "A_logs"))
        ):
            out[key] = tensor
            continue
        rows = tensor.float().flatten(0, -2) if key.endswith("_weight") else tensor.float().flatten(1)
        scale = rows.abs().amax(dim=1).clamp_min(1e-12) / 127
        out[key] = (rows / scale[:, None]).round().to(torch.int8).view_as(tensor)
        out[key + SCALE] = scale
    return out
