"""The Python that an environment is built on. Plain Python, no QGIS."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .causes import NETWORK, classify
from .pythons import Python, probe
from .work import Work


def choose_base(work: Work, uv: Path, standalone: str, pythons: Sequence[Python], options: Sequence[str] = ()) -> Path:
    """A standalone Python where one is there or can be had, else the best of this computer's.

    Args:
        standalone: version of the standalone Python to try; empty for none.
        pythons: those of this computer that will do, best first.
        options: of uv, for the standalone one.
    Raises:
        InstallError: there is none.
        Cancelled.
    """
    said = ""
    if standalone:
        python, said = _standalone(work, uv, standalone, options)
        if python is not None:
            return python
    if pythons:
        return pythons[0].path
    raise work.failure(said if classify(said) in NETWORK | {"hash"} else "no module named 'venv'")


def fetch_standalone(work: Work, uv: Path, name: str) -> bool:
    """Download a standalone Python into the folder's archives; also for another kind of computer.

    Args:
        name: as uv says it, for example cpython-3.12-windows-x86_64-none.
    Returns:
        whether it could be had.
    Raises:
        InstallError, Cancelled.
    """
    unused = work.folder.temporary / "python"
    return work.try_run([*_install(uv, name), "--install-dir", unused]).status == 0


def _install(uv: Path, name: str) -> list[str | Path]:
    return [uv, "python", "install", name, "--no-bin", "--managed-python", "--no-registry"]


def _standalone(work: Work, uv: Path, version: str, options: Sequence[str]) -> tuple[Path | None, str]:
    """The interpreter and what uv said."""
    outcome = work.try_run([*_install(uv, version), *options])
    if outcome.status == 0:
        found = work.try_run(
            [uv, "python", "find", version, "--managed-python", "--no-python-downloads", "--no-project"]
        )
        path = Path(found.output.strip().splitlines()[-1]) if found.status == 0 and found.output.strip() else None
        if path is not None and probe(path) is not None:
            return path, ""
    work.note("No standalone Python could be had; one of this computer is used.")
    return None, outcome.output
