"""The selective scan by the kernels of `kernels/scan.cu`, whatever compiles and starts them: layouts, phases, autograd.

Its number of chunks depends on the shapes and on how many threads keep the device busy, its results on nothing else.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import torch
import torch.nn.functional as F
from torch import Tensor

LANES = 32
MIN_CHUNK_PX, MAX_CHUNK_PX = 16, 256
MAX_RECORDED_CHUNK_PX = 64
"""Longest chunk whose gradients can be computed."""

MOST_STATES = 32

_TYPES = {torch.float32: "float", torch.float16: "Half", torch.bfloat16: "Bfloat"}
_KERNELS = Path(__file__).parent / "kernels"


@dataclass(frozen=True)
class Variant:
    """What the kernels are compiled for."""

    directions: int
    states: int
    rank: int
    x_type: torch.dtype
    xdbl_type: torch.dtype
    backward: bool

    def source(self, dialect: str) -> str:
        """The whole program, from the text of a dialect."""
        constants = {
            "K": self.directions, "N": self.states, "R": self.rank, "MAX_CHUNK": MAX_RECORDED_CHUNK_PX,
            "Input": _TYPES[self.x_type], "Row": _TYPES[self.xdbl_type],
        }  # fmt: skip
        defines = [f"#define {name} {value}" for name, value in constants.items()]
        defines += ["#define BACKWARD"] * self.backward
        return "\n".join([*defines, dialect, read_kernels("scan.cu")])


class Kernels(Protocol):
    """A compiled variant on a device."""

    def launch(self, name: str, threads: tuple[int, int, int], arguments: Sequence[Tensor | int]) -> None:
        """Start a kernel on (channels, y, z) threads; those of a block are neighbours in x."""


@dataclass(frozen=True)
class Platform:
    """Where the kernels run."""

    load: Callable[[Variant], Kernels]
    busy_threads: int
    """As many as keep the device busy."""


def read_kernels(name: str) -> str:
    return (_KERNELS / name).read_text(encoding="utf-8")


def scan_2d(
    platform: Platform, x: Tensor, xdbl: Tensor, dt_weight: Tensor, dt_bias: Tensor, a: Tensor, skip: Tensor
) -> Tensor:
    """As `engine.scan.scan_2d`, in float32; x and xdbl may be float16 or bfloat16, and are read as they are.

    Raises:
        ValueError: the number of states is not 1, 2, 4, 8, 16 or 32.
    """
    if a.shape[2] & (a.shape[2] - 1) or a.shape[2] > MOST_STATES:
        raise ValueError(f"the kernels need a power of 2 of states, up to {MOST_STATES}, not {a.shape[2]}")
    channels = x.shape[3]
    missing = -channels % LANES
    if missing:  # channels are independent: pad them to whole groups of lanes
        x = F.pad(x, (0, missing))
        dt_weight, a = (F.pad(v, (0, 0, 0, missing)) for v in (dt_weight, a))
        dt_bias, skip = F.pad(dt_bias, (0, missing)), F.pad(skip, (0, missing))
    arguments = (x, xdbl, dt_weight, dt_bias, a, skip)
    recorded = torch.is_grad_enabled() and any(v.requires_grad for v in arguments)
    return _Scan.apply(platform, recorded, *arguments)[..., :channels]


def chunk_length(platform: Platform, pixels: int, threads_per_pixel: int, recorded: bool) -> int:
    """Pixels of a chunk: as many as leave the device busy, a multiple of MIN_CHUNK_PX."""
    wanted = pixels * threads_per_pixel // platform.busy_threads // MIN_CHUNK_PX * MIN_CHUNK_PX
    return min(max(wanted, MIN_CHUNK_PX), MAX_RECORDED_CHUNK_PX if recorded else MAX_CHUNK_PX)


class _Scan(torch.autograd.Function):
    @staticmethod
    def forward(ctx, platform: Platform, recorded: bool, *arguments: Tensor) -> Tensor:
        x, xdbl = (_aligned(v) for v in arguments[:2])
        dt_weight, bias, a, skip = (v.float().contiguous() for v in arguments[2:])
        weight = dt_weight.transpose(1, 2).contiguous()  # (K, R, D)
        decay = (a * math.log2(math.e)).transpose(1, 2).contiguous()  # (K, N, D)
        batch, height, width, channels = x.shape
        directions, states, rank = len(a), a.shape[2], weight.shape[1]
        chunk_px = chunk_length(platform, height * width, batch * channels, recorded)
        chunks = -(-height * width // chunk_px)
        kernels = platform.load(Variant(directions, states, rank, x.dtype, xdbl.dtype, backward=False))
        sizes = (height, width, channels, chunk_px, chunks)
        carried = weight.new_empty(batch, directions, chunks, states, channels)
        steps = weight.new_empty(batch, directions, chunks, channels)
        y = weight.new_empty(x.shape)
        kernels.launch(
            "chunk_states", (channels, chunks, batch * directions),
            (x, xdbl, weight, bias, decay, carried, steps, *sizes),
        )  # fmt: skip
        kernels.launch("carry", (channels, states, batch * directions), (decay, carried, steps, channels, chunks, 0))
        for axis in range(min(directions, 2)):
            kernels.launch(
                "outputs", (channels, chunks, batch),
                (x, xdbl, weight, bias, decay, skip, carried, y, *sizes, axis),
            )  # fmt: skip
        if recorded:
            ctx.platform, ctx.sizes = platform, sizes
            ctx.save_for_backward(x, xdbl, weight, bias, decay, skip, carried, steps)
        return y

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx, gradient: Tensor):
        x, xdbl, weight, bias, decay, skip, carried, steps = ctx.saved_tensors
        g = gradient.float().contiguous()
        batch, directions, chunks, states, channels = carried.shape
        rank = weight.shape[1]
        kernels = ctx.platform.load(Variant(directions, states, rank, x.dtype, xdbl.dtype, backward=True))
        adjoints = torch.empty_like(carried)
        of_x = torch.empty_like(g)
        of_xdbl = g.new_empty(channels // LANES, *xdbl.shape)
        sums = g.new_empty(batch, directions, chunks, states + rank + 2, channels)
        kernels.launch(
            "chunk_adjoints", (channels, chunks, batch * directions),
            (xdbl, weight, bias, decay, g, adjoints, *ctx.sizes),
        )  # fmt: skip
        kernels.launch("carry", (channels, states, batch * directions), (decay, adjoints, steps, channels, chunks, 1))
        for axis in range(min(directions, 2)):
            kernels.launch(
                "gradients", (channels, chunks, batch),
                (
                    x, xdbl, weight, bias, decay, skip, carried, adjoints, g, of_x, of_xdbl, sums,
                    batch, *ctx.sizes, axis,
                ),
            )  # fmt: skip
        of_a, of_weight, of_bias, of_skip = sums.sum((0, 2)).split((states, rank, 1, 1), dim=1)  # (K, ..., D)
        of_xdbl = of_xdbl.sum(0)
        return (
            None, None, of_x.to(x.dtype), of_xdbl.to(xdbl.dtype),
            of_weight.transpose(1, 2), of_bias[:, 0], of_a.transpose(1, 2), of_skip[:, 0],
        )  # fmt: skip


def _aligned(v: Tensor) -> Tensor:
    """In one piece, of a type that the kernels read, and where four values can be read at once."""
    v = (v if v.dtype in _TYPES else v.float()).contiguous()
    return v.clone() if v.data_ptr() % 16 else v
