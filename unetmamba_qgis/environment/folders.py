"""The engine's folder: what lies where in it, and whether it can hold an environment. Plain Python, no QGIS.

ready.json          the stamp: which environment is ready
env-XXXXXXXX/       an environment; its name tells what it was made from
python/             a standalone Python, where one was installed
uv/                 uv itself
cache/ tmp/         while something is installed, on the same disk so that files need not be copied
logs/               of the last installations, whole
trash-XXXX/         what was to be deleted but was in use
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..engine.file_lock import LockedError, acquire

LONGEST_INSIDE = 168
"""Characters of the longest path within an environment, measured, with some to spare."""

WINDOWS_PATH_LIMIT = 259

_KEPT_LOGS = 10


@dataclass(frozen=True)
class EngineFolder:
    """The paths in it; nothing is made by asking for them."""

    root: Path

    @property
    def cache(self) -> Path:
        return self.root / "cache"

    @property
    def temporary(self) -> Path:
        return self.root / "tmp"

    @property
    def kit(self) -> Path:
        """The files of an offline kit, while it is made or read."""
        return self.temporary / "kit"

    @property
    def archives(self) -> Path:
        """Standalone Pythons as they are downloaded, as a part of a kit."""
        return self.kit / "python"

    @property
    def pythons(self) -> Path:
        return self.root / "python"

    @property
    def uv(self) -> Path:
        """uv's executable."""
        return self.root / "uv" / ("uv.exe" if sys.platform == "win32" else "uv")

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def lock(self) -> Path:
        """Held by whoever changes something."""
        return self.root / "install.lock"

    def environments(self) -> list[Path]:
        """All that are there, finished or not."""
        return sorted(path for path in self.root.glob("env-*") if path.is_dir())

    def latest_logs(self, count: int) -> list[Path]:
        """The newest last."""
        return sorted(self.logs.glob("*.log"))[-count:]

    def drop_old_logs(self) -> None:
        for log in sorted(self.logs.glob("*.log"))[:-_KEPT_LOGS]:
            with suppress(OSError):
                log.unlink()

    def discard(self, path: Path) -> None:
        """Delete a folder, or put it aside to be deleted later where a file in it is in use."""
        if not os.path.lexists(path):
            return
        if path.is_symlink():
            path.unlink()
            return
        try:
            trash = Path(tempfile.mkdtemp(prefix="trash-", dir=self.root))
        except OSError:  # it has become read-only
            _delete(path)
            return
        aside = trash / path.name
        try:
            os.rename(path, aside)
        except OSError:  # Windows renames no folder that a program works in
            aside = path
        _delete(aside)
        with suppress(OSError):
            trash.rmdir()

    def empty_trash(self) -> None:
        """Delete what could not be deleted before."""
        for path in self.root.glob("trash-*"):
            _delete(path)

    def holder(self) -> str | None:
        """Which process changes something just now, and since when; None for nobody."""
        if not self.lock.exists():
            return None
        try:
            acquire(self.lock).close()
        except LockedError as error:
            return error.holder
        except OSError:
            return None
        return None


def existing_parent(path: Path) -> Path:
    """The path itself, or the nearest folder above it that is there."""
    path = Path(os.path.abspath(path))
    return next(folder for folder in (path, *path.parents) if folder.is_dir() or folder == folder.parent)


def free_bytes(folder: Path) -> int:
    """Space on the disk of a folder that may not be there yet; 0 where it cannot be told."""
    try:
        return shutil.disk_usage(existing_parent(folder)).free
    except OSError:
        return 0


def is_same_disk(first: Path, second: Path) -> bool:
    """Whether two folders, which may not be there yet, lie on one disk: then files can be moved without copying."""
    return os.stat(existing_parent(first)).st_dev == os.stat(existing_parent(second)).st_dev


def is_writable(folder: Path) -> bool:
    """Whether files can be made in it, or in the folder where it would be made; tried, as permissions lie."""
    try:
        with tempfile.TemporaryFile(dir=existing_parent(folder)):
            return True
    except OSError:
        return False


def has_hard_links(folder: Path) -> bool:
    """Whether a file can have two names there; else packages are copied from the cache and need twice the space."""
    try:
        with tempfile.TemporaryDirectory(dir=existing_parent(folder)) as scratch:
            first = Path(scratch, "a")
            first.touch()
            os.link(first, Path(scratch, "b"))
            return True
    except OSError:
        return False


def size_of(folder: Path) -> int:
    """Bytes of all files in a folder; those that vanish meanwhile are left out."""
    total, pending = 0, [folder]
    while pending:
        with suppress(OSError), os.scandir(pending.pop()) as entries:
            for entry in entries:
                with suppress(OSError):
                    if entry.is_dir(follow_symlinks=False):
                        pending.append(entry.path)
                    else:
                        total += entry.stat(follow_symlinks=False).st_size
    return total


def _delete(folder: Path) -> None:
    """Delete what can be deleted."""

    def make_writable_and_retry(function, path, _error):
        with suppress(OSError):
            os.chmod(path, stat.S_IRWXU)
            function(path)

    name = str(folder)
    if os.name == "nt" and not name.startswith("\\\\"):
        name = f"\\\\?\\{os.path.abspath(name)}"  # else paths of more than 259 characters stay
    shutil.rmtree(name, onerror=make_writable_and_retry)
