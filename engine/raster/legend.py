"""The legend that a class map carries: colour table, category names and attribute table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from osgeo import gdal

from ..weights.card import LandCoverClass
from ..worker.protocol import NODATA
from .gdal_calls import call


def write_legend(band: gdal.Band, classes: Sequence[LandCoverClass], pixels: Mapping[int, int]) -> None:
    """Give a band NoData and the legend of its classes.

    Args:
        pixels: class code -> number of pixels in the map.
    Raises:
        GdalError.
    """
    call(band.SetNoDataValue, NODATA)
    call(band.SetRasterColorTable, _colour_table(classes))
    call(band.SetRasterColorInterpretation, gdal.GCI_PaletteIndex)
    call(band.SetCategoryNames, category_names(classes))
    call(band.SetDefaultRAT, _attribute_table(classes, pixels))


def category_names(classes: Sequence[LandCoverClass]) -> list[str]:
    """Names by class code, empty where a code is not used."""
    names = {entry.value: entry.name for entry in classes}
    return [names.get(value, "") for value in range(max(names) + 1)]


def _rgb(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0..255, of #rrggbb."""
    red, green, blue = bytes.fromhex(colour.lstrip("#"))
    return red, green, blue


def _colour_table(classes: Sequence[LandCoverClass]) -> gdal.ColorTable:
    table = gdal.ColorTable()
    for entry in classes:
        table.SetColorEntry(entry.value, _rgb(entry.color))
    table.SetColorEntry(NODATA, (0, 0, 0, 0))
    return table


def _attribute_table(classes: Sequence[LandCoverClass], pixels: Mapping[int, int]) -> gdal.RasterAttributeTable:
    columns = [
        ("Value", gdal.GFT_Integer, gdal.GFU_MinMax, [entry.value for entry in classes]),
        ("Count", gdal.GFT_Real, gdal.GFU_PixelCount, [pixels.get(entry.value, 0) for entry in classes]),
        ("Class", gdal.GFT_String, gdal.GFU_Name, [entry.name for entry in classes]),
    ]
    for index, (name, usage) in enumerate((("Red", gdal.GFU_Red), ("Green", gdal.GFU_Green), ("Blue", gdal.GFU_Blue))):
        columns.append((name, gdal.GFT_Integer, usage, [_rgb(entry.color)[index] for entry in classes]))
    return attribute_table(columns)


def attribute_table(columns: Sequence[tuple[str, int, int, Sequence]]) -> gdal.RasterAttributeTable:
    """A table of columns, each with its name, GDAL's type and usage, and as many values as the others."""
    table = gdal.RasterAttributeTable()
    table.SetRowCount(len(columns[0][-1]))
    setters = {
        gdal.GFT_Integer: table.SetValueAsInt,
        gdal.GFT_Real: table.SetValueAsDouble,  # counts above 2^31
        gdal.GFT_String: table.SetValueAsString,
    }
    for column, (name, kind, usage, values) in enumerate(columns):
        table.CreateColumn(name, kind, usage)
        for row, value in enumerate(values):
            setters[kind](row, column, value)
    return table
