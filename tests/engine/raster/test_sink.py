import os
import resource
import signal

import numpy as np
import pytest
from osgeo import gdal

from tests.engine.rasters import NORTH_UP, ROTATED, SOUTH_UP, UTM, read_pixels
from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.raster.errors import OutputFailedError
from unetmamba_qgis.engine.raster.grid import Grid
from unetmamba_qgis.engine.raster.sink import ClassMapSink
from unetmamba_qgis.engine.raster.window import Window
from unetmamba_qgis.engine.weights.card import LandCoverClass

CLASSES = tuple(LandCoverClass(value, f"class {value}", f"#{value:02x}8040") for value in range(6))
GCPS = tuple(
    gdal.GCP(282147.6123456789 + x, 4298536.123456789 + y, 7.1, x + 0.123456789, y) for x, y in [(0, 0), (9, 0), (0, 9)]
)


def class_map(height, width):
    """(H, W) uint8 in patches of 10 pixels, with a hole."""
    small = np.random.default_rng(0).integers(0, 6, (height // 10 + 1, width // 10 + 1), dtype=np.uint8)
    classes = np.kron(small, np.ones((10, 10), np.uint8))[:height, :width].copy()
    classes[:3, :5] = 255
    return classes


@pytest.fixture
def make_sink(tmp_path):
    def make(grid):
        (tmp_path / "job").mkdir()
        return ClassMapSink(tmp_path / "job", tmp_path / "map.tif", grid, CLASSES)

    return make


def commit_all(sink, classes, block_px=512):
    height, width = classes.shape
    for row in range(0, height, block_px):
        for col in range(0, width, block_px):
            part = classes[row : row + block_px, col : col + block_px]
            sink.commit(f"{row}_{col}", Window(col, row, part.shape[1], part.shape[0]), part)


def publish(sink, is_cancelled=lambda: False):
    sink.publish(lambda share: None, is_cancelled)


@pytest.mark.parametrize("size", [(1, 1), (1, 700), (700, 1), (257, 255), (1100, 1300)])
@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED, None])
def test_the_map_has_the_pixels_and_the_exact_grid(make_sink, tmp_path, size, geotransform):
    height, width = size
    grid = Grid(width, height, geotransform, UTM if geotransform else None)
    sink, classes = make_sink(grid), class_map(height, width)
    commit_all(sink, classes)
    publish(sink)
    dataset = gdal.Open(str(tmp_path / "map.tif"))
    assert np.array_equal(read_pixels(tmp_path / "map.tif"), classes)
    assert dataset.GetGeoTransform(can_return_null=True) == geotransform
    assert (dataset.GetSpatialRef() is None) if geotransform is None else dataset.GetSpatialRef().IsSame(UTM)
    assert sink.class_pixels == {value: int((classes == value).sum()) for value in range(6)}


def test_control_points_and_rpcs_are_copied(make_sink, tmp_path):
    rpc = {f"{axis}_{part}": "1" for axis in ("LINE", "SAMP", "LAT", "LONG", "HEIGHT") for part in ("OFF", "SCALE")}
    rpc |= {f"{axis}_{part}_COEFF": " ".join(["1"] * 20) for axis in ("LINE", "SAMP") for part in ("NUM", "DEN")}
    sink = make_sink(Grid(10, 10, None, None, GCPS, UTM, tuple(rpc.items())))
    commit_all(sink, class_map(10, 10))
    publish(sink)
    dataset = gdal.Open(str(tmp_path / "map.tif"))
    found = [(p.GCPX, p.GCPY, p.GCPZ, p.GCPPixel, p.GCPLine) for p in dataset.GetGCPs()]
    assert found == [(p.GCPX, p.GCPY, p.GCPZ, p.GCPPixel, p.GCPLine) for p in GCPS]
    assert dataset.GetGCPSpatialRef().IsSame(UTM)
    assert dataset.GetMetadata("RPC").keys() >= rpc.keys()


def test_the_map_is_a_compressed_tiled_file_with_legend_and_overviews(make_sink, tmp_path):
    sink = make_sink(Grid(1300, 1100, NORTH_UP, UTM))
    classes = class_map(1100, 1300)
    commit_all(sink, classes)
    publish(sink)
    dataset = gdal.Open(str(tmp_path / "map.tif"))
    band = dataset.GetRasterBand(1)
    assert band.GetBlockSize() == [512, 512]
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") in ("ZSTD", "DEFLATE")
    assert band.GetNoDataValue() == 255 and band.GetColorTable().GetColorEntry(3)[:3] == (3, 128, 64)
    assert band.GetCategoryNames() == [entry.name for entry in CLASSES]
    assert band.GetDefaultRAT().GetValueAsInt(2, 1) == (classes == 2).sum()
    overview = np.frombuffer(band.GetOverview(0).ReadRaster(), np.uint8).reshape(550, 650)
    inner = overview[10:15, 10:15]  # one patch: the mode of equal pixels is that class, no mean of codes
    assert set(np.unique(overview)) <= {*range(6), 255} and np.array_equal(inner, classes[20:30:2, 20:30:2])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["job", "map.tif", "map.tif.aux.xml"]


