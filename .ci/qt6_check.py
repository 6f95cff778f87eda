"""Finds what keeps code from running in QGIS with Qt 6, or with Qt 5, without running it.

Usage:
    qt6_check.py FILE_OR_FOLDER ...     a line for each finding; exit status 1 if there are any

Runs in a Python that has PyQt6 and the installed QGIS, which may be one with Qt 5: what the code names must be in both.
It follows names that are imported and variables whose class stands beside them (`box = QMessageBox()`,
`painter: QPainter`); what it cannot follow, tests/qt6 runs.
"""

from __future__ import annotations

import ast
import enum
import importlib
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

_FOREIGN = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
_RENAMED = {"exec_": "exec", "print_": "print"}

_UNKNOWN = object()
"""What a name stands for where this cannot be told."""


class Finding(NamedTuple):
    line: int
    text: str


class Symbol(NamedTuple):
    """What an imported name stands for, and what it is called in findings."""

    title: str
    objects: dict[str, Any]
    """Where -> what it is there: in PyQt6 and in the installed QGIS, or in the latter alone."""


_NOTHING = Symbol("", {})


def check(source: str) -> list[Finding]:
    """All findings, in the order of lines."""
    tree = ast.parse(source)
    symbols: dict[str, Symbol] = {}
    found = set(_imports(tree, symbols))
    found.update(_expressions(tree, symbols))
    for scope in ast.walk(tree):
        if isinstance(scope, (ast.FunctionDef, ast.ClassDef)):
            found.update(_variables(scope, symbols))
    return sorted(found)


def _imports(tree: ast.Module, symbols: dict[str, Symbol]) -> Iterator[Finding]:
    """Fills `symbols`."""
    for node in ast.walk(tree):
        modules = [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
        modules += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        for module in modules:
            if module.partition(".")[0] in _FOREIGN:
                yield Finding(node.lineno, f"import Qt from qgis.PyQt, not from {module}")
        if not isinstance(node, ast.ImportFrom) or not modules or not modules[0].startswith("qgis."):
            continue
        for alias in node.names:
            objects = {"the installed QGIS": _member_of(modules[0], alias.name)}
            if modules[0].startswith("qgis.PyQt"):
                objects["PyQt6"] = _member_of(modules[0].replace("qgis.PyQt", "PyQt6"), alias.name)
            for place, found in objects.items():
                if found is _UNKNOWN:
                    yield Finding(node.lineno, f"{modules[0]} has no {alias.name} in {place}")
            symbols[alias.asname or alias.name] = Symbol(alias.name, objects)


def _expressions(tree: ast.Module, symbols: dict[str, Symbol]) -> Iterator[Finding]:
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "hasattr"]
    asked_for = {call.args[1].value for call in calls if isinstance(call.args[1], ast.Constant)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _RENAMED:
            yield Finding(node.lineno, f"{node.func.attr}() is gone: write {_RENAMED[node.func.attr]}()")
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Attribute) and _is_overload(node.slice):
            yield Finding(node.lineno, f"signals have one form: write {node.value.attr} without [...]")
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            names = _chain(node)
            if names and names[0] in symbols:
                yield from _resolve(node.lineno, symbols[names[0]], names[1:], asked_for)


def _is_overload(index: ast.expr) -> bool:
    """Whether it chooses a signal of Qt 5: `activated[str]`."""
    return isinstance(index, ast.Name) and index.id in ("str", "int", "bool", "float")


def _resolve(line: int, symbol: Symbol, names: list[str], asked_for: set[str]) -> Iterator[Finding]:
    """Follow names from a module, class or enum to its members, wherever it is.

    asked_for: names that the code looks for with hasattr() before it uses them.
    """
    for place, owner in symbol.objects.items():
        title = symbol.title
        for name in names:
            if owner is _UNKNOWN or not isinstance(owner, type) and not inspect.ismodule(owner):
                break  # what it has is not known before it runs
            member = getattr(owner, name, _UNKNOWN)
            if member is _UNKNOWN and name not in asked_for:
                yield Finding(line, f"{title} has no {name} in {place}{_advice(title, owner, name)}")
            elif (
                "PyQt6" not in symbol.objects
                and isinstance(member, (int, enum.Enum))
                and type(member) not in (int, bool, owner)
            ):
                yield Finding(line, f"{title}.{name} lacks its enum: write {title}.{type(member).__name__}.{name}")
            title, owner = f"{title}.{name}", member


