"""PyTorch as a worker's engine: all models, all devices, training. Imported before torch is known to start."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..segmentation.options import PredictOptions
from ..weights.card import Card
from .engine import FULL
from .training import TrainingListener

if TYPE_CHECKING:
    import torch

    from ..segmentation.predictor import Predictor


class FullEngine:
    """As `Engine`. Raises: ImportError or OSError, torch does not start."""

    name = FULL

    def __init__(self) -> None:
        import torch

        self.software = f"PyTorch {torch.__version__}"

    def list_devices(self) -> dict[str, str]:
        from ..devices import list_devices

        return list_devices()

    def find_device(self, name: str) -> torch.device:
        from ..devices import find_device

        return find_device(name)

    def describe_device(self, device: torch.device) -> str:
        from ..devices import describe_device

        return describe_device(device)

    def scan_backends(self) -> list[dict[str, Any]]:
        from ..scan import backends

        kinds = dict.fromkeys(name.partition(":")[0] for name in self.list_devices())
        return [vars(state) for kind in kinds for state in backends(kind)]

    def device_errors(self, device: torch.device) -> AbstractContextManager[None]:
        from ..devices import device_errors

        return device_errors(device)

    def load(self, weights: str, device: torch.device) -> tuple[torch.nn.Module, Card]:
        from ..weights.reader import load_model

        return load_model(weights, device)

    def predictor(self, model: torch.nn.Module, card: Card, device: torch.device, options: PredictOptions) -> Predictor:
        from ..segmentation.predictor import Predictor

        return Predictor(model, card, device, options)

    def train(self, settings: dict[str, Any], folder: Path, listener: TrainingListener) -> dict[str, Any]:
        from ..training.fine_tune import fine_tune
        from ..training.settings import FineTuneSettings

        chosen = FineTuneSettings(**settings)
        return fine_tune(chosen, folder, self.find_device(chosen.device), listener)
