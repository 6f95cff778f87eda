"""The Python that an environment is built on. Plain Python, no QGIS."""

from __future__ import annotations

from pathlib import Path

from .builds import Build
from .causes import NETWORK, classify
from .plan import Plan, standalone_version
from .pythons import probe
from .work import Work


def choose_base(work: Work, uv: Path, plan: Plan, build: Build) -> Path:
    """A standalone Python where one is there or can be had, else the best of the plan's.

    Raises:
        InstallError: there is none.
        Cancelled.
    """
    said = ""
    if plan.standalone:
        python, said = _standalone(work, uv, standalone_version(build))
        if python is not None:
            return python
    for python in plan.pythons:
        if python.can_host(build.pythons):
            return python.path
    raise work.failure(said if classify(said) in NETWORK else "no module named 'venv'")


def _standalone(work: Work, uv: Path, version: str) -> tuple[Path | None, str]:
    """The interpreter and what uv said."""
    install = [uv, "python", "install", version, "--no-bin", "--managed-python"]
    outcome = work.try_run([*install, "--no-registry"])
    if outcome.status == 0:
        found = work.try_run(
            [uv, "python", "find", version, "--managed-python", "--no-python-downloads", "--no-project"]
        )
        path = Path(found.output.strip().splitlines()[-1]) if found.status == 0 and found.output.strip() else None
        if path is not None and probe(path) is not None:
            return path, ""
    work.note("No standalone Python could be had; one of this computer is used.")
    return None, outcome.output
