"""The HTML page about an assessment, in one file that needs nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from ..paths import engine_version
from ..report_page import legend, mapping_table, note, pictures, section, warning_list, write_page
from .job import Assessment
from .remarks import worth
from .sections import area_section, headlines, matrix_section, scores_section
from .vector import DEFAULT_FIELD
from .views import AGREES, DISAGREES

_COUNTS = {
    "pixels": "Pixels compared",
    "points": "Points compared",
    "without_map": "Of the reference, where the map has no class",
    "used": "Features used",
    "outside": "Features beside the map",
    "repaired": "Features repaired",
    "skipped": "Features of no use",
    "unclassified": "Features without a class",
    "too_small": "Polygons without the centre of a pixel",
    "overlap_px": "Pixels in several polygons",
}


def write_report(path: Path | str, assessment: Assessment, views: Mapping[str, bytes]) -> None:
    """Write the page. All texts are shown as they are, whatever they contain; no script, nothing from elsewhere.

    Args:
        views: pictures as PNG, by name.
    Raises:
        OSError: the page cannot be written.
    """
    matrix, classes, unit = assessment.matrix, assessment.classes, assessment.unit
    estimates = assessment.area_weighted
    sections = [
        warning_list(assessment.warnings),
        section("Overall", mapping_table(headlines(assessment))),
        *map(note, worth(assessment.kind)),
        _views_section(assessment, views),
        matrix_section(matrix, classes, unit),
        scores_section(matrix, classes, unit, assessment.mean_classes),
        area_section(estimates, classes, assessment.area_unit) if estimates else "",
        section("How it was made", mapping_table(_made(assessment))),
    ]
    write_page(path, f"Accuracy of {Path(assessment.job.map).name}", sections)


def _views_section(assessment: Assessment, views: Mapping[str, bytes]) -> str:
    truth = {"map and reference agree": _hex(AGREES), "they differ": _hex(DISAGREES)}
    return section(
        "Pictures",
        pictures(views),
        legend({entry.name: entry.color for entry in assessment.classes}),
        legend(truth),
    )


def _made(assessment: Assessment) -> dict[str, object]:
    job = assessment.job
    return {
        "Map": job.map,
        "Reference": job.name_of_reference,
        "Kind of reference": assessment.kind,
        **({} if assessment.kind == "raster" else {"Class field": job.class_field or DEFAULT_FIELD}),
        "Classes were matched": "by code" if assessment.kind == "raster" else "by name (text) or code (whole numbers)",
        **{_COUNTS[name]: f"{count:,}" for name, count in assessment.counts.items() if count},
        "Made": f"{datetime.now():%Y-%m-%d %H:%M}, UNetMamba {engine_version()}",
        "Time": f"{assessment.seconds:,.1f} s",
    }


def _hex(colour: tuple[int, int, int]) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
