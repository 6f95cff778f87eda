import numpy as np
import pytest
from osgeo import gdal

from tests.engine.rasters import NORTH_UP, ROTATED, SOUTH_UP, UTM, noise, write_raster
from unetmamba_qgis.engine.raster.errors import ExtentOutsideError, ExtentWithoutGridError
from unetmamba_qgis.engine.raster.grid import Grid
from unetmamba_qgis.engine.raster.places import Places
from unetmamba_qgis.engine.raster.window import Window


def grid(geotransform=NORTH_UP, **kwargs):
    return Grid(30, 20, geotransform, UTM, **kwargs)


def extent_of(geotransform, window):
    corners = [
        gdal.ApplyGeoTransform(geotransform, col, row)
        for col in (window.col, window.right)
        for row in (window.row, window.bottom)
    ]
    xs, ys = zip(*corners)
    return min(xs), min(ys), max(xs), max(ys)


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP])
def test_the_extent_of_whole_pixels_gives_those_pixels(geotransform):
    window = Window(3, 5, 11, 7)
    assert grid(geotransform).window_of(extent_of(geotransform, window)) == window


def test_an_extent_takes_in_every_pixel_it_touches():
    xmin, ymin, xmax, ymax = extent_of(NORTH_UP, Window(3, 5, 11, 7))
    assert grid().window_of((xmin + 0.3, ymin + 0.3, xmax + 0.3, ymax - 0.3)) == Window(3, 5, 12, 7)


def test_an_extent_is_clipped_to_the_raster():
    assert grid().window_of((0, 0, 1e9, 1e9)) == Window(0, 0, 30, 20)


def test_an_extent_on_a_rotated_raster_gives_the_pixels_around_it():
    window = Window(10, 8, 2, 2)
    found = grid(ROTATED).window_of(extent_of(ROTATED, window))
    assert found.clip(window) == window and found.width <= 4 and found.height <= 4


def test_a_raster_without_georeference_lies_where_qgis_shows_it():
    assert grid(None).window_of((3, -12, 14, -5)) == Window(3, 5, 11, 7)
    assert grid(None).crop(Window(3, 5, 11, 7)).geotransform == (3.0, 1.0, 0.0, -5.0, 0.0, -1.0)
    assert grid(None).crop(Window(0, 0, 30, 20)).geotransform is None


@pytest.mark.parametrize("extent", [(0, 0, 1, 1), (float("nan"),) * 4, (float("-inf"), 0, 1, float("inf"))])
def test_an_extent_outside_is_refused(extent):
    with pytest.raises(ExtentOutsideError):
        grid().window_of(extent)


def test_an_extent_needs_more_than_control_points():
    with pytest.raises(ExtentWithoutGridError):
        grid(None, gcps=(gdal.GCP(1, 2, 0, 0, 0),)).window_of((0, 0, 1, 1))


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_a_crop_begins_where_its_first_pixel_lies(geotransform):
    crop = grid(geotransform).crop(Window(3, 5, 11, 7))
    assert (crop.width, crop.height) == (11, 7)
    assert [crop.geotransform[0], crop.geotransform[3]] == gdal.ApplyGeoTransform(geotransform, 3, 5)
    assert [crop.geotransform[i] for i in (1, 2, 4, 5)] == [geotransform[i] for i in (1, 2, 4, 5)]


def test_a_crop_moves_control_points_and_rpcs():
    points = (gdal.GCP(500.0, 600.0, 7.0, 10.5, 12.5, "info", "id"),)
    crop = grid(None, gcps=points, rpc=(("LINE_OFF", "100"), ("SAMP_OFF", "50.5"))).crop(Window(3, 5, 11, 7))
    assert (crop.gcps[0].GCPPixel, crop.gcps[0].GCPLine, crop.gcps[0].GCPX) == (7.5, 7.5, 500.0)
    assert dict(crop.rpc) == {"LINE_OFF": "95.0", "SAMP_OFF": "47.5"}


def test_control_points_win_over_a_placeholder_geotransform(tmp_path):
    write_raster(tmp_path / "in.tif", noise(1, 20, 30), geotransform=None, crs=None)
    points = [gdal.GCP(500.0 + x, 600.0 + y, 0, x, y) for x, y in ((0, 0), (30, 0), (0, 20))]
    gdal.Translate(str(tmp_path / "in.vrt"), str(tmp_path / "in.tif"), format="VRT", GCPs=points)
    vrt = (tmp_path / "in.vrt").read_text()
    placed = vrt.replace("<GCPList", "<GeoTransform>0, 1, 0, 0, 0, 1</GeoTransform><GCPList")
    (tmp_path / "in.vrt").write_text(placed)
    found = Grid.of(gdal.Open(str(tmp_path / "in.vrt")))
    assert found.geotransform is None and len(found.gcps) == 3


GCPS = tuple(
    gdal.GCP(282147.6 + 0.6 * x, 4298536.8 - 0.6 * y, 0, x, y) for x, y in [(0, 0), (30, 0), (0, 20), (30, 20)]
)
GRIDS = {
    "north up": grid(),
    "south up": grid(SOUTH_UP),
    "rotated": grid(ROTATED),
    "control points": Grid(30, 20, None, None, GCPS, UTM),
    "nothing": Grid(30, 20, None, None),
}


@pytest.mark.parametrize("name", GRIDS)
def test_a_resized_grid_lies_on_the_same_ground(name):
    before = GRIDS[name]
    after = before.resized(75, 10)
    assert (after.width, after.height) == (75, 10)
    corners = np.array([(0, 0), (30, 0), (13, 7), (30, 20)], dtype=float)
    places = Places(before).to_map(corners), Places(after).to_map(corners * (2.5, 0.5))
    assert np.allclose(*places, rtol=0, atol=1e-6)
    assert before.resized(30, 20) is before


@pytest.mark.parametrize("name", ["north up", "south up", "rotated"])
def test_a_grid_upside_down_has_each_pixel_where_it_was(name):
    before = GRIDS[name]
    after = before.upside_down()
    assert after.is_mirrored != before.is_mirrored
    pixels = np.array([(0.5, 0.5), (29.5, 3.5), (7.5, 19.5)])
    places = Places(before).to_map(pixels), Places(after).to_map(pixels * (1, -1) + (0, 20))
    assert np.allclose(*places, rtol=0, atol=1e-6)
