"""Runs of the tiny model, and what is left of them."""

import os
import traceback

import torch

from unetmamba_qgis.engine.training.checkpoint import RunFolder
from unetmamba_qgis.engine.training.full_task import full_task
from unetmamba_qgis.engine.training.loop import run
from unetmamba_qgis.engine.training.task import Silent
from unetmamba_qgis.engine.weights.writer import tensors_sha256

CPU = torch.device("cpu")


class Recorder(Silent):
    """Keeps what it hears; wishes to stop once `stop_at` steps are taken."""

    def __init__(self, stop_at=None):
        self.steps, self.validations, self.warnings, self._stop_at = [], [], [], stop_at

    def step(self, report):
        self.steps.append(report)

    def validated(self, report):
        self.validations.append(report)

    def warning(self, text):
        self.warnings.append(text)

    def wish(self):
        self._asked = getattr(self, "_asked", -1) + 1
        return "stop" if self._stop_at is not None and self._asked >= self._stop_at else "go"


def train_in(folder, store, config, listener=None):
    """Run, or go on, in a folder -> (outcome, listener)."""
    folder.mkdir(exist_ok=True)
    listener = listener or Recorder()
    return run(full_task(store, config), config, folder, CPU, listener), listener


def digest(folder):
    """Hash over weights, optimiser, slow weights and average of a run's newest state."""
    return tensors_sha256(RunFolder(folder).newest().tensors)


def position(folder):
    """Where a run's newest state is."""
    return RunFolder(folder).newest().position


def fork(work):
    """Do it in a child process, which never gets back to the tests -> process id; it ends with 0, or 1 by an error."""
    child = os.fork()
    if not child:
        try:
            work()
            os._exit(0)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    return child
