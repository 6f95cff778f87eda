"""The published loss: smoothed cross-entropy plus dice on the main scores, and cross-entropy on auxiliary ones.

Source: Zhu et al. 2024, UNetMamba, arXiv:2408.11545, eq. 8-10, with the label smoothing and constants of the
published code.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from .config import Loss

SMOOTHING = 0.05
"""Label smoothing of the cross-entropy, and the constant that dice adds to both sides."""


def total_loss(
    scores: Tensor,
    auxiliary: Sequence[Tensor],
    labels: Tensor,
    ignore_index: int,
    config: Loss = Loss(),
    class_weights: Tensor | None = None,
) -> Tensor:
    """[CE + dice](scores) + 0.4 CE(auxiliary), of several the mean, computed in float32.

    Args:
        scores: (B, K, H, W).
        auxiliary: further scores (B, K, h, w), as training wants them; of another size, they are resized.
        labels: (B, H, W) int64, 0..K-1, or ignore_index where nothing is known.
        class_weights: (K,), what a pixel of each class counts in the cross-entropies; None for 1.
    Returns:
        A scalar; 0 where nothing is labelled.
    """
    target = _Target(labels, scores.shape[1], ignore_index, config, class_weights)
    log_shares = scores.float().log_softmax(dim=1)
    loss = target.cross_entropy(log_shares) + target.dice(log_shares)
    for each in auxiliary:
        if each.shape[2:] != labels.shape[1:]:
            each = F.interpolate(each.float(), labels.shape[1:], mode="bilinear", align_corners=False)
        share = config.auxiliary_weight / len(auxiliary)
        loss = loss + share * target.cross_entropy(each.float().log_softmax(dim=1))
    return loss


def cross_entropy(
    scores: Tensor, labels: Tensor, ignore_index: int, config: Loss = Loss(), class_weights: Tensor | None = None
) -> Tensor:
    """The smoothed cross-entropy alone, as in `total_loss`."""
    target = _Target(labels, scores.shape[1], ignore_index, config, class_weights)
    return target.cross_entropy(scores.float().log_softmax(dim=1))


def published_loss(
    scores: Tensor, auxiliary: Tensor | None, labels: Tensor, ignore_index: int, training: bool
) -> Tensor:
    """The total loss as published: outside training of the main scores alone."""
    return total_loss(scores, [auxiliary] if training and auxiliary is not None else [], labels, ignore_index)


class _Target:
    """The labels of a batch, prepared once for all terms: one byte per class and pixel."""

    def __init__(
        self, labels: Tensor, num_classes: int, ignore_index: int, config: Loss, class_weights: Tensor | None
    ) -> None:
        classes = torch.arange(num_classes, device=labels.device)[:, None, None]
        self._hits = labels[:, None] == classes  # (B, K, H, W) bool
        self._labelled = labels != ignore_index  # (B, H, W) bool
        self._only_labelled = config.mean_over == "labelled"
        self._weights = self._labelled.float()
        if class_weights is not None:
            self._weights = (self._hits * class_weights.view(-1, 1, 1)).sum(dim=1)

    def cross_entropy(self, log_shares: Tensor) -> Tensor:
        """Smoothed cross-entropy; published: ignored pixels count 0 but stay in the mean."""
        picked = (log_shares * self._hits).sum(dim=1)
        losses = (SMOOTHING - 1) * picked - SMOOTHING * log_shares.mean(dim=1)
        total = (losses * self._weights).sum()
        return total / (self._weights.sum().clamp_min(1e-7) if self._only_labelled else self._weights.numel())

    def dice(self, log_shares: Tensor) -> Tensor:
        """Dice loss over batch and pixels; published: a class absent from the batch counts 0 but stays in the mean."""
        shares = log_shares.exp() * self._labelled[:, None]
        pixels = self._hits.sum(dim=(0, 2, 3))
        intersection = (shares * self._hits).sum(dim=(0, 2, 3))
        coefficient = (2 * intersection + SMOOTHING) / (shares.sum(dim=(0, 2, 3)) + pixels + SMOOTHING)
        present = pixels > 0
        total = ((1 - coefficient) * present).sum()
        return total / (present.sum().clamp_min(1) if self._only_labelled else len(present))
