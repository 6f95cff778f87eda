"""The private folder of one run, beside its output and so on the same file system."""

from __future__ import annotations

import os
import shutil
import stat
from datetime import datetime
from pathlib import Path
from typing import TextIO

from ..raster.errors import OutputInUseError, OutputNotWritableError

if os.name == "nt":
    import msvcrt
else:
    import fcntl


class JobFolder:
    """Context manager: the path of an empty folder that no other run uses, removed at the end.

    What a run that was killed has left there is taken over: the lock of a dead process is free.
    """

    def __init__(self, output: Path) -> None:
        self._output = output
        self.path = output.with_name(f".{output.stem}.unetmamba-job")

    def __enter__(self) -> Path:
        """Raises: OutputNotWritableError, OutputInUseError."""
        try:
            self._make()
            self._lock = self._acquire(self.path / "lock")
        except OSError as error:
            raise OutputNotWritableError(self._output, f"{self.path}: {error.strerror or error}") from error
        for entry in self.path.iterdir():
            if entry.is_dir():
                shutil.rmtree(entry)
            elif entry.name != "lock":
                entry.unlink()
        return self.path

    def __exit__(self, *_: object) -> None:
        if os.name == "nt":  # an open file cannot be removed there
            self._lock.close()
        shutil.rmtree(self.path, ignore_errors=True)
        self._lock.close()

    def _make(self) -> None:
        try:
            self.path.mkdir(mode=0o700)
        except FileExistsError:
            found = self.path.lstat()
            if not stat.S_ISDIR(found.st_mode) or (os.name != "nt" and found.st_uid != os.getuid()):
                raise OSError("there is something else of that name, or it belongs to another user") from None

    def _acquire(self, path: Path) -> TextIO:
        """The lock file, open and locked as long as this process lives."""
        lock = open(path, "a+", encoding="utf-8")  # noqa: SIM115 (open while the run lasts)
        try:
            if os.name == "nt":
                lock.seek(0x7FFF0000)  # beyond the text, which stays readable for others
                msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if not os.path.samestat(os.fstat(lock.fileno()), path.stat()):
                    raise BlockingIOError  # its last owner removed it in this moment
        except OSError:
            lock.seek(0)
            holder = lock.read() or "starting just now"
            lock.close()
            raise OutputInUseError(self._output, holder) from None
        lock.truncate(0)
        lock.write(f"process {os.getpid()} since {datetime.now():%Y-%m-%d %H:%M:%S}")
        lock.flush()
        return lock
