"""Scores of a model on labelled chips, predicted as the algorithm predicts a raster."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ..chips.store import UNLABELLED, Chip
from ..metrics import confusion_matrix
from ..segmentation.predictor import Predictor, PredictRequest
from ..weights.card import LandCoverClass


def confusion_by_group(
    predictor: Predictor,
    chips: list[Chip],
    classes: Sequence[LandCoverClass],
    progress: Callable[[int, int], None] = lambda done, total: None,
    show: Callable[[Chip, np.ndarray], None] | None = None,
) -> dict[str, np.ndarray]:
    """Group -> confusion matrix (K, K) int64 over its labelled pixels that hold data.

    Args:
        classes: those of the weights, which the labels of the chips count through.
        progress: called with the windows done and all windows of a chip; what it raises ends the work.
        show: called with every chip and the numbers (H, W) uint8 of the classes predicted for it.
    """
    index_of = np.full(256, UNLABELLED, np.uint8)
    index_of[[each.value for each in classes]] = range(len(classes))
    matrices: dict[str, np.ndarray] = {}
    for chip in chips:
        height, width = chip.label.shape
        image = np.array(chip.image)
        valid = chip.valid & np.isfinite(image).all(axis=0)
        whole = PredictRequest(0, image, valid, offset=(0, 0), core=(0, 0, width, height), raster_size=(width, height))
        predicted = index_of[predictor.predict(whole, progress).classes]
        if show:
            show(chip, predicted)
        label = np.where(predicted == UNLABELLED, UNLABELLED, chip.label)
        matrix = confusion_matrix(label, predicted, len(classes))
        matrices[chip.group] = matrices.get(chip.group, 0) + matrix
    return matrices
