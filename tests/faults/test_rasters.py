"""Rows 2 to 7: rasters of every form give a map on their own grid, or are refused with a reason."""

import numpy as np
import pytest
from osgeo import gdal

from tests.engine.rasters import NORTH_UP, ROTATED, SOUTH_UP, UTM, noise, read_pixels, write_raster
from tests.faults.harness import mostly_slow
from tests.faults.light_worker import classify
from unetmamba_qgis.engine.errors import EngineError
from unetmamba_qgis.engine.worker.protocol import PredictRequest

SHEARED = (282147.6, 0.6, 0.17, 4298536.8, 0.05, -0.55)


def expected(image, valid=None):
    """The classes that the light worker gives for a whole raster at once."""
    _, height, width = image.shape
    valid = np.ones((height, width), dtype=bool) if valid is None else valid
    return classify(PredictRequest(0, image[:3], valid, (0, 0), (0, 0, width, height), (width, height))).classes


# Row 2 and 3: where the pixels lie


def corners(dataset):
    width, height = dataset.RasterXSize, dataset.RasterYSize
    transform = dataset.GetGeoTransform()
    places = [(0, 0), (width, 0), (0, height), (width, height)]
    return np.array([gdal.ApplyGeoTransform(transform, *place) for place in places])


@pytest.mark.parametrize("transform", [NORTH_UP, SOUTH_UP, ROTATED, SHEARED])
def test_corners_of_the_map_are_those_of_the_image(segment_here, tmp_path, transform):
    source = write_raster(tmp_path / "in.tif", noise(3, 90, 120), geotransform=transform)
    image, found = gdal.Open(str(source)), gdal.Open(str(segment_here(source, resample=False)[0]))
    assert np.abs(corners(found) - corners(image)).max() < 1e-9
    assert found.GetGeoTransform() == image.GetGeoTransform()


def test_without_crs_it_runs_warns_once_and_writes_none(segment_here, tmp_path):
    image = noise(13, 90, 120)
    source = write_raster(tmp_path / "in.tif", image, crs=None)
    path, warnings = segment_here(source, bands=(3, 2, 1))
    found = gdal.Open(str(path))
    assert found.GetSpatialRef() is None and found.GetGeoTransform() == NORTH_UP
    assert sum("coordinate system" in text for text in warnings) == 1
    assert np.array_equal(read_pixels(path), expected(image[[2, 1, 0]]))


def test_control_points_are_kept(segment_here, tmp_path):
    source = write_raster(tmp_path / "in.tif", noise(3, 90, 120), geotransform=None, crs=None)
    places = [(0, 0), (99, 3), (5, 80)]
    gcps = [gdal.GCP(282147.6 + col * 0.6, 4298536.8 - row * 0.6, 7.0, col, row) for col, row in places]
    dataset = gdal.Open(str(source), gdal.GA_Update)
    dataset.SetGCPs(gcps, UTM)
    dataset = None
    found = gdal.Open(str(segment_here(source)[0]))
    kept = [(p.GCPX, p.GCPY, p.GCPZ, p.GCPPixel, p.GCPLine) for p in found.GetGCPs()]
    assert np.abs(np.array(kept) - [(p.GCPX, p.GCPY, p.GCPZ, p.GCPPixel, p.GCPLine) for p in gcps]).max() < 1e-9
    assert found.GetGCPSpatialRef().IsSame(UTM)


# Row 4: pixels without data


@pytest.mark.parametrize("kind", ["nodata", "alpha", "mask", "NaN", "infinity", "nodata is NaN"])
def test_pixels_without_data_have_no_class_and_no_influence(segment_here, tmp_path, kind):
    """A hole at the corner of a block of the file and of the job; outside it nothing depends on what is in it."""
    maps = []
    hole = np.zeros((300, 2300), dtype=bool)
    hole[250:260, 2040:2060] = hole[255, 0] = True
    image = noise(3, *hole.shape)
    for value in (0, 213):
        path = tmp_path / f"in{value}.tif"
        if kind == "nodata":
            write_raster(path, np.where(hole, 0, image).astype(np.uint8), nodata=0)
        elif kind == "alpha":
            with_hole = np.where(hole, value, image).astype(np.uint8)
            write_raster(path, np.concatenate([with_hole, np.where(hole, 0, 255)[None].astype(np.uint8)]), alpha=4)
        elif kind == "mask":
            write_raster(path, np.where(hole, value, image).astype(np.uint8), mask=~hole)
        else:
            filling = {"NaN": np.nan, "infinity": np.inf if value else -np.inf, "nodata is NaN": np.nan}[kind]
            nodata = np.nan if kind == "nodata is NaN" else None
            write_raster(path, np.where(hole, filling, image).astype(np.float32), nodata=nodata)
        found, _ = segment_here(path, output=str(tmp_path / f"map{value}.tif"))
        maps.append(read_pixels(found))
    assert np.array_equal(maps[0] == 255, hole)
    assert np.array_equal(*maps)


# Row 5: types of values


TYPES = ("uint8", "uint16", "int16", "uint32", "int32", "float32", "float64")


@pytest.mark.parametrize("dtype", mostly_slow(TYPES, ["uint8", "float32"]))
@pytest.mark.parametrize("values", ["zero", "highest", "constant", "one value differs", "NaN"])
def test_values_of_any_type_give_a_map(segment_here, tmp_path, dtype, values):
    kind = np.dtype(dtype).kind
    if values == "NaN" and kind != "f":
        pytest.skip("whole numbers have no NaN")
    top = 1e30 if kind == "f" else np.iinfo(dtype).max
    image = np.full((3, 70, 90), {"zero": 0, "highest": top, "NaN": np.nan}.get(values, 77), dtype)
    if values == "one value differs":
        image[:, 5, 5] = 78
    path, _ = segment_here(write_raster(tmp_path / "in.tif", image))
    classes = read_pixels(path)
    assert classes.shape == (70, 90) and ((classes == 255).all() if values == "NaN" else (classes < 6).all())


def test_complex_numbers_are_refused(segment_here, tmp_path):
    with pytest.raises(EngineError) as caught:
        segment_here(write_raster(tmp_path / "in.tif", noise(3, 70, 90, "complex64")))
    assert caught.value.code == "raster.complex"


# Row 6: numbers of bands


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 8, 13])
def test_any_number_of_bands_is_mapped_or_refused(segment_here, tmp_path, bands):
    image = noise(bands, 70, 90)
    source = write_raster(tmp_path / "in.tif", image)
    if bands < 3:
        with pytest.raises(EngineError) as caught:
            segment_here(source)
        assert caught.value.code == "raster.band_count"
        return
    assert np.array_equal(read_pixels(segment_here(source)[0]), expected(image))
    last_first = (bands, 1, 2)
    path, _ = segment_here(source, bands=last_first, output=str(tmp_path / "other.tif"))
    assert np.array_equal(read_pixels(path), expected(image[[number - 1 for number in last_first]]))


# Row 7: sizes


SIDES = (1, 2, 31, 255, 256, 257, 1021)
FEW = {(1, 1), (1, 1021), (1021, 2), (257, 255)}
ALL_SIZES = [(height, width) for height in SIDES for width in SIDES]


@pytest.mark.parametrize("size", mostly_slow(ALL_SIZES, FEW))
def test_a_raster_of_any_size_gives_a_map_of_that_size(segment_here, tmp_path, size):
    image = noise(3, *size)
    assert np.array_equal(read_pixels(segment_here(write_raster(tmp_path / "in.tif", image))[0]), expected(image))
