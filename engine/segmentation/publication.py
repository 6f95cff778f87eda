"""The outputs of a job from its finished blocks: all are made and checked first, then get their names, the map last."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..raster.blocks import BlockStore
from ..raster.files import failures, remove_temporary, restore, temporary_for
from ..raster.publish import Layer, PreparedFile, class_layer, percent_layer, prepare
from ..raster.sieve import sieve
from ..raster.statistics import ClassArea, class_areas, write_csv
from ..raster.vectorize import vectorize
from ..texts import Text
from .job import SegmentJob
from .manifest import entry_text
from .open_job import OpenJob
from .report import write_report

_EFFORT = {"sieve_px": 3, "map": 3, "confidence": 2, "probabilities": 6, "areas": 1, "polygons": 6, "report": 1}
"""Rough shares of the time that the steps take."""


def publish(run: OpenJob, start: float) -> dict[str, Any]:
    """Make all outputs that the job asks for.

    Args:
        start: how much of all progress was made before, 0..1.
    Returns:
        Paths as written, by the names of `SegmentResult`, None for those not asked for; and `areas`.
    Raises:
        OutputFailedError, Cancelled.
    """
    with run.timed("publish"):
        return _Publication(run, start).complete()


def tidy(job: SegmentJob, folder: Path) -> None:
    """Leave nothing half done of a publication that was stopped: an old output is in its place again.

    What the system does not let go is left where it is, under its hidden name.
    """
    for output in job.outputs.values():
        with suppress(OSError):
            temporary = temporary_for(output, folder)
            restore(temporary, output)
            remove_temporary(temporary)


class _Publication:
    def __init__(self, run: OpenJob, start: float) -> None:
        self._run, self._checked, self._job = run, run.checked, run.job
        self._grid = run.checked.source.grid.crop(run.checked.plan.extent)
        self._steps = _steps_of_progress(start, [name for name in _EFFORT if self._is_wanted(name)])

    def complete(self) -> dict[str, Any]:
        classes = self._checked.card.classes
        class_map = self._raster("map", self._job.outputs["output"], class_layer(classes), self._sieved())
        files = {"output": class_map}
        for name, layer in self._percent_layers():
            files[name] = self._raster(name, self._job.outputs[name], layer, self._run.store)
        with failures(class_map.output):
            areas = class_areas(class_map.path, classes, self._step("areas"), self._run.feedback.is_cancelled)
        if self._job.polygons:
            files["polygons"] = self._polygons(class_map.path)
        if self._job.statistics:
            files["statistics"] = self._statistics(areas)
        if self._job.report:
            files["report"] = self._report(class_map.path, areas)
        return {"areas": areas, **self._put(files)}

    def _is_wanted(self, name: str) -> bool:
        return name in ("map", "areas") or bool(getattr(self._job, name))

    def _step(self, name: str) -> Callable[[float], None]:
        """What a step of the publication reports its share to."""
        start, length = self._steps[name]
        texts = {
            "sieve_px": Text("Merging small patches"),
            "map": Text("Writing the map"),
            "confidence": Text("Writing the confidence"),
            "probabilities": Text("Writing the probabilities"),
            "areas": Text("Measuring the classes"),
            "polygons": Text("Drawing the polygons"),
            "report": Text("Writing the report"),
        }
        return lambda share: self._run.feedback.progress(start + share * length, texts[name])

    def _percent_layers(self) -> Iterator[tuple[str, Layer]]:
        band = 2
        if self._job.confidence:
            yield "confidence", percent_layer("confidence", [band], ["confidence (percent)"])
            band += 1
        if self._job.probabilities:
            names = [land_cover.name for land_cover in self._checked.card.classes]
            yield "probabilities", percent_layer("probabilities", range(band, band + len(names)), names)

    def _sieved(self) -> BlockStore:
        """The classes, small patches merged if that was asked for."""
        run = self._run
        if not self._job.sieve_px:
            return run.store
        return sieve(run.store, self._job.sieve_px, run.folder, self._step("sieve_px"), run.feedback.is_cancelled)

    def _raster(self, name: str, output: Path, layer: Layer, store: BlockStore) -> PreparedFile:
        is_cancelled = self._run.feedback.is_cancelled
        return prepare(store, layer, self._grid, output, self._run.folder, self._step(name), is_cancelled)

    def _polygons(self, class_map: Path) -> PreparedFile:
        output = self._job.outputs["polygons"]
        temporary = temporary_for(output, self._run.folder)
        with failures(output):
            classes, is_cancelled = self._checked.card.classes, self._run.feedback.is_cancelled
            vectorize(class_map, temporary, classes, self._step("polygons"), is_cancelled)
        return PreparedFile(temporary, output)

    def _statistics(self, areas: list[ClassArea]) -> PreparedFile:
        output = self._job.outputs["statistics"]
        temporary = temporary_for(output, self._run.folder)
        with failures(output):
            write_csv(temporary, areas)
        return PreparedFile(temporary, output)

    def _report(self, class_map: Path, areas: list[ClassArea]) -> PreparedFile:
        output = self._job.outputs["report"]
        temporary = temporary_for(output, self._run.folder)
        manifest, checked = self._run.manifest, self._checked
        warnings = list(checked.warnings)
        for part in self._run.damage.windows():
            warnings.append(
                Text(
                    "Unreadable and left empty: {width} x {height} pixels from column {col}, row {row}.",
                    width=part.width,
                    height=part.height,
                    col=part.col,
                    row=part.row,
                )
            )
        fingerprint = dict(manifest["fingerprint"])
        sha256 = fingerprint.pop("weights")
        with failures(output):
            write_report(
                temporary,
                Text("Land cover of {image}", image=checked.source.name),
                class_map,
                checked.card.classes,
                areas,
                {
                    Text("Started"): manifest["started"],
                    Text("Computed on"): ", ".join(manifest["devices"]),
                    Text("Weights"): f"{checked.card.title} ({checked.weights})",
                    Text("Licence of the weights"): checked.card.licence,
                    **{_title(entry_text(name)): value for name, value in fingerprint.items()},
                    Text("SHA-256 of the weights"): sha256,
                },
                self._run.seconds,
                warnings,
            )
        return PreparedFile(temporary, output)

    def _put(self, files: dict[str, PreparedFile]) -> dict[str, str | None]:
        """Give all files their names; the map comes last, so that where it is, all is there."""
        placed = dict.fromkeys(("output", "confidence", "probabilities", "polygons", "statistics", "report"))
        for name in reversed(list(files)):
            placed[name] = str(files[name].put())
            if placed[name] != str(files[name].output):
                self._run.feedback.warning(
                    Text("{path} is in use; the new file is {new}.", path=files[name].output, new=placed[name])
                )
        return placed


def _title(words: str) -> str:
    return words[:1].upper() + words[1:]


def _steps_of_progress(start: float, names: list[str]) -> dict[str, tuple[float, float]]:
    """Where on the way from `start` to 1 each step begins, and how long it is."""
    total, done, steps = sum(_EFFORT[name] for name in names), 0, {}
    for name in names:
        steps[name] = (start + (1 - start) * done / total, (1 - start) * _EFFORT[name] / total)
        done += _EFFORT[name]
    return steps
