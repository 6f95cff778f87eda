"""Files that are there whole or not at all, also after a crash or a power failure. Needs nothing but Python."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

if os.name != "nt":
    import resource

_RETRY_S = (0.05, 0.1, 0.2, 0.4, 0.8, 1.5)
"""Pauses while another program, such as a virus scanner, has a file open on Windows."""

_SPARE_FILES = 256
"""Left for all else that a process opens."""


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


def allow_open_files(more: int) -> None:
    """Let this process have so many more files open, as far as the system lets it: a file that is mapped into memory
    is one on POSIX systems, whose first limit is often 1024 or even 256."""
    if os.name == "nt":
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = len(os.listdir("/dev/fd")) + more + _SPARE_FILES
    if soft != resource.RLIM_INFINITY and soft < needed:
        limit = needed if hard == resource.RLIM_INFINITY else min(needed, hard)
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (limit, hard))
