"""The guide's page of algorithms and parameters, from the algorithms themselves.

Usage:
    docs_parameters.py PAGE.md      write it; runs in QGIS's Python

The help texts of dialogs are written once, in the algorithms; here they become a page that can be searched and linked.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from html import unescape
from pathlib import Path

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingProvider,
)

ROOT = Path(__file__).resolve().parent.parent
ORDER = (
    "segmentlandcover",
    "finetune",
    "exportchips",
    "labelnext",
    "assessaccuracy",
    "comparemodels",
    "landcoverchange",
    "importweights",
)
"""Of the algorithms; models follow."""

_INTRODUCTION = """# Algorithms and parameters

What every algorithm of the provider *UNetMamba* takes and gives: in the Processing Toolbox, as a batch, in models, in
`qgis_process` and in Python, where the names in capitals are used. This page is made from the algorithms themselves.
"""


def page(provider: QgsProcessingProvider) -> str:
    """The whole page, as Markdown."""
    # Made anew: only now that all are registered do models know the outputs of their steps.
    algorithms = {algorithm.name(): algorithm.create() for algorithm in provider.algorithms()}
    ordered = [*ORDER, *sorted(algorithms.keys() - set(ORDER))]
    return "\n".join([_INTRODUCTION, *(_section(algorithms[name]) for name in ordered)])


def _section(algorithm: QgsProcessingAlgorithm) -> str:
    from unetmamba_qgis.guide import page_about

    definitions = algorithm.parameterDefinitions()
    lines = [f"## {_line(algorithm.displayName())}", ""]
    lines += [f"`{algorithm.id()}` · [more about it]({page_about(algorithm.name())}.md)", "", _about(algorithm), ""]
    lines += ["| parameter | what it is | default |", "| --- | --- | --- |"]
    lines += [f"| {_named(d)} | {_meaning(algorithm, d)} | {_default(d)} |" for d in definitions]
    files = {definition.name() for definition in definitions if definition.isDestination()}
    results = [output for output in algorithm.outputDefinitions() if output.name() not in files]
    if results:
        lines += ["", "Other results: " + ", ".join(f"{_line(o.description())} `{o.name()}`" for o in results) + "."]
    return "\n".join((*lines, ""))


def _about(algorithm: QgsProcessingAlgorithm) -> str:
    if isinstance(algorithm, QgsProcessingModelAlgorithm):
        return _line(algorithm.helpContent().get("ALG_DESC", ""))
    return "\n\n".join(map(_line, algorithm.summary().splitlines()))


def _named(definition: QgsProcessingParameterDefinition) -> str:
    return f"**{_line(definition.description())}**<br>`{definition.name()}`"


def _meaning(algorithm: QgsProcessingAlgorithm, definition: QgsProcessingParameterDefinition) -> str:
    """Help text and choices."""
    text = definition.help()
    if isinstance(algorithm, QgsProcessingModelAlgorithm):
        text = algorithm.helpContent().get(definition.name(), "") or text
    if isinstance(definition, QgsProcessingParameterEnum):
        return f"{_line(text)} One of " + ", ".join(f"`{option}`" for option in definition.options()) + "."
    return _line(text)


def _default(definition: QgsProcessingParameterDefinition) -> str:
    value = definition.defaultValue()
    if definition.isDestination() or value is None or value == "":
        return "optional" if definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional else ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"`{value:g}`" if isinstance(value, float) else f"`{value}`"


def _line(text: str) -> str:
    """HTML, as help texts are, as one line of Markdown."""
    plain = unescape(re.sub(r"<[^>]+>", " ", text))
    return re.sub(r"([\\`*_|<>\[\]])", r"\\\1", re.sub(r"\s+", " ", plain).strip())


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as home:
        # The page names no weights of this computer's user.
        os.environ.update(UNETMAMBA_HOME=home, XDG_RUNTIME_DIR=home, QT_QPA_PLATFORM="offscreen")
        application = QgsApplication([], False)
        application.initQgis()
        from unetmamba_qgis.processing.provider import UNetMambaProvider

        registry = QgsApplication.processingRegistry()
        registry.addProvider(QgsNativeAlgorithms(registry))  # steps of the models
        registry.addProvider(provider := UNetMambaProvider())
        text = page(provider)
        application.exitQgis()
    Path(arguments[0]).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
