"""Sections of reports about accuracy, from a confusion matrix and its classes."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

import numpy as np

from ..metrics import AreaWeighted, Estimate, scores
from ..report_page import area_text, cell, head, note, section, swatch, table
from ..texts import Text
from .job import Assessment

_RIGHT, _WRONG = (34, 136, 51), (204, 51, 17)
"""Red, green, blue of cells on and off the diagonal; the fuller the greater the share of the row."""

_FULL = 0.75
"""Opacity of a cell that has all of its row."""

UNKNOWN = "–"


class NamedClass(Protocol):
    """What a class is called and how it is shown."""

    name: str
    color: str


def matrix_section(matrix: np.ndarray, classes: Sequence[NamedClass], unit: str | None = None) -> str:
    """The confusion matrix: (K, K) numbers of pixels, or of the unit, reference in rows, with shares of the rows."""
    totals = matrix.sum(axis=1)
    heads = [head(Text("Reference ↓   Map →")), *(_class_head(entry) for entry in classes), head(Text("All"), "number")]
    rows = []
    for number, entry in enumerate(classes):
        shares = matrix[number] / totals[number] if totals[number] else np.zeros(len(classes))
        cells = [_count(int(matrix[number, c]), float(shares[c]), c == number) for c in range(len(classes))]
        rows.append([_class_head(entry), *cells, cell(f"{totals[number]:,}", "number")])
    last = [head(Text("All")), *(cell(f"{count:,}", "number") for count in matrix.sum(axis=0))]
    rows.append([*last, cell(f"{matrix.sum():,}", "number")])
    return section(
        Text("Confusion matrix"),
        note(
            Text(
                "Each row is a class of the reference: its {unit}, by the class that the map gives them, with their "
                "share of the row. Right ones are on the diagonal, in green.",
                unit=unit or Text("pixels"),
            )
        ),
        f'<div class="wide">{table([heads, *rows], "matrix")}</div>',
    )


def scores_section(
    matrix: np.ndarray,
    classes: Sequence[NamedClass],
    unit: str | None = None,
    mean_classes: Sequence[int] | None = None,
) -> str:
    """Precision, recall, F1 and IoU of each class, and their means.

    Args:
        unit: what is counted; None for pixels.
        mean_classes: numbers of the classes that enter the means; None for all.
    """
    chosen = list(range(len(classes))) if mean_classes is None else list(mean_classes)
    result = scores(matrix, chosen)
    reference, mapped = matrix.sum(axis=1), matrix.sum(axis=0)
    titles = (Text("Reference"), Text("Map"), Text("Precision"), Text("Recall"), "F1", "IoU")
    heads = [head(Text("Class")), *(head(title, "number") for title in titles)]
    rows = [
        [
            _class_cell(entry),
            cell(f"{reference[n]:,}", "number"),
            cell(f"{mapped[n]:,}", "number"),
            *(
                cell(percent(values[n]), "number")
                for values in (result.precision, result.recall, result.f1, result.iou)
            ),
        ]
        for n, entry in enumerate(classes)
    ]
    left_out = [entry.name for n, entry in enumerate(classes) if n not in chosen]
    mean = Text("Mean without {names}", names=", ".join(left_out)) if left_out else Text("Mean")
    means = (*[""] * 4, percent(result.mean_f1), percent(result.mean_iou))
    return section(
        Text("Classes"),
        note(
            Text(
                "Reference and Map: numbers of {unit} of the class in each. Precision (user's accuracy): how much of "
                "what the map calls the class is it. Recall (producer's accuracy): how much of the class the map "
                "finds. {unknown}: there is nothing to tell it from; such classes are not in the means.",
                unit=unit or Text("pixels"),
                unknown=UNKNOWN,
            )
        ),
        table([heads, *rows, [cell(mean), *(cell(text, "number") for text in means)]], "classes"),
    )


def headlines(assessment: Assessment) -> dict[str, str]:
    """The figures of the whole comparison, as people read them."""
    result, estimates = assessment.scores, assessment.area_weighted
    figures = {
        Text("Overall accuracy"): percent(result.overall_accuracy),
        Text("Mean IoU ({classes})", classes=assessment.means_text): percent(result.mean_iou),
        Text("Mean F1 ({classes})", classes=assessment.means_text): percent(result.mean_f1),
    }
    if assessment.job.kappa:
        figures[Text("Kappa")] = decimal(result.kappa)
    if estimates:
        figures[Text("Area-weighted overall accuracy")] = _with_margin(estimates.overall_accuracy, percent)
    return figures


def area_section(estimates: AreaWeighted, classes: Sequence[NamedClass], unit: str) -> str:
    """Accuracy and areas of the whole map with 95 % confidence intervals; `unit`: m² or pixels."""
    titles = (
        Text("Area in the map"),
        Text("Estimated area"),
        Text("User's accuracy"),
        Text("Producer's accuracy"),
        Text("Samples"),
    )
    rows = []
    for n, entry in enumerate(classes):
        mapped, estimated = estimates.mapped_areas[n], estimates.areas[n]
        area = partial(_area, unit=unit, like=max(mapped, estimated.value))
        cells = (
            area(mapped),
            _with_margin(estimated, area),
            _with_margin(estimates.users[n], percent),
            _with_margin(estimates.producers[n], percent),
            f"{estimates.samples[n]:,}",
        )
        rows.append([_class_cell(entry), *(cell(text, "number") for text in cells)])
    return section(
        Text("Area-weighted accuracy and areas"),
        note(
            Text(
                "Estimates for the whole map, ± their 95 % confidence intervals: each sample counts by the area that "
                "the map gives to the class in which it lies (Olofsson et al. 2014, Remote Sensing of Environment 148, "
                "42-57). The estimated area is that of the class on the ground, corrected for the mistakes of the map. "
                "Samples: how many lie where the map shows the class."
            )
        ),
        table([[head(Text("Class")), *(head(title, "number") for title in titles)], *rows], "classes"),
    )


def percent(share: float) -> str:
    return UNKNOWN if math.isnan(share) else f"{100 * share:.1f} %"


def decimal(value: float) -> str:
    return UNKNOWN if math.isnan(value) else f"{value:.3f}"


def _class_head(entry: NamedClass) -> str:
    return head(entry.name, before=swatch(entry.color) + " ")


def _class_cell(entry: NamedClass) -> str:
    return cell(entry.name, before=swatch(entry.color) + " ")


def _count(count: int, share: float, is_right: bool) -> str:
    """A cell of the matrix."""
    red, green, blue = _RIGHT if is_right else _WRONG
    style = f"background: rgba({red}, {green}, {blue}, {_FULL * share:.3f})" if count else ""
    below = f"{100 * share:.1f} %" if count else ""
    return cell(f"{count:,}", "number", style=style, below=below)


def _with_margin(estimate: Estimate, text: Callable[[float], str]) -> str:
    if math.isnan(estimate.value):
        return UNKNOWN
    return f"{text(estimate.value)} ± {UNKNOWN if math.isnan(estimate.margin) else text(estimate.margin)}"


def _area(value: float, unit: str, like: float) -> str:
    return area_text(value, like) if unit == "m²" else Text("{count:,.0f} pixels", count=value)
