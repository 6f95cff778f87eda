import pytest

from tests.engine.training import tiny
from unetmamba_qgis.engine.benchmarks import examine
from unetmamba_qgis.engine.benchmarks.efficiency import Measured


@pytest.fixture(scope="session", autouse=True)
def tiny_model():
    tiny.register()


@pytest.fixture(scope="module")
def nothing_measured():
    """Other processes do not know the tiny model: speed and memory are made up."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(examine, "measure_alone", lambda choice, kind, workload: Measured(len(kind), workload.side_px))
        yield
