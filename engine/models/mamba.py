"""The Mamba block: a causal convolution and a selective scan of a sequence, gated.

Source: Gu and Dao 2023, Mamba: Linear-Time Sequence Modeling with Selective State Spaces, arXiv:2312.00752; its tensors
are named as in mamba-ssm.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .selective_scan import SelectiveScan, initialise_scan

KERNEL = 4


class Mamba(nn.Module):
    """See the module."""

    def __init__(self, channels: int, expansion: int = 2, states: int = 16) -> None:
        super().__init__()
        inner, self.rank = expansion * channels, math.ceil(channels / 16)
        self.in_proj = nn.Linear(channels, 2 * inner, bias=False)
        self.conv1d = nn.Conv1d(inner, inner, KERNEL, groups=inner)
        self.x_proj = nn.Linear(inner, self.rank + 2 * states, bias=False)
        self.dt_proj = nn.Linear(self.rank, inner)
        self.A_log = nn.Parameter(torch.empty(inner, states))
        self.D = nn.Parameter(torch.ones(inner))
        self.scan = SelectiveScan()
        self.out_proj = nn.Linear(inner, channels, bias=False)
        initialise_scan(self.dt_proj.weight, self.dt_proj.bias, self.A_log)

    def forward(self, x: Tensor) -> Tensor:
        """(B, L, C) -> (B, L, C)."""
        x, gate = self.in_proj(x).chunk(2, dim=-1)
        x = F.silu(self.conv1d(F.pad(x.transpose(1, 2), (KERNEL - 1, 0)))).transpose(1, 2)[:, None]  # (B, 1, L, D)
        xdbl = self.x_proj(x)[..., None, :]
        y = self.scan(x, xdbl, self.dt_proj.weight[None], self.dt_proj.bias[None], self.A_log, self.D)
        return self.out_proj(y[:, 0] * F.silu(gate))
