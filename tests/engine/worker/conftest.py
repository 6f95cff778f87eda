"""The worker is tested for real, in the engine's Python."""

import pytest

from tests.engine.real_engine import engine_python, weights
from unetmamba_qgis.engine.worker.client import WorkerClient
from unetmamba_qgis.engine.worker.warm import borrow

__all__ = ["engine_python", "new_worker", "weights", "worker"]


@pytest.fixture
def worker(engine_python):
    """A client whose worker has started, for an earlier test perhaps: torch takes seconds to start."""
    with borrow(engine_python) as client:
        client.hello = client.start()
        yield client


@pytest.fixture
def new_worker(engine_python):
    """A client whose worker has just started."""
    with WorkerClient(engine_python) as client:
        client.start()
        yield client
