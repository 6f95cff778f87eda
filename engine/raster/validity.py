"""Which pixels of a raster hold data: NoData values, masks, transparency and holes of mosaics."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from .coverage import find_holes
from .gdal_calls import GdalError, read_raster
from .samples import sample_windows
from .window import Window

_UNSIGNED = {"Byte", "UInt16", "UInt32", "UInt64"}

_SAMPLES, _SAMPLE_PX = 16, 32


def find_alpha(dataset: gdal.Dataset) -> int | None:
    """The band, from 1, that says where the raster is transparent.

    The flag alone proves nothing: tools that write four bands flag a near-infrared fourth one as alpha. Transparency is
    all or nothing but for soft edges, so at least half of its values above 0 are one value; or it fades across the
    image in one direction. Measurements spread, and in all directions.
    """
    for number in range(dataset.RasterCount, 0, -1):
        band = dataset.GetRasterBand(number)
        if band.GetColorInterpretation() == gdal.GCI_AlphaBand:
            samples = [_readable_values(band, window) for window in sample_windows(dataset, _SAMPLES, _SAMPLE_PX)]
            if _is_mask([values for values in samples if values.size]):
                return number
    return None


def valid_pixels(dataset: gdal.Dataset, window: Window, bands: tuple[int, ...], alpha: int | None) -> np.ndarray:
    """Where every chosen band holds a stored value that stands for a measurement.

    A NoData value of an unsigned type, mostly 0 or 255, is also a value of very dark or bright pixels: there a pixel is
    empty only where all bands hold it. Other types have NoData values that no sensor measures: there one band suffices.

    Args:
        alpha: the band from `find_alpha`; it is a mask unless it is one of `bands`.
    Returns:
        (H, W) bool.
    Raises:
        GdalError: a mask cannot be read.
    """
    valid = ~find_holes(dataset, window, bands)
    if alpha is not None and alpha not in bands:
        valid &= _values(dataset.GetRasterBand(alpha), window) > 0
    chosen = [dataset.GetRasterBand(number) for number in sorted(set(bands))]
    empty = []
    for band in chosen:
        flags = band.GetMaskFlags()
        if flags & (gdal.GMF_ALL_VALID | gdal.GMF_ALPHA):  # alpha is judged above
            continue
        empty.append(_values(band.GetMaskBand(), window) == 0)
        if flags & gdal.GMF_PER_DATASET:
            break
    if empty:
        unsigned = all(gdal.GetDataTypeName(band.DataType) in _UNSIGNED for band in chosen)
        valid &= ~(np.logical_and if unsigned else np.logical_or).reduce(empty)
    return valid


def _is_mask(samples: list[np.ndarray]) -> bool:
    shown = np.concatenate([values[values > 0] for values in samples] or [np.zeros(0)])
    counts = np.unique(shown, return_counts=True)[1]
    if 2 * counts.max(initial=0) >= counts.sum():
        return True
    large = [values for values in samples if min(values.shape) > 1]
    return bool(large) and any(all((axis == axis[:1]).all() for axis in axes) for axes in (large, [v.T for v in large]))


def _readable_values(band: gdal.Band, window: Window) -> np.ndarray:
    try:
        return _values(band, window)
    except GdalError:  # who needs these pixels will hear of it
        return np.zeros(0, dtype=np.float32)


def _values(band: gdal.Band, window: Window) -> np.ndarray:
    """(H, W) uint8 or, from other types, float32."""
    small = band.DataType == gdal.GDT_Byte
    data = read_raster(band, window, buf_type=gdal.GDT_Byte if small else gdal.GDT_Float32)
    return np.frombuffer(data, np.uint8 if small else np.float32).reshape(window.height, window.width)
