"""A comparison from the job to the files."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import chain, count
from pathlib import Path
from typing import Any

from ..accuracy.comparison import Feedback
from ..accuracy.job import AssessJob, Assessment
from ..accuracy.run import assess
from ..chips.errors import FolderNotEmptyError
from ..files import replace as rename
from ..files import sync
from ..raster.files import failures, put_in_place, remove_temporary, temporary_for
from ..raster.gdal_calls import modest_cache
from ..raster.outputs import check_outputs
from ..segmentation.background import in_background
from ..segmentation.job import CheckedJob, SegmentJob, check
from ..segmentation.job_folder import JobFolder
from ..segmentation.manifest import JobChangedError, describe_job
from ..segmentation.run import segment
from ..segmentation.unfinished import forget
from ..texts import Text
from ..weights.store import find_weights
from .agreement import Maps
from .job import ComparedMap, CompareJob, Comparison, TooFewWeightsError
from .report import write_report

_MAPPING_SHARE, _AGREEMENT_SHARE = 0.85, 0.05
"""Parts of the progress; the rest is for the reference."""

_REPORTS = {"report": (".html", ".htm")}


def compare(job: CompareJob, feedback: Feedback) -> Comparison:
    """Map a raster with each of several weights, and compare the maps with each other and with a reference.

    The folder of the maps is there only when it is complete. A run that ends early leaves its finished maps and blocks
    in a hidden folder beside it, from which the next one goes on.

    Raises:
        EngineError: something is wrong with the job, the engine or the disk.
        Cancelled: the feedback asked to stop.
    """
    folder = Path(os.path.realpath(job.folder))
    if len(job.weights) < 2:
        raise TooFewWeightsError(len(job.weights))
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise FolderNotEmptyError(folder)
    with modest_cache(), failures(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        with JobFolder(folder) as work:
            try:
                return _compared(job, folder, work, feedback)
            finally:
                _tidy(work)


def _compared(job: CompareJob, folder: Path, work: JobFolder, feedback: Feedback) -> Comparison:
    maps = work.path / "maps"
    maps.mkdir(exist_ok=True)
    feedback.progress(0.0, Text("Checking the input"))
    jobs = {
        name: SegmentJob(
            source=job.source,
            output=str(maps / f"{name}.tif"),
            weights=weights,
            bands=job.bands,
            device=job.device,
            extent=job.extent,
            engine_python=job.engine_python,
            open_options=job.open_options,
            mask=job.mask,
            tta=job.tta,
        )
        for name, weights in zip(_names(job.weights), job.weights)
    }
    # All of them, before the first one takes its time.
    checked = {name: in_background(check, each, is_cancelled=feedback.is_cancelled) for name, each in jobs.items()}
    report = _report_place(job, checked)
    warnings: list[str] = []
    found = []
    for number, (name, each) in enumerate(jobs.items()):
        start, end = (_MAPPING_SHARE * n / len(jobs) for n in (number, number + 1))
        found.append(_mapped(name, each, checked[name], _Part(feedback, start, end, name, warnings)))
    paths = [Path(jobs[each.name].output) for each in found]
    start, end = _MAPPING_SHARE, _MAPPING_SHARE + _AGREEMENT_SHARE
    part = _Part(feedback, start, end, "", warnings)
    opened = Maps(paths)
    agreement, unanimous = opened.agreement(
        lambda share: part.progress(share, Text("Comparing the maps")), feedback.is_cancelled
    )
    picture = opened.picture() if job.report else b""
    del opened
    assessments = _assessed(job, paths, _Part(feedback, end, 1.0, "", warnings))
    found = [
        replace(each, path=str(folder / path.name), assessment=assessment)
        for each, path, assessment in zip(found, paths, assessments)
    ]
    comparison = Comparison(job, tuple(found), agreement, unanimous, tuple(dict.fromkeys(warnings)))
    with _written(report, work.path, lambda temporary: write_report(temporary, comparison, paths, picture)):
        _publish(maps, folder)
    work.remove()
    return comparison


def _mapped(name: str, job: SegmentJob, checked: CheckedJob, feedback: _Part) -> ComparedMap:
    """The map of some weights, made now or by a run before."""
    output, note = Path(job.output), Path(job.output).with_suffix(".json")
    fingerprint = describe_job(job, checked, None)["fingerprint"]
    made = _noted(note, fingerprint) if output.exists() else None
    if made is None:
        goes_on = JobFolder(output).path.exists()
        try:
            result = segment(job, feedback)
        except JobChangedError:  # what is left there is of another comparison
            goes_on = False
            result = segment(replace(job, resume=False), feedback)
        finally:
            forget(JobFolder(output).path)  # the comparison goes on with it, nobody else
        made = {"seconds": None if goes_on else result.seconds["predict"], "device": result.device_name}
        note.write_text(json.dumps({"fingerprint": fingerprint, "made": made}), encoding="utf-8")
    window = checked.plan.extent
    return ComparedMap(name, job.output, checked.card, megapixels=window.width * window.height / 1e6, **made)


def _noted(note: Path, fingerprint: dict[str, Any]) -> dict[str, Any] | None:
    """How a finished map came about; None if it is not the one wanted."""
    try:
        kept = json.loads(note.read_text(encoding="utf-8"))
        return kept["made"] if kept["fingerprint"] == json.loads(json.dumps(fingerprint)) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _assessed(job: CompareJob, paths: Sequence[Path], feedback: _Part) -> list[Assessment | None]:
    if job.reference is None:
        return [None] * len(paths)
    return [
        assess(
            AssessJob(
                map=str(path),
                reference=job.reference,
                class_field=job.class_field,
                reference_layer=job.reference_layer,
                reference_name=job.reference_name,
                without_last=job.without_last,
            ),
            feedback.part(number / len(paths), (number + 1) / len(paths), path.stem),
        )
        for number, path in enumerate(paths)
    ]


def _report_place(job: CompareJob, checked: dict[str, CheckedJob]) -> Path | None:
    """Where the report shall be, links resolved. Raises: EngineError: it cannot be there."""
    if job.report is None:
        return None
    report = Path(os.path.realpath(job.report))
    first = next(iter(checked.values()))
    inputs = {*first.source.files(), *(each.weights for each in checked.values()), *map(Path, job.keep)}
    check_outputs({"report": report}, _REPORTS, {*inputs, *([Path(job.reference)] if job.reference else ())})
    return report


@contextmanager
def _written(report: Path | None, folder: Path, write: Callable[[Path], None]) -> Iterator[None]:
    """Write the report first under another name, and put it in its place after what is done inside."""
    if report is None:
        yield
        return
    temporary = temporary_for(report, folder)
    try:
        with failures(report):
            write(temporary)
        yield
        put_in_place(temporary, report)
    finally:
        with suppress(OSError):
            remove_temporary(temporary)


def _publish(maps: Path, folder: Path) -> None:
    """Give the folder of the maps its name."""
    for note in maps.glob("*.json"):
        note.unlink()
    if folder.exists():
        folder.rmdir()
    rename(maps, folder)
    sync(folder.parent)


def _tidy(work: JobFolder) -> None:
    """Remove the hidden folder unless there is something to go on with."""
    with suppress(OSError):
        if not any((work.path / "maps").iterdir()):
            work.remove()


def _names(weights: Sequence[str]) -> list[str]:
    """Of the maps, from the weights' files, none twice. Raises: EngineError: there are no such weights."""
    names: list[str] = []
    for each in weights:
        stem = re.sub(r"[^\w.-]+", "_", find_weights(each).stem)
        candidates = chain([stem], (f"{stem}-{number}" for number in count(2)))
        names.append(next(name for name in candidates if name not in names))
    return names


class _Part:
    """A part of the progress, with a name before what is told; keeps warnings."""

    def __init__(self, feedback: Feedback, start: float, end: float, name: str, warnings: list[str]) -> None:
        self._feedback, self._start, self._end, self._warnings = feedback, start, end, warnings
        self._name = name
        self.is_cancelled: Callable[[], bool] = feedback.is_cancelled
        self.info = feedback.info

    def part(self, start: float, end: float, name: str) -> _Part:
        """A part of this part."""
        length = self._end - self._start
        return _Part(self._feedback, self._start + length * start, self._start + length * end, name, self._warnings)

    def progress(self, fraction: float, text: str) -> None:
        said = Text("{name}: {text}", name=self._name, text=text) if self._name else text
        self._feedback.progress(self._start + (self._end - self._start) * fraction, said)

    def warning(self, text: str) -> None:
        said = Text("{name}: {text}", name=self._name, text=text) if self._name else text
        self._warnings.append(said)
        self._feedback.warning(said)
