"""Labels: the polygons of a layer on the pixels of images, with the classes that a field of theirs tells."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ..errors import Cancelled
from ..raster.drawing import PlacedPolygons
from ..raster.gdal_calls import GdalError
from ..raster.grid import Grid
from ..raster.polygons import Placement, PolygonLayer, Rings, sound_polygons
from ..raster.window import Window
from ..texts import Text
from .classes import ClassTable, classes_of
from .errors import (
    FieldTypeError,
    LabelsOutsideError,
    LabelsUnreadableError,
    NoClassError,
    NoSuchFieldError,
    UnknownValuesError,
)
from .job import ChipsJob
from .store import UNLABELLED

_NUMBERS = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)

_CANCEL_EVERY = 256
"""Features after which a cancel is looked for."""


class LabelMap:
    """The labels on one image. Where polygons overlap, the later feature wins: the one with the greater id."""

    def __init__(self, polygons: PlacedPolygons, numbers: np.ndarray, unclassified: PlacedPolygons) -> None:
        """`numbers`: (N,) uint8, the classes of the polygons."""
        self.polygons, self._numbers, self._unclassified = polygons, numbers, unclassified

    def labels(self, window: Window) -> np.ndarray:
        """(H, W) uint8: the number of the class at the centre of each pixel, or UNLABELLED. Raises: GdalError."""
        return self.polygons.values(window, self._numbers, UNLABELLED)

    def unclassified(self, window: Window) -> np.ndarray:
        """(H, W) bool: the pixels that a polygon covers whose class is not told. Raises: GdalError."""
        return self._unclassified.inside(window)

    def overlaps(self, window: Window) -> np.ndarray:
        """(H, W) bool: the pixels that more than one polygon covers. Raises: GdalError."""
        return self.polygons.count(window) > 1


@dataclass
class Labels:
    """What a layer of labels has for some images."""

    classes: ClassTable
    maps: list[LabelMap]
    """One for each image."""
    polygons: Counter[int]
    """Number of a class -> features of it that lie on an image."""
    outside: int
    """Features that lie on no image."""
    repaired: int
    skipped: int
    """Features with an impossible geometry, or none."""
    unclassified: int
    """Features on an image whose class is not told."""


def read_labels(job: ChipsJob, grids: Sequence[Grid], is_cancelled: Callable[[], bool]) -> Labels:
    """Read all features once.

    Args:
        grids: of the images; without a CRS on either side, coordinates are taken as they are.
    Raises:
        EngineError: the layer cannot be read, has no such field, or nothing for these images and classes.
        Cancelled.
    """
    given = ClassTable(job.classes)
    try:
        found = _Reading(job, grids)
        for number, feature in enumerate(found.layer.features()):
            if number % _CANCEL_EVERY == 0 and is_cancelled():
                raise Cancelled
            found.add(feature)
        return found.finish(given)
    except GdalError as error:
        raise LabelsUnreadableError(job.labels, str(error)) from error


@dataclass(frozen=True)
class _Part:
    """A polygon of a feature, in pixels of an image."""

    feature: int
    value: str | None
    """None if its class is not told."""
    rings: Rings


class _Reading:
    """What has been read so far."""

    def __init__(self, job: ChipsJob, grids: Sequence[Grid]) -> None:
        self._job, self._grids = job, grids
        self.layer = PolygonLayer(job.labels, job.labels_layer)
        self._field, self._is_number = _find_field(self.layer.ogr, job)
        self._placements = [Placement(grid, self.layer.crs) for grid in grids]
        self._boxes = [placement.near and placement.near.GetEnvelope() for placement in self._placements]
        self._parts: dict[int, list[_Part]] = defaultdict(list)  # by image
        self._values: Counter[str] = Counter()
        self._outside = self._repaired = self._skipped = self._unclassified = self._total = 0

    def add(self, feature: ogr.Feature) -> None:
        self._total += 1
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.IsEmpty():
            self._skipped += 1
            return
        near = self._images_near(geometry.GetEnvelope())
        if not near:
            self._outside += 1
            return
        polygons, repaired = sound_polygons(geometry)
        placed = {image: rings for image in near if (rings := self._place(polygons, image))}
        if not polygons:
            self._skipped += 1
        elif not placed:
            self._outside += 1
        else:
            value = self._value(feature)
            if value is None:
                self._unclassified += 1
            else:
                self._values[value] += 1
                self._repaired += repaired
            for image, parts in placed.items():
                self._parts[image] += [_Part(feature.GetFID(), value, rings) for rings in parts]

    def finish(self, given: ClassTable) -> Labels:
        """Raises: EngineError: there is nothing, or it does not fit the classes."""
        if not self._values and not self._unclassified:
            raise LabelsOutsideError(self._job.labels, self._total)
        if not self._values:
            raise NoClassError(self._job.class_field)
        classes = given
        if not len(given):
            classes = ClassTable(classes_of(self._values, self._job.class_field, self._is_number))
        unknown = sorted(value for value in self._values if classes.number(value) is None)
        if unknown:
            raise UnknownValuesError(self._job.class_field, unknown)
        polygons = Counter()
        for value, count in self._values.items():
            polygons[classes.number(value)] += count
        return Labels(
            classes=classes,
            maps=[self._map(image, classes) for image in range(len(self._grids))],
            polygons=polygons,
            outside=self._outside,
            repaired=self._repaired,
            skipped=self._skipped,
            unclassified=self._unclassified,
        )

    def _map(self, image: int, classes: ClassTable) -> LabelMap:
        raster = self._grids[image].window
        parts = sorted((part for part in self._parts[image] if part.value is not None), key=lambda part: part.feature)
        numbers = np.array([classes.number(part.value) for part in parts], dtype=np.uint8)
        unclassified = [part.rings for part in self._parts[image] if part.value is None]
        return LabelMap(
            PlacedPolygons([part.rings for part in parts], raster), numbers, PlacedPolygons(unclassified, raster)
        )

    def _images_near(self, box: tuple[float, float, float, float]) -> list[int]:
        left, right, bottom, top = box

        def is_near(other: tuple[float, float, float, float] | None) -> bool:
            if other is None:
                return True
            x0, x1, y0, y1 = other
            return not (right < x0 or left > x1 or top < y0 or bottom > y1)  # true also of what is not a number

        return [image for image, other in enumerate(self._boxes) if is_near(other)]

    def _place(self, polygons: Sequence[ogr.Geometry], image: int) -> list[Rings]:
        """The polygons in pixels of an image, but for those that lie beside it."""
        found = []
        for polygon in polygons:
            try:
                found += self._placements[image].rings(polygon)
            except GdalError:  # it has no place there
                continue
        end = (self._grids[image].width, self._grids[image].height)
        return [rings for rings in found if (rings[0].max(axis=0) > 0).all() and (rings[0].min(axis=0) < end).all()]

    def _value(self, feature: ogr.Feature) -> str | None:
        """The class as text; None where it is not told. Raises: FieldTypeError."""
        if not feature.IsFieldSetAndNotNull(self._field):
            return None
        if not self._is_number:
            text = str(feature.GetField(self._field))
            return text if text.strip() else None
        number = feature.GetField(self._field)
        if not math.isfinite(number) or number != int(number):
            raise FieldTypeError(self._job.class_field, Text("fractions"))
        return str(int(number))


def _find_field(layer: ogr.Layer, job: ChipsJob) -> tuple[int, bool]:
    """The index of the class field, and whether it holds numbers. Raises: EngineError."""
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    index = definition.GetFieldIndex(job.class_field)
    if index < 0:
        raise NoSuchFieldError(job.labels, job.class_field, [field.GetName() for field in fields])
    kind = fields[index].GetType()
    if kind not in (*_NUMBERS, ogr.OFTString):
        raise FieldTypeError(job.class_field, Text("values of type {type}", type=fields[index].GetTypeName()))
    return index, kind in _NUMBERS
