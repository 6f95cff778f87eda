"""The finished blocks of a map, each in a file of its own: what is listed here survives a crash.

A GeoTIFF whose writer was killed opens cleanly and reads as zeros, and GDAL's close does not report a full disk. So a
block counts only under its final name, which it gets after it was flushed, opened again, compared and synced. That
name is the whole journal; only blocks without any data, which have no file, are listed in a text file.
"""

from __future__ import annotations

import hashlib
import json
import os
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import numpy as np
from osgeo import gdal

from ..files import replace, sync
from ..texts import Text
from ..worker.protocol import NODATA
from .counts import count_codes
from .files import failures
from .gdal_calls import GdalError, call, open_raster, read_raster
from .window import Window

STRIP_ROWS = 128
"""Rows of a block file that are compressed together: 384 KiB of a block of 3072 pixels."""

_READ_ROWS = 512
"""Rows taken at a time where pixels are only compared: a row of the tiles of a map, and some strips."""

_TAG = "UNETMAMBA_BLOCK"
_EMPTY_JOURNAL = "empty"


@dataclass(frozen=True)
class StoredBlock:
    """What the tag of a block file says."""

    window: Window
    """Its place in the map."""
    digests: tuple[str, ...]
    """SHA-256 of the pixels of each band, row by row."""
    class_pixels: dict[int, int]
    """Class code -> pixels of the first band; NoData is not counted."""

    def to_text(self) -> str:
        window = self.window
        return json.dumps([[window.col, window.row, window.width, window.height], self.digests, self.class_pixels])

    @classmethod
    def from_text(cls, text: str) -> StoredBlock:
        """Raises: ValueError, TypeError, AttributeError: it is not such a text."""
        window, digests, pixels = json.loads(text)
        return cls(Window(*window), tuple(digests), {int(value): count for value, count in pixels.items()})


class BlockStore:
    """Takes the blocks of one map in any order and keeps them; a store opened again holds all that was committed."""

    def __init__(self, folder: Path, bands: int) -> None:
        """Open a store, or make it; what a killed run has left half done is removed.

        Args:
            folder: for this store alone; its parent is there.
            bands: of every block.
        Raises:
            OutputFailedError: the folder cannot be used.
        """
        self.folder, self.bands = folder, bands
        self._blocks: dict[str, StoredBlock] = {}
        self._empty: set[str] = set()
        self._pixels: Counter[int] = Counter()
        with failures(folder):
            folder.mkdir(exist_ok=True)
            self._read_empty_journal()
            self._find_blocks()

    @property
    def blocks(self) -> Mapping[str, StoredBlock]:
        """The blocks that hold data, by name."""
        return MappingProxyType(self._blocks)

    @property
    def class_pixels(self) -> dict[int, int]:
        """Class code -> pixels of the first band in all blocks, for the codes that occur; NoData is not counted."""
        return {value: count for value, count in self._pixels.items() if count}

    def __contains__(self, name: str) -> bool:
        return name in self._blocks or name in self._empty

    def __len__(self) -> int:
        """Number of blocks, with and without data."""
        return len(self._blocks) + len(self._empty)

    def commit(self, name: str, window: Window, planes: np.ndarray) -> None:
        """Store a block so that it survives a crash; one of that name is replaced.

        Args:
            name: unlike that of any other block, without extension; letters, digits, - and _ only.
            window: its place in the map.
            planes: (bands, window.height, window.width) uint8; class codes first, NODATA where there is nothing.
        Raises:
            OutputFailedError: the block could not be stored, or reads differently from what was written.
        """
        planes = np.ascontiguousarray(planes)
        path = self.path(name)
        temporary = path.with_suffix(".tmp")
        block = StoredBlock(window, tuple(hashlib.sha256(plane).hexdigest() for plane in planes), _count(planes[0]))
        with failures(path, planes.nbytes):
            _write(temporary, planes, block)
            if self._check(temporary) != block:
                raise OSError(Text("block {name} reads differently from what was written", name=name))
            sync(temporary)
            replace(temporary, path)
            sync(self.folder)
        self._add(name, block)

    def commit_empty(self, name: str) -> None:
        """Note that a block holds no data.

        That survives the end of this process, but maybe not a power failure, after which the block is found again
        to be empty: it costs next to nothing, and a sync for each of very many would cost minutes.

        Raises:
            OutputFailedError.
        """
        journal = self.folder / _EMPTY_JOURNAL
        with failures(journal), open(journal, "ab") as file:
            file.write(b"\n%b\n" % _empty_line(name))  # on a line of its own, so that a torn one spoils no other
        self._empty.add(name)

    def read(self, name: str, band: int) -> np.ndarray:
        """A band of a block that holds data.

        Args:
            band: from 1.
        Returns:
            (H, W) uint8.
        Raises:
            OutputFailedError: the file was damaged since it was stored; a store opened again does without it.
        """
        block, path = self._blocks[name], self.path(name)
        with failures(path):
            dataset = _open(path)
            plane = read_plane(dataset.GetRasterBand(band), _window(dataset))
            if hashlib.sha256(plane).hexdigest() != block.digests[band - 1]:
                raise OSError(Text("it was damaged since it was written; the next run computes this part again"))
            return plane

    def path(self, name: str) -> Path:
        """The file of a block."""
        return self.folder / f"{name}.tif"

    def _add(self, name: str, block: StoredBlock) -> None:
        if name in self._blocks:
            self._pixels.subtract(self._blocks[name].class_pixels)
        self._blocks[name] = block
        self._pixels.update(block.class_pixels)

    def _find_blocks(self) -> None:
        """List what is stored and whole; what is not stays until it is replaced: the disk may only be out of reach."""
        paths = []
        for path in self.folder.iterdir():
            if path.suffix == ".tmp":
                path.unlink()
            elif path.suffix == ".tif":
                paths.append(path)
        with ThreadPoolExecutor(os.cpu_count()) as pool:  # decoding and hashing leave Python's lock
            for path, block in zip(paths, pool.map(self._check, paths)):
                if block is not None:
                    self._add(path.stem, block)

    def _check(self, path: Path) -> StoredBlock | None:
        """The block in a file, if its pixels are those that were stored."""
        try:
            dataset = _open(path)
            block = StoredBlock.from_text(dataset.GetMetadataItem(_TAG))
            bands = [dataset.GetRasterBand(band) for band in range(1, dataset.RasterCount + 1)]
            whole = len(bands) == self.bands and digests(bands, _window(dataset)) == block.digests
            return block if whole else None
        except (GdalError, ValueError, TypeError, AttributeError):
            return None

    def _read_empty_journal(self) -> None:
        """A line that was torn by a crash does not match its own checksum, nor does what a power failure leaves."""
        journal = self.folder / _EMPTY_JOURNAL
        lines = journal.read_bytes().split(b"\n") if journal.exists() else []
        names = (line.rpartition(b" ")[0].decode("utf-8", "replace") for line in lines)
        self._empty = {name for name, line in zip(names, lines) if name and _empty_line(name) == line}


