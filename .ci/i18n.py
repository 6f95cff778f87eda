"""The plugin's texts in other languages: i18n/unetmamba_LANGUAGE.ts, which Qt Linguist edits.

Usage:
    i18n.py update          put all texts into all languages; translations of texts that are gone go with them
    i18n.py check           say what is missing or wrong
    i18n.py build FOLDER    the .qm files that Qt reads (needs lrelease of Qt)

A new language begins as an empty file of its name, as QGIS names it: `pt_BR`, `zh-Hans`. The texts are collected here,
because pylupdate5 leaves out those that are written as several literals, and knows no `Text` of the engine.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES, TRANSLATIONS = (ROOT / "unetmamba_qgis", ROOT / "engine"), ROOT / "i18n"
MAKER = ROOT / "engine" / "texts.py"
"""Makes texts of any template."""
CONTEXT = "UNetMamba"

_PLACEHOLDER = re.compile(r"\{[^}]*\}|%\d|</?\w+[^>]*>")
_MNEMONIC = re.compile(r"&(?=\w)(?!\w+;)")


def texts() -> dict[str, list[str]]:
    """Each text of plugin and engine -> the files it stands in."""
    found: dict[str, list[str]] = {}
    for path in _files():
        for call in _calls(_tree(path)):
            found.setdefault(_literal(call).value, []).append(path.relative_to(ROOT).as_posix())
    return found


def misuses() -> Iterator[str]:
    """Calls that no translator sees the text of, or that run before a language is chosen."""
    for path in _files():
        tree = _tree(path)
        for call in _calls(tree):
            if not _literal(call):
                yield f"{path}:{call.lineno}: not translate({CONTEXT!r}, a literal) or Text(a literal, ...)"
        yield from (f"{path}:{call.lineno}: translated when the module is imported" for call in _at_import(tree))


def _files() -> list[Path]:
    return sorted(path for folder in SOURCES for path in folder.rglob("*.py") if path != MAKER)


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _calls(tree: ast.Module) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if _makes_text(node)]


def _at_import(node: ast.AST) -> Iterator[ast.Call]:
    for child in ast.iter_child_nodes(node):
        if _makes_text(child):
            yield child
        if not isinstance(child, (ast.FunctionDef, ast.Lambda)):
            yield from _at_import(child)


def _makes_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and getattr(node.func, "id", None) in ("translate", "Text")


def _literal(call: ast.Call) -> ast.Constant | None:
    """The text that a call gives to translators; None where it gives them none."""
    context, text = call.args if call.func.id == "translate" else (ast.Constant(CONTEXT), *call.args)
    return text if _is_text(text) and _is_text(context) and context.value == CONTEXT else None


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def languages() -> list[Path]:
    return sorted(TRANSLATIONS.glob("unetmamba_*.ts"))


def read(path: Path) -> dict[str, str]:
    """Text -> translation, empty where there is none."""
    if not path.read_text(encoding="utf-8").strip():
        return {}
    messages = ElementTree.parse(path).getroot().iter("message")  # noqa: S314  the project's own files
    return {message.findtext("source"): message.findtext("translation") or "" for message in messages}


def write(path: Path, translations: dict[str, str]) -> None:
    """Write the file of a language with all texts. Format: Qt Linguist's TS 2.1."""
    language = path.stem.partition("_")[2]
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text, files in texts().items():
        message = ElementTree.SubElement(context, "message")
        for name in dict.fromkeys(files):
            ElementTree.SubElement(message, "location", filename=f"../{name}")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        translation.text = translations.get(text, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def faults(text: str, translation: str) -> Iterator[str]:
    """What is wrong with a translation."""
    if not translation:
        yield "is missing"
        return
    if sorted(_PLACEHOLDER.findall(text)) != sorted(_PLACEHOLDER.findall(translation)):
        yield "has other placeholders"
    if len(_MNEMONIC.findall(text)) != len(_MNEMONIC.findall(translation)):
        yield "has another number of mnemonics (&)"
    if any(text[end].isspace() != translation[end].isspace() for end in (0, -1)):
        yield "begins or ends with another space"
    if text.endswith("…") != translation.endswith("…"):
        yield "differs in its ellipsis"


def problems() -> Iterator[str]:
    """Whatever keeps the translations from being complete."""
    yield from misuses()
    wanted = texts()
    for path in languages():
        known = read(path)
        for text in wanted:
            yield from (f"{path.name}: {text!r} {fault}" for fault in faults(text, known.get(text, "")))
        yield from (f"{path.name}: {text!r} is no text of ours" for text in known.keys() - wanted.keys())


def build(folder: Path) -> None:
    """Raises: FileNotFoundError, there is no lrelease."""
    program = next(filter(None, map(shutil.which, ("lrelease", "lrelease-qt5", "lrelease6", "lrelease-qt6"))), None)
    if program is None:
        raise FileNotFoundError("lrelease of Qt is needed: on Debian and Ubuntu it is in qttools5-dev-tools")
    folder.mkdir(parents=True, exist_ok=True)
    for path in languages():
        target = folder / path.with_suffix(".qm").name
        subprocess.run([program, "-silent", str(path), "-qm", str(target)], check=True)


def main(arguments: list[str]) -> int:
    if arguments == ["update"]:
        for path in languages():
            write(path, read(path))
        return 0
    if arguments == ["check"]:
        found = list(problems())
        print("\n".join(found) or f"{len(texts())} texts, complete in {len(languages())} languages")
        return 1 if found else 0
    if len(arguments) == 2 and arguments[0] == "build":
        build(Path(arguments[1]))
        return 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
