"""`doctor`: does everything that a map needs work on this computer?"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from ..errors import EngineError
from ..installation import default_folder, installed_python, read_stamp
from ..interpreter import find_engine_python
from ..paths import engine_version
from ..smoke_test import run_smoke_test
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
    """Let a real worker compute, started as for a map; the first check that fails is the last."""
    try:
        python = find_engine_python(python_setting)
        result = run_smoke_test(python)
        kind = "light engine, which does not train: " if result.engine == "light" else ""
        yield Finding("engine", True, f"{kind}{result.software}, Python {result.python} in {python}, {_origin(python)}")
        yield Finding("devices", True, ", ".join(f"{device} ({text})" for device, text in result.devices.items()))
        yield from _scans(result.scan_backends)
        card = result.card
        works = f"{card['title']}, {len(card['classes'])} classes; a test image was classified on {result.device}"
        yield Finding("starter weights", True, works)
    except EngineError as error:
        yield Finding("engine", False, f"{error.problem} {error.hint}")


def _origin(python: Path) -> str:
    """Who put it there."""
    stamp = read_stamp(default_folder())
    if stamp is None or installed_python(default_folder()) != python:
        return "not installed by this plugin"
    return f"installed by UNetMamba {stamp.engine_version} (build {stamp.build})"


def _scans(backends: list[dict[str, str]]) -> Iterator[Finding]:
    """Per kind of device, the backends of the selective scan and why some are not used."""
    for device in dict.fromkeys(backend["device"] for backend in backends):
        states = {backend["name"]: backend["problem"] for backend in backends if backend["device"] == device}
        text = ", ".join(f"{name} (not used: {problem})" if problem else name for name, problem in states.items())
        yield Finding(f"selective scan on {device}", None in states.values(), text)
