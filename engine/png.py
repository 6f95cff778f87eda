"""PNG files where there is no GDAL. Needs nothing but numpy.

Source: W3C, Portable Network Graphics (PNG) Specification, 2nd edition.
"""

from __future__ import annotations

import struct
import zlib

import numpy as np

_COLOUR_TYPES = {2: 0, 3: 2}
"""Dimensions of the array -> grey or red, green, blue."""


def encode(pixels: np.ndarray) -> bytes:
    """The PNG of (H, W) grey or (H, W, 3) red, green, blue; uint8."""
    height, width = pixels.shape[:2]
    lines = np.ascontiguousarray(pixels).reshape(height, -1)
    unfiltered = np.pad(lines, [(0, 0), (1, 0)]).tobytes()  # each line begins with its filter, 0 for none
    header = struct.pack(">IIBBBBB", width, height, 8, _COLOUR_TYPES[pixels.ndim], 0, 0, 0)
    chunks = (b"IHDR", header), (b"IDAT", zlib.compress(unfiltered)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
