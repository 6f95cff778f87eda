"""Run the plugin's tests in other versions of QGIS, and install its zip there, each in a Debian under build/matrix.

Usage:
    matrix.py [QGIS ...]    3.22, 3.40 or 3.44; without any, the latter two: `make test` has the system's own

Needs root, which alone may change the root of the file system, debootstrap and a network; the packages come from where
this computer's own come from. A Debian is made on first use, and used again until its folder is removed. In each, the
project's own Makefile installs QGIS and both environments, as on a new computer.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from matrix_chroot import PROJECT, Chroot
from package import ROOT, project_files

FOLDER = ROOT / "build" / "matrix"
ARCHIVE = ROOT / "build" / "unetmamba_qgis.zip"
"""The plugin as `make package` builds it."""
SUITES = {"3.22": "bookworm", "3.40": "trixie", "3.44": "trixie-backports"}
"""QGIS -> the Debian suite that has it."""
USUAL = ("3.40", "3.44")
PARTS = ("plugin", "engine", "contract")
"""Folders of tests/; of the engine's, conftest.py there leaves out what needs torch."""

_BESIDE = ("-n", "auto", "--maxprocesses", "4", "--dist", "worksteal")
"""As the Makefile runs tests beside each other."""
_ENVIRONMENTS = (".venv-engine/installed", ".venv-qgis/installed")
_KEPT = {"build", ".venv-engine", ".venv-qgis"}
_VERSIONS = (
    "import platform; from osgeo import gdal; from qgis.core import Qgis; from qgis.PyQt.QtCore import QT_VERSION_STR\n"
    "print(Qgis.QGIS_VERSION.split('-')[0], QT_VERSION_STR, platform.python_version(), gdal.__version__)"
)


@dataclass
class Outcome:
    """What became of the tests in one QGIS."""

    versions: list[str]
    """Of QGIS, Qt, Python and GDAL."""
    counts: Counter = field(default_factory=Counter)
    """Of what passed, failed or was skipped."""
    broken: list[str] = field(default_factory=list)
    """Parts whose pytest came to no end, or did not like what it found."""
    minutes: float = 0.0


def run(name: str) -> Outcome:
    """Test in one QGIS; what pytest prints goes to the terminal.

    Raises:
        subprocess.CalledProcessError: the Debian or an environment in it could not be made.
    """
    start = time.monotonic()
    outcome = Outcome([name, "?", "?", "?"])
    work = FOLDER / "work"
    checkout = work / name
    copy_project(checkout)
    debian = Chroot(FOLDER / name, work)
    if not debian.exists():
        print(f"Making a Debian with QGIS {name} ...", flush=True)
        debian.make(SUITES[name])
    inside = f"{PROJECT}/{name}"
    debian.run("git", "init", "-q", folder=inside, check=True)  # packaging asks git which files belong to the project
    debian.run("make", "-s", *_ENVIRONMENTS, folder=inside, check=True)
    python = f"{inside}/.venv-qgis/bin/python"
    outcome.versions = debian.output(python, "-c", _VERSIONS, folder=inside).split()
    for part in PARTS:
        print(f"QGIS {outcome.versions[0]}: tests/{part}", flush=True)
        results = checkout / "build" / f"{part}.xml"
        results.unlink(missing_ok=True)
        done = debian.run(
            python, "-m", "pytest", *_BESIDE, f"tests/{part}", "--tb=short", f"--junitxml=build/{part}.xml",
            folder=inside, UNETMAMBA_ENGINE_PYTHON=f"{inside}/.venv-engine/bin/python",
        )  # fmt: skip
        counts = read_counts(results)
        outcome.counts += counts
        if done.returncode != (1 if counts["failed"] else 0):
            outcome.broken.append(part)
    shutil.copy2(ARCHIVE, checkout / "build")
    trial = ["/usr/bin/python3", ".ci/try_package.py", f"build/{ARCHIVE.name}"]
    done = debian.run(*trial, folder=inside, UNETMAMBA_ENGINE_PYTHON=f"{inside}/.venv-engine/bin/python")
    outcome.counts["failed" if done.returncode else "passed"] += 1
    outcome.minutes = (time.monotonic() - start) / 60
    return outcome


def copy_project(target: Path) -> None:
    """Renew a copy of the checkout; what was built in the copy stays."""
    target.mkdir(parents=True, exist_ok=True)
    for old in target.iterdir():
        if old.name not in _KEPT:
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    for path in project_files():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / path, target / path)  # with its date, by which make sees what has changed


def read_counts(results: Path) -> Counter:
    """Passed, failed and skipped tests; none where pytest came to no end."""
    if not results.exists():
        return Counter()
    suite = next(ElementTree.parse(results).getroot().iter("testsuite"))  # noqa: S314  pytest's own file
    tests, failures, errors, skipped = (int(suite.get(key)) for key in ("tests", "failures", "errors", "skipped"))
    failed = failures + errors
    return Counter(passed=tests - failed - skipped, failed=failed, skipped=skipped)


def table(outcomes: list[Outcome]) -> str:
    rows = [["QGIS", "Qt", "Python", "GDAL", "passed", "failed", "skipped", "minutes", ""]]
    for outcome in outcomes:
        counts = [str(outcome.counts[kind]) for kind in ("passed", "failed", "skipped")]
        broken = f"broken off: {', '.join(outcome.broken)}" if outcome.broken else ""
        rows.append([*outcome.versions, *counts, f"{outcome.minutes:.1f}", broken])
    widths = [max(map(len, column)) for column in zip(*rows)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows)


def missing() -> str:
    """What this computer lacks for it; empty for nothing."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "This needs Linux and root, because it makes and enters other Debian systems: run it with sudo."
    if not ARCHIVE.exists():
        return f"{ARCHIVE} is not there: make package builds it."
    programs = [name for name in ("apt-get", "debootstrap", "git", "unshare") if shutil.which(name) is None]
    return f"This needs Debian or Ubuntu, and these programs: {', '.join(programs)}." if programs else ""


def main(arguments: list[str]) -> int:
    names = arguments or list(USUAL)
    if unknown := [name for name in names if name not in SUITES]:
        print(f"{__doc__}\nNo QGIS {', '.join(unknown)}; there are {', '.join(SUITES)}.", file=sys.stderr)
        return 2
    if problem := missing():
        print(problem, file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # as Ctrl-C does: what runs in a Debian ends, too
    outcomes = []
    for name in names:
        try:
            outcomes.append(run(name))
        except subprocess.CalledProcessError as error:
            print(f"QGIS {name}: {error}", file=sys.stderr)
            outcomes.append(Outcome([name, "?", "?", "?"], broken=["set-up"]))
    print(table(outcomes))
    return 1 if any(outcome.broken or outcome.counts["failed"] for outcome in outcomes) else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
