"""The HTML page about an assessment, in one file that needs nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from ..paths import engine_version
from ..progress import duration
from ..report_page import legend, mapping_table, note, pictures, section, warning_list, write_page
from ..texts import Text
from .job import Assessment
from .remarks import worth
from .sections import area_section, headlines, matrix_section, scores_section
from .vector import DEFAULT_FIELD
from .views import AGREES, DISAGREES


def write_report(path: Path | str, assessment: Assessment, views: Mapping[str, bytes]) -> None:
    """Write the page. All texts are shown as they are, whatever they contain; no script, nothing from elsewhere.

    Args:
        views: pictures as PNG, by name.
    Raises:
        OSError: the page cannot be written.
    """
    matrix, classes, unit = assessment.matrix, assessment.classes, assessment.unit_text
    estimates = assessment.area_weighted
    sections = [
        warning_list(assessment.warnings),
        section(Text("Overall"), mapping_table(headlines(assessment))),
        *map(note, worth(assessment.kind)),
        _views_section(assessment, views),
        matrix_section(matrix, classes, unit),
        scores_section(matrix, classes, unit, assessment.mean_classes),
        area_section(estimates, classes, assessment.area_unit) if estimates else "",
        section(Text("How it was made"), mapping_table(_made(assessment))),
    ]
    write_page(path, Text("Accuracy of {map}", map=Path(assessment.job.map).name), sections)


def _views_section(assessment: Assessment, views: Mapping[str, bytes]) -> str:
    truth = {Text("map and reference agree"): _hex(AGREES), Text("they differ"): _hex(DISAGREES)}
    return section(
        Text("Pictures"),
        pictures(views),
        legend({entry.name: entry.color for entry in assessment.classes}),
        legend(truth),
    )


def _made(assessment: Assessment) -> dict[str, object]:
    job, is_raster = assessment.job, assessment.kind == "raster"
    counted = {name: f"{count:,}" for name, count in assessment.counts.items() if count}
    return {
        Text("Map"): job.map,
        Text("Reference"): job.name_of_reference,
        Text("Kind of reference"): _kind_text(assessment.kind),
        **({} if is_raster else {Text("Class field"): job.class_field or DEFAULT_FIELD}),
        Text("Classes were matched"): Text("by code") if is_raster else Text("by name (text) or code (whole numbers)"),
        **{title: counted[name] for name, title in _count_texts().items() if name in counted},
        Text("Made"): f"{datetime.now():%Y-%m-%d %H:%M}, UNetMamba {engine_version()}",
        Text("Time"): duration(assessment.seconds),
    }


def _kind_text(kind: str) -> str:
    return {"polygons": Text("polygons"), "points": Text("points"), "raster": Text("raster")}[kind]


def _count_texts() -> dict[str, str]:
    """What `Assessment.counts` counts."""
    return {
        "pixels": Text("Pixels compared"),
        "points": Text("Points compared"),
        "without_map": Text("Of the reference, where the map has no class"),
        "used": Text("Features used"),
        "outside": Text("Features beside the map"),
        "repaired": Text("Features repaired"),
        "skipped": Text("Features of no use"),
        "unclassified": Text("Features without a class"),
        "too_small": Text("Polygons without the centre of a pixel"),
        "overlap_px": Text("Pixels in several polygons"),
    }


def _hex(colour: tuple[int, int, int]) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
