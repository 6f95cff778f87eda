"""A class map in the making: blocks in a job folder first, then one verified GeoTIFF in its final place.

A GeoTIFF whose writer was killed opens cleanly and reads as zeros, and GDAL's close does not report a full disk. So a
file counts only after it was flushed, opened again and compared, and it gets its name after that, by one rename.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import Callable

import numpy as np
from osgeo import gdal

from ..errors import Cancelled
from ..weights.card import LandCoverClass
from ..worker.protocol import NODATA
from .errors import OutputFailedError
from .gdal_calls import GdalError, call, open_raster, read_raster
from .grid import Grid
from .legend import category_names, write_legend
from .window import Window

SIDECARS = (".aux.xml", ".ovr", ".msk")
"""What GDAL reads beside a GeoTIFF of the same name, and what would make a new map look like an old one."""

_SIDE_PX = 512
"""Tiles of the files that are written."""


class ClassMapSink:
    """Takes the blocks of one class map in any order and publishes the whole."""

    def __init__(self, folder: Path, output: Path, grid: Grid, classes: Sequence[LandCoverClass]) -> None:
        """
        Args:
            folder: an empty folder on the file system of `output`, for this map alone.
            output: where the map shall be; nothing is there, or an old file that `publish` replaces.
            grid: size and georeference of the map.
        """
        self._blocks_folder = folder / "b"
        self._folder, self._output, self._grid, self._classes = folder, output, grid, classes
        self._blocks: dict[str, tuple[Window, bytes]] = {}  # file name -> place in the map, SHA-256 of the pixels
        self._pixels = np.zeros(256, dtype=np.int64)
        with self._failures():
            self._blocks_folder.mkdir()

    @property
    def class_pixels(self) -> dict[int, int]:
        """Class code -> pixels in the blocks committed so far, for every class of the map."""
        return {entry.value: int(self._pixels[entry.value]) for entry in self._classes}

    def commit(self, name: str, window: Window, classes: np.ndarray) -> None:
        """Store a block so that it survives a crash.

        Args:
            name: unlike that of any other block, without extension.
            window: its place in the map.
            classes: (window.height, window.width) uint8 class codes, NODATA where there is none.
        Raises:
            OutputFailedError: the block could not be stored, or reads differently from what was written.
        """
        path = self._blocks_folder / f"{name}.tif"
        temporary = path.with_suffix(".tmp")
        classes = np.ascontiguousarray(classes)
        with self._failures():
            _write_block(temporary, classes)
            dataset = open_raster(temporary)
            if not np.array_equal(_read(dataset, Window(0, 0, window.width, window.height)), classes):
                raise OSError(f"block {name} reads differently from what was written")
            del dataset
            _sync(temporary)
            os.replace(temporary, path)
            _sync(self._blocks_folder)
        self._blocks[path.name] = (window, hashlib.sha256(classes).digest())
        self._pixels += np.bincount(classes.ravel(), minlength=256)

    def publish(self, progress: Callable[[float], None], is_cancelled: Callable[[], bool]) -> None:
        """Join the blocks to one cloud-optimised GeoTIFF, verify it and move it into its place.

        Args:
            progress: called with the share done, 0..1.
        Raises:
            OutputFailedError: the final place then holds what it held before.
            Cancelled: as above.
        """
        final = self._folder / "map.tif"
        with self._failures():
            mosaic = self._write_mosaic(self._folder / "map.vrt")
            self._write_geotiff(mosaic, final, lambda share: progress(0.7 * share), is_cancelled)
            self._verify(final, lambda share: progress(0.7 + 0.3 * share), is_cancelled)
            self._move_into_place(final)

    def _write_mosaic(self, path: Path) -> gdal.Dataset:
        """A VRT over the block files, with everything that the map shall carry.

        Control points are exact in the dataset, but rounded in the file.
        """
        dataset = call(gdal.GetDriverByName("VRT").Create, str(path), self._grid.width, self._grid.height, 1)
        self._grid.write_to(dataset)
        band = dataset.GetRasterBand(1)
        write_legend(band, self._classes, self.class_pixels)
        for index, (name, (window, _)) in enumerate(self._blocks.items()):
            size = f'xSize="{window.width}" ySize="{window.height}"'
            source = (
                f"<SimpleSource><SourceFilename>{escape(str(self._blocks_folder / name))}</SourceFilename>"
                f'<SourceBand>1</SourceBand><SourceProperties RasterXSize="{window.width}" '
                f'RasterYSize="{window.height}" DataType="Byte" BlockXSize="{_SIDE_PX}" BlockYSize="{_SIDE_PX}"/>'
                f'<SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="{window.col}" yOff="{window.row}" {size}/>'
                "</SimpleSource>"
            )
            call(band.SetMetadataItem, f"source_{index}", source, "new_vrt_sources")
        call(dataset.FlushCache)
        return dataset

    def _write_geotiff(
        self, mosaic: gdal.Dataset, path: Path, progress: Callable[[float], None], is_cancelled: Callable[[], bool]
    ) -> None:
        def goes_on(share: float, *_: object) -> bool:
            progress(share)
            return not is_cancelled()

        driver = gdal.GetDriverByName("COG")
        options = [
            f"COMPRESS={_compression(driver)}", "LEVEL=1", f"BLOCKSIZE={_SIDE_PX}", "OVERVIEW_RESAMPLING=MODE",
            "BIGTIFF=IF_SAFER", "NUM_THREADS=ALL_CPUS",
        ]  # fmt: skip
        try:
            dataset = call(driver.CreateCopy, str(path), mosaic, options=options, callback=goes_on)
            if dataset is None:
                raise GdalError("GDAL gave no reason")
            call(dataset.FlushCache)
        except GdalError:
            if is_cancelled():
                raise Cancelled from None
            raise

    def _verify(self, path: Path, progress: Callable[[float], None], is_cancelled: Callable[[], bool]) -> None:
        """Compare the finished file with the plan and with every block, and read its overviews to the end."""
        dataset = open_raster(path)
        band = dataset.GetRasterBand(1)
        if not Grid.of(dataset).same_pixels(self._grid) or band.GetNoDataValue() != NODATA:
            raise OSError("the georeference of the finished file differs from that of the input")
        if band.GetCategoryNames() != category_names(self._classes):
            raise OSError("the legend of the finished file is not complete")
        for done, (name, (window, digest)) in enumerate(self._blocks.items(), start=1):
            if is_cancelled():
                raise Cancelled
            if hashlib.sha256(_read(dataset, window)).digest() != digest:
                raise OSError(f"block {name} reads differently in the finished file")
            progress(done / len(self._blocks))
        for index in range(band.GetOverviewCount()):
            call(band.GetOverview(index).Checksum)

    def _move_into_place(self, final: Path) -> None:
        """At no moment does the final place hold a map with the names or overviews of another one."""
        names = Path(f"{final}.aux.xml")  # GeoTIFF has no place for category names
        _sync(final)
        _sync(names)
        for suffix in SIDECARS:
            Path(f"{self._output}{suffix}").unlink(missing_ok=True)
        os.replace(final, self._output)
        os.replace(names, f"{self._output}.aux.xml")
        _sync(self._output.parent)

    @contextmanager
    def _failures(self) -> Iterator[None]:
        """Turn what GDAL and the operating system report into one error about the output."""
        try:
            yield
        except (GdalError, OSError) as error:
            free_bytes = shutil.disk_usage(self._output.parent).free
            why = getattr(error, "strerror", None) or str(error)  # without the path of a temporary file
            raise OutputFailedError(self._output, why, free_bytes) from error


def _write_block(path: Path, classes: np.ndarray) -> None:
    """A tiled GeoTIFF of (H, W) uint8 without georeference. Raises: GdalError."""
    height, width = classes.shape
    driver = gdal.GetDriverByName("GTiff")
    options = ["TILED=YES", f"BLOCKXSIZE={_SIDE_PX}", f"BLOCKYSIZE={_SIDE_PX}", "NUM_THREADS=ALL_CPUS"]
    compression = _compression(driver)
    level = {"ZSTD": "ZSTD_LEVEL=1", "DEFLATE": "ZLEVEL=1"}[compression]
    dataset = call(
        driver.Create, str(path), width, height, 1, gdal.GDT_Byte, [f"COMPRESS={compression}", level, *options]
    )
    call(dataset.GetRasterBand(1).WriteRaster, 0, 0, width, height, classes.tobytes())
    call(dataset.FlushCache)


def _compression(driver: gdal.Driver) -> str:
    """The fastest that this GDAL was built with."""
    return "ZSTD" if "ZSTD" in driver.GetMetadataItem("DMD_CREATIONOPTIONLIST") else "DEFLATE"


def _read(dataset: gdal.Dataset, window: Window) -> np.ndarray:
    """(H, W) uint8 of the first band. Raises: GdalError."""
    data = read_raster(dataset.GetRasterBand(1), window)
    return np.frombuffer(data, np.uint8).reshape(window.height, window.width)


def _sync(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk; Windows has no such call for folders."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
