"""A worker that answers at once, in this process, and weights without tensors."""

from __future__ import annotations

import json
import struct
import sys
from contextlib import contextmanager

import numpy as np
import pytest

from unetmamba_qgis.engine.segmentation import classify, plan
from unetmamba_qgis.engine.segmentation.job import SegmentJob
from unetmamba_qgis.engine.weights.card import Card, LandCoverClass
from unetmamba_qgis.engine.worker.client import PredictResult

CARD = Card(
    title="Test", model="unetmamba", bands=("red", "green", "blue"), mean=(0.5,) * 3, std=(0.2,) * 3, pixel_size_m=0.6,
    classes=tuple(LandCoverClass(value, f"class {value}", f"#{value:02x}8040") for value in range(6)),
    window_px=64, overlap_px=16,
)  # fmt: skip


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    """Blocks of which small scenes have several."""
    monkeypatch.setattr(plan, "BLOCK_PX", 2048)


def expected_classes(image, valid):
    """(H, W): a class that depends on neighbours that a block always reads, the place in the raster and validity."""
    clean = np.where(valid, image, 0).astype(np.int64)
    padded = np.pad(clean.sum(axis=0), 16, mode="edge")
    height, width = valid.shape
    rows, columns = np.mgrid[:height, :width]
    classes = (padded[:height, 32:] + padded[32:, :width] + rows // 48 + columns // 48) % 6
    return np.where(valid, classes, 255).astype(np.uint8)


class FakeWorker:
    """WorkerClient's interface over `expected_classes`, placed in the raster by the offset of the block."""

    made: list[FakeWorker]

    def __init__(self):
        self.requests, self.most_waiting, self._waiting, self.is_open = [], 0, [], True
        self.made.append(self)

    def load(self, weights, device, options, is_cancelled):
        self.loaded = (str(weights), device, options)
        return {"device": "cpu", "device_name": "Fake CPU"}

    def predict(self, request):
        self.requests.append(request)
        self._waiting.append(request)
        self.most_waiting = max(self.most_waiting, len(self._waiting))

    def next_result(self, is_cancelled, progress):
        request = self._waiting.pop(0)
        progress(request.id, 1, 2)
        (column, row), (left, top, width, height) = request.offset, request.core
        image = np.pad(request.image, ((0, 0), (row % 288, 0), (column % 288, 0)))  # 288 = 6 x 48
        valid = np.pad(request.valid, ((row % 288, 0), (column % 288, 0)))
        inside = np.s_[row % 288 + top :, column % 288 + left :]
        classes = expected_classes(image, valid)[inside][:height, :width]
        confidence = probabilities = None
        if "confidence" in request.layers:
            confidence = (classes * 7).astype(np.uint8)
        if "probabilities" in request.layers:
            probabilities = np.stack([np.uint8(100) * (classes == value) for value in range(6)])
        return PredictResult(request.id, classes, confidence, probabilities)


class Recorder:
    """Feedback that remembers, and cancels after so many questions."""

    def __init__(self, cancel_after=None):
        self.fractions, self.texts, self.asked, self.cancel_after = [], [], 0, cancel_after

    def progress(self, fraction, text):
        self.fractions.append(fraction)

    def info(self, text):
        self.texts.append(text)

    warning = info

    def is_cancelled(self):
        self.asked += 1
        return self.cancel_after is not None and self.asked > self.cancel_after


@contextmanager
def lend(python, is_cancelled):
    worker = FakeWorker()
    try:
        yield worker
    finally:
        worker.is_open = False


@pytest.fixture
def workers(monkeypatch):
    """All fake workers that were started, in their order."""
    FakeWorker.made = []
    monkeypatch.setattr(classify, "borrow", lend)
    return FakeWorker.made


@pytest.fixture(autouse=True)
def own_user_data(monkeypatch, tmp_path_factory):
    monkeypatch.setenv("UNETMAMBA_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture
def worker_class():
    return FakeWorker


@pytest.fixture
def make_job(tmp_path):
    weights = tmp_path / "weights.safetensors"
    header = json.dumps({"__metadata__": {"card": CARD.to_json()}}).encode()
    weights.write_bytes(struct.pack("<Q", len(header)) + header)

    def make(source, **changes):
        defaults = {"output": str(tmp_path / "map.tif"), "weights": str(weights), "engine_python": sys.executable}
        return SegmentJob(source=str(source), **{**defaults, **changes})

    return make


@pytest.fixture
def make_feedback():
    return Recorder


@pytest.fixture
def expected():
    return expected_classes
