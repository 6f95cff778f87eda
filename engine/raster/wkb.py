"""Polygons as arrays: well-known binary of OGR to rings and back, without a Python call for every vertex."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np

_POLYGON = 3
_HEADER = struct.Struct("<BII")
_COUNT = struct.Struct("<I")


def polygon_rings(wkb: bytes) -> list[np.ndarray]:
    """The rings, the outer one first, each (N, 2) float64 and closed, of a 2D polygon in little-endian WKB."""
    _, kind, count = _HEADER.unpack_from(wkb)
    if kind != _POLYGON:
        raise ValueError(f"WKB type {kind} is not a 2D polygon")
    rings, at = [], _HEADER.size
    for _ in range(count):
        (points,) = _COUNT.unpack_from(wkb, at)
        at += _COUNT.size
        rings.append(np.frombuffer(wkb, "<f8", 2 * points, at).reshape(points, 2))
        at += 16 * points
    return rings


def polygon_wkb(rings: Sequence[np.ndarray]) -> bytes:
    """The inverse of `polygon_rings`."""
    parts = [_HEADER.pack(1, _POLYGON, len(rings))]
    for ring in rings:
        parts += (_COUNT.pack(len(ring)), np.ascontiguousarray(ring, "<f8").tobytes())
    return b"".join(parts)
