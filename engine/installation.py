"""The engine's installed environment: where it is, and the stamp that says that it is ready. Needs no torch."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from .files import replace, sync
from .paths import user_data

STAMP = "ready.json"
"""Written last, whole or not at all: an environment without it was never finished, and is not used."""

_FORMAT = 1


@dataclass(frozen=True)
class Stamp:
    """What was installed, and what its test found."""

    environment: str
    """Folder of the virtual environment; relative to the stamp's own, or absolute."""
    lock: str
    """SHA-256 of the list of packages that it was made from."""
    build: str
    """Name of the build that was chosen."""
    python_version: str
    software: str
    """What computes, with its version, as `PyTorch 2.15.0`."""
    device: str
    """Of the engine's choice `auto`."""
    device_name: str
    engine_version: str
    """Of the plugin that installed it."""
    gpu_problem: str = ""
    """Name of the graphics processor that it was made for, where that does not work."""
    disk_bytes: int = 0


def default_folder() -> Path:
    """Where the environment is installed unless the user moves it. It need not exist."""
    return user_data() / "engine"


def venv_python(folder: Path) -> Path:
    """The interpreter of a virtual environment."""
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def read_stamp(folder: Path) -> Stamp | None:
    """The stamp in a folder; None where nothing is ready there."""
    with suppress(OSError, ValueError, TypeError, AttributeError):
        data = json.loads((folder / STAMP).read_text(encoding="utf-8"))
        if "torch" in data:  # as stamps had it before there was anything else
            data["software"] = f"PyTorch {data.pop('torch')}"
        if data.pop("format") == _FORMAT:
            return Stamp(**data)
    return None


def installed_python(folder: Path) -> Path | None:
    """The interpreter of the environment that is ready in a folder; None where there is none."""
    stamp = read_stamp(folder)
    python = stamp and venv_python(folder / stamp.environment)
    return python if python and python.is_file() else None


def write_stamp(folder: Path, stamp: Stamp) -> None:
    """Say that an environment is ready, so that a crash leaves the stamp before or this one. Raises: OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    temporary = folder / f"{STAMP}.{os.getpid()}.tmp"
    with open(temporary, "w", encoding="utf-8") as file:
        json.dump({"format": _FORMAT, **asdict(stamp)}, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    replace(temporary, folder / STAMP)
    sync(folder)


def remove_stamp(folder: Path) -> None:
    """Say that nothing is ready any more. Raises: OSError."""
    with suppress(FileNotFoundError):
        (folder / STAMP).unlink()
