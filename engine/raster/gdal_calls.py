"""Calls into GDAL that fail in one way, whatever the process has set.

QGIS and its plugins share one osgeo module, so `gdal.UseExceptions()` is not ours to switch: a call either raises or
returns None, depending on who came first. Error handlers and configuration set here belong to the calling thread.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable

from osgeo import gdal

from ..texts import Text
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
        raise GdalError(Text("it is not recognized as a raster"))
    return dataset


def read_raster(source: gdal.Dataset | gdal.Band, window: Window, **options: Any) -> bytearray:
    """The pixels of a window, as `ReadRaster` with these options gives them.

    Raises:
        GdalError: not all of them can be read.
    """
    data = call(source.ReadRaster, window.col, window.row, window.width, window.height, **options)
    if data is None:  # it failed in a thread of GDAL, which keeps the reason to itself
        raise GdalError(Text("its data cannot be decoded"))
    return data


@contextmanager
def reading(threads: str = "ALL_CPUS") -> Iterator[None]:
    """Open and read inside with so many threads, with an end to every wait for a network, without invented pixels.

    What the user has set for the network holds.
    """
    network = {name: value for name, value in _NETWORK.items() if gdal.GetConfigOption(name) is None}
    # Without the second one, the missing end of a JPEG file is grey.
    with configured({"GDAL_NUM_THREADS": threads, "GDAL_ERROR_ON_LIBJPEG_WARNING": "YES", **network}):
        yield


_NETWORK = {
    "GDAL_HTTP_CONNECTTIMEOUT": "10",
    "GDAL_HTTP_TIMEOUT": "60",
    "GDAL_HTTP_LOW_SPEED_TIME": "15",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1",
    "GDAL_HTTP_MAX_RETRY": "3",
    "GDAL_HTTP_RETRY_DELAY": "1",
}
"""Seconds, bytes a second, and tries. GDAL's defaults wait for a silent server without end and try once."""


@contextmanager
def configured(values: dict[str, str]) -> Iterator[None]:
    """Configuration of this thread."""
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in values}
    for name, value in values.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)


CACHE_BYTES = 256 << 20
"""What GDAL may keep of decoded blocks during a run: some rows of tiles of a wide raster."""

_cache_lock = threading.Lock()
_cache_users = 0
_cache_before = 0


@contextmanager
def modest_cache() -> Iterator[None]:
    """Keep GDAL's block cache, which all of QGIS shares, within CACHE_BYTES while any thread is inside."""
    global _cache_users, _cache_before
    with _cache_lock:
        _cache_users += 1
        if _cache_users == 1:
            _cache_before = gdal.GetCacheMax()
            gdal.SetCacheMax(min(_cache_before, CACHE_BYTES))
    try:
        yield
    finally:
        with _cache_lock:
            _cache_users -= 1
            if not _cache_users:
                gdal.SetCacheMax(_cache_before)
