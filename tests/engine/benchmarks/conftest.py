import pytest

from tests.engine.training import tiny


@pytest.fixture(scope="session", autouse=True)
def tiny_model():
    tiny.register()
