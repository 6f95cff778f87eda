"""What a search for places to label is asked to do, and what it finds."""

from __future__ import annotations

from dataclasses import dataclass

from ..weights.card import LandCoverClass


@dataclass(frozen=True)
class LabelNextJob:
    """Rank places of a class map: paths and numbers only."""

    map: str
    """A raster of class codes from 0 to 254."""
    confidence: str
    """A raster of the winning class's share, 0..100 percent, of any grid; best that of the same segmentation."""
    labels: str | None = None
    """A file of polygons that are labelled already, of any CRS."""
    class_field: str | None = None
    """Its field that tells the class, by name or code; None if that is not known."""
    count: int = 20
    """Places wanted, 1 at least."""
    side_px: int = 20
    """Side of a place, a square of the map's pixels; 2 at least."""
    distance_px: int = 40
    """Centres of places are so far from each other, and from labels, at least."""


@dataclass(frozen=True)
class LabelPlace:
    """A square of ground worth a label."""

    corners: tuple[tuple[float, float], ...]
    """Four positions x, y in the CRS of the map."""
    land_cover: LandCoverClass
    """The class of the map that the place was chosen for."""
    confidence: float
    """Mean over the place, 0..100 percent."""
    reason: str
    """Why it was chosen, in a sentence or two."""
