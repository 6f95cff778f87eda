"""What the segment dialog asks, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from qgis.core import QgsReferencedRectangle


class Area(Enum):
    """Which part of the image to classify."""

    WHOLE = "whole"
    CANVAS = "canvas"
    """What the map canvas shows when the run is started."""
    LAYER = "layer"
    """The extent of a layer."""
    RECTANGLE = "rectangle"
    """One that was drawn on the canvas."""
    POLYGONS = "polygons"
    """What lies in the polygons of a layer."""


@dataclass(frozen=True)
class SegmentForm:
    """What the user has chosen."""

    image: str = ""
    """Id of a layer of the project, or a file."""
    area: Area = Area.WHOLE
    area_layer: str = ""
    """Id of the layer that gives the extent or the polygons."""
    rectangle: QgsReferencedRectangle | None = None
    """The one that was drawn."""
    selected_only: bool = False
    """Of the polygons."""
    weights: str = ""
    """Name in the library, or file."""
    device: str = "auto"
    output: str = ""
    """The map; empty for a temporary file."""
    extras: frozenset[str] = frozenset()
    """Names of further outputs: CONFIDENCE, POLYGONS, STATISTICS, REPORT."""
