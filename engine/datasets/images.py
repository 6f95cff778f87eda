"""Files of published data sets, read whole."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from ..raster.gdal_calls import GdalError, open_raster, read_raster, reading
from ..raster.window import Window
from .errors import FormError, UnreadableFileError


def read_bytes(path: Path, bands: int) -> np.ndarray:
    """(C, H, W) uint8: all of an image file.

    Raises:
        UnreadableFileError: it is missing or damaged.
        FormError: it has another number of bands, or values that are no bytes.
    """
    try:
        with reading():
            dataset = open_raster(path)
            kind = gdal.GetDataTypeName(dataset.GetRasterBand(1).DataType)
            if (dataset.RasterCount, kind) != (bands, "Byte"):
                raise FormError(path, _form(dataset.RasterCount, kind), _form(bands, "Byte"))
            height, width = dataset.RasterYSize, dataset.RasterXSize
            raw = read_raster(dataset, Window(0, 0, width, height))
    except GdalError as error:
        raise UnreadableFileError(path, str(error)) from error
    return np.frombuffer(raw, np.uint8).reshape(bands, height, width)


def _form(bands: int, kind: str) -> str:
    return f"{bands} band{'s' * (bands != 1)} of {kind.lower()}s"
