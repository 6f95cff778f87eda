"""What the parent weights say of classes they know already: on ground without labels, and of how common they are."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor

from ..chips.store import UNLABELLED, Chip
from ..segmentation.predictor import Predictor, PredictRequest

_SURE_PERCENT = 70
"""Share of the winning class from which on the parent's word counts on ground without labels."""

_TRUSTED_RECALL = 0.5
"""The teacher is trusted if its recall is at least this."""

_LEAST_NEWS = 0.02

_RAREST = 0.005
"""Share of the ground that a class is taken to have at least."""


class Teacher:
    """Maps all chips once, whole and flipped to all sides, then tells what it is trusted with.

    Labels drawn by hand are few and have every class in like amounts. Without a teacher, weights that knew what is
    common forget it. As it sees more of the surroundings than a training sample shows, there is something to learn from
    it even for weights that begin as its own.
    """

    def __init__(
        self,
        predictor: Predictor,
        places: list[int | None],
        chips: list[Chip],
        at_most: int,
        progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> None:
        """
        Args:
            predictor: with the weights of the parent, whose K' classes have their places as values.
            places: for each of the K classes that are taught, its place among the parent's K'; None for a new one.
            at_most: so many of the chips it looks at, evenly spread.
            progress: called with the chips done and all of them; what it raises ends the work.
        """
        known = np.array([place is not None for place in places])
        taken = np.array([place or 0 for place in places])
        numbers = np.full(256, UNLABELLED, np.uint8)  # of the parent's classes among the new ones
        numbers[taken[known]] = np.flatnonzero(known)
        hits, counts, shares = np.zeros((3, len(places)))
        self.labels: list[np.ndarray] = []
        """Of each chip (H, W) uint8: the class the teacher is sure of and trusted with where there is no label, else
        255."""
        seldom = -(-len(chips) // at_most)
        for index, chip in enumerate(chips):
            progress(index, len(chips))
            height, width = chip.label.shape
            if index % seldom:
                self.labels.append(np.full((height, width), UNLABELLED, np.uint8))
                continue
            label, layers = np.asarray(chip.label), ("confidence", "probabilities")
            whole = (0, 0, width, height)
            image, valid = np.array(chip.image), np.array(chip.valid)
            seen = predictor.predict(PredictRequest(0, image, valid, (0, 0), whole, (width, height), layers=layers))
            valid = seen.classes != UNLABELLED
            called, labelled = numbers[seen.classes], (label != UNLABELLED) & valid
            hits += np.bincount(label[labelled & (called == label)], minlength=len(places))
            counts += np.bincount(label[labelled], minlength=len(places))
            shares += seen.probabilities[taken][:, valid].sum(axis=1, dtype=float) * known
            self.labels.append(np.where(~valid | labelled | (seen.confidence < _SURE_PERCENT), UNLABELLED, called))
        tried = known & (counts > 0)
        self.recall = float((hits[tried] / counts[tried]).mean()) if tried.any() else 0.0
        """Mean share of the labelled ground of each known class that the parent finds."""
        is_trusted = self.recall >= _TRUSTED_RECALL
        self.trusted = torch.from_numpy(known & is_trusted)
        """(K,) bool: the classes that the parent knows; none if it errs about them on the labelled ground."""
        self._shares = torch.from_numpy(shares)
        if not is_trusted:
            self.labels = [np.full_like(label, UNLABELLED) for label in self.labels]

    @property
    def knows_most(self) -> bool:
        """Whether it is trusted with at least half of the classes."""
        return bool(2 * self.trusted.sum() >= len(self.trusted))

    @property
    def news(self) -> float:
        """Above 0, at most 1: how much there is to learn from labels that it mostly finds, beside its own."""
        return min(1.0, 2 * (1 - self.recall) + _LEAST_NEWS) if self.knows_most else 1.0

    def shift(self, counts: Tensor) -> Tensor:
        """(K,): what is added to the scores of labelled samples, so that without it they fit how common classes are.

        Source: Menon et al. 2021, Long-tail learning via logit adjustment, arXiv:2007.07314, eq. 10.

        Args:
            counts: (K,), labelled pixels of each class in the samples.
        """
        sampled = counts / counts.sum()
        common = sampled.clone()
        if self.trusted.sum() > 1:
            seen = self._shares[self.trusted] / self._shares[self.trusted].sum()
            seen = seen.clamp_min(_RAREST) / seen.clamp_min(_RAREST).sum()
            common[self.trusted] = sampled[self.trusted].sum() * seen.float()
        return (sampled.clamp_min(1e-6) / common.clamp_min(1e-6)).log()
