"""Files that are there whole or not at all, also after a crash or a power failure. Needs nothing but Python."""

from __future__ import annotations

import os
import time
from pathlib import Path

_RETRY_S = (0.05, 0.1, 0.2, 0.4, 0.8, 1.5)
"""Pauses while another program, such as a virus scanner, has a file open on Windows."""


def sync(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk; Windows has no such call for folders."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def replace(source: Path, target: Path) -> None:
    """Rename a file over another one, with patience where a program on Windows has one open. Raises: OSError."""
    for pause_s in _RETRY_S:
        try:
            return os.replace(source, target)
        except PermissionError:
            time.sleep(pause_s)
    return os.replace(source, target)
