import os
import subprocess
import sys

import numpy as np
import pytest
from osgeo import gdal

from tests.engine.rasters import NORTH_UP, ROTATED, SOUTH_UP, UTM, read_pixels
from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.raster import publish
from unetmamba_qgis.engine.raster.blocks import BlockStore
from unetmamba_qgis.engine.raster.errors import OutputFailedError
from unetmamba_qgis.engine.raster.grid import Grid
from unetmamba_qgis.engine.raster.publish import class_layer, percent_layer, prepare
from unetmamba_qgis.engine.raster.window import Window
from unetmamba_qgis.engine.weights.card import LandCoverClass

CLASSES = tuple(LandCoverClass(value, f"class {value}", f"#{value:02x}8040") for value in range(6))
MAP = class_layer(CLASSES)
GCPS = tuple(
    gdal.GCP(282147.6123456789 + x, 4298536.123456789 + y, 7.1, x + 0.123456789, y) for x, y in [(0, 0), (9, 0), (0, 9)]
)


def class_map(height, width):
    """(H, W) uint8 in patches of 10 pixels, with a hole."""
    small = np.random.default_rng(0).integers(0, 6, (height // 10 + 1, width // 10 + 1), dtype=np.uint8)
    classes = np.kron(small, np.ones((10, 10), np.uint8))[:height, :width].copy()
    classes[:3, :5] = 255
    return classes


class Job:
    """A job folder beside its output."""

    def __init__(self, folder, grid, bands=1):
        self.folder, self.grid, self.output = folder / "job", grid, folder / "map.tif"
        self.folder.mkdir()
        self.store = BlockStore(self.folder / "b", bands)

    def commit(self, planes, block_px=512):
        """Store (B, H, W), or (H, W) for one band, in blocks; those without data as empty ones."""
        planes = planes.reshape(-1, *planes.shape[-2:])
        for row in range(0, self.grid.height, block_px):
            for col in range(0, self.grid.width, block_px):
                part = planes[:, row : row + block_px, col : col + block_px]
                if (part[0] == 255).all():
                    self.store.commit_empty(f"{row}_{col}")
                else:
                    self.store.commit(f"{row}_{col}", Window(col, row, part.shape[2], part.shape[1]), part)

    def publish(self, layer=MAP, is_cancelled=lambda: False):
        shares = []
        file = prepare(self.store, layer, self.grid, self.output, self.folder, shares.append, is_cancelled)
        assert shares == sorted(shares) and (not shares or shares[-1] == pytest.approx(1))
        return file.put()


@pytest.fixture
def make_job(tmp_path):
    return lambda grid, bands=1: Job(tmp_path, grid, bands)


@pytest.mark.parametrize("size", [(1, 1), (1, 700), (700, 1), (257, 255), (1100, 1300)])
@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED, None])
def test_the_map_has_the_pixels_and_the_exact_grid(make_job, size, geotransform):
    height, width = size
    job, classes = make_job(Grid(width, height, geotransform, UTM if geotransform else None)), class_map(height, width)
    job.commit(classes)
    assert job.publish() == job.output
    dataset = gdal.Open(str(job.output))
    assert np.array_equal(read_pixels(job.output), classes)
    assert dataset.GetGeoTransform(can_return_null=True) == geotransform
    assert (dataset.GetSpatialRef() is None) if geotransform is None else dataset.GetSpatialRef().IsSame(UTM)


def test_control_points_and_rpcs_are_copied(make_job):
    rpc = {f"{axis}_{part}": "1" for axis in ("LINE", "SAMP", "LAT", "LONG", "HEIGHT") for part in ("OFF", "SCALE")}
    rpc |= {f"{axis}_{part}_COEFF": " ".join(["1"] * 20) for axis in ("LINE", "SAMP") for part in ("NUM", "DEN")}
    job = make_job(Grid(10, 10, None, None, GCPS, UTM, tuple(rpc.items())))
    job.commit(class_map(10, 10))
    job.publish()
    dataset = gdal.Open(str(job.output))
    found = [(p.GCPX, p.GCPY, p.GCPZ, p.GCPPixel, p.GCPLine) for p in dataset.GetGCPs()]
    assert found == [(p.GCPX, p.GCPY, p.GCPZ, p.GCPPixel, p.GCPLine) for p in GCPS]
    assert dataset.GetGCPSpatialRef().IsSame(UTM)
    assert dataset.GetMetadata("RPC").keys() >= rpc.keys()


def check_legend(path, classes):
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert band.GetNoDataValue() == 255 and band.GetColorTable().GetColorEntry(3)[:3] == (3, 128, 64)
    assert band.GetCategoryNames() == [entry.name for entry in CLASSES]
    assert band.GetDefaultRAT().GetValueAsInt(2, 1) == (classes == 2).sum()


