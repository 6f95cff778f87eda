"""The selective scan on CPUs by the numba kernels, forward and backward, threaded without a second OpenMP."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from .arrays import flat, in_parallel, largest_divisor, scan_arrays
from .cpu_backward import backward_task
from .cpu_forward import STATES
from .vector_ir import LANES


def scan_2d(x: Tensor, xdbl: Tensor, dt_weight: Tensor, dt_bias: Tensor, a: Tensor, skip: Tensor) -> Tensor:
    """As `engine.scan.scan_2d`, for CPU tensors and 16 states.

    Raises:
        ValueError: the tensors are not on the CPU, or the state size is not 16.
    """
    if x.device.type != "cpu" or a.shape[2] != STATES:
        raise ValueError(f"the numba scan needs CPU tensors and {STATES} states, not {x.device} and {a.shape[2]}")
    missing = -x.shape[3] % LANES
    if missing:  # channels are independent: pad them to whole vectors
        x = F.pad(x, (0, missing))
        dt_weight, a = (F.pad(v, (0, 0, 0, missing)) for v in (dt_weight, a))
        dt_bias, skip = F.pad(dt_bias, (0, missing)), F.pad(skip, (0, missing))
    y = _Scan.apply(x, xdbl, dt_weight, dt_bias, a, skip)
    return y[..., : y.shape[3] - missing]


class _Scan(torch.autograd.Function):
    @staticmethod
    def forward(ctx, *inputs: Tensor) -> Tensor:
        inputs = tuple(v.detach().float().contiguous() for v in inputs)
        ctx.save_for_backward(*inputs)
        arrays = [v.numpy() for v in inputs]
        y = np.empty_like(arrays[0])
        scan_arrays(*arrays, y, torch.get_num_threads())
        return torch.from_numpy(y)

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx, gradient: Tensor):
        x, xdbl, dt_weight, dt_bias, a, skip = (v.numpy() for v in ctx.saved_tensors)
        g = gradient.detach().float().contiguous().numpy()
        batch, height, width, channels = x.shape
        blocks = largest_divisor(channels // LANES)  # fixed: the sums must not depend on the number of threads
        groups = channels // LANES // blocks
        gx = np.zeros_like(x)
        gxdbl = np.empty((groups, *xdbl.shape), np.float32)
        per_image = [np.empty((batch, *v.shape), np.float32) for v in (dt_weight, dt_bias, a, skip)]
        in_parallel(
            backward_task,
            [
                (
                    flat(x[i]), flat(xdbl[i]), dt_weight, dt_bias, a, skip, flat(g[i]), height, width,
                    group * blocks * LANES, blocks, flat(gx[i]), flat(gxdbl[group, i]), *(v[i] for v in per_image),
                )
                for i in range(batch)
                for group in range(groups)
            ],
            torch.get_num_threads(),
        )  # fmt: skip
        return tuple(torch.from_numpy(v) for v in (gx, gxdbl.sum(0), *(v.sum(0) for v in per_image)))
