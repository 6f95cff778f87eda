"""Fixtures: the engine's real Python, and random weights that it makes itself.

They are of the real model, but for the encoder: with one of a fiftieth of the weights, a job takes a fifth of the time.
"""

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
options = {"encoder": sys.argv[2], "local_supervision": False}
card = Card(
    title="random", model="unetmamba", model_options=options,
    classes=tuple(LandCoverClass(value, f"class {value}", "#000000") for value in range(1, 7)),
    bands=("red", "green", "blue"), mean=(0.5,) * 3, std=(0.25,) * 3, pixel_size_m=0.6,
    window_px=int(sys.argv[3]), overlap_px=int(sys.argv[4]),
)
save_weights(Path(sys.argv[1]), create_model("unetmamba", 6, **options), card)
"""


def make_weights(python, path, encoder="timm/test_efficientnet", window_px=64, overlap_px=16):
    """Write random weights for 6 classes -> path."""
    command = [python, "-c", MAKE_WEIGHTS, path, encoder, str(window_px), str(overlap_px)]
    subprocess.run(command, cwd=ROOT, env=engine_environment(), check=True)
    return path


@pytest.fixture(scope="session")
def engine_python():
    try:
        return find_engine_python()
    except EngineError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def weights(engine_python, tmp_path_factory):
    """With windows of 64 pixels."""
    return make_weights(engine_python, tmp_path_factory.mktemp("weights") / "random.safetensors")