def test_the_map_is_a_cloud_optimised_file_with_legend_and_overviews(make_job, tmp_path):
    job, classes = make_job(Grid(1300, 1100, NORTH_UP, UTM)), class_map(1100, 1300)
    job.commit(classes)
    job.publish()
    check_legend(job.output, classes)
    dataset = gdal.Open(str(job.output))
    band = dataset.GetRasterBand(1)
    structure = dataset.GetMetadata("IMAGE_STRUCTURE")
    assert structure["LAYOUT"] == "COG" and structure["COMPRESSION"] in ("ZSTD", "DEFLATE")
    assert band.GetBlockSize() == [512, 512]
    overview = np.frombuffer(band.GetOverview(0).ReadRaster(), np.uint8).reshape(550, 650)
    inner = overview[10:15, 10:15]  # one patch: the mode of equal pixels is that class, no mean of codes
    assert set(np.unique(overview)) <= {*range(6), 255} and np.array_equal(inner, classes[20:30:2, 20:30:2])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["job", "map.tif", "map.tif.aux.xml"]


def test_overviews_are_those_of_the_whole_map_also_across_blocks(make_job):
    job = make_job(Grid(5001, 2601, NORTH_UP, UTM), bands=2)
    classes = np.full((2601, 5001), 255, np.uint8)
    classes[:1111, :999], classes[2222:, 2345:] = 3, 4
    percents = np.where(classes == 255, 255, np.arange(5001) % 101).astype(np.uint8)
    job.commit(np.stack([classes, percents]))
    for layer, plane in ((MAP, classes), (percent_layer("confidence", [2], ["confidence"]), percents)):
        job.publish(layer)
        dataset = gdal.Open(str(job.output))
        band = dataset.GetRasterBand(1)
        assert [band.GetOverview(index).XSize for index in range(4)] == [2501, 1251, 626, 313]
        for index in range(band.GetOverviewCount()):
            plane = np.pad(plane, [(0, side % 2) for side in plane.shape], constant_values=255)
            plane = (publish.overviews.mode if layer is MAP else publish.overviews.mean)(plane)
            level = band.GetOverview(index)
            assert np.array_equal(np.frombuffer(level.ReadRaster(), np.uint8).reshape(level.YSize, level.XSize), plane)


@pytest.mark.parametrize("count", [1, 3, 4, 7])
def test_percents_are_bands_with_names_and_no_colours(make_job, count):
    job = make_job(Grid(700, 600, NORTH_UP, UTM), bands=1 + count)
    planes = np.random.default_rng(0).integers(0, 101, (1 + count, 600, 700), dtype=np.uint8)
    planes[:, :50, :60] = 255
    job.commit(planes)
    names = [f"Köln & {number}" for number in range(count)]
    job.publish(percent_layer("probabilities", range(2, 2 + count), names))
    dataset = gdal.Open(str(job.output))
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG" and dataset.RasterCount == count
    for number in range(1, count + 1):
        band = dataset.GetRasterBand(number)
        assert band.GetDescription() == names[number - 1] and band.GetNoDataValue() == 255
        assert band.GetColorInterpretation() in (gdal.GCI_GrayIndex, gdal.GCI_Undefined)
        assert np.array_equal(read_pixels(job.output, number), planes[number])


def test_before_it_is_published_the_map_is_there_as_a_virtual_raster(make_job, tmp_path):
    job, classes = make_job(Grid(1300, 1100, NORTH_UP, UTM)), class_map(1100, 1300)
    classes[:, 512:1024] = 255
    job.commit(classes)
    prepare(job.store, MAP, job.grid, job.output, job.folder, lambda share: None, lambda: False)
    job.folder.rename(tmp_path / "moved")  # it may also be copied elsewhere
    check_legend(tmp_path / "moved" / "map.vrt", classes)
    assert np.array_equal(read_pixels(tmp_path / "moved" / "map.vrt"), classes)


def test_a_map_of_nothing_is_a_map(make_job):
    job = make_job(Grid(1300, 1100, NORTH_UP, UTM))
    job.commit(np.full((1100, 1300), 255, np.uint8))
    job.publish()
    assert (read_pixels(job.output) == 255).all()


def huge_job(folder):
    """A job of 10^12 pixels with three blocks of data."""
    side, grid = 1_000_000, Grid(1_000_000, 1_000_000, NORTH_UP, UTM)
    job, classes = Job(folder, grid), class_map(2048, 2048)
    for number, (col, row) in enumerate([(0, 0), (499_712, 499_712), (side - 2048, side - 2048)]):
        job.store.commit(str(number), Window(col, row, 2048, 2048), classes[np.newaxis])
    return job, classes


