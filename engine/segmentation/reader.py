"""Reads the blocks of a job ahead, in a thread of its own: a slow disk or server stalls neither worker nor cancel."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from ..errors import Cancelled
from ..raster.window import Window
from ..raster.working import WorkingRaster
from .job import CheckedJob
from .plan import Block

_POLL_S = 0.05

_PATIENCE_S = 1.0
"""How long a cancelled run waits for what is being read; after that it is left to itself."""

_STRIP_PX = 512
"""Rows per step where validity alone is read: its pixels need not be held all at once."""


@dataclass(frozen=True)
class BlockPixels:
    """A block as the worker takes it."""

    block: Block
    image: np.ndarray
    """(C, h, w) of the working pixels in `block.read`."""
    seen: np.ndarray
    """(h, w) bool: where the image holds data."""
    wanted: np.ndarray
    """(H, W) bool, the raster's pixels in `block.core` that get a class: data is there, and a polygon of the mask."""


def read_blocks(
    checked: CheckedJob, blocks: Iterable[Block], is_cancelled: Callable[[], bool]
) -> Iterator[tuple[Block, BlockPixels | None]]:
    """Every block with its pixels, or with None where no pixel is wanted; one is read ahead.

    Raises:
        DamagedRasterError, Cancelled.
    """
    ready: queue.Queue = queue.Queue(maxsize=1)
    left = threading.Event()

    def deliver(item: object) -> None:
        while not left.is_set():
            try:
                ready.put(item, timeout=_POLL_S)
                break
            except queue.Full:
                continue

    def read_all() -> None:
        try:
            working = WorkingRaster(checked.source, checked.plan.scale)
            for block in blocks:
                if left.is_set():
                    return
                deliver((block, _read(checked, working, block)))
            deliver(None)
        except Exception as error:  # is raised where the blocks are taken
            deliver(error)

    # A daemon: one that hangs in a dead server's file must not keep the program from ending.
    thread = threading.Thread(target=read_all, name="block reader", daemon=True)
    thread.start()
    try:
        while True:
            if is_cancelled():
                raise Cancelled
            try:
                item = ready.get(timeout=_POLL_S)
            except queue.Empty:
                continue
            if item is None:
                return
            if isinstance(item, Exception):
                raise item
            yield item
    finally:
        left.set()
        thread.join(_PATIENCE_S)


def has_data(checked: CheckedJob, block: Block) -> bool:
    """Whether a block may have anything to classify, as far as that is known without reading a pixel."""
    return (checked.mask is None or checked.mask.touches(block.core)) and checked.source.has_data(block.core)


def _read(checked: CheckedJob, working: WorkingRaster, block: Block) -> BlockPixels | None:
    if not has_data(checked, block):
        return None
    inside = None if checked.mask is None else checked.mask.inside(block.core)
    if inside is not None and not inside.any():
        return None
    image, seen = working.read(block.read, checked.bands)
    wanted = _valid(checked, block, seen)
    if inside is not None:
        wanted = wanted & inside
    return BlockPixels(block, image, seen, wanted) if wanted.any() else None


def _valid(checked: CheckedJob, block: Block, seen: np.ndarray) -> np.ndarray:
    """Where the raster itself holds data in the core."""
    if checked.plan.working == checked.plan.raster:
        place = block.core.within(block.read)
        return seen[place.row : place.bottom, place.col : place.right]
    return np.concatenate([checked.source.valid(strip, checked.bands) for strip in _strips(block.core)])


def _strips(window: Window) -> Iterator[Window]:
    for row in range(window.row, window.bottom, _STRIP_PX):
        yield Window(window.col, row, window.width, min(_STRIP_PX, window.bottom - row))
