"""A worker without torch: the real server, whose classes are a plain function of the pixels. Starts in a moment.

For faults where the network is not the point. It is slow on purpose where FAULTS_BLOCK_S says so.
"""

import os
import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from unetmamba_qgis.engine.paths import engine_version
from unetmamba_qgis.engine.worker import server
from unetmamba_qgis.engine.worker.client import PredictRequest, PredictResult
from unetmamba_qgis.engine.worker.protocol import PROTOCOL

CLASSES = 6
REACH_PX = 16
"""So far away, a pixel still changes a class: as far as any block reads beyond its core, with windows of 64 pixels that
share 16."""
STEPS = 10
BLOCK_S = float(os.environ.get("FAULTS_BLOCK_S", "0"))


def classify(request: PredictRequest) -> PredictResult:
    """A class depends on neighbours within a window's reach, on the place in the raster, and on validity."""
    valid = request.valid.astype(bool)
    clean = np.where(valid, request.image, 0).astype(np.int64)
    padded = np.pad(clean[0] + 2 * clean[1] + 3 * clean[2], REACH_PX, mode="edge")
    height, width = valid.shape
    rows, columns = np.mgrid[:height, :width]
    place = (rows + request.offset[1]) // 48 + (columns + request.offset[0]) // 48
    classes = (padded[:height, 2 * REACH_PX :] + padded[2 * REACH_PX :, :width] + place) % CLASSES
    classes = np.where(valid, classes, 255).astype(np.uint8)[np.ix_(*_wanted(request))]
    confidence = probabilities = None
    if "confidence" in request.layers:
        confidence = (classes * 7 % 101).astype(np.uint8)
    if "probabilities" in request.layers:
        probabilities = np.stack([np.uint8(100) * (classes == value) for value in range(CLASSES)])
    return PredictResult(request.id, classes, confidence, probabilities)


def _wanted(request: PredictRequest) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns of the image whose classes are asked for; between pixels, those of the nearest."""
    left, top, width, height = request.core
    if request.sampling is None:
        return np.arange(top, top + height), np.arange(left, left + width)
    places = []
    for axis in (1, 0):
        first, count, step = (getattr(request.sampling, name)[axis] for name in ("first", "size", "step"))
        places.append(((first + np.arange(count) + 0.5) * step).astype(int) - request.offset[axis])
    return places[0], places[1]


class LightServer(server.Server):
    def _hello(self, header, payload):
        ours = {"protocol": PROTOCOL, "engine_version": engine_version()}
        versions = {**ours, "python": "3", "engine": "full", "software": "none"}
        self._send("hello", pid=os.getpid(), **versions)

    def _load(self, header, payload):
        options = {"window_px": 64, "overlap_px": 16, "precision": "float32"}
        self._send("loaded", device="cpu", device_name="Light CPU", card={}, **options)

    def _predict(self, header, payload):
        request = PredictRequest.from_frame(header, payload)
        for done in range(STEPS):
            self._send("progress", id=request.id, done=done, total=STEPS)
            time.sleep(BLOCK_S / STEPS)
        self._send_frame(*classify(request).to_frame())


if __name__ == "__main__":
    server.Server = LightServer
    server.main()
