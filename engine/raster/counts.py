"""How often each class code occurs."""

from __future__ import annotations

import numpy as np

_AT_ONCE = 1 << 20
"""Codes per step: numpy makes eight bytes of each."""


def count_codes(codes: np.ndarray) -> np.ndarray:
    """(256,) int64 of contiguous uint8 of any shape.

    Counted in pairs, as numpy takes the same time for a value of two bytes as for one of one.
    """
    flat = codes.reshape(-1)
    even = len(flat) // 2 * 2
    pairs = np.zeros(1 << 16, np.int64)
    for start in range(0, even, _AT_ONCE):
        pairs += np.bincount(flat[start : min(start + _AT_ONCE, even)].view(np.uint16), minlength=1 << 16)
    counts = pairs.reshape(256, 256).sum(axis=0) + pairs.reshape(256, 256).sum(axis=1)
    return counts + np.bincount(flat[even:], minlength=256)
