from collections import Counter

import numpy as np
import pytest

from unetmamba_qgis.engine.raster.overviews import cells, factors, mean, mode
from unetmamba_qgis.engine.raster.window import Window


@pytest.fixture
def plane():
    """Every combination of four among three values and NoData, as squares of two by two pixels."""
    values = np.array([3, 0, 100, 255], np.uint8)
    choice = np.stack(np.meshgrid(*[range(4)] * 4)).reshape(4, 16, 16)
    squares = values[choice]
    return np.stack([squares[:2], squares[2:]]).transpose(2, 0, 3, 1).reshape(32, 32)


def each_square(plane, reduce):
    height, width = plane.shape
    rows = [
        [reduce(plane[y : y + 2, x : x + 2].ravel().tolist()) for x in range(0, width, 2)] for y in range(0, height, 2)
    ]
    return np.array(rows)


def test_the_commonest_class_wins_and_holes_do_not_count(plane):
    def plain(values):
        return Counter([value for value in values if value != 255] or [255]).most_common(1)[0][0]

    assert np.array_equal(mode(plane), each_square(plane, plain)) and mode(plane).dtype == np.uint8


def test_percents_are_averaged_and_holes_do_not_count(plane):
    def plain(values):
        valid = [value for value in values if value != 255]
        return int(sum(valid) / len(valid) + 0.5) if valid else 255

    assert np.array_equal(mean(plane), each_square(plane, plain)) and mean(plane).dtype == np.uint8


def test_overviews_end_where_the_map_fits_a_tile():
    assert factors(512, 300, 512) == []
    assert factors(513, 300, 512) == [2]
    assert factors(300, 1025, 512) == [2, 4]
    assert factors(1_000_000, 1_000_000, 512)[-1] == 2048


def test_only_what_lies_over_data_is_made():
    windows = [Window(500_000, 700_000, 2048, 2048), Window(999_999, 0, 1, 1)]
    made = list(cells(1_000_000, 1_000_000, windows, 11))
    assert len(made) < 50 and {level for level, _ in made} == set(range(1, 12))
    for level, window in made:
        assert window.clip(Window(0, 0, -(-1_000_000 >> level), -(-1_000_000 >> level))) == window
    for window in windows:
        for level in range(1, 12):
            place = (window.right - 1 >> level, window.bottom - 1 >> level)
            inside = [
                w for at, w in made if at == level and w.col <= place[0] < w.right and w.row <= place[1] < w.bottom
            ]
            assert len(inside) == 1
