"""The test of an installed engine: right on the processor for real, and strict with a GPU, which is a stub here."""

import numpy as np
import pytest

from unetmamba_qgis.engine import smoke_test
from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.smoke_test import WrongResultError, run_smoke_test
from unetmamba_qgis.engine.worker.protocol import PredictResult

CARD = {"bands": ["Red", "Green", "Blue"], "classes": [{"value": 0}, {"value": 1}]}


def worker_with(gpu_classes):
    """A worker with a GPU that finds these classes; the processor finds 0 everywhere."""

    class Worker:
        def __init__(self, python, silence_s):
            self.device = None

        def __enter__(self):
            return self

        def __exit__(self, *_):
            pass

        def start(self, is_cancelled):
            return {"python": "3.12", "engine": "full", "software": "PyTorch 2.15.0"}

        def describe(self, is_cancelled):
            return {"devices": {"cuda:0": "NVIDIA X", "cpu": "a processor"}, "scan_backends": []}

        def load(self, weights, device, options, is_cancelled):
            self.device = device
            return {"card": CARD}

        def predict(self, request):
            self.shape = request.valid.shape

        def next_result(self, is_cancelled):
            classes = np.zeros(self.shape, np.uint8)
            return PredictResult(0, classes if self.device == "cpu" else gpu_classes(classes))

    return Worker


def spoil(share):
    def change(classes):
        classes.reshape(-1)[: int(share * classes.size)] = 1
        return classes

    return change


def test_a_gpu_that_computes_as_the_processor_does_is_the_device(monkeypatch):
    monkeypatch.setattr(smoke_test, "WorkerClient", worker_with(spoil(0.02)))  # rounding
    result = run_smoke_test("python")
    assert (result.device, result.device_name) == ("cuda:0", "NVIDIA X")


@pytest.mark.parametrize("gpu", [spoil(0.5), lambda classes: classes + 7, lambda classes: classes[:5]])
def test_a_gpu_that_computes_something_else_is_found_out(gpu, monkeypatch):
    monkeypatch.setattr(smoke_test, "WorkerClient", worker_with(gpu))
    with pytest.raises(WrongResultError, match="cuda:0"):
        run_smoke_test("python")


def test_the_real_engine_passes_on_this_computer(engine_python):
    result = run_smoke_test(engine_python)
    assert result.software and result.device in result.devices and result.card["classes"]


def test_a_test_can_be_cancelled(engine_python):
    with pytest.raises(Cancelled):
        run_smoke_test(engine_python, lambda: True)
