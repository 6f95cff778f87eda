"""Rasters of colour numbers, and the colours they stand for."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

COLOURS = ("red", "green", "blue")
"""The bands of an expanded palette, in their order."""

_ENTRIES = {gdal.GDT_Byte: 256, gdal.GDT_UInt16: 65536}


class Palette:
    """The colour table of a raster whose only band, but for transparency, holds colour numbers."""

    def __init__(self, table: gdal.ColorTable, entries: int) -> None:
        self._rgba = np.zeros((4, entries), dtype=np.uint8)  # a number without an entry shows nothing
        for number in range(min(table.GetCount(), entries)):
            self._rgba[:, number] = table.GetColorEntry(number)

    @classmethod
    def of(cls, dataset: gdal.Dataset, alpha: int | None) -> Palette | None:
        """The palette of a raster; None where it holds measurements, or more bands."""
        band = dataset.GetRasterBand(1)
        if dataset.RasterCount - (alpha is not None) != 1 or band.GetColorInterpretation() != gdal.GCI_PaletteIndex:
            return None
        table = band.GetColorTable()
        if table is None or table.GetPaletteInterpretation() != gdal.GPI_RGB or band.DataType not in _ENTRIES:
            return None
        return cls(table, _ENTRIES[band.DataType])

    def expand(self, numbers: np.ndarray, bands: tuple[int, ...]) -> np.ndarray:
        """(H, W) colour numbers -> (C, H, W) uint8; `bands` count COLOURS from 1."""
        return self._rgba[[band - 1 for band in bands]][:, numbers]

    def shows(self, numbers: np.ndarray) -> np.ndarray:
        """(H, W) colour numbers -> (H, W) bool, False where the colour is fully transparent."""
        return self._rgba[3, numbers] > 0
