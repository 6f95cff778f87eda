"""Which tiles of the ISPRS data sets are trained on, watched and scored. Needs nothing but Python.

Source: ISPRS 2D Semantic Labeling Contest, whose test tiles are those of the classic splits; their validation tiles,
and that Potsdam's 7_10 is left out for its faulty labels, are as in Wang et al. 2022, UNetFormer, arXiv:2109.08937.
Zhu et al. 2024, UNetMamba, arXiv:2408.11545, draw 22, 2 and 9 tiles of Vaihingen at random, five times, and do not
tell which.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from ..errors import EngineError

EVALUATION = "-eroded"
"""Behind the name of a tile, the group of its chips for validation and test, whose labels leave out borders."""

VAIHINGEN = tuple(f"area{n}" for n in (*range(1, 9), *range(10, 18), *range(20, 25), *range(26, 36), 37, 38))
"""All 33 tiles."""

POTSDAM = tuple(
    f"{row}_{column}"
    for row, columns in {
        2: range(10, 15), 3: range(10, 15), 4: range(10, 16), 5: range(10, 16), 6: range(7, 16), 7: range(7, 14),
    }.items()
    for column in columns
)  # fmt: skip
"""All 38 tiles."""

TILES = {"vaihingen": VAIHINGEN, "potsdam": POTSDAM}

SIZES = {"vaihingen": (22, 2, 9), "potsdam": (26, 2, 10)}
"""Tiles for training, validation and test in a random split; for Potsdam the same shares, for there is no published
one."""

REPEATS = 5

_CLASSIC_TEST = {
    "vaihingen": tuple(f"area{n}" for n in (2, 4, 6, 8, 10, 12, 14, 16, 20, 22, 24, 27, 29, 31, 33, 35, 38)),
    "potsdam": (
        "2_13", "2_14", "3_13", "3_14", "4_13", "4_14", "4_15", "5_13", "5_14", "5_15", "6_13", "6_14", "6_15", "7_13",
    ),
}  # fmt: skip
_CLASSIC_VALIDATION = {"vaihingen": ("area30",), "potsdam": ("2_10",)}
_LEFT_OUT = {"vaihingen": (), "potsdam": ("7_10",)}


@dataclass(frozen=True)
class Split:
    """Names of tiles, none of them twice."""

    train: tuple[str, ...]
    validation: tuple[str, ...]
    test: tuple[str, ...]


def classic_split(dataset: str) -> Split:
    """The fixed split of `vaihingen` or `potsdam` that most papers score on."""
    test, validation = _CLASSIC_TEST[dataset], _CLASSIC_VALIDATION[dataset]
    others = {*test, *validation, *_LEFT_OUT[dataset]}
    return Split(tuple(tile for tile in TILES[dataset] if tile not in others), validation, test)


def random_split(dataset: str, repeat: int, seed: int = 42, tiles: tuple[str, ...] | None = None) -> Split:
    """Split number `repeat`, 0, 1, ..., of `vaihingen` or `potsdam`: the same for the same seed, on every computer.

    Args:
        tiles: those there are, where it is only a part of the data set; its shares are about the same.
    Raises:
        EngineError: there are not even three tiles.
    """
    tiles = TILES[dataset] if tiles is None else tiles
    _, validation, test = SIZES[dataset]
    if len(tiles) < 3:
        raise EngineError(
            f"There are only {len(tiles)} tiles of {dataset}; training, validation and test need one each.",
            "Prepare the whole data set.",
            code="dataset.tiles",
        )
    validation, test = (max(1, round(n * len(tiles) / len(TILES[dataset]))) for n in (validation, test))
    shuffled = sorted(tiles, key=lambda tile: hashlib.sha256(f"{dataset} {seed} {repeat} {tile}".encode()).digest())
    parts = shuffled[validation + test :], shuffled[:validation], shuffled[validation : validation + test]
    return Split(*(tuple(sorted(part, key=TILES[dataset].index)) for part in parts))
