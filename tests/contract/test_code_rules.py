"""Rules about single lines that the linter does not know or that no exemption may lift."""

from __future__ import annotations

import ast
import re

import pytest

from package import ROOT, project_files
from tests.contract.code import Module, project_modules

MODULES = project_modules()


def names(tree: ast.AST, *wanted: str) -> list[int]:
    """Lines that use one of the names, plain (`ReadAsArray`) or as the end of a dotted one (`band.ReadAsArray`)."""
    return [n.lineno for n in ast.walk(tree) if getattr(n, "id", None) in wanted or getattr(n, "attr", None) in wanted]


def builtins(tree: ast.AST, *wanted: str) -> list[int]:
    """Lines that use one of the names, but not as an attribute (`model.eval()` is another thing)."""
    return [n.lineno for n in ast.walk(tree) if isinstance(n, ast.Name) and n.id in wanted]


def keywords(tree: ast.AST, wanted: str) -> list[int]:
    return [n.value.lineno for n in ast.walk(tree) if isinstance(n, ast.keyword) and n.arg == wanted]


def dotted(tree: ast.AST, wanted: str) -> list[int]:
    return [n.lineno for n in ast.walk(tree) if isinstance(n, ast.Attribute) and ast.unparse(n) == wanted]


def imports(tree: ast.AST, *packages: str) -> list[int]:
    plain = [(n.lineno, alias.name) for n in ast.walk(tree) if isinstance(n, ast.Import) for alias in n.names]
    from_ = [(n.lineno, n.module or "") for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)]
    return [line for line, name in plain + from_ if name.split(".")[0] in packages]


def everywhere(module: Module) -> bool:
    return True


def in_qgis(module: Module) -> bool:
    return module.runs_in_qgis


RULES = {
    "nothing is unpickled": (everywhere, imports, ("pickle", "marshal", "shelve", "dill"), "import pickle"),
    "no text becomes code": (everywhere, builtins, ("eval", "exec"), "eval(text)"),
    "no shell is started": (everywhere, keywords, ("shell",), "run(command, shell=True)"),
    "arrays cross from GDAL as bytes": (everywhere, names, ("ReadAsArray", "WriteArray"), "band.ReadAsArray()"),
    "no multiprocessing in QGIS": (in_qgis, imports, ("multiprocessing",), "from multiprocessing import Pool"),
    "no Python is looked up by sys.executable in QGIS": (in_qgis, dotted, ("sys.executable",), "run([sys.executable])"),
}
"""Rule -> the modules it holds for, what finds the lines that break it, for what, and a line that does."""


@pytest.mark.parametrize("rule", RULES)
def test_code_rule(rule):
    holds_for, find, wanted, example = RULES[rule]
    assert find(ast.parse(example), *wanted), "the check does not see what it looks for"
    assert not {m.name: lines for m in MODULES if holds_for(m) and (lines := find(m.tree, *wanted))}


def texts_with(pattern: str, *suffixes: str) -> list[str]:
    """Project files with one of the suffixes whose text matches."""
    found = []
    for path in project_files():
        data = (ROOT / path).read_bytes()
        if path.suffix in suffixes and b"\0" not in data and re.search(pattern, data.decode("utf-8")):
            found.append(path.as_posix())
    return found


def test_the_version_stands_in_metadata_alone():
    version = re.search(r"^version=(.+)$", (ROOT / "metadata.txt").read_text(encoding="utf-8"), re.MULTILINE).group(1)
    pattern = rf"(?<![\d.]){re.escape(version)}(?![\d.])"
    assert texts_with(pattern, ".py", ".toml", ".md", ".txt") in (["CHANGELOG.md", "metadata.txt"], ["metadata.txt"])


def test_lock_files_hold_names_versions_and_hashes_only():
    """Where packages come from is everybody's own business."""
    locks = [path for path in project_files() if path.parent.name == "locks" and path.suffix == ".txt"]
    assert len(locks) >= 4
    for path in locks:
        text = (ROOT / path).read_text(encoding="utf-8")
        assert "://" not in text
        assert set(re.findall(r"--[a-z-]+", re.sub(r"#.*", "", text))) == {"--hash"}
