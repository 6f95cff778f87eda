"""The selective scan by the CUDA kernel of mamba-ssm, used where that package is installed.

Source: state-spaces/mamba, `mamba_ssm.ops.selective_scan_interface`; layouts (B, K*D, L) and (B, K, N, L), groups
over K.
"""

from __future__ import annotations

import torch
from torch import Tensor

from .directions import merge, visit


def scan_2d(x: Tensor, xdbl: Tensor, dt_weight: Tensor, dt_bias: Tensor, a: Tensor, skip: Tensor) -> Tensor:
    """As `engine.scan.scan_2d`, for CUDA tensors.

    Raises:
        ImportError: mamba-ssm or its compiled kernel is not installed.
    """
    from mamba_ssm.ops.selective_scan_interface import selective_scan_fn

    return through_sequences(selective_scan_fn, x, xdbl, dt_weight, dt_bias, a, skip)


def through_sequences(
    selective_scan, x: Tensor, xdbl: Tensor, dt_weight: Tensor, dt_bias: Tensor, a: Tensor, skip: Tensor
) -> Tensor:
    """`engine.scan.scan_2d` by a function with the signature of mamba-ssm's `selective_scan_fn`."""
    batch, height, width, channels = x.shape
    rank, (directions, _, states) = dt_weight.shape[2], a.shape
    u = torch.stack([visit(x, k) for k in range(directions)], dim=1)  # (B, K, L, D)
    q = torch.stack([visit(xdbl[:, :, :, k], k) for k in range(directions)], dim=1)
    dt, b, c = q.split((rank, states, states), dim=-1)
    dt = torch.einsum("bklr,kdr->bkdl", dt, dt_weight)
    y = selective_scan(
        u.transpose(2, 3).reshape(batch, directions * channels, -1),
        dt.reshape(batch, directions * channels, -1),
        a.reshape(-1, states),
        b.transpose(2, 3).contiguous(),
        c.transpose(2, 3).contiguous(),
        skip.reshape(-1),
        delta_bias=dt_bias.reshape(-1),
        delta_softplus=True,
    )
    y = y.view(batch, directions, channels, -1).transpose(2, 3)  # (B, K, L, D)
    return sum(merge(y[:, k], k, height, width) for k in range(directions))
