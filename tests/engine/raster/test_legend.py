from osgeo import gdal

from unetmamba_qgis.engine.raster.legend import category_names, write_legend
from unetmamba_qgis.engine.weights.card import LandCoverClass

CLASSES = (LandCoverClass(1, "Building", "#c80a14"), LandCoverClass(4, "Forêt", "#008000"))


def test_a_band_gets_colours_names_and_an_attribute_table():
    dataset = gdal.GetDriverByName("MEM").Create("", 1, 1)
    band = dataset.GetRasterBand(1)
    write_legend(band, CLASSES, {1: 5_000_000_000, 4: 7})
    assert band.GetNoDataValue() == 255
    assert band.GetColorInterpretation() == gdal.GCI_PaletteIndex
    assert band.GetColorTable().GetColorEntry(1) == (200, 10, 20, 255)
    assert band.GetColorTable().GetColorEntry(255) == (0, 0, 0, 0)
    assert band.GetCategoryNames() == ["", "Building", "", "", "Forêt"]
    table = band.GetDefaultRAT()
    columns = {table.GetNameOfCol(column): column for column in range(table.GetColumnCount())}
    assert list(columns) == ["Value", "Count", "Class", "Red", "Green", "Blue"]
    assert table.GetRowCount() == 2
    assert table.GetValueAsInt(1, columns["Value"]) == 4
    assert table.GetValueAsDouble(0, columns["Count"]) == 5e9
    assert table.GetValueAsString(1, columns["Class"]) == "Forêt"
    assert [table.GetValueAsInt(0, columns[name]) for name in ("Red", "Green", "Blue")] == [200, 10, 20]


def test_names_stand_at_their_code():
    assert category_names(CLASSES[::-1]) == ["", "Building", "", "", "Forêt"]
