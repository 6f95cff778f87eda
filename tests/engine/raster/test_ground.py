import math

import pytest
from osgeo import gdal, osr

from tests.engine.rasters import NORTH_UP, ROTATED, SOUTH_UP, UTM
from unetmamba_qgis.engine.raster.grid import Grid
from unetmamba_qgis.engine.raster.ground import ground_pixel_size


def crs(code):
    reference = osr.SpatialReference()
    reference.SetFromUserInput(code)
    return reference


def size(geotransform, code, width=100, height=80):
    return ground_pixel_size(Grid(width, height, geotransform, code and crs(code)))


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_a_pixel_has_its_size_whatever_its_direction(geotransform):
    assert ground_pixel_size(Grid(320, 320, geotransform, UTM)) == pytest.approx((0.6, 0.6), rel=1e-3)


def test_the_metre_of_web_mercator_is_shorter_on_the_ground():
    y = math.log(math.tan(math.pi / 4 + math.radians(60) / 2)) * 6378137  # of 60 degrees north
    assert size((0, 1, 0, y + 40, 0, -1), "EPSG:3857") == pytest.approx((0.5, 0.5), rel=5e-3)


@pytest.mark.parametrize("code", ["EPSG:4326", "OGC:CRS84", "EPSG:4269"])
def test_degrees_are_measured_along_the_ellipsoid(code):
    """Length of a degree at 45 degrees, WGS 84: 78,847 m and 111,132 m."""
    pixel = 1e-5
    width, height = size((10, pixel, 0, 45 + 40 * pixel, 0, -pixel), code)
    assert width == pytest.approx(0.788468, rel=1e-5) and height == pytest.approx(1.111320, rel=1e-5)


def test_feet_are_converted():
    assert size((6.56e6, 2, 0, 1.85e6, 0, -2), "EPSG:2229") == pytest.approx((0.6096, 0.6096), rel=1e-3)


def test_without_a_crs_units_are_metres():
    assert size((5, 0.3, 0, 5, 0, -0.2), None) == pytest.approx((0.3, 0.2))


def test_a_local_grid_has_its_own_unit():
    local = 'LOCAL_CS["site",UNIT["foot",0.3048],AXIS["x",EAST],AXIS["y",NORTH]]'
    assert size((0, 1, 0, 0, 0, -1), local) == pytest.approx((0.3048, 0.3048))


def test_control_points_tell_the_size():
    points = tuple(
        gdal.GCP(282000 + 0.5 * col, 4298000 - 0.5 * row, 0, col, row) for col, row in ((0, 0), (9, 0), (0, 9))
    )
    assert ground_pixel_size(Grid(10, 10, None, None, points, UTM)) == pytest.approx((0.5, 0.5), rel=1e-3)


@pytest.mark.parametrize(
    "grid",
    [
        Grid(10, 10, None, None),
        Grid(10, 10, None, None, rpc=(("LINE_OFF", "5"),)),
        Grid(10, 10, (0, 1, 0, 200, 0, -1), crs("EPSG:4326")),  # latitude 195
        Grid(10, 10, (0, 0, 0, 0, 0, 0), None),
        Grid(10, 10, (1e30, 1, 0, 1e30, 0, -1), UTM),
    ],
    ids=["nothing", "rpc", "beyond the pole", "no size", "beyond the projection"],
)
def test_where_nothing_sensible_is_told_the_size_is_not_known(grid):
    assert ground_pixel_size(grid) is None
