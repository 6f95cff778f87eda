"""Where a raster holds no pixels at all: between the sources of a mosaic, in tiles that were never written.

GDAL reads such places as NoData or, where there is no NoData value, as black. It knows them without reading.
"""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from .window import Window


def has_data(dataset: gdal.Dataset, window: Window) -> bool:
    """False only where surely no band holds a pixel. Takes microseconds."""
    return any(_share(dataset.GetRasterBand(number), window) for number in range(1, dataset.RasterCount + 1))


def find_holes(dataset: gdal.Dataset, window: Window, bands: tuple[int, ...]) -> np.ndarray:
    """(H, W) bool: the pixels that none of the bands holds."""
    chosen = [dataset.GetRasterBand(number) for number in bands]
    holes = np.zeros((window.height, window.width), dtype=bool)
    pending = [window]
    while pending:
        part = pending.pop()
        share = _largest_share(chosen, part)
        if share == 0:
            holes[part.within(window).slices] = True
        elif share < 1:
            pending += _cut(chosen, part)
    return holes


def _cut(bands: list[gdal.Band], window: Window) -> tuple[Window, ...]:
    """Two halves, of which one is all hole or all data where that can be had: edges of holes are straight."""
    axes = ("width", "height") if window.width >= window.height else ("height", "width")
    return max(map(window.halves, axes), key=lambda halves: sum(_largest_share(bands, half) != 0.5 for half in halves))


def _largest_share(bands: list[gdal.Band], window: Window) -> float:
    share = 0.0
    for band in bands:
        share = max(share, _share(band, window))
        if share == 1:
            break
    return share


def _share(band: gdal.Band, window: Window) -> float:
    """How much of a window a band holds: 0 nothing, 1 all, 0.5 in between or unknown."""
    if _is_plain_tiff(band.GetDataset()):
        return _share_of_tiles(band, window)
    status, percent = band.GetDataCoverageStatus(window.col, window.row, window.width, window.height)
    if not status & gdal.GDAL_DATA_COVERAGE_STATUS_DATA:
        return 0.0
    if status & gdal.GDAL_DATA_COVERAGE_STATUS_UNIMPLEMENTED:  # by this format, which so has no holes
        return 1.0
    # A mosaic loses count, and says -1 %, where its sources part a window's hole in two.
    return 1.0 if percent == 100 and not status & gdal.GDAL_DATA_COVERAGE_STATUS_EMPTY else 0.5


def _is_plain_tiff(dataset: gdal.Dataset) -> bool:
    """Whether GDAL asks the file system, to which zeros that were written may look like a hole."""
    return dataset.GetDriver().ShortName == "GTiff" and not dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE")


def _share_of_tiles(band: gdal.Band, window: Window) -> float:
    """The same as `_share`, of a GeoTIFF, by what its directory lists."""
    width, height = band.GetBlockSize()
    written = {
        band.GetMetadataItem(f"BLOCK_OFFSET_{col}_{row}", "TIFF") is not None
        for row in range(window.row // height, -(-window.bottom // height))
        for col in range(window.col // width, -(-window.right // width))
    }
    return 0.5 if len(written) == 2 else float(written == {True})
