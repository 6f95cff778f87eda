"""Where the engine finds its own files, in a checkout and in the installed plugin alike."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The folder that holds engine/, resources/ and metadata.txt."""

RESOURCES = ROOT / "resources"


def engine_version() -> str:
    """The version number of metadata.txt, its only home."""
    text = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    return re.search(r"^version=(.+)$", text, re.MULTILINE).group(1).strip()


def user_data() -> Path:
    """The user's folder for the engine's environment and weights; UNETMAMBA_HOME moves it. It need not exist."""
    if moved := os.environ.get("UNETMAMBA_HOME"):
        return Path(moved)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share"))
    return base / "unetmamba"
