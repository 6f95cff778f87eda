import pytest

from tests.engine.training.chips import make_store


@pytest.fixture
def store(tmp_path):
    return make_store(tmp_path / "chips")
