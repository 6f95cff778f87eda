import numpy as np
import pytest

from unetmamba_qgis.engine.raster.window import Window
from unetmamba_qgis.engine.segmentation.plan import Plan


def plan(width, height, extent=None, working=None, margin_px=64, planes=1):
    raster = Window(0, 0, width, height)
    working = Window(0, 0, *(working or (width, height)))
    return Plan(raster, raster if extent is None else extent.clip(raster), working, margin_px, planes)


@pytest.mark.parametrize("size", [(1, 1), (1, 2049), (2048, 2048), (2049, 4100), (8209, 257)])
@pytest.mark.parametrize("extent", [Window(0, 0, 9999, 9999), Window(0, 0, 2050, 1), Window(0, 200, 9999, 2)])
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


def test_the_margin_is_whole_but_for_the_edge_of_the_raster():
    (block,) = plan(5000, 5000, Window(2048, 2100, 10, 20), margin_px=16)
    assert block.read == Window(2032, 2084, 42, 52)
    (block,) = plan(2118, 5000, Window(2108, 0, 10, 20), margin_px=16)
    assert block.read == Window(2092, 0, 26, 36)


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
    assert 2048 - 256 * max(factor, 1) <= side <= 2048


def test_a_block_of_many_planes_and_small_pixels_stays_small():
    blocks = plan(400_000, 400_000, working=(20_000, 20_000), planes=8)
    width, height = blocks.block_px
    assert width * height * 8 <= 128 << 20


def test_a_plan_of_a_quarter_of_a_million_blocks_costs_no_memory():
    blocks = plan(1_000_000, 1_000_000)
    assert len(blocks) == 489**2
    assert next(iter(blocks)).core == Window(0, 0, 2048, 2048)
