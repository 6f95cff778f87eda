"""Pictures of a few chips: the image, the truth and what each model makes of it. Needs no torch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ..chips.store import UNLABELLED, Chip
from ..weights.card import LandCoverClass

CHIPS = 3
"""Rows of the figure."""

_SIDE_PX, _GAP_PX = 320, 8


def telling_chips(chips: Sequence[Chip], num_classes: int) -> list[Chip]:
    """The chips that show the most classes most evenly, of as many groups as there are."""
    ranked = sorted(chips, key=lambda chip: -_evenness(chip, num_classes))
    first_of_groups = {chip.group: chip for chip in reversed(ranked)}
    return sorted(ranked, key=lambda chip: first_of_groups[chip.group] is not chip)[:CHIPS]


def _evenness(chip: Chip, num_classes: int) -> float:
    """Entropy of the classes, by the share of the chip that is labelled."""
    counts = np.bincount(np.asarray(chip.label).reshape(-1), minlength=256)[:num_classes]
    shares = counts[counts > 0] / max(counts.sum(), 1)
    return float(-(shares * np.log(shares)).sum() * counts.sum() / chip.label.size)


def image_picture(chip: Chip, scale: float) -> np.ndarray:
    """(H, W, 3) uint8 of the first three bands; `scale` is the value of white."""
    bands = _small(np.asarray(chip.image)[:3].astype(np.float32)) * (255 / scale)
    return bands.clip(0, 255).astype(np.uint8).transpose(1, 2, 0)


def class_picture(labels: np.ndarray, classes: Sequence[LandCoverClass]) -> np.ndarray:
    """(H, W, 3) uint8 of numbers of classes (H, W); black where there is none."""
    colours = np.zeros((256, 3), np.uint8)
    for number, entry in enumerate(classes):
        colours[number] = tuple(bytes.fromhex(entry.color.lstrip("#")))
    colours[UNLABELLED] = 0
    return colours[_small(labels)]


def grid(pictures: Sequence[Mapping[str, np.ndarray]]) -> np.ndarray:
    """(H, W, 3) uint8: a row for each chip, its pictures side by side on white."""
    height, width = (max(p.shape[axis] for row in pictures for p in row.values()) + _GAP_PX for axis in (0, 1))
    whole = np.full((height * len(pictures) - _GAP_PX, width * len(pictures[0]) - _GAP_PX, 3), 255, np.uint8)
    for row, named in enumerate(pictures):
        for column, picture in enumerate(named.values()):
            top, left = row * height, column * width
            whole[top : top + picture.shape[0], left : left + picture.shape[1]] = picture
    return whole


def _small(pixels: np.ndarray) -> np.ndarray:
    """(..., H, W) with every n-th pixel, no side longer than a picture's."""
    step = -(-max(pixels.shape[-2:]) // _SIDE_PX)
    return pixels[..., ::step, ::step]
