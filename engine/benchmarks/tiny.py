"""A dry run: a training of two steps, on made-up chips if there are no others, to see that everything works. Needs no
torch."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..chips.store import UNLABELLED, Chip, ChipWriter
from ..datasets.legends import LEGENDS
from ..datasets.splits import EVALUATION, TILES

if TYPE_CHECKING:
    from ..training.config import TrainingConfig

WARNING = "A dry run of two steps: these figures mean nothing."

SIDE_PX = 64
_TILES = 6


def make_chips(dataset: str, folder: Path) -> None:
    """Write a chip store in the form of a data set: squares of the classes, each of a brightness of its own."""
    if dataset == "loveda":
        groups = ["train"] * 4 + ["val"] * 2 + ["test"] * 2
        named = [(f"{group}-urban-{number}", group) for number, group in enumerate(groups)]
    else:
        tiles = TILES[dataset][:_TILES]
        named = [(f"{group}_0_0", group) for tile in tiles for group in (tile, f"{tile}{EVALUATION}")]
    writer = ChipWriter(folder, LEGENDS[dataset])
    for number, (name, group) in enumerate(named):
        writer.add(_chip(name, group, number, len(LEGENDS[dataset].classes)))
    writer.close()


def _chip(name: str, group: str, seed: int, classes: int) -> Chip:
    random = np.random.default_rng(seed)
    squares = random.permutation(np.resize(np.arange(classes), 16)).reshape(4, 4)
    label = squares.repeat(SIDE_PX // 4, axis=0).repeat(SIDE_PX // 4, axis=1).astype(np.uint8)
    noise = random.integers(-10, 10, (3, SIDE_PX, SIDE_PX))
    image = (20 + label * (220 // classes) + noise).clip(0, 255).astype(np.uint8)
    label[:2] = UNLABELLED
    return Chip(name, group, image, label, np.ones(label.shape, bool))


def shortened(config: TrainingConfig) -> TrainingConfig:
    """The published settings for two steps with small batches."""
    samples = replace(config.samples, crop_px=SIDE_PX // 2)
    return replace(config, epochs=None, steps=2, batch_size=2, samples=samples, workers=0)
