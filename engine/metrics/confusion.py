"""Confusion matrix and the scores made from it. Needs no torch."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True)
class Scores:
    """Fractions 0..1; NaN for a class that occurs neither in the reference nor in the map."""

    iou: tuple[float, ...]
    f1: tuple[float, ...]
    mean_iou: float
    """Mean over the classes that are not NaN."""
    mean_f1: float
    overall_accuracy: float

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


def scores(matrix: np.ndarray, mean_classes: slice = slice(None)) -> Scores:
    """Scores of a confusion matrix; `mean_classes` are those that enter the means (all by default)."""
    matrix = matrix.astype(np.float64)
    hit, reference, predicted = np.diag(matrix), matrix.sum(1), matrix.sum(0)
    with np.errstate(invalid="ignore", divide="ignore"):
        iou = hit / (reference + predicted - hit)
        f1 = 2 * hit / (reference + predicted)
        accuracy = hit.sum() / matrix.sum()
    return Scores(
        tuple(iou.tolist()), tuple(f1.tolist()), _mean(iou[mean_classes]), _mean(f1[mean_classes]), float(accuracy)
    )


def _mean(values: np.ndarray) -> float:
    values = values[~np.isnan(values)]
    return float(values.mean()) if values.size else float("nan")
