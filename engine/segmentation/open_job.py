"""A job while it runs: what its steps share."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from ..raster.blocks import BlockStore
from .damage import Damage
from .job import CheckedJob, SegmentJob


class Feedback(Protocol):
    """What a caller gives to see and steer a run; the methods of QGIS's feedback objects differ only in name."""

    def progress(self, fraction: float, text: str) -> None:
        """`fraction` of all work is done, 0..1."""

    def info(self, text: str) -> None: ...

    def warning(self, text: str) -> None:
        """Something that may spoil the result."""

    def is_cancelled(self) -> bool: ...


@dataclass
class OpenJob:
    """A checked job whose folder is locked by this process."""

    job: SegmentJob
    checked: CheckedJob
    folder: Path
    manifest: dict[str, Any]
    store: BlockStore
    damage: Damage
    feedback: Feedback
    seconds: dict[str, float] = field(default_factory=dict)
    """Wall time of the steps so far, in their order."""

    @contextmanager
    def timed(self, step: str) -> Iterator[None]:
        """Adds the time that is spent inside to `seconds`."""
        start = time.perf_counter()
        yield
        self.seconds[step] = round(time.perf_counter() - start, 3)
