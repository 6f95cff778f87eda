import numpy as np
import pytest
from osgeo import gdal

from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.raster.blocks import BlockStore
from unetmamba_qgis.engine.raster.errors import OutputFailedError
from unetmamba_qgis.engine.raster.sieve import sieve
from unetmamba_qgis.engine.raster.window import Window

BLOCK_PX = 128


def patches(height=500, width=700):
    """(H, W) uint8: patches of all sizes, holes, and two parts that only a corner joins."""
    random = np.random.default_rng(0)
    classes = np.kron(random.integers(0, 4, (height // 20 + 1, width // 20 + 1)), np.ones((20, 20)))
    classes = classes[:height, :width].astype(np.uint8)
    spots = random.random((height, width)) < 0.1
    classes[spots] = random.integers(0, 4, spots.sum())
    classes[random.random((height, width)) < 0.01] = 255
    classes[:256, 384:] = 255
    classes[256:384, :256] = 255
    return classes


def make_store(folder, classes, bands=2):
    store = BlockStore(folder, bands)
    for row in range(0, classes.shape[0], BLOCK_PX):
        for col in range(0, classes.shape[1], BLOCK_PX):
            part = classes[row : row + BLOCK_PX, col : col + BLOCK_PX]
            if (part != 255).any():
                window = Window(col, row, part.shape[1], part.shape[0])
                store.commit(f"{row}_{col}", window, np.stack([part] * bands))
    return store


def read(store, shape):
    """(H, W) uint8 of the first band."""
    classes = np.full(shape, 255, np.uint8)
    for name, block in store.blocks.items():
        window = block.window
        classes[window.row : window.bottom, window.col : window.right] = store.read(name, 1)
    return classes


def sieve_in_one_piece(classes, smallest_px):
    height, width = classes.shape
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, 1)
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(255)
    band.WriteRaster(0, 0, width, height, classes.tobytes())

    before, now = None, bytes(band.ReadRaster())
    while before != now:
        gdal.SieveFilter(band, band.GetMaskBand(), band, smallest_px, 4)
        before, now = now, bytes(band.ReadRaster())
    return np.frombuffer(before, np.uint8).reshape(height, width)


def run(store, smallest_px, is_cancelled=lambda: False):
    shares = []
    result = sieve(store, smallest_px, store.folder.parent, shares.append, is_cancelled)
    assert shares == sorted(shares) and shares[-1] == pytest.approx(1)
    return result


@pytest.mark.parametrize("smallest_px", [2, 10, 100, 1000])
def test_blocks_are_sieved_as_if_they_were_one_image(tmp_path, smallest_px):
    classes = patches()
    store = make_store(tmp_path / "b", classes)
    sieved = run(store, smallest_px)
    expected = sieve_in_one_piece(classes, smallest_px)
    assert (expected != classes).any() and np.array_equal(read(sieved, classes.shape), expected)
    assert {name: block.window for name, block in sieved.blocks.items()} == {
        name: block.window for name, block in store.blocks.items()
    }
    assert sieved.class_pixels == {value: int((expected == value).sum()) for value in range(4)}
    assert np.array_equal(read(store, classes.shape), classes)  # the blocks themselves stay
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b", "sieved"]


def test_what_a_stopped_run_has_sieved_is_not_used_by_the_next(tmp_path):
    store = make_store(tmp_path / "b", patches())
    for moment in (0, 3):
        answers = iter([False] * moment)
        with pytest.raises(Cancelled):
            run(store, 1000, lambda answers=answers: next(answers, True))
    assert np.array_equal(read(run(store, 10), (500, 700)), sieve_in_one_piece(patches(), 10))


def test_far_apart_blocks_of_a_huge_map_take_no_longer(tmp_path):
    store = BlockStore(tmp_path / "b", 1)
    classes = patches(BLOCK_PX, BLOCK_PX)
    for number in range(3):
        place = number * 480_000
        store.commit(f"{number}", Window(place, place, BLOCK_PX, BLOCK_PX), classes[np.newaxis])
    sieved = run(store, 10)
    for number in range(3):
        assert np.array_equal(sieved.read(f"{number}", 1), sieve_in_one_piece(classes, 10))


def test_a_map_of_nothing_can_be_sieved(tmp_path):
    assert len(sieve(BlockStore(tmp_path / "b", 1), 10, tmp_path, lambda share: None, lambda: False)) == 0


def test_a_full_disk_is_an_error(tmp_path, file_size_limit):
    store = make_store(tmp_path / "b", patches())
    for size in (0, 1000, 4096, 10_000):
        with pytest.raises(OutputFailedError), file_size_limit(size):
            run(store, 10)
