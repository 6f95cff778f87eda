"""Full training, from chips to a weights file."""

import dataclasses

import pytest
import safetensors.torch
import torch

from tests.engine.training.chips import INFO, make_chip
from tests.engine.training.runs import CPU, Recorder
from tests.engine.training.tiny import CONFIG
from unetmamba_qgis.engine.chips.store import ChipStore, ChipWriter
from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.paths import RESOURCES
from unetmamba_qgis.engine.segmentation.job_folder import JobFolder
from unetmamba_qgis.engine.training import train as training
from unetmamba_qgis.engine.training.config import LabelledCrops, Loss, Optimizer, TrainingConfig, Validation
from unetmamba_qgis.engine.training.schedule import published_learning_rates
from unetmamba_qgis.engine.training.train import train
from unetmamba_qgis.engine.weights import load_model
from unetmamba_qgis.engine.weights.card import Card, LandCoverClass
from unetmamba_qgis.engine.weights.writer import save_weights

UNETMAMBA = dataclasses.replace(
    CONFIG, model="unetmamba", samples=LabelledCrops(crop_px=32), steps=6, validation=Validation(), save_every=100
)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_unetmamba_learns_and_is_written_with_its_card(store, tmp_path):
    out, listener = tmp_path / "new" / "weights.safetensors", Recorder()
    card = train(store, UNETMAMBA, out, CPU, listener)
    assert listener.steps[-1]["loss"] < listener.steps[0]["loss"]
    assert listener.steps[-1]["left_s"] == 0 < listener.steps[-1]["elapsed_s"]
    model, written = load_model(out)
    assert written.to_json() == card.to_json()
    assert (card.title, card.licence, card.bands) == ("Squares", "none", ("Red", "Green", "Blue"))
    assert [c.name for c in card.classes] == ["ground", "square"]
    assert written.training["train_groups"] == ["north"]
    assert card.training["chosen_step"] == 6
    assert "south" in card.scores["measured_on"] and 0 < card.scores["total"]["overall_accuracy"] <= 1
    assert not any("lsm" in key for key in model.state_dict())
    assert names(out.parent) == ["weights.safetensors"]


def test_same_seed_gives_the_same_file(store, tmp_path):
    for name in ("a", "b"):
        train(store, dataclasses.replace(CONFIG, steps=3), tmp_path / name, CPU)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_stopped_training_leaves_no_weights_and_goes_on_when_started_again(store, tmp_path):
    train(store, CONFIG, tmp_path / "whole.safetensors", CPU)
    out = tmp_path / "parts.safetensors"
    with pytest.raises(Cancelled):
        train(store, CONFIG, out, CPU, Recorder(stop_at=8))
    assert not out.exists() and ".parts.unetmamba-job" in names(tmp_path)
    listener = Recorder()
    train(store, CONFIG, out, CPU, listener)
    assert listener.steps[0]["step"] == 6  # it was stopped in the validation after step 5
    assert out.read_bytes() == (tmp_path / "whole.safetensors").read_bytes()
    assert names(tmp_path) == ["parts.safetensors", "whole.safetensors"]


def test_fresh_training_begins_at_the_first_step(store, tmp_path):
    out = tmp_path / "weights.safetensors"
    with pytest.raises(Cancelled):
        train(store, CONFIG, out, CPU, Recorder(stop_at=8))
    listener = Recorder()
    train(store, dataclasses.replace(CONFIG, seed=1), out, CPU, listener, resume=False)
    assert listener.steps[0]["step"] == 2


