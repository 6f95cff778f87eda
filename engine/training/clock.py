"""How long training takes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Clock:
    """Time spent on training, also before the run went on, without pauses."""

    def __init__(self, before_s: float = 0.0) -> None:
        """before_s: what was spent before the run went on."""
        self._before_s, self._steps = before_s, 0
        self._start = time.monotonic()

    def count_step(self) -> None:
        self._steps += 1

    def elapsed_s(self) -> float:
        return self._before_s + time.monotonic() - self._start

    def left_s(self, steps: int) -> float | None:
        """For so many more steps, by the pace since the run began or went on; None before its first step."""
        return (time.monotonic() - self._start) / self._steps * steps if self._steps else None

    @contextmanager
    def paused(self) -> Iterator[None]:
        """What passes within does not count."""
        began = time.monotonic()
        yield
        self._start += time.monotonic() - began
