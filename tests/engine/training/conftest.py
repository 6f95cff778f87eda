import pytest
import torch

from tests.engine.training import tiny
from tests.engine.training.chips import make_store


@pytest.fixture(scope="session")
def store(tmp_path_factory):
    return make_store(tmp_path_factory.mktemp("training") / "chips")


@pytest.fixture(scope="session", autouse=True)
def tiny_model():
    tiny.register()


@pytest.fixture(scope="module")
def one_thread():
    """Processes that are forked have no more: threads of a pool do not survive the fork."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
