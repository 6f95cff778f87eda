"""Calls into GDAL that fail in one way, whatever the process has set.

QGIS and its plugins share one osgeo module, so `gdal.UseExceptions()` is not ours to switch: a call either raises or
returns None, depending on who came first. Error handlers and configuration set here belong to the calling thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable

from osgeo import gdal

from .window import Window


class GdalError(Exception):
    """A call failed; the text is GDAL's own, without its full stop."""

    def __init__(self, text: str) -> None:
        super().__init__(text.rstrip("."))


def call(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """The result of a GDAL function; nothing is printed.

    Raises:
        GdalError: GDAL reported a failure, by an exception or by its error state.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        result = function(*args, **kwargs)
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise GdalError(gdal.GetLastErrorMsg())
        return result
    except RuntimeError as error:  # exceptions are switched on
        raise GdalError(str(error)) from error
    finally:
        gdal.PopErrorHandler()


def open_raster(path: Path | str, **options: Any) -> gdal.Dataset:
    """A raster opened for reading, as `gdal.OpenEx` with these options does it.

    Raises:
        GdalError: no driver takes it.
    """
    dataset = call(gdal.OpenEx, str(path), gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR, **options)
    if dataset is None:
        raise GdalError("it is not recognized as a raster")
    return dataset


def read_raster(source: gdal.Dataset | gdal.Band, window: Window, **options: Any) -> bytearray:
    """The pixels of a window, as `ReadRaster` with these options gives them.

    Raises:
        GdalError: not all of them can be read.
    """
    data = call(source.ReadRaster, window.col, window.row, window.width, window.height, **options)
    if data is None:  # it failed in a thread of GDAL, which keeps the reason to itself
        raise GdalError("its data cannot be decoded")
    return data


@contextmanager
def all_threads() -> Iterator[None]:
    """Let GDAL decode with all cores what is opened and read inside."""
    before = gdal.GetThreadLocalConfigOption("GDAL_NUM_THREADS")
    gdal.SetThreadLocalConfigOption("GDAL_NUM_THREADS", "ALL_CPUS")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_NUM_THREADS", before)
