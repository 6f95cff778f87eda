"""What the engine says to the user of QGIS can be said in every language: it is made by `Text`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.contract.code import ENGINE, Module, project_modules, within

ENGLISH_ROOMS = (
    *(f"{ENGINE}.{room}" for room in ("benchmarks", "cli", "datasets", "scan", "texts")),
    *(f"{ENGINE}.training.{name}" for name in ("config", "epochs", "full_task", "train")),
)
"""Who speaks to people at a command line alone, or to developers."""

ENGLISH_TEXTS = (
    "format of the job folder", "extent in pixels", "working grid in pixels", "outputs of a block",
    "skipping of damaged parts", "normalisation of the bands",  # keys of fingerprints
    "Polygons kept from training, in blocks of their own", "{} Begun with: ", "Taught with few polygons",  # on cards
    "out of memory|",  # of torch
    "\nbody {",  # style of reports
)  # fmt: skip
"""Beginnings of what is written to files that programs read, or is no text."""

FOR_DEVELOPERS = ("ValueError", "TypeError", "RuntimeError", "AttributeError", "EOFError", "warnings.warn")
"""What nobody sees but who calls wrongly; where one becomes an error for users, its text is a `Text` all the same."""

_SENTENCE = re.compile(r"[A-Za-z]{2,},? [a-z]+,? [a-z]{2,}")


def sentences(module: Module) -> list[str]:
    """Literals of three words and more that no `Text` is made of, each with its line."""
    return [f"{line}: {words}" for line, words in _in(module.tree) if not words.startswith(ENGLISH_TEXTS)]


def _in(node: ast.AST) -> Iterator[tuple[int, str]]:
    for child in ast.iter_child_nodes(node):
        name = ast.unparse(child.func) if isinstance(child, ast.Call) else ""
        is_docstring = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        if is_docstring or name in FOR_DEVELOPERS:
            continue
        if name == "Text":
            yield from (found for value in child.keywords for found in _in(value))
        elif isinstance(child, (ast.JoinedStr, ast.Constant)) and _SENTENCE.search(words := _words(child)):
            yield child.lineno, words
        else:
            yield from _in(child)


def _words(node: ast.JoinedStr | ast.Constant) -> str:
    """A literal, with {} for each value in it."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return "".join(_words(part) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def test_no_sentence_of_the_engine_is_english_alone():
    rooms = [m for m in project_modules() if within(m.name, (ENGINE,)) and not within(m.name, ENGLISH_ROOMS)]
    assert not {module.name: found for module in rooms if (found := sentences(module))}


def test_sentences_are_found_wherever_they_stand():
    bad = Module(
        f"{ENGINE}.raster.errors",
        '"""A docstring is no text for users."""\n'
        'KINDS = {"a": "at the top of a module"}\n'
        "def f(path):\n"
        '    raise BandError(f"{path} has no such band.", Text("{path} is a fine text", path=path))\n'
        '    raise ValueError("for who calls wrongly")\n'
        '    yield Text("{why} and so on", why="nested in a text")\n',
    )
    found = ["2: at the top of a module", "4: {} has no such band.", "6: nested in a text"]
    assert sentences(bad) == found
