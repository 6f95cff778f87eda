"""From finished blocks to the files that the user gets: complete, verified, with legend and overviews.

GDAL's COG driver looks at every pixel of a map, also where there is none: some seconds for each 10^10. Up to a size the
result is a COG; beyond, the sparse GeoTIFF, tiled and with overviews, that the COG would have been made of.
"""

from __future__ import annotations

import traceback
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, TypeVar

from osgeo import gdal

from ..errors import Cancelled
from ..texts import Text
from ..weights.card import LandCoverClass
from ..worker.protocol import NODATA
from . import overviews
from .blocks import BlockStore, digests, fast_compression
from .files import failures, put_in_place, remove_temporary, restore, temporary_for
from .gdal_calls import GdalError, call, open_raster
from .grid import Grid
from .legend import category_names, write_legend
from .mosaic import new_mosaic, write_mosaic
from .window import Window

Progress = Callable[[float], None]
IsCancelled = Callable[[], bool]
_Item = TypeVar("_Item")

_SIDE_PX = 512
"""Tiles of the files that are written."""

_COG_PX = 1 << 35
"""The largest map, in pixels, that becomes a COG: about 15 s for one that is all holes."""


@dataclass(frozen=True)
class Layer:
    """One raster to make of some bands of the blocks."""

    name: str
    """Of its mosaic in the job's folder, without extension."""
    bands: tuple[int, ...]
    """Bands of the blocks, from 1."""
    descriptions: tuple[str, ...] = ()
    """What each band is called, for percents."""
    classes: tuple[LandCoverClass, ...] = ()
    """The legend, for a class map."""


def class_layer(classes: Sequence[LandCoverClass]) -> Layer:
    """The class map, in band 1 of the blocks: legend, and overviews with the commonest class."""
    return Layer("map", (1,), classes=tuple(classes))


def percent_layer(name: str, bands: Sequence[int], descriptions: Sequence[str]) -> Layer:
    """Percents, 0..100 or NODATA, in these bands of the blocks: overviews with the mean."""
    return Layer(name, tuple(bands), tuple(descriptions))


@dataclass(frozen=True)
class PreparedFile:
    """A complete and verified file that still has a temporary name."""

    path: Path
    output: Path

    def put(self) -> Path:
        """Give it its final name, as `put_in_place` does. Raises: OutputFailedError."""
        return put_in_place(self.path, self.output)

    def discard(self) -> None:
        """Remove it, where another part of the run has failed. Raises: OSError."""
        remove_temporary(self.path)


