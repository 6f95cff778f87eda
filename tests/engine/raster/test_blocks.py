import os
import shutil

import numpy as np
import pytest

from tests.engine.rasters import noise
from unetmamba_qgis.engine.raster.blocks import BlockStore
from unetmamba_qgis.engine.raster.errors import OutputFailedError
from unetmamba_qgis.engine.raster.window import Window


def planes(height=300, width=200, bands=2):
    """(bands, H, W) uint8: codes 0..5 and 255, then percents."""
    classes = noise(1, height, width) % 6
    classes[:, :5, :3] = 255
    return np.concatenate([classes, noise(bands - 1, height, width) % 101])


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "b"


@pytest.fixture
def store(folder):
    store = BlockStore(folder, bands=2)
    store.commit("0_0", Window(0, 0, 200, 300), planes())
    store.commit("0_1", Window(200, 0, 100, 30), planes(30, 100))
    for number in range(3):
        store.commit_empty(f"1_{number}")
    return store


def test_a_store_opened_again_holds_what_was_committed(store, folder):
    again = BlockStore(folder, bands=2)
    assert len(again) == 5 and all(name in again for name in ("0_0", "0_1", "1_0", "1_1", "1_2"))
    assert "1_" not in again and "2_0" not in again
    assert again.blocks == store.blocks and again.blocks["0_1"].window == Window(200, 0, 100, 30)
    assert all(np.array_equal(again.read("0_0", band), planes()[band - 1]) for band in (1, 2))


@pytest.mark.parametrize("again", [False, True])
def test_the_classes_are_counted_once(store, folder, again):
    store.commit("0_0", Window(0, 0, 200, 300), planes())
    codes = np.concatenate([planes()[0].ravel(), planes(30, 100)[0].ravel()])
    counted = (BlockStore(folder, 2) if again else store).class_pixels
    assert counted == {value: int((codes == value).sum()) for value in range(6)}


def test_what_a_killed_run_left_half_written_is_removed(store, folder):
    (folder / "0_2.tmp").write_bytes(b"half a block")
    assert "0_2" not in BlockStore(folder, bands=2) and not (folder / "0_2.tmp").exists()


def cut(data, share):
    return data[: int(len(data) * share)]


def flip(data, share):
    place = int((len(data) - 1) * share)
    return data[:place] + bytes([data[place] ^ 0x10]) + data[place + 1 :]


@pytest.mark.parametrize("share", [0, 0.01, 0.3, 0.5, 0.9, 0.999])
@pytest.mark.parametrize("harm", [cut, flip])
def test_a_damaged_block_counts_as_not_done(store, folder, harm, share):
    path = store.path("0_0")
    path.write_bytes(harm(path.read_bytes(), share))
    again = BlockStore(folder, bands=2)
    if "0_0" in again:  # a bit that means nothing
        assert all(np.array_equal(again.read("0_0", band), planes()[band - 1]) for band in (1, 2))
    else:
        assert "0_1" in again and len(again) == 4
        again.commit("0_0", Window(0, 0, 200, 300), planes())
        assert BlockStore(folder, bands=2).blocks == store.blocks


def test_files_of_other_making_are_no_blocks(store, folder, tmp_path):
    shutil.copy(store.path("0_0"), folder / "keep.txt")
    (folder / "0_3.tif").write_bytes(b"")
    for name, bands in (("0_4", 3), ("0_5", 1)):
        BlockStore(tmp_path / name, bands).commit(name, Window(0, 0, 200, 300), planes(bands=bands))
        shutil.copy(tmp_path / name / f"{name}.tif", folder)
    assert sorted(BlockStore(folder, bands=2).blocks) == ["0_0", "0_1"]


def test_a_block_that_is_damaged_later_is_noticed_when_it_is_read(store, folder):
    path = store.path("0_0")
    path.write_bytes(flip(path.read_bytes(), 0.5))
    with pytest.raises(OutputFailedError, match="0_0.tif"):
        store.read("0_0", 1)
        store.read("0_0", 2)
    assert "0_0" not in BlockStore(folder, bands=2)


def test_a_torn_line_of_the_list_of_empty_blocks_is_ignored(store, folder):
    journal = folder / "empty"
    whole = journal.read_bytes()
    for length in range(len(whole)):
        journal.write_bytes(whole[:length])
        torn = BlockStore(folder, bands=2)
        assert len(torn) - 2 in (3 * length // len(whole), 3 * (length + 1) // len(whole))
        torn.commit_empty("1_23")
        again = BlockStore(folder, bands=2)
        assert "1_23" in again and len(again) == len(torn)
    journal.write_bytes(whole + b"\0" * 4096)  # what a power failure may leave
    assert len(BlockStore(folder, bands=2)) == 5


def test_a_quarter_of_a_million_empty_blocks_take_seconds(tmp_path):
    store = BlockStore(tmp_path / "many", bands=1)
    for number in range(250_000):
        store.commit_empty(f"{number // 500}_{number % 500}")
    assert len(BlockStore(tmp_path / "many", bands=1)) == 250_000
    assert len(os.listdir(tmp_path / "many")) == 1


def test_a_full_disk_never_gives_a_partial_block(store, folder, file_size_limit):
    needed = store.path("0_0").stat().st_size
    for size in (0, 1, 100, 4096, needed // 2, needed - 4096, needed - 300, needed - 1):
        message = "2_0.tif failed: .* MB are free there, and about 0 MB are needed"
        with pytest.raises(OutputFailedError, match=message), file_size_limit(size):
            store.commit("2_0", Window(0, 0, 200, 300), planes())
        assert "2_0" not in store and "2_0" not in BlockStore(folder, bands=2)


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path):
    (tmp_path / "b").write_text("a file")
    with pytest.raises(OutputFailedError):
        BlockStore(tmp_path / "b", bands=1)
