"""What the user chose about the engine's environment, kept in the QGIS profile."""

from pathlib import Path

from qgis.core import QgsSettings

from ..engine.interpreter import find_engine_python

ENGINE_PYTHON = "unetmamba/engine_python"
"""Settings key: path of a Python that has the engine's packages; empty or absent lets the engine look for one."""


def engine_python() -> Path:
    """The Python that runs the engine.

    Raises:
        EngineError: there is none (code `engine.missing`).
    """
    return find_engine_python(QgsSettings().value(ENGINE_PYTHON, "", type=str) or None)
