"""An input raster: what it is, and its pixels with their validity."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..texts import Text
from . import coverage
from .band_meaning import distance_nm, known_name, meaning
from .errors import (
    BandChoiceError,
    BandCountError,
    ComplexRasterError,
    DamagedRasterError,
    GiantTileError,
    NoSuchBandError,
    PaletteRasterError,
    UnreadableRasterError,
)
from .gdal_calls import GdalError, open_raster, read_raster, reading
from .grid import Grid
from .palette import COLOURS, Palette
from .samples import sample_windows
from .validity import find_alpha, valid_pixels
from .window import Window

_KEPT_TYPES = {gdal.GDT_Byte: np.uint8, gdal.GDT_UInt16: np.uint16, gdal.GDT_Int16: np.int16}
"""Types that are handed on as they are; all others become float32, in which models compute."""

_GIANT_BYTES = 512 << 20
"""A piece of a file that takes more, decoded, is refused: GDAL holds all of it to read one pixel."""

_BARE_FORMATS = {"ENVI", "EHdr"}

_PROBES = 16

_REMOTE = re.compile(r"/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)|https?://")

_RETRY_S = (0.5, 2.0)
"""Pauses before a remote source that refused is asked again."""

_SILENCE_S = 3.0
"""A failure that took so long was no refusal, but a server that does not answer."""


class RasterSource:
    """A raster opened for reading. It belongs to the thread that opened it."""

    def __init__(self, path: str, open_options: tuple[str, ...] = (), leave_out_damaged: bool = False) -> None:
        """Open a file, or whatever else GDAL takes for a name.

        Args:
            open_options: NAME=VALUE for GDAL's driver.
            leave_out_damaged: pixels that cannot be read are not valid, and noted in `damaged`, instead of an error.
        Raises:
            UnreadableRasterError: GDAL cannot open it, or it has no bands of its own.
            GiantTileError: it is stored in pieces that are too large for the memory.
        """
        self.path = str(path)
        self.name = os.path.basename(self.path) or self.path
        self.damaged: set[Window] = set()
        """Pieces of the file, as it stores them, that could not be read; with `leave_out_damaged`."""
        self._leaves_out_damaged = leave_out_damaged
        self._open_options = list(open_options)
        # The threads of newer GDALs do not tell what a server refused.
        silent = _REMOTE.search(self.path) and int(gdal.VersionInfo()) >= 3_07_00_00
        self._threads = "1" if silent else "ALL_CPUS"
        try:
            self._dataset = self._open(self._threads)
            if self._dataset.RasterCount == 0:
                raise GdalError(Text("it has no bands; it may be a container of several rasters"))
            self._refuse_giant_tiles()
            self._refuse_short_files()
            self.alpha = self._find_alpha()
        except GdalError as error:
            raise UnreadableRasterError(self.path, str(error)) from error
        sources = (self.path, *(self._dataset.GetMetadata_List("xml:VRT") or ()))
        self._is_remote = any(_REMOTE.search(text) for text in sources)
        self.grid = Grid.of(self._dataset)
        self._palette = Palette.of(self._dataset, self.alpha)
        self.band_count = len(COLOURS) if self._palette else self._dataset.RasterCount
        """Bands that can be read; a palette counts as the three that its colours have."""

    def choose_bands(self, names: tuple[str, ...], chosen: tuple[int, ...] | None = None) -> tuple[int, ...]:
        """The bands, from 1, to read for the bands of a model.

        Args:
            names: what the model calls its bands.
            chosen: the user's choice. Without one, bands are found by their name, wavelength or colour, and the others
                are taken in their order; a transparency band does not count. For a palette, its one band stands for
                all its colours.
        Raises:
            BandCountError, BandChoiceError, NoSuchBandError: too few bands, not one for each name, or one that is not
                there.
            ComplexRasterError, PaletteRasterError: one does not hold measured values.
        """
        if self._palette:
            if not {known_name(name) for name in names} <= set(COLOURS):
                raise PaletteRasterError(self.name, 1)
            chosen = None if chosen and set(chosen) == {1} else chosen
        if chosen is None:
            chosen = self._bands_for(names)
        elif len(chosen) != len(names):
            raise BandChoiceError(chosen, names)
        for number in chosen:
            if not 1 <= number <= self.band_count:
                raise NoSuchBandError(self.name, number, self.band_count)
            if self._palette:
                continue
            band = self._dataset.GetRasterBand(number)
            if gdal.DataTypeIsComplex(band.DataType):
                raise ComplexRasterError(self.name, number, gdal.GetDataTypeName(band.DataType))
            if band.GetColorInterpretation() == gdal.GCI_PaletteIndex:
                raise PaletteRasterError(self.name, number)
        return tuple(chosen)

    def meaning(self, number: int) -> str | None:
        """Which band of the spectrum a band is, as "nir" or "red edge"; None where the file does not tell."""
        return COLOURS[number - 1] if self._palette else meaning(self._dataset.GetRasterBand(number))

    def data_types(self, bands: tuple[int, ...]) -> list[str]:
        """GDAL's names of the types that the bands hold, each once."""
        if self._palette:
            return ["Byte"]
        return sorted({_type_name(self._dataset.GetRasterBand(number)) for number in bands})

    def bits(self, bands: tuple[int, ...]) -> int | None:
        """How many bits of the type the values use, where the file tells."""
        told = [self._dataset.GetRasterBand(number).GetMetadataItem("NBITS", "IMAGE_STRUCTURE") for number in bands]
        return max(map(int, told)) if all(told) else None

    def has_data(self, window: Window) -> bool:
        """False only where surely no file holds a pixel, as between the sources of a mosaic. Reads nothing."""
        return coverage.has_data(self._dataset, window)

    def samples(self, count: int, side_px: int) -> list[Window]:
        """At least so many small windows spread evenly over the parts that hold data, if the raster is that large."""
        return sample_windows(self._dataset, count, side_px)

    def probe(self, bands: tuple[int, ...]) -> None:
        """Find out early that a file is damaged: read a pixel in each corner, and some in between.

        Raises:
            DamagedRasterError: one cannot be read.
        """
        right, bottom = self.grid.width - 1, self.grid.height - 1
        corners = {Window(col, row, 1, 1) for col in (0, right) for row in (0, bottom)}
        for window in sorted(corners | set(self.samples(_PROBES, 1)), key=lambda window: (window.row, window.col)):
            if self.has_data(window):
                self.read(window, bands)  # GDAL decodes all of the piece around it

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
        try:
            image, valid = self._read_patiently(window, bands)
        except GdalError as error:
            self._must_go_on(window, error)
            image, valid = self._read_around_damage(window, bands)
        return image, self._without_damage(valid, window)

    def valid(self, window: Window, bands: tuple[int, ...]) -> np.ndarray:
        """(H, W) bool: what `read` says of these pixels, without reading them where masks tell.

        Raises:
            DamagedRasterError: GDAL cannot read all of it. Where masks alone tell, damaged pixels are not valid only if
                `read` has met them.
        """
        try:
            valid = self._valid(window, bands)
        except GdalError as error:
            self._must_go_on(window, error)
            valid = self._read_around_damage(window, bands)[1]
        return self._without_damage(valid, window)

    def files(self) -> set[Path]:
        """Every file that pixels or georeference come from: sources of VRT files, sidecars, and archives included."""
        found: set[Path] = set()
        pending = [*_files_behind(Path(self.path)), *(self._dataset.GetFileList() or ())]
        while pending:
            path = Path(pending.pop())
            if path not in found:
                found.add(path)
                pending += _files_of_vrt(path)
                pending += _files_behind(path)
        return found

    def _open(self, threads: str) -> gdal.Dataset:
        with reading(threads):
            return open_raster(self.path, open_options=self._open_options)

    def _find_alpha(self) -> int | None:
        bands = [self._dataset.GetRasterBand(number) for number in range(1, self._dataset.RasterCount + 1)]
        if all(band.GetColorInterpretation() != gdal.GCI_AlphaBand for band in bands):
            return None
        with reading("1"):  # it looks away from damage, which threads would leave in the cache
            return find_alpha(self._open("1"))

    def _bands_for(self, names: tuple[str, ...]) -> tuple[int, ...]:
        """Bands that are what a model asks for; for its other names, in their order, bands that tell nothing."""
        usable = [number for number in range(1, self.band_count + 1) if number != self.alpha]
        if len(usable) < len(names):
            raise BandCountError(self.name, len(usable), names)
        found = [self._band_called(name, usable) for name in names]
        unknown = [number for number in usable if number not in found and self.meaning(number) is None]
        if found.count(None) > len(unknown):
            return tuple(usable[: len(names)])
        return tuple(unknown.pop(0) if number is None else number for number in found)

    def _band_called(self, name: str, usable: list[int]) -> int | None:
        if self._palette:
            return COLOURS.index(known_name(name)) + 1
        bands = {number: self._dataset.GetRasterBand(number) for number in usable}
        for number, band in bands.items():
            if band.GetDescription().casefold() == name.casefold():
                return number
        same = [number for number, band in bands.items() if known_name(name) and meaning(band) == known_name(name)]
        return min(same, key=lambda number: distance_nm(bands[number], known_name(name)), default=None)

    def _read_patiently(self, window: Window, bands: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
        """What `_read` gives; GDAL itself repeats only some of the requests that a server refuses for the moment."""
        for pause_s in _RETRY_S if self._is_remote else ():
            start = time.monotonic()
            try:
                return self._read(window, bands)
            except GdalError:
                if time.monotonic() - start > _SILENCE_S:
                    raise  # it was not refused, but waited for
                time.sleep(pause_s)
                self._dataset.FlushCache()
        return self._read(window, bands)

    def _read(self, window: Window, bands: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
        with reading(self._threads):
            if self._palette:
                numbers = self._pixels(window, (1,))[0]
                valid = valid_pixels(self._dataset, window, (1,), self.alpha) & self._palette.shows(numbers)
                return self._palette.expand(numbers, bands), valid
            image = self._pixels(window, bands)
            valid = valid_pixels(self._dataset, window, bands, self.alpha)
            if image.dtype.kind == "f":
                valid &= np.isfinite(image).all(axis=0)
            return image, valid

    def _valid(self, window: Window, bands: tuple[int, ...]) -> np.ndarray:
        if self._palette:
            return self._read(window, bands)[1]
        with reading(self._threads):
            valid = valid_pixels(self._dataset, window, bands, self.alpha)
            for number in bands:  # one at a time: windows may be large
                if self._dataset.GetRasterBand(number).DataType not in _KEPT_TYPES:
                    valid &= np.isfinite(self._pixels(window, (number,))[0])
            return valid

    def _pixels(self, window: Window, bands: tuple[int, ...]) -> np.ndarray:
        """(C, H, W) as the file holds them."""
        pixel_type, stored, dtype = self._pixel_type(bands)
        data = read_raster(self._dataset, window, buf_type=pixel_type, band_list=list(bands))
        image = np.frombuffer(data, stored).reshape(len(bands), window.height, window.width)
        return image.astype(dtype, copy=False)

    def _pixel_type(self, bands: tuple[int, ...]) -> tuple[int, type, type]:
        """What GDAL shall hand over for these bands, what numpy has to take that for, and what it becomes."""
        chosen = [self._dataset.GetRasterBand(number) for number in bands]
        types = {band.DataType for band in chosen}
        pixel_type = types.pop() if len(types) == 1 else gdal.GDT_Float32
        if pixel_type == gdal.GDT_Byte and all(_type_name(band) == "Int8" for band in chosen):
            return pixel_type, np.int8, np.int16
        if pixel_type not in _KEPT_TYPES:
            return gdal.GDT_Float32, np.float32, np.float32
        return pixel_type, _KEPT_TYPES[pixel_type], _KEPT_TYPES[pixel_type]

    def _must_go_on(self, window: Window, error: GdalError) -> None:
        """Raises DamagedRasterError, unless damage is left out.

        What a network does not give now it may give later: that is never left out. A file is opened afresh: threads of
        GDAL leave what they could not decode in its cache, as if it were pixels, and a JPEG file reports only once.
        """
        if not self._is_remote:
            self._threads = "1"
            self._dataset = None  # closes it
            self._dataset = self._open(self._threads)
        if self._is_remote or not self._leaves_out_damaged:
            place = (window.col, window.row, window.width, window.height)
            raise DamagedRasterError(self.name, *place, str(error)) from error

    def _read_around_damage(self, window: Window, bands: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
        """What can be read of a window; the pieces of the file that cannot are noted."""
        dtype = np.uint8 if self._palette else self._pixel_type(bands)[2]
        image = np.zeros((len(bands), window.height, window.width), dtype)
        valid = np.zeros((window.height, window.width), dtype=bool)
        self.damaged = self.damaged | self._lost_end_of_jpeg()
        in_question = self._without_damage(np.ones_like(valid), window)
        lost = set()
        for piece in self._pieces(window):
            part = piece.clip(window)
            rows, cols = part.within(window).slices
            if not in_question[rows, cols].any():
                continue
            try:
                image[:, rows, cols], valid[rows, cols] = self._read(part, bands)
            except GdalError:
                lost.add(piece)
        self.damaged = self.damaged | lost  # not changed in place: another thread may be looking at it
        return image, valid

    def _lost_end_of_jpeg(self) -> set[Window]:
        """All below the first damage of a JPEG file just opened: further rows are invented."""
        if self._dataset.GetDriver().ShortName != "JPEG" or self.damaged:
            return set()
        width, height = self.grid.width, self.grid.height
        with reading(self._threads):
            for row in range(height):
                try:
                    read_raster(self._dataset, Window(0, row, width, 1))
                except GdalError:
                    return {Window(0, row, width, height - row)}
        return set()

    def _without_damage(self, valid: np.ndarray, window: Window) -> np.ndarray:
        for lost in self.damaged:
            part = lost.clip(window)
            if not part.is_empty:
                valid[part.within(window).slices] = False
        return valid

    def _pieces(self, window: Window) -> Iterator[Window]:
        """The tiles or strips, as the file stores them, that a window touches."""
        width, height = self._dataset.GetRasterBand(1).GetBlockSize()
        for row in range(window.row // height * height, window.bottom, height):
            for col in range(window.col // width * width, window.right, width):
                yield Window(col, row, width, height).clip(self.grid.window)

    def _refuse_giant_tiles(self) -> None:
        band = self._dataset.GetRasterBand(1)
        width, height = band.GetBlockSize()
        interleaved = self._dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL"
        bands = self._dataset.RasterCount if interleaved else 1
        needed_bytes = width * height * bands * gdal.GetDataTypeSize(band.DataType) // 8
        if needed_bytes > _GIANT_BYTES:
            raise GiantTileError(self.name, width, height, needed_bytes)

    def _refuse_short_files(self) -> None:
        """Raises GdalError for a file of bare numbers that has fewer than it should: GDAL reads the others as 0."""
        dataset = self._dataset
        is_bare = dataset.GetDriver().ShortName in _BARE_FORMATS and not self.bits((1,))
        if is_bare and dataset.GetMetadataItem("file_compression", "ENVI") in (None, "0"):
            pixel_bytes = gdal.GetDataTypeSize(dataset.GetRasterBand(1).DataType) // 8
            needed = dataset.RasterXSize * dataset.RasterYSize * dataset.RasterCount * pixel_bytes
            found = gdal.VSIStatL(dataset.GetFileList()[0]).size
            if found < needed:
                raise GdalError(Text("it is cut off: of its {needed} bytes it has {found}", needed=needed, found=found))


def _type_name(band: gdal.Band) -> str:
    """GDAL's name of a band's type; before 3.7 signed bytes are flagged unsigned ones."""
    may_be_flagged = band.DataType == gdal.GDT_Byte and int(gdal.VersionInfo()) < 3_07_00_00
    if may_be_flagged and band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE":
        return "Int8"
    return gdal.GetDataTypeName(band.DataType)


def _files_of_vrt(path: Path) -> list[str]:
    """The files of a VRT, none of any other file: GDAL lists the sources of a VRT, but not the sources of those."""
    try:
        return list(open_raster(path, allowed_drivers=["VRT"]).GetFileList() or ())
    except GdalError:
        return []


def _files_behind(path: Path) -> Iterator[str]:
    """The files on the disk that a name of GDAL's virtual file systems leads to, as /vsizip/in.zip/a.tif to in.zip."""
    if not str(path).startswith("/vsi"):
        return
    text = str(path)
    for start in (match.end() for match in re.finditer(r"^/vsi[^/]+/|,|\{", text)):
        for end in (*(match.start() for match in re.finditer(r"[/}]", text) if match.start() > start), None):
            for part in (text[start:end], f"/{text[start:end]}"):  # a Path has one slash where there were two
                if os.path.isfile(part):
                    yield part
                elif part.startswith("/vsi"):
                    yield from _files_behind(Path(part))
