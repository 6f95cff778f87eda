"""A small fine-tuning: it learns, can be stopped and gone on with, and says on the card where it comes from."""

import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from tests.engine.training.chips import INFO, make_chip
from unetmamba_qgis.engine.chips.store import Chip, ChipWriter
from unetmamba_qgis.engine.errors import EngineError
from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.training.fine_tune import WEIGHTS, fine_tune
from unetmamba_qgis.engine.training.fingerprint import RunChangedError
from unetmamba_qgis.engine.training.settings import MODES, FineTuneSettings
from unetmamba_qgis.engine.weights.card import Card, LandCoverClass
from unetmamba_qgis.engine.weights.reader import load_model
from unetmamba_qgis.engine.weights.writer import save_weights

CPU = torch.device("cpu")


class Listener:
    """Remembers what it hears, and wishes to stop after some steps."""

    def __init__(self, stop_after=None):
        self.reports, self.validations, self.previews, self.texts = [], [], [], []
        self._stop_after = stop_after

    def progress(self, fraction, text): ...

    def info(self, text):
        self.texts.append(text)

    warning = info

    def step(self, report):
        self.reports.append(report)

    def validated(self, report):
        self.validations.append(report)

    def preview(self, preview):
        self.previews.append(preview)

    def wish(self):
        return "stop" if self._stop_after is not None and len(self.reports) >= self._stop_after else "go"


@pytest.fixture(autouse=True)
def small_samples(monkeypatch):
    """A sixteenth of the pixels in a batch."""
    module = "unetmamba_qgis.engine.training.fine_tune_task"
    for name, value in {"_VIEW_PX": 64, "_WIDE_VIEW_PX": 64, "_VIEWS": 2}.items():
        monkeypatch.setattr(f"{module}.{name}", value)


@pytest.fixture(scope="module")
def parent(tmp_path_factory):
    """Weights with a small encoder that know the ground, and know the second class by another name."""
    torch.manual_seed(0)
    options = {"encoder": "timm/test_efficientnet", "local_supervision": False}
    card = Card(
        title="parent", model="unetmamba", model_options=options,
        classes=(LandCoverClass(0, "ground", "#000000"), LandCoverClass(1, "else", "#ffffff")),
        bands=("Red", "Green", "Blue"), mean=(0.4,) * 3, std=(0.25,) * 3, pixel_size_m=1.0, window_px=128,
        overlap_px=0, training_data="noise", licence="CC0",
    )  # fmt: skip
    path = tmp_path_factory.mktemp("parent") / "parent.safetensors"
    save_weights(path, create_model("unetmamba", 2, **options), card)
    return path


def sparse(name, group, seed):
    """A chip with a few labelled spots of each class."""
    chip = make_chip(name, group, seed, 96)
    label = np.full(chip.label.shape, 255, np.uint8)
    for row in range(8, 90, 16):
        for column in range(8, 90, 16):
            label[row : row + 6, column : column + 6] = chip.label[row : row + 6, column : column + 6]
    return Chip(name, group, chip.image, label, chip.valid)


@pytest.fixture(scope="module")
def chips(tmp_path_factory):
    folder = tmp_path_factory.mktemp("chips")
    writer = ChipWriter(folder, INFO)
    writer.add(sparse("one", "train", 1))
    writer.add(sparse("two", "validation", 2))
    writer.close()
    return folder


@pytest.fixture(scope="module")
def unjudged(tmp_path_factory):
    """A chip store without validation."""
    folder = tmp_path_factory.mktemp("unjudged")
    writer = ChipWriter(folder, INFO)
    writer.add(sparse("one", "train", 1))
    writer.close()
    return str(folder)


@pytest.fixture(scope="module")
def settings(parent, chips):
    return FineTuneSettings(str(chips), str(parent), steps=4, seed=3)


def tensors(path):
    return load_model(path)[0].state_dict()


def test_everything_learns_new_classes_from_spots(settings, tmp_path):
    listener = Listener()
    learning = replace(settings, mode="everything", steps=30, learning_rate=2e-3, patience=50)
    trained = fine_tune(learning, tmp_path / "run", CPU, listener)
    assert trained["ended"] == "complete"
    losses = [report["loss"] for report in listener.reports]
    assert np.mean(losses[-3:]) < 0.8 * np.mean(losses[:3])
    matrix = np.array(trained["matrix"])
    assert matrix.sum() == (sparse("two", "validation", 2).label != 255).sum()
    assert not any("already" in text for text in listener.texts)
    again = Listener(stop_after=1)
    fine_tune(replace(settings, weights=trained["file"]), tmp_path / "again", CPU, again)
    assert any("already: it can teach them little" in text for text in again.texts)


