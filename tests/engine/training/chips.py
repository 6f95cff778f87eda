"""A tiny made-up data set: bright squares (class 1) on dark, noisy ground (class 0)."""

import numpy as np

from unetmamba_qgis.engine.chips.store import Chip, ChipStore, ChipWriter, StoreInfo
from unetmamba_qgis.engine.weights.card import LandCoverClass

INFO = StoreInfo(
    (LandCoverClass(0, "ground", "#336633"), LandCoverClass(1, "square", "#cc3333")),
    ("Red", "Green", "Blue"),
    1.0,
    "made up",
)


def make_chip(name, group, seed, side=80):
    random = np.random.default_rng(seed)
    label = np.zeros((side, side), np.uint8)
    for _ in range(6):
        row, column = random.integers(0, side - 20, 2)
        label[row : row + 20, column : column + 20] = 1
    image = (60 + 120 * label + random.integers(-30, 30, (3, side, side))).astype(np.uint8)
    label[:, :4] = 255
    return Chip(name, group, image, label, np.ones(label.shape, bool))


def make_store(folder):
    writer = ChipWriter(folder, INFO)
    writer.add(make_chip("one", "north", 1))
    writer.add(make_chip("two", "south", 2))
    writer.close()
    return ChipStore(folder)
