"""Accuracy of a map against reference data."""

from .area_weighted import AreaWeighted, Estimate, area_weighted
from .confusion import WITHOUT_LAST, Scores, confusion_matrix, published_scores, scores
from .plain import without_nan

__all__ = [
    "WITHOUT_LAST", "AreaWeighted", "Estimate", "Scores", "area_weighted", "confusion_matrix",
    "published_scores", "scores", "without_nan",
]  # fmt: skip
