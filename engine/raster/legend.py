"""The legend that a class map carries: colour table, category names and attribute table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from osgeo import gdal

from ..weights.card import LandCoverClass
from ..worker.protocol import NODATA
from .gdal_calls import call

_SPARE_COLOURS = (
    "#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377", "#bbbbbb", "#994f00", "#40b0a6", "#e1be6a",
)  # fmt: skip
"""For classes without one, by their code."""


@dataclass(frozen=True)
class Legend:
    """What a raster says of its codes."""

    names: Mapping[int, str]
    """Of classes, by code; empty ones are left out."""
    colours: Mapping[int, str]
    """#rrggbb by code, also of codes that are no class."""

    @classmethod
    def of(cls, band: gdal.Band) -> Legend:
        """The legend as `write_legend` leaves it, or as much of it as other programs write."""
        table = band.GetDefaultRAT()
        categories = dict(enumerate(band.GetCategoryNames() or ())) or _column(table, gdal.GFU_Name, "GetValueAsString")
        names = {code: name for code, name in categories.items() if name and code != NODATA}
        palette = band.GetColorTable()
        if palette:
            rgb = {code: palette.GetColorEntry(code)[:3] for code in range(palette.GetCount())}
        else:
            usages = (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)
            red, green, blue = (_column(table, usage, "GetValueAsInt") for usage in usages)
            rgb = {code: (red[code], green[code], blue[code]) for code in red if code in green and code in blue}
        return cls(names, {code: "#{:02x}{:02x}{:02x}".format(*values) for code, values in rgb.items()})

    def name_of(self, code: int) -> str:
        return self.names.get(code) or str(code)

    def entry(self, code: int) -> LandCoverClass:
        """The class of a code, with a name and a colour also where the raster has none for it."""
        colour = self.colours.get(code, _SPARE_COLOURS[code % len(_SPARE_COLOURS)])
        return LandCoverClass(code, self.name_of(code), colour)


def _column(table: gdal.RasterAttributeTable | None, usage: int, getter: str) -> dict[int, Any]:
    """Code -> what an attribute table has in the column of a usage; empty where it has no such column."""
    columns = [table.GetColOfUsage(usage) for usage in (gdal.GFU_MinMax, usage)] if table else [-1]
    if -1 in columns:
        return {}
    code, value = columns
    return {table.GetValueAsInt(row, code): getattr(table, getter)(row, value) for row in range(table.GetRowCount())}


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
