"""Find the Python that holds torch, and start the engine in it. Needs no torch."""

from __future__ import annotations

import os
from pathlib import Path

from .errors import EngineError
from .installation import default_folder, installed_python, venv_python
from .paths import ROOT, user_data
from .texts import Text

VARIABLE = "UNETMAMBA_ENGINE_PYTHON"
"""Environment variable that names the engine's Python."""

ENGINE_VARIABLE = "UNETMAMBA_ENGINE"
"""Environment variable that says which engine runs in it, `full` (PyTorch) or `light`; without it, what is there."""

_FOREIGN_PREFIXES = (
    "PYTHON",
    "PIP_",
    "GDAL_",
    "PROJ_",
    "QGIS_",
    "QT_",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "DYLD_",
    "VIRTUAL_ENV",
)
"""What QGIS, a virtual environment or a shell sets for its own libraries, and what breaks those of another Python."""


class EngineMissingError(EngineError):
    code = "engine.missing"

    def __init__(self, looked_at: list[Path]) -> None:
        places = ", ".join(map(str, looked_at))
        super().__init__(
            Text("The engine's Python was not found. Looked at: {places}.", places=places),
            Text(
                "Install the engine's environment (Raster > UNetMamba > Engine), or set {variable} to a Python that "
                "has torch.",
                variable=VARIABLE,
            ),
            looked_at=[str(path) for path in looked_at],
        )


def find_engine_python(setting: str | None = None, folder: Path | None = None) -> Path:
    """The Python executable with the engine's environment; that torch works in it shows only when it is started.

    An explicit choice is taken or refused: first `setting`, then the variable UNETMAMBA_ENGINE_PYTHON. Without one, the
    environment that is stamped as ready is taken: in `folder`, then in the user's data folder; else one that was
    linked there by a developer, or that of a checkout.

    Raises:
        EngineMissingError: no such file.
    """
    if chosen := setting or os.environ.get(VARIABLE):
        if not Path(chosen).is_file():
            raise EngineMissingError([Path(chosen)])
        return Path(chosen)
    folders = [path for path in (folder, default_folder()) if path is not None]
    for path in folders:
        if python := installed_python(path):
            return python
    linked = [venv_python(default_folder() / "venv"), venv_python(ROOT / ".venv-engine")]
    for python in linked:
        if python.is_file():
            return python
    raise EngineMissingError([*(path for path in folders if path != default_folder()), *linked])


def engine_command(python: Path | str, *arguments: str) -> list[str]:
    """The argument list that runs the engine's command line in another Python, whatever the current folder is.

    Isolated mode keeps out the user's site-packages, PYTHON* variables and modules in the current folder.
    """
    return [str(python), "-I", "-u", "-X", "utf8", str(ROOT / "engine" / "__main__.py"), *arguments]


def engine_environment() -> dict[str, str]:
    """This process's environment without what is meant for the libraries of QGIS or of another Python.

    Idle threads of torch sleep instead of spinning: beside another busy program, spinning made a window of 5 seconds
    take minutes. Compiled kernels are kept outside of the plugin's folder, which may be read-only or replaced.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_FOREIGN_PREFIXES)}
    ours = {
        "OMP_WAIT_POLICY": "PASSIVE",
        "GOMP_SPINCOUNT": "0",
        "NUMBA_CACHE_DIR": str(user_data() / "cache" / "numba"),
    }
    return {**ours, **kept, "PYTHONNOUSERSITE": "1"}
