"""Tiles cut into square patches as published. Needs nothing but numpy.

Source: the published code of Zhu et al. 2024, UNetMamba, arXiv:2408.11545.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import product

import numpy as np

from ..chips.store import UNLABELLED

SIDE_PX = 1024

PADDINGS = {"ignored": UNLABELLED, "surface": 0}
"""What the black ground is labelled that tiles are filled up with: not at all, or, as happened with the published
code, as impervious surface, which then counts in training and scores."""

_CAR = 4
_CAR_SHARE = 0.1
"""A patch whose random part shows more cars than this is replaced by four views of that part."""

Patch = tuple[str, np.ndarray, np.ndarray]
"""Name, image (C, S, S) and label (S, S), uint8."""


def training_patches(
    image: np.ndarray, label: np.ndarray, padding: str, seed: str, side_px: int = SIDE_PX
) -> Iterator[Patch]:
    """Patches of a tile, of its mirror image and of that upside down; those with many cars enlarged.

    Args:
        image, label: (C, H, W) and (H, W) uint8.
        padding: one of PADDINGS.
        seed: of the parts that are looked at for cars.
    """
    views = ((image, label), (image[:, :, ::-1], label[:, ::-1]), (image[:, ::-1], label[::-1]))
    for view, planes in enumerate(views):
        for number, patch, labels in _cut(*planes, padding, side_px):
            name = f"{view}_{number}"
            part = _random_part(patch, labels, np.random.default_rng(_integer(f"{seed} {name}")))
            if (part[1] == _CAR).mean() > _CAR_SHARE:
                yield from ((f"{name}_{variant}", *turned) for variant, turned in enumerate(_turned(*part)))
            else:
                yield name, patch, labels


def evaluation_patches(image: np.ndarray, label: np.ndarray, padding: str, side_px: int = SIDE_PX) -> Iterator[Patch]:
    """Patches of a tile as it is; arguments as in `training_patches`."""
    for number, patch, labels in _cut(image, label, padding, side_px):
        yield f"0_{number}", patch, labels


def _cut(
    image: np.ndarray, label: np.ndarray, padding: str, side_px: int
) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """Number, image and label of each patch, row by row; the tile is filled up with black at the top and the left."""
    missing = [-side % side_px for side in label.shape]
    before = [(n, 0) for n in missing]
    image = np.pad(image, [(0, 0), *before])
    label = np.pad(label, before, constant_values=PADDINGS[padding])
    for number, (row, column) in enumerate(product(*(range(0, side, side_px) for side in label.shape))):
        here = slice(row, row + side_px), slice(column, column + side_px)
        yield number, image[(slice(None), *here)], label[here]


def _random_part(patch: np.ndarray, label: np.ndarray, random: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A square of 3/8 to 1/2 of the patch's side, enlarged to the patch's size."""
    side = label.shape[0]
    part = int(random.integers(3 * side // 8, side // 2 + 1))
    row, column = (int(random.integers(side - part + 1)) for _ in range(2))
    here = slice(row, row + part), slice(column, column + part)
    at = (np.arange(side) + 0.5) * (part / side)
    nearest = np.ix_(at.astype(int), at.astype(int))
    return _bilinear(patch[(slice(None), *here)], at - 0.5), label[here][nearest]


def _turned(image: np.ndarray, label: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """As it is, upside down, mirrored, and turned by a quarter."""
    turned = tuple(np.rot90(plane, axes=(-2, -1)) for plane in (image, label))
    return [(image, label), (image[:, ::-1], label[::-1]), (image[:, :, ::-1], label[:, ::-1]), turned]


def _bilinear(image: np.ndarray, at: np.ndarray) -> np.ndarray:
    """(C, S, S) uint8 of a square image (C, s, s) at rows and columns (S,)."""
    at = at.clip(0, image.shape[-1] - 1)
    low = np.minimum(at.astype(int), image.shape[-1] - 2)
    share = (at - low).astype(np.float32)
    rows = image[:, low] * (1 - share)[:, None] + image[:, low + 1] * share[:, None]
    both = rows[:, :, low] * (1 - share) + rows[:, :, low + 1] * share
    return both.round().astype(np.uint8)


def _integer(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
