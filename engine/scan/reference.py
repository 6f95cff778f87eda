"""The selective scan as it is defined, one pixel after the other; exact, slow, differentiable, any dtype and device."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from .directions import merge, visit


def scan_2d(x: Tensor, xdbl: Tensor, dt_weight: Tensor, dt_bias: Tensor, a: Tensor, skip: Tensor) -> Tensor:
    """As `engine.scan.scan_2d`, computed in the dtype of `x`.

    Source: Gu and Dao 2023, Mamba, arXiv:2312.00752, eq. 2 and algorithm 2; Liu et al. 2024, VMamba, arXiv:2401.10166.
    """
    rank, states = dt_weight.shape[2], a.shape[2]
    height, width = x.shape[1:3]
    out = torch.zeros_like(x)
    for k in range(len(a)):
        u = visit(x, k)
        dt, b, c = visit(xdbl[:, :, :, k], k).split((rank, states, states), dim=-1)
        dt = F.softplus(dt @ dt_weight[k].T + dt_bias[k])
        h = x.new_zeros(x.shape[0], x.shape[3], states)
        y = []
        for i in range(height * width):
            h = torch.exp(dt[:, i, :, None] * a[k]) * h + (dt[:, i] * u[:, i])[..., None] * b[:, i, None, :]
            y.append((h * c[:, i, None, :]).sum(-1) + skip[k] * u[:, i])
        out = out + merge(torch.stack(y, dim=1), k, height, width)
    return out
