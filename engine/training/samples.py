"""The stream of training batches, each a pure function of seed and step."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from ..chips.store import UNLABELLED, Chip
from .augment import crop, cutmix, jitter_color, random_placement
from .config import TrainingConfig


class BatchSampler:
    """Cuts random crops from labelled chips."""

    def __init__(
        self, chips: list[Chip], config: TrainingConfig, scale: float, mean: tuple[float, ...], std: tuple[float, ...]
    ) -> None:
        """`scale`, `mean`, `std`: as on the card, see `Card`."""
        self._chips, self._config, self._scale = chips, config, scale
        self._mean, self._std = (torch.tensor(v)[:, None, None] for v in (mean, std))
        # Of each class and chip the positions of its pixels: (chip index, flat positions).
        self._positions = {}
        for index, chip in enumerate(chips):
            for value in np.unique(chip.label):
                if value != UNLABELLED:
                    found = np.flatnonzero(chip.label == value).astype(np.int32)
                    self._positions.setdefault(int(value), []).append((index, found))

    def batch(self, step: int) -> tuple[Tensor, Tensor]:
        """Batch of a step: normalised images (B, C, S, S) float32 and labels (B, S, S) int64, 255 not labelled."""
        random = np.random.default_rng((self._config.seed, step))
        samples = [self._sample(random) for _ in range(self._config.batch_size)]
        images, labels = (torch.stack(part) for part in zip(*samples))
        if random.random() < self._config.cutmix_share:
            images, labels = cutmix(images, labels, random)
        return images, labels

    def _sample(self, random: np.random.Generator) -> tuple[Tensor, Tensor]:
        chip, row, column = self._point(random)
        side_px = self._config.crop_px
        shift = side_px / 4
        place = random_placement(
            row + random.uniform(-shift, shift),
            column + random.uniform(-shift, shift),
            self._config.scale_range,
            random,
        )
        image, labels, valid = crop(chip, place, side_px)
        image = jitter_color(image / self._scale, self._config.color_jitter, random)
        return torch.where(valid, (image - self._mean) / self._std, 0.0), labels

    def _point(self, random: np.random.Generator) -> tuple[Chip, int, int]:
        """A labelled pixel: of a class drawn evenly, or of any class by its frequency."""
        classes = list(self._positions)
        sizes = np.array([sum(len(p) for _, p in self._positions[c]) for c in classes], float)
        if random.random() < self._config.rare_class_share:
            sizes = np.ones(len(classes))
        parts = self._positions[classes[random.choice(len(classes), p=sizes / sizes.sum())]]
        lengths = np.array([len(p) for _, p in parts], float)
        index, positions = parts[random.choice(len(parts), p=lengths / lengths.sum())]
        chip = self._chips[index]
        row, column = divmod(int(positions[random.integers(len(positions))]), chip.label.shape[1])
        return chip, row, column


def band_statistics(chips: list[Chip], scale: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Mean and standard deviation of each band over the valid pixels, after division by `scale`."""
    pixels = np.concatenate([np.asarray(c.image)[:, np.asarray(c.valid)] for c in chips], axis=1)
    mean, std = (np.round(f(pixels, axis=1, dtype=np.float64) / scale, 4) for f in (np.mean, np.std))
    return tuple(mean.tolist()), tuple(std.tolist())
