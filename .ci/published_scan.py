"""The selective scan and its layer as the published code has them on GPUs, for benchmarks.

Source: Liu et al. 2024, VMamba, arXiv:2401.10166, section 4; the kernels are `published_scan.cu`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from types import MethodType

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from unetmamba_qgis.engine.models.ss2d import SS2D
from unetmamba_qgis.engine.scan.chunked import Kernels
from unetmamba_qgis.engine.scan.directions import DIRECTIONS, merge, visit

STATES = 16
CHUNK_PX = 256


def kernel_source(dialect: str) -> str:
    """dialect: that of `scan.cu`, with atomic_add."""
    text = (Path(__file__).parent / "published_scan.cu").read_text(encoding="utf-8")
    return "\n".join((f"#define N {STATES}", "#define R 1", dialect, text))


def selective_scan_of(kernels: Kernels) -> Callable[..., Tensor]:
    """A function with the signature of mamba-ssm's `selective_scan_fn`, for float32."""

    class SelectiveScan(torch.autograd.Function):
        @staticmethod
        def forward(ctx, u: Tensor, delta: Tensor, a: Tensor, b: Tensor, c: Tensor, skip: Tensor, bias: Tensor):
            u, delta, b, c, skip, bias = (v.float().contiguous() for v in (u, delta, b, c, skip, bias))
            rates = a.float() * math.log2(math.e)
            batch, sequences, length = u.shape
            starts = u.new_empty(batch, sequences, -(-length // CHUNK_PX), STATES)
            y = torch.empty_like(u)
            ctx.sizes = (length, sequences, b.shape[1])
            inputs = (u, delta, rates, b, c, skip, bias)
            kernels.launch("sequence_forward", (32, sequences, batch), (*inputs, starts, y, *ctx.sizes))
            ctx.save_for_backward(*inputs, starts)
            return y

        @staticmethod
        def backward(ctx, gradient: Tensor):
            *inputs, starts = ctx.saved_tensors
            u, delta, rates, b, c, skip, bias = inputs
            g = gradient.float().contiguous()
            of_u, of_delta, of_b, of_c = (
                f(v) for f, v in zip((torch.empty_like,) * 2 + (torch.zeros_like,) * 2, (u, delta, b, c))
            )
            of_a, of_skip, of_bias = (u.new_empty(len(u), *v.shape) for v in (rates, skip, bias))
            outputs = (of_u, of_delta, of_a, of_b, of_c, of_skip, of_bias)
            grid = (32, u.shape[1], len(u))
            kernels.launch("sequence_backward", grid, (*inputs, starts, g, *outputs, *ctx.sizes))
            return of_u, of_delta, of_a.sum(0), of_b, of_c, of_skip.sum(0), of_bias.sum(0)

    def selective_scan(u, delta, A, B, C, D, delta_bias, delta_softplus):
        return SelectiveScan.apply(u, delta, A, B, C, D, delta_bias)

    return selective_scan


def scan_as_published(model: nn.Module, selective_scan: Callable[..., Tensor]) -> nn.Module:
    """Make the scan layers of a UNetMamba copy, project and scan as VMamba's "v2" does; their weights stay."""

    def forward(self: SS2D, x: Tensor) -> Tensor:
        """(B, H, W, C) -> (B, H, W, C)."""
        batch, height, width, _ = x.shape
        x, gate = self.in_proj(x).chunk(2, dim=-1)
        gate = F.silu(gate)
        x = F.silu(self.conv2d(x.permute(0, 3, 1, 2).contiguous()))
        channels_last = x.permute(0, 2, 3, 1)
        xs = torch.stack([visit(channels_last, k).transpose(1, 2) for k in range(DIRECTIONS)], dim=1)  # (B, K, D, L)
        xdbl = torch.einsum("bkdl,kcd->bkcl", xs, self.x_proj_weight)
        rank, states = self.dt_projs_weight.shape[2], self.A_logs.shape[1]
        dts, b, c = xdbl.split((rank, states, states), dim=2)
        dts = torch.einsum("bkrl,kdr->bkdl", dts, self.dt_projs_weight)
        with torch.autocast(x.device.type, enabled=False):
            y = selective_scan(
                xs.flatten(1, 2).float(), dts.flatten(1, 2).float(), -self.A_logs.float().exp(), b.float(), c.float(),
                self.Ds.float(), delta_bias=self.dt_projs_bias.flatten().float(), delta_softplus=True,
            )  # fmt: skip
        y = y.view(batch, DIRECTIONS, -1, height * width).transpose(2, 3)  # (B, K, L, D)
        y = sum(merge(y[:, k], k, height, width) for k in range(DIRECTIONS))
        return self.out_proj(self.out_norm(y) * gate)

    for module in model.modules():
        if type(module) is SS2D:
            module.forward = MethodType(forward, module)
    return model
