import csv
import math

import numpy as np
import pytest
from osgeo import gdal, osr

from tests.engine.rasters import NORTH_UP, ROTATED, SOUTH_UP, UTM, write_raster
from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.raster.gdal_calls import GdalError
from unetmamba_qgis.engine.raster.statistics import ClassArea, class_areas, write_csv
from unetmamba_qgis.engine.weights.card import LandCoverClass

CLASSES = [
    LandCoverClass(1, "water", "#0000ff"),
    LandCoverClass(4, "town", "#ff0000"),
    LandCoverClass(7, "ice", "#ffffff"),
]
A, F = 6378137.0, 1 / 298.257223563
E = math.sqrt(F * (2 - F))


def crs(code):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference


def zone_area(south, north, degrees):
    """Square metres of WGS 84 between two parallels: the closed formula."""

    def q(latitude):
        s = math.sin(math.radians(latitude))
        return s / (1 - (E * s) ** 2) + math.atanh(E * s) / E

    return (A * A * (1 - E * E) / 2) * (q(north) - q(south)) * math.radians(degrees)


def whole_map(tmp_path, shape, **options):
    path = write_raster(tmp_path / "map.tif", np.ones((1, *shape), np.uint8), nodata=255, **options)
    return class_areas(path, CLASSES)[0].area_m2


def test_pixels_and_shares_of_every_class_of_the_legend(tmp_path):
    codes = np.random.default_rng(0).choice(np.array([1, 4, 255], np.uint8), (700, 1300))
    water, town, ice = class_areas(write_raster(tmp_path / "map.tif", codes[None], nodata=255), CLASSES)
    assert (water.value, water.name, water.pixels) == (1, "water", (codes == 1).sum())
    assert (town.value, town.name, town.pixels) == (4, "town", (codes == 4).sum())
    assert (ice.pixels, ice.area_m2, ice.share) == (0, 0.0, 0.0)
    assert water.share == pytest.approx(water.pixels / (codes != 255).sum()) and water.share + town.share == 1.0


def test_the_area_of_the_earth(tmp_path):
    earth = whole_map(tmp_path, (180, 360), geotransform=(-180, 1, 0, 90, 0, -1), crs=crs(4326))
    assert earth == pytest.approx(510_065_621_724_088, rel=1e-12)  # 2 pi a^2 (1 + (1 - e^2) / e * atanh e)


@pytest.mark.parametrize("south", [-89, -40, 0, 44, 46, 80])
def test_degrees_cover_what_the_formula_says(tmp_path, south):
    found = whole_map(tmp_path, (600, 500), geotransform=(10, 1 / 600, 0, south + 1, 0, -1 / 600), crs=crs(4326))
    assert found == pytest.approx(zone_area(south, south + 1, 500 / 600), rel=2e-6)


def test_the_place_of_a_class_counts_not_only_its_pixels(tmp_path):
    codes = np.full((1800, 100), 4, np.uint8)
    codes[:900] = 1  # 60 to 70 degrees north, above 50 to 60
    path = write_raster(tmp_path / "map.tif", codes[None], geotransform=(0, 1 / 90, 0, 70, 0, -1 / 90), crs=crs(4326))
    water, town, _ = class_areas(path, CLASSES)
    assert water.pixels == town.pixels
    assert water.area_m2 == pytest.approx(zone_area(60, 70, 100 / 90), rel=2e-6)
    assert town.area_m2 == pytest.approx(zone_area(50, 60, 100 / 90), rel=2e-6)


