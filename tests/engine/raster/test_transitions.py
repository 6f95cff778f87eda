import numpy as np
import pytest
from osgeo import gdal, osr

from tests.engine.rasters import NORTH_UP, ROTATED, UTM, write_raster
from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.raster.errors import (
    DamagedRasterError,
    MapsApartError,
    NotAClassMapError,
    OutputFailedError,
    UnreadableRasterError,
)
from unetmamba_qgis.engine.raster.legend import write_legend
from unetmamba_qgis.engine.raster.transitions import Transition, transitions
from unetmamba_qgis.engine.weights.card import LandCoverClass

CLASSES = [LandCoverClass(value, name, "#808080") for value, name in enumerate(["forest", "water", "town"])]
WEB_MERCATOR = osr.SpatialReference()
WEB_MERCATOR.ImportFromEPSG(3857)


def write_map(path, codes, classes=CLASSES, **options):
    write_raster(path, codes[None], **options)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    write_legend(dataset.GetRasterBand(1), classes, {})
    return path


def random_map(seed, height=700, width=1100):
    codes = np.random.default_rng(seed).choice(np.array([0, 1, 2, 255], np.uint8), (height // 20, width // 20))
    return np.kron(codes, np.ones((20, 20), np.uint8))


def read_change(path, level=0):
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    band = band.GetOverview(level - 1) if level else band
    return np.frombuffer(band.ReadRaster(), np.uint16).reshape(band.YSize, band.XSize)


def expected_change(before, after):
    change = 256 * before.astype(np.uint16) + after
    change[(before == 255) | (after == 255)] = 65535
    return change


def test_every_pixel_tells_what_it_was_and_what_it_became(tmp_path):
    before, after = random_map(0), random_map(1)
    maps = write_map(tmp_path / "before.tif", before), write_map(tmp_path / "after.tif", after)
    found = transitions(*maps, tmp_path / "change.tif")
    change = expected_change(before, after)
    dataset = gdal.Open(str(tmp_path / "change.tif"))
    assert np.array_equal(read_change(tmp_path / "change.tif"), change)
    assert np.array_equal(read_change(tmp_path / "change.tif", level=1), change[::2, ::2])
    assert dataset.GetGeoTransform() == NORTH_UP and dataset.GetSpatialRef().IsSame(UTM)
    assert dataset.GetRasterBand(1).GetNoDataValue() == 65535
    assert {256 * row.from_value + row.to_value: row.pixels for row in found} == {
        value: (change == value).sum() for value in np.unique(change) if value != 65535
    }
    row = next(row for row in found if (row.from_value, row.to_value) == (0, 2))
    assert (row.from_name, row.to_name) == ("forest", "town")
    assert row.area_m2 == pytest.approx(row.pixels * 0.36, rel=1e-3)  # on the plane of UTM, which has another scale


def test_the_raster_names_its_transitions(tmp_path):
    maps = [write_map(tmp_path / f"{seed}.tif", random_map(seed)) for seed in (0, 1)]
    found = transitions(*maps, tmp_path / "change.tif")
    dataset = gdal.Open(str(tmp_path / "change.tif"))
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    value, count, name = (table.GetColOfUsage(usage) for usage in (gdal.GFU_MinMax, gdal.GFU_PixelCount, gdal.GFU_Name))
    rows = range(table.GetRowCount())
    assert [table.GetValueAsString(row, name) for row in rows][:2] == ["forest → forest", "forest → water"]
    assert [table.GetValueAsInt(row, value) for row in rows] == [256 * t.from_value + t.to_value for t in found]
    assert [table.GetValueAsDouble(row, count) for row in rows] == [t.pixels for t in found]


@pytest.mark.parametrize("geotransform", [NORTH_UP, ROTATED])
def test_the_newer_map_is_brought_to_the_grid_of_the_older_one(tmp_path, geotransform):
    before = random_map(0)
    x0, a, b, y0, c, d = geotransform
    fine = np.kron(random_map(1), np.ones((2, 2), np.uint8))  # half the pixel size, shifted by 100 x 40 whole pixels
    shifted = (x0 - 100 * a - 40 * b, a / 2, b / 2, y0 - 100 * c - 40 * d, c / 2, d / 2)
    old = write_map(tmp_path / "before.tif", before, geotransform=geotransform)
    new = write_map(tmp_path / "after.tif", fine, geotransform=shifted)
    transitions(old, new, tmp_path / "change.tif")
    after = np.full_like(before, 255)
    after[:660, :1000] = fine[81::2, 201::2]
    assert np.array_equal(read_change(tmp_path / "change.tif"), expected_change(before, after))


def test_maps_in_different_crs_meet_at_the_pixel_centres(tmp_path):
    old = write_map(tmp_path / "before.tif", random_map(0))
    warped = gdal.Warp("", str(old), format="MEM", dstSRS=WEB_MERCATOR, xRes=0.2, yRes=0.2, resampleAlg="near")
    codes = np.frombuffer(warped.GetRasterBand(1).ReadRaster(), np.uint8).reshape(
        warped.RasterYSize, warped.RasterXSize
    )
    new = write_map(tmp_path / "after.tif", codes, geotransform=warped.GetGeoTransform(), crs=WEB_MERCATOR)
    found = transitions(old, new, tmp_path / "change.tif")
    unchanged = sum(row.pixels for row in found if row.from_value == row.to_value)
    assert unchanged / sum(row.pixels for row in found) > 0.99


def test_other_nodata_values_and_maps_without_names_are_understood(tmp_path):
    codes = np.array([[9, 1, 2], [1, 9, 2]], np.uint8)
    before = write_raster(tmp_path / "before.tif", codes[None], nodata=9, crs=None)
    after = write_raster(tmp_path / "after.tif", codes[None, ::-1].copy(), crs=None)
    assert transitions(before, after, tmp_path / "change.tif") == [
        Transition(1, "1", 9, "9", 2, None),
        Transition(2, "2", 2, "2", 2, None),
    ]


def test_maps_of_different_places_are_refused(tmp_path):
    old = write_map(tmp_path / "before.tif", random_map(0))
    elsewhere = (900_000.0, 0.6, 0.0, 5_000_000.0, 0.0, -0.6)
    new = write_map(tmp_path / "after.tif", random_map(1), geotransform=elsewhere)
    with pytest.raises(MapsApartError, match=r"before\.tif and after\.tif"):
        transitions(old, new, tmp_path / "change.tif")


def test_rasters_that_are_no_class_maps_are_refused(tmp_path):
    old = write_map(tmp_path / "before.tif", random_map(0))
    image = write_raster(tmp_path / "image.tif", np.zeros((3, 5, 5), np.uint8))
    heights = write_raster(tmp_path / "heights.tif", np.zeros((1, 5, 5), np.float32))
    for other in (image, heights):
        with pytest.raises(NotAClassMapError, match=other.name):
            transitions(old, other, tmp_path / "change.tif")
    with pytest.raises(UnreadableRasterError, match="missing"):
        transitions(old, tmp_path / "missing.tif", tmp_path / "change.tif")


def test_a_damaged_map_is_named_not_the_output(tmp_path):
    noise = np.random.default_rng(0).integers(0, 3, (1100, 1100), np.uint8)
    old = write_map(tmp_path / "before.tif", noise)
    new = write_map(tmp_path / "after.tif", noise, options=["COMPRESS=DEFLATE", "TILED=YES"])
    data = new.read_bytes()
    new.write_bytes(data[:20_000] + bytes(100_000) + data[120_000:])
    with pytest.raises(DamagedRasterError, match=r"after\.tif"):
        transitions(old, new, tmp_path / "change.tif")


def test_an_output_that_cannot_be_written_is_named(tmp_path):
    old = write_map(tmp_path / "before.tif", random_map(0))
    with pytest.raises(OutputFailedError, match="missing"):
        transitions(old, old, tmp_path / "missing" / "change.tif")


def test_cancelling_stops_at_once(tmp_path):
    old = write_map(tmp_path / "before.tif", random_map(0))
    asked = []
    transitions(old, old, tmp_path / "change.tif", is_cancelled=lambda: asked.append(1))
    for times in range(len(asked)):
        answers = iter([False] * times)
        with pytest.raises(Cancelled):
            transitions(old, old, tmp_path / "change.tif", is_cancelled=lambda answers=answers: next(answers, True))
