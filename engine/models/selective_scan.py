"""The selective scan as a layer, and how its parameters start."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from ..scan import scan_2d


class SelectiveScan(nn.Module):
    """`engine.scan.scan_2d`; it has no parameters of its own."""

    def forward(
        self, x: Tensor, xdbl: Tensor, dt_weight: Tensor, dt_bias: Tensor, a_logs: Tensor, skip: Tensor
    ) -> Tensor:
        """As in `scan_2d`, but of the rates A the logarithms of what they are below 0: (K * D, N); skip (K * D,)."""
        directions = len(dt_weight)
        a = -torch.exp(a_logs.float()).unflatten(0, (directions, -1))
        return scan_2d(x, xdbl, dt_weight, dt_bias, a, skip.unflatten(0, (directions, -1)))


@torch.no_grad()
def initialise_scan(dt_weight: Tensor, dt_bias: Tensor, a_logs: Tensor) -> None:
    """Step sizes log-uniform in 0.001..0.1, decay rates 1..N.

    Source: Gu and Dao 2023, Mamba, arXiv:2312.00752, section 3.6.
    """
    bound = dt_weight.shape[-1] ** -0.5
    dt_weight.uniform_(-bound, bound)
    dt = torch.exp(torch.empty_like(dt_bias).uniform_(math.log(1e-3), math.log(1e-1)))
    dt_bias.copy_(dt + torch.log(-torch.expm1(-dt)))  # inverse of softplus
    a_logs.copy_(torch.log(torch.arange(1.0, a_logs.shape[1] + 1)).expand_as(a_logs))
