"""Polygons drawn into windows of a raster of any size."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from osgeo import gdal, ogr

from .gdal_calls import call, read_raster
from .polygons import Rings
from .window import Window
from .wkb import polygon_wkb

_CELL_PX, _MAX_CELLS = 256, 4096
"""Side of the cells in which polygons are looked up, at least, and how many a side of the raster has at most."""

_SHORT = 64
"""Rings of so few points are drawn as they are."""

_TYPES = {gdal.GDT_Byte: np.uint8, gdal.GDT_UInt16: np.uint16}


class PlacedPolygons:
    """Polygons in pixels of a raster, to be found by where they lie; threads may share them.

    A ring that crosses itself is filled by the even-odd rule, as QGIS shows it.
    """

    def __init__(self, polygons: Sequence[Rings], raster: Window) -> None:
        """`raster`: all pixels. Raises: GdalError: there is no memory to draw in."""
        self._polygons, self._raster = polygons, raster
        self.cell_px = max(_CELL_PX, -(-max(raster.width, raster.height) // _MAX_CELLS))
        """Side of the cells."""
        self.cells = _draw(polygons, raster, self.cell_px, ["ALL_TOUCHED=TRUE"]) > 0
        """(rows, columns) bool: the cells, from the first pixel of the raster on, that a polygon may reach into."""
        outer = [rings[0] for rings in polygons]
        self._first, self._last = (
            np.array([end(ring, axis=0) for ring in outer]).reshape(-1, 2) for end in (np.min, np.max)
        )

    def __bool__(self) -> bool:
        """Whether any polygon touches the raster."""
        return bool(self.cells.any())

    def touches(self, window: Window) -> bool:
        """Whether a polygon may reach into the window: False only where surely none does. Takes microseconds."""
        window, side = window.clip(self._raster), self.cell_px
        rows = slice(window.row // side, -(-window.bottom // side))
        return bool(self.cells[rows, window.col // side : -(-window.right // side)].any())

    def near(self, window: Window) -> np.ndarray:
        """(n,) int64, ascending: numbers of the polygons whose boxes touch the window."""
        start, end = (window.col, window.row), (window.right, window.bottom)
        return np.flatnonzero((self._first < end).all(axis=1) & (self._last > start).all(axis=1))

    def inside(self, window: Window) -> np.ndarray:
        """(H, W) bool: the pixels whose centre lies in a polygon. Raises: GdalError: there is no memory for them."""
        return _draw(self._seen_from(window), window, 1, []) > 0

    def count(self, window: Window) -> np.ndarray:
        """(H, W) uint16: in how many polygons the centre of each pixel lies. Raises: GdalError."""
        return _draw(self._seen_from(window), window, 1, ["MERGE_ALG=ADD"], gdal.GDT_UInt16)

    def values(self, window: Window, values: np.ndarray, none: int) -> np.ndarray:
        """(H, W) uint8: at each pixel the value of the last polygon that its centre lies in. Raises: GdalError.

        Args:
            values: (N,) 0..255, one for each polygon.
            none: where there is no polygon.
        """
        near = self.near(window)
        return _draw(self._seen_from(window), window, 1, [], values=values[near].tolist(), none=none)

    def _seen_from(self, window: Window) -> Iterable[Rings]:
        return ([_without_detours(ring, window) for ring in self._polygons[index]] for index in self.near(window))


def _draw(
    polygons: Iterable[Rings],
    window: Window,
    side_px: int,
    options: list[str],
    kind: int = gdal.GDT_Byte,
    values: Iterable[int] | None = None,
    none: int = 0,
) -> np.ndarray:
    """(rows, columns): polygons drawn, in their order, into square cells of `side_px` that fill the window.

    Args:
        values: of the polygons; 1 for each by default.
        none: what is there before.
    Raises:
        GdalError.
    """
    width, height = -(-window.width // side_px), -(-window.height // side_px)
    dataset = call(gdal.GetDriverByName("MEM").Create, "", width, height, 1, kind)
    if none:
        call(dataset.GetRasterBand(1).Fill, none)
    geotransform = (window.col, side_px, 0, window.row, 0, side_px)
    if geotransform != (0, 1, 0, 0, 0, 1):  # GDAL takes that one for none at all
        call(dataset.SetGeoTransform, geotransform)
    driver = gdal.GetDriverByName("Memory") or gdal.GetDriverByName("MEM")  # one driver since GDAL 3.11
    vectors = call(driver.Create, "", 0, 0, 0, gdal.GDT_Unknown)
    layer = call(vectors.CreateLayer, "polygons", None, ogr.wkbPolygon)
    if values is not None:
        call(layer.CreateField, ogr.FieldDefn("value", ogr.OFTInteger))
        options = [*options, "ATTRIBUTE=value"]
        values = iter(values)
    for rings in polygons:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(call(ogr.CreateGeometryFromWkb, polygon_wkb(rings)))
        if values is not None:
            feature.SetField(0, next(values))
        call(layer.CreateFeature, feature)
    call(gdal.RasterizeLayer, dataset, [1], layer, burn_values=[1], options=options)
    data = read_raster(dataset.GetRasterBand(1), Window(0, 0, width, height))
    return np.frombuffer(data, _TYPES[kind]).reshape(height, width)


def _without_detours(ring: np.ndarray, window: Window) -> np.ndarray:
    """A ring that encloses the same part of the window, without most of its vertices outside.

    GDAL looks at every edge in every row. Between two vertices on the far side of one edge of the window, the way does
    not matter: what is enclosed in the window follows from where the ring crosses a line, and how often.
    """
    if len(ring) <= _SHORT:
        return ring
    points = ring[:-1]
    for axis, beyond, edge in (
        (0, np.less, window.col), (0, np.greater, window.right),
        (1, np.less, window.row), (1, np.greater, window.bottom),
    ):  # fmt: skip
        far = beyond(points[:, axis], edge)
        points = points[~(far & np.roll(far, 1) & np.roll(far, -1))]
    return np.concatenate((points, points[:1]))
