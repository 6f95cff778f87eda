"""Which pixels of a raster hold data: NoData values, masks, transparency and numbers that are none."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from osgeo import gdal

from .gdal_calls import read_raster
from .window import Window

_UNSIGNED = {"Byte", "UInt16", "UInt32", "UInt64"}

_SAMPLES, _SAMPLE_PX = 4, 32


def find_alpha(dataset: gdal.Dataset) -> int | None:
    """The band, from 1, that says where the raster is transparent.

    The flag alone proves nothing: tools that write four bands flag a near-infrared fourth one as alpha. Transparency is
    all or nothing but for soft edges, so at least half of its values above 0 are one value; measurements spread.

    Raises:
        GdalError: the samples cannot be read.
    """
    for number in range(dataset.RasterCount, 0, -1):
        band = dataset.GetRasterBand(number)
        if band.GetColorInterpretation() == gdal.GCI_AlphaBand:
            samples = np.concatenate([_read(band, window).ravel() for window in _sample_windows(dataset)])
            counts = np.bincount(samples)[1:]
            if 2 * counts.max(initial=0) >= counts.sum():
                return number
    return None


def valid_pixels(
    dataset: gdal.Dataset, window: Window, bands: tuple[int, ...], image: np.ndarray, alpha: int | None
) -> np.ndarray:
    """Where every chosen band holds a measurement.

    A NoData value of an unsigned type, mostly 0 or 255, is also a value of very dark or bright pixels: there a pixel is
    empty only where all bands hold it. Other types have NoData values that no sensor measures: there one band suffices.

    Args:
        image: (C, H, W), what was read from `bands` in the window.
        alpha: the band from `find_alpha`; it is a mask unless it is one of `bands`.
    Returns:
        (H, W) bool.
    Raises:
        GdalError: a mask cannot be read.
    """
    valid = np.isfinite(image).all(axis=0) if image.dtype.kind == "f" else np.ones(image.shape[1:], dtype=bool)
    if alpha is not None and alpha not in bands:
        valid &= _read(dataset.GetRasterBand(alpha), window) > 0
    chosen = [dataset.GetRasterBand(number) for number in sorted(set(bands))]
    empty = []
    for band in chosen:
        flags = band.GetMaskFlags()
        if flags & (gdal.GMF_ALL_VALID | gdal.GMF_ALPHA):  # alpha is judged above
            continue
        empty.append(_read(band.GetMaskBand(), window) == 0)
        if flags & gdal.GMF_PER_DATASET:
            break
    if empty:
        unsigned = all(gdal.GetDataTypeName(band.DataType) in _UNSIGNED for band in chosen)
        valid &= ~(np.logical_and if unsigned else np.logical_or).reduce(empty)
    return valid


def _sample_windows(dataset: gdal.Dataset) -> Iterator[Window]:
    """Small windows spread evenly; where they lie depends on the raster alone."""
    width, height = min(_SAMPLE_PX, dataset.RasterXSize), min(_SAMPLE_PX, dataset.RasterYSize)
    for row in np.linspace(0, dataset.RasterYSize - height, _SAMPLES):
        for col in np.linspace(0, dataset.RasterXSize - width, _SAMPLES):
            yield Window(int(col), int(row), width, height)


def _read(band: gdal.Band, window: Window) -> np.ndarray:
    """(H, W) uint8; greater values become 255."""
    data = read_raster(band, window, buf_type=gdal.GDT_Byte)
    return np.frombuffer(data, np.uint8).reshape(window.height, window.width)
