"""Pictures of class maps for reports."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..weights.card import LandCoverClass
from .gdal_calls import call, open_raster

PICTURE_PX = 1000
"""Longer side of a picture, at most."""


def map_picture(class_map: Path | str, classes: Iterable[LandCoverClass], side_px: int = PICTURE_PX) -> bytes:
    """A PNG of a class map in the colours of its classes, all else transparent; the longer side is `side_px` at most.

    Raises:
        GdalError: the map cannot be read.
    """
    dataset = open_raster(class_map)
    width, height = picture_size(dataset.RasterXSize, dataset.RasterYSize, side_px)
    data = call(dataset.GetRasterBand(1).ReadRaster, buf_xsize=width, buf_ysize=height)
    return png(class_colours(classes)[np.frombuffer(data, np.uint8).reshape(height, width)])


def picture_size(width: int, height: int, side_px: int = PICTURE_PX) -> tuple[int, int]:
    """(width, height) of the picture of so many pixels, whose longer side is `side_px` at most."""
    shrink = min(1.0, side_px / max(width, height))
    return max(1, round(width * shrink)), max(1, round(height * shrink))


def class_colours(classes: Iterable[LandCoverClass]) -> np.ndarray:
    """(256, 4) uint8: red, green, blue and opacity by class code; what is no class is transparent."""
    colours = np.zeros((256, 4), dtype=np.uint8)
    for entry in classes:
        colours[entry.value] = (*bytes.fromhex(entry.color.lstrip("#")), 255)
    return colours


def png(rgba: np.ndarray) -> bytes:
    """A PNG of (H, W, 4) uint8. Raises: GdalError."""
    height, width, _ = rgba.shape
    memory = call(gdal.GetDriverByName("MEM").Create, "", width, height, 4, gdal.GDT_Byte)
    call(memory.WriteRaster, 0, 0, width, height, np.ascontiguousarray(rgba.transpose(2, 0, 1)).tobytes())
    name = f"/vsimem/unetmamba-{id(memory)}.png"
    call(gdal.GetDriverByName("PNG").CreateCopy, name, memory)
    file = gdal.VSIFOpenL(name, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    finally:
        gdal.VSIFCloseL(file)
        gdal.Unlink(name)
