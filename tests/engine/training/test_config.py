import json

import pytest

from unetmamba_qgis.engine.errors import EngineError
from unetmamba_qgis.engine.paths import RESOURCES
from unetmamba_qgis.engine.training.config import EpochCrops, TrainingConfig

RECIPES = RESOURCES / "training"


def published(dataset):
    return TrainingConfig.load(RECIPES / f"published-{dataset}.json")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ('{"steps": 1, "stepz": 2}', "unknown fields stepz"),
        ('{"steps": 1, "loss": {"smoothing": 0}}', "unknown fields loss.smoothing"),
        ('{"steps": 1, "samples": {"kind": "epochs", "color_jitter": 0}}', "unknown fields samples.color_jitter"),
        ("{", "Expecting"),
        ('{"steps": 1}', "missing"),
        ('{"train_groups": [], "validation_groups": []}', "either steps or epochs"),
        ('{"train_groups": [], "validation_groups": [], "epochs": 2}', "samples of kind epochs"),
        (
            '{"train_groups": [], "validation_groups": [], "steps": 2, "schedule": {"kind": "cosine"}}',
            "samples of kind epochs",
        ),
        (
            '{"train_groups": [], "validation_groups": [], "steps": 2, "loss": {"mean_over": "some"}}',
            "loss.mean_over is 'some' but must be one of all, labelled",
        ),
        ('{"train_groups": [], "validation_groups": [], "steps": 2, "precision": "int8"}', "precision is 'int8'"),
        ('{"train_groups": [], "validation_groups": [], "steps": 2, "batch_size": 0}', "batch_size must be at least 1"),
    ],
)
def test_unusable_configuration_is_refused_with_its_cause(tmp_path, content, text):
    path = tmp_path / "config.json"
    path.write_text(content)
    with pytest.raises(EngineError, match=text):
        TrainingConfig.load(path)


@pytest.mark.parametrize("path", sorted(RECIPES.glob("*.json")), ids=lambda path: path.stem)
def test_recipes_survive_a_way_through_json(path):
    config = TrainingConfig.load(path)
    assert TrainingConfig.from_dict(json.loads(json.dumps(config.to_dict()))) == config


def test_recipes_of_the_starter_weights_fit_together():
    first, second = (TrainingConfig.load(path) for path in sorted(RECIPES.glob("ohio-naip-rgb-*.json")))
    assert first.train_groups == second.train_groups
    assert not set(first.train_groups) & set(first.validation_groups)
    assert second.card["acknowledgement"]


def test_published_recipes_are_the_published_ones():
    """What is common, and what differs between the data sets; schedules and optimiser are checked elsewhere."""
    loveda, vaihingen, potsdam = (published(name) for name in ("loveda", "vaihingen", "potsdam"))
    wide, narrow = (0.5, 0.75, 1.0, 1.25, 1.5), (0.75, 1.0, 1.25, 1.5)
    assert loveda.samples == EpochCrops("epochs", 512, 0.25, narrow, 0.75, "columns")
    assert vaihingen.samples == EpochCrops("epochs", 512, 0.25, wide, 0.75, "quarter_turns")
    assert potsdam.samples == EpochCrops("epochs", 768, 0.25, wide, 0.75, "quarter_turns")
    assert [config.batch_size for config in (loveda, vaihingen, potsdam)] == [8, 8, 4]
    assert [config.validation.choice for config in (loveda, vaihingen, potsdam)] == ["last", "best", "best"]
    for config in (loveda, vaihingen, potsdam):
        assert (config.epochs, config.seed, config.precision, config.ema_decay) == (100, 42, "float32", None)
        assert config.optimizer.lookahead and config.optimizer.encoder_learning_rate is None
        assert (config.normalisation, config.loss.mean_over) == ("imagenet", "all")
        assert config.validation.without_last_class == (config is not loveda)
