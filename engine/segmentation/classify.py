"""The blocks of a job through the worker, each committed when its classes come back."""

from __future__ import annotations

from contextlib import ExitStack

import numpy as np

from ..texts import Text
from ..worker.client import WorkerClient
from ..worker.protocol import NODATA, PredictRequest, PredictResult, Sampling
from ..worker.warm import borrow
from .estimate import Estimate, check_disk, estimate_memory, measure_seconds
from .manifest import write_manifest
from .open_job import OpenJob
from .plan import Block
from .reader import has_data, read_blocks

IN_FLIGHT = 2
"""Blocks at the worker: it computes one while the next one is read and sent."""


def classify(run: OpenJob, share: float) -> None:
    """Commit every block that is missing.

    Args:
        share: the part of all progress that this step is.
    Raises:
        EngineError, Cancelled.
    """
    meter = Meter(run, share)
    disk_bytes = check_disk(run.checked, meter.missing_px)
    if meter.missing == 0:
        for block in run.checked.plan:
            if block.name not in run.store:
                run.store.commit_empty(block.name)
        return
    with ExitStack() as lent:
        with run.timed("start"):
            run.feedback.progress(0.0, Text("Starting the engine"))
            worker = lent.enter_context(borrow(run.checked.engine_python, run.feedback.is_cancelled))
            _load(run, worker)
        with run.timed("predict"):
            _Classification(run, worker, meter, disk_bytes).complete()


def _load(run: OpenJob, worker: WorkerClient) -> None:
    loaded = worker.load(run.checked.weights, run.job.device, run.checked.options, run.feedback.is_cancelled)
    name = loaded["device_name"]
    if name not in run.manifest["devices"]:
        run.manifest["devices"].append(name)
        write_manifest(run.folder, run.manifest)
    run.feedback.info(Text("Computing on {device}.", device=name))


class Meter:
    """Progress in pixels, so that cropped blocks count for less; those without data do not count at all."""

    def __init__(self, run: OpenJob, share: float) -> None:
        self._feedback, self._share = run.feedback, share
        self.missing = self.missing_px = self._done_px = self._finished = 0
        for block in run.checked.plan:
            pixels = block.core.width * block.core.height
            if block.name in run.store:
                self._done_px += pixels
                self._finished += 1
            elif has_data(run.checked, block):
                self.missing_px += pixels
                self.missing += 1
        self._total_px = max(self._done_px + self.missing_px, 1)
        self._count = self._finished + self.missing

    def within(self, block: Block, share: float) -> None:
        """`share` of a block is done, 0..1, after those that are finished."""
        done = (self._done_px + share * block.core.width * block.core.height) / self._total_px
        number = min(self._finished + 1, self._count)
        text = Text("Classifying block {number} of {count}", number=number, count=self._count)
        self._feedback.progress(min(done, 1.0) * self._share, text)

    def finished(self, block: Block) -> None:
        self._finished += 1
        self._done_px += block.core.width * block.core.height
        self.within(block, 0.0)


class _Classification:
    """Sends blocks and takes their classes, with one at the worker while the next one is on its way."""

    def __init__(self, run: OpenJob, worker: WorkerClient, meter: Meter, disk_bytes: int) -> None:
        self._run, self._worker, self._meter, self._disk_bytes = run, worker, meter, disk_bytes
        self._waiting: dict[int, tuple[Block, np.ndarray]] = {}  # at the worker: block, and its pixels to classify
        self._is_estimated = False

    def complete(self) -> None:
        run = self._run
        missing = (block for block in run.checked.plan if block.name not in run.store)
        for number, (block, pixels) in enumerate(read_blocks(run.checked, missing, run.feedback.is_cancelled)):
            if pixels is None:
                run.damage.save()
                run.store.commit_empty(block.name)
                continue
            if not self._is_estimated:
                self._estimate(pixels)
            self._worker.predict(self._request(number, block, pixels.image, pixels.seen))
            self._waiting[number] = block, pixels.wanted
            if len(self._waiting) == IN_FLIGHT:
                self._receive()
        while self._waiting:
            self._receive()

    def _estimate(self, sample) -> None:
        """Tell what the run will need, once the first block with data is there."""
        run = self._run
        seconds = measure_seconds(run.checked, self._worker, sample, self._meter.missing, run.feedback.is_cancelled)
        run.feedback.info(str(Estimate(seconds, self._disk_bytes, estimate_memory(run.checked))))
        self._is_estimated = True

    def _request(self, number: int, block: Block, image: np.ndarray, seen: np.ndarray) -> PredictRequest:
        checked, plan = self._run.checked, self._run.checked.plan
        focus, core = block.focus.within(block.read), block.core
        sampling = Sampling(first=(core.col, core.row), size=(core.width, core.height), step=plan.scale)
        return PredictRequest(
            id=number,
            image=image,
            valid=seen,
            offset=(block.read.col, block.read.row),
            core=(focus.col, focus.row, focus.width, focus.height),
            raster_size=(plan.working.width, plan.working.height),
            sampling=None if plan.working == plan.raster else sampling,
            values=checked.values,
            layers=checked.layers,
        )

    def _receive(self) -> None:
        result = self._worker.next_result(self._run.feedback.is_cancelled, self._report)
        block, wanted = self._waiting.pop(result.id)
        self._run.damage.save()
        place = block.core.within(self._run.checked.plan.extent)
        self._run.store.commit(block.name, place, _planes(result, wanted))
        self._meter.finished(block)

    def _report(self, number: int, done: int, total: int) -> None:
        self._meter.within(self._waiting[number][0], done / max(total, 1))


def _planes(result: PredictResult, wanted: np.ndarray) -> np.ndarray:
    """(B, h, w) uint8: classes, then what else was asked for; NODATA in all of them where no class is wanted."""
    layers = [result.classes[None]]
    if result.confidence is not None:
        layers.append(result.confidence[None])
    if result.probabilities is not None:
        layers.append(result.probabilities)
    planes = np.concatenate(layers) if len(layers) > 1 else layers[0]
    empty = ~wanted | (result.classes == NODATA)
    if empty.any():
        planes[:, empty] = NODATA
    return planes
