"""What became of each class between two land cover maps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np
from osgeo import gdal, osr

from ..worker.protocol import NODATA
from .blocks import fast_compression
from .errors import DamagedRasterError, MapsApartError, NotAClassMapError, UnreadableRasterError
from .files import failures, remove_temporary
from .gdal_calls import GdalError, call, open_raster, read_raster
from .grid import Grid
from .legend import attribute_table
from .overviews import factors
from .statistics import equal_area_of
from .tiles import TILE_PX, tiles_with_data
from .window import Window

CHANGE_NODATA = 65535

_WRITING_SHARE = 0.8
"""Part of the time before the finished file is read again."""

_CODES = 256
"""A change is this times the older class code plus the newer one."""


@dataclass(frozen=True)
class Transition:
    """Ground that was of one class and became another one, or stayed what it was."""

    from_value: int
    from_name: str
    to_value: int
    to_name: str
    pixels: int
    area_m2: float | None
    """On the ellipsoid; None where the place of the pixels on the Earth is not known."""


def transitions(
    before: Path | str,
    after: Path | str,
    output: Path,
    progress: Callable[[float], None] = lambda share: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> list[Transition]:
    """Write a raster of changes on the grid of the older map, and sum them up.

    Args:
        before, after: maps with one band of class codes; names come from their legends. The newer one is brought to the
            grid of the older one where they differ, each pixel taking the class at its centre.
        output: GeoTIFF of a temporary name: UInt16, 256 * older code + newer code, NoData where either map has none,
            with an attribute table of the transitions.
        progress: called with the share done, 0..1.
    Returns:
        The transitions that occur, by older and newer class code.
    Raises:
        UnreadableRasterError, NotAClassMapError, DamagedRasterError: of one of the maps.
        MapsApartError: there is no pixel that both classify.
        OutputFailedError.
        Cancelled.
    """
    old, new = _ClassMap(before), _ClassMap(after)
    equal_area = equal_area_of(old.grid)
    pixels, areas = np.zeros(_CODES**2, dtype=np.int64), np.zeros(_CODES**2)
    with failures(output):
        remove_temporary(output)
        change = _create(output, old.grid)
        for tile in tiles_with_data(old.dataset, lambda share: progress(_WRITING_SHARE * share), is_cancelled):
            codes = _CODES * old.read(tile).astype(np.uint16) + new.read_on(old.grid, tile)
            codes[(codes >= _CODES * NODATA) | (codes % _CODES == NODATA)] = CHANGE_NODATA
            _write(change, tile, codes)
            pixels += np.bincount(codes.ravel(), minlength=_CODES**2)
            if equal_area:
                areas += np.bincount(codes.ravel(), equal_area.pixel_areas(tile).ravel(), minlength=_CODES**2)
        found = [
            Transition(
                code // _CODES, old.name_of(code // _CODES), code % _CODES, new.name_of(code % _CODES),
                int(pixels[code]), float(areas[code]) if equal_area else None,
            )
            for code in np.flatnonzero(pixels[:CHANGE_NODATA]).tolist()
        ]  # fmt: skip
        if not found:
            raise MapsApartError(old.name, new.name)
        call(change.GetRasterBand(1).SetDefaultRAT, _attribute_table(found))
        call(change.FlushCache)
        del change
        _verify(output, pixels, lambda share: progress(_WRITING_SHARE + (1 - _WRITING_SHARE) * share), is_cancelled)
    return found


class _ClassMap:
    """A map that is read."""

    def __init__(self, path: Path | str) -> None:
        """Raises: UnreadableRasterError, NotAClassMapError."""
        self.name = Path(path).name
        try:
            self.dataset = open_raster(path)
        except GdalError as error:
            raise UnreadableRasterError(str(path), str(error)) from error
        self._band = self.dataset.GetRasterBand(1)
        if self.dataset.RasterCount != 1 or self._band.DataType != gdal.GDT_Byte:
            dtype = gdal.GetDataTypeName(self._band.DataType) if self._band else "unknown"
            raise NotAClassMapError(self.name, self.dataset.RasterCount, dtype)
        self.grid = Grid.of(self.dataset)
        nodata = self._band.GetNoDataValue()
        self._nodata = NODATA if nodata is None else nodata
        self._names = _names(self._band)

    def name_of(self, code: int) -> str:
        return self._names.get(code) or str(code)

    def read(self, window: Window) -> np.ndarray:
        """(H, W) uint8 class codes, NODATA where there is none. Raises: DamagedRasterError."""
        return self._codes(self._band, window, window)

    def read_on(self, grid: Grid, window: Window) -> np.ndarray:
        """The same in a window of another grid. Raises: DamagedRasterError."""
        if self.grid.same_pixels(grid) and _may_be_same(self.grid.crs, grid.crs):
            return self.read(window)
        there = call(gdal.GetDriverByName("MEM").Create, "", window.width, window.height, 1, gdal.GDT_Byte)
        grid.crop(window).write_to(there)
        call(there.GetRasterBand(1).Fill, self._nodata)
        options = gdal.WarpOptions(resampleAlg="near", errorThreshold=0, srcNodata=self._nodata)
        try:
            call(gdal.Warp, there, self.dataset, options=options)
        except GdalError as error:
            raise self._damaged(window, error) from error
        return self._codes(there.GetRasterBand(1), Window(0, 0, window.width, window.height), window)

    def _codes(self, band: gdal.Band, window: Window, place: Window) -> np.ndarray:
        try:
            codes = np.frombuffer(read_raster(band, window), np.uint8).reshape(window.height, window.width)
        except GdalError as error:
            raise self._damaged(place, error) from error
        return np.where(codes == self._nodata, np.uint8(NODATA), codes)

    def _damaged(self, window: Window, error: GdalError) -> DamagedRasterError:
        return DamagedRasterError(self.name, window.col, window.row, window.width, window.height, str(error))


def _may_be_same(one: osr.SpatialReference | None, other: osr.SpatialReference | None) -> bool:
    return one is None or other is None or bool(one.IsSame(other))


def _names(band: gdal.Band) -> dict[int, str]:
    """Class code -> name, from the category names or, where there are none, from the attribute table."""
    names = band.GetCategoryNames()
    if names:
        return dict(enumerate(names))
    table = band.GetDefaultRAT()
    columns = [table.GetColOfUsage(usage) for usage in (gdal.GFU_MinMax, gdal.GFU_Name)] if table else [-1]
    if -1 in columns:
        return {}
    rows = range(table.GetRowCount())
    return {table.GetValueAsInt(row, columns[0]): table.GetValueAsString(row, columns[1]) for row in rows}


def _create(path: Path, grid: Grid) -> gdal.Dataset:
    """A sparse, tiled GeoTIFF with empty overviews."""
    options = [
        *fast_compression(), "TILED=YES", f"BLOCKXSIZE={TILE_PX}", f"BLOCKYSIZE={TILE_PX}", "SPARSE_OK=TRUE",
        "BIGTIFF=IF_SAFER",
    ]  # fmt: skip
    driver = gdal.GetDriverByName("GTiff")
    dataset = call(driver.Create, str(path), grid.width, grid.height, 1, gdal.GDT_UInt16, options)
    grid.write_to(dataset)
    call(dataset.GetRasterBand(1).SetNoDataValue, CHANGE_NODATA)
    coarser = factors(grid.width, grid.height, TILE_PX)
    if coarser:
        call(dataset.BuildOverviews, "NONE", coarser)
    return dataset


def _write(change: gdal.Dataset, tile: Window, codes: np.ndarray) -> None:
    """Write a tile, and every second, fourth, ... of its pixels into the overviews: a change has no mean."""
    band = change.GetRasterBand(1)
    call(band.WriteRaster, tile.col, tile.row, tile.width, tile.height, codes.tobytes())
    for level in range(band.GetOverviewCount()):
        step = 2 << level
        col, row = -(-tile.col // step), -(-tile.row // step)  # the first pixels that fall into the tile
        part = codes[row * step - tile.row :: step, col * step - tile.col :: step]
        if part.size:
            call(band.GetOverview(level).WriteRaster, col, row, part.shape[1], part.shape[0], part.tobytes())


def _attribute_table(found: Sequence[Transition]) -> gdal.RasterAttributeTable:
    return attribute_table(
        [
            ("Value", gdal.GFT_Integer, gdal.GFU_MinMax, [_CODES * row.from_value + row.to_value for row in found]),
            ("Count", gdal.GFT_Real, gdal.GFU_PixelCount, [row.pixels for row in found]),
            ("Class", gdal.GFT_String, gdal.GFU_Name, [f"{row.from_name} → {row.to_name}" for row in found]),
            ("From", gdal.GFT_String, gdal.GFU_Generic, [row.from_name for row in found]),
            ("To", gdal.GFT_String, gdal.GFU_Generic, [row.to_name for row in found]),
        ]
    )


def _verify(
    path: Path, pixels: np.ndarray, progress: Callable[[float], None], is_cancelled: Callable[[], bool]
) -> None:
    """Raises: OSError: the finished file does not hold as many pixels of each change as were counted."""
    dataset = open_raster(path)
    found = np.zeros_like(pixels)
    for tile in tiles_with_data(dataset, progress, is_cancelled):
        codes = np.frombuffer(read_raster(dataset.GetRasterBand(1), tile), np.uint16)
        found += np.bincount(codes, minlength=len(found))
    if not np.array_equal(found[:CHANGE_NODATA], pixels[:CHANGE_NODATA]):
        raise OSError("the finished file reads differently from what was written")
