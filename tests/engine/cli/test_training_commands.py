"""From labelled tiles to scored weights by the command line alone, each command in the Python it needs."""

import json
import subprocess
import sys

import pytest

from tests.engine.datasets.tiles import make_tiles
from unetmamba_qgis.engine.paths import ROOT

CONFIG = {
    "train_groups": ["a"],
    "validation_groups": [],
    "steps": 4,
    "crop_px": 32,
    "batch_size": 2,
    "warmup_steps": 1,
    "report_every": 2,
}


def engine(*arguments, status=0):
    """Run a command in this Python, as a user would -> its JSON."""
    command = [sys.executable, "-m", "unetmamba_qgis.engine", *map(str, arguments), "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == status, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def trained(engine_python, tmp_path_factory):
    """A folder with chips and weights."""
    folder = tmp_path_factory.mktemp("training")
    make_tiles(folder / "tiles")
    (folder / "config.json").write_text(json.dumps(CONFIG))
    assert engine("prepare", "naip-ohio", folder / "tiles", folder / "chips")["groups"] == ["a", "b"]
    engine(
        "train", folder / "chips", folder / "full.safetensors", "--config", folder / "config.json", "--device", "cpu"
    )
    return folder


def test_trained_weights_are_scored_on_other_places(trained):
    report = engine("evaluate", trained / "chips", "--weights", trained / "full.safetensors", "--groups", "b")
    assert list(report["groups"]) == ["b"] and 0 <= report["total"]["overall_accuracy"] <= 1


def test_scores_on_the_training_places_are_refused(trained):
    arguments = ("evaluate", trained / "chips", "--weights", trained / "full.safetensors", "--groups", "a,b")
    assert engine(*arguments, status=1)["error"]["code"] == "evaluate.trained_on"


def test_compressed_weights_are_a_quarter_of_the_size_and_keep_their_card(trained):
    report = engine("evaluate", trained / "chips", "--weights", trained / "full.safetensors", "--groups", "b")
    (trained / "scores.json").write_text(json.dumps(report))
    compress = ("weights", "compress", trained / "full.safetensors", trained / "small.safetensors")
    engine(*compress, "--scores", trained / "scores.json")
    sizes = [(trained / f"{name}.safetensors").stat().st_size for name in ("full", "small")]
    assert sizes[1] < 0.3 * sizes[0]
    cards = [engine("weights", "show", trained / f"{name}.safetensors")["card"] for name in ("full", "small")]
    assert (cards[0].pop("scores"), cards[1].pop("scores")) == ({}, {k: report[k] for k in ("total", "groups")})
    hashes = [card.pop("tensors_sha256") for card in cards]
    assert cards[0] == cards[1] and hashes[0] != hashes[1]


def test_existing_weights_are_never_overwritten(trained):
    arguments = ("train", trained / "chips", trained / "full.safetensors", "--config", trained / "config.json")
    assert engine(*arguments, status=1)["error"]["code"] == "output.exists"
