"""States on disk: what a run keeps, what it goes on from, and what it refuses."""

import dataclasses
import errno
import json
import os

import pytest
import torch

from tests.engine.training.chips import make_chip
from tests.engine.training.runs import CPU, Recorder, digest, fork, train_in
from tests.engine.training.tiny import CONFIG
from unetmamba_qgis.engine.training import checkpoint
from unetmamba_qgis.engine.training.checkpoint import RunFolder, State, StateError, read
from unetmamba_qgis.engine.training.config import LabelledCrops, Optimizer, Validation
from unetmamba_qgis.engine.training.fingerprint import RunChangedError
from unetmamba_qgis.engine.training.full_task import full_task
from unetmamba_qgis.engine.training.loop import run


@pytest.fixture(scope="module")
def whole(store, one_thread, tmp_path_factory):
    """Hash of a run that nothing happened to."""
    folder = tmp_path_factory.mktemp("whole")
    train_in(folder, store, CONFIG)
    return digest(folder)


def states(folder):
    return sorted(folder.glob("state-*"))


def stopped(folder, store, config=CONFIG):
    """A run that was stopped after 8 steps; states of its steps 5, 6 and 8 are left."""
    assert train_in(folder, store, config, Recorder(stop_at=13))[0].ended == "stopped"
    assert [read(path).position["step"] for path in states(folder)] == [5, 6, 8]


def flip_a_bit(path):
    data = bytearray(path.read_bytes())
    data[-5] ^= 4
    path.write_bytes(data)


def cut_off(path):
    path.write_bytes(path.read_bytes()[:-100])


def spoil_header(path):
    path.write_bytes(b"\xff" * 200 + path.read_bytes()[200:])


def test_only_the_last_two_states_and_the_best_weights_are_kept(store, tmp_path):
    outcome, _ = train_in(tmp_path, store, CONFIG)
    best = {path.name for path in tmp_path.glob("best-*")}
    assert best == {read(path).position["best"] for path in states(tmp_path)}
    assert len(states(tmp_path)) == 2 and f"best-{outcome.step:08d}.safetensors" in best
    told = json.loads((tmp_path / "run.json").read_text())
    assert (told["step"], told["steps"], told["best_step"]) == (12, 12, outcome.step)


@pytest.mark.parametrize("damage", [flip_a_bit, cut_off, spoil_header])
def test_damaged_state_is_reported_and_the_one_before_goes_on_to_the_same_bits(store, tmp_path, whole, damage):
    stopped(tmp_path, store)
    newest = states(tmp_path)[-1]
    damage(newest)
    _, listener = train_in(tmp_path, store, CONFIG)
    assert newest.name in listener.warnings[0] and "damaged" in listener.warnings[0]
    assert digest(tmp_path) == whole


def test_run_whose_states_are_all_damaged_begins_anew(store, tmp_path, whole):
    stopped(tmp_path, store)
    for path in states(tmp_path):
        flip_a_bit(path)
    _, listener = train_in(tmp_path, store, CONFIG)
    assert len(listener.warnings) == 3 and digest(tmp_path) == whole


def test_damaged_best_weights_are_reported_and_replaced_by_the_last(store, tmp_path):
    config = dataclasses.replace(CONFIG, steps=5)
    train_in(tmp_path, store, config)
    flip_a_bit(next(tmp_path.glob("best-*")))
    outcome, listener = train_in(tmp_path, store, config)
    assert "best-00000005" in listener.warnings[0]
    average = RunFolder(tmp_path).newest().tensors
    assert torch.equal(outcome.model.seg.weight, average["average.seg.weight"])


@pytest.mark.parametrize("call", range(1, 12))
def test_full_disk_ends_the_run_with_a_message_and_is_gone_on_from(store, tmp_path, whole, monkeypatch, call):
    calls = iter(range(1, 1000))
    sync = checkpoint.sync

    def full(path):
        if next(calls) == call:
            raise OSError(errno.ENOSPC, "No space left on device")
        sync(path)

    with monkeypatch.context() as patch:
        patch.setattr(checkpoint, "sync", full)
        with pytest.raises(StateError, match="No space left on device"):
            train_in(tmp_path, store, CONFIG)
    train_in(tmp_path, store, CONFIG)
    assert digest(tmp_path) == whole


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked here")
@pytest.mark.parametrize("call", range(1, 34, 3))
def test_run_that_dies_while_it_keeps_a_state_goes_on_to_the_same_bits(store, tmp_path, whole, monkeypatch, call):
    """Before any of the calls that sync or rename a file."""
    calls = iter(range(1, 1000))

    def deadly(function):
        return lambda *paths: os._exit(9) if next(calls) == call else function(*paths)

    with monkeypatch.context() as patch:
        patch.setattr(checkpoint, "sync", deadly(checkpoint.sync))
        patch.setattr(checkpoint, "replace", deadly(checkpoint.replace))
        child = fork(lambda: train_in(tmp_path, store, CONFIG))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    _, listener = train_in(tmp_path, store, CONFIG)
    assert digest(tmp_path) == whole and not listener.warnings


def test_what_cannot_be_read_back_does_not_become_a_state(tmp_path, monkeypatch):
    folder = RunFolder(tmp_path)
    position = {"step": 1, "regular": True, "best": None}
    folder.save(State({"a": torch.ones(3)}, position), {})
    save_file = checkpoint.safetensors.torch.save_file

    def spoilt(tensors, path, metadata):
        save_file(tensors, path, metadata)
        flip_a_bit(path)

    monkeypatch.setattr(checkpoint.safetensors.torch, "save_file", spoilt)
    with pytest.raises(StateError, match="cannot be read back"):
        folder.save(State({"a": torch.zeros(3)}, {**position, "step": 2}), {})
    assert RunFolder(tmp_path).newest().position["step"] == 1


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"seed": 1}, "seed was 42 and is now 1"),
        ({"steps": 13}, "steps was 12 and is now 13"),
        ({"samples": LabelledCrops(crop_px=24)}, "samples.crop_px was 16 and is now 24"),
        ({"optimizer": Optimizer(lookahead=True)}, "optimizer.lookahead was false and is now true"),
        ({"validation": Validation(every_steps=6, choice="best")}, "validation.every_steps was 5 and is now 6"),
    ],
)
def test_run_goes_on_only_with_the_same_configuration(store, tmp_path, change, named):
    stopped(tmp_path, store)
    with pytest.raises(RunChangedError, match=named):
        train_in(tmp_path, store, dataclasses.replace(CONFIG, **change))


def test_run_goes_on_only_with_the_same_chips(store, tmp_path):
    stopped(tmp_path, store)

    class Other:
        info = store.info

        def chips(self, groups):
            return [make_chip("one", group, 3) for group in groups]

    with pytest.raises(RunChangedError, match="other chips"):
        train_in(tmp_path, Other(), CONFIG)


def test_what_does_not_change_the_weights_may_change_in_between(store, tmp_path, whole):
    stopped(tmp_path, store)
    train_in(
        tmp_path, store, dataclasses.replace(CONFIG, workers=1, report_every=5, recompute=True, card={"title": "New"})
    )
    assert digest(tmp_path) == whole


def test_other_number_of_threads_is_allowed_but_told(store, tmp_path):
    stopped(tmp_path, store)
    listener = Recorder()
    before = torch.get_num_threads()
    torch.set_num_threads(before + 1)
    try:
        run(full_task(store, CONFIG), CONFIG, tmp_path, CPU, listener)
    finally:
        torch.set_num_threads(before)
    assert "not be the same to the bit" in listener.warnings[0] and f"threads {before + 1}" in listener.warnings[0]
