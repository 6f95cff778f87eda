"""Merging patches that are too small to matter into what surrounds them, across the borders of blocks."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Callable

import numpy as np
from osgeo import gdal

from ..errors import Cancelled
from ..texts import Text
from ..worker.protocol import NODATA
from .blocks import STRIP_ROWS, BlockStore, fast_compression, read_plane
from .files import failures
from .gdal_calls import GdalError, call, open_raster
from .mosaic import new_mosaic, write_mosaic
from .window import Window

_MOST_PASSES = 16


def sieve(
    store: BlockStore,
    smallest_px: int,
    folder: Path,
    progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> BlockStore:
    """Merge each patch of fewer pixels than `smallest_px` into its largest neighbour, as `gdal_sieve` does, and again
    until that changes nothing: only what NoData closes in stays small.

    Pixels belong to one patch where they touch along an edge. NoData stays as it is and takes nothing in. Patches do
    not reach across holes, so blocks that touch are sieved together, and apart from others. Memory grows with the
    number of patches, some 25 bytes for each, not with the size of the map.

    Args:
        store: the blocks of a map, cells of one grid, class codes in band 1.
        folder: of the job; the new blocks get a folder of their own in it.
        progress: called with the share done, 0..1.
    Returns:
        A store with the class codes alone, in the same windows.
    Raises:
        OutputFailedError, Cancelled.
    """
    target = folder / "sieved"
    with failures(folder):
        if target.exists():
            shutil.rmtree(target)  # of a run that was stopped
    sieved = BlockStore(target, bands=1)
    groups = [(names, _box([store.blocks[name].window for name in names])) for names in _groups(store)]
    done, total = 0.0, sum(box.width * box.height for _, box in groups)
    for names, box in groups:
        share = box.width * box.height / total
        _sieve_group(store, names, box, smallest_px, sieved, _scaled(progress, done, share), is_cancelled)
        done += share
    return sieved


def _sieve_group(
    store: BlockStore,
    names: Collection[str],
    box: Window,
    smallest_px: int,
    sieved: BlockStore,
    progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> None:
    """Sieve the blocks in a box and commit them to another store."""
    folder = sieved.folder.parent
    source, target, spare = folder / "to-sieve.vrt", folder / "sieving.tif", folder / "sieving-again.tif"
    places = {store.path(name): store.blocks[name].window.within(box) for name in names}
    with failures(target):
        mosaic = new_mosaic(box.width, box.height, 1)
        call(mosaic.GetRasterBand(1).SetNoDataValue, NODATA)
        write_mosaic(source, mosaic, places, bands=(1,))
        _run_filter(source, target, smallest_px, _scaled(progress, 0.0, 0.5), is_cancelled)
        for times in range(1, _MOST_PASSES):  # a patch among small ones finds a large one only after they have grown
            _run_filter(target, spare, smallest_px, _scaled(progress, 1 - 0.5**times, 0.5 ** (times + 1)), is_cancelled)
            target, spare = spare, target
            if _are_equal(target, spare, is_cancelled):
                break
        progress(1.0)
        dataset = open_raster(target)
        for name, place in zip(names, places.values()):
            if is_cancelled():
                raise Cancelled
            classes = read_plane(dataset.GetRasterBand(1), place)
            if not np.array_equal(classes == NODATA, store.read(name, 1) == NODATA):
                raise OSError(Text("some of the sieved pixels were lost"))
            sieved.commit(name, store.blocks[name].window, classes[np.newaxis])
        del dataset
        for path in (source, target, spare):
            path.unlink()


def _run_filter(
    source: Path, target: Path, smallest_px: int, progress: Callable[[float], None], is_cancelled: Callable[[], bool]
) -> None:
    """Sieve one file into another, line by line."""

    def goes_on(share: float, *_: object) -> bool:
        progress(share)
        return not is_cancelled()

    old = open_raster(source)
    options = [*fast_compression(), f"BLOCKYSIZE={STRIP_ROWS}", "SPARSE_OK=TRUE", "BIGTIFF=IF_SAFER"]
    driver = gdal.GetDriverByName("GTiff")
    new = call(driver.Create, str(target), old.RasterXSize, old.RasterYSize, 1, gdal.GDT_Byte, options)
    call(new.GetRasterBand(1).SetNoDataValue, NODATA)
    bands = (old.GetRasterBand(1), old.GetRasterBand(1).GetMaskBand(), new.GetRasterBand(1))
    try:
        call(gdal.SieveFilter, *bands, smallest_px, 4, callback=goes_on)
    except GdalError:
        if is_cancelled():
            raise Cancelled from None
        raise
    call(new.FlushCache)


def _are_equal(one: Path, other: Path, is_cancelled: Callable[[], bool]) -> bool:
    """Whether two files of one size hold the same classes."""
    datasets = open_raster(one), open_raster(other)
    width, height = datasets[0].RasterXSize, datasets[0].RasterYSize
    for row in range(0, height, STRIP_ROWS):
        if is_cancelled():
            raise Cancelled
        strip = Window(0, row, width, min(STRIP_ROWS, height - row))
        first, second = (read_plane(dataset.GetRasterBand(1), strip) for dataset in datasets)
        if not np.array_equal(first, second):
            return False
    return True


def _groups(store: BlockStore) -> Iterator[list[str]]:
    """Names of the blocks that touch along an edge, directly or by way of others."""
    at = {(block.window.col, block.window.row): name for name, block in store.blocks.items()}
    neighbours: dict[str, list[str]] = {name: [] for name in store.blocks}
    for name, block in store.blocks.items():
        window = block.window
        for place in ((window.right, window.row), (window.col, window.bottom)):
            if place in at:
                neighbours[name].append(at[place])
                neighbours[at[place]].append(name)
    left = set(store.blocks)
    while left:
        group = [left.pop()]
        for name in group:  # grows on the way
            found = left.intersection(neighbours[name])
            group += found
            left -= found
        yield group


def _box(windows: Collection[Window]) -> Window:
    """The smallest window around others."""
    col, row = min(window.col for window in windows), min(window.row for window in windows)
    right, bottom = max(window.right for window in windows), max(window.bottom for window in windows)
    return Window(col, row, right - col, bottom - row)


def _scaled(progress: Callable[[float], None], start: float, share: float) -> Callable[[float], None]:
    return lambda part: progress(start + share * part)
