"""The project's Python files as the contract tests see them: names, syntax trees and what they import."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cached_property

from package import ROOT, project_files  # .ci/package.py

PLUGIN = "unetmamba_qgis"
ENGINE = f"{PLUGIN}.engine"

TORCH_FREE = (
    f"{ENGINE}.raster", f"{ENGINE}.segmentation", f"{ENGINE}.metrics", f"{ENGINE}.chips", f"{ENGINE}.accuracy",
    f"{ENGINE}.comparison", f"{ENGINE}.finetuning", f"{ENGINE}.labelling", f"{ENGINE}.training.settings",
    f"{ENGINE}.worker.training", f"{ENGINE}.weights", f"{ENGINE}.worker.protocol", f"{ENGINE}.worker.client",
    f"{ENGINE}.worker.warm", f"{ENGINE}.errors", f"{ENGINE}.texts", f"{ENGINE}.files", f"{ENGINE}.report_page",
    f"{ENGINE}.progress", f"{ENGINE}.paths", f"{ENGINE}.interpreter", f"{ENGINE}.file_lock", f"{ENGINE}.installation",
    f"{ENGINE}.smoke_test", f"{ENGINE}.device_errors",
)  # fmt: skip
"""What of the engine runs in QGIS's process ..."""
TORCH_BOUND = (
    *(f"{ENGINE}.segmentation.{name}" for name in ("predictor", "replay", "transfer")),
    *(f"{ENGINE}.weights.{name}" for name in ("reader", "writer", "quantize", "importer", "convert_checkpoint")),
)
"""... and what lies in those rooms all the same but runs in the engine's."""
LIGHT = (f"{ENGINE}.light", f"{ENGINE}.worker.light_engine", f"{ENGINE}.worker.engine", f"{ENGINE}.scan.arrays")
"""What of the engine's process runs where there is no torch."""


def within(name: str, packages: tuple[str, ...]) -> bool:
    """Whether the dotted name is one of the packages or lies in one."""
    return any(name == package or name.startswith(package + ".") for package in packages)


@dataclass(frozen=True)
class Module:
    """One source file under its import name."""

    name: str
    source: str
    is_package: bool = False

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source)

    @property
    def runs_in_qgis(self) -> bool:
        if within(self.name, (ENGINE,)):
            return within(self.name, TORCH_FREE) and not within(self.name, TORCH_BOUND)
        return True

    @property
    def room(self) -> str:
        """`unetmamba_qgis.engine.scan.cpu` -> `engine.scan`; `unetmamba_qgis.jobs.feedback` -> `jobs`; else ''."""
        parts = self.name.split(".")[1:]
        depth = 2 if parts[:1] == ["engine"] else 1
        return ".".join(parts[:depth]) if len(parts) > depth or (len(parts) == depth and self.is_package) else ""

    @cached_property
    def imports(self) -> set[str]:
        """Absolute names of all it imports, also those within functions; `from a import b` gives a and a.b."""
        names = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                names.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = self._absolute(node)
                names.add(base)
                names.update(f"{base}.{alias.name}" for alias in node.names)
        return names

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module
        parts = self.name.split(".")
        package = parts[: len(parts) - node.level + self.is_package]
        return ".".join(package + ([node.module] if node.module else []))


def project_modules() -> list[Module]:
    """All modules of the plugin and of the engine."""
    modules = []
    for path in project_files():
        if path.suffix == ".py" and path.parts[0] in ("engine", PLUGIN):
            parts = (PLUGIN, *path.with_suffix("").parts) if path.parts[0] == "engine" else path.with_suffix("").parts
            is_package = parts[-1] == "__init__"
            name = ".".join(parts[:-1] if is_package else parts)
            modules.append(Module(name, (ROOT / path).read_text(encoding="utf-8"), is_package))
    return modules
