"""Random changes of samples cut anywhere from a chip: position, turn, flip, scale, colour, mixing within a batch."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from ..chips.store import UNLABELLED, Chip

_LUMA = torch.tensor([0.299, 0.587, 0.114])


@dataclass(frozen=True)
class Placement:
    """Where a crop lies on a chip: its centre, turn and scale."""

    row: float
    column: float
    angle: float
    """Radians."""
    scale: float
    """Chip pixels are drawn this many times larger."""
    flip: bool


def random_placement(
    row: float, column: float, scale_range: tuple[float, float], turn: bool, rng: np.random.Generator
) -> Placement:
    """A crop around a point: scale log-uniform in the range; with `turn` any angle, and flipped half of the time."""
    low, high = (math.log(s) for s in scale_range)
    angle, scale, flip = rng.uniform(0, 2 * math.pi), math.exp(rng.uniform(low, high)), rng.random() < 0.5
    return Placement(row, column, angle if turn else 0.0, scale, bool(turn and flip))


def crop(chip: Chip, place: Placement, side_px: int, taught: np.ndarray | None = None) -> tuple[Tensor, Tensor, Tensor]:
    """Sample a crop from a chip: the image bilinearly, labels and validity from the nearest pixel.

    Args:
        taught: (H, W) uint8, further labels of the chip.
    Returns:
        image (C, S, S) float32 in the chip's values, labels (S, S) int64, with `taught` (2, S, S), valid (S, S) bool;
        outside the chip 0, 255 and False.
    """
    reach = math.ceil(side_px / place.scale * math.sqrt(0.5)) + 2
    top, left = math.floor(place.row) - reach, math.floor(place.column) - reach
    rows = slice(max(top, 0), min(top + 2 * reach, chip.label.shape[0]))
    columns = slice(max(left, 0), min(left + 2 * reach, chip.label.shape[1]))
    seen = np.asarray(chip.valid[rows, columns])
    image = np.array(chip.image[:, rows, columns], np.float32)
    if chip.image.dtype.kind == "f":
        image[:, ~seen] = 0  # there may be no numbers, and interpolation would carry them to its neighbours
    image = torch.from_numpy(image)
    # Labels move by one, so that what grid_sample puts outside (0) means "not labelled".
    labels = [chip.label] if taught is None else [chip.label, taught]
    marks = np.stack([seen, *(each[rows, columns].astype(np.float32) + 1 for each in labels)])
    marks = torch.from_numpy(marks.astype(np.float32))

    cos, sin = math.cos(place.angle) / place.scale, math.sin(place.angle) / place.scale
    offsets = torch.arange(side_px, dtype=torch.float32) - (side_px - 1) / 2
    y, x = torch.meshgrid(offsets, offsets, indexing="ij")
    if place.flip:
        x = -x
    height, width = image.shape[1:]
    source_y = place.row - rows.start + sin * x + cos * y
    source_x = place.column - columns.start + cos * x - sin * y
    grid = torch.stack((source_x * 2 / max(width - 1, 1) - 1, source_y * 2 / max(height - 1, 1) - 1), dim=-1)[None]
    image = F.grid_sample(image[None], grid, mode="bilinear", padding_mode="border", align_corners=True)[0]
    marks = F.grid_sample(marks[None], grid, mode="nearest", padding_mode="zeros", align_corners=True)[0]
    labels = torch.where(marks[1:] > 0, marks[1:] - 1, float(UNLABELLED)).long()
    return image, labels[0] if taught is None else labels, marks[0] > 0


def jitter_color(image: Tensor, strength: float, rng: np.random.Generator) -> Tensor:
    """Change brightness, contrast and saturation by up to `strength`, each band's gain by up to half of it.

    Shapes: (C, H, W), values 0..1 -> the same.
    """

    def factor(largest: float) -> float:
        return 1 + rng.uniform(-largest, largest)

    image = (
        image * factor(strength) * torch.tensor([factor(strength / 2) for _ in range(image.shape[0])])[:, None, None]
    )
    mean = float(image.numpy().mean())  # unlike torch's, the same for every number of threads
    image = (image - mean) * factor(strength) + mean
    if image.shape[0] == len(_LUMA):
        grey = (image * _LUMA[:, None, None]).sum(0)
        image = (image - grey) * factor(strength) + grey
    return image.clamp(0, 1)


def cutmix(images: Tensor, labels: Tensor, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """Put a rectangle of every sample in the place of its neighbour's; (B, C, S, S), (B, S, S).

    Source: Yun et al. 2019, CutMix, arXiv:1905.04899; here labels are per pixel, so they move with the rectangle.
    """
    side = images.shape[-1]
    height, width = (int(side * math.sqrt(rng.uniform(0.05, 0.5))) for _ in range(2))
    top, left = (int(rng.integers(0, side - v + 1)) for v in (height, width))
    here = (..., slice(top, top + height), slice(left, left + width))
    images, labels = images.clone(), labels.clone()
    images[here] = images.roll(1, 0)[here]
    labels[here] = labels.roll(1, 0)[here]
    return images, labels
