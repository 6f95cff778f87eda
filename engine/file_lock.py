"""A lock that belongs to a living process: one that died has let go of it. Needs no torch."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import TextIO

from .texts import Text

if os.name == "nt":
    import msvcrt
else:
    import fcntl

_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)
_BEYOND_TEXT = 0x7FFF0000
"""Where Windows locks a byte, so that others can read the text."""


class LockedError(Exception):
    """Another process has it. `holder` says which and since when."""

    def __init__(self, holder: str) -> None:
        super().__init__(holder)
        self.holder = holder


def acquire(path: Path) -> TextIO:
    """The lock file, open and locked until it is closed; processes that inherit it keep it locked, too.

    Raises:
        LockedError, OSError.
    """
    lock = open(os.open(path, os.O_RDWR | os.O_CREAT | _NO_LINKS, 0o600), "r+", encoding="utf-8")  # noqa: SIM115
    try:
        if os.name == "nt":
            lock.seek(_BEYOND_TEXT)
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if not os.path.samestat(os.fstat(lock.fileno()), path.stat()):
                raise BlockingIOError  # its last owner removed it in this moment
    except OSError:
        lock.seek(0)
        holder = lock.read() or Text("starting just now")
        lock.close()
        raise LockedError(holder) from None
    lock.seek(0)
    lock.truncate()
    lock.write(f"process {os.getpid()} since {datetime.now():%Y-%m-%d %H:%M:%S}")
    lock.flush()
    return lock
