"""Who may import what: the two processes, and the doors between the rooms (developer notes in CONTRIBUTING.md)."""

from __future__ import annotations

import subprocess
import sys

import pytest

from package import ROOT
from tests.contract.code import ENGINE, LIGHT, PLUGIN, TORCH_BOUND, Module, project_modules, within

ENGINE_PACKAGES = ("torch", "torchvision", "timm", "numba", "llvmlite", "safetensors", "mamba_ssm", "onnxruntime")
MODULES = project_modules()

FOREIGN = {
    "QGIS's process imports nothing of the engine's environment": (lambda m: m.runs_in_qgis, ENGINE_PACKAGES),
    "the engine knows neither QGIS nor Qt": (
        lambda m: within(m.name, (ENGINE,)),
        ("qgis", "PyQt5", "PyQt6", "PySide2", "PySide6"),
    ),
    "models, scan and training know no GDAL": (
        lambda m: within(m.name, tuple(f"{ENGINE}.{room}" for room in ("models", "scan", "training"))),
        ("osgeo", "gdal", "rasterio"),
    ),
    "the light engine runs without torch": (
        lambda m: within(m.name, LIGHT),
        ("torch", "torchvision", "timm", "safetensors", f"{ENGINE}.models", f"{ENGINE}.devices"),
    ),
    "Qt comes through qgis.PyQt": (lambda m: True, ("PyQt5", "PyQt6")),
}
"""Promise -> the modules it holds for, the packages that they must not import."""

MAY_IMPORT = {
    "engine.scan": set(),
    "engine.models": {"engine.scan"},
    "engine.labelling": {"engine.accuracy", "engine.chips", "engine.raster", "engine.weights"},
    "engine.light": {"engine.scan", "engine.segmentation", "engine.weights", "engine.worker"},
    "engine.metrics": set(),
    "engine.weights": {"engine.models"},
    "engine.raster": {"engine.weights", "engine.worker"},
    "engine.chips": {"engine.weights", "engine.raster"},
    "engine.datasets": {"engine.chips", "engine.raster", "engine.segmentation", "engine.weights"},
    "engine.training": {
        f"engine.{r}" for r in ("chips", "metrics", "models", "scan", "segmentation", "weights", "worker")
    },
    "engine.accuracy": {"engine.metrics", "engine.raster", "engine.weights"},
    "engine.benchmarks": {
        f"engine.{r}" for r in ("chips", "datasets", "metrics", "models", "segmentation", "training", "weights")
    },
    "engine.comparison": {f"engine.{r}" for r in ("accuracy", "chips", "raster", "segmentation", "weights")},
    "engine.finetuning": {
        f"engine.{r}" for r in ("accuracy", "chips", "raster", "segmentation", "training", "weights", "worker")
    },
    "engine.segmentation": {"engine.raster", "engine.weights", "engine.worker"},
    "engine.worker": {f"engine.{r}" for r in ("chips", "light", "scan", "segmentation", "training", "weights")},
    "layers": set(),
    "jobs": set(),
    "environment": set(),
    "gui": {"environment", "jobs", "layers", "processing"},
    "processing": {"layers", "jobs", "environment"},
}
"""Room -> the other rooms it may use. Single modules such as `errors` are open to all; `cli` may use every room."""


def foreign_imports(module: Module, packages: tuple[str, ...]) -> list[str]:
    return sorted(name for name in module.imports if within(name, packages))


def closed_doors(module: Module, rooms: set[str]) -> list[str]:
    """The other rooms that the module imports from although its own may not."""
    if module.room not in MAY_IMPORT:
        return []
    is_engine = module.room.startswith("engine.")
    used = {room for room in rooms for name in module.imports if within(name, (f"{PLUGIN}.{room}",))} - {module.room}
    if not is_engine:  # the plugin's rooms may use the engine's: those that need torch are barred above
        used = {room for room in used if not room.startswith("engine.")}
    return sorted(used - MAY_IMPORT[module.room])


def import_cycle(modules: list[Module]) -> list[str]:
    """Names of modules that import each other in a ring, also within functions; empty if there is none."""
    names = {module.name for module in modules}
    edges = {module.name: sorted(module.imports & names) for module in modules if not module.is_package}
    finished, path = set(), []

    def visit(name: str) -> list[str]:
        if name in path:
            return path[path.index(name) :]
        if name in finished:
            return []
        path.append(name)
        for target in edges.get(name, ()):
            if ring := visit(target):
                return ring
        path.pop()
        finished.add(name)
        return []

    return next((ring for name in edges if (ring := visit(name))), [])


@pytest.mark.parametrize("promise", FOREIGN)
def test_foreign_packages_stay_on_their_side(promise):
    holds_for, packages = FOREIGN[promise]
    assert any(holds_for(module) for module in MODULES)
    assert not {m.name: found for m in MODULES if holds_for(m) and (found := foreign_imports(m, packages))}


def test_rooms_use_only_the_doors_they_have():
    rooms = {module.room for module in MODULES if module.room}
    assert not {module.name: found for module in MODULES if (found := closed_doors(module, rooms))}


def test_the_engine_does_not_know_the_plugin():
    plugin = tuple(m.name for m in MODULES if not within(m.name, (ENGINE,)) and m.name != PLUGIN)
    assert not {m.name: found for m in MODULES if within(m.name, (ENGINE,)) and (found := foreign_imports(m, plugin))}


def test_no_modules_import_each_other_in_a_ring():
    assert not import_cycle(MODULES)


def test_the_checks_see_what_they_look_for():
    lazy = Module(f"{ENGINE}.scan.cpu", "def f():\n    from ..models.rest import ResT\n    import torch.nn")
    assert foreign_imports(lazy, ENGINE_PACKAGES) == ["torch.nn"]
    assert closed_doors(lazy, {"engine.models", "engine.scan"}) == ["engine.models"]
    back = Module(f"{ENGINE}.models.rest", "from ..scan import cpu")
    assert set(import_cycle([lazy, back])) == {lazy.name, back.name}


def run_python(code: str) -> None:
    """Run the code in a fresh interpreter of this kind, with the project importable."""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, done.stdout


def test_the_qgis_side_imports_with_torch_blocked():
    names = [m.name for m in MODULES if m.runs_in_qgis]
    assert f"{PLUGIN}.processing.segment_land_cover" in names and not set(TORCH_BOUND) & set(names)
    blocked = ENGINE_PACKAGES
    run_python(f"""
import importlib, sys
sys.modules.update(dict.fromkeys({blocked!r}))  # None in sys.modules makes an import fail
for name in {names!r}:
    importlib.import_module(name)
""")


def test_importing_the_package_imports_neither_qgis_nor_torch():
    run_python(f"""
import sys, {PLUGIN}, {ENGINE}
loaded = {{"qgis", "torch", "osgeo", "numpy"}} & set(sys.modules)
assert not loaded, loaded
""")
