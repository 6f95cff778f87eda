"""A segmentation from start to end: blocks to the worker, classes back, the map published."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ..errors import Cancelled
from ..raster.sink import ClassMapSink
from ..worker.client import PredictRequest, WorkerClient
from ..worker.protocol import NODATA
from .job import CheckedJob, SegmentJob, check
from .job_folder import JobFolder
from .plan import Block, plan_blocks

_IN_FLIGHT = 2
"""Blocks at the worker: it computes one while the next one is read and sent."""

_PUBLISH_SHARE = 0.05
"""Part of the progress bar that is kept for publishing."""


class Feedback(Protocol):
    """What a caller gives to see and steer a run; the methods of QGIS's feedback objects differ only in name."""

    def progress(self, fraction: float, text: str) -> None:
        """`fraction` of all work is done, 0..1."""

    def info(self, text: str) -> None: ...

    def is_cancelled(self) -> bool: ...


@dataclass(frozen=True)
class SegmentResult:
    output: str
    class_pixels: dict[int, int]
    """Class code -> pixels of the map, for every class of the weights; NoData is not counted."""
    seconds: dict[str, float]
    """Wall time of the steps, in their order."""
    device_name: str


def segment(job: SegmentJob, feedback: Feedback) -> SegmentResult:
    """Make the class map of a job.

    The output path holds what it held before, or the complete and verified map; nothing else is left behind.

    Raises:
        EngineError: something is wrong with the job, the engine or the disk.
        Cancelled: the feedback asked to stop.
    """
    seconds: dict[str, float] = {}
    with _timed(seconds, "check"):
        checked = check(job)
        _tell_about_values(checked, feedback)
    with JobFolder(checked.output) as folder:
        grid = checked.source.grid.crop(checked.area)
        sink = ClassMapSink(folder, checked.output, grid, checked.card.classes)
        with WorkerClient(checked.engine_python) as client:
            with _timed(seconds, "start"):
                feedback.progress(0.0, "Starting the engine")
                client.start(feedback.is_cancelled)
                device_name = client.load(checked.weights, job.device, feedback.is_cancelled)["device_name"]
                feedback.info(f"Computing on {device_name}.")
            with _timed(seconds, "predict"):
                _predict(checked, client, sink, feedback)
        with _timed(seconds, "publish"):
            start = 1.0 - _PUBLISH_SHARE
            sink.publish(
                lambda share: feedback.progress(start + _PUBLISH_SHARE * share, "Writing the map"),
                feedback.is_cancelled,
            )
    return SegmentResult(str(checked.output), sink.class_pixels, seconds, device_name)


def _predict(checked: CheckedJob, client: WorkerClient, sink: ClassMapSink, feedback: Feedback) -> None:
    """Send every block with data to the worker and commit what comes back; the others are NoData."""
    grid = checked.source.grid
    blocks = plan_blocks(grid.width, grid.height, checked.area, margin_px=checked.card.window_px)
    meter = _Meter(blocks, feedback)
    waiting: list[int] = []  # numbers of the blocks at the worker

    def windows_done(number: int, done: int, total: int) -> None:
        meter.within(blocks[number], done / max(total, 1))

    def commit(block: Block, classes: np.ndarray) -> None:
        sink.commit(block.name, block.core.within(checked.area), classes)
        meter.finished(block)

    def receive() -> None:
        result = client.next_result(feedback.is_cancelled, windows_done)
        waiting.remove(result.id)
        commit(blocks[result.id], result.classes)

    for number, block in enumerate(blocks):
        if feedback.is_cancelled():
            raise Cancelled
        image, valid = checked.source.read(block.read, checked.bands)
        core = block.core.within(block.read)
        place = (core.col, core.row, core.width, core.height)
        if not valid[core.row : core.bottom, core.col : core.right].any():
            commit(block, np.full((core.height, core.width), NODATA, np.uint8))
            continue
        offset = (block.read.col, block.read.row)
        client.predict(PredictRequest(id=number, image=image, valid=valid, offset=offset, core=place))
        waiting.append(number)
        if len(waiting) == _IN_FLIGHT:
            receive()
    while waiting:
        receive()


class _Meter:
    """Progress of the prediction in pixels, so that cropped blocks count for less."""

    def __init__(self, blocks: list[Block], feedback: Feedback) -> None:
        self._feedback = feedback
        self._count, self._finished = len(blocks), 0
        self._total_px = sum(block.core.width * block.core.height for block in blocks)
        self._done_px = 0

    def within(self, block: Block, share: float) -> None:
        """`share` of a block is done, 0..1, after those that are finished."""
        done = (self._done_px + share * block.core.width * block.core.height) / self._total_px
        text = f"Classifying block {min(self._finished + 1, self._count)} of {self._count}"
        self._feedback.progress(done * (1.0 - _PUBLISH_SHARE), text)

    def finished(self, block: Block) -> None:
        self._finished += 1
        self._done_px += block.core.width * block.core.height
        self.within(block, 0.0)


def _tell_about_values(checked: CheckedJob, feedback: Feedback) -> None:
    """Other than 8-bit values are used as they are, which the user should know."""
    types = checked.source.data_types(checked.bands)
    if checked.card.scale == 255.0 and types != ["Byte"]:
        feedback.info(
            f"{checked.source.name} holds {', '.join(types)} values, but the weights expect 0 to 255. "
            "They are not rescaled: if the map looks wrong, convert the image to 8 bits first."
        )


@contextmanager
def _timed(seconds: dict[str, float], step: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    seconds[step] = round(time.perf_counter() - start, 3)
