"""How long it takes, on this computer, to teach something worth having."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from ..weights.card import read_card
from ..worker.client import never
from ..worker.protocol import PredictRequest
from ..worker.warm import borrow

_WINDOW_PX = 512

_STEPS = 200
"""After so many, validation scores hardly rise any more with ten polygons of a class."""

_STEP_WINDOWS = {"head": 0.25, "decoder": 0.9, "everything": 4.2}
"""Time of a step, where that of a window is 1: measured on two processor cores."""

_PREPARING_WINDOWS = 90.0
"""Time to look at the images once, in the same measure."""

_START_S = 20.0
"""Cutting chips and starting the engine."""


def measure_window_s(
    python: Path | str, weights: Path | str, device: str, is_cancelled: Callable[[], bool] = never
) -> float:
    """Seconds that the network of some weights takes for a window of 512 px.

    Raises:
        EngineError: the engine or the device does not work.
        Cancelled.
    """
    shape = (_WINDOW_PX, _WINDOW_PX)
    request = PredictRequest(
        id=0,
        image=np.zeros((len(read_card(weights).bands), *shape), np.uint8),
        valid=np.ones(shape, bool),
        offset=(0, 0),
        core=(0, 0, *shape),
        raster_size=shape,
    )
    with borrow(python, is_cancelled) as worker:
        worker.load(weights, device, is_cancelled=is_cancelled)
        for _ in range(2):  # what has to be compiled is compiled in the first round
            started = time.perf_counter()
            worker.predict(request)
            worker.next_result(is_cancelled)
    return time.perf_counter() - started


def needed_s(mode: str, window_s: float) -> float:
    """Seconds that a fine-tuning should have at least, from the time of a window."""
    return _START_S + window_s * (_PREPARING_WINDOWS + _STEPS * _STEP_WINDOWS[mode])
