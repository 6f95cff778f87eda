"""What the engine dialog finds out in the background."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...engine.errors import EngineError
from ...engine.installation import default_folder
from ...engine.smoke_test import run_smoke_test
from ...environment.facts import Facts, gather_facts
from ...environment.network import PYTORCH, STANDALONE, is_reachable
from ...environment.plan import make_plan
from ...environment.pythons import Python, find_pythons, probe
from ...environment.work import Reporter
from ...translation import translate


@dataclass(frozen=True)
class Survey:
    """What was found out of this computer."""

    facts: Facts
    pythons: tuple[Python, ...]
    pytorch_is_reachable: bool
    standalone_is_reachable: bool


def look_around(reporter: Reporter) -> Survey:
    """Find out what there is; takes some seconds."""
    reporter.step("find")
    facts = gather_facts()
    pythons = tuple(find_pythons(facts))
    plan = make_plan(facts, pythons, default_folder())
    asks_pytorch = any(build.backend for build in plan.builds)
    return Survey(facts, pythons, not asks_pytorch or is_reachable(PYTORCH), is_reachable(STANDALONE))


def test_python(python: Path, reporter: Reporter) -> Any:
    reporter.step("test")
    return run_smoke_test(python, reporter.is_cancelled)


def check_own_python(python: Path, reporter: Reporter) -> Any:
    """Run a Python that the user points at, and the engine in it. Raises: EngineError, Cancelled."""
    reporter.step("test")
    found = probe(python)
    if found is None:
        raise EngineError(
            translate("UNetMamba", "{path} is not a Python that runs.").format(path=python),
            translate(
                "UNetMamba", "Choose the program python in your environment's folder (bin/python or python.exe)."
            ),
        )
    if not found.has_engine:
        raise EngineError(
            translate("UNetMamba", "{path} has neither PyTorch nor ONNX Runtime.").format(path=python),
            translate(
                "UNetMamba",
                "Install torch, torchvision, timm, numba and safetensors there, or onnxruntime, numba and numpy for "
                "the light engine, then choose it again.",
            ),
        )
    return run_smoke_test(python, reporter.is_cancelled)
