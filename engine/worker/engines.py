"""What a worker computes with: PyTorch, or the light engine where there is no PyTorch."""

from __future__ import annotations

import os
import sys
from contextlib import AbstractContextManager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

from ..errors import EngineError
from ..interpreter import ENGINE_VARIABLE
from ..segmentation.options import PredictOptions
from ..texts import Text
from ..weights.card import Card
from .protocol import PredictRequest, PredictResult
from .training import TrainingListener

FULL, LIGHT = "full", "light"


class EngineBrokenError(EngineError):
    code = "engine.broken"

    def __init__(self, software: str, why: str) -> None:
        super().__init__(
            Text(
                "{software} does not start in the engine's Python {python}: {why}.",
                software=software,
                python=sys.executable,
                why=why,
            ),
            Text("Install the engine's environment again."),
            python=sys.executable,
            why=why,
        )


class Predictor(Protocol):
    """Makes the map of one raster, block by block."""

    window_px: int
    overlap_px: int
    precision: str

    def predict(self, request: PredictRequest, progress: Any) -> PredictResult: ...


class Engine(Protocol):
    """Models, devices and training. `device` is what `find_device` gives, `model` what `load` does."""

    name: str
    """FULL or LIGHT."""
    software: str
    """With its version, as `PyTorch 2.15.0`."""

    def list_devices(self) -> dict[str, str]:
        """Name -> description of all that work, best first."""

    def find_device(self, name: str) -> Any:
        """Raises: DeviceUnavailableError."""

    def describe_device(self, device: Any) -> str: ...

    def scan_backends(self) -> list[dict[str, Any]]:
        """name, device, and problem or None, of every way to compute the selective scan."""

    def device_errors(self, device: Any) -> AbstractContextManager[None]:
        """What goes wrong on a device within becomes an EngineError."""

    def load(self, weights: str, device: Any) -> tuple[Any, Card]:
        """Raises: EngineError, the file cannot be used."""

    def predictor(self, model: Any, card: Card, device: Any, options: PredictOptions) -> Predictor: ...

    def train(self, settings: dict[str, Any], folder: Path, listener: TrainingListener) -> dict[str, Any]:
        """As `training.fine_tune.fine_tune`. Raises: EngineError, it cannot."""


def choose_engine() -> Engine:
    """The engine that the variable UNETMAMBA_ENGINE names; else PyTorch, where it or nothing else is installed.

    Raises:
        EngineBrokenError: it does not start.
    """
    wanted = os.environ.get(ENGINE_VARIABLE)
    if wanted == LIGHT or (wanted != FULL and find_spec("torch") is None and find_spec("onnxruntime") is not None):
        software = "ONNX Runtime"
        from .light_engine import LightEngine as chosen
    else:
        software = "PyTorch"
        from .full_engine import FullEngine as chosen
    try:
        return chosen()
    except (ImportError, OSError) as error:  # OSError: one of its libraries does not load
        raise EngineBrokenError(software, str(error)) from error