def test_maps_around_a_pole_are_measured(tmp_path):
    """A square about the South Pole, in the plane where a circle of latitude is a circle."""
    codes = np.full((300, 300), 4, np.uint8)
    y, x = np.mgrid[-2990:3000:20, -2990:3000:20] * 1000.0
    to_degrees = osr.CoordinateTransformation(crs(3031), crs(4326))
    edge = to_degrees.TransformPoint(0.0, 2_500_000.0)[0]  # latitude comes first
    codes[np.hypot(x, y) < 2_500_000] = 1
    path = write_raster(tmp_path / "map.tif", codes[None], geotransform=(-3e6, 2e4, 0, 3e6, 0, -2e4), crs=crs(3031))
    assert class_areas(path, CLASSES)[0].area_m2 == pytest.approx(zone_area(-90, edge, 360), rel=1e-3)


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_the_direction_of_the_pixels_does_not_matter(tmp_path, geotransform):
    area = whole_map(tmp_path, (300, 300), geotransform=geotransform, crs=UTM)
    assert area == pytest.approx(300 * 300 * 0.36 / 1.000175**2, rel=1e-4)  # scale of UTM 218 km from its meridian


def test_feet_and_control_points_are_measured_and_nothing_else_is(tmp_path):
    feet = (6e6, 2, 0, 2e6, 0, -2)
    assert whole_map(tmp_path, (50, 50), geotransform=feet, crs=crs(2225)) == pytest.approx(
        2500 * 4 * 0.3048**2, rel=1e-3
    )
    assert whole_map(tmp_path, (50, 50), crs=None) is None
    beyond_the_pole = (0, 1, 0, 100, 0, -1)
    assert whole_map(tmp_path, (50, 50), geotransform=beyond_the_pole, crs=crs(4326)) is None
    path = write_raster(tmp_path / "points.tif", np.ones((1, 50, 50), np.uint8), geotransform=None, crs=None)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    corners = [(0, 0), (50, 0), (0, 50), (50, 50)]
    dataset.SetGCPs([gdal.GCP(282147.6 + x, 4298536.8 - y, 0, x, y) for x, y in corners], UTM.ExportToWkt())
    dataset = None
    assert class_areas(path, CLASSES)[0].area_m2 == pytest.approx(2500, rel=1e-3)


def test_a_huge_empty_map_takes_no_time(tmp_path):
    path = str(tmp_path / "sparse.tif")
    options = ["TILED=YES", "SPARSE_OK=TRUE", "BLOCKXSIZE=4096", "BLOCKYSIZE=4096", "BIGTIFF=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, 1_000_000, 1_000_000, 1, gdal.GDT_Byte, options)
    dataset.GetRasterBand(1).SetNoDataValue(255)
    dataset.GetRasterBand(1).WriteRaster(765_432, 654_321, 3, 2, bytes([1, 1, 4, 1, 4, 4]))
    dataset = None
    assert [entry.pixels for entry in class_areas(path, CLASSES)] == [3, 3, 0]


def test_an_empty_map_has_no_shares(tmp_path):
    path = write_raster(tmp_path / "map.tif", np.full((1, 5, 5), 255, np.uint8), nodata=255)
    assert [(entry.pixels, entry.share) for entry in class_areas(path, CLASSES)] == [(0, 0.0)] * 3


def test_progress_and_cancelling(tmp_path):
    path = write_raster(tmp_path / "map.tif", np.ones((1, 1100, 1100), np.uint8))
    shares = []
    class_areas(path, CLASSES, shares.append)
    assert shares == sorted(shares) and len(shares) > 5 and shares[-1] == 1.0
    answers = iter([False, False, False])
    with pytest.raises(Cancelled):
        class_areas(path, CLASSES, is_cancelled=lambda: next(answers, True))


def test_a_missing_map_is_an_error(tmp_path):
    with pytest.raises(GdalError):
        class_areas(tmp_path / "missing.tif", CLASSES)


def test_the_table_opens_in_a_spreadsheet_as_it_is(tmp_path):
    names = ["Bäume, hoch", 'the "rest"', "line\nbreak", "=1+1", "@SUM(A1)", "+1", "-1"]
    write_csv(tmp_path / "table.csv", [ClassArea(value, name, 10**12, None, 0.5) for value, name in enumerate(names)])
    with open(tmp_path / "table.csv", encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    assert header == ["class", "name", "pixels", "area_m2", "share"]
    assert [row[1] for row in rows] == [*names[:3], *(f"'{name}" for name in names[3:])]
    assert rows[0] == ["0", "Bäume, hoch", "1000000000000", "", "0.5"]
