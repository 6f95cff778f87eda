"""An input raster: what it is, and its pixels with their validity."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
from osgeo import gdal

from .errors import (
    BandChoiceError,
    BandCountError,
    ComplexRasterError,
    DamagedRasterError,
    NoSuchBandError,
    PaletteRasterError,
    UnreadableRasterError,
)
from .gdal_calls import GdalError, all_threads, open_raster, read_raster
from .grid import Grid
from .validity import find_alpha, valid_pixels
from .window import Window

_KEPT_TYPES = {gdal.GDT_Byte: np.uint8, gdal.GDT_UInt16: np.uint16, gdal.GDT_Int16: np.int16}
"""Types that are handed on as they are; all others become float32, in which models compute."""


class RasterSource:
    """A raster opened for reading. It belongs to the thread that opened it."""

    def __init__(self, path: str) -> None:
        """Open a file, or whatever else GDAL takes for a name.

        Raises:
            UnreadableRasterError: GDAL cannot open it, or it has no bands of its own.
        """
        self.path = str(path)
        self.name = os.path.basename(self.path) or self.path
        try:
            with all_threads():
                self._dataset = open_raster(self.path)
        except GdalError as error:
            raise UnreadableRasterError(self.path, str(error)) from error
        if self._dataset.RasterCount == 0:
            raise UnreadableRasterError(self.path, "it has no bands; it may be a container of several rasters")
        self.grid = Grid.of(self._dataset)
        self.band_count = self._dataset.RasterCount
        try:
            self.alpha = find_alpha(self._dataset)
        except GdalError as error:
            raise UnreadableRasterError(self.path, str(error)) from error

    def choose_bands(self, names: tuple[str, ...], chosen: tuple[int, ...] | None = None) -> tuple[int, ...]:
        """The bands, from 1, to read for the bands of a model.

        Args:
            names: what the model calls its bands.
            chosen: the user's choice. Without one, bands are found by their name or colour where all are known, else
                the first ones are taken; a transparency band does not count.
        Raises:
            BandCountError, BandChoiceError, NoSuchBandError: too few bands, not one for each name, or one that is not
                there.
            ComplexRasterError, PaletteRasterError: one does not hold measured values.
        """
        if chosen is None:
            chosen = self._bands_named(names) or self._first_bands(names)
        elif len(chosen) != len(names):
            raise BandChoiceError(chosen, names)
        for number in chosen:
            if not 1 <= number <= self.band_count:
                raise NoSuchBandError(self.name, number, self.band_count)
            band = self._dataset.GetRasterBand(number)
            if gdal.DataTypeIsComplex(band.DataType):
                raise ComplexRasterError(self.name, number, gdal.GetDataTypeName(band.DataType))
            if band.GetColorInterpretation() == gdal.GCI_PaletteIndex:
                raise PaletteRasterError(self.name, number)
        return tuple(chosen)

    def data_types(self, bands: tuple[int, ...]) -> list[str]:
        """GDAL's names of the types that the bands hold, each once."""
        return sorted({gdal.GetDataTypeName(self._dataset.GetRasterBand(number).DataType) for number in bands})

    def read(self, window: Window, bands: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
        """Pixels as they are stored, and where they hold data.

        Args:
            window: lies within the raster.
            bands: band numbers from 1, as `choose_bands` gives them.
        Returns:
            image: (C, H, W) uint8, uint16, int16 or float32; any value, also NaN, where there is no data.
            valid: (H, W) bool.
        Raises:
            DamagedRasterError: GDAL cannot read all of it.
        """
        stored = {self._dataset.GetRasterBand(number).DataType for number in bands}
        pixel_type = stored.pop() if len(stored) == 1 and stored <= _KEPT_TYPES.keys() else gdal.GDT_Float32
        try:
            with all_threads():
                data = read_raster(self._dataset, window, buf_type=pixel_type, band_list=list(bands))
            image = np.frombuffer(data, _KEPT_TYPES.get(pixel_type, np.float32))
            image = image.reshape(len(bands), window.height, window.width)
            return image, valid_pixels(self._dataset, window, bands, image, self.alpha)
        except GdalError as error:
            place = (window.col, window.row, window.width, window.height)
            raise DamagedRasterError(self.name, *place, str(error)) from error

    def files(self) -> set[Path]:
        """Every file that pixels or georeference come from, sources of VRT files and sidecars included."""
        found: set[Path] = set()
        pending = list(self._dataset.GetFileList() or ())
        while pending:
            path = Path(pending.pop())
            if path not in found:
                found.add(path)
                pending += _files_of_vrt(path)
        return found

    def _bands_named(self, names: tuple[str, ...]) -> tuple[int, ...] | None:
        numbers: dict[str, int] = {}
        for number in range(1, self.band_count + 1):
            band = self._dataset.GetRasterBand(number)
            colour = gdal.GetColorInterpretationName(band.GetColorInterpretation())
            for name in (band.GetDescription(), colour):
                numbers.setdefault(name.casefold(), number)
        found = [numbers.get(name.casefold()) for name in names]
        return None if None in found else tuple(found)

    def _first_bands(self, names: tuple[str, ...]) -> tuple[int, ...]:
        usable = [number for number in range(1, self.band_count + 1) if number != self.alpha]
        if len(usable) < len(names):
            raise BandCountError(self.name, len(usable), names)
        return tuple(usable[: len(names)])


def _files_of_vrt(path: Path) -> list[str]:
    """The files of a VRT, none of any other file: GDAL lists the sources of a VRT, but not the sources of those."""
    try:
        return list(open_raster(path, allowed_drivers=["VRT"]).GetFileList() or ())
    except GdalError:
        return []
