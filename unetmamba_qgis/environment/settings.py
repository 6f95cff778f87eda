"""What the user chose about the engine, kept in the QGIS profile."""

from os.path import isabs, isfile
from pathlib import Path

from qgis.core import QgsSettings

from ..engine.installation import default_folder
from ..engine.interpreter import find_engine_python
from ..engine.weights.store import STARTER, list_weights

ENGINE_PYTHON = "unetmamba/engine_python"
"""Settings key: path of a Python that has the engine's packages; empty or absent lets the engine look for one."""

ENGINE_FOLDER = "unetmamba/engine_folder"
"""Settings key: folder that the engine's environment is installed into; empty or absent for the user's data folder."""

DEFAULT_WEIGHTS = "unetmamba/default_weights"
"""Settings key: name in the library, or file, of the weights that dialogs suggest; absent for the starter weights."""

DEVICE = "unetmamba/device"
"""Settings key: what dialogs suggest to compute on, as in the parameter DEVICE; absent for auto."""

CATALOGUES = "unetmamba/catalogues"
"""Settings key: list of the addresses of catalogues of weights, https URLs and paths, the last one used first."""


def engine_python() -> Path:
    """The Python that runs the engine.

    Raises:
        EngineError: there is none (code `engine.missing`).
    """
    return find_engine_python(chosen_python() or None, engine_folder())


def chosen_python() -> str:
    """Path of the Python that the user pointed at; empty for none."""
    return QgsSettings().value(ENGINE_PYTHON, "", type=str)


def set_chosen_python(path: str):
    """path: empty to use the environment that the plugin installs."""
    QgsSettings().setValue(ENGINE_PYTHON, path)


def engine_folder() -> Path:
    """Where the engine's environment is installed, or will be."""
    return Path(QgsSettings().value(ENGINE_FOLDER, "", type=str) or default_folder())


def set_engine_folder(folder: Path):
    QgsSettings().setValue(ENGINE_FOLDER, "" if folder == default_folder() else str(folder))


def default_weights() -> str:
    """Weights to suggest, a name in the library or a file; the starter weights where the chosen ones are gone."""
    chosen = QgsSettings().value(DEFAULT_WEIGHTS, STARTER, type=str)
    return chosen if chosen in list_weights() or (isabs(chosen) and isfile(chosen)) else STARTER


def set_default_weights(name: str):
    QgsSettings().setValue(DEFAULT_WEIGHTS, name)


def default_device() -> str:
    """What to suggest to compute on."""
    return QgsSettings().value(DEVICE, "auto", type=str) or "auto"


def set_default_device(device: str):
    QgsSettings().setValue(DEVICE, device)


def catalogues() -> list[str]:
    stored = QgsSettings().value(CATALOGUES, [])
    return [stored] if isinstance(stored, str) else list(stored or [])  # an INI file knows no list of one


def set_catalogues(addresses: list[str]):
    QgsSettings().setValue(CATALOGUES, addresses)
