"""Where the pixels of a map lie among the pixels that the network looks at. Needs no torch."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

import numpy as np

from ..worker.protocol import Sampling


class Taps(NamedTuple):
    """Along one axis, what each of n pixels is the mean of: s samples, each between two working pixels."""

    lower: np.ndarray
    """(s, n) int64 index of the working pixel before the sample ..."""
    upper: np.ndarray
    """... and of the one after it; both the same at the edge of the raster."""
    fraction: np.ndarray
    """(s, n) float32 share of the latter, 0 <= f < 1."""


def find_taps(sampling: Sampling, axis: int, length: int) -> Taps:
    """The taps of the pixels of a map, along columns (axis 0) or rows (1) of a raster of `length` working pixels.

    Where pixels of the map are the larger ones, several samples spread evenly over each let no working pixel go unseen.
    """
    step = sampling.step[axis]
    samples = max(1, ceil(step))
    places = (np.arange(samples)[:, None] + 0.5) / samples  # within a pixel
    pixels = sampling.first[axis] + np.arange(sampling.size[axis])
    centres = (pixels + places) * step - 0.5  # (s, n)
    before = np.floor(centres)
    lower = before.astype(np.int64)
    return Taps(lower.clip(0, length - 1), (lower + 1).clip(0, length - 1), (centres - before).astype(np.float32))
