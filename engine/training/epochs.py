"""The published stream of training batches: every chip once an epoch.

Source: Zhu et al. 2024, UNetMamba, arXiv:2408.11545, and its published code: mosaics, random scale, crops that show
more than one class, flips; the settings for each data set are in resources/training.
"""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from ..chips.store import UNLABELLED, Chip
from ..errors import EngineError
from ..weights.card import Card
from .config import EpochCrops
from .samples import Normalisation

_TRIES = 11
"""Crops drawn until one shows enough classes; the last one is taken as it is."""

Sample = tuple[np.ndarray, np.ndarray, np.ndarray]
"""image (C, H, W), labels (H, W) uint8, valid (H, W) bool"""


class EpochStream:
    """Batches of an endless row of epochs; each is a function of the seed, the epoch and the chips in it.

    What does not fill a batch at the end of an epoch is left out.
    """

    def __init__(self, chips: list[Chip], crops: EpochCrops, batch_size: int, seed: int, card: Card) -> None:
        """Raises: EngineError, there are not enough chips for one batch."""
        if len(chips) < batch_size:
            raise EngineError(
                f"There are {len(chips)} chips to train on, fewer than a batch of {batch_size}.",
                "Use a smaller batch_size, or samples of kind labelled.",
                code="training.chips",
            )
        self._chips, self._crops, self._batch_size, self._seed = chips, crops, batch_size, seed
        self._normalisation = Normalisation(card)
        self.batches_per_epoch = len(chips) // batch_size

    def batch(self, index: int) -> tuple[Tensor, Tensor]:
        """Normalised images (B, C, S, S) float32 and labels (B, S, S) int64, 255 not labelled."""
        epoch, position = divmod(index, self.batches_per_epoch)
        order = np.random.default_rng((self._seed, epoch)).permutation(len(self._chips))
        chosen = order[position * self._batch_size : (position + 1) * self._batch_size]
        samples = [self._sample(number, np.random.default_rng((self._seed, epoch, number + 1))) for number in chosen]
        images, labels = (torch.stack(part) for part in zip(*samples))
        return images, labels

    def _sample(self, number: int, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        crops = self._crops
        if rng.random() < crops.mosaic_share:
            others = rng.integers(len(self._chips), size=3)
            sample = mosaic([self._chips[i] for i in (number, *others)], rng)
        else:
            chip = self._chips[number]
            sample = np.asarray(chip.image), np.asarray(chip.label), np.asarray(chip.valid)
        sample = resized(sample, float(rng.choice(crops.scales)))
        sample = telling_crop(sample, crops.crop_px, crops.largest_class_share, rng)
        image, labels, valid = flipped(sample, crops.flips, rng)
        image = self._normalisation.scaled(torch.from_numpy(image.astype(np.float32)))
        image = self._normalisation.normalised(image, torch.from_numpy(valid.copy()))
        return image, torch.from_numpy(labels.astype(np.int64))


def mosaic(chips: list[Chip], rng: np.random.Generator) -> Sample:
    """Four chips in one of the first one's size, which meet at a point of its inner half; of each a random part."""
    height, width = chips[0].label.shape
    y, x = (int(rng.integers(side // 4, side - side // 4 + 1)) for side in (height, width))
    sizes = ((y, x), (y, width - x), (height - y, x), (height - y, width - x))
    parts = []
    for chip, size in zip(chips, sizes):
        whole = padded((np.asarray(chip.image), np.asarray(chip.label), np.asarray(chip.valid)), size)
        parts.append(_part(whole, _random_corner(whole[1].shape, size, rng), size))
    rows = [[np.concatenate(pair, axis=-1) for pair in zip(*parts[i : i + 2])] for i in (0, 2)]
    return tuple(np.concatenate(pair, axis=-2) for pair in zip(*rows))


def resized(sample: Sample, scale: float) -> Sample:
    """The sample larger by a factor: the image bicubic, smoothed where it shrinks; all else from the nearest pixel."""
    if scale == 1:
        return sample
    image, labels, valid = sample
    size = tuple(round(side * scale) for side in labels.shape)
    image = torch.from_numpy(np.array(image if image.dtype == np.uint8 else image.astype(np.float32)))
    image = F.interpolate(image[None], size, mode="bicubic", antialias=True, align_corners=False)[0].numpy()
    rows, columns = ((np.arange(n) + 0.5) * (old / n) for n, old in zip(size, labels.shape))
    nearest = np.ix_(rows.astype(int), columns.astype(int))
    return image, labels[nearest], valid[nearest]


def telling_crop(sample: Sample, side_px: int, largest_share: float, rng: np.random.Generator) -> Sample:
    """A random square with several classes, of which none takes `largest_share` of it or more, if one is soon found."""
    size = (side_px, side_px)
    sample = padded(sample, size)
    for _ in range(_TRIES):
        corner = _random_corner(sample[1].shape, size, rng)
        labels = sample[1][corner[0] : corner[0] + side_px, corner[1] : corner[1] + side_px]
        counts = np.bincount(labels.reshape(-1), minlength=256)[:UNLABELLED]
        if (counts > 0).sum() > 1 and counts.max() < largest_share * counts.sum():
            break
    return _part(sample, corner, size)


def flipped(sample: Sample, flips: str, rng: np.random.Generator) -> Sample:
    """Half of the samples mirrored, or turned by a random number of quarters; see `EpochCrops.flips`."""
    if rng.random() >= 0.5:
        return sample
    if flips == "columns":
        return tuple(plane[..., ::-1] for plane in sample)
    turns = int(rng.integers(4))
    return tuple(np.rot90(plane, turns, axes=(-2, -1)) for plane in sample)


def padded(sample: Sample, size: tuple[int, int]) -> Sample:
    """The sample with unlabelled black around it, where it is smaller than the size."""
    missing = [max(0, wanted - side) for wanted, side in zip(size, sample[1].shape)]
    if not any(missing):
        return sample
    sides = [(n // 2, n - n // 2) for n in missing]
    image, labels, valid = sample
    image = np.pad(image, [(0, 0), *sides])
    return image, np.pad(labels, sides, constant_values=UNLABELLED), np.pad(valid, sides, constant_values=True)


def _random_corner(shape: tuple[int, ...], size: tuple[int, int], rng: np.random.Generator) -> tuple[int, int]:
    return tuple(int(rng.integers(side - wanted + 1)) for side, wanted in zip(shape, size))


def _part(sample: Sample, corner: tuple[int, int], size: tuple[int, int]) -> Sample:
    window = tuple(slice(first, first + length) for first, length in zip(corner, size))
    return tuple(plane[(..., *window)] for plane in sample)