def _variables(scope: ast.FunctionDef | ast.ClassDef, symbols: dict[str, Symbol]) -> Iterator[Finding]:
    """Members of variables: local ones of a function, or those of self in a class."""
    types = _types(scope, symbols)
    for node in ast.walk(scope):
        names = _chain(node) if isinstance(node, ast.Attribute) else None
        if names and (symbol := types.get(".".join(names[:-1]))):
            places = {place: hasattr(owner, names[-1]) for place, owner in symbol.objects.items()}
            if names[:-1] == ["self"] and not any(places.values()):
                continue  # its own
            for place in (place for place, is_there in places.items() if not is_there):
                advice = _advice(symbol.title, symbol.objects[place], names[-1])
                yield Finding(node.lineno, f"{symbol.title} has no {names[-1]} in {place}{advice}")


def _types(scope: ast.FunctionDef | ast.ClassDef, symbols: dict[str, Symbol]) -> dict[str, Symbol]:
    """Variable -> its class; only Qt's, and only where it is the same everywhere."""
    prefix = "self." if isinstance(scope, ast.ClassDef) else ""
    found: dict[str, set[str]] = {"self": {_class_name(scope.bases[0])}} if prefix and scope.bases else {}
    for node in ast.walk(scope):
        if isinstance(node, ast.arg) and not prefix:
            found.setdefault(node.arg, set()).add(_class_name(node.annotation))
        elif isinstance(node, ast.AnnAssign):
            found.setdefault(ast.unparse(node.target), set()).add(_class_name(node.annotation))
        elif isinstance(node, ast.Assign):
            for target, value in _pairs(node.targets[0], node.value):
                called = value.func if isinstance(value, ast.Call) else None
                found.setdefault(ast.unparse(target), set()).add(_class_name(called))
        elif isinstance(node, (ast.For, ast.comprehension, ast.NamedExpr)):
            for target in ast.walk(node.target):
                found.setdefault(ast.unparse(target), set()).add("")
    single = {name: next(iter(kinds)) for name, kinds in found.items() if len(kinds) == 1}
    return {
        name: symbols[kind]
        for name, kind in single.items()
        if f"{name}.".startswith(prefix) and isinstance(symbols.get(kind, _NOTHING).objects.get("PyQt6"), type)
    }


def _pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[ast.expr, ast.expr | None]]:
    """Variables and what they are set to; None for parts of something."""
    if not isinstance(target, ast.Tuple):
        yield target, value
    elif isinstance(value, ast.Tuple):
        yield from zip(target.elts, value.elts)
    else:
        yield from ((each, None) for each in target.elts)


def _class_name(node: ast.expr | None) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _chain(node: ast.expr) -> list[str] | None:
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    return [node.id, *names] if isinstance(node, ast.Name) else None


def _member_of(module: str, name: str) -> Any:
    try:
        loaded = importlib.import_module(module)
        return getattr(loaded, name) if hasattr(loaded, name) else importlib.import_module(f"{module}.{name}")
    except ImportError:
        return _UNKNOWN


def _advice(title: str, owner: Any, name: str) -> str:
    members = (getattr(owner, each, None) for each in dir(owner))
    enums = (each for each in members if isinstance(each, type) and issubclass(each, enum.Enum))
    kind = next((each.__name__ for each in enums if name in each.__members__), None)
    return f": write {title}.{kind}.{name}" if kind else ""


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    paths = [path for name in arguments for path in (sorted(Path(name).rglob("*.py")) or [Path(name)])]
    found = [f"{path}:{line}: {text}" for path in paths for line, text in check(path.read_text(encoding="utf-8"))]
    print("\n".join(found) or f"{len(paths)} files fit Qt 5 and Qt 6")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
