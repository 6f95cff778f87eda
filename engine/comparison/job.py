"""What a comparison is asked to do, and what it finds."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..accuracy.job import Assessment
from ..errors import EngineError
from ..texts import Text
from ..weights.card import Card


class TooFewWeightsError(EngineError):
    code = "comparison.weights"

    def __init__(self, found: int) -> None:
        super().__init__(
            Text("Weights that are chosen: {found}; a comparison needs two at least.", found=found),
            Text("Choose more weights."),
            found=found,
        )


@dataclass(frozen=True)
class CompareJob:
    """Map a raster with several weights: paths and numbers only, so it can be kept, compared and sent."""

    source: str
    """A file, or another name that GDAL opens."""
    weights: tuple[str, ...]
    """Names in the library or paths of weights files."""
    folder: str
    """For the maps; new or empty, and there only when it is complete."""
    report: str | None = None
    """HTML page."""
    bands: tuple[int, ...] | None = None
    device: str = "auto"
    extent: tuple[float, float, float, float] | None = None
    mask: str | None = None
    tta: str = "none"
    engine_python: str | None = None
    open_options: tuple[str, ...] = ()
    """These as for a `SegmentJob`."""
    reference: str | None = None
    """Polygons, points or a raster whose classes are known; this and the following as for an `AssessJob`."""
    class_field: str | None = None
    reference_layer: str | None = None
    reference_name: str = ""
    without_last: bool = False
    source_name: str = ""
    """What to call the raster in the report; empty for the name of the file."""
    keep: tuple[str, ...] = ()
    """Further files that no output may replace."""


@dataclass(frozen=True)
class ComparedMap:
    """A map, how it came about and what it is worth."""

    name: str
    """Of the weights, and of the file without its ending."""
    path: str
    card: Card
    seconds: float | None
    """For classifying alone; None where it went on with what an interrupted run had left."""
    megapixels: float
    """Of the part of the raster that was classified."""
    device: str
    assessment: Assessment | None = None
    """None without a reference."""

    @property
    def megapixels_per_s(self) -> float:
        """NaN where the time is not known."""
        return self.megapixels / self.seconds if self.seconds else math.nan


@dataclass(frozen=True)
class Comparison:
    """What several weights make of a raster."""

    job: CompareJob
    maps: tuple[ComparedMap, ...]
    agreement: np.ndarray
    """(N, N) share of the pixels that both maps give a class of the same name; NaN where they have none in common."""
    unanimous: float
    """Share of the pixels with a class in all maps where all agree."""
    warnings: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Plain data; what is not known is NaN."""
        return {
            "source": self.job.source,
            "maps": [
                {
                    "name": each.name,
                    "title": each.card.title,
                    "model": each.card.model,
                    "map": each.path,
                    "seconds": each.seconds,
                    "megapixels_per_s": each.megapixels_per_s,
                    "device": each.device,
                    "accuracy": each.assessment and each.assessment.to_dict(),
                }
                for each in self.maps
            ],
            "agreement": self.agreement.tolist(),
            "unanimous": self.unanimous,
            "warnings": list(self.warnings),
        }
