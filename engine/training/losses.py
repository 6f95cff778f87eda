"""The published loss: smoothed cross-entropy plus dice on the main scores, and cross-entropy on the LSM's.

Source: Zhu et al. 2024, UNetMamba, arXiv:2408.11545, eq. 8-10, with the label smoothing and constants of the
published code.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

SMOOTHING = 0.05
"""Label smoothing of the cross-entropy, and the constant that dice adds to both sides."""
AUXILIARY_WEIGHT = 0.4


def cross_entropy(scores: Tensor, labels: Tensor, ignore_index: int) -> Tensor:
    """Smoothed cross-entropy; ignored pixels count 0 but stay in the mean, as published.

    Shapes: scores (B, K, H, W), labels (B, H, W) int64 -> scalar.
    """
    losses = F.cross_entropy(scores, labels, ignore_index=ignore_index, label_smoothing=SMOOTHING, reduction="none")
    return losses.mean()


def dice(scores: Tensor, labels: Tensor, ignore_index: int) -> Tensor:
    """Dice loss over batch and pixels; a class absent from the batch counts 0 but stays in the mean, as published.

    Shapes: scores (B, K, H, W), labels (B, H, W) int64 -> scalar.
    """
    num_classes = scores.shape[1]
    labelled = labels != ignore_index
    shares = scores.softmax(dim=1) * labelled[:, None]
    target = F.one_hot(torch.where(labelled, labels, 0), num_classes).movedim(-1, 1) * labelled[:, None]
    intersection = (shares * target).sum(dim=(0, 2, 3))
    cardinality = (shares + target).sum(dim=(0, 2, 3))
    coefficient = (2 * intersection + SMOOTHING) / (cardinality + SMOOTHING).clamp_min(1e-7)
    present = target.sum(dim=(0, 2, 3)) > 0
    return ((1 - coefficient) * present).mean()


def total_loss(scores: Tensor, auxiliary: Tensor | None, labels: Tensor, ignore_index: int) -> Tensor:
    """[CE + dice](scores) + 0.4 CE(auxiliary), computed in float32; `auxiliary` is None outside training."""
    scores = scores.float()
    loss = cross_entropy(scores, labels, ignore_index) + dice(scores, labels, ignore_index)
    if auxiliary is not None:
        loss = loss + AUXILIARY_WEIGHT * cross_entropy(auxiliary.float(), labels, ignore_index)
    return loss
