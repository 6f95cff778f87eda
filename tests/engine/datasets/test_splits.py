"""Splits of tiles: the published sizes, nothing twice, the same on every computer."""

import pytest

from unetmamba_qgis.engine.datasets.splits import POTSDAM, TILES, VAIHINGEN, classic_split, random_split
from unetmamba_qgis.engine.errors import EngineError


def sizes(split):
    return len(split.train), len(split.validation), len(split.test)


def test_random_splits_have_the_published_sizes_and_share_no_tile():
    splits = [random_split("vaihingen", repeat) for repeat in range(5)]
    assert {sizes(split) for split in splits} == {(22, 2, 9)} and len({split.test for split in splits}) == 5
    for split in splits:
        assert sorted((*split.train, *split.validation, *split.test)) == sorted(VAIHINGEN)
    assert sizes(random_split("potsdam", 0)) == (26, 2, 10)


def test_a_split_is_known_by_its_seed_and_number():
    assert random_split("vaihingen", 0) == random_split("vaihingen", 0) != random_split("vaihingen", 0, seed=43)
    assert random_split("vaihingen", 0).validation == FIRST


FIRST = ("area21", "area30")
"""Of the first split; if this changes, results are no longer those of the same split."""


def test_classic_splits_are_those_of_the_contest():
    assert (len(VAIHINGEN), len(POTSDAM)) == (33, 38)
    assert sizes(classic_split("vaihingen")) == (15, 1, 17) and classic_split("vaihingen").validation == ("area30",)
    assert sizes(classic_split("potsdam")) == (22, 1, 14) and "7_10" not in classic_split("potsdam").train
    for name, tiles in TILES.items():
        split = classic_split(name)
        assert set(split.test) <= set(tiles) and not set(split.test) & {*split.train, *split.validation}


def test_a_part_of_the_tiles_is_split_into_about_the_same_shares():
    assert sizes(random_split("vaihingen", 0, tiles=VAIHINGEN[:11])) == (7, 1, 3)
    with pytest.raises(EngineError, match="only 2 tiles"):
        random_split("vaihingen", 0, tiles=VAIHINGEN[:2])
