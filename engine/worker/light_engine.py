"""The light engine as a worker's engine: maps by one architecture on the processor, no training."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import onnxruntime

from ..device_errors import DeviceMemoryError, DeviceUnavailableError, is_out_of_memory
from ..light.checks import check_architecture, check_tensors
from ..light.network import Network
from ..light.predictor import LightPredictor
from ..scan.arrays import probe
from ..segmentation.options import PredictOptions
from ..weights.card import Card, read_card
from ..weights.tensors import read_tensors
from .engine import LIGHT
from .training import CannotTrainError, TrainingListener


class LightEngine:
    """As `Engine`; its one device is `cpu`."""

    name = LIGHT

    def __init__(self) -> None:
        self.software = f"ONNX Runtime {onnxruntime.__version__}"
        self._threads = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

    def list_devices(self) -> dict[str, str]:
        return {"cpu": self.describe_device("cpu")}

    def find_device(self, name: str) -> str:
        if name in ("auto", "cpu") or name.endswith("(cpu)"):
            return "cpu"
        raise DeviceUnavailableError(name, self.list_devices(), self.software)

    def describe_device(self, device: str) -> str:
        return f"{platform.machine()} processor, {self._threads} thread{'s' * (self._threads > 1)}"

    def scan_backends(self) -> list[dict[str, Any]]:
        return [{"name": "numba", "device": "cpu", "problem": probe()}]

    @contextmanager
    def device_errors(self, device: str) -> Iterator[None]:
        try:
            yield
        except (RuntimeError, MemoryError) as error:
            if is_out_of_memory(error):
                raise DeviceMemoryError(device) from error
            raise

    def load(self, weights: str, device: str) -> tuple[Network, Card]:
        check_architecture(weights, read_card(weights))
        card, tensors = read_tensors(weights)
        check_tensors(weights, card, tensors)
        return Network(tensors, self._threads), card

    def predictor(self, model: Network, card: Card, device: str, options: PredictOptions) -> LightPredictor:
        return LightPredictor(model, card, options)

    def train(self, settings: dict[str, Any], folder: Path, listener: TrainingListener) -> dict[str, Any]:
        raise CannotTrainError
