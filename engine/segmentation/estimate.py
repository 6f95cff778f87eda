"""What a job will need, told before an hour is spent: time from a measured sample, disk and memory from its plan."""

from __future__ import annotations

import math
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import EngineError
from ..progress import duration
from ..raster.window import Window
from ..texts import Text
from ..worker.client import WorkerClient
from ..worker.protocol import PredictRequest
from .job import CheckedJob
from .reader import BlockPixels

_WORTH_MEASURING = 200
"""Windows: with fewer, the job itself takes hardly longer than measuring."""

_STORED_BYTES_PER_PIXEL = {"classes": 0.05, "confidence": 0.35, "probabilities": 0.15}
"""Of compressed maps of the demo scene, per band, generously; blocks and final file each take so much."""

_MARGIN = 1.2

_ENGINE_BYTES = 600 << 20
"""Python, PyTorch and a model at rest."""

_BYTES_PER_WINDOW_PIXEL = 2400
"""What the network holds while it looks at a window."""


class DiskFullError(EngineError):
    code = "output.disk_full"

    def __init__(self, folder: Path, needed: int, free: int) -> None:
        super().__init__(
            Text(
                "The outputs need about {needed:.0f} MB in {folder}, where {free:.0f} MB are free.",
                needed=needed / 1e6,
                folder=folder,
                free=free / 1e6,
            ),
            Text("Free some space, choose a folder on another disk, a smaller extent, or fewer outputs."),
            folder=str(folder),
            needed_bytes=needed,
            free_bytes=free,
        )


@dataclass(frozen=True)
class Estimate:
    """What the rest of a job needs."""

    seconds: float | None
    """None where measuring would have taken as long as the job."""
    disk_bytes: int
    memory_bytes: int
    """Of the engine's process."""

    def __str__(self) -> str:
        sizes = {"disk": _size(self.disk_bytes), "memory": _size(self.memory_bytes)}
        if self.seconds is None:
            return Text("Needed at most: {disk} on the disk, {memory} of memory.", **sizes)
        time_text = duration(self.seconds)
        return Text("Needed at most: about {time}, {disk} on the disk, {memory} of memory.", time=time_text, **sizes)


def check_disk(checked: CheckedJob, pixels: int) -> int:
    """Bytes that so many pixels need in the folder of the map.

    Raises:
        DiskFullError: fewer are free.
    """
    needed = estimate_disk(checked, pixels)
    folder = checked.output.parent
    free = shutil.disk_usage(folder).free
    if free < needed * _MARGIN:
        raise DiskFullError(folder, round(needed * _MARGIN), free)
    return needed


def estimate_disk(checked: CheckedJob, pixels: int) -> int:
    """Bytes for blocks, map and overviews of so many pixels."""
    bands = {"classes": 1, "confidence": 1, "probabilities": len(checked.card.classes)}
    per_pixel = sum(bands[layer] * _STORED_BYTES_PER_PIXEL[layer] for layer in ("classes", *checked.layers))
    return round(pixels * per_pixel * (1 + 4 / 3))  # overviews take a third of what they show


def estimate_memory(checked: CheckedJob) -> int:
    """Bytes of the worker: PyTorch, one block with its scores, one window at a time."""
    block = next(iter(checked.plan))
    image = block.read.width * block.read.height * (len(checked.bands) * 4 + 1)
    scores = block.focus.width * block.focus.height * len(checked.card.classes) * 4
    return _ENGINE_BYTES + image + scores + _BYTES_PER_WINDOW_PIXEL * checked.options.window_px**2


def measure_seconds(
    checked: CheckedJob, client: WorkerClient, sample: BlockPixels, blocks: int, is_cancelled: Callable[[], bool]
) -> float | None:
    """Seconds that so many blocks take at most, from a few windows in the middle of one; None if all are few."""
    stride = checked.options.window_px - checked.options.overlap_px
    width, height = (side + checked.options.window_px for side in (sample.block.focus.width, sample.block.focus.height))
    windows = blocks * math.ceil(width / stride) * math.ceil(height / stride)
    piece = _middle(sample.block.read, checked.options.window_px + 3 * stride)
    if windows < _WORTH_MEASURING or piece.height < checked.options.window_px + stride:
        return None
    place = np.s_[piece.row : piece.bottom, piece.col : piece.right]
    request = PredictRequest(
        id=-1,
        image=sample.image[(slice(None), *place)],
        valid=sample.seen[place],
        offset=(0, 0),
        core=(0, 0, piece.width, piece.height),
        raster_size=(piece.width, piece.height),
        values=checked.values,
    )
    moments: list[tuple[float, int]] = []  # the first one comes when all is loaded and compiled
    client.predict(request)
    client.next_result(
        is_cancelled, lambda _id, done, _total: moments.append((time.perf_counter(), done)) if done else None
    )
    if len(moments) < 2:
        return None  # there is hardly any data in the middle
    (start, first), (end, last) = moments[0], moments[-1]
    return (end - start) / (last - first) * windows


def _middle(read: Window, side_px: int) -> Window:
    """The square, or less, in the middle of what was read, counted from its first pixel."""
    width, height = min(side_px, read.width), min(side_px, read.height)
    return Window((read.width - width) // 2, (read.height - height) // 2, width, height)


def _size(count: float) -> str:
    """Bytes as people say them."""
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{max(count / 1e6, 1):.0f} MB"
