"""The bundled weights on the demo scene: the map knows nothing of how it was cut into blocks and windows."""

import numpy as np
import pytest
from osgeo import gdal

from tests.engine.rasters import read_pixels
from tests.engine.real_engine import engine_python  # noqa: F401 (a fixture)
from unetmamba_qgis.engine.paths import RESOURCES
from unetmamba_qgis.engine.segmentation import plan
from unetmamba_qgis.engine.segmentation.job import SegmentJob
from unetmamba_qgis.engine.segmentation.run import segment
from unetmamba_qgis.engine.weights.store import STARTER
from unetmamba_qgis.engine.worker import warm

SCENE = str(RESOURCES / "demo" / "ohio_village.tif")
WINDOW_PX, OVERLAP_PX = 256, 64


@pytest.fixture
def make_map(engine_python, make_feedback, tmp_path):  # noqa: F811
    def make(name, **options):
        job = SegmentJob(SCENE, str(tmp_path / f"{name}.tif"), STARTER, device="cpu", engine_python=str(engine_python))
        changed = {"window_px": WINDOW_PX, "overlap_px": OVERLAP_PX, **options}
        segment(SegmentJob(**{**vars(job), **changed}), make_feedback())
        return read_pixels(tmp_path / f"{name}.tif")

    yield make
    warm.close_idle()


def window_borders(length):
    """Where windows begin or end along an axis, but for its own ends."""
    last, stride = length - WINDOW_PX, WINDOW_PX - OVERLAP_PX
    starts = {min(start, last) for start in range(0, last + stride, stride)}
    return sorted({edge for start in starts for edge in (start, start + WINDOW_PX)} - {0, length})


def changes(one, other, axis):
    """Share of pixels whose class differs from that of their neighbour; the scene has holes, which do not count."""
    return np.ma.masked_array(one != other, (one == 255) | (other == 255)).mean(axis=axis)


def test_neither_blocks_nor_windows_nor_the_extent_leave_a_trace(make_map, monkeypatch):
    whole = make_map("whole")
    monkeypatch.setattr(plan, "BLOCK_PX", 256)
    assert np.array_equal(make_map("blocks"), whole)

    geotransform = gdal.Open(SCENE).GetGeoTransform()
    col, row, width, height = 130, 250, 300, 270
    x, y = gdal.ApplyGeoTransform(geotransform, col, row)
    far_x, far_y = gdal.ApplyGeoTransform(geotransform, col + width, row + height)
    part = make_map("part", extent=(x, far_y, far_x, y))
    assert np.array_equal(part, whole[row : row + height, col : col + width])

    changes_along = [changes(whole[:, :-1], whole[:, 1:], axis=0), changes(whole[:-1], whole[1:], axis=1)]
    at_borders, elsewhere = [], []
    for edges, length in zip(changes_along, whole.shape[::-1]):
        at_border = np.zeros(length - 1, dtype=bool)
        at_border[np.array(window_borders(length)) - 1] = True
        at_borders += list(edges[at_border])
        same_phase = np.arange(1, length) % 4 == 0  # the network's scores have a quarter of the resolution
        elsewhere += list(edges[same_phase & ~at_border])
    spread = np.std(elsewhere) / np.sqrt(len(at_borders))
    assert len(at_borders) >= 10
    assert np.mean(at_borders) < np.mean(elsewhere) + 3 * spread  # class edges per pixel of a row or column
