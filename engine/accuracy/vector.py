"""Reading reference polygons and points, of any CRS, from a vector layer."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from osgeo import ogr, osr

from ..errors import Cancelled
from ..raster.class_map import NODATA
from ..raster.gdal_calls import GdalError, call
from ..raster.grid import Grid
from ..raster.places import Places
from ..raster.polygons import Placement, PolygonLayer, Rings, sound_polygons
from ..texts import Text
from .errors import ClassFieldTypeError, NoClassFieldError, NoReferenceError, TooManyValuesError
from .matching import same_name
from .reference import PointReference, PolygonReference

DEFAULT_FIELD = "class"
"""Holds the class code in polygons of Segment Land Cover."""

_NUMBERS = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)

_CANCEL_EVERY = 256
"""Features after which a cancel is looked for."""


@dataclass
class FeatureCounts:
    """What became of the features of a layer."""

    used: int = 0
    outside: int = 0
    """Features beside the map, or without any geometry."""
    repaired: int = 0
    skipped: int = 0
    """Features that are neither polygons nor points, or impossible ones, and points among polygons."""
    unclassified: int = 0
    """Features on the map whose class is not told."""
    too_small: int = 0
    """Polygons in which no pixel has its centre."""


def read_features(
    path: str, layer_name: str | None, field: str | None, grid: Grid, is_cancelled: Callable[[], bool]
) -> tuple[PolygonReference | PointReference, FeatureCounts]:
    """The features of a layer as reference: its polygons on the map or, where there is none, its points.

    Invalid polygons are repaired. Of polygons that overlap, the feature with the greater id counts.

    Args:
        layer_name: None for the first one of polygons, else the first one.
        field: None for DEFAULT_FIELD.
        grid: of the map; without a CRS on either side, coordinates are taken as they are.
    Raises:
        GdalError: OGR cannot read it.
        EngineError: it has no such field, or nothing for this map.
        Cancelled.
    """
    layer = PolygonLayer(path, layer_name)
    name = os.path.basename(path) or path
    values = _Values(layer.ogr, name, field or DEFAULT_FIELD)
    total = layer.ogr.GetFeatureCount()
    reading = _Reading(layer, values, grid)
    for number, feature in enumerate(layer.features()):
        if number % _CANCEL_EVERY == 0 and is_cancelled():
            raise Cancelled
        reading.add(feature)
    counts = reading.counts
    counts.outside = total - counts.used - counts.skipped - counts.unclassified
    if counts.unclassified and not counts.used:
        raise NoReferenceError(name, Text("no feature on the map has a value in the field {field}", field=values.field))
    if not counts.used:
        raise NoReferenceError(name, Text("none of its features is a polygon or a point on the map"))
    return reading.reference(), counts


class _Values:
    """The values of the class field, each with a number in the order in which they are met."""

    def __init__(self, layer: ogr.Layer, name: str, field: str) -> None:
        """Raises: NoClassFieldError, ClassFieldTypeError."""
        definition = layer.GetLayerDefn()
        fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
        self._index = definition.GetFieldIndex(field)
        if self._index < 0:
            raise NoClassFieldError(name, field, [each.GetName() for each in fields])
        self.field, kind = field, fields[self._index].GetType()
        if kind not in (*_NUMBERS, ogr.OFTString):
            raise ClassFieldTypeError(field, Text("values of type {type}", type=fields[self._index].GetTypeName()))
        self._is_number = kind in _NUMBERS
        self._numbers: dict[str | int, int] = {}
        self.spellings: list[str | int] = []
        """The values; of texts that are one name the first one."""

    def number(self, feature: ogr.Feature) -> int | None:
        """None where the class is not told. Raises: ClassFieldTypeError, TooManyValuesError."""
        value = feature.GetField(self._index) if feature.IsFieldSetAndNotNull(self._index) else ""
        if value == "" or (isinstance(value, str) and not value.strip()):
            return None
        if self._is_number:
            if not math.isfinite(value) or value != int(value):
                raise ClassFieldTypeError(self.field, Text("fractions"))
            key = value = int(value)
        else:
            value = str(value).strip()
            key = same_name(value)
        if key not in self._numbers:
            if len(self._numbers) == NODATA:
                raise TooManyValuesError(self.field, NODATA)
            self._numbers[key] = len(self._numbers)
            self.spellings.append(value)
        return self._numbers[key]


class _Reading:
    """What has been read so far."""

    def __init__(self, layer: PolygonLayer, values: _Values, grid: Grid) -> None:
        self.counts = FeatureCounts()
        self._values, self._grid = values, grid
        self._size = np.array((grid.width, grid.height))
        self._places = Places(grid)
        self._placement = Placement(grid, layer.crs)
        if self._placement.near:
            layer.ogr.SetSpatialFilter(self._placement.near)
        known = layer.crs and self._places.crs
        self._way = call(osr.CoordinateTransformation, layer.crs, self._places.crs) if known else None
        self._polygons: list[tuple[int, int, Rings]] = []  # feature id, number of the value, in pixels of the map
        self._points: list[tuple[int, np.ndarray]] = []  # number of the value, column and row
        self._features_of_points = 0

    def add(self, feature: ogr.Feature) -> None:
        """Raises: ClassFieldTypeError, TooManyValuesError."""
        geometry = feature.GetGeometryRef()
        polygons, repaired = sound_polygons(geometry)
        points = [] if polygons else list(_points_in(geometry))
        if not polygons and not points:
            self.counts.skipped += 1
            return
        places = [rings for polygon in polygons for rings in self._rings(polygon)]
        samples = [pixel for point in points for pixel in self._pixel(point)]
        if not places and not samples:
            return  # beside the map
        number = self._values.number(feature)
        if number is None:
            self.counts.unclassified += 1
            return
        self.counts.used += 1
        self.counts.repaired += repaired
        self._polygons += [(feature.GetFID(), number, rings) for rings in places]
        self._points += [(number, pixel) for pixel in samples]
        self._features_of_points += bool(samples)

    def reference(self) -> PolygonReference | PointReference:
        """Raises: GdalError."""
        if not self._polygons:
            numbers = np.array([number for number, _ in self._points])
            return PointReference(self._values.spellings, numbers, np.array([p for _, p in self._points]), self._grid)
        self.counts.skipped += self._features_of_points
        self.counts.used -= self._features_of_points
        self._polygons.sort(key=lambda part: part[0])
        self.counts.too_small = sum(_is_too_small(rings[0]) for _, _, rings in self._polygons)
        parts = [(number, rings) for _, number, rings in self._polygons]
        return PolygonReference(self._values.spellings, parts, self._grid)

    def _rings(self, polygon: ogr.Geometry) -> list[Rings]:
        """A polygon in pixels of the map; nothing if it lies beside it."""
        try:
            found = self._placement.rings(polygon)
        except GdalError:  # it has no place there
            return []
        return [
            rings for rings in found if (rings[0].max(axis=0) > 0).all() and (rings[0].min(axis=0) < self._size).all()
        ]

    def _pixel(self, point: ogr.Geometry) -> list[np.ndarray]:
        """The column and row that a point lies in; nothing if it lies beside the map."""
        try:
            if self._way:
                call(point.Transform, self._way)
            place = self._places.to_pixels(np.array([(point.GetX(), point.GetY())]))[0]
        except GdalError:
            return []
        is_inside = np.isfinite(place).all() and (place >= 0).all() and (place < self._size).all()
        return [np.floor(place).astype(np.int64)] if is_inside else []


def _points_in(geometry: ogr.Geometry | None) -> Iterator[ogr.Geometry]:
    """Copies of the points that a geometry consists of, without heights."""
    if geometry is None:
        return
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPoint:
        if not geometry.IsEmpty():
            point = geometry.Clone()
            point.FlattenTo2D()
            yield point
        return
    if ogr.GT_Flatten(geometry.GetGeometryType()) in (ogr.wkbMultiPoint, ogr.wkbGeometryCollection):
        for index in range(geometry.GetGeometryCount()):
            yield from _points_in(geometry.GetGeometryRef(index))


def _is_too_small(ring: np.ndarray) -> bool:
    """Whether no pixel has its centre in the box around a ring."""
    return bool((np.ceil(ring.min(axis=0) - 0.5) > np.floor(ring.max(axis=0) - 0.5)).any())
