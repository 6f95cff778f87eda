"""The selective scan in plain torch operations: any device, moderate speed and memory.

The decays and inputs of a run of 32 pixels come from one operation each, only the recurrence itself goes pixel by
pixel. Nothing is divided, so steps of any size are safe. With gradients each run is recomputed in the backward pass:
what is kept are the states at the runs' starts.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.utils.checkpoint import checkpoint

from .directions import merge, visit

RUN = 32


def scan_2d(x: Tensor, xdbl: Tensor, dt_weight: Tensor, dt_bias: Tensor, a: Tensor, skip: Tensor) -> Tensor:
    """As `engine.scan.scan_2d`."""
    batch, height, width, channels = x.shape
    rank, (directions, _, states) = dt_weight.shape[2], a.shape
    u = torch.stack([visit(x, k) for k in range(directions)], dim=2)  # (B, L, K, D)
    q = torch.stack([visit(xdbl[:, :, :, k], k) for k in range(directions)], dim=2)
    dt, b, c = q.split((rank, states, states), dim=-1)
    dt = F.softplus(torch.einsum("blkr,kdr->blkd", dt, dt_weight) + dt_bias)
    # The recurrence runs along the first dimension.
    decay_rate = a.transpose(1, 2).contiguous()  # (K, N, D)
    dt_u, dt, b, c = (v.transpose(0, 1) for v in (dt * u, dt, b, c))
    recorded = torch.is_grad_enabled() and any(v.requires_grad for v in (x, xdbl, dt_weight, dt_bias, a, skip))
    h = x.new_zeros(batch, directions, states, channels)
    buffers = x.new_empty(2, RUN, *h.shape) if not recorded else None  # fresh memory would take a third of the time
    out = []
    for start in range(0, height * width, RUN):
        run = [v[start : start + RUN] for v in (dt, dt_u, b, c)]
        y, h = (
            checkpoint(_recorded_run, h, decay_rate, *run, use_reentrant=False)
            if recorded
            else _run(h, decay_rate, *run, *buffers)
        )
        out.append(y)
    y = torch.cat(out).transpose(0, 1) + skip * u
    return sum(merge(y[:, :, k], k, height, width) for k in range(directions))


def _recorded_run(
    h: Tensor, decay_rate: Tensor, dt: Tensor, dt_u: Tensor, b: Tensor, c: Tensor
) -> tuple[Tensor, Tensor]:
    """h (B, K, N, D); dt, dt_u (T, B, K, D); b, c (T, B, K, N) -> y (T, B, K, D) and the last h."""
    decays = torch.exp(dt[..., None, :] * decay_rate)
    inputs = dt_u[..., None, :] * b[..., None]
    states = []
    for decay, value in zip(decays.unbind(0), inputs.unbind(0)):
        h = decay * h + value
        states.append(h)
    return (c[..., None, :] @ torch.stack(states))[..., 0, :], h


def _run(
    h: Tensor, decay_rate: Tensor, dt: Tensor, dt_u: Tensor, b: Tensor, c: Tensor, decays: Tensor, states: Tensor
) -> tuple[Tensor, Tensor]:
    """`_recorded_run` in place; decays, states: buffers (RUN, B, K, N, D)."""
    decays, states = decays[: len(dt)], states[: len(dt)]
    torch.mul(dt[..., None, :], decay_rate, out=decays).exp_()
    torch.mul(dt_u[..., None, :], b[..., None], out=states)
    for decay, value in zip(decays.unbind(0), states.unbind(0)):
        h = value.addcmul_(decay, h)
    return (c[..., None, :] @ states)[..., 0, :], h.clone()
