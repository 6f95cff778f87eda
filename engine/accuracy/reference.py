"""What is known to be true: polygons, points or a raster, on the pixels of a map."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, Protocol

import numpy as np
from osgeo import osr

from ..errors import Cancelled
from ..raster.class_map import NODATA, ClassMap
from ..raster.drawing import PlacedPolygons
from ..raster.gdal_calls import GdalError, call
from ..raster.grid import Grid
from ..raster.places import Places, transform
from ..raster.polygons import Rings
from ..raster.tiles import TILE_PX, tiles_where
from ..raster.window import Window

Progress = Callable[[float], None]
IsCancelled = Callable[[], bool]

_EDGE_POINTS = 21
"""Along each side of a raster, and in between, that tell where it lies on the map."""


class Labels(NamedTuple):
    """The reference within a window of the map."""

    window: Window
    rows: np.ndarray
    """(N,) counted from the first row of the window."""
    cols: np.ndarray
    numbers: np.ndarray
    """(N,) of the values of the reference."""


class Reference(Protocol):
    """Reference data on the pixels of a map."""

    kind: str
    """polygons, points or raster."""
    unit: str
    """What is counted: pixels or points."""
    values: Sequence[str | int]
    """The classes as the reference names them: texts, or whole numbers."""
    extent: Window
    """Pixels of the map, within which it lies."""
    overlap_px: int
    """Pixels that several polygons cover, as far as labels were read."""

    def labels(self, progress: Progress, is_cancelled: IsCancelled) -> Iterator[Labels]:
        """All of the reference on the map, part by part. Raises: GdalError, EngineError, Cancelled."""


class PolygonReference:
    """The pixels whose centre lies in a polygon have its class; of several polygons the last one counts."""

    kind, unit = "polygons", "pixels"

    def __init__(self, values: Sequence[str | int], polygons: Sequence[tuple[int, Rings]], grid: Grid) -> None:
        """`polygons`: the number of a value, and rings in pixels of the map. Raises: GdalError."""
        self.values, self.overlap_px = values, 0
        self._numbers = np.array([number for number, _ in polygons], dtype=np.uint8)
        self._placed = PlacedPolygons([rings for _, rings in polygons], grid.window)
        corners = np.array([(rings[0].min(axis=0), rings[0].max(axis=0)) for _, rings in polygons])
        self.extent = _box(corners[:, 0].min(axis=0), corners[:, 1].max(axis=0), grid)

    def labels(self, progress: Progress, is_cancelled: IsCancelled) -> Iterator[Labels]:
        for tile in tiles_where(self._placed.touches, _aligned(self.extent), progress, is_cancelled):
            window = tile.clip(self.extent)
            numbers = self._placed.values(window, self._numbers, NODATA)
            self.overlap_px += int((self._placed.count(window) > 1).sum())
            rows, cols = np.nonzero(numbers != NODATA)
            yield Labels(window, rows, cols, numbers[rows, cols])


class PointReference:
    """Every point is a sample of the pixel that it lies in."""

    kind, unit, overlap_px = "points", "points", 0

    def __init__(self, values: Sequence[str | int], numbers: np.ndarray, pixels: np.ndarray, grid: Grid) -> None:
        """numbers: (N,) of the values; pixels: (N, 2) columns and rows of the map, whole."""
        self.values = values
        tiles = pixels // TILE_PX
        order = np.lexsort((tiles[:, 0], tiles[:, 1]))
        self._numbers, self._pixels, self._tiles = numbers[order], pixels[order], tiles[order]
        self.extent = _box(pixels.min(axis=0), pixels.max(axis=0) + 1, grid)
        self._grid = grid

    def labels(self, progress: Progress, is_cancelled: IsCancelled) -> Iterator[Labels]:
        changes = np.flatnonzero((np.diff(self._tiles, axis=0) != 0).any(axis=1)) + 1
        ends = [0, *changes.tolist(), len(self._tiles)]
        for start, end in zip(ends, ends[1:]):
            if is_cancelled():
                raise Cancelled
            col, row = (self._tiles[start] * TILE_PX).tolist()
            window = Window(col, row, TILE_PX, TILE_PX).clip(self._grid.window)
            cols, rows = (self._pixels[start:end] - (col, row)).T
            yield Labels(window, rows, cols, self._numbers[start:end])
            progress(end / len(self._tiles))


class RasterReference:
    """Every pixel of the map has the class of the reference at its centre."""

    kind, unit, overlap_px = "raster", "pixels", 0
    values: Sequence[str | int] = range(NODATA)

    def __init__(self, raster: ClassMap, grid: Grid) -> None:
        """Raises: GdalError: the place of one of the two is not known."""
        self._raster, self._grid = raster, grid
        self.extent = _extent_of(raster.grid, grid)

    def labels(self, progress: Progress, is_cancelled: IsCancelled) -> Iterator[Labels]:
        for tile in tiles_where(lambda window: True, _aligned(self.extent), progress, is_cancelled):
            window = tile.clip(self.extent)
            codes = self._raster.read_on(self._grid, window)
            rows, cols = np.nonzero(codes != NODATA)
            yield Labels(window, rows, cols, codes[rows, cols])


def _aligned(window: Window) -> Window:
    """The window and what there is before it in the tiles in which class maps are stored."""
    col, row = window.col // TILE_PX * TILE_PX, window.row // TILE_PX * TILE_PX
    return Window(col, row, window.right - col, window.bottom - row)


def _box(first: np.ndarray, last: np.ndarray, grid: Grid) -> Window:
    """The pixels of the map between two places in pixels."""
    (col, row), (right, bottom) = np.floor(first).astype(int).tolist(), np.ceil(last).astype(int).tolist()
    return Window(col, row, right - col, bottom - row).clip(grid.window)


def _extent_of(other: Grid, grid: Grid) -> Window:
    """The pixels of a map on which another raster may lie; all of them where that cannot be told."""
    here, there = Places(grid), Places(other)
    cols, rows = np.meshgrid(np.linspace(0, other.width, _EDGE_POINTS), np.linspace(0, other.height, _EDGE_POINTS))
    places = there.to_map(np.column_stack((cols.ravel(), rows.ravel())))
    if there.crs and here.crs:
        try:
            places = transform(call(osr.CoordinateTransformation, there.crs, here.crs), places)
        except GdalError:
            return grid.window
    pixels = here.to_pixels(places)
    if not np.isfinite(pixels).all():
        return grid.window
    margin = np.ptp(pixels, axis=0) / _EDGE_POINTS + 1  # its sides may be bent in between
    return _box(pixels.min(axis=0) - margin, pixels.max(axis=0) + margin, grid)
