"""A report that a user can send: all that is needed to see why the engine does not work, and nothing private."""

from __future__ import annotations

import locale
import os
import platform
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from ..engine.installation import STAMP
from ..engine.paths import engine_version
from .causes import head_and_tail
from .facts import Facts
from .folders import EngineFolder, free_bytes
from .plan import Plan
from .pythons import Python
from .redaction import redact
from .state import EngineState

_LOGS, _LOG_LINES = 3, 40

_TELLING = ("UV_", "PIP_", "UNETMAMBA_", "CUDA_", "SSL_CERT", "REQUESTS_CA", "CURL_CA", "HTTP_PROXY", "HTTPS_PROXY",
            "ALL_PROXY", "NO_PROXY", "CONDA_", "VIRTUAL_ENV", "PYTHONHOME", "PYTHONPATH")  # fmt: skip
"""How names of variables begin that change what is installed or used; their values may be private."""


def diagnostics(
    qgis_version: str,
    state: EngineState,
    folder: EngineFolder,
    facts: Facts | None = None,
    pythons: Sequence[Python] = (),
    plan: Plan | None = None,
    last_error: str = "",
) -> str:
    """The report, in Markdown."""
    parts = [
        "# UNetMamba: engine diagnostics",
        _list({
            "UNetMamba": engine_version(),
            "QGIS": f"{qgis_version}, Python {platform.python_version()}",
            "System": f"{platform.platform()}, {platform.machine()}",
            "State": state.summary,
            "Engine's Python": state.python or "none",
            "Folder": f"{folder.root} ({free_bytes(folder.root) / 1e9:.1f} GB free)",
            "Changed just now by": folder.holder() or "nobody",
            "Environments": ", ".join(path.name for path in folder.environments()) or "none",
            "Encoding": f"{sys.getfilesystemencoding()}, locale {locale.getlocale()}",
            "Variables that are set": ", ".join(_telling_variables()) or "none",
        }),
    ]  # fmt: skip
    if facts is not None:
        parts += ["## Computer", _list(vars(facts))]
    if plan is not None:
        builds = ", ".join(build.name for build in plan.builds) or "none"
        known = {"Builds": builds, "Remarks": ", ".join(plan.remarks) or "none", "Problem": plan.problem or "none"}
        parts += ["## Plan", _list({**known, "Needs": f"{plan.needed_bytes / 1e9:.1f} GB"})]
    if pythons:
        lines = (
            f"- {python.path}: {python.version_text}, pip {python.has_pip}, venv {python.has_venv}"
            for python in pythons
        )
        parts += ["## Pythons", "\n".join(lines)]
    parts += ["## Stamp", _code(_read(folder.root / STAMP) or "none")]
    if last_error:
        parts += ["## Last error", _code(last_error)]
    for log in folder.latest_logs(_LOGS):
        parts += [f"## Log {log.name}", _code(head_and_tail(_read(log), _LOG_LINES))]
    return redact("\n\n".join(parts)) + "\n"


def _telling_variables() -> list[str]:
    return sorted(name for name in os.environ if name.upper().startswith(_TELLING))


def _list(values) -> str:
    return "\n".join(f"- {name}: {value}" for name, value in values.items())


def _code(text: str) -> str:
    fence = "````" if "```" in text else "```"
    return f"{fence}\n{text.strip()}\n{fence}"


def _read(path: Path) -> str:
    with suppress(OSError):
        return path.read_text(encoding="utf-8", errors="replace")
    return ""
