"""Does an engine really compute? Asked of a real worker, started as for a map. Needs no torch itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .errors import EngineError
from .segmentation.options import PredictOptions
from .texts import Text
from .weights.store import STARTER, find_weights
from .worker.client import WorkerClient, never
from .worker.protocol import PredictRequest

FIRST_START_S = 600.0
"""A virus scanner may look at each file of a new environment when it is loaded for the first time."""

_SIDE_PX = 128

_LEAST_AGREEMENT = 0.9
"""Share of pixels; rounding differs between processors, and decides where two classes are alike."""


class WrongResultError(EngineError):
    code = "engine.wrong_result"

    def __init__(self, device: str, found: str) -> None:
        super().__init__(
            Text("The engine computes wrong results on {device}: {found}.", device=device, found=found),
            Text("Update the driver of the graphics processor, or choose the device 'cpu'."),
            device=device,
            found=found,
        )


@dataclass(frozen=True)
class SmokeResult:
    """What the engine is, and the device that has computed right."""

    python: str
    software: str
    """What computes, with its version, as `PyTorch 2.15.0`."""
    device: str
    device_name: str
    devices: dict[str, str]
    """Name -> description of all that work, best first."""
    scan_backends: list[dict[str, Any]]
    card: dict[str, Any]
    """Of the starter weights."""
    engine: str = "full"
    """`full`, or `light`: without training and graphics processors."""


def run_smoke_test(
    python: Path | str, is_cancelled: Callable[[], bool] = never, silence_s: float = FIRST_START_S
) -> SmokeResult:
    """Let the starter weights classify a small image on the best device, and compare with the processor's classes.

    Raises:
        EngineError: the engine does not start, or does not compute right.
        Cancelled.
    """
    with WorkerClient(python, silence_s=silence_s) as worker:
        hello = worker.start(is_cancelled)
        description = worker.describe(is_cancelled)
        device = next(iter(description["devices"]))
        classes, loaded = _classify(worker, device, is_cancelled)
        if device != "cpu":
            expected, _ = _classify(worker, "cpu", is_cancelled)
            agreement = float((classes == expected).mean())
            if agreement < _LEAST_AGREEMENT:
                raise WrongResultError(device, Text("{share:.0%} of a test image as on the processor", share=agreement))
    return SmokeResult(
        python=hello["python"],
        software=hello["software"],
        device=device,
        device_name=description["devices"][device],
        devices=description["devices"],
        scan_backends=description["scan_backends"],
        card=loaded["card"],
        engine=hello["engine"],
    )


def _classify(worker: WorkerClient, device: str, is_cancelled: Callable[[], bool]) -> tuple[np.ndarray, dict[str, Any]]:
    """Classes (H, W) of a test image, and what the worker said of the weights."""
    options = PredictOptions(window_px=_SIDE_PX, overlap_px=0, precision="float32")
    loaded = worker.load(find_weights(STARTER), device, options, is_cancelled)
    rows, columns = np.mgrid[:_SIDE_PX, :_SIDE_PX]
    bands = len(loaded["card"]["bands"])
    image = np.stack([(rows * (3 + band) + columns * (7 - band)) % 251 for band in range(bands)]).astype(np.uint8)
    worker.predict(
        PredictRequest(
            id=0,
            image=image,
            valid=np.ones((_SIDE_PX, _SIDE_PX), np.uint8),
            offset=(0, 0),
            core=(0, 0, _SIDE_PX, _SIDE_PX),
            raster_size=(_SIDE_PX, _SIDE_PX),
        )
    )
    classes = worker.next_result(is_cancelled).classes
    known = {entry["value"] for entry in loaded["card"]["classes"]}
    if classes.shape != (_SIDE_PX, _SIDE_PX) or not set(np.unique(classes).tolist()) <= known:
        raise WrongResultError(device, Text("classes that the weights do not have"))
    return classes.copy(), loaded
