"""What commands tell the person at the terminal while they work."""

from __future__ import annotations

import json
import signal
import sys
import time
from types import FrameType


class ConsoleFeedback:
    """Progress with the time left, on stderr: one line that renews itself on a terminal, a line per 10 % elsewhere.

    As a context manager it takes Ctrl-C for the wish to stop, which `is_cancelled` reports; a second one interrupts.
    """

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._renews = sys.stderr.isatty()
        self._tenths = -1
        self._cancelled = False

    def __enter__(self) -> ConsoleFeedback:
        self._previous = signal.signal(signal.SIGINT, self._interrupted)
        return self

    def __exit__(self, *exception: object) -> None:
        signal.signal(signal.SIGINT, self._previous)
        if self._renews:
            print(file=sys.stderr)

    def progress(self, fraction: float, text: str) -> None:
        """How far the work is, 0..1, and what is being done."""
        tenths = int(fraction * 10)
        if not self._renews and tenths == self._tenths:
            return
        self._tenths = tenths
        line = f"{fraction:4.0%}  {text}{self._time_left(fraction)}"
        print(
            f"\r\033[K{line}" if self._renews else line, end="" if self._renews else "\n", file=sys.stderr, flush=True
        )

    def info(self, text: str) -> None:
        print(f"\r\033[K{text}" if self._renews else text, file=sys.stderr, flush=True)

    def is_cancelled(self) -> bool:
        return self._cancelled

    def _interrupted(self, signum: int, frame: FrameType | None) -> None:
        self._cancelled = True
        signal.signal(signal.SIGINT, self._previous)
        self.info("Stopping; Ctrl-C again to stop at once.")

    def _time_left(self, fraction: float) -> str:
        if not 0.02 < fraction < 1:  # too early to say, or done
            return ""
        return f", {duration((time.monotonic() - self._started) * (1 / fraction - 1))} left"


def print_json(**result: object) -> None:
    """The one object that a command prints with --json; ASCII, so that it passes through any console."""
    print(json.dumps(result))


def duration(seconds: float) -> str:
    """As a person says it: `4.2 s`, `45 s`, `12 min`, `3 h 05 min`."""
    if seconds < 90:
        return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02d} min"
