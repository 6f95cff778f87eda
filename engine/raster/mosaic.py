"""A virtual raster over the finished blocks: the map as QGIS can open it before, or in place of, the published file."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from pathlib import Path

from osgeo import gdal

from ..files import replace, sync
from .blocks import STRIP_ROWS
from .gdal_calls import call
from .window import Window


def new_mosaic(width: int, height: int, bands: int) -> gdal.Dataset:
    """A virtual raster without sources, to be described and then written by `write_mosaic`. Raises: GdalError."""
    return call(gdal.GetDriverByName("VRT").Create, "", width, height, bands)


def write_mosaic(path: Path, mosaic: gdal.Dataset, files: Mapping[Path, Window], bands: tuple[int, ...]) -> None:
    """Write a mosaic as a file that knows no absolute path, so its folder may be moved.

    Args:
        files: uint8 rasters, below the folder of `path`, and their places in the mosaic; the rest of it is NoData.
        bands: of these files, one for each band of the mosaic, all of which have a NoData value.
    Raises:
        GdalError, OSError.
    """
    head, *between = call(mosaic.GetMetadata, "xml:VRT")[0].split("</VRTRasterBand>")
    temporary = path.with_suffix(".tmp")
    with open(temporary, "w", encoding="utf-8", newline="\n") as text:
        text.write(head)
        for band, rest in zip(bands, between):
            text.writelines(_source(file.relative_to(path.parent), place, band) for file, place in files.items())
            text.write(f"</VRTRasterBand>{rest}")
    sync(temporary)
    replace(temporary, path)


def _source(file: Path, place: Window, band: int) -> str:
    size = f'xSize="{place.width}" ySize="{place.height}"'
    return (
        f'<SimpleSource><SourceFilename relativeToVRT="1">{escape(file.as_posix())}</SourceFilename>'
        f'<SourceBand>{band}</SourceBand><SourceProperties RasterXSize="{place.width}" RasterYSize="{place.height}" '
        f'DataType="Byte" BlockXSize="{place.width}" BlockYSize="{min(STRIP_ROWS, place.height)}"/>'
        f'<SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="{place.col}" yOff="{place.row}" {size}/></SimpleSource>\n'
    )
