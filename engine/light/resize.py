"""Bicubic resizing of maps, as `torch.nn.functional.interpolate` does it without aligned corners."""

from __future__ import annotations

import numpy as np

_SHARPNESS = -0.75
"""Parameter a of the kernel. Source: Keys 1981, IEEE TASSP 29(6) 1153; the value is torch's."""


def resize(x: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """(C, h, w) float32 -> (C, *size)."""
    return _along(_along(x, 2, size[1]), 1, size[0])


def _along(x: np.ndarray, axis: int, length: int) -> np.ndarray:
    found = x.shape[axis]
    if found == length:
        return x
    places = (np.arange(length) + 0.5) * (found / length) - 0.5
    before = np.floor(places)
    shape = (-1, 1) if axis == 1 else (-1,)
    total = np.float32(0)
    for step in (-1, 0, 1, 2):
        taken = x.take((before.astype(np.int64) + step).clip(0, found - 1), axis=axis)
        total = total + taken * _weight(np.abs(places - before - step)).astype(np.float32).reshape(shape)
    return total


def _weight(distance: np.ndarray) -> np.ndarray:
    """Of a pixel at a distance of 0..2 pixels."""
    a, d = _SHARPNESS, distance
    return np.where(d <= 1, ((a + 2) * d - (a + 3)) * d * d + 1, a * (((d - 5) * d + 8) * d - 4))
