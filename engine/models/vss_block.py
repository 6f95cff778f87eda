"""The visual state-space block: a 4-direction selective scan and an MLP, each a residual branch.

Source: Liu et al. 2024, VMamba, arXiv:2401.10166 (its "v2" scan path); Zhu et al. 2024, UNetMamba, arXiv:2408.11545.
The paper's figure shows only the scan branch; the published code has the MLP too, and the published number of
parameters needs it.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..scan import scan_2d
from ..scan.directions import DIRECTIONS
from .config import VSSConfig
from .layers import DropPath, Mlp


class SS2D(nn.Module):
    """2-D selective scan with a gate: the mixing layer of the block."""

    def __init__(self, channels: int, config: VSSConfig = VSSConfig()) -> None:
        super().__init__()
        inner = config.expansion * channels
        self.rank, self.states = math.ceil(channels / 16), config.states
        self.in_proj = nn.Linear(channels, 2 * inner, bias=False)
        self.conv2d = nn.Conv2d(inner, inner, 3, padding=1, groups=inner)
        self.x_proj_weight = nn.Parameter(torch.empty(DIRECTIONS, self.rank + 2 * self.states, inner))
        self.dt_projs_weight = nn.Parameter(torch.empty(DIRECTIONS, inner, self.rank))
        self.dt_projs_bias = nn.Parameter(torch.empty(DIRECTIONS, inner))
        self.A_logs = nn.Parameter(torch.empty(DIRECTIONS * inner, self.states))
        self.Ds = nn.Parameter(torch.ones(DIRECTIONS * inner))
        self.out_norm = nn.LayerNorm(inner)
        self.out_proj = nn.Linear(inner, channels, bias=False)
        self._initialise_scan()

    @torch.no_grad()
    def _initialise_scan(self) -> None:
        """Step sizes log-uniform in 0.001..0.1, decay rates 1..N (Mamba, section 3.6)."""
        bound = self.x_proj_weight.shape[2] ** -0.5
        self.x_proj_weight.uniform_(-bound, bound)
        bound = self.rank**-0.5
        self.dt_projs_weight.uniform_(-bound, bound)
        dt = torch.exp(torch.empty_like(self.dt_projs_bias).uniform_(math.log(1e-3), math.log(1e-1)))
        self.dt_projs_bias.copy_(dt + torch.log(-torch.expm1(-dt)))  # inverse of softplus
        self.A_logs.copy_(torch.log(torch.arange(1.0, self.states + 1)).expand_as(self.A_logs))

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> (B, H, W, C)."""
        batch, height, width, _ = x.shape
        x, gate = self.in_proj(x).chunk(2, dim=-1)
        x = F.silu(self.conv2d(x.permute(0, 3, 1, 2))).permute(0, 2, 3, 1)
        xdbl = F.linear(x, self.x_proj_weight.flatten(0, 1)).view(batch, height, width, DIRECTIONS, -1)
        y = scan_2d(
            x,
            xdbl,
            self.dt_projs_weight,
            self.dt_projs_bias,
            -torch.exp(self.A_logs.float()).unflatten(0, (DIRECTIONS, -1)),
            self.Ds.unflatten(0, (DIRECTIONS, -1)),
        )
        return self.out_proj(self.out_norm(y) * F.silu(gate))


class VSSBlock(nn.Module):
    """x += SS2D(norm(x)); x += MLP(norm(x))."""

    def __init__(self, channels: int, drop_path: float = 0.0, config: VSSConfig = VSSConfig()) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(channels)
        self.op = SS2D(channels, config)
        self.norm2 = nn.LayerNorm(channels)
        self.mlp = Mlp(channels, config.mlp_ratio)
        self.drop_path = DropPath(drop_path)

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> (B, H, W, C)."""
        x = x + self.drop_path(self.op(self.norm(x)))
        return x + self.drop_path(self.mlp(self.norm2(x)))
