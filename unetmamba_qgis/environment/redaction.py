"""Take out of a text what is nobody else's business. Plain Python, no QGIS."""

from __future__ import annotations

import getpass
import platform
import re
from pathlib import Path
from urllib.parse import quote

_SECRETS = (
    (re.compile(r"(?<=://)[^/\s@]+@"), "<hidden>@"),
    (re.compile(r"((?:proxy-)?authorization\s*[:=]\s*)(?:basic|bearer|digest)?\s*\S+", re.IGNORECASE), r"\1<hidden>"),
    (re.compile(r"((?:password|passwd|pwd|token|secret|api[-_]?key|access[-_]?key|signature|sig)\s*[=:]\s*)[^\s&;,]+",
                re.IGNORECASE), r"\1<hidden>"),
    (re.compile(r"\b(?:gh[pousr]_|github_pat_|glpat-|hf_|xox[baprs]-|AKIA)[A-Za-z0-9_-]{8,}"), "<hidden>"),
    (re.compile(r"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*"), "<hidden>"),
    (re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.-]+\b"), "<e-mail>"),
)  # fmt: skip
"""Passwords in addresses, headers and settings, tokens by how they begin, and e-mail addresses."""


def redact(text: str, home: Path | None = None, user: str | None = None, computer: str | None = None) -> str:
    """The text without home folder, user name, computer name, passwords and tokens; those of this user by default."""
    home = Path.home() if home is None else home
    user = _user() if user is None else user
    computer = platform.node() if computer is None else computer
    for pattern, replacement in _SECRETS:
        text = pattern.sub(replacement, text)
    for spelling in _spellings(str(home)):
        text = re.sub(re.escape(spelling) + r"(?![\w-])", "~", text, flags=re.IGNORECASE)
    for name, replacement in ((user, "<user>"), (computer, "<computer>")):
        if len(name) > 2 and name.lower() not in ("root", "localhost"):
            text = re.sub(rf"(?<![A-Za-z0-9]){re.escape(name)}(?![A-Za-z0-9])", replacement, text, flags=re.IGNORECASE)
    return text


def _spellings(home: str) -> list[str]:
    """Of one path, the longest first: with either slash, doubled, or as in a URL."""
    if len(home) < 4:
        return []
    forward = home.replace("\\", "/")
    found = {home, forward, home.replace("\\", "\\\\"), quote(forward)}
    return sorted(found, key=len, reverse=True)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
