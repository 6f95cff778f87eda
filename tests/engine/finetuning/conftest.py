import pytest

from tests.engine.real_engine import engine_python, make_weights  # noqa: F401  (a fixture)


@pytest.fixture(scope="session")
def weights(engine_python, tmp_path_factory):  # noqa: F811
    """With windows that map a chip quickly."""
    path = tmp_path_factory.mktemp("weights") / "random.safetensors"
    return make_weights(engine_python, path, window_px=256, overlap_px=0)
