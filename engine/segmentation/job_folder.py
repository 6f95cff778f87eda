"""The private folder of one job, beside its output and so on the same file system."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
from pathlib import Path
from typing import TextIO

from ..file_lock import LockedError, acquire
from ..raster.errors import OutputInUseError, OutputNotWritableError
from ..texts import Text

_MAX_STEM_BYTES = 180
"""File systems take names of 255 bytes; longer stems are cut and made unique by a digest."""


class JobFolder:
    """Context manager: the folder, locked while this process works in it.

    It stays when the work ends early, for the next run of the job, unless `remove` was called. The lock of a process
    that died is free.
    """

    def __init__(self, output: Path) -> None:
        self._output = output
        self.path = output.with_name(f".{_short(output.stem)}.unetmamba-job")

    def __enter__(self) -> JobFolder:
        """Raises: OutputNotWritableError, OutputInUseError."""
        try:
            self._make()
            self._lock = _acquire(self.path / "lock", self._output)
        except OSError as error:
            raise OutputNotWritableError(self._output, f"{self.path}: {error.strerror or error}") from error
        return self

    def __exit__(self, *_: object) -> None:
        self._lock.close()

    def clear(self) -> None:
        """Remove all that an earlier run has left."""
        for entry in self.path.iterdir():
            if entry.is_dir():
                shutil.rmtree(entry)
            elif entry.name != "lock":
                entry.unlink()

    def remove(self) -> None:
        """Remove the folder itself; the work is done, or there is nothing to keep."""
        if os.name == "nt":  # an open file cannot be removed there
            self._lock.close()
        shutil.rmtree(self.path, ignore_errors=True)

    def _make(self) -> None:
        try:
            self.path.mkdir(mode=0o700)
        except FileExistsError:
            found = self.path.lstat()
            if not stat.S_ISDIR(found.st_mode) or (os.name != "nt" and found.st_uid != os.getuid()):
                raise OSError(Text("there is something else of that name, or it belongs to another user")) from None


def is_in_use(folder: Path) -> bool:
    """Whether a living process works in a job folder."""
    try:
        _acquire(folder / "lock", folder).close()
    except OutputInUseError:
        return True
    except OSError:
        return False
    return False


def _acquire(path: Path, output: Path) -> TextIO:
    """The lock file, open and locked as long as this process lives. Raises: OutputInUseError, OSError."""
    try:
        return acquire(path)
    except LockedError as error:
        raise OutputInUseError(output, error.holder) from None


def _short(stem: str) -> str:
    name = os.fsencode(stem)
    if len(name) <= _MAX_STEM_BYTES:
        return stem
    return f"{os.fsdecode(name[:100]).encode('utf-8', 'ignore').decode()}-{hashlib.sha256(name).hexdigest()[:16]}"
