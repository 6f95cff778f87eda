"""The devices that the engine found on this computer, remembered to suggest them by name."""

from __future__ import annotations

import json
import threading
from contextlib import suppress
from pathlib import Path

import qgis.utils
from qgis.core import QgsSettings

from ..engine.errors import EngineError
from ..engine.worker.warm import borrow
from .settings import engine_python

DEVICES = "unetmamba/devices"
"""Settings key: JSON list of [device, name], as [["cuda:0", "NVIDIA H200"]], of all but the processor."""

_UNKNOWN = ["auto", "cpu", "cuda", "mps"]

_asked = threading.Event()


def device_suggestions() -> list[str]:
    """What may be chosen: `auto`, each graphics processor by name, `cpu`; its kinds while they were never asked for."""
    try:
        known = json.loads(QgsSettings().value(DEVICES, "", type=str))
        return ["auto", *(f"{name} ({device})" for device, name in known), "cpu"]
    except ValueError:
        return _UNKNOWN


def remember_devices():
    """Ask the engine, once in a session of the desktop, in a thread as it takes seconds.

    To be called after a run, while its worker is still there.
    """
    if qgis.utils.iface is not None and not _asked.is_set():
        _asked.set()
        threading.Thread(target=_ask, args=(engine_python(),), daemon=True).start()


def _ask(python: Path):
    with suppress(EngineError):
        with borrow(python) as worker:
            devices = worker.describe()["devices"]
        gpus = [[device, name] for device, name in devices.items() if device != "cpu"]
        QgsSettings().setValue(DEVICES, json.dumps(gpus))
