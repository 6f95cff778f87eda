"""Rasters of class codes as they are read: codes, and what they stand for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ..worker.protocol import NODATA
from .errors import ClassCodeError, DamagedRasterError, NotAClassMapError, UnreadableRasterError
from .gdal_calls import GdalError, call, open_raster, read_raster
from .grid import Grid
from .legend import Legend
from .window import Window


class ClassMap:
    """A raster of class codes. It belongs to the thread that opened it."""

    def __init__(self, path: Path | str, any_type: bool = False) -> None:
        """
        Args:
            any_type: take whole numbers from 0 to 254 in any type, as other programs write them, not only bytes.
        Raises:
            UnreadableRasterError.
            NotAClassMapError: it has several bands, or another type.
        """
        self.name = Path(path).name
        try:
            self.dataset = open_raster(path)
        except GdalError as error:
            raise UnreadableRasterError(str(path), str(error)) from error
        self._band = self.dataset.GetRasterBand(1)
        dtype = gdal.GetDataTypeName(self._band.DataType) if self._band else "unknown"
        fits = dtype == "Byte" or (any_type and self._band and not gdal.DataTypeIsComplex(self._band.DataType))
        if self.dataset.RasterCount != 1 or not fits:
            raise NotAClassMapError(self.name, self.dataset.RasterCount, dtype)
        self.grid = Grid.of(self.dataset)
        self.legend = Legend.of(self._band)
        nodata = self._band.GetNoDataValue()
        self._nodata = NODATA if nodata is None else nodata

    def read(self, window: Window) -> np.ndarray:
        """(H, W) uint8 class codes, NODATA where there is none. Raises: DamagedRasterError, ClassCodeError."""
        return self._codes(self._band, window, window)

    def read_on(self, grid: Grid, window: Window) -> np.ndarray:
        """The same in a window of another grid: each pixel has the class at its centre.

        Raises:
            DamagedRasterError, ClassCodeError.
        """
        if self.grid.same_pixels(grid) and _may_be_same(self.grid.crs, grid.crs):
            return self.read(window)
        there = call(gdal.GetDriverByName("MEM").Create, "", window.width, window.height, 1, self._band.DataType)
        grid.crop(window).write_to(there)
        call(there.GetRasterBand(1).Fill, self._nodata)
        options = gdal.WarpOptions(resampleAlg="near", errorThreshold=0, srcNodata=self._nodata)
        try:
            call(gdal.Warp, there, self.dataset, options=options)
        except GdalError as error:
            raise self._damaged(window, error) from error
        return self._codes(there.GetRasterBand(1), Window(0, 0, window.width, window.height), window)

    def read_shrunk(self, window: Window, width: int, height: int) -> np.ndarray:
        """(height, width) uint8: every so manyth code of a window, from overviews where there are some.

        Raises:
            DamagedRasterError, ClassCodeError.
        """
        return self._codes(self._band, window, window, (width, height))

    def _codes(self, band: gdal.Band, window: Window, place: Window, size: tuple[int, int] | None = None) -> np.ndarray:
        """The codes of a window; `place` is where it lies for the user, `size` that of what is returned."""
        is_byte = band.DataType == gdal.GDT_Byte
        width, height = size or (window.width, window.height)
        form = {"buf_type": gdal.GDT_Byte if is_byte else gdal.GDT_Float64, "buf_xsize": width, "buf_ysize": height}
        try:
            data = read_raster(band, window, **form)
        except GdalError as error:
            raise self._damaged(place, error) from error
        values = np.frombuffer(data, np.uint8 if is_byte else np.float64).reshape(height, width)
        empty = (values == self._nodata) | np.isnan(values)
        if not is_byte:
            wrong = ~(empty | ((values >= 0) & (values < NODATA) & (values == np.floor(values))))
            if wrong.any():
                raise ClassCodeError(self.name, float(values[wrong][0]))
        return np.where(empty, NODATA, values).astype(np.uint8)

    def _damaged(self, window: Window, error: GdalError) -> DamagedRasterError:
        return DamagedRasterError(self.name, window.col, window.row, window.width, window.height, str(error))


def _may_be_same(one: osr.SpatialReference | None, other: osr.SpatialReference | None) -> bool:
    return one is None or other is None or bool(one.IsSame(other))
