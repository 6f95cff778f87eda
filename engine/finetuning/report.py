"""The report of a fine-tuning: what was taught, how it went, and what the weights are worth."""

from __future__ import annotations

from html import escape
from typing import Any

import numpy as np

from ..accuracy.sections import matrix_section, percent, scores_section
from ..chips.store import UNLABELLED
from ..chips.survey import Survey
from ..raster.pictures import class_colours, png
from ..report_page import (
    cell,
    head,
    legend,
    mapping_table,
    note,
    pictures,
    section,
    swatch,
    table,
    warning_list,
    write_page,
)
from ..texts import Text
from ..weights.card import Card, LandCoverClass
from ..worker.training import Preview
from .job import FineTuneJob, FineTuneResult

_WIDTH, _HEIGHT, _EDGE = 640, 220, 40
"""Of a curve, in pixels."""

_CARD_PX, _GAP_PX = 240, 2
"""Longer side of an image on a card, at most, and what is left free between it and the map."""


def write_report(
    job: FineTuneJob,
    result: FineTuneResult,
    matrix: np.ndarray | None,
    before: Preview | None,
    after: Preview | None,
) -> None:
    """Write the page.

    Args:
        matrix: (K, K) int64, reference in rows, on the polygons kept from training; None without any.
        before, after: what the first and the chosen weights made of a chip.
    Raises:
        OSError, GdalError.
    """
    card, survey = result.card, result.survey
    sections = [warning_list(survey.warnings), _summary(job, result), _labels(survey), _curves(result.history)]
    if matrix is not None:
        kept = note(
            Text(
                "Measured on polygons that were kept from training. They chose the moment at which to stop, so on "
                "other ground expect somewhat less."
            )
        )
        sections += [kept, scores_section(matrix, card.classes), matrix_section(matrix, card.classes)]
    if after is not None:
        sections.append(_pictures(before, after, card))
    sections.append(section(Text("How it was made"), mapping_table(card.training)))
    write_page(job.report, card.title, sections)


def _summary(job: FineTuneJob, result: FineTuneResult) -> str:
    ended = {"complete": Text("all steps were taken"), "early": Text("scores no longer rose")}[result.ended]
    figures = {
        Text("Weights"): result.output,
        Text("Begun with"): job.weights,
        Text("Training data"): result.card.training_data,
        Text("Licence"): result.card.licence,
        Text("Ended"): ended,
    }
    if result.scores:
        figures[Text("Mean IoU")] = percent(result.scores["mean_iou"])
        figures[Text("Overall accuracy")] = percent(result.scores["overall_accuracy"])
    return mapping_table(figures)


def _labels(survey: Survey) -> str:
    titles = (Text("Polygons"), Text("Pixels for training"), Text("Pixels kept for validation"))
    rows = [
        [
            cell(each.label_class.land_cover.name, before=swatch(each.label_class.land_cover.color) + " "),
            *(cell(f"{count:,}", "number") for count in (each.polygons, each.train_px, each.validation_px)),
        ]
        for each in survey.classes
    ]
    left_out = {
        Text("outside of all images"): survey.outside,
        Text("repaired"): survey.repaired,
        Text("impossible"): survey.skipped,
        Text("without a class"): survey.unclassified,
    }
    others = ", ".join(f"{what} {count:,}" for what, count in left_out.items() if count)
    heads = [head(Text("Class")), *(head(title, "number") for title in titles)]
    return section(
        Text("Polygons"),
        table([heads, *rows], "classes"),
        note(Text("Polygons left out or repaired: {others}.", others=others)) if others else "",
    )


def _curves(history: list[dict[str, Any]]) -> str:
    losses = [(entry["step"], entry["loss"]) for entry in history if "loss" in entry]
    scores = [(e["step"], e["scores"]["mean_iou"]) for e in history if "scores" in e and e["scores"]["mean_iou"]]
    return section(
        Text("Training"),
        _curve(Text("Loss"), losses),
        _curve(Text("Mean IoU on the polygons kept from training"), scores),
    )


def _curve(title: str, points: list[tuple[int, float]]) -> str:
    """A line over the steps, as SVG."""
    if len(points) < 2:
        return ""
    steps, values = zip(*points)
    low, high = min(values), max(values)
    span, last = (high - low) or 1.0, max(steps)
    line = " ".join(
        f"{_EDGE + (_WIDTH - _EDGE) * step / last:.1f},{_HEIGHT - 20 - (_HEIGHT - 40) * (value - low) / span:.1f}"
        for step, value in points
    )
    under = Text("step {number}", number=last)
    return (
        f'<figure><figcaption>{escape(title)}</figcaption><svg viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}">'
        f'<polyline points="{line}" fill="none" stroke="#1b7837" stroke-width="2"/>'
        f'<text x="0" y="24" font-size="12">{high:.2f}</text>'
        f'<text x="0" y="{_HEIGHT - 16}" font-size="12">{low:.2f}</text>'
        f'<text x="{_WIDTH}" y="{_HEIGHT - 2}" font-size="12" text-anchor="end">{escape(under)}</text></svg></figure>'
    )


def _pictures(before: Preview | None, after: Preview, card: Card) -> str:
    opaque = np.full((*after.reference.shape, 1), 255, np.uint8)
    shown = {
        Text("Image"): np.concatenate((after.image, opaque), axis=2),
        Text("Polygons"): _coloured(after.reference, card.classes),
    }
    if before is not None and before.step != after.step:
        shown[Text("At step {number}", number=before.step)] = _coloured(before.prediction, card.classes)
    shown[Text("At step {number}", number=after.step)] = _coloured(after.prediction, card.classes)
    colours = {entry.name: entry.color for entry in card.classes}
    return section(Text("A look"), pictures({name: png(rgba) for name, rgba in shown.items()}), legend(colours))


def card_picture(preview: Preview, classes: tuple[LandCoverClass, ...]) -> bytes:
    """A PNG for the card of weights: an image, and beside it what they make of it. Raises: GdalError."""
    step = -(-max(preview.reference.shape) // _CARD_PX)
    image, mapped = preview.image[::step, ::step], _coloured(preview.prediction[::step, ::step], classes)
    height, width = mapped.shape[:2]
    picture = np.zeros((height, 2 * width + _GAP_PX, 4), np.uint8)
    picture[:, :width] = np.concatenate((image, np.full((height, width, 1), 255, np.uint8)), axis=2)
    picture[:, width + _GAP_PX :] = mapped
    return png(picture)


def _coloured(numbers: np.ndarray, classes: tuple[LandCoverClass, ...]) -> np.ndarray:
    """(H, W) numbers of classes -> (H, W, 4) uint8."""
    colours = np.zeros((UNLABELLED + 1, 4), np.uint8)
    colours[: len(classes)] = class_colours(classes)[[entry.value for entry in classes]]
    return colours[numbers]
