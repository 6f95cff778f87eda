"""Polygons of a vector layer, of any CRS, brought to the pixels of a raster."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from osgeo import gdal, ogr, osr

from ..texts import Text
from .gdal_calls import GdalError, call
from .grid import Grid
from .places import Places, known_crs, transform
from .wkb import polygon_rings, polygon_wkb

Rings = list[np.ndarray]
"""A polygon: closed rings (N, 2), the outer one first."""

_SAMPLES = 21
"""Points along each side of the raster, and in between, that tell where it lies in the CRS of the polygons."""

_AREAL = (ogr.wkbPolygon, ogr.wkbMultiPolygon, ogr.wkbCurvePolygon, ogr.wkbMultiSurface)


class PolygonLayer:
    """A layer opened for reading. It belongs to the thread that opened it."""

    def __init__(self, path: str, name: str | None = None) -> None:
        """
        Args:
            path: a file, or whatever else OGR takes for a name.
            name: of the layer; None for the first one of polygons.
        Raises:
            GdalError: OGR cannot open it, or it has no such layer.
        """
        self._dataset = call(gdal.OpenEx, str(path), gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)  # the layer lives by it
        if self._dataset is None:
            raise GdalError(Text("it is not recognized as a vector layer"))
        self.ogr = _find_layer(self._dataset, name)
        if self.ogr is None:
            raise GdalError(Text("it has no layer {name}", name=name) if name else Text("it has no layers"))
        self.crs = known_crs(self.ogr.GetSpatialRef())

    def features(self) -> Iterator[ogr.Feature]:
        """Raises: GdalError."""
        call(self.ogr.ResetReading)
        while (feature := call(self.ogr.GetNextFeature)) is not None:
            yield feature


class Placement:
    """From the CRS of polygons to the pixels of a raster.

    What lies far away need not be looked at, and may have no place in the CRS of the raster at all: polygons are cut at
    a rectangle around the raster.
    """

    def __init__(self, grid: Grid, crs: osr.SpatialReference | None) -> None:
        """Without a CRS on either side, coordinates are taken as they are. Raises: GdalError: there is no way."""
        self._places = Places(grid)
        known = crs and self._places.crs
        self._transformation = call(osr.CoordinateTransformation, crs, self._places.crs) if known else None
        self.near = _neighbourhood(grid, self._places, crs)
        """The rectangle; None where it has no end."""

    def rings(self, polygon: ogr.Geometry) -> list[Rings]:
        """What a polygon of `plain_polygons` comes to in pixels: nothing if it lies far away.

        Raises:
            GdalError: it has no place on the raster.
        """
        parts = [polygon.Clone()]
        if self.near and not _contains(self.near, polygon):
            valid = polygon if polygon.IsValid() else call(polygon.MakeValid)
            parts = list(_polygons_in(call(valid.Intersection, self.near)))
        found = []
        for part in parts:
            if self._transformation:
                call(part.Transform, self._transformation)
            rings = [self._places.to_pixels(ring) for ring in polygon_rings(bytes(part.ExportToWkb(ogr.wkbNDR)))]
            if not all(np.isfinite(ring).all() for ring in rings):
                raise GdalError(Text("a vertex has no place on the raster"))
            found.append(rings)
        return found


def plain_polygons(geometry: ogr.Geometry | None) -> list[ogr.Geometry]:
    """The polygons, without curves and heights, that a geometry consists of. Raises: GdalError."""
    if geometry is None:
        return []
    whole = call(geometry.GetLinearGeometry)
    whole.FlattenTo2D()
    return list(_polygons_in(whole))


def sound_polygons(geometry: ogr.Geometry | None) -> tuple[list[ogr.Geometry], bool]:
    """The same, valid ones alone: what is not is repaired, or left out.

    Returns:
        the polygons, and whether one was repaired.
    """
    found, repaired = [], False
    try:
        parts = plain_polygons(geometry)
    except GdalError:
        return [], False
    for part in parts:
        try:
            part.CloseRings()
            if not all(np.isfinite(ring).all() for ring in polygon_rings(bytes(part.ExportToWkb(ogr.wkbNDR)))):
                continue  # GEOS is not asked about these
            if call(part.IsValid):
                found.append(part)
            else:
                made = call(part.MakeValid)
                sound = list(_polygons_in(made)) if made else []
                found += sound
                repaired = repaired or bool(sound)
        except GdalError:
            continue
    return found, repaired


def _polygons_in(geometry: ogr.Geometry) -> Iterator[ogr.Geometry]:
    pending = [geometry]
    while pending:
        part = pending.pop()
        if part.GetGeometryType() == ogr.wkbPolygon:
            if not part.IsEmpty():
                yield part.Clone()
        else:
            pending += [part.GetGeometryRef(index) for index in range(part.GetGeometryCount())]


def _find_layer(dataset: gdal.Dataset, name: str | None) -> ogr.Layer | None:
    if name is not None:
        return call(dataset.GetLayerByName, name)
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    areal = [layer for layer in layers if ogr.GT_Flatten(layer.GetGeomType()) in _AREAL]
    return next(iter(areal or layers), None)


def _neighbourhood(grid: Grid, places: Places, crs: osr.SpatialReference | None) -> ogr.Geometry | None:
    """A rectangle around the raster, in the CRS of the polygons; None where that has no end."""
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


def _contains(outer: ogr.Geometry, inner: ogr.Geometry) -> bool:
    """Whether the box around one lies in the box around the other."""
    left, right, bottom, top = outer.GetEnvelope()
    x0, x1, y0, y1 = inner.GetEnvelope()
    return left <= x0 and x1 <= right and bottom <= y0 and y1 <= top
