"""Small windows that stand for a whole raster."""

from __future__ import annotations

from osgeo import gdal

from .coverage import has_data
from .window import Window


def sample_windows(dataset: gdal.Dataset, count: int, side_px: int) -> list[Window]:
    """At least `count` windows spread evenly over the parts that hold data, as far as the raster is large enough.

    Where they lie depends on the raster alone. They come in the order in which files are stored.
    """
    parts = [Window(0, 0, dataset.RasterXSize, dataset.RasterYSize)]
    while len(parts) < count and any(max(part.width, part.height) > side_px for part in parts):
        parts = [half for part in parts for half in _halves(part, side_px) if has_data(dataset, half)]
    windows = (_window_with_data(dataset, part, side_px) for part in parts)
    return sorted(windows, key=lambda window: (window.row, window.col))


def _window_with_data(dataset: gdal.Dataset, part: Window, side_px: int) -> Window:
    """The centre of a part, or of a half of it, and so on, which holds data."""
    window = _centre(part, side_px)
    while window != part and not has_data(dataset, window):
        part = next(half for half in _halves(part, side_px) if has_data(dataset, half))
        window = _centre(part, side_px)
    return window


def _halves(part: Window, side_px: int) -> tuple[Window, ...]:
    if max(part.width, part.height) <= side_px:
        return (part,)
    return part.halves("width" if part.width >= part.height else "height")


def _centre(part: Window, side_px: int) -> Window:
    width, height = min(part.width, side_px), min(part.height, side_px)
    return Window(part.col + (part.width - width) // 2, part.row + (part.height - height) // 2, width, height)