def prepare(
    store: BlockStore,
    layer: Layer,
    grid: Grid,
    output: Path,
    folder: Path,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> PreparedFile:
    """Join the blocks of a store to one GeoTIFF and verify it; nothing of that is seen at the final place.

    Args:
        store: with all blocks; where it has none, the map is NODATA.
        grid: size and georeference of the map.
        output: where the file shall be.
        folder: of the job.
        progress: called with the share done, 0..1.
    Raises:
        OutputFailedError, Cancelled.
    """
    is_cog = grid.width * grid.height <= _COG_PX
    temporary = temporary_for(output, folder)
    stage = folder / "stage.tif" if is_cog else temporary
    with failures(output):
        restore(temporary, output)
        needed_bytes = _needed_bytes(store, layer)
    with failures(output, needed_bytes):
        try:
            _write_mosaic(store, layer, grid, folder / f"{layer.name}.vrt")
            parts = _write(store, layer, grid, stage, lambda share: progress(0.5 * share), is_cancelled)
            if is_cog:
                _copy_to_cog(stage, temporary, lambda share: progress(0.5 + 0.2 * share), is_cancelled)
                remove_temporary(stage)
            _verify(temporary, layer, grid, parts, lambda share: progress(0.7 + 0.3 * share), is_cancelled)
        except BaseException as error:
            _close_datasets(error)
            for file in (stage, temporary):
                with suppress(OSError):
                    remove_temporary(file)
            raise
    progress(1.0)
    return PreparedFile(temporary, output)


@dataclass(frozen=True)
class _Part:
    """Some pixels that the file must hold."""

    level: int
    """0 in the map itself, 1 and on in its overviews."""
    window: Window
    digests: tuple[str, ...]
    """SHA-256 of each band."""


def _write(
    store: BlockStore, layer: Layer, grid: Grid, path: Path, progress: Progress, is_cancelled: IsCancelled
) -> list[_Part]:
    """A sparse GeoTIFF of the blocks and its overviews, which costs nothing where there is no block."""
    remove_temporary(path)
    dataset = _create(layer, grid, path, store.class_pixels)
    bands = [dataset.GetRasterBand(number) for number in range(1, len(layer.bands) + 1)]
    parts = []
    for name, block in _each(store.blocks.items(), lambda share: progress(0.6 * share), is_cancelled):
        window = block.window
        place = (window.col, window.row, window.width, window.height)
        for band, number in zip(bands, layer.bands):
            call(band.WriteRaster, *place, store.read(name, number).data)
        parts.append(_Part(0, window, tuple(block.digests[band - 1] for band in layer.bands)))
    windows = [block.window for block in store.blocks.values()]
    cells = list(overviews.cells(grid.width, grid.height, windows, bands[0].GetOverviewCount()))
    reduce = overviews.mode if layer.classes else overviews.mean
    for level, window in _each(cells, lambda share: progress(0.6 + 0.4 * share), is_cancelled):
        made = (overviews.fill(_level(band, level - 1), _level(band, level), window, reduce) for band in bands)
        parts.append(_Part(level, window, tuple(made)))
    call(dataset.FlushCache)
    return parts


def _create(layer: Layer, grid: Grid, path: Path, class_pixels: Mapping[int, int]) -> gdal.Dataset:
    """An empty GeoTIFF with all that it shall have but pixels."""
    options = [
        *fast_compression(), "TILED=YES", f"BLOCKXSIZE={_SIDE_PX}", f"BLOCKYSIZE={_SIDE_PX}", "SPARSE_OK=TRUE",
        "BIGTIFF=IF_SAFER", "INTERLEAVE=BAND",
        *([] if layer.classes else ["PHOTOMETRIC=MINISBLACK"]),
    ]  # fmt: skip
    driver = gdal.GetDriverByName("GTiff")
    dataset = call(driver.Create, str(path), grid.width, grid.height, len(layer.bands), gdal.GDT_Byte, options)
    _describe(dataset, layer, grid, class_pixels)
    factors = overviews.factors(grid.width, grid.height, _SIDE_PX)
    if factors:
        call(dataset.BuildOverviews, "NONE", factors)
    return dataset


def _describe(dataset: gdal.Dataset, layer: Layer, grid: Grid, class_pixels: Mapping[int, int]) -> None:
    """Give a new dataset its georeference, NoData and legend or names."""
    grid.write_to(dataset)
    if layer.classes:
        write_legend(dataset.GetRasterBand(1), layer.classes, class_pixels)
    for number, description in enumerate(layer.descriptions, start=1):
        call(dataset.GetRasterBand(number).SetNoDataValue, NODATA)
        call(dataset.GetRasterBand(number).SetDescription, description)


def _write_mosaic(store: BlockStore, layer: Layer, grid: Grid, path: Path) -> None:
    """The layer as a virtual raster, usable before the file is."""
    mosaic = new_mosaic(grid.width, grid.height, len(layer.bands))
    _describe(mosaic, layer, grid, store.class_pixels)
    write_mosaic(path, mosaic, {store.path(name): block.window for name, block in store.blocks.items()}, layer.bands)


def _copy_to_cog(source: Path, path: Path, progress: Progress, is_cancelled: IsCancelled) -> None:
    def goes_on(share: float, *_: object) -> bool:
        progress(share)
        return not is_cancelled()

    options = [
        f"COMPRESS={fast_compression()[0].partition('=')[2]}", "LEVEL=1", f"BLOCKSIZE={_SIDE_PX}", "SPARSE_OK=TRUE",
        "OVERVIEWS=FORCE_USE_EXISTING", "BIGTIFF=IF_SAFER", "NUM_THREADS=ALL_CPUS",
    ]  # fmt: skip
    driver = gdal.GetDriverByName("COG")
    try:
        dataset = call(driver.CreateCopy, str(path), open_raster(source), options=options, callback=goes_on)
        if dataset is None:
            raise GdalError(Text("GDAL gave no reason"))
        call(dataset.FlushCache)
    except GdalError:
        if is_cancelled():
            raise Cancelled from None
        raise


def _verify(
    path: Path, layer: Layer, grid: Grid, parts: Sequence[_Part], progress: Progress, is_cancelled: IsCancelled
) -> None:
    """Compare the finished file with the plan, with every block and with what was computed for the overviews."""
    dataset = open_raster(path)
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    if not Grid.of(dataset).same_pixels(grid) or any(band.GetNoDataValue() != NODATA for band in bands):
        raise OSError(Text("the georeference of the finished file differs from that of the input"))
    if layer.classes and bands[0].GetCategoryNames() != category_names(layer.classes):
        raise OSError(Text("the legend of the finished file is not complete"))
    for part in _each(parts, progress, is_cancelled):
        if part.digests != digests([_level(band, part.level) for band in bands], part.window):
            raise OSError(Text("the finished file reads differently from what was written"))


def _level(band: gdal.Band, level: int) -> gdal.Band:
    """The band itself, or one of its overviews, from 1. Raises: GdalError: it is missing, as when the disk was full."""
    found = band.GetOverview(level - 1) if level <= band.GetOverviewCount() else None
    if level and found is None:
        raise GdalError(Text("the file has not all its overviews"))
    return found if level else band


def _each(items: Collection[_Item], progress: Progress, is_cancelled: IsCancelled) -> Iterator[_Item]:
    """The items; after each it tells the share done, before each it may raise Cancelled."""
    for done, item in enumerate(items, start=1):
        if is_cancelled():
            raise Cancelled
        yield item
        progress(done / len(items))


def _close_datasets(error: BaseException | None) -> None:
    """Let go of what the frames of an error keep: a dataset writes on when it is closed, and Windows locks its file."""
    while error:
        traceback.clear_frames(error.__traceback__)
        error = error.__context__


def _needed_bytes(store: BlockStore, layer: Layer) -> int:
    """Two files with overviews, for bands that are compressed as well as others: a guess for a text."""
    stored_bytes = sum(store.path(name).stat().st_size for name in store.blocks)
    return round(2 * 4 / 3 * stored_bytes * len(layer.bands) / store.bands)
