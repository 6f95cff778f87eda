"""Where the network looks: windows on a grid of the raster, so that a pixel has the same ones whatever is asked for."""

from __future__ import annotations


def touching(first: int, end: int, length: int, window_px: int, stride_px: int) -> tuple[list[int], int]:
    """Along one axis, the windows that touch some pixels.

    They begin at multiples of the stride, but none leaves the raster: the last one is moved back to end with it, and a
    raster shorter than a window is one window.

    Args:
        first, end: the pixels, `end` not included.
        length: of the raster.
    Returns:
        First pixel of each window, in order, and how long they are.
    """
    side = min(window_px, length)
    last = length - side
    indices = range(max(0, first - side) // stride_px, -(-min(last, end) // stride_px) + 1)
    origins = sorted({min(index * stride_px, last) for index in indices})
    return [origin for origin in origins if first - side < origin < end], side
