"""The labelled ground of all images, block by block."""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import Cancelled
from ..raster.errors import MaskOutsideError, MaskUnreadableError
from ..raster.grid import Grid
from ..raster.mask import PolygonMask
from ..raster.window import Window
from .cells import CellCounter
from .errors import AreaOutsideError, LabelsUnreadableError
from .ground import Ground
from .job import ChipsJob
from .labels import Labels
from .split import Split, split_cells
from .store import UNLABELLED

_BLOCKS, _LARGEST_BLOCK_PX = 4096, 2048
"""Blocks are made larger, up to this side, while there are more of them."""

_LEAST_CELL_PX, _CELLS = 8, 1 << 18
"""Least side of the cells of the ground by which labels are split, and how many there are at most, about."""

_KEPT_BYTES = 64 << 20
"""Of labels, compressed."""


@dataclass(frozen=True)
class Block:
    """A cell, with labels, of a grid that is anchored at the first pixel of an image."""

    image: int
    row: int
    col: int
    core: Window
    """Its pixels, within the image."""


class LabelledGround:
    """Blocks of all images and their labels, those of the background included."""

    def __init__(self, job: ChipsJob, grids: Sequence[Grid], labels: Labels) -> None:
        """The class of the background is added to those of the labels, if there is an area.

        Args:
            grids: of the images, as `labels` was read for.
        Raises:
            EngineError: the area cannot be read, or lies on no image.
        """
        self._gap_px, self._share, self._seed = job.gap_px, job.validation_share, job.seed
        self._labels = labels
        self._areas = _areas(job, grids) if job.area else [None] * len(grids)
        self._background = labels.classes.number_of_background(job.background) if job.area else UNLABELLED
        self._ground = Ground(grids, job.gap_px)
        self.blocks = _blocks([self._cells(image) for image in range(len(grids))], grids)
        """Those that may have labels, image by image and row by row."""
        area_px = sum(block.core.width * block.core.height for block in self.blocks)
        self._cell_px = max(_LEAST_CELL_PX, job.gap_px // 2, math.isqrt(area_px // _CELLS))

    def labels(self, block: Block) -> np.ndarray:
        """(H, W) uint8: the class of each pixel of the core, or UNLABELLED. Raises: GdalError."""
        polygons, area = self._labels.maps[block.image], self._areas[block.image]
        labels = polygons.labels(block.core)
        if area is None or not area.touches(block.core):
            return labels
        rest = (labels == UNLABELLED) & area.inside(block.core) & ~polygons.unclassified(block.core)
        return np.where(rest, np.uint8(self._background), labels)

    def overlap_px(self, block: Block) -> int:
        """Pixels of the core that more than one polygon covers. Raises: GdalError."""
        return int(self._labels.maps[block.image].overlaps(block.core).sum())

    def split(
        self,
        labels: Callable[[Block], np.ndarray],
        progress: Callable[[float], None],
        is_cancelled: Callable[[], bool],
    ) -> Split:
        """Choose the labels that are for validation.

        Args:
            labels: gives the labels of a block, those of `self.labels` that count.
            progress: called with the share done, 0..1.
        Raises:
            GdalError, Cancelled, and what `labels` raises.
        """
        counter = CellCounter(len(self._labels.classes), self._cell_px)
        for done, block in enumerate(self.blocks, start=1):
            if is_cancelled():
                raise Cancelled
            counter.add(self._ground.group[block.image], *self._positions(block), labels(block))
            progress(done / len(self.blocks))
        cells = counter.finish()
        gaps = {first: self._ground.gap_px(first, self._gap_px) for first in set(self._ground.group)}
        gap_px = np.array([gaps[group] for group in cells.group.tolist()])
        return split_cells(cells, self._cell_px, gap_px, self._share, self._seed)

    def separate(self, block: Block, labels: np.ndarray, split: Split) -> tuple[np.ndarray, np.ndarray]:
        """The labels of a block for training and for validation, as `Split.separate` gives them."""
        return split.separate(self._ground.group[block.image], *self._positions(block), labels)

    def _positions(self, block: Block) -> tuple[np.ndarray, np.ndarray]:
        return self._ground.positions(block.image, block.core)

    def _cells(self, image: int) -> tuple[np.ndarray, int]:
        """(rows, columns) bool: squares of an image that may have labels, and their side in pixels."""
        polygons, area = self._labels.maps[image].polygons, self._areas[image]
        return polygons.cells if area is None else polygons.cells | area.polygons.cells, polygons.cell_px


class KeptLabels:
    """The labels of blocks, which are asked for several times, made once as far as there is room to keep them."""

    def __init__(self, make: Callable[[Block], np.ndarray | None]) -> None:
        """make: gives (H, W) uint8, or None for a block without any."""
        self._make = make
        self._kept: dict[Block, bytes] = {}
        self._bytes = 0

    def __call__(self, block: Block) -> np.ndarray:
        shape = block.core.height, block.core.width
        packed = self._kept.get(block)
        if packed is None:
            made = self._make(block)
            labels = np.full(shape, UNLABELLED, np.uint8) if made is None else made
            packed = zlib.compress(labels.tobytes(), 1)
            if self._bytes < _KEPT_BYTES:
                self._kept[block] = packed
                self._bytes += len(packed)
            return labels
        return np.frombuffer(zlib.decompress(packed), np.uint8).reshape(shape)


def _areas(job: ChipsJob, grids: Sequence[Grid]) -> list[PolygonMask | None]:
    """Of each image the ground that is completely labelled. Raises: EngineError: there is none."""
    areas: list[PolygonMask | None] = []
    for grid in grids:
        try:
            areas.append(PolygonMask(job.area, grid))
        except MaskOutsideError:
            areas.append(None)
        except MaskUnreadableError as error:
            raise LabelsUnreadableError(job.area, error.details["why"]) from error
    if not any(areas):
        raise AreaOutsideError(job.area)
    return areas


def _blocks(cells: Sequence[tuple[np.ndarray, int]], grids: Sequence[Grid]) -> list[Block]:
    """The blocks of images that have labels in these cells."""
    while sum(int(has.sum()) for has, _ in cells) > _BLOCKS and all(side < _LARGEST_BLOCK_PX for _, side in cells):
        cells = [(_halved(has), 2 * side) for has, side in cells]
    return [
        Block(image, row, col, Window(col * side, row * side, side, side).clip(grids[image].window))
        for image, (has, side) in enumerate(cells)
        for row, col in np.argwhere(has).tolist()
    ]


def _halved(has: np.ndarray) -> np.ndarray:
    """(rows, columns) bool: squares of two by two cells, where any of these is True."""
    height, width = has.shape
    even = np.pad(has, ((0, height % 2), (0, width % 2)))
    return even[::2, ::2] | even[1::2, ::2] | even[::2, 1::2] | even[1::2, 1::2]
