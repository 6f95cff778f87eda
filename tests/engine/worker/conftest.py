"""The worker is tested for real, in the engine's Python."""

import pytest

from tests.engine.real_engine import engine_python, weights
from unetmamba_qgis.engine.worker.client import WorkerClient

__all__ = ["engine_python", "weights", "worker"]


@pytest.fixture
def worker(engine_python):
    """A client whose worker has started."""
    with WorkerClient(engine_python) as client:
        client.hello = client.start()
        yield client
