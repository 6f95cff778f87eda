"""The selective scan on Apple GPUs: the kernels of `chunked`, compiled at run time by torch.

Source: Apple, Metal Shading Language Specification; torch.mps.compile_shader.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import torch
from torch import Tensor

from . import chunked

_BUSY_THREADS = 1 << 14
"""Of the whole GPU, whose number of cores torch does not tell: enough for 32, and no harm to fewer."""


def scan_2d(x: Tensor, xdbl: Tensor, dt_weight: Tensor, dt_bias: Tensor, a: Tensor, skip: Tensor) -> Tensor:
    """As `chunked.scan_2d`, for MPS tensors.

    Raises:
        ValueError: the tensors are not on an Apple GPU, or see `chunked.scan_2d`.
        RuntimeError: Metal does not compile the kernels.
    """
    if x.device.type != "mps":
        raise ValueError(f"the Metal scan needs MPS tensors, not {x.device}")
    return chunked.scan_2d(chunked.Platform(_load, _BUSY_THREADS), x, xdbl, dt_weight, dt_bias, a, skip)


@cache
def _load(variant: chunked.Variant) -> _Kernels:
    return _Kernels(variant)


class _Kernels:
    """A variant of the kernels as a Metal library."""

    def __init__(self, variant: chunked.Variant) -> None:
        self._library = torch.mps.compile_shader(variant.source(chunked.read_kernels("metal.h")))

    def launch(self, name: str, threads: tuple[int, int, int], arguments: Sequence[Tensor | int]) -> None:
        """As `chunked.Kernels.launch`."""
        getattr(self._library, name)(*arguments, threads=threads, group_size=(chunked.LANES, 1, 1))
