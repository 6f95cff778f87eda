"""Scores of a model on labelled chips, predicted as the algorithm predicts a raster."""

from __future__ import annotations

import numpy as np

from ..chips.store import Chip
from ..metrics import confusion_matrix
from ..segmentation.predictor import Predictor, PredictRequest


def confusion_by_group(predictor: Predictor, chips: list[Chip], num_classes: int) -> dict[str, np.ndarray]:
    """Group -> confusion matrix (K, K) int64 over its labelled pixels. Class codes must be 0..K-1."""
    matrices: dict[str, np.ndarray] = {}
    for chip in chips:
        height, width = chip.label.shape
        image, valid = np.array(chip.image), np.array(chip.valid)
        whole = PredictRequest(0, image, valid, offset=(0, 0), core=(0, 0, width, height), raster_size=(width, height))
        label = np.where(chip.valid, chip.label, num_classes)
        matrix = confusion_matrix(label, predictor.predict(whole).classes, num_classes)
        matrices[chip.group] = matrices.get(chip.group, 0) + matrix
    return matrices
