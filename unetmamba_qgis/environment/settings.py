"""What the user chose about the engine, kept in the QGIS profile."""

from pathlib import Path

from qgis.core import QgsSettings

from ..engine.interpreter import find_engine_python
from ..engine.weights.store import STARTER, list_weights

ENGINE_PYTHON = "unetmamba/engine_python"
"""Settings key: path of a Python that has the engine's packages; empty or absent lets the engine look for one."""

DEFAULT_WEIGHTS = "unetmamba/default_weights"
"""Settings key: name in the library of the weights that dialogs suggest; absent for the starter weights."""


def engine_python() -> Path:
    """The Python that runs the engine.

    Raises:
        EngineError: there is none (code `engine.missing`).
    """
    return find_engine_python(QgsSettings().value(ENGINE_PYTHON, "", type=str) or None)


def default_weights() -> str:
    """Name in the library of the weights to suggest; the starter weights where the chosen ones are gone."""
    name = QgsSettings().value(DEFAULT_WEIGHTS, STARTER, type=str)
    return name if name in list_weights() else STARTER


def set_default_weights(name: str):
    QgsSettings().setValue(DEFAULT_WEIGHTS, name)
