"""The 2-D selective scan with a gate: the mixing layer of visual state-space blocks.

Source: Liu et al. 2024, VMamba, arXiv:2401.10166 (its "v2" scan path).
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..scan.directions import DIRECTIONS
from .layers import DropPath, Linear, by_tokens, linear
from .selective_scan import SelectiveScan, initialise_scan


class SS2D(nn.Module):
    """Scans in four directions, summed, normalised and gated."""

    def __init__(self, channels: int, expansion: float = 2, states: int = 16) -> None:
        """`expansion`: inner channels of the scan per channel. `states`: N."""
        super().__init__()
        inner, rank = int(expansion * channels), math.ceil(channels / 16)
        self.in_proj = Linear(channels, 2 * inner, bias=False)
        self.conv2d = nn.Conv2d(inner, inner, 3, padding=1, groups=inner)
        self.x_proj_weight = nn.Parameter(torch.empty(DIRECTIONS, rank + 2 * states, inner))
        self.dt_projs_weight = nn.Parameter(torch.empty(DIRECTIONS, inner, rank))
        self.dt_projs_bias = nn.Parameter(torch.empty(DIRECTIONS, inner))
        self.A_logs = nn.Parameter(torch.empty(DIRECTIONS * inner, states))
        self.Ds = nn.Parameter(torch.ones(DIRECTIONS * inner))
        self.scan = SelectiveScan()
        self.out_norm = nn.LayerNorm(inner)
        self.out_proj = Linear(inner, channels, bias=False)
        nn.init.uniform_(self.x_proj_weight, -(inner**-0.5), inner**-0.5)
        initialise_scan(self.dt_projs_weight, self.dt_projs_bias, self.A_logs)

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> (B, H, W, C)."""
        to_scan, to_gate = self.in_proj.weight.chunk(2)
        return self._gate(self._scan(linear(x, to_scan)), x, to_gate)

    def _scan(self, x: Tensor) -> Tensor:
        """(B, H, W, D) -> the same."""
        x = self.conv2d(x.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)
        x = F.silu(x, inplace=not torch.is_grad_enabled())
        xdbl = linear(x, self.x_proj_weight.flatten(0, 1)).unflatten(3, (DIRECTIONS, -1))
        return self.scan(x, xdbl, self.dt_projs_weight, self.dt_projs_bias, self.A_logs, self.Ds)

    def _gate(self, y: Tensor, x: Tensor, weight: Tensor) -> Tensor:
        """What was scanned (B, H, W, D), the input (B, H, W, C), and what makes its gate, (D, C) -> (B, H, W, C)."""
        return by_tokens(lambda y, x: self._gated(y, linear(x, weight)), y, x)

    def _gated(self, y: Tensor, gate: Tensor) -> Tensor:
        return self.out_proj(self.out_norm(y) * F.silu(gate))


class ScanBlock(nn.Module):
    """x += SS2D(norm(x)), named as in VM-UNet."""

    def __init__(self, channels: int, scan: SS2D, drop_path: float) -> None:
        super().__init__()
        self.ln_1 = nn.LayerNorm(channels)
        self.self_attention = scan
        self.drop_path = DropPath(drop_path)

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> (B, H, W, C)."""
        return x + self.drop_path(self.self_attention(self.ln_1(x)))
