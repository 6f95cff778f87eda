"""The stream of training batches around labelled pixels; what all streams need."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from ..chips.store import UNLABELLED, Chip
from ..weights.card import Card
from .augment import crop, cutmix, jitter_color, random_placement
from .config import LabelledCrops


class Normalisation:
    """From the values of chips to what the network takes, as the card says."""

    def __init__(self, card: Card) -> None:
        self._scale = card.scale
        self._mean, self._std = (torch.tensor(v)[:, None, None] for v in (card.mean, card.std))

    def scaled(self, image: Tensor) -> Tensor:
        """(C, H, W) in the chips' values -> with white at 1."""
        return image / self._scale

    def normalised(self, scaled: Tensor, valid: Tensor) -> Tensor:
        """(C, H, W) and (H, W) bool -> (C, H, W) with mean 0; where nothing is valid, the mean."""
        return torch.where(valid, (scaled - self._mean) / self._std, 0.0)


class LabelledStream:
    """Batches of random crops around labelled pixels of chips; each is a function of the seed and its number."""

    def __init__(
        self,
        chips: list[Chip],
        crops: LabelledCrops,
        batch_size: int,
        seed: int,
        card: Card,
        taught: list[np.ndarray] | None = None,
    ) -> None:
        """taught: of each chip further labels, (H, W) uint8; 255 none."""
        self._taught = taught or [None] * len(chips)
        self._chips, self._crops, self.batch_size, self.seed = chips, crops, batch_size, seed
        self._normalisation = Normalisation(card)
        # Of each class and chip the positions of its pixels: (chip index, flat positions).
        self._positions: list[list[tuple[int, np.ndarray]]] = []
        by_class: dict[int, list[tuple[int, np.ndarray]]] = {}
        for index, chip in enumerate(chips):
            for value in np.unique(chip.label):
                if value != UNLABELLED:
                    found = np.flatnonzero(chip.label == value).astype(np.int32)
                    by_class.setdefault(int(value), []).append((index, found))
        self._positions = [parts for _, parts in sorted(by_class.items())]

    def batch(self, index: int) -> tuple[Tensor, Tensor]:
        """Normalised images (B, C, S, S) float32 and labels (B, S, S) int64, 255 not labelled; with further labels
        (B, 2, S, S)."""
        rng = np.random.default_rng((self.seed, index))
        samples = [self._sample(rng) for _ in range(self.batch_size)]
        images, labels = (torch.stack(part) for part in zip(*samples))
        if rng.random() < self._crops.cutmix_share:
            images, labels = cutmix(images, labels, rng)
        return images, labels

    def _sample(self, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        crops = self._crops
        index, row, column = self._point(rng)
        row, column = (v + rng.uniform(-crops.crop_px / 4, crops.crop_px / 4) for v in (row, column))
        place = random_placement(row, column, crops.scale_range, crops.turn, rng)
        image, labels, valid = crop(self._chips[index], place, crops.crop_px, self._taught[index])
        image = jitter_color(self._normalisation.scaled(image), crops.color_jitter, rng)
        return self._normalisation.normalised(image, valid), labels

    def _point(self, rng: np.random.Generator) -> tuple[int, int, int]:
        """Number of a chip, and a labelled pixel of it: of a class drawn evenly, or of any class by its frequency."""
        sizes = np.array([sum(len(p) for _, p in parts) for parts in self._positions], float)
        if rng.random() < self._crops.rare_class_share:
            sizes = np.ones(len(sizes))
        parts = self._positions[rng.choice(len(sizes), p=sizes / sizes.sum())]
        lengths = np.array([len(p) for _, p in parts], float)
        index, positions = parts[rng.choice(len(parts), p=lengths / lengths.sum())]
        width = self._chips[index].label.shape[1]
        return index, *divmod(int(positions[rng.integers(len(positions))]), width)


def band_statistics(chips: list[Chip], scale: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Mean and standard deviation (above 0) of each band over the pixels with data, after division by `scale`."""
    count, total, squares = 0, 0.0, 0.0
    for chip in chips:
        pixels = np.asarray(chip.image)[:, np.asarray(chip.valid)].astype(np.float64) / scale
        pixels = pixels[:, np.isfinite(pixels).all(axis=0)]
        count += pixels.shape[1]
        total = total + pixels.sum(axis=1)
        squares = squares + np.square(pixels).sum(axis=1)
    mean = total / max(count, 1)
    std = np.sqrt(np.maximum(squares / max(count, 1) - mean * mean, 0))
    return tuple(mean.round(4).tolist()), tuple(std.round(4).clip(1e-4).tolist())


def balanced_weights(chips: list[Chip], num_classes: int) -> Tensor:
    """(K,) float32: what a pixel of each class counts, by the square root of its rarity.

    The mean over all labelled pixels is 1; a class weighs at most 10 times as much as the most frequent one.
    """
    counts = sum(np.bincount(np.asarray(c.label).reshape(-1), minlength=256)[:num_classes] for c in chips)
    rarity = np.sqrt(counts.max() / np.maximum(counts, 1)).clip(1, 10)
    return torch.tensor(rarity * counts.sum() / (rarity * counts).sum(), dtype=torch.float32)
