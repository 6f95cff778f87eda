"""`doctor`: does everything that a map needs work on this computer?"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from ..errors import EngineError
from ..interpreter import find_engine_python
from ..paths import engine_version
from ..weights.store import STARTER, find_weights
from ..worker.client import WorkerClient
from . import COMPLETE, FAILED
from ._console import print_json

NAME = "doctor"
HELP = "Check that GDAL, the engine, its devices and the starter weights work."
NEEDS = None


@dataclass(frozen=True)
class Finding:
    """The outcome of one check."""

    name: str
    passed: bool
    text: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--engine-python", help="Python that has torch (default: the installed engine's)")


def run(args: argparse.Namespace) -> int:
    findings = []
    for finding in (_gdal(), *_engine(args.engine_python)):
        findings.append(finding)
        if not args.json:
            print(f"{'PASS' if finding.passed else 'FAIL'}  {finding.name}: {finding.text}", flush=True)
    passed = all(finding.passed for finding in findings)
    if args.json:
        status = "complete" if passed else "failed"
        print_json(status=status, version=engine_version(), checks=[asdict(finding) for finding in findings])
    return COMPLETE if passed else FAILED


def _gdal() -> Finding:
    try:
        from osgeo import gdal
    except ImportError as error:
        return Finding(
            "GDAL", False, f"{sys.executable} has no GDAL bindings ({error}); use QGIS's Python to make maps."
        )
    return Finding("GDAL", True, f"{gdal.__version__} in {sys.executable}")


def _engine(python_setting: str | None) -> Iterator[Finding]:
    """Ask a real worker, started as for a map; the first check that fails is the last."""
    name = "engine"
    try:
        python = find_engine_python(python_setting)
        with WorkerClient(python) as worker:
            hello = worker.start()
            yield Finding(name, True, f"torch {hello['torch']}, Python {hello['python']} in {python}")
            name = "devices"
            description = worker.describe()
            yield Finding(
                name, True, ", ".join(f"{device} ({text})" for device, text in description["devices"].items())
            )
            yield from _scans(description["scan_backends"])
            name = "starter weights"
            card = worker.load(find_weights(STARTER), "cpu")["card"]
            yield Finding(name, True, f"{card['title']}, {len(card['classes'])} classes")
    except EngineError as error:
        yield Finding(name, False, f"{error.problem} {error.hint}")


def _scans(backends: list[dict[str, str]]) -> Iterator[Finding]:
    """Per kind of device, the backends of the selective scan and why some are not used."""
    for device in dict.fromkeys(backend["device"] for backend in backends):
        states = {backend["name"]: backend["problem"] for backend in backends if backend["device"] == device}
        text = ", ".join(f"{name} (not used: {problem})" if problem else name for name, problem in states.items())
        yield Finding(f"selective scan on {device}", None in states.values(), text)
