"""Rows 1 and 9: rasters that are cut, changed or made to do harm; what is lost is named, nothing is made up."""

import random
import resource
import time

import numpy as np
import pytest
from osgeo import gdal

from tests.engine.rasters import noise, read_pixels, write_raster
from tests.faults.harness import COMPLETE, FAILED, FAILED_BLOCKS, mostly_slow, run_measured
from tests.faults.light_worker import REACH_PX

SIZE = 1300, 2500
"""(height, width): two blocks of the job, some 60 of the file."""


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A good raster, compressed, in tiles of 256 pixels."""
    options = ("TILED=YES", "COMPRESS=DEFLATE", "INTERLEAVE=PIXEL")
    return write_raster(tmp_path_factory.mktemp("whole") / "whole.tif", noise(3, *SIZE), options=options)


@pytest.fixture(scope="module")
def whole_map(make_job, whole):
    job = make_job(whole)
    assert job.run().status == COMPLETE
    return read_pixels(job.output)


def unreadable_tiles(path):
    """(col, row, width, height) of the tiles that GDAL itself cannot read; None if it cannot even open the file."""
    found = set()
    dataset = gdal.Open(str(path))
    if dataset is None:
        return None
    block_width, block_height = dataset.GetRasterBand(1).GetBlockSize()
    for row in range(0, dataset.RasterYSize, block_height):
        for col in range(0, dataset.RasterXSize, block_width):
            width, height = min(block_width, dataset.RasterXSize - col), min(block_height, dataset.RasterYSize - row)
            gdal.ErrorReset()
            if dataset.ReadRaster(col, row, width, height) is None or gdal.GetLastErrorType() >= gdal.CE_Failure:
                found.add((col, row, width, height))
    return found


@pytest.fixture(autouse=True)
def quiet():
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    yield
    gdal.PopErrorHandler()


def mask_of(tiles, grow=0):
    lost = np.zeros(SIZE, dtype=bool)
    for col, row, width, height in tiles:
        lost[max(row - grow, 0) : row + height + grow, max(col - grow, 0) : col + width + grow] = True
    return lost


def assert_lost_exactly(job, path, whole_map):
    """Left out and reported is what GDAL itself cannot read, all else is as it was, but near the hole."""
    tiles = unreadable_tiles(path)
    outcome = job.run("--skip-damaged")
    if tiles is None:
        assert outcome.status == FAILED and outcome.code == "raster.unreadable" and job.litter() == []
        return None
    assert outcome.status == (FAILED_BLOCKS if tiles else COMPLETE), outcome.stderr
    reported = {(each["col"], each["row"], each["width"], each["height"]) for each in outcome.report["damaged"]}
    assert reported == tiles
    classes = read_pixels(job.output)
    assert (classes[mask_of(tiles)] == 255).all()
    return classes, tiles


@pytest.mark.parametrize("percent", mostly_slow([5, 50, 90, 99.9], [50]))
def test_a_truncated_raster_loses_what_is_not_there_and_no_more(make_job, whole, whole_map, tmp_path, percent):
    data = whole.read_bytes()
    path = tmp_path / "cut.tif"
    path.write_bytes(data[: int(len(data) * percent / 100)])
    refusing, skipping = make_job(path), make_job(path)
    outcome = refusing.run()
    assert outcome.status == FAILED
    assert outcome.code in ("raster.damaged", "raster.unreadable") and "cut.tif" in outcome.problem
    if outcome.code == "raster.damaged":
        assert {"col", "row"} <= outcome.report["error"]["details"].keys()
    assert not refusing.output.exists()
    if found := assert_lost_exactly(skipping, path, whole_map):
        classes, tiles = found
        far = ~mask_of(tiles, grow=REACH_PX + 1)
        assert tiles and np.array_equal(classes[far], whole_map[far])


def flipped(whole, path, seed):
    """A copy with 3 random bits changed."""
    data, rng = bytearray(whole.read_bytes()), random.Random(seed)
    for _ in range(3):
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("part", mostly_slow(range(100), [0]))
def test_flipped_bits_lose_what_gdal_cannot_read_and_no_more(make_job, whole, whole_map, tmp_path, part):
    for seed in range(2 * part, 2 * part + 2):
        path = flipped(whole, tmp_path / f"flipped{seed}.tif", seed)
        assert_lost_exactly(make_job(path), path, whole_map)


@pytest.mark.slow
def test_a_run_that_stopped_at_a_damaged_part_keeps_the_blocks_before_it(make_job, whole, tmp_path):
    """The file is whole when the job begins, and cut later, as by a bad sector."""
    path = tmp_path / "later.tif"
    data = whole.read_bytes()
    path.write_bytes(data)
    job = make_job(path)
    process = job.start(block_s=1.0)
    while process.poll() is None and not list(job.folder.glob(".*/manifest.json")):
        time.sleep(0.01)
    dataset_bytes = int(len(data) * 0.9)
    with open(path, "r+b") as file:
        file.truncate(dataset_bytes)
    process.wait(60)
    assert process.returncode in (FAILED, COMPLETE)
    process.communicate()
    job.assert_tidy()


# Made to do harm


def test_one_giant_tile_is_refused_within_little_memory(make_job, tmp_path):
    """60,000 x 60,000 pixels in one piece, in a file of a few hundred bytes."""
    path = tmp_path / "bomb.tif"
    options = ["SPARSE_OK=TRUE", "COMPRESS=DEFLATE", "TILED=YES", "BLOCKXSIZE=60000", "BLOCKYSIZE=60000"]
    gdal.GetDriverByName("GTiff").Create(str(path), 60_000, 60_000, 3, gdal.GDT_Byte, options).FlushCache()
    assert path.stat().st_size < 10_000
    job = make_job(path)
    outcome, peak = run_measured(job, prepare=lambda: resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30)))
    assert outcome.code == "raster.giant_block", outcome.report
    assert "60000 x 60000" in outcome.problem
    assert peak < 300e6 and job.litter() == []


@pytest.mark.slow
def test_a_small_file_that_claims_gigapixels_ends_soon_with_an_empty_map(make_job, tmp_path):
    path = tmp_path / "sparse.tif"
    options = ["SPARSE_OK=TRUE", "COMPRESS=DEFLATE", "TILED=YES", "BLOCKXSIZE=4096", "BLOCKYSIZE=4096"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 60_000, 60_000, 3, gdal.GDT_Byte, options)
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset = None
    job = make_job(path)
    outcome, peak = run_measured(job, timeout_s=60)
    assert outcome.status in (COMPLETE, FAILED), outcome.stderr
    assert peak < 500e6


def test_a_vrt_that_is_its_own_source_ends_with_an_error(make_job, tmp_path):
    path = tmp_path / "ring.vrt"
    band = '<VRTRasterBand dataType="Byte" band="{}"><SimpleSource><SourceFilename>{}</SourceFilename></SimpleSource>'
    bands = "".join(band.format(number, path) + "</VRTRasterBand>" for number in (1, 2, 3))
    path.write_text(f'<VRTDataset rasterXSize="99" rasterYSize="99">{bands}</VRTDataset>')
    job = make_job(path)
    outcome = job.run(timeout_s=30)
    assert outcome.status == FAILED and outcome.code in ("raster.damaged", "raster.unreadable")
