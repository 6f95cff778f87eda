"""What an assessment is asked to do, and what it finds."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..metrics import AreaWeighted, Scores
from ..texts import Text, english
from .matching import AssessedClass

OUTPUTS = {
    "report": (".html", ".htm"),
    "csv": (".csv",),
    "json": (".json",),
}
"""Field of a job -> file name extensions."""


@dataclass(frozen=True)
class AssessJob:
    """Compare a class map with reference data: paths and numbers only, so it can be kept, compared and sent."""

    map: str
    """A raster of class codes from 0 to 254."""
    reference: str
    """A file of polygons or points, or a raster of class codes; of any CRS and grid."""
    class_field: str | None = None
    """The field of polygons and points that tells the class, of text or whole numbers; None for "class"."""
    reference_layer: str | None = None
    """Name of the layer in the file; None for the first one of polygons, else the first one."""
    without_last: bool = False
    """Leave the last class of the map out of the means, as the papers do with clutter."""
    kappa: bool = False
    """Report Cohen's kappa, too."""
    area_weighted: bool | None = None
    """Estimate accuracy and areas of the whole map with their uncertainty; None for points alone."""
    report: str | None = None
    """HTML page with pictures."""
    csv: str | None = None
    """Table of the classes with their figures and the confusion matrix."""
    json: str | None = None
    """All figures."""
    reference_name: str = ""
    """What to call the reference in the report; empty for the name of the file."""
    keep: tuple[str, ...] = ()
    """Further files that no output may replace."""

    @property
    def outputs(self) -> dict[str, Path]:
        """The files to write, links resolved, by the fields that name them."""
        return {name: Path(os.path.realpath(getattr(self, name))) for name in OUTPUTS if getattr(self, name)}

    @property
    def name_of_reference(self) -> str:
        return self.reference_name or os.path.basename(self.reference) or self.reference


@dataclass(frozen=True)
class Assessment:
    """How good a map is where the truth is known."""

    job: AssessJob
    kind: str
    """Of the reference: polygons, points or raster."""
    unit: str
    """What is counted: pixels or points."""
    classes: tuple[AssessedClass, ...]
    matrix: np.ndarray
    """(K, K) int64, reference in rows, map in columns."""
    scores: Scores
    mean_classes: tuple[int, ...]
    """Numbers of the classes that the means are over."""
    area_weighted: AreaWeighted | None
    area_unit: str
    """m², or pixels where the place of the map on the Earth is not known."""
    counts: dict[str, int]
    """What was used of the reference, and what was not."""
    warnings: tuple[str, ...] = ()
    """What may spoil the figures."""
    seconds: float = 0.0
    outputs: dict[str, str] = field(default_factory=dict)
    """The files that were written, by the fields of the job that name them."""

    @property
    def means_text(self) -> str:
        """Over which classes the means are."""
        left_out = [each.name for number, each in enumerate(self.classes) if number not in self.mean_classes]
        return Text("all classes but {names}", names=", ".join(left_out)) if left_out else Text("all classes")

    @property
    def unit_text(self) -> str:
        """What is counted, for people."""
        return Text("points") if self.unit == "points" else Text("pixels")

    def to_dict(self) -> dict[str, Any]:
        """Plain data, in English; what is not known is NaN."""
        scores = self.scores.to_dict()
        per_class = {name: scores.pop(name) for name in ("precision", "recall", "f1", "iou")}
        if not self.job.kappa:
            del scores["kappa"]
        reference, mapped = self.matrix.sum(axis=1), self.matrix.sum(axis=0)
        return {
            "map": self.job.map,
            "reference": self.job.name_of_reference,
            "kind": self.kind,
            "unit": self.unit,
            **scores,
            "means_over": english(self.means_text),
            "classes": [
                {
                    **asdict(entry),
                    "reference": int(reference[number]),
                    "mapped": int(mapped[number]),
                    **{name: values[number] for name, values in per_class.items()},
                }
                for number, entry in enumerate(self.classes)
            ],
            "confusion_matrix": {"rows": "reference", "columns": "map", "counts": self.matrix.tolist()},
            "area_weighted": self.area_weighted and {"area_unit": self.area_unit, **self.area_weighted.to_dict()},
            "counts": self.counts,
            "warnings": [english(warning) for warning in self.warnings],
        }
