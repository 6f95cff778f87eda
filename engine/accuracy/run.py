"""An assessment from the job to the files."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from osgeo import gdal

from ..metrics import scores
from ..raster.class_map import ClassMap
from ..raster.files import failures, put_in_place, remove_temporary, temporary_for
from ..raster.gdal_calls import GdalError, call, modest_cache, reading
from ..raster.outputs import check_outputs
from ..raster.source import RasterSource
from .comparison import Comparison, Feedback
from .errors import ReferenceUnreadableError
from .job import OUTPUTS, AssessJob, Assessment
from .remarks import warnings
from .report import write_report
from .tables import write_csv, write_json


def assess(job: AssessJob, feedback: Feedback) -> Assessment:
    """Compare a map with reference data and write what the job asks for; the inputs are only read.

    A map of any size is gone through tile by tile where there is reference. Pixels and points where the map has no
    class are not counted.

    Raises:
        EngineError: an input cannot be used, an output not written, or there is nothing to compare.
        Cancelled: on request; no output is written.
    """
    start = time.monotonic()
    with modest_cache(), reading():
        class_map = ClassMap(job.map, any_type=True)
        check_outputs(job.outputs, OUTPUTS, _inputs(job))
        try:
            comparison = Comparison(job, class_map, feedback)
            comparison.run()
            pictures = comparison.pictures() if job.report else {}
        except GdalError as error:
            raise ReferenceUnreadableError(job.reference, str(error)) from error
    assessment = _assessment(job, comparison)
    assessment = replace(
        assessment,
        warnings=tuple(warnings(assessment, class_map.legend.names, comparison.names)),
        seconds=time.monotonic() - start,
    )
    for text in assessment.warnings:
        feedback.warning(text)
    return replace(assessment, outputs=_write(assessment, pictures))


def _assessment(job: AssessJob, comparison: Comparison) -> Assessment:
    classes, matrix, mapped = comparison.classes, comparison.matrix, comparison.mapped
    last = max(number for number, entry in enumerate(classes) if entry.in_map)
    mean_classes = [number for number in range(len(classes)) if number != last or not job.without_last]
    return Assessment(
        job=job,
        kind=comparison.reference.kind,
        unit=comparison.reference.unit,
        classes=tuple(classes),
        matrix=matrix,
        scores=scores(matrix, mean_classes),
        mean_classes=tuple(mean_classes),
        area_weighted=mapped and mapped.estimates(matrix, classes),
        area_unit=mapped.unit if mapped else "",
        counts=comparison.counts,
    )


def _inputs(job: AssessJob) -> set[Path]:
    """Every file that is read, and those that the job names."""
    files = {*RasterSource(job.map).files(), Path(job.reference), *map(Path, job.keep)}
    with suppress(GdalError):
        dataset = call(gdal.OpenEx, job.reference, gdal.OF_VECTOR | gdal.OF_RASTER)
        files.update(map(Path, (dataset and dataset.GetFileList()) or ()))
    return files


def _write(assessment: Assessment, pictures: dict[str, bytes]) -> dict[str, str]:
    """Write all files under temporary names first, then give them their own. Raises: OutputFailedError."""
    writers = {
        "report": lambda path: write_report(path, assessment, pictures),
        "csv": lambda path: write_csv(path, assessment),
        "json": lambda path: write_json(path, assessment),
    }
    outputs = assessment.job.outputs
    with _temporaries(outputs.values()) as temporaries:
        for name, output in outputs.items():
            with failures(output):
                writers[name](temporaries[output])
        return {name: str(put_in_place(temporaries[output], output)) for name, output in outputs.items()}


@contextmanager
def _temporaries(outputs: Iterable[Path]) -> Iterator[dict[Path, Path]]:
    """Where to write each output at first; what is left there at the end is removed."""
    places = {output: temporary_for(output, output.parent) for output in outputs}
    try:
        yield places
    finally:
        for place in places.values():
            with suppress(OSError):
                remove_temporary(place)
