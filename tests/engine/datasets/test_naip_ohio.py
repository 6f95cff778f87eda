"""A chip store from tiles: put together by place, unlabelled where there is no tile."""

import numpy as np
import pytest

from tests.engine.datasets.tiles import make_tiles
from unetmamba_qgis.engine.chips.store import Chip, ChipStore, ChipStoreError, ChipWriter
from unetmamba_qgis.engine.datasets.naip_ohio import INFO, prepare
from unetmamba_qgis.engine.errors import EngineError


@pytest.fixture
def tiles(tmp_path):
    make_tiles(tmp_path / "tiles")
    return tmp_path / "tiles"


def test_tiles_of_a_place_lie_as_on_the_ground(tiles, tmp_path):
    prepare(tiles, tmp_path / "chips")
    store = ChipStore(tmp_path / "chips")
    assert store.groups == ["a", "b"]
    (chip,) = store.chips(("a",))
    assert chip.image.shape == (3, 512, 512)
    quarters = [chip.label[row, column] for row in (0, 256) for column in (0, 256)]
    assert quarters == [1, 255, 255, 2]  # rows are counted northwards: tile 1 lies north-west of tile 2
    assert chip.image[:, 0, 0].tolist() == [10, 20, 30]
    assert np.array_equal(chip.valid, chip.label != 255)


def test_missing_tile_is_named_and_leaves_no_store(tiles, tmp_path):
    (tiles / "images" / "tile_2.tif").unlink()
    with pytest.raises(EngineError, match=r"tile_2\.tif is not a raster of 256 x 256 pixels"):
        prepare(tiles, tmp_path / "chips")
    with pytest.raises(ChipStoreError, match=r"store\.json cannot be read"):
        ChipStore(tmp_path / "chips")


def test_folder_without_the_data_set_is_refused(tmp_path):
    with pytest.raises(EngineError, match=r"tiles\.csv cannot be read"):
        prepare(tmp_path, tmp_path / "chips")


def test_store_is_never_written_over_other_files(tmp_path):
    (tmp_path / "precious.txt").write_text("mine")
    with pytest.raises(ChipStoreError, match="not empty"):
        ChipWriter(tmp_path, INFO)


def test_unknown_group_is_refused_by_name(tmp_path):
    writer = ChipWriter(tmp_path / "chips", INFO)
    array = np.zeros((4, 4), np.uint8)
    writer.add(Chip("one", "north", np.stack([array] * 3), array, array == 0))
    writer.close()
    with pytest.raises(ChipStoreError, match="no group south, only north"):
        ChipStore(tmp_path / "chips").chips(("south",))
