import numpy as np
import pytest

from unetmamba_qgis.engine.raster.window import Window
from unetmamba_qgis.engine.segmentation.plan import Plan

BLOCK_PX, WINDOW_PX, STRIDE_PX = 3072, 512, 384


@pytest.fixture
def small_blocks():
    """Blocks of their real size."""


def plan(width, height, extent=None, working=None, **fields):
    raster = Window(0, 0, width, height)
    working = Window(0, 0, *(working or (width, height)))
    extent = raster if extent is None else extent.clip(raster)
    return Plan(raster, extent, working, **{"window_px": WINDOW_PX, "stride_px": STRIDE_PX, **fields})


@pytest.mark.parametrize("size", [(1, 202), (1, BLOCK_PX + 1), (BLOCK_PX, BLOCK_PX), (BLOCK_PX + 1, 6200), (9300, 257)])
@pytest.mark.parametrize("extent", [Window(0, 0, 9999, 9999), Window(0, 0, 3074, 1), Window(0, 200, 9999, 2)])
def test_cores_cover_the_extent_once(size, extent):
    width, height = size
    blocks = plan(width, height, extent)
    counts = np.zeros((height, width), dtype=int)
    for block in blocks:
        counts[block.core.row : block.core.bottom, block.core.col : block.core.right] += 1
    wanted = np.zeros_like(counts)
    wanted[extent.row : extent.bottom, extent.col : extent.right] = 1
    assert np.array_equal(counts, wanted)
    assert len({block.name for block in blocks}) == len(blocks) == len(list(blocks))


def test_blocks_are_anchored_to_the_raster_whatever_the_extent():
    whole = {block.name: block for block in plan(9000, 9000)}
    extent = Window(2000, 4100, 150, 3000)
    for block in plan(9000, 9000, extent):
        assert block.core == whole[block.name].core.clip(extent)
        assert block.core.clip(block.read) == block.core == block.focus


def test_a_block_reads_all_of_every_window_that_touches_its_core_and_nothing_else():
    blocks = plan(5000, 5000, window_px=100, stride_px=60)
    reads = {block.name: block.read for block in blocks}
    assert reads["0_0"] == Window(0, 0, 3160, 3160)  # the last window that touches pixel 3071 begins at 3060
    assert reads["0_1"] == Window(3000, 0, 2000, 3160) and reads["1_1"] == Window(3000, 3000, 2000, 2000)


def test_the_window_at_the_end_of_the_raster_is_read_whole():
    (block,) = plan(5000, 60, Window(4990, 0, 10, 10), window_px=100, stride_px=60)
    assert block.read == Window(4900, 0, 100, 60)  # one at 4860 ends before the extent


@pytest.mark.parametrize("factor", [0.25, 0.6, 1.7, 4.0])
def test_the_working_pixels_of_a_block_hold_all_that_its_core_is_made_of(factor):
    width, height = 9001, 7003
    working = round(width * factor), round(height * factor)
    blocks = plan(width, height, working=working)
    for block in blocks:
        across, down = blocks.scale
        first, last = (block.core.col + 0.5) * across - 0.5, (block.core.right - 0.5) * across - 0.5
        assert block.focus.col <= max(np.floor(first), 0) and block.focus.right > min(np.ceil(last), working[0] - 1)
        assert block.focus.bottom <= working[1] and block.focus.clip(block.read) == block.focus
    side = blocks.block_px[0] * factor
    assert BLOCK_PX - 256 * max(factor, 1) <= side <= BLOCK_PX


def test_blocks_are_smaller_where_there_are_many_classes():
    width, height = plan(9000, 9000, num_classes=40).block_px
    assert width == height == 1280 and 4 * 40 * width * height <= 256 << 20


def test_a_block_of_many_planes_and_small_pixels_stays_small():
    blocks = plan(400_000, 400_000, working=(20_000, 20_000), planes=8)
    width, height = blocks.block_px
    assert width * height * 8 <= 128 << 20


def test_a_plan_of_a_hundred_thousand_blocks_costs_no_memory():
    blocks = plan(1_000_000, 1_000_000)
    assert len(blocks) == 326**2
    assert next(iter(blocks)).core == Window(0, 0, BLOCK_PX, BLOCK_PX)
