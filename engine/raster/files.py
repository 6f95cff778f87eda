"""Files that get their name only when they are complete: what a crash, a full disk or a lock leaves is old or new.

A temporary file may have companions, GDAL's or SQLite's, which go by its name and an ending; they move with it.
"""

from __future__ import annotations

import hashlib
import itertools
import os
import shutil
from contextlib import suppress
from pathlib import Path

from ..files import replace, sync
from .errors import OutputFailedError
from .gdal_calls import GdalError

SIDECARS = (".aux.xml", ".ovr", ".msk")
"""What GDAL reads beside a GeoTIFF of the same name, and what would make a new map look like an old one."""

_COMPANIONS = (*SIDECARS, "-journal", "-wal", "-shm")  # SQLite would replay an old log into a new GeoPackage

_NAME_BYTES = 255
"""What a name may take on Linux file systems, and at least as much as Windows and macOS allow."""


class failures:
    """Turn what GDAL and the operating system report into one error about a file that could not be written.

    A class, because a generator would keep failed frames, with open datasets in them, until garbage is collected.

    Raises:
        OutputFailedError.
    """

    def __init__(self, path: Path, needed_bytes: int | None = None) -> None:
        """needed_bytes: roughly, on the disk of `path`, for all that is done inside; None where nobody knows."""
        self._path, self._needed_bytes = path, needed_bytes

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, (GdalError, OSError)):
            why = getattr(error, "strerror", None) or str(error)  # without the path of a temporary file
            raise OutputFailedError(self._path, why, _free_bytes(self._path.parent), self._needed_bytes) from error


def temporary_for(output: Path, folder: Path) -> Path:
    """Where to write a file before it is put in its place: on the same file system, under a name of its own.

    The name is the same each time, so a later run of the same job takes over what a killed one has left.

    Args:
        folder: the job's; outputs that are not beside it get a hidden name beside themselves.
    """
    digest = hashlib.sha256(os.fsencode(folder) + b"\0" + os.fsencode(output)).hexdigest()[:16]
    name = f"{digest}.unetmamba{output.suffix}"
    return folder / name if folder.parent == output.parent else output.with_name(f".{name}")


def remove_temporary(temporary: Path) -> None:
    """Remove a temporary file and its companions, as far as they are there. Raises: OSError."""
    for file, _ in _pairs(temporary, temporary):
        file.unlink(missing_ok=True)


def restore(temporary: Path, output: Path) -> None:
    """Bring back the old file if a run was killed while it exchanged it for the new one. Raises: OSError."""
    if not output.exists():
        _move(_pairs(_aside(temporary), output)[::-1])


def put_in_place(temporary: Path, output: Path) -> Path:
    """Give a complete file its final name; it is the last thing to appear, after its companions.

    The old file and its companions are moved aside first, so that they are never seen mixed with the new ones, and
    come back if the new ones cannot be placed.

    Returns:
        `output`, or "name (1).tif" beside it where another program has the old file open, as Windows locks it.
    Raises:
        OutputFailedError: the final place holds what it held before.
    """
    with failures(output):
        for file, _ in _pairs(temporary, output):
            if file.exists():
                sync(file)
        try:
            _move(_pairs(output, _aside(temporary)))
        except PermissionError:
            output = _free_name(output)
        try:
            _move(_pairs(temporary, output)[::-1])
        except OSError:
            restore(temporary, output)
            raise
    with suppress(OSError):  # the new file is in its place; the job's folder goes with what is left in it
        remove_temporary(_aside(temporary))
        remove_temporary(temporary)  # companions that the output has no room for in its name
    return output


def _move(pairs: list[tuple[Path, Path]]) -> None:
    """Rename the files that are there, in this order; where one cannot be renamed, all stay where they were."""
    moved = []
    try:
        for source, target in pairs:
            if source.exists():
                replace(source, target)
                moved.append((source, target))
                sync(target.parent)
    except OSError:
        for source, target in reversed(moved):
            replace(target, source)
        raise


def _pairs(source: Path, target: Path) -> list[tuple[Path, Path]]:
    """Two paths, and their companions, where both names may be so long."""
    longest = max(len(os.fsencode(path.name)) for path in (source, target))
    endings = [ending for ending in ("", *_COMPANIONS) if longest + len(ending) <= _NAME_BYTES]
    return [(source.with_name(source.name + ending), target.with_name(target.name + ending)) for ending in endings]


def _aside(temporary: Path) -> Path:
    """Where the old file waits until the new one is in its place."""
    return temporary.with_name(f"{temporary.name}.old")


def _free_name(path: Path) -> Path:
    names = (path.with_name(f"{path.stem} ({number}){path.suffix}") for number in itertools.count(1))
    return next(name for name in names if not name.exists())


def _free_bytes(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free
    except OSError:  # the disk itself is gone
        return 0
