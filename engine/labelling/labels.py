"""What is labelled already: how much of each class, and where."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ..accuracy.matching import match
from ..chips.errors import LabelsUnreadableError, NoSuchFieldError
from ..errors import Cancelled
from ..raster.class_map import ClassMap
from ..raster.drawing import PlacedPolygons
from ..raster.gdal_calls import GdalError
from ..raster.polygons import Placement, PolygonLayer, Rings, sound_polygons
from ..raster.window import Window

_CANCEL_EVERY = 256
"""Features after which a cancel is looked for."""


@dataclass(frozen=True)
class KnownLabels:
    """The labels of a layer, on the pixels of a map."""

    polygons: PlacedPolygons
    counts: Mapping[int, int] | None
    """Class code -> features, wherever they lie; None where their classes are not known."""

    def near(self, window: Window, side_px: int, reach_px: int) -> np.ndarray:
        """(rows, columns) bool: which squares of a window have labelled ground in them or closer than `reach_px`.

        Args:
            window: of whole squares; it may reach beyond the raster.
        Raises:
            GdalError.
        """
        rows, cols = window.height // side_px, window.width // side_px
        around = window.grow(reach_px)
        if not self.polygons.touches(around):
            return np.zeros((rows, cols), dtype=bool)
        total = np.zeros((around.height + 1, around.width + 1), dtype=np.int64)  # of all pixels above and to the left
        total[1:, 1:] = self.polygons.inside(around).cumsum(axis=0).cumsum(axis=1)
        top, left = np.arange(rows)[:, None] * side_px, np.arange(cols) * side_px
        bottom, right = top + side_px + 2 * reach_px, left + side_px + 2 * reach_px
        return total[bottom, right] - total[top, right] - total[bottom, left] + total[top, left] > 0


def read_labels(
    path: str | None, class_field: str | None, class_map: ClassMap, is_cancelled: Callable[[], bool]
) -> KnownLabels:
    """Read all polygons of a layer; without a path there are none.

    Polygons that have no place on the map count all the same: they are labels on other ground.

    Raises:
        LabelsUnreadableError, NoSuchFieldError, Cancelled.
    """
    if path is None:
        return KnownLabels(PlacedPolygons([], class_map.grid.window), None)
    try:
        layer = PolygonLayer(path)
        field = _field(layer.ogr, path, class_field)
        placement = Placement(class_map.grid, layer.crs)
        placed: list[Rings] = []
        values: Counter[str | int] = Counter()
        for number, feature in enumerate(layer.features()):
            if number % _CANCEL_EVERY == 0 and is_cancelled():
                raise Cancelled
            placed += _place(feature, placement)
            if field is not None and feature.IsFieldSetAndNotNull(field):
                values[_value(feature.GetField(field))] += 1
        polygons = PlacedPolygons(placed, class_map.grid.window)
    except GdalError as error:
        raise LabelsUnreadableError(path, str(error)) from error
    if field is None:
        return KnownLabels(polygons, None)
    counts: Counter[int] = Counter()
    for code, count in zip(match(list(values), class_map.legend), values.values()):
        if code is not None:
            counts[code] += count
    return KnownLabels(polygons, counts)


def _field(layer: ogr.Layer, path: str, name: str | None) -> int | None:
    """The index of the class field. Raises: NoSuchFieldError."""
    if name is None:
        return None
    definition = layer.GetLayerDefn()
    index = definition.GetFieldIndex(name)
    if index < 0:
        fields = [definition.GetFieldDefn(each).GetName() for each in range(definition.GetFieldCount())]
        raise NoSuchFieldError(os.path.basename(path), name, fields)
    return index


def _place(feature: ogr.Feature, placement: Placement) -> list[Rings]:
    """The polygons of a feature in pixels of the map."""
    found = []
    for polygon in sound_polygons(feature.GetGeometryRef())[0]:
        try:
            found += placement.rings(polygon)
        except GdalError:  # it has no place there
            continue
    return found


def _value(value: object) -> str | int:
    """A whole number as such, whatever its type; all else as text."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) else str(value)
