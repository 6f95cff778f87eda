"""Which engine a worker computes with: PyTorch, or the light one where there is no PyTorch."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec

from ..errors import EngineError
from ..interpreter import ENGINE_VARIABLE
from ..texts import Text
from .engine import FULL, LIGHT, Engine


class EngineBrokenError(EngineError):
    code = "engine.broken"

    def __init__(self, software: str, why: str) -> None:
        super().__init__(
            Text(
                "{software} does not start in the engine's Python {python}: {why}.",
                software=software,
                python=sys.executable,
                why=why,
            ),
            Text("Install the engine's environment again."),
            python=sys.executable,
            why=why,
        )


def choose_engine() -> Engine:
    """The engine that the variable UNETMAMBA_ENGINE names; else PyTorch, where it or nothing else is installed.

    Raises:
        EngineBrokenError: it does not start.
    """
    wanted = os.environ.get(ENGINE_VARIABLE)
    if wanted == LIGHT or (wanted != FULL and find_spec("torch") is None and find_spec("onnxruntime") is not None):
        software = "ONNX Runtime"
        from .light_engine import LightEngine as chosen
    else:
        software = "PyTorch"
        from .full_engine import FullEngine as chosen
    try:
        return chosen()
    except (ImportError, OSError) as error:  # OSError: one of its libraries does not load
        raise EngineBrokenError(software, str(error)) from error
