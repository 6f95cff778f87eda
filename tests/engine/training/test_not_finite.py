"""What training does where its loss is no number."""

import dataclasses

import numpy as np
import pytest

from tests.engine.training.chips import INFO, make_chip
from tests.engine.training.runs import CPU, Recorder, digest, position, train_in
from tests.engine.training.tiny import CONFIG
from unetmamba_qgis.engine.chips.store import ChipStore, ChipWriter
from unetmamba_qgis.engine.training.checkpoint import RunFolder, all_finite
from unetmamba_qgis.engine.training.config import Optimizer, Schedule, Validation
from unetmamba_qgis.engine.training.full_task import full_task
from unetmamba_qgis.engine.training.loop import run
from unetmamba_qgis.engine.training.not_finite import NotFiniteError
from unetmamba_qgis.engine.training.train import train

STEADY = dataclasses.replace(
    CONFIG,
    steps=11,
    optimizer=Optimizer(learning_rate=1e-2),
    schedule=Schedule(warmup_steps=0, steps=100),
    validation=Validation(every_steps=50),
    save_every=4,
)
"""A weight moves by about 0.01 a step."""


def run_with(folder, store, config, change, listener=None):
    """A run whose task was changed before."""
    folder.mkdir(exist_ok=True)
    listener = listener or Recorder()
    task = full_task(store, config)
    change(task)
    return run(task, config, folder, CPU, listener), listener


def bad_batches(*numbers):
    """Some batches hold values that are no numbers."""

    def change(task):
        good = task.stream.batch

        def batch(index):
            images, labels = good(index)
            return (images * float("nan") if index in numbers else images), labels

        task.stream.batch = batch

    return change


def breaks_when_far_from_its_start(task):
    """The network gives no numbers once a weight has moved by more than 0.077: as one that learns too fast."""
    start = task.model.seg.weight.detach().clone()
    forward = task.forward

    def breaking(images):
        scores, auxiliary = forward(images)
        far = (task.model.seg.weight - start).abs().max() > 0.077
        return (scores * float("nan") if far else scores), auxiliary

    task.forward = breaking


def test_single_bad_batches_are_skipped_and_counted(store, tmp_path):
    config = dataclasses.replace(CONFIG, ema_decay=None)
    outcome, listener = run_with(tmp_path, store, config, bad_batches(4, 5, 9))
    assert outcome.ended == "complete" and position(tmp_path)["skipped"] == 3
    assert "loss of step 5 is not finite" in listener.warnings[0] and "3 steps were skipped" in listener.warnings[-1]
    assert all_finite(RunFolder(tmp_path).newest().tensors)


def test_bad_step_leaves_weights_and_statistics_as_they_were(store, tmp_path):
    ends = []
    for name, steps in (("without", 4), ("with", 5)):
        config = dataclasses.replace(CONFIG, steps=steps, schedule=Schedule(warmup_steps=0, steps=50))
        run_with(tmp_path / name, store, config, bad_batches(4))
        ends.append(digest(tmp_path / name))
    assert ends[0] == ends[1]


def test_three_bad_steps_in_a_row_send_training_back_with_half_the_learning_rate(store, tmp_path):
    outcome, listener = run_with(tmp_path, store, STEADY, breaks_when_far_from_its_start)
    assert outcome.ended == "complete"
    assert "step 11 and those before: training goes back to step 4" in listener.warnings[1]
    assert 0.95 < listener.steps[-1]["learning_rate"] / (0.5 * STEADY.optimizer.learning_rate) < 1
    assert all_finite(RunFolder(tmp_path).newest().tensors)


def test_going_back_is_the_same_for_a_run_that_was_interrupted(store, tmp_path):
    change = breaks_when_far_from_its_start
    run_with(tmp_path / "whole", store, STEADY, change)
    for wish in (7, 8, 9, 10, 11, 14):  # also between the bad steps, and after going back
        folder = tmp_path / str(wish)
        assert run_with(folder, store, STEADY, change, Recorder(stop_at=wish))[0].ended == "stopped"
        run_with(folder, store, STEADY, change)
        assert digest(folder) == digest(tmp_path / "whole")


def test_chip_with_bad_values_is_named(tmp_path):
    writer = ChipWriter(tmp_path / "chips", dataclasses.replace(INFO, scale=1.0))
    for name, group in (("good", "north"), ("spoilt", "north"), ("other", "south")):
        chip = make_chip(name, group, 1)
        image = chip.image.astype(np.float32) / 255
        image[:, ::3, ::3] = np.inf if name == "spoilt" else 0.5
        writer.add(dataclasses.replace(chip, image=image))
    writer.close()
    config = dataclasses.replace(CONFIG, normalisation="imagenet", steps=60)
    listener = Recorder()
    with pytest.raises(NotFiniteError, match="chip spoilt holds 2187 values") as error:
        train(ChipStore(tmp_path / "chips"), config, tmp_path / "weights.safetensors", CPU, listener)
    assert error.value.code == "training.not_finite" and "chip spoilt" in listener.warnings[0]
    assert not (tmp_path / "weights.safetensors").exists()


def test_learning_rate_that_is_too_high_is_named_and_leaves_only_finite_states(store, tmp_path):
    config = dataclasses.replace(STEADY, optimizer=Optimizer(learning_rate=1e30))
    with pytest.raises(NotFiniteError, match=r"diverges.*Use a lower learning rate than 5e\+29"):
        train_in(tmp_path, store, config)
    folder = RunFolder(tmp_path)
    assert all_finite(folder.newest().tensors)


def test_weights_that_overflow_without_a_bad_loss_are_not_kept(store, tmp_path):
    config = dataclasses.replace(STEADY, steps=1, optimizer=Optimizer(learning_rate=1e39), validation_groups=())
    with pytest.raises(NotFiniteError):
        train_in(tmp_path, store, config)
    assert all_finite(RunFolder(tmp_path).newest().tensors)
