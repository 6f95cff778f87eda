"""The visual state-space block: a 4-direction selective scan and an MLP, each a residual branch.

Source: Liu et al. 2024, VMamba, arXiv:2401.10166; Zhu et al. 2024, UNetMamba, arXiv:2408.11545. The paper's figure
shows only the scan branch; the published code has the MLP too, and the published number of parameters needs it.
"""

from __future__ import annotations

from torch import Tensor, nn

from .layers import DropPath, Mlp, by_tokens
from .ss2d import SS2D


class VSSBlock(nn.Module):
    """x += SS2D(norm(x)); x += MLP(norm(x))."""

    def __init__(self, channels: int, drop_path: float = 0.0, mlp_ratio: int = 4) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(channels)
        self.op = SS2D(channels)
        self.norm2 = nn.LayerNorm(channels)
        self.mlp = Mlp(channels, mlp_ratio)
        self.drop_path = DropPath(drop_path)

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> (B, H, W, C)."""
        x = x + self.drop_path(self.op(self.norm(x)))
        return x + self.drop_path(by_tokens(lambda x: self.mlp(self.norm2(x)), x))