def test_run_killed_after_it_wrote_its_weights_only_has_to_clean_up(store, tmp_path, monkeypatch):
    out = tmp_path / "weights.safetensors"
    with monkeypatch.context() as patch:
        patch.setattr(JobFolder, "remove", lambda self: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            train(store, CONFIG, out, CPU)
    before = out.read_bytes()
    monkeypatch.setattr(training, "run", None)  # nothing is trained
    assert train(store, CONFIG, out, CPU).tensors_sha256
    assert out.read_bytes() == before and names(tmp_path) == ["weights.safetensors"]


def test_what_exists_is_not_overwritten(store, tmp_path):
    out = tmp_path / "weights.safetensors"
    out.write_bytes(b"mine")
    with pytest.raises(EngineError, match="exists already"):
        train(store, CONFIG, out, CPU)
    assert out.read_bytes() == b"mine" and names(tmp_path) == ["weights.safetensors"]


def test_two_runs_do_not_share_an_output(store, tmp_path):
    out = tmp_path / "weights.safetensors"
    with JobFolder(out), pytest.raises(EngineError, match="Another run is writing"):
        train(store, CONFIG, out, CPU)


def test_training_goes_on_from_weights_and_the_card_names_them(store, tmp_path):
    parent, child = tmp_path / "parent", tmp_path / "child"
    first = train(store, dataclasses.replace(CONFIG, validation_groups=()), parent, CPU)
    barely = dataclasses.replace(
        CONFIG, steps=1, optimizer=Optimizer(learning_rate=1e-9), validation_groups=(), ema_decay=None
    )
    card = train(store, barely, child, CPU, parent=parent)
    before, after = (safetensors.torch.load_file(path) for path in (parent, child))
    weights = [key for key in before if key.endswith("weight")]
    assert max(float((before[key] - after[key]).abs().max()) for key in weights) < 1e-6
    assert card.training["parent"] == {"title": "Squares", "tensors_sha256": first.tensors_sha256}


def test_encoder_of_a_checkpoint_is_taken_over(store, tmp_path):
    encoder = create_model("tiny", 5).encoder
    torch.save({"model": encoder.state_dict()}, tmp_path / "encoder.pth")
    barely = dataclasses.replace(CONFIG, steps=1, optimizer=Optimizer(learning_rate=1e-9), validation_groups=())
    card = train(store, barely, tmp_path / "weights", CPU, encoder=tmp_path / "encoder.pth")
    written = safetensors.torch.load_file(tmp_path / "weights")
    assert torch.allclose(written["encoder.0.weight"], encoder[0].weight, atol=1e-6)
    assert card.training["encoder"] == "encoder.pth"


def test_incomplete_encoder_is_refused_and_nothing_is_left(store, tmp_path):
    torch.save({"0.weight": create_model("tiny", 5).encoder[0].weight.detach()}, tmp_path / "encoder.pth")
    with pytest.raises(EngineError, match="1 of the encoder's 7 keys matched"):
        train(store, CONFIG, tmp_path / "weights", CPU, encoder=tmp_path / "encoder.pth")
    assert names(tmp_path) == ["encoder.pth"]


def test_what_training_began_with_can_be_the_best(store, tmp_path):
    """Good weights, spoilt by steps that are far too long."""
    good = dataclasses.replace(CONFIG, steps=60, optimizer=Optimizer(learning_rate=1e-2))
    train(store, good, tmp_path / "parent", CPU)
    validation = Validation(every_steps=2, at_start=True, choice="best", patience=2)
    config = dataclasses.replace(CONFIG, validation=validation, optimizer=Optimizer(learning_rate=10.0))
    listener = Recorder()
    card = train(store, config, tmp_path / "weights", CPU, listener, parent=tmp_path / "parent")
    assert [report["step"] for report in listener.validations] == [0, 2, 4]
    assert card.training["chosen_step"] == 0
    parent, child = (safetensors.torch.load_file(tmp_path / name) for name in ("parent", "weights"))
    assert torch.equal(parent["seg.weight"], child["seg.weight"])


def test_weights_with_other_classes_are_no_start(store, tmp_path):
    other = Card(
        title="", model="tiny", classes=(LandCoverClass(0, "all", "#000000"),), bands=("Red", "Green", "Blue"),
        mean=(0.5,) * 3, std=(0.2,) * 3, pixel_size_m=1.0,
    )  # fmt: skip
    save_weights(tmp_path / "other", create_model("tiny", 1), other)
    with pytest.raises(EngineError, match="its classes differ"):
        train(store, CONFIG, tmp_path / "out", CPU, parent=tmp_path / "other")


def test_published_recipe_trains_by_epochs_and_goes_on_to_the_same_file(tmp_path):
    """In small: 5 chips in batches of 2 are 2 steps an epoch."""
    writer = ChipWriter(tmp_path / "chips", INFO)
    for number in range(5):
        writer.add(make_chip(f"train{number}", "train", number, side=48))
    writer.add(make_chip("val", "val", 9))
    writer.close()
    store, listener = ChipStore(tmp_path / "chips"), Recorder()
    published = TrainingConfig.load(RESOURCES / "training" / "published-vaihingen.json")
    config = dataclasses.replace(
        published, model="tiny", epochs=17, batch_size=2, report_every=2, window_px=64, workers=2,
        samples=dataclasses.replace(published.samples, crop_px=32),
    )  # fmt: skip
    train(store, config, tmp_path / "whole", CPU, listener)
    assert [report["learning_rate"] for report in listener.steps] == published_learning_rates("vaihingen", 17)
    assert [report["step"] for report in listener.validations] == list(range(2, 35, 2))
    with pytest.raises(Cancelled):
        train(store, config, tmp_path / "parts", CPU, Recorder(stop_at=30))
    train(store, config, tmp_path / "parts", CPU)
    assert (tmp_path / "whole").read_bytes() == (tmp_path / "parts").read_bytes()


def test_best_weights_are_chosen_by_mean_iou_and_the_last_where_that_is_wanted(store, tmp_path):
    """Trained too fast from the middle on, the tiny network forgets what it knew."""
    listener = Recorder()
    config = dataclasses.replace(CONFIG, steps=30, ema_decay=None, validation=Validation(every_steps=3, choice="best"))
    card = train(store, config, tmp_path / "best", CPU, listener)
    scores = {report["step"]: report["scores"]["mean_iou"] for report in listener.validations}
    assert card.scores["total"]["mean_iou"] == max(scores.values()) == scores[card.training["chosen_step"]]
    assert [r["best"] for r in listener.validations] == [
        all(s < scores[r["step"]] for step, s in scores.items() if step < r["step"]) for r in listener.validations
    ]
    last = dataclasses.replace(config, validation=Validation(every_steps=3, choice="last"))
    card = train(store, last, tmp_path / "last", CPU)
    assert (card.training["chosen_step"], card.scores["total"]["mean_iou"]) == (30, scores[30])


def test_a_later_validation_may_be_a_little_worse_than_the_best_but_not_than_the_best_of_all(store, tmp_path):
    listener = Recorder()
    validation = Validation(every_steps=3, choice="best", tolerance=0.02)
    config = dataclasses.replace(CONFIG, steps=30, ema_decay=None, validation=validation)
    train(store, config, tmp_path / "weights", CPU, listener)
    ious = [report["scores"]["mean_iou"] for report in listener.validations]
    assert [r["best"] for r in listener.validations] == [
        all(iou > before - 0.02 for before in ious[:place]) for place, iou in enumerate(ious)
    ]
    assert any(r["best"] and r["scores"]["mean_iou"] < max(ious) for r in listener.validations[1:])


def test_training_ends_early_when_scores_no_longer_rise(store, tmp_path):
    config = dataclasses.replace(
        CONFIG,
        steps=500,
        validation=Validation(every_steps=2, choice="best", patience=3),
    )
    listener = Recorder()
    train(store, config, tmp_path / "weights", CPU, listener)
    assert [report["best"] for report in listener.validations][-4:] == [True, False, False, False]
    assert listener.validations[-1]["step"] < 500


def test_balanced_classes_and_all_options_train_together(store, tmp_path):
    config = dataclasses.replace(
        CONFIG,
        loss=Loss(mean_over="labelled", class_weights="balanced"),
        optimizer=Optimizer(lookahead=True, encoder_learning_rate=1e-4, clip_norm=0.1),
        precision="bfloat16",
        recompute=True,
        workers=1,
        accumulate=2,
        normalisation="imagenet",
    )
    card = train(store, config, tmp_path / "weights", CPU)
    assert card.mean == (0.485, 0.456, 0.406)


def test_chips_of_other_bands_cannot_be_normalised_as_imagenet(store, tmp_path):
    class TwoBands:
        info = dataclasses.replace(store.info, bands=("Red", "Green"))
        chips = store.chips

    with pytest.raises(EngineError, match="2 bands"):
        train(TwoBands(), dataclasses.replace(CONFIG, normalisation="imagenet"), tmp_path / "weights", CPU)
