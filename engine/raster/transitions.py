"""What became of each class between two land cover maps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np
from osgeo import gdal

from ..texts import Text
from ..worker.protocol import NODATA
from .blocks import fast_compression
from .class_map import ClassMap
from .errors import MapsApartError
from .files import failures, remove_temporary
from .gdal_calls import call, open_raster, read_raster
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
    old, new = ClassMap(before), ClassMap(after)
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
                code // _CODES, old.legend.name_of(code // _CODES), code % _CODES, new.legend.name_of(code % _CODES),
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
        raise OSError(Text("the finished file reads differently from what was written"))
