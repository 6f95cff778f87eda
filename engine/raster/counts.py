"""How often each class code occurs."""

from __future__ import annotations

import numpy as np

_AT_ONCE = 1 << 16
"""Codes per step, which stay in the cache."""

_SAMPLED = 997
"""One code in so many is looked at to find those that are frequent."""

_MOST = 12
"""So many codes are counted by comparing with each before counting them all takes as long."""


def count_codes(codes: np.ndarray) -> np.ndarray:
    """(256,) int64 of contiguous uint8 of any shape.

    A map has few codes, and comparing with each takes less time than numpy's counting, which makes eight bytes of every
    code. Steps that hold others, too, are counted by numpy.
    """
    flat = codes.reshape(-1)
    frequent = np.unique(flat[::_SAMPLED])
    counts = np.zeros(256, np.int64)
    for start in range(0, len(flat), _AT_ONCE):
        part = flat[start : start + _AT_ONCE]
        own = [np.count_nonzero(part == code) for code in frequent] if len(frequent) <= _MOST else []
        if sum(own) == len(part):
            counts[frequent] += own
        else:
            counts += np.bincount(part, minlength=256)
    return counts
