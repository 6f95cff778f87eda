import numpy as np
import pytest

from unetmamba_qgis.engine.raster.window import Window
from unetmamba_qgis.engine.segmentation.plan import plan_blocks


@pytest.mark.parametrize("size", [(1, 1), (1, 31), (64, 64), (65, 130), (257, 255)])
@pytest.mark.parametrize("extent", [Window(0, 0, 999, 999), Window(10, 3, 77, 5), Window(63, 63, 2, 2)])
def test_cores_cover_the_extent_once(size, extent):
    width, height = size
    counts = np.zeros((height, width), dtype=int)
    for block in plan_blocks(width, height, extent, block_px=64, margin_px=16):
        counts[block.core.row : block.core.bottom, block.core.col : block.core.right] += 1
    wanted = np.zeros_like(counts)
    wanted[extent.row : extent.bottom, extent.col : extent.right] = 1
    assert np.array_equal(counts, wanted)


def test_blocks_are_anchored_to_the_raster_whatever_the_extent():
    whole = {block.name: block for block in plan_blocks(500, 500, Window(0, 0, 500, 500), 64, 16)}
    for block in plan_blocks(500, 500, Window(70, 100, 150, 90), 64, 16):
        assert block.core == whole[block.name].core.clip(Window(70, 100, 150, 90))
        assert block.core.clip(block.read) == block.core


def test_the_margin_is_whole_but_for_the_edge_of_the_raster():
    (block,) = plan_blocks(500, 500, Window(64, 128, 10, 20), 64, 16)
    assert block.read == Window(48, 112, 42, 52)
    (block,) = plan_blocks(70, 130, Window(64, 0, 10, 20), 64, 16)
    assert block.read == Window(48, 0, 22, 36)


def test_names_differ():
    blocks = plan_blocks(500, 300, Window(0, 0, 500, 300), 64, 16)
    assert len({block.name for block in blocks}) == len(blocks) == 40