def _empty_line(name: str) -> bytes:
    return f"{name} {zlib.crc32(name.encode()):08x}".encode()


def _count(classes: np.ndarray) -> dict[int, int]:
    counts = count_codes(classes)
    return {int(value): int(counts[value]) for value in np.flatnonzero(counts) if value != NODATA}


def _write(path: Path, planes: np.ndarray, block: StoredBlock) -> None:
    """A GeoTIFF of (B, H, W) uint8 without georeference. Raises: GdalError."""
    bands, height, width = planes.shape
    driver = gdal.GetDriverByName("GTiff")
    options = [f"BLOCKYSIZE={STRIP_ROWS}", "INTERLEAVE=BAND", "PHOTOMETRIC=MINISBLACK"]
    dataset = call(driver.Create, str(path), width, height, bands, gdal.GDT_Byte, [*fast_compression(), *options])
    call(dataset.SetMetadataItem, _TAG, block.to_text())
    for number, plane in enumerate(planes, start=1):
        call(dataset.GetRasterBand(number).WriteRaster, 0, 0, width, height, plane.data)
    call(dataset.FlushCache)


def _open(path: Path) -> gdal.Dataset:
    return open_raster(path, allowed_drivers=["GTiff"])


def _window(dataset: gdal.Dataset) -> Window:
    return Window(0, 0, dataset.RasterXSize, dataset.RasterYSize)


def read_plane(band: gdal.Band, window: Window) -> np.ndarray:
    """(H, W) uint8 of a band. Raises: GdalError."""
    return np.frombuffer(read_raster(band, window), np.uint8).reshape(window.height, window.width)


def digests(bands: Sequence[gdal.Band], window: Window) -> tuple[str, ...]:
    """SHA-256 of the pixels of each band in a window, row by row; little of them is in memory at a time.

    Raises: GdalError.
    """
    sums = [hashlib.sha256() for _ in bands]
    for row in range(window.row, window.bottom, _READ_ROWS):
        strip = Window(window.col, row, window.width, min(_READ_ROWS, window.bottom - row))
        for band, digest in zip(bands, sums):
            digest.update(read_raster(band, strip))
    return tuple(digest.hexdigest() for digest in sums)


def fast_compression() -> list[str]:
    """Creation options of the GTiff driver: the fastest lossless compression that this GDAL was built with.

    In one thread: GDAL 3.6 locks up where threads compress what it has to write to make room for what is being read.
    """
    driver = gdal.GetDriverByName("GTiff")
    if "ZSTD" in driver.GetMetadataItem("DMD_CREATIONOPTIONLIST"):
        return ["COMPRESS=ZSTD", "ZSTD_LEVEL=1", "NUM_THREADS=1"]
    return ["COMPRESS=DEFLATE", "ZLEVEL=1", "NUM_THREADS=1"]
