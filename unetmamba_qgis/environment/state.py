"""How the engine stands, told at once: nothing is started for it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from ..engine.errors import EngineError
from ..engine.installation import Stamp, default_folder, installed_python, read_stamp
from ..engine.interpreter import VARIABLE
from ..engine.worker.training import CannotTrainError
from ..translation import translate
from .builds import BUILDS, LIGHT
from .packages import fingerprint
from .settings import chosen_python, engine_folder, engine_python


class StateKind(Enum):
    """What there is."""

    READY = "ready"
    OUTDATED = "outdated"
    """It works, but this version of the plugin would install other packages."""
    CHOSEN = "chosen"
    """A Python that the user, or a variable, has named."""
    LINKED = "linked"
    """One that was not installed by this plugin: of a developer."""
    MISSING = "missing"


@dataclass(frozen=True)
class EngineState:
    """What is known without starting it."""

    kind: StateKind
    python: Path | None
    summary: str
    """One translated line, plain text."""
    stamp: Stamp | None = None

    @property
    def ready(self) -> bool:
        """Whether a map can be asked for."""
        return self.python is not None

    @property
    def is_light(self) -> bool:
        """Whether the light engine was installed, which cannot train."""
        return self.stamp is not None and self.stamp.build == LIGHT.name


def engine_state() -> EngineState:
    """How the engine stands."""
    try:
        python = engine_python()
    except EngineError:
        return EngineState(StateKind.MISSING, None, _missing())
    if chosen_python() or os.environ.get(VARIABLE):
        text = translate("UNetMamba", "Ready: the Python that you chose, {path}")
        return EngineState(StateKind.CHOSEN, python, text.format(path=python))
    stamp = _stamp_of(python)
    if stamp is None:
        return EngineState(StateKind.LINKED, python, translate("UNetMamba", "Ready: {path}").format(path=python))
    text = translate("UNetMamba", "Ready: {device}, {software}")
    if is_outdated(stamp):
        text = translate("UNetMamba", "Works, but a newer version is to be installed: {device}, {software}")
    elif stamp.build == LIGHT.name:
        text = translate("UNetMamba", "Ready, the light engine: makes maps, does not train; {device}, {software}")
    summary = text.format(device=device_text(stamp), software=stamp.software.partition("+")[0])
    return EngineState(StateKind.OUTDATED if is_outdated(stamp) else StateKind.READY, python, summary, stamp)


def training_python() -> Path:
    """The Python that runs the engine, where it can train.

    Raises:
        EngineError: there is none, or the light one.
    """
    python = engine_python()
    if engine_state().is_light:
        raise CannotTrainError
    return python


def is_outdated(stamp: Stamp) -> bool:
    """Whether today's list of packages is another one."""
    return stamp.build not in BUILDS or stamp.lock != fingerprint(BUILDS[stamp.build])


def device_text(stamp: Stamp) -> str:
    """The device that will be used, as people say it."""
    if stamp.device == "cpu":
        return translate("UNetMamba", "computes on the processor")
    return translate("UNetMamba", "computes on {device}").format(device=stamp.device_name)


def _stamp_of(python: Path) -> Stamp | None:
    for folder in (engine_folder(), default_folder()):
        if installed_python(folder) == python:
            return read_stamp(folder)
    return None


def _missing() -> str:
    if chosen := chosen_python() or os.environ.get(VARIABLE):
        return translate("UNetMamba", "The chosen Python is not there: {path}").format(path=chosen)
    return translate("UNetMamba", "Not installed yet")
