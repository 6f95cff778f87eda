"""Rows 8 and 16: what a run needs does not grow with the raster, and running out of memory is not the end."""

import numpy as np
import pytest
from osgeo import gdal

from tests.engine.rasters import NORTH_UP, UTM, noise, read_pixels, write_raster
from tests.faults.harness import ALL, COMPLETE, FAILED, inject, run_measured

ALLOWED_BYTES = 1.2 * 2**30
"""What the QGIS side may take, whatever it works on."""


def sparse_mosaic(path, side, source):
    """A VRT of side x side pixels with one small source, not in a corner."""
    xml = [f'<VRTDataset rasterXSize="{side}" rasterYSize="{side}"><SRS>EPSG:26917</SRS>']
    xml.append(f"<GeoTransform>{', '.join(map(str, NORTH_UP))}</GeoTransform>")
    at = side // 2 - 100  # across the borders of blocks
    for band in (1, 2, 3):
        xml.append(
            f'<VRTRasterBand dataType="Byte" band="{band}"><NoDataValue>0</NoDataValue><SimpleSource>'
            f"<SourceFilename>{source}</SourceFilename><SourceBand>{band}</SourceBand>"
            f'<SrcRect xOff="0" yOff="0" xSize="300" ySize="300"/>'
            f'<DstRect xOff="{at}" yOff="{at}" xSize="300" ySize="300"/></SimpleSource></VRTRasterBand>'
        )
    path.write_text("".join([*xml, "</VRTDataset>"]))
    return path, at


@pytest.fixture(scope="module")
def small_source(tmp_path_factory):
    return write_raster(tmp_path_factory.mktemp("source") / "small.tif", noise(3, 300, 300), nodata=0)


def peak_of_mosaic(make_job, small_source, path, side):
    outcome, peak = run_measured(make_job(sparse_mosaic(path, side, small_source)[0]))
    assert outcome.status == COMPLETE, outcome.stderr
    return peak


@pytest.mark.slow
@pytest.mark.parametrize(("side", "smaller"), [(100_000, 30_000), (1_000_000, 10_000)])
def test_a_huge_mosaic_of_little_data_is_done_soon_with_no_more_memory(make_job, small_source, tmp_path, side, smaller):
    """Than a smaller one that is published in the same way: those in between may fill GDAL's cache once."""
    peak_of_smaller = peak_of_mosaic(make_job, small_source, tmp_path / "smaller.vrt", smaller)
    path, at = sparse_mosaic(tmp_path / "huge.vrt", side, small_source)
    job = make_job(path)
    outcome, peak = run_measured(job, timeout_s=600)
    assert outcome.status == COMPLETE, outcome.stderr
    found = gdal.Open(str(job.output))
    assert (found.RasterXSize, found.RasterYSize) == (side, side)
    window = np.frombuffer(found.ReadRaster(at - 10, at - 10, 320, 320), np.uint8).reshape(320, 320)
    inside = np.zeros((320, 320), dtype=bool)
    inside[10:310, 10:310] = True
    assert np.array_equal(window != 255, inside)
    assert job.output.stat().st_size < 200e6 and job.litter() == []
    assert peak <= 1.3 * peak_of_smaller, f"{peak / 1e6:.0f} MB, {peak_of_smaller / 1e6:.0f} MB"


@pytest.mark.slow
@pytest.mark.parametrize("layout", ["tiles", "strips"])
def test_a_raster_50000_pixels_wide_stays_within_the_allowed_memory(make_job, tmp_path, layout):
    options = {"tiles": ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512"], "strips": ["BLOCKYSIZE=16"]}[layout]
    path = tmp_path / "wide.tif"
    width, height = 50_000, 2_500
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), width, height, 3, gdal.GDT_Byte, ["COMPRESS=LZW", "INTERLEAVE=PIXEL", *options]
    )
    dataset.SetGeoTransform(NORTH_UP)
    dataset.SetSpatialRef(UTM)
    rows = np.tile(np.kron(noise(3, 1, width // 50), np.ones((1, 50), np.uint8)), (1, 500, 1))
    for row in range(0, height, 500):
        dataset.WriteRaster(0, row, width, 500, np.ascontiguousarray(rows).tobytes())
    dataset = None
    job = make_job(path, layers=("confidence", "probabilities", "statistics", "report"))
    outcome, peak = run_measured(job, timeout_s=900)
    assert outcome.status == COMPLETE, outcome.stderr
    assert peak <= ALLOWED_BYTES, f"{peak / 2**30:.2f} GiB"


def test_the_map_of_a_worker_that_ran_out_of_memory_goes_on(make_job, strip, undisturbed):
    """The system kills it with signal 9: the user is told of memory, and the next run completes the map."""
    job = make_job(strip, layers=ALL)
    job.environment["FAULTS_PREFIX"] = " ".join(inject("write", "signal=KILL:when=40"))
    outcome = job.run()
    assert outcome.status == FAILED and "memory" in outcome.report["error"]["hint"]
    job.environment.clear()
    assert job.run().status == COMPLETE and job.results() == undisturbed[0]
    assert set(np.unique(read_pixels(job.output))) <= {*range(6), 255}
