"""From labelled tiles to scored weights by the command line alone, each command in the Python it needs."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from tests.engine.datasets.tiles import make_tiles
from unetmamba_qgis.engine.paths import ROOT

CONFIG = {
    "train_groups": ["a"],
    "validation_groups": [],
    "steps": 5,
    "samples": {"kind": "labelled", "crop_px": 32},
    "batch_size": 2,
    "schedule": {"warmup_steps": 1},
    "report_every": 1,
    "save_every": 1,
}


def command(*arguments):
    """A command line in this Python, as a user would type it."""
    return [sys.executable, "-m", "unetmamba_qgis.engine", *map(str, arguments)]


def engine(*arguments, status=0):
    """Run a command -> its JSON."""
    done = subprocess.run(command(*arguments, "--json"), cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == status, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def trained(engine_python, tmp_path_factory):
    """A folder with chips and weights."""
    folder = tmp_path_factory.mktemp("training")
    make_tiles(folder / "tiles")
    (folder / "config.json").write_text(json.dumps(CONFIG))
    assert engine("prepare", "naip-ohio", folder / "tiles", folder / "chips")["groups"] == ["a", "b"]
    engine(*training_of(folder, "full"))
    return folder


def training_of(folder, name):
    """The arguments that train weights of this name."""
    config = ("--config", folder / "config.json", "--device", "cpu", "--threads", "1")
    return "train", folder / "chips", folder / f"{name}.safetensors", *config


def interrupted(folder, name, steps, sent):
    """Start a training, send its processes a signal once it has taken so many steps -> its exit status."""
    process = subprocess.Popen(
        command(*training_of(folder, name)), cwd=ROOT, stderr=subprocess.DEVNULL, start_new_session=True
    )
    told = folder / f".{name}.unetmamba-job" / "run.json"
    deadline = time.monotonic() + 120
    while not (told.exists() and json.loads(told.read_text())["step"] >= steps):
        assert process.poll() is None and time.monotonic() < deadline
        time.sleep(0.05)
    os.killpg(process.pid, sent)
    return process.wait(timeout=60)


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
    assert engine(*training_of(trained, "full"), status=1)["error"]["code"] == "output.exists"
    assert not (trained / ".full.unetmamba-job").exists()


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
def test_training_that_was_stopped_and_killed_goes_on_to_the_same_file(trained):
    assert interrupted(trained, "parts", 1, signal.SIGINT) == 3
    assert interrupted(trained, "parts", 2, signal.SIGKILL) == -signal.SIGKILL
    assert not (trained / "parts.safetensors").exists()
    engine(*training_of(trained, "parts"))
    whole, parts = ((trained / f"{name}.safetensors").read_bytes() for name in ("full", "parts"))
    assert whole == parts and not (trained / ".parts.unetmamba-job").exists()