def test_the_order_of_the_blocks_does_not_matter(make_sink, tmp_path):
    sink, classes = make_sink(Grid(100, 100, NORTH_UP, UTM)), class_map(100, 100)
    for name, window in (("b", Window(0, 60, 100, 40)), ("a", Window(0, 0, 100, 60))):
        sink.commit(name, window, classes[window.row : window.bottom])
    publish(sink)
    assert np.array_equal(read_pixels(tmp_path / "map.tif"), classes)


def test_old_sidecars_do_not_stay_beside_the_new_map(make_sink, tmp_path):
    for suffix in (".aux.xml", ".ovr", ".msk"):
        (tmp_path / f"map.tif{suffix}").write_text("of the old map")
    sink = make_sink(Grid(10, 10, NORTH_UP, UTM))
    commit_all(sink, class_map(10, 10))
    publish(sink)
    assert not (tmp_path / "map.tif.ovr").exists() and not (tmp_path / "map.tif.msk").exists()
    assert "class 3" in (tmp_path / "map.tif.aux.xml").read_text()


def old_map(tmp_path):
    (tmp_path / "map.tif").write_bytes(b"the old map")
    return tmp_path / "map.tif"


def test_cancelling_leaves_the_old_map(make_sink, tmp_path):
    sink = make_sink(Grid(1300, 1100, NORTH_UP, UTM))
    commit_all(sink, class_map(1100, 1300))
    asked = []
    publish(sink, lambda: asked.append(1))  # None: not cancelled
    old = old_map(tmp_path)
    for times in range(len(asked)):
        answers = iter([False] * times)
        with pytest.raises(Cancelled):
            publish(sink, lambda answers=answers: next(answers, True))
        assert old.read_bytes() == b"the old map"


def test_a_missing_or_changed_block_is_noticed(make_sink, tmp_path):
    sink, classes = make_sink(Grid(100, 100, NORTH_UP, UTM)), class_map(100, 100)
    commit_all(sink, classes, block_px=50)
    old = old_map(tmp_path)
    os.replace(tmp_path / "job" / "b" / "0_50.tif", tmp_path / "job" / "b" / "0_0.tif")
    with pytest.raises(OutputFailedError):
        publish(sink)
    assert old.read_bytes() == b"the old map"


def test_another_georeference_in_the_file_is_noticed(make_sink, tmp_path, monkeypatch):
    monkeypatch.setattr(Grid, "write_to", lambda self, dataset: None)
    sink = make_sink(Grid(10, 10, NORTH_UP, UTM))
    commit_all(sink, class_map(10, 10))
    old = old_map(tmp_path)
    with pytest.raises(OutputFailedError, match="georeference"):
        publish(sink)
    assert old.read_bytes() == b"the old map"


@pytest.fixture
def file_size_limit():
    """Set the size in bytes at which the disk is full, as far as this process can tell."""
    old_handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    signal.signal(signal.SIGXFSZ, old_handler)


def test_a_full_disk_never_gives_a_partial_block(make_sink, tmp_path, file_size_limit):
    noise = np.random.default_rng(0).integers(0, 6, (600, 600), dtype=np.uint8)
    sink = make_sink(Grid(600, 600, NORTH_UP, UTM))
    sink.commit("whole", Window(0, 0, 600, 600), noise)
    needed = (tmp_path / "job" / "b" / "whole.tif").stat().st_size
    for size in (0, 1, 100, 4096, needed // 2, needed - 4096, needed - 300, needed - 1):
        file_size_limit(size)
        with pytest.raises(OutputFailedError, match=r"map.tif failed: .* MB are free"):
            sink.commit("partial", Window(0, 0, 600, 600), noise)
        assert not (tmp_path / "job" / "b" / "partial.tif").exists()


def test_a_full_disk_never_gives_a_partial_map(make_sink, tmp_path, file_size_limit):
    noise = np.random.default_rng(0).integers(0, 6, (600, 600), dtype=np.uint8)
    sink = make_sink(Grid(600, 600, NORTH_UP, UTM))
    commit_all(sink, noise)
    publish(sink)
    needed = (tmp_path / "map.tif").stat().st_size
    old = old_map(tmp_path)
    for size in (0, 1000, 4096, needed // 2, needed - 4096, needed - 300, needed - 1):
        file_size_limit(size)
        with pytest.raises(OutputFailedError):
            publish(sink)
        assert old.read_bytes() == b"the old map"
