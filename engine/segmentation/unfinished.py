"""Jobs that were interrupted, wherever their outputs are: a list in the user's folder, to offer going on with them."""

from __future__ import annotations

import hashlib
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..paths import user_data
from .job import SegmentJob
from .job_folder import JobFolder, is_in_use
from .manifest import read_manifest
from .publication import tidy


@dataclass(frozen=True)
class UnfinishedJob:
    """A job folder that no living process works in."""

    folder: Path
    job: SegmentJob
    parameters: dict[str, Any] | None
    """What the program that started it had kept to start it again."""
    started: str
    """Local date and time."""
    finished_blocks: int
    blocks: int

    def discard(self) -> None:
        """Remove what is there of it; the output, if there is an older one, stays."""
        if not is_in_use(self.folder):
            tidy(self.job, self.folder)
            shutil.rmtree(self.folder, ignore_errors=True)
            forget(self.folder)


def remember(folder: Path) -> None:
    """Put a job folder on the list. A list that cannot be written costs the offer, not the job."""
    with suppress(OSError):
        _entry(folder).parent.mkdir(parents=True, exist_ok=True)
        _entry(folder).write_text(str(folder), encoding="utf-8")


def forget(folder: Path) -> None:
    """Take a job folder off the list."""
    with suppress(OSError):
        _entry(folder).unlink(missing_ok=True)


def list_unfinished() -> list[UnfinishedJob]:
    """The jobs that can be gone on with, the oldest first; those of folders that are gone drop off the list."""
    found = []
    for entry in (user_data() / "jobs").glob("*.txt"):
        with suppress(OSError, UnicodeDecodeError):
            folder = Path(entry.read_text(encoding="utf-8"))
            if not folder.is_dir():
                entry.unlink(missing_ok=True)
            elif not is_in_use(folder) and (job := _read(folder)):
                found.append(job)
    return sorted(found, key=lambda job: job.started)


def find_unfinished(output: Path) -> UnfinishedJob | None:
    """The job that makes a file, if it was interrupted.

    Args:
        output: of the map, links resolved.
    """
    folder = JobFolder(output).path
    return None if is_in_use(folder) else _read(folder)


def _read(folder: Path) -> UnfinishedJob | None:
    manifest = read_manifest(folder)
    if manifest is None:
        return None
    fields = {name: tuple(value) if isinstance(value, list) else value for name, value in manifest["job"].items()}
    try:
        job = SegmentJob(**fields)
    except TypeError:  # it is of another version
        return None
    return UnfinishedJob(
        folder, job, manifest["parameters"], manifest["started"], count_finished(folder), manifest["blocks"]
    )


def count_finished(folder: Path) -> int:
    """Blocks with data that are done in a job folder."""
    blocks = folder / "b"
    return sum(path.suffix == ".tif" for path in blocks.iterdir()) if blocks.is_dir() else 0


def _entry(folder: Path) -> Path:
    return (
        user_data() / "jobs" / f"{hashlib.sha256(str(folder).encode('utf-8', 'surrogateescape')).hexdigest()[:24]}.txt"
    )
