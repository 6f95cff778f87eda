"""Fixtures: the engine's real Python, and weights of the real model that it makes itself."""

import subprocess

import pytest

from unetmamba_qgis.engine.errors import EngineError
from unetmamba_qgis.engine.interpreter import engine_environment, find_engine_python
from unetmamba_qgis.engine.paths import ROOT

MAKE_WEIGHTS = """
import sys
from pathlib import Path
import torch
from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.weights.card import Card, LandCoverClass
from unetmamba_qgis.engine.weights.writer import save_weights

torch.manual_seed(0)
card = Card(
    title="random", model="unetmamba", model_options={"local_supervision": False},
    classes=tuple(LandCoverClass(value, f"class {value}", "#000000") for value in range(1, 7)),
    bands=("red", "green", "blue"), mean=(0.5,) * 3, std=(0.25,) * 3, pixel_size_m=0.6, window_px=64, overlap_px=16,
)
save_weights(Path(sys.argv[1]), create_model("unetmamba", 6, local_supervision=False), card)
"""


@pytest.fixture(scope="session")
def engine_python():
    try:
        return find_engine_python()
    except EngineError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def weights(engine_python, tmp_path_factory):
    """Random weights of the real model for 6 classes, with windows of 64 pixels."""
    path = tmp_path_factory.mktemp("weights") / "random.safetensors"
    command = [engine_python, "-c", MAKE_WEIGHTS, path]
    subprocess.run(command, cwd=ROOT, env=engine_environment(), check=True)
    return path
