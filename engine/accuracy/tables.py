"""The figures of an assessment as files for other programs."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from ..metrics import without_nan
from ..raster.statistics import spreadsheet_text
from .job import Assessment

_FIGURES = ("precision", "recall", "f1", "iou")


def write_json(path: Path | str, assessment: Assessment) -> None:
    """Write all figures; what is not known is null. Raises: OSError."""
    text = json.dumps(without_nan(assessment.to_dict()), indent=1, ensure_ascii=False)
    Path(path).write_text(text + "\n", encoding="utf-8", errors="replace")


def write_csv(path: Path | str, assessment: Assessment) -> None:
    """Write a row for each class of the reference: its figures, then what the map shows of it, class by class.

    A table with a header for spreadsheets, in UTF-8; what is not known is empty. Raises: OSError.
    """
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        shown = [spreadsheet_text(f"mapped as {entry.name}") for entry in assessment.classes]
        writer.writerow(("class", "name", "reference", "mapped", "correct", *_FIGURES, *shown))
        for number, row in enumerate(class_rows(assessment)):
            code, name, *numbers = row
            writer.writerow((code, spreadsheet_text(name), *numbers, *assessment.matrix[number].tolist()))


def class_rows(assessment: Assessment) -> list[tuple]:
    """Of each class code, name, reference, mapped, correct, precision, recall, F1 and IoU; None is not known."""
    matrix, scores = assessment.matrix, assessment.scores
    return [
        (
            entry.value,
            entry.name,
            int(matrix[number].sum()),
            int(matrix[:, number].sum()),
            int(matrix[number, number]),
            *(without_nan(getattr(scores, name)[number]) for name in _FIGURES),
        )
        for number, entry in enumerate(assessment.classes)
    ]
