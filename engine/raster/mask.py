"""Polygons that say which pixels of a raster count."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator

import numpy as np
from osgeo import gdal, ogr, osr

from .errors import MaskOutsideError, MaskUnreadableError
from .gdal_calls import GdalError, call, read_raster
from .grid import Grid
from .places import Places, known_crs, transform
from .window import Window
from .wkb import polygon_rings, polygon_wkb

_CELL_PX, _MAX_CELLS = 256, 4096
"""Side of the cells in which the polygons are looked up, at least, and how many a side of the raster has at most."""

_SAMPLES = 21
"""Points along each side of the raster, and in between, that tell where it lies in the CRS of the polygons."""

_AREAL = (ogr.wkbPolygon, ogr.wkbMultiPolygon, ogr.wkbCurvePolygon, ogr.wkbMultiSurface)


class PolygonMask:
    """The union of the polygons of a layer, of any CRS, on the pixels of a raster; threads may share it.

    A ring that crosses itself is filled by the even-odd rule, as QGIS shows it.
    """

    digest: str
    """SHA-256 of the polygons that lie on the raster, and of their CRS."""
    ignored: int
    """Features near the raster without a polygon or with an impossible one."""

    def __init__(self, path: str, grid: Grid, layer: str | None = None) -> None:
        """
        Args:
            path: a file, or whatever else OGR takes for a name.
            grid: of the raster whose pixels are meant; without a CRS on either side, coordinates are taken as they are.
            layer: its name; None for the first one of polygons.
        Raises:
            MaskUnreadableError: OGR cannot read it, or not transform it.
            MaskOutsideError: no polygon touches the raster.
        """
        self._window = grid.window
        self._cell_px = max(_CELL_PX, -(-max(grid.width, grid.height) // _MAX_CELLS))
        self._polygons: list[list[np.ndarray]] = []  # rings in pixels of the raster, each (N, 2) and closed
        try:
            self._fill(path, layer, grid)
            self._cells = _burn(self._polygons, grid.window, self._cell_px, "ALL_TOUCHED=TRUE")
        except GdalError as error:
            raise MaskUnreadableError(path, str(error)) from error
        if not self._cells.any():
            raise MaskOutsideError(os.path.basename(path) or path)
        outer = [rings[0] for rings in self._polygons]
        self._first, self._last = (np.array([end(ring, axis=0) for ring in outer]) for end in (np.min, np.max))

    def touches(self, window: Window) -> bool:
        """Whether a polygon may reach into the window: False only where surely none does. Takes microseconds."""
        window, side = window.clip(self._window), self._cell_px
        rows = slice(window.row // side, -(-window.bottom // side))
        return bool(self._cells[rows, window.col // side : -(-window.right // side)].any())

    def inside(self, window: Window) -> np.ndarray:
        """(H, W) bool: the pixels whose centre lies in a polygon. Raises: GdalError: there is no memory for them."""
        start, end = (window.col, window.row), (window.right, window.bottom)
        near = np.flatnonzero((self._first < end).all(axis=1) & (self._last > start).all(axis=1))
        polygons = ([_without_detours(ring, window) for ring in self._polygons[index]] for index in near)
        return _burn(polygons, window, 1, "ALL_TOUCHED=FALSE")

    def _fill(self, path: str, name: str | None, grid: Grid) -> None:
        """Take in the polygons near the raster, in pixels of it."""
        dataset = call(gdal.OpenEx, str(path), gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
        if dataset is None:
            raise GdalError("it is not recognized as a vector layer")
        layer = _find_layer(dataset, name)
        if layer is None:
            raise GdalError(f"it has no layer {name}" if name else "it has no layers")
        places, crs = Places(grid), known_crs(layer.GetSpatialRef())
        transformation = call(osr.CoordinateTransformation, crs, places.crs) if crs and places.crs else None
        near = _neighbourhood(grid, places, crs)
        if near:
            layer.SetSpatialFilter(near)
        digest = hashlib.sha256((crs.ExportToWkt() if crs else "").encode())
        self.ignored = 0
        for feature in _features(layer):
            try:
                parts = list(_polygons(feature.GetGeometryRef(), near))
                for part in parts:
                    source = bytes(part.ExportToWkb(ogr.wkbNDR))
                    if transformation:
                        call(part.Transform, transformation)
                    rings = [places.to_pixels(ring) for ring in polygon_rings(bytes(part.ExportToWkb(ogr.wkbNDR)))]
                    if not all(np.isfinite(ring).all() for ring in rings):
                        raise GdalError("a vertex has no place on the raster")
                    self._polygons.append(rings)
                    digest.update(source)
                self.ignored += not parts
            except GdalError:
                self.ignored += 1
        self.digest = digest.hexdigest()


def _burn(polygons: Iterable[list[np.ndarray]], window: Window, side_px: int, option: str) -> np.ndarray:
    """(rows, columns) bool: polygons drawn into square cells of `side_px` that fill the window. Raises: GdalError."""
    width, height = -(-window.width // side_px), -(-window.height // side_px)
    dataset = call(gdal.GetDriverByName("MEM").Create, "", width, height, 1, gdal.GDT_Byte)
    geotransform = (window.col, side_px, 0, window.row, 0, side_px)
    if geotransform != (0, 1, 0, 0, 0, 1):  # GDAL takes that one for none at all
        call(dataset.SetGeoTransform, geotransform)
    driver = gdal.GetDriverByName("Memory") or gdal.GetDriverByName("MEM")  # one driver since GDAL 3.11
    vectors = call(driver.Create, "", 0, 0, 0, gdal.GDT_Unknown)
    layer = call(vectors.CreateLayer, "polygons", None, ogr.wkbPolygon)
    for rings in polygons:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(call(ogr.CreateGeometryFromWkb, polygon_wkb(rings)))
        call(layer.CreateFeature, feature)
    call(gdal.RasterizeLayer, dataset, [1], layer, burn_values=[1], options=[option])
    data = read_raster(dataset.GetRasterBand(1), Window(0, 0, width, height))
    return np.frombuffer(data, np.bool_).reshape(height, width)


def _without_detours(ring: np.ndarray, window: Window) -> np.ndarray:
    """A ring that encloses the same part of the window, without most of its vertices outside.

    GDAL looks at every edge in every row. Between two vertices on the far side of one edge of the window, the way does
    not matter: what is enclosed in the window follows from where the ring crosses a line, and how often.
    """
    points = ring[:-1]
    for axis, beyond, edge in (
        (0, np.less, window.col), (0, np.greater, window.right),
        (1, np.less, window.row), (1, np.greater, window.bottom),
    ):  # fmt: skip
        far = beyond(points[:, axis], edge)
        points = points[~(far & np.roll(far, 1) & np.roll(far, -1))]
    return np.concatenate((points, points[:1]))


def _find_layer(dataset: gdal.Dataset, name: str | None) -> ogr.Layer | None:
    if name is not None:
        return call(dataset.GetLayerByName, name)
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    areal = [layer for layer in layers if ogr.GT_Flatten(layer.GetGeomType()) in _AREAL]
    return next(iter(areal or layers), None)


def _neighbourhood(grid: Grid, places: Places, crs: osr.SpatialReference | None) -> ogr.Geometry | None:
    """A rectangle around the raster, in the CRS of the polygons; None where that has no end.

    What lies far away need not be read, and may have no place in the CRS of the raster at all.
    """
    cols, rows = np.meshgrid(np.linspace(0, grid.width, _SAMPLES), np.linspace(0, grid.height, _SAMPLES))
    points = places.to_map(np.column_stack((cols.ravel(), rows.ravel())))
    if crs and places.crs:
        try:
            points = transform(call(osr.CoordinateTransformation, places.crs, crs), points)
        except GdalError:
            return None
    if not np.isfinite(points).all():
        return None
    first, last = points.min(axis=0), points.max(axis=0)
    margin = (last - first).max()
    (x0, y0), (x1, y1) = first - margin, last + margin
    return call(ogr.CreateGeometryFromWkb, polygon_wkb([np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)])]))


def _features(layer: ogr.Layer) -> Iterator[ogr.Feature]:
    call(layer.ResetReading)
    while (feature := call(layer.GetNextFeature)) is not None:
        yield feature


def _polygons(geometry: ogr.Geometry | None, near: ogr.Geometry | None) -> Iterator[ogr.Geometry]:
    """The polygons, without curves, heights and what is far away, that a geometry consists of. Raises: GdalError."""
    if geometry is None:
        return
    whole = call(geometry.GetLinearGeometry)
    whole.FlattenTo2D()
    if near and not _contains(near, whole):
        whole = call((whole if whole.IsValid() else call(whole.MakeValid)).Intersection, near)
    pending = [whole]
    while pending:
        part = pending.pop()
        if part.GetGeometryType() == ogr.wkbPolygon:
            if not part.IsEmpty():
                yield part.Clone()
        else:
            pending += [part.GetGeometryRef(index) for index in range(part.GetGeometryCount())]


def _contains(outer: ogr.Geometry, inner: ogr.Geometry) -> bool:
    """Whether the box around one lies in the box around the other."""
    left, right, bottom, top = outer.GetEnvelope()
    x0, x1, y0, y1 = inner.GetEnvelope()
    return left <= x0 and x1 <= right and bottom <= y0 and y1 <= top
