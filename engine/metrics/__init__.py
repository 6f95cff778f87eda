"""Accuracy of a map against reference data."""

from .confusion import Scores, confusion_matrix, scores

__all__ = ["Scores", "confusion_matrix", "scores"]
