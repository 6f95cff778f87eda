import subprocess

import pytest

from tests.engine.real_engine import MAKE_WEIGHTS, engine_python  # noqa: F401  (a fixture)
from unetmamba_qgis.engine.interpreter import engine_environment
from unetmamba_qgis.engine.paths import ROOT


@pytest.fixture(scope="session")
def weights(engine_python, tmp_path_factory):  # noqa: F811
    """Random weights of the real model for 6 classes, with windows that map a chip quickly."""
    path = tmp_path_factory.mktemp("weights") / "random.safetensors"
    code = MAKE_WEIGHTS.replace("window_px=64, overlap_px=16", "window_px=256, overlap_px=0")
    subprocess.run([engine_python, "-c", code, path], cwd=ROOT, env=engine_environment(), check=True)
    return path