def test_a_huge_map_of_holes_takes_seconds_and_little_memory(tmp_path):
    program = (
        "import pathlib, resource, sys, time\n"
        "from tests.engine.raster.test_publish import huge_job\n"
        "job, _ = huge_job(pathlib.Path(sys.argv[1]))\n"
        "before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()\n"
        "job.publish()\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, time.monotonic() - start)\n"
    )
    process = [sys.executable, "-c", program, str(tmp_path)]
    text = subprocess.run(process, check=True, capture_output=True, text=True).stdout
    kibibytes, seconds = map(float, text.split())
    assert kibibytes < 400_000 and seconds < 60
    classes = class_map(2048, 2048)
    dataset = gdal.Open(str(tmp_path / "map.tif"))
    band = dataset.GetRasterBand(1)
    for place in (0, 499_712, 1_000_000 - 2048):
        assert bytes(band.ReadRaster(place, place, 2048, 2048)) == classes.tobytes()
    assert set(band.ReadRaster(200_000, 300_000, 100, 100)) == {255}
    assert set(band.GetOverview(3).ReadRaster(20_000, 30_000, 100, 100)) == {255}
    coarsest = band.GetOverview(band.GetOverviewCount() - 1)
    assert (coarsest.XSize, bytes(coarsest.ReadRaster(0, 0, 1, 1)) != b"\xff") == (489, True)
    assert band.GetCategoryNames() == [entry.name for entry in CLASSES]


def old_map(job):
    job.output.write_bytes(b"the old map")
    return job.output


def test_cancelling_leaves_the_old_map_and_no_part_of_the_new_one(make_job, tmp_path):
    job = make_job(Grid(1300, 1100, NORTH_UP, UTM))
    job.commit(class_map(1100, 1300))
    asked = []
    job.publish(is_cancelled=lambda: asked.append(1))  # None: not cancelled
    (tmp_path / "map.tif.aux.xml").unlink()
    old = old_map(job)
    for times in range(len(asked)):
        answers = iter([False] * times)
        with pytest.raises(Cancelled):
            job.publish(is_cancelled=lambda answers=answers: next(answers, True))
        assert old.read_bytes() == b"the old map"
        assert {path.name for path in job.folder.iterdir()} <= {"b", "map.vrt"}


def test_a_missing_or_changed_block_is_noticed(make_job):
    job, classes = make_job(Grid(100, 100, NORTH_UP, UTM)), class_map(100, 100)
    job.commit(classes, block_px=50)
    old = old_map(job)
    os.replace(job.store.path("0_50"), job.store.path("0_0"))
    with pytest.raises(OutputFailedError):
        job.publish()
    assert old.read_bytes() == b"the old map"


@pytest.mark.parametrize("level", [0, 1, 2])
def test_a_pixel_that_is_written_wrongly_is_noticed(make_job, monkeypatch, level):
    job = make_job(Grid(1300, 1100, NORTH_UP, UTM))
    job.commit(class_map(1100, 1300))
    old, copy = old_map(job), publish._copy_to_cog

    def copy_and_spoil(source, path, *rest):
        copy(source, path, *rest)
        dataset = gdal.Open(str(path))
        band = publish._level(dataset.GetRasterBand(1), level)
        start, size = (int(band.GetMetadataItem(f"BLOCK_{what}_0_0", "TIFF")) for what in ("OFFSET", "SIZE"))
        data = bytearray(path.read_bytes())
        data[start + size // 2] ^= 0x10
        path.write_bytes(data)

    monkeypatch.setattr(publish, "_copy_to_cog", copy_and_spoil)
    with pytest.raises(OutputFailedError):
        job.publish()
    assert old.read_bytes() == b"the old map"


def test_another_georeference_in_the_file_is_noticed(make_job, monkeypatch):
    monkeypatch.setattr(Grid, "write_to", lambda self, dataset: None)
    job = make_job(Grid(10, 10, NORTH_UP, UTM))
    job.commit(class_map(10, 10))
    old = old_map(job)
    with pytest.raises(OutputFailedError, match="georeference"):
        job.publish()
    assert old.read_bytes() == b"the old map"


@pytest.mark.parametrize("cog_px", [publish._COG_PX, 0])
def test_a_full_disk_never_gives_a_partial_map(make_job, file_size_limit, monkeypatch, cog_px):
    monkeypatch.setattr(publish, "_COG_PX", cog_px)
    job = make_job(Grid(600, 600, NORTH_UP, UTM))
    job.commit(np.random.default_rng(0).integers(0, 6, (600, 600), dtype=np.uint8))
    job.publish()
    needed = job.output.stat().st_size
    old = old_map(job)
    for size in (0, 1000, 4096, needed // 2, needed - 4096, needed - 300, needed - 1):
        with pytest.raises(OutputFailedError, match="MB are free there, and about"), file_size_limit(size):
            job.publish()
        assert old.read_bytes() == b"the old map"


@pytest.mark.parametrize("name", ["-a 'b' \"c\" <d>\n&.tif", "土地.tif", "a" * 200 + ".tif", "b" * 251 + ".tif"])
def test_names_may_be_long_and_odd(tmp_path, name):
    folder = tmp_path / name.removesuffix(".tif")
    folder.mkdir()
    job = Job(folder, Grid(1300, 1100, NORTH_UP, UTM))
    job.output = folder / name
    classes = class_map(1100, 1300)
    job.commit(classes)
    job.publish()
    assert np.array_equal(read_pixels(job.output), classes)
    assert np.array_equal(read_pixels(job.folder / "map.vrt"), classes)
