"""A real, small training run."""

import dataclasses

import pytest
import safetensors.torch
import torch

from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.training import loop
from unetmamba_qgis.engine.training.config import TrainingConfig
from unetmamba_qgis.engine.training.optimizer import learning_rate, make_optimizer
from unetmamba_qgis.engine.weights import load_model
from unetmamba_qgis.engine.weights.card import Card, LandCoverClass
from unetmamba_qgis.engine.weights.writer import save_weights

CONFIG = TrainingConfig(
    train_groups=("north",),
    validation_groups=("south",),
    steps=12,
    crop_px=32,
    batch_size=2,
    warmup_steps=2,
    ema_decay=0.5,
    report_every=3,
    validate_every=12,
    card={"title": "Squares", "licence": "none"},
)
CPU = torch.device("cpu")


def test_training_learns_and_writes_weights_with_their_card(store, tmp_path):
    lines = []
    out = tmp_path / "weights.safetensors"
    loop.train(store, CONFIG, out, CPU, lines.append)
    losses = [line["loss"] for line in lines if "loss" in line]
    assert losses[-1] < losses[0]
    assert lines[-1]["validation"]["overall_accuracy"] > 0.5
    model, card = load_model(out)
    assert (card.title, card.bands, [c.name for c in card.classes]) == (
        "Squares",
        ("Red", "Green", "Blue"),
        ["ground", "square"],
    )
    assert card.training["train_groups"] == ["north"]
    assert not any("lsm" in key for key in model.state_dict())
    assert [p.name for p in tmp_path.glob("*.safetensors*")] == ["weights.safetensors"]


def test_same_seed_gives_the_same_weights(store, tmp_path):
    config = dataclasses.replace(CONFIG, steps=3, validation_groups=())
    tensors = []
    for name in ("a", "b"):
        loop.train(store, config, tmp_path / name, CPU)
        tensors.append(safetensors.torch.load_file(tmp_path / name))
    assert all(torch.equal(tensors[0][key], tensors[1][key]) for key in tensors[0])


def test_training_goes_on_from_weights(store, tmp_path):
    parent, child = tmp_path / "parent", tmp_path / "child"
    loop.train(store, dataclasses.replace(CONFIG, validation_groups=()), parent, CPU)
    barely = dataclasses.replace(CONFIG, steps=1, learning_rate=1e-9, validation_groups=(), ema_decay=0.0)
    loop.train(store, barely, child, CPU, start_from=parent)
    before, after = (safetensors.torch.load_file(path) for path in (parent, child))
    weights = [key for key in before if key.endswith("weight")]
    assert max(float((before[key] - after[key]).abs().max()) for key in weights) < 1e-6


def test_weights_with_other_classes_are_no_start(store, tmp_path):
    other = Card(
        title="", model="unetmamba", classes=(LandCoverClass(0, "all", "#000000"),), bands=("Red", "Green", "Blue"),
        mean=(0.5,) * 3, std=(0.2,) * 3, pixel_size_m=1.0,
    )  # fmt: skip
    save_weights(tmp_path / "other", create_model("unetmamba", 1), other)
    with pytest.raises(EngineError, match="its classes differ"):
        loop.train(store, CONFIG, tmp_path / "out", CPU, start_from=tmp_path / "other")


def test_cancelled_training_writes_nothing(store, tmp_path):
    with pytest.raises(Cancelled):
        loop.train(store, CONFIG, tmp_path / "weights.safetensors", CPU, is_cancelled=lambda: True)
    assert not list(tmp_path.glob("*.safetensors"))


def test_loss_that_is_no_number_stops_the_run(store, tmp_path):
    config = dataclasses.replace(CONFIG, learning_rate=1e30, warmup_steps=0)
    with pytest.raises(EngineError, match="The loss became"):
        loop.train(store, config, tmp_path / "weights.safetensors", CPU)
    assert not list(tmp_path.glob("*.safetensors"))


def test_biases_are_not_decayed():
    module = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.LayerNorm(2))
    decayed, kept = make_optimizer(module, CONFIG).param_groups
    assert (decayed["weight_decay"], kept["weight_decay"]) == (CONFIG.weight_decay, 0.0)
    assert [tuple(p.shape) for p in kept["params"]] == [(2,), (2,)]
    assert [tuple(p.shape) for p in decayed["params"]] == [(2, 2), (2,)]


def test_learning_rate_warms_up_and_falls_to_0():
    config = dataclasses.replace(CONFIG, steps=100, warmup_steps=10, learning_rate=1.0)
    rates = [learning_rate(step, config) for step in range(100)]
    assert rates[0] == pytest.approx(0.1) and max(rates) == rates[9] == pytest.approx(1.0)
    assert rates[10:] == sorted(rates[10:], reverse=True) and rates[-1] < 0.001
    half = dataclasses.replace(config, steps=50, schedule_steps=100)
    assert [learning_rate(step, half) for step in range(50)] == rates[:50]


@pytest.mark.parametrize(
    ("content", "text"),
    [('{"steps": 1, "stepz": 2}', "unknown fields stepz"), ("{", "Expecting"), ('{"steps": 1}', "missing")],
)
def test_unusable_configuration_is_refused_with_its_cause(tmp_path, content, text):
    path = tmp_path / "config.json"
    path.write_text(content)
    with pytest.raises(EngineError, match=text):
        TrainingConfig.load(path)


def test_configurations_of_the_starter_weights_are_valid():
    from unetmamba_qgis.engine.paths import RESOURCES

    first, second = (
        TrainingConfig.load(path) for path in sorted((RESOURCES / "training").glob("ohio-naip-rgb-*.json"))
    )
    assert first.train_groups == second.train_groups
    assert not set(first.train_groups) & set(first.validation_groups)
    assert second.card["acknowledgement"]