@pytest.mark.parametrize("mode", MODES)
def test_only_what_the_mode_names_is_changed(mode, settings, unjudged, parent, tmp_path):
    trained = fine_tune(replace(settings, chips=unjudged, mode=mode, steps=2), tmp_path / "run", CPU, Listener())
    before, after = tensors(parent), tensors(trained["file"])
    changed = {name.split(".")[0] for name in before if not torch.equal(before[name], after[name])}
    assert changed == ({"encoder", "decoder"} if mode == "everything" else {"decoder"})
    layers = {name for name in before if name.startswith("decoder") and not torch.equal(before[name], after[name])}
    assert (layers == {"decoder.seg.weight", "decoder.seg.bias"}) == (mode == "head")


def test_a_run_that_is_stopped_and_gone_on_with_ends_with_the_same_weights(settings, tmp_path):
    whole = fine_tune(settings, tmp_path / "whole", CPU, Listener())
    assert fine_tune(settings, tmp_path / "parts", CPU, Listener(stop_after=2)) == {"ended": "stopped"}
    assert not (tmp_path / "parts" / WEIGHTS).exists()
    rest = Listener()
    parts = fine_tune(settings, tmp_path / "parts", CPU, rest)
    assert [report["step"] for report in rest.reports] == [3, 4]
    before, after = tensors(whole["file"]), tensors(parts["file"])
    assert all(torch.equal(tensor, after[name]) for name, tensor in before.items())
    assert whole["history"] == parts["history"]


def test_other_settings_do_not_go_on_with_a_run(settings, tmp_path):
    fine_tune(settings, tmp_path / "run", CPU, Listener(stop_after=1))
    with pytest.raises(RunChangedError, match="learning_rate was"):
        fine_tune(replace(settings, learning_rate=0.5), tmp_path / "run", CPU, Listener())


def test_what_it_would_have_said_before_is_validated_and_shown_first(settings, tmp_path):
    listener = Listener()
    fine_tune(settings, tmp_path / "run", CPU, listener)
    assert [report["step"] for report in listener.validations] == [0, 4]
    first, last = listener.previews
    assert first.step == 0 and first.image.shape == (96, 96, 3) and first.reference.shape == (96, 96)
    assert set(np.unique(last.prediction)) <= {0, 1}


def test_the_card_tells_where_the_weights_come_from(settings, tmp_path):
    settings = replace(settings, title="Squares of my village")
    trained = fine_tune(settings, tmp_path / "run", CPU, Listener())
    model, card = load_model(trained["file"])
    assert card.title == "Squares of my village" and card.licence == "CC0"
    assert [entry.name for entry in card.classes] == ["ground", "square"]
    assert "made up" in card.training_data and "parent (noise)" in card.training_data
    assert card.training["parent_tensors_sha256"] == load_model(settings.weights)[1].tensors_sha256
    assert card.scores["total"] == json.loads(json.dumps(trained["scores"])) and "kept" in card.scores["measured_on"]
    assert card.mean == (0.4,) * 3  # that of the parent, whose bands they are


def test_without_polygons_for_validation_the_last_weights_are_taken(unjudged, parent, tmp_path):
    trained = fine_tune(FineTuneSettings(unjudged, str(parent), steps=2), tmp_path / "run", CPU, Listener())
    assert trained["matrix"] is None and trained["scores"] == {}


def test_an_unknown_mode_is_refused_with_those_that_there_are(settings, tmp_path):
    with pytest.raises(EngineError, match="mode is brain, .* one of head, decoder, everything"):
        fine_tune(replace(settings, mode="brain"), tmp_path / "run", CPU, Listener())


def test_minutes_become_steps_that_stay_when_the_run_goes_on(settings, tmp_path, monkeypatch):
    monkeypatch.setattr("unetmamba_qgis.engine.training.fine_tune_task._VIEW_BATCHES", 2)
    short = replace(settings, steps=None, minutes=0.001)
    fine_tune(short, tmp_path / "run", CPU, Listener(stop_after=1))
    planned = json.loads((tmp_path / "run" / "plan.json").read_text())
    assert planned["steps"] == 40 and planned["seconds_per_step"] > 0
    (tmp_path / "run" / "plan.json").write_text(json.dumps({**planned, "steps": 3}))
    with pytest.raises(RunChangedError, match="steps was 40"):
        fine_tune(short, tmp_path / "run", CPU, Listener())
