"""Counting what a map shows where the truth is known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Protocol

import numpy as np

from ..metrics import AreaWeighted, area_weighted
from ..raster.class_map import NODATA, ClassMap
from ..raster.errors import UnreadableRasterError
from ..raster.statistics import code_areas
from ..texts import Text
from .errors import NoCommonClassError, NoReferenceError
from .job import AssessJob
from .matching import AssessedClass, ClassTable, match
from .reference import RasterReference, Reference
from .vector import FeatureCounts, read_features
from .views import Views

_AREAS_SHARE = 0.4
"""Part of the progress for measuring the whole map, where that is wanted."""


class Feedback(Protocol):
    """Who is told of the work."""

    def progress(self, fraction: float, text: str) -> None: ...

    def info(self, text: str) -> None: ...

    def warning(self, text: str) -> None: ...

    def is_cancelled(self) -> bool: ...


@dataclass(frozen=True)
class MappedAreas:
    """How much of the map each code covers."""

    pixels: np.ndarray
    """(255,)"""
    areas: np.ndarray | None
    """(255,) square metres; None where the place of the map on the Earth is not known."""

    @property
    def unit(self) -> str:
        return "pixels" if self.areas is None else "m²"

    def estimates(self, matrix: np.ndarray, classes: Sequence[AssessedClass]) -> AreaWeighted:
        """Accuracy and areas of the whole map, areas in `unit`."""
        values = self.pixels if self.areas is None else self.areas
        return area_weighted(matrix, [float(values[entry.value]) if entry.in_map else 0.0 for entry in classes])


class Comparison:
    """A map and its reference, opened. It belongs to the thread that opened it."""

    def __init__(self, job: AssessJob, class_map: ClassMap, feedback: Feedback) -> None:
        """Raises: GdalError, EngineError: the reference cannot be used; Cancelled."""
        self._job, self._map, self._feedback = job, class_map, feedback
        feedback.progress(0.0, Text("Reading the reference"))
        self.reference, self._features, self.names = self._open()
        self._codes = match(self.reference.values, class_map.legend)
        if all(code is None for code in self._codes):
            raise self._nothing_in_common(self.reference.values)
        if self.reference.extent.is_empty:
            raise NoReferenceError(job.name_of_reference, Text("it lies beside the map"))
        self._views = Views(self.reference, class_map.grid.window)
        self._wants_areas = self.reference.kind == "points" if job.area_weighted is None else job.area_weighted

    def run(self) -> None:
        """Go through the reference; what follows is known then. Raises: GdalError, EngineError, Cancelled."""
        self.mapped = self._measure() if self._wants_areas else None
        counts = self._count(_AREAS_SHARE if self._wants_areas else 0.0)
        without_map = int(counts[:, NODATA].sum())
        counts[:, NODATA] = 0
        used = np.flatnonzero(counts.sum(axis=1))
        if not used.size:
            raise NoReferenceError(self._job.name_of_reference, Text("it lies nowhere where the map has a class"))
        shown = counts.sum(axis=0) if self.mapped is None else self.mapped.pixels
        seen = set(np.flatnonzero(shown).tolist())
        values, codes = ([each[number] for number in used.tolist()] for each in (self.reference.values, self._codes))
        if not set(codes) & {*self._map.legend.names, *seen}:
            raise self._nothing_in_common(values)
        table = ClassTable(values, codes, self._map.legend, seen, self.names)
        self.classes = table.classes
        self.matrix = table.matrix(counts[used])
        self._of_values = np.zeros(len(counts), dtype=np.int64)
        self._of_values[used] = table.of_values
        self.counts = {self.reference.unit: int(self.matrix.sum()), "without_map": without_map}
        if self._features:
            self.counts.update(asdict(self._features), overlap_px=self.reference.overlap_px)

    def pictures(self) -> dict[str, bytes]:
        """Name -> PNG, after `run`. Raises: GdalError, EngineError."""
        return self._views.pictures(self._map, self.classes, self._of_values)

    def _open(self) -> tuple[Reference, FeatureCounts | None, dict[int, str]]:
        """The reference, what became of its features if it has such, and what it calls its codes."""
        job, grid = self._job, self._map.grid
        if not (job.class_field or job.reference_layer):
            with suppress(UnreadableRasterError):
                raster = ClassMap(job.reference, any_type=True)
                return RasterReference(raster, grid), None, dict(raster.legend.names)
        is_cancelled = self._feedback.is_cancelled
        reference, features = read_features(job.reference, job.reference_layer, job.class_field, grid, is_cancelled)
        return reference, features, {}

    def _measure(self) -> MappedAreas:
        progress = self._step(0.0, _AREAS_SHARE, Text("Measuring the map"))
        pixels, areas = code_areas(self._map.dataset, self._map.read, progress, self._feedback.is_cancelled)
        return MappedAreas(pixels[:NODATA], None if areas is None else areas[:NODATA])

    def _count(self, start: float) -> np.ndarray:
        """(V, 256) int64: pixels or points by value of the reference and code in the map, NODATA included."""
        map_codes = np.array([NODATA if code is None else code for code in self._codes])
        counts = np.zeros((len(map_codes), NODATA + 1), dtype=np.int64)
        progress = self._step(start, 1.0, Text("Comparing"))
        for labels in self.reference.labels(progress, self._feedback.is_cancelled):
            if not len(labels.rows):
                continue
            found = self._map.read(labels.window)[labels.rows, labels.cols].astype(np.int64)
            numbers = labels.numbers.astype(np.int64)
            counts += np.bincount(numbers * (NODATA + 1) + found, minlength=counts.size).reshape(counts.shape)
            mapped = found != NODATA
            shown = labels._replace(rows=labels.rows[mapped], cols=labels.cols[mapped], numbers=numbers[mapped])
            self._views.add(shown, (found != map_codes[numbers])[mapped])
        return counts

    def _step(self, start: float, end: float, text: str) -> Callable[[float], None]:
        return lambda share: self._feedback.progress(start + (end - start) * share, text)

    def _nothing_in_common(self, values: Sequence[str | int]) -> NoCommonClassError:
        names = [f"{code} {name}" for code, name in sorted(self._map.legend.names.items())]
        return NoCommonClassError(self._job.name_of_reference, [str(v) for v in values], self._map.name, names)
