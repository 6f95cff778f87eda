"""The forward scan on numpy arrays, and the threads that the CPU kernels share. Needs no torch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

import numpy as np

from . import TOLERANCE
from .cpu_forward import STATES, forward_task
from .vector_ir import LANES

MAX_BLOCKS = 8
"""Channel blocks of a task; the run's pixels are shared by all of them."""


def scan_arrays(
    x: np.ndarray,
    xdbl: np.ndarray,
    dt_weight: np.ndarray,
    dt_bias: np.ndarray,
    a: np.ndarray,
    skip: np.ndarray,
    y: np.ndarray,
    threads: int,
) -> None:
    """`engine.scan.scan_2d` into y, for 16 states and channels that fill whole vectors; all float32 and contiguous."""
    batch, height, width, channels = x.shape
    blocks = _blocks_per_task(batch, channels, threads)
    in_parallel(
        forward_task,
        [
            (flat(x[i]), flat(xdbl[i]), dt_weight, dt_bias, a, skip, flat(y[i]), height, width, first, blocks)
            for i in range(batch)
            for first in range(0, channels, blocks * LANES)
        ],
        threads,
    )


def probe() -> str | None:
    """Scan a tiny case, and compare with the definition in float64 -> what is wrong, or None."""
    random = np.random.default_rng(0)
    height, width, channels, rank = 3, 5, LANES, 2
    shapes = ((height, width, channels), (height, width, 4, rank + 2 * STATES), (4, channels, rank), (4, channels))
    x, xdbl, dt_weight, dt_bias = (random.normal(size=shape).astype(np.float32) for shape in shapes)
    a = np.broadcast_to(-np.arange(1, STATES + 1, dtype=np.float32), (4, channels, STATES)).copy()
    y = np.empty_like(x)
    try:
        scan_arrays(x[None], xdbl[None], dt_weight, dt_bias, a, dt_bias, y[None], threads=1)
    except Exception as error:  # the compiler may fail in any way
        return f"{type(error).__name__}: {error}"
    pixels = np.arange(height * width).reshape(height, width)
    expected = np.zeros((height * width, channels))
    for k, order in enumerate((pixels.ravel(), pixels.T.ravel(), pixels.ravel()[::-1], pixels.T.ravel()[::-1])):
        h = np.zeros((channels, STATES))
        for pixel in order:
            u = flat(x)[pixel].astype(float)
            step, b, c = np.split(xdbl.reshape(height * width, 4, -1)[pixel, k].astype(float), (rank, rank + STATES))
            dt = np.logaddexp(0, dt_weight[k] @ step + dt_bias[k])[:, None]
            h = np.exp(dt * a[k]) * h + dt * u[:, None] * b
            expected[pixel] += h @ c + dt_bias[k] * u
    error = np.abs(flat(y) - expected).max() / np.abs(expected).max()
    return None if error <= TOLERANCE else f"its results are off by {error:.1e}"


def flat(image: np.ndarray) -> np.ndarray:
    """(H, W, ...) -> (H*W, ...) with the last dimensions joined, without a copy."""
    return image.reshape(image.shape[0] * image.shape[1], -1)


def largest_divisor(number: int, limit: int = MAX_BLOCKS) -> int:
    return next(d for d in range(min(limit, number), 0, -1) if number % d == 0)


def in_parallel(task: Callable, arguments: Sequence[tuple], threads: int) -> None:
    """Call the task with each of the arguments, in threads: it must release the interpreter's lock."""
    if min(threads, len(arguments)) == 1:
        for one in arguments:
            task(*one)
    else:
        for _ in _pool(threads).map(lambda one: task(*one), arguments):
            pass


def _blocks_per_task(batch: int, channels: int, threads: int) -> int:
    """Channel blocks of a task: many share the reading of a run, but every thread wants a task."""
    available = channels // LANES
    return largest_divisor(available, min(MAX_BLOCKS, max(1, available * batch // threads)))


@lru_cache(maxsize=1)
def _pool(threads: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(threads, thread_name_prefix="scan")
