"""A run that was interrupted goes on to the same bits; and what would break that, is noticed."""

import dataclasses
import os
import random
import signal
import time

import pytest

from tests.engine.training.runs import Recorder, digest, fork, train_in
from tests.engine.training.tiny import CONFIG
from unetmamba_qgis.engine.training import loop, steps
from unetmamba_qgis.engine.training.averaging import AveragedWeights
from unetmamba_qgis.engine.training.config import Optimizer
from unetmamba_qgis.engine.training.task import Silent

FULL = dataclasses.replace(
    CONFIG, steps=8, accumulate=2, optimizer=Optimizer(learning_rate=1e-2, lookahead=True, clip_norm=1.0)
)
"""With all that has a state; its listener is asked 26 times how to go on, 10 of these in validations."""


@pytest.fixture(scope="module")
def uninterrupted(store, one_thread, tmp_path_factory):
    """(hash, outcome) of a run from beginning to end."""
    folder = tmp_path_factory.mktemp("uninterrupted")
    outcome, _ = train_in(folder, store, FULL)
    return digest(folder), outcome


def stopped_and_resumed(folder, store, *wishes):
    """Stop at each of these wishes, go on after the last -> (outcome, listener)."""
    for number in wishes:
        outcome, _ = train_in(folder, store, FULL, Recorder(stop_at=number))
        assert outcome.ended == "stopped"
    return train_in(folder, store, FULL)


@pytest.mark.parametrize("wish", range(26))
def test_run_stopped_anywhere_ends_with_the_same_bits(store, tmp_path, uninterrupted, wish):
    outcome, listener = stopped_and_resumed(tmp_path, store, wish)
    assert (digest(tmp_path), outcome.ended, listener.warnings) == (uninterrupted[0], "complete", [])
    for what in ("history", "scores", "step"):
        assert getattr(outcome, what) == getattr(uninterrupted[1], what)


def test_run_stopped_again_and_again_ends_with_the_same_bits(store, tmp_path, uninterrupted):
    stopped_and_resumed(tmp_path, store, *[3] * 5)
    assert digest(tmp_path) == uninterrupted[0]


def test_loader_threads_do_not_change_the_bits(store, tmp_path, uninterrupted):
    config = dataclasses.replace(FULL, workers=2)
    train_in(tmp_path, store, config, Recorder(stop_at=9))
    train_in(tmp_path, store, config)
    assert digest(tmp_path) == uninterrupted[0]


class Slow(Silent):
    """Asked 26 times in a run, it takes half a second."""

    def wish(self):
        time.sleep(0.02)
        return "go"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked here")
@pytest.mark.parametrize("workers", [0, 2])
def test_run_killed_at_random_moments_ends_with_the_same_bits(store, tmp_path, uninterrupted, workers):
    config = dataclasses.replace(FULL, workers=workers)
    moments = random.Random(workers)
    kills = 0
    for _ in range(8):
        child = fork(lambda: train_in(tmp_path, store, config, Slow()))
        time.sleep(moments.uniform(0.03, 0.25))
        os.kill(child, signal.SIGKILL)
        kills += os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    assert kills >= 2
    train_in(tmp_path, store, config)
    assert digest(tmp_path) == uninterrupted[0]
    assert not list(tmp_path.glob("*.tmp"))


def lose(monkeypatch, what):
    """Have a run that goes on forget a part of its state."""
    load_optimizer, learning_rate = loop.load_optimizer_tensors, loop.learning_rate
    if what == "optimiser":
        monkeypatch.setattr(loop, "load_optimizer_tensors", lambda *args: None)
    elif what == "slow weights":
        monkeypatch.setattr(
            loop,
            "load_optimizer_tensors",
            lambda optimizer, parameters, tensors: load_optimizer(
                optimizer, parameters, {k: v for k, v in tensors.items() if not k.startswith("slow.")}
            ),
        )
    elif what == "schedule":
        monkeypatch.setattr(
            loop, "learning_rate", lambda config, full, step, *rest: learning_rate(config, full, 0, *rest)
        )
    elif what == "average":
        monkeypatch.setattr(AveragedWeights, "load", lambda self, tensors: None)
    elif what == "random numbers":
        monkeypatch.setattr(steps, "reseed", lambda seed, index: None)


@pytest.mark.parametrize("what", ["optimiser", "slow weights", "schedule", "average", "random numbers"])
def test_lost_state_is_not_taken_for_the_same(store, tmp_path, uninterrupted, monkeypatch, what):
    train_in(tmp_path, store, FULL, Recorder(stop_at=5))
    lose(monkeypatch, what)
    train_in(tmp_path, store, FULL)
    assert digest(tmp_path) != uninterrupted[0]
