"""The HTML page about a comparison, in one file that needs nothing else."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from ..accuracy.matching import same_name
from ..accuracy.remarks import worth
from ..accuracy.sections import UNKNOWN, percent
from ..accuracy.views import AGREES, DISAGREES
from ..paths import engine_version
from ..progress import duration
from ..raster.pictures import map_picture
from ..report_page import cell, head, legend, mapping_table, note, pictures, section, table, warning_list, write_page
from ..texts import Text
from .job import ComparedMap, Comparison

_PICTURE_PX = 700


def write_report(path: Path, comparison: Comparison, maps: Sequence[Path], agreement: bytes) -> None:
    """Write the page. All texts are shown as they are, whatever they contain; no script, nothing from elsewhere.

    Args:
        maps: where the maps are now.
        agreement: PNG of how far they agree.
    Raises:
        GdalError: a map cannot be read.
        OSError: the page cannot be written.
    """
    name = comparison.job.source_name or Path(comparison.job.source).name
    sections = [
        warning_list(comparison.warnings),
        _overview(comparison),
        _scores(comparison.maps),
        _agreement(comparison),
        _pictures(comparison.maps, maps, agreement),
        section(Text("How it was made"), mapping_table(_made(comparison))),
    ]
    write_page(path, Text("{count} maps of {name}", count=len(comparison.maps), name=name), sections)


def _overview(comparison: Comparison) -> str:
    """What each weights are, their figures and their speed."""
    scored = comparison.maps[0].assessment is not None
    titles = [Text("Overall accuracy"), Text("Mean IoU"), Text("Mean F1")] if scored else []
    titles += [Text("Time"), Text("Megapixels per second"), Text("Device")]
    rows = [[head(Text("Map")), head(Text("Weights")), head(Text("Model")), *(head(each, "number") for each in titles)]]
    for each in comparison.maps:
        scores = each.assessment and each.assessment.scores
        figures = [percent(v) for v in (scores.overall_accuracy, scores.mean_iou, scores.mean_f1)] if scores else []
        speed = UNKNOWN if math.isnan(each.megapixels_per_s) else f"{each.megapixels_per_s:.2f}"
        figures += [UNKNOWN if each.seconds is None else duration(each.seconds), speed, each.device]
        texts = (each.name, each.card.title, each.card.model)
        rows.append([*map(cell, texts), *(cell(text, "number") for text in figures)])
    explained = Text("Time is that of classifying alone, without the start of the engine and the writing of the map.")
    return section(Text("Overview"), f'<div class="wide">{table(rows)}</div>', note(explained))


def _scores(maps: Sequence[ComparedMap]) -> str:
    """IoU of each class that a map or the reference has."""
    if maps[0].assessment is None:
        return ""
    assessments = [each.assessment for each in maps]
    names = {same_name(entry.name): entry.name for found in assessments for entry in found.classes}
    rows = [[head(Text("IoU")), *(head(each.name, "number") for each in maps)]]
    for key, name in names.items():
        values = [
            next((iou for entry, iou in zip(found.classes, found.scores.iou) if same_name(entry.name) == key), math.nan)
            for found in assessments
        ]
        rows.append([cell(name), *(cell(percent(value), "number") for value in values)])
    remarks = [note(text) for text in worth(assessments[0].kind)]
    means = note(Text("Means are over {classes}.", classes=assessments[0].means_text))
    return section(Text("Against the reference"), f'<div class="wide">{table(rows)}</div>', means, *remarks)


def _agreement(comparison: Comparison) -> str:
    names = [each.name for each in comparison.maps]
    rows = [[head(""), *(head(name, "number") for name in names)]]
    for name, shares in zip(names, comparison.agreement.tolist()):
        rows.append([cell(name), *(cell(percent(share), "number") for share in shares)])
    explained = Text(
        "How much of the ground two maps give a class of the same name. All of them agree on {share} of it.",
        share=percent(comparison.unanimous),
    )
    return section(Text("Agreement"), note(explained), f'<div class="wide">{table(rows)}</div>')


def _pictures(maps: Sequence[ComparedMap], paths: Sequence[Path], agreement: bytes) -> str:
    views = {each.name: map_picture(path, each.card.classes, _PICTURE_PX) for each, path in zip(maps, paths)}
    colours = {entry.name: entry.color for each in maps for entry in each.card.classes}
    apart = {Text("all maps agree"): _hex(AGREES), Text("each map says something else"): _hex(DISAGREES)}
    return section(Text("Pictures"), pictures({**views, Text("Agreement"): agreement}), legend(colours), legend(apart))


def _made(comparison: Comparison) -> dict[str, object]:
    job = comparison.job
    reference = {Text("Reference"): job.reference_name or job.reference} if job.reference else {}
    return {
        Text("Image"): job.source,
        **reference,
        Text("Test-time augmentation"): job.tta,
        Text("Maps"): {each.name: each.path for each in comparison.maps},
        Text("Made"): f"{datetime.now():%Y-%m-%d %H:%M}, UNetMamba {engine_version()}",
    }


def _hex(colour: tuple[int, int, int]) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
