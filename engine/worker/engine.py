"""What a worker computes with, as the server sees it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

from ..segmentation.options import PredictOptions
from ..weights.card import Card
from .protocol import PredictRequest, PredictResult
from .training import TrainingListener

FULL, LIGHT = "full", "light"


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
