"""A segmentation from start to end, resumable at any point."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from ..raster.blocks import BlockStore
from ..raster.files import failures
from ..raster.gdal_calls import modest_cache
from ..raster.statistics import ClassArea
from ..raster.window import Window
from ..texts import Text
from .background import in_background
from .classify import classify
from .damage import Damage
from .job import CheckedJob, SegmentJob, check
from .job_folder import JobFolder
from .manifest import JobChangedError, describe_job, differences, read_manifest, write_manifest
from .open_job import Feedback, OpenJob
from .publication import publish, tidy
from .unfinished import count_finished, forget, remember

_PUBLISH_SHARE = 0.06
"""Part of the progress bar that is kept for publishing."""


@dataclass(frozen=True)
class SegmentResult:
    """What a run has made."""

    output: str
    """The map; under another name than asked for where Windows had the old file locked."""
    confidence: str | None
    probabilities: str | None
    polygons: str | None
    statistics: str | None
    report: str | None
    areas: list[ClassArea]
    """Pixels, area and share of every class of the weights; NoData is not counted."""
    damaged: list[Window]
    """Parts of the raster that could not be read and are NoData in the map, with `skip_damaged`."""
    warnings: list[str]
    """What was said to the feedback as a warning."""
    seconds: dict[str, float]
    """Wall time of the steps of this run, in their order."""
    device_name: str
    """What computed; several names where the job was interrupted and gone on with elsewhere."""


def segment(job: SegmentJob, feedback: Feedback, parameters: dict[str, Any] | None = None) -> SegmentResult:
    """Make the class map of a job, going on with what an interrupted run of the same job has left.

    The output path holds what it held before, or the complete and verified map. A run that ends early leaves its
    finished blocks in a hidden folder beside the output, or nothing if there are none.

    Args:
        parameters: plain data kept in the job folder for whoever offers to go on with it.
    Raises:
        EngineError: something is wrong with the job, the engine or the disk.
        Cancelled: the feedback asked to stop.
    """
    started = time.perf_counter()
    with modest_cache():
        feedback.progress(0.0, Text("Checking the input"))
        checked = in_background(check, job, is_cancelled=feedback.is_cancelled)
        for text in checked.warnings:
            feedback.warning(text)
        if checked.rescaling:
            feedback.info(checked.rescaling.text)
        with JobFolder(checked.output) as folder:
            manifest = _agree(folder, job, checked, parameters)
            try:
                store, damage = BlockStore(folder.path / "b", checked.planes), Damage(folder.path, checked.source)
                run = OpenJob(job, checked, folder.path, manifest, store, damage, feedback)
                run.seconds["check"] = round(time.perf_counter() - started, 3)
                if len(store):
                    feedback.info(
                        Text(
                            "Going on with the run of {started}. Finished blocks: {count}.",
                            started=manifest["started"],
                            count=len(store),
                        )
                    )
                classify(run, 1 - _PUBLISH_SHARE)
                published = publish(run, 1 - _PUBLISH_SHARE)
            except BaseException:
                tidy(job, folder.path)
                _leave(folder, len(checked.plan), feedback)
                raise
            folder.remove()
            forget(folder.path)
    return SegmentResult(
        **published,
        damaged=damage.windows(),
        warnings=list(checked.warnings),
        seconds=run.seconds,
        device_name=", ".join(manifest["devices"]),
    )


def _agree(
    folder: JobFolder, job: SegmentJob, checked: CheckedJob, parameters: dict[str, Any] | None
) -> dict[str, Any]:
    """The manifest of the folder, new or that of an interrupted run of the same job.

    Raises:
        JobChangedError: what was interrupted is another job.
    """
    manifest = describe_job(job, checked, parameters)
    kept = read_manifest(folder.path) if job.resume else None
    with failures(checked.output):
        if kept is None:
            tidy(job, folder.path)
            folder.clear()
        elif changes := list(differences(kept["fingerprint"], manifest["fingerprint"])):
            raise JobChangedError(checked.output, changes)
        else:
            manifest |= {name: kept[name] for name in ("started", "devices")}
        write_manifest(folder.path, manifest)
    remember(folder.path)
    return manifest


def _leave(folder: JobFolder, blocks: int, feedback: Feedback) -> None:
    """Keep the folder for the next run, unless nothing in it is finished."""
    if finished := count_finished(folder.path):
        feedback.info(
            Text(
                "{finished} of {blocks} blocks are kept: run again to go on from there.",
                finished=finished,
                blocks=blocks,
            )
        )
    else:
        folder.remove()
        forget(folder.path)
