import numpy as np
import pytest
from osgeo import gdal

from tests.engine.rasters import write_palette, write_raster
from unetmamba_qgis.engine.raster.class_map import ClassMap
from unetmamba_qgis.engine.raster.errors import ClassCodeError, NotAClassMapError
from unetmamba_qgis.engine.raster.legend import attribute_table, write_legend
from unetmamba_qgis.engine.raster.window import Window
from unetmamba_qgis.engine.weights.card import LandCoverClass

CLASSES = (LandCoverClass(1, "Building", "#c80a14"), LandCoverClass(4, "Forêt", "#008000"))
CODES = np.array([[1, 4, 9], [4, 255, 1]], np.uint8)


def with_legend(path, fill):
    """A GeoTIFF whose band `fill` gives a legend."""
    write_raster(path, CODES[None])
    dataset = gdal.Open(str(path), gdal.GA_Update)
    fill(dataset.GetRasterBand(1))
    return path


def test_the_legend_of_published_maps_is_read_again(tmp_path):
    legend = ClassMap(with_legend(tmp_path / "map.tif", lambda band: write_legend(band, CLASSES, {}))).legend
    assert [legend.entry(code) for code in legend.names] == list(CLASSES)


def test_an_attribute_table_alone_is_a_legend_too(tmp_path):
    columns = [
        ("Value", gdal.GFT_Integer, gdal.GFU_MinMax, [1, 4]),
        ("Class", gdal.GFT_String, gdal.GFU_Name, ["Building", "Forêt"]),
        ("Red", gdal.GFT_Integer, gdal.GFU_Red, [200, 0]),
        ("Green", gdal.GFT_Integer, gdal.GFU_Green, [10, 128]),
        ("Blue", gdal.GFT_Integer, gdal.GFU_Blue, [20, 0]),
    ]
    path = with_legend(tmp_path / "map.tif", lambda band: band.SetDefaultRAT(attribute_table(columns)))
    legend = ClassMap(path).legend
    assert [legend.entry(code) for code in legend.names] == list(CLASSES)


def test_codes_without_a_legend_have_a_name_and_a_colour_of_their_own(tmp_path):
    legend = ClassMap(write_raster(tmp_path / "map.tif", CODES[None])).legend
    entries = [legend.entry(code) for code in range(255)]
    assert legend.names == {} and [entry.name for entry in entries[:2]] == ["0", "1"]
    assert len({entry.color for entry in entries[:10]}) == 10
    painted = ClassMap(write_palette(tmp_path / "painted.tif", CODES[None], [(0, 0, 0, 255), (7, 8, 9, 255)])).legend
    assert painted.entry(1) == LandCoverClass(1, "1", "#070809")


@pytest.mark.parametrize("dtype", ["uint8", "int16", "int32", "float32"])
def test_whole_numbers_of_any_type_are_codes_on_request(tmp_path, dtype):
    values = np.where(CODES == 255, 200, CODES).astype(dtype)
    path = write_raster(tmp_path / "map.tif", values[None], nodata=200)
    assert np.array_equal(ClassMap(path, any_type=True).read(Window(0, 0, 3, 2)), CODES)
    if dtype != "uint8":
        with pytest.raises(NotAClassMapError):
            ClassMap(path)


@pytest.mark.parametrize("value", [-1, 255, 1000, 0.5, np.inf])
def test_what_is_no_code_is_refused_and_not_a_number_is_empty(tmp_path, value):
    values = np.array([[[1, np.nan, value]]], np.float32)
    class_map = ClassMap(write_raster(tmp_path / "map.tif", values, nodata=-9999), any_type=True)
    assert class_map.read(Window(0, 0, 2, 1)).tolist() == [[1, 255]]
    with pytest.raises(ClassCodeError, match="0 to 254"):
        class_map.read(Window(0, 0, 3, 1))


def test_a_shrunk_part_has_codes_and_no_mixtures_of_them(tmp_path):
    codes = np.kron(CODES, np.ones((10, 10), np.uint8))
    class_map = ClassMap(write_raster(tmp_path / "map.tif", codes[None]))
    assert np.array_equal(class_map.read_shrunk(Window(0, 0, 30, 20), 3, 2), CODES)
    assert np.array_equal(class_map.read_shrunk(Window(10, 0, 20, 10), 4, 2), np.kron(CODES[:1, 1:], np.ones((2, 2))))
