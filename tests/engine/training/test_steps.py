"""One step of training, and the options that change how it is computed."""

import dataclasses
import threading
import time

import pytest
import torch

from tests.engine.training.runs import CPU, Recorder, digest, train_in
from tests.engine.training.tiny import CONFIG
from unetmamba_qgis.engine.chips.store import UNLABELLED
from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.scan import selection
from unetmamba_qgis.engine.training.config import Optimizer
from unetmamba_qgis.engine.training.determinism import reseed
from unetmamba_qgis.engine.training.full_task import full_task
from unetmamba_qgis.engine.training.loader import Loader
from unetmamba_qgis.engine.training.losses import total_loss
from unetmamba_qgis.engine.training.optimizer import make_optimizer
from unetmamba_qgis.engine.training.steps import Stepper, recomputation


def gradients(task):
    return [p.grad.clone() for _, p in task.parameters]


def take_step(store, config, learning_rate=0.0):
    """The task after one step -> (task, loss)."""
    task = full_task(store, config)
    optimizer = make_optimizer(task.parameters, dataclasses.replace(config.optimizer, learning_rate=learning_rate))
    with Loader(task.stream, 100, 0) as loader:
        return task, Stepper(task, config, optimizer, CPU).take(0, loader, lambda: None)


def test_accumulated_gradient_is_the_mean_of_those_of_the_batches(store):
    task, loss = take_step(store, dataclasses.replace(CONFIG, accumulate=3))
    same = full_task(store, CONFIG)
    total = 0.0
    for index in range(3):
        images, labels = same.stream.batch(index)
        reseed(CONFIG.seed, index)
        scores, *auxiliary = same.forward(images)
        part = total_loss(scores, auxiliary, labels, UNLABELLED) / 3
        part.backward()
        total += part.item()
    assert loss == pytest.approx(total, rel=1e-6)
    assert all(torch.allclose(a, b, atol=1e-6) for a, b in zip(gradients(task), gradients(same)))


def test_long_gradients_are_shortened_and_short_ones_are_not(store):
    def length(clip_norm):
        task, _ = take_step(store, dataclasses.replace(CONFIG, optimizer=Optimizer(clip_norm=clip_norm)))
        return torch.cat([g.flatten() for g in gradients(task)]).norm().item()

    free = length(None)
    assert length(free / 2) == pytest.approx(free / 2, rel=1e-4) and length(free * 2) == free


def test_recomputation_gives_the_same_bits_with_less_memory():
    """On the real network, dropped paths and batch norms included."""

    def passed(wanted):
        torch.manual_seed(0)
        model = create_model("unetmamba", 3).train()
        images, labels = torch.randn(2, 3, 64, 64), torch.randint(0, 3, (2, 64, 64))
        kept = 0

        def count(tensor):
            nonlocal kept
            kept += tensor.numel()
            return tensor

        reseed(1, 2)
        selection.probe.cache_clear()  # as in a new process: backends of the scan are probed when they are first needed
        selection._chosen.cache_clear()
        with recomputation(model, wanted):
            with torch.autograd.graph.saved_tensors_hooks(count, lambda tensor: tensor):
                scores, *auxiliary = model(images)
                loss = total_loss(scores, auxiliary, labels, UNLABELLED)
            loss.backward()
        assert "forward" not in vars(model.decoder.stages[0].blocks[0])
        return kept, [loss.detach(), *(p.grad for p in model.parameters()), *model.buffers()]

    (memory, plain), (less, recomputed) = passed(False), passed(True)
    assert all(torch.equal(a, b) for a, b in zip(plain, recomputed))
    assert less < 0.6 * memory


def test_bfloat16_is_used_where_it_is_asked_for(store):
    losses = {p: take_step(store, dataclasses.replace(CONFIG, precision=p))[1] for p in ("float32", "bfloat16")}
    assert losses["float32"] != losses["bfloat16"] == pytest.approx(losses["float32"], rel=0.02)


def test_pause_waits_inside_the_run_and_does_not_count_as_time(store, tmp_path):
    class Pausing(Recorder):
        wished = 0

        def wish(self):
            self.wished += 1
            return "pause" if 5 <= self.wished < 10 else "go"

    began = time.monotonic()
    listener = Pausing()
    train_in(tmp_path / "paused", store, CONFIG, listener)
    assert time.monotonic() - began > 0.5
    assert listener.steps[-1]["elapsed_s"] < time.monotonic() - began - 0.4
    train_in(tmp_path / "straight", store, CONFIG)
    assert digest(tmp_path / "paused") == digest(tmp_path / "straight")


def test_loader_makes_batches_ahead_in_their_order_and_starts_over_where_it_is_asked_to():
    threads = set()

    class Slow:
        def batch(self, index):
            threads.add(threading.current_thread().name)
            time.sleep(0.01 * (index % 3))
            if index >= 12:
                raise AssertionError("the run ends before")
            return index, None

    with Loader(Slow(), 12, 3) as loader:
        assert [loader.batch(i)[0] for i in (*range(6), *range(8, 12), *range(2, 12))] == [
            *range(6), *range(8, 12), *range(2, 12),
        ]  # fmt: skip
    assert len(threads) == 3
    assert not any(thread.name.startswith("loader") for thread in threading.enumerate())
