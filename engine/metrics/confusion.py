"""Confusion matrix and the scores made from it. Needs no torch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

WITHOUT_LAST = slice(0, -1)
"""The classes of published means for ISPRS Vaihingen and Potsdam: all but the last one, clutter."""


@dataclass(frozen=True)
class Scores:
    """Fractions 0..1, kappa -1..1; NaN where there is nothing to divide by, and never part of a mean."""

    iou: tuple[float, ...]
    """Per class; NaN for one that occurs neither in the reference nor in the map."""
    f1: tuple[float, ...]
    """Per class; NaN as for IoU."""
    precision: tuple[float, ...]
    """Share of what the map calls a class that is it (user's accuracy); NaN for a class that the map never names."""
    recall: tuple[float, ...]
    """Share of a class that the map finds (producer's accuracy); NaN for a class without reference."""
    mean_iou: float
    """Mean over the classes that are not NaN."""
    mean_f1: float
    overall_accuracy: float
    """Share of all pixels whose class is right, always over all classes."""
    kappa: float
    """Cohen's kappa; NaN where reference and map are all of one and the same class."""

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def confusion_matrix(reference: np.ndarray, prediction: np.ndarray, num_classes: int) -> np.ndarray:
    """Count pixels by reference (rows) and predicted class (columns).

    Args:
        reference, prediction: integers of one shape. Pixels whose reference is not in 0..K-1 are left out.
    Returns:
        (K, K) int64.
    Raises:
        ValueError: the shapes differ, or a counted pixel has a predicted class outside 0..K-1.
    """
    if reference.shape != prediction.shape:
        raise ValueError(f"reference has shape {reference.shape}, the prediction {prediction.shape}")
    counted = (reference >= 0) & (reference < num_classes)
    rows, columns = reference[counted].astype(np.int64), prediction[counted].astype(np.int64)
    if columns.size and not (columns.min() >= 0 and columns.max() < num_classes):
        raise ValueError(f"predicted classes must be 0..{num_classes - 1}, found {columns.min()}..{columns.max()}")
    counts = np.bincount(rows * num_classes + columns, minlength=num_classes * num_classes)
    return counts.reshape(num_classes, num_classes)


def scores(matrix: np.ndarray, mean_classes: slice | Sequence[int] = slice(None)) -> Scores:
    """Scores of a confusion matrix with the reference in rows.

    Args:
        mean_classes: those that enter the means, all by default; they change nothing else.
    """
    matrix = matrix.astype(np.float64)
    hit, reference, predicted = np.diag(matrix), matrix.sum(1), matrix.sum(0)
    total = matrix.sum()
    with np.errstate(invalid="ignore", divide="ignore"):
        iou = hit / (reference + predicted - hit)
        f1 = 2 * hit / (reference + predicted)
        precision, recall = hit / predicted, hit / reference
        accuracy = hit.sum() / total
        by_chance = (reference / total) @ (predicted / total)
        kappa = (accuracy - by_chance) / (1 - by_chance)
    per_class = {"iou": iou, "f1": f1, "precision": precision, "recall": recall}
    return Scores(
        **{name: tuple(values.tolist()) for name, values in per_class.items()},
        mean_iou=_mean(iou[mean_classes]),
        mean_f1=_mean(f1[mean_classes]),
        overall_accuracy=float(accuracy),
        kappa=float(kappa),
    )


def published_scores(
    reference: np.ndarray, prediction: np.ndarray, num_classes: int, dataset: str
) -> dict[str, float | tuple[float, ...]]:
    """OA, mIoU, mF1, IoU and F1 as published for a data set: without the last class in the means of `vaihingen` and
    `potsdam`, which call it clutter; it counts in the accuracy all the same. Arguments as in `confusion_matrix`."""
    counted = slice(None) if dataset == "loveda" else WITHOUT_LAST
    found = scores(confusion_matrix(reference, prediction, num_classes), counted)
    means = {"OA": found.overall_accuracy, "mIoU": found.mean_iou, "mF1": found.mean_f1}
    return {**means, "IoU": found.iou, "F1": found.f1}


def _mean(values: np.ndarray) -> float:
    values = values[~np.isnan(values)]
    return float(values.mean()) if values.size else float("nan")
