"""The selective scan on CPUs by the numba kernels, forward and backward, threaded without a second OpenMP."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from .cpu_backward import backward_task
from .cpu_forward import STATES, forward_task
from .vector_ir import LANES

MAX_BLOCKS = 8
"""Channel blocks of a task; the run's pixels are shared by all of them."""


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
        x, xdbl, dt_weight, dt_bias, a, skip = (v.numpy() for v in inputs)
        batch, height, width, channels = x.shape
        y = np.empty_like(x)
        blocks = _blocks_per_task(batch, channels)
        _in_parallel(
            forward_task,
            [
                (_flat(x[i]), _flat(xdbl[i]), dt_weight, dt_bias, a, skip, _flat(y[i]), height, width, first, blocks)
                for i in range(batch)
                for first in range(0, channels, blocks * LANES)
            ],
        )
        return torch.from_numpy(y)

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx, gradient: Tensor):
        x, xdbl, dt_weight, dt_bias, a, skip = (v.numpy() for v in ctx.saved_tensors)
        g = gradient.detach().float().contiguous().numpy()
        batch, height, width, channels = x.shape
        blocks = _largest_divisor(channels // LANES)  # fixed: the sums must not depend on the number of threads
        groups = channels // LANES // blocks
        gx = np.zeros_like(x)
        gxdbl = np.empty((groups, *xdbl.shape), np.float32)
        per_image = [np.empty((batch, *v.shape), np.float32) for v in (dt_weight, dt_bias, a, skip)]
        _in_parallel(
            backward_task,
            [
                (
                    _flat(x[i]), _flat(xdbl[i]), dt_weight, dt_bias, a, skip, _flat(g[i]), height, width,
                    group * blocks * LANES, blocks, _flat(gx[i]), _flat(gxdbl[group, i]), *(v[i] for v in per_image),
                )
                for i in range(batch)
                for group in range(groups)
            ],
        )  # fmt: skip
        return tuple(torch.from_numpy(v) for v in (gx, gxdbl.sum(0), *(v.sum(0) for v in per_image)))


def _flat(image: np.ndarray) -> np.ndarray:
    """(H, W, ...) -> (H*W, ...) with the last dimensions joined, without a copy."""
    return image.reshape(image.shape[0] * image.shape[1], -1)


def _blocks_per_task(batch: int, channels: int) -> int:
    """Channel blocks of a task: many share the reading of a run, but every thread wants a task."""
    available = channels // LANES
    return _largest_divisor(available, min(MAX_BLOCKS, max(1, available * batch // torch.get_num_threads())))


def _largest_divisor(number: int, limit: int = MAX_BLOCKS) -> int:
    return next(d for d in range(min(limit, number), 0, -1) if number % d == 0)


def _in_parallel(task, arguments: list[tuple]) -> None:
    threads = min(torch.get_num_threads(), len(arguments))
    if threads == 1:
        for one in arguments:
            task(*one)
    else:
        for _ in _pool(torch.get_num_threads()).map(lambda one: task(*one), arguments):
            pass


@lru_cache(maxsize=1)
def _pool(threads: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(threads, thread_name_prefix="scan")
