"""The layers of UNetMamba computed as the published code does it, for benchmarks: the yardstick of speed and accuracy.

Attention maps are kept whole and normalised by an InstanceNorm, the scan gets permuted copies of its input for each
direction, and the scores are born in one piece. The scan itself is the project's, so its speed is left out of account.
"""

from __future__ import annotations

from types import MethodType

import torch.nn.functional as F
from torch import Tensor, nn

from unetmamba_qgis.engine.models.decoder import PatchExpand
from unetmamba_qgis.engine.models.rest import EfficientAttention
from unetmamba_qgis.engine.models.ss2d import SS2D
from unetmamba_qgis.engine.scan import scan_2d
from unetmamba_qgis.engine.scan.directions import DIRECTIONS, merge, visit


def compute_as_published(model: nn.Module) -> nn.Module:
    """Make a UNetMamba compute as the published code; its weights stay."""
    plain = {EfficientAttention: _attention, SS2D: _scan_layer, PatchExpand: _expand}
    for module in model.modules():
        if type(module) in plain:
            module.forward = MethodType(plain[type(module)], module)
    return model


def _attention(self: EfficientAttention, x: Tensor) -> Tensor:
    """(B, H, W, C) -> (B, H, W, C)."""
    batch, height, width, channels = x.shape
    tokens = x.reshape(batch, -1, channels)
    q = self.q(tokens).reshape(batch, -1, self.heads, channels // self.heads).permute(0, 2, 1, 3)
    if self.sr is not None:
        image = tokens.permute(0, 2, 1).reshape(batch, channels, height, width)
        tokens = self.sr_norm(self.sr(image).reshape(batch, channels, -1).permute(0, 2, 1))
    kv = self.kv(tokens).reshape(batch, -1, 2, self.heads, channels // self.heads).permute(2, 0, 3, 1, 4)
    attention = (q @ kv[0].transpose(-2, -1)) * (channels // self.heads) ** -0.5
    if self.heads > 1:
        attention = F.instance_norm(self.transform_conv(attention).softmax(dim=-1), eps=1e-5)
    else:
        attention = attention.softmax(dim=-1)
    return self.proj((attention @ kv[1]).transpose(1, 2).reshape(batch, height, width, channels))


def _scan_layer(self: SS2D, x: Tensor) -> Tensor:
    """(B, H, W, C) -> (B, H, W, C)."""
    height, width = x.shape[1:3]
    x, gate = self.in_proj(x).chunk(2, dim=-1)
    gate = F.silu(gate)
    x = F.silu(self.conv2d(x.permute(0, 3, 1, 2).contiguous())).permute(0, 2, 3, 1)
    y = 0.0
    for k in range(DIRECTIONS):
        sequence = visit(x, k).contiguous()[:, None]  # (B, 1, L, D)
        xdbl = F.linear(sequence, self.x_proj_weight[k])[:, :, :, None]
        part = slice(k * x.shape[3], (k + 1) * x.shape[3])
        scanned = scan_2d(
            sequence,
            xdbl,
            self.dt_projs_weight[k : k + 1],
            self.dt_projs_bias[k : k + 1],
            -self.A_logs[part].exp()[None],
            self.Ds[None, part],
        )
        y = y + merge(scanned[:, 0], k, height, width)
    return self.out_proj(self.out_norm(y) * gate)


def _expand(self: PatchExpand, x: Tensor) -> Tensor:
    """(B, H, W, C) -> (B, factor H, factor W, out_channels)."""
    batch, height, width, _ = x.shape
    f = self.factor
    x = self.expand(x).view(batch, height, width, f, f, -1).permute(0, 1, 3, 2, 4, 5)
    return self.norm(x.reshape(batch, height * f, width * f, -1))
