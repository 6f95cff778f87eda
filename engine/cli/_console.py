"""What commands tell the person at the terminal while they work."""

from __future__ import annotations

import json
import signal
import sys
from types import FrameType

from ..progress import TimeLeft


class ConsoleFeedback:
    """Progress with the time left, on stderr: one line that renews itself on a terminal, a line per 10 % elsewhere.

    As a context manager it takes Ctrl-C for the wish to stop, which `is_cancelled` reports; a second one interrupts.
    """

    def __init__(self) -> None:
        self._time_left = TimeLeft()
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
        time_left = self._time_left.text(fraction)
        tenths = int(fraction * 10)
        if not self._renews and tenths == self._tenths:
            return
        self._tenths = tenths
        line = f"{fraction:4.0%}  {text}{time_left}"
        print(
            f"\r\033[K{line}" if self._renews else line, end="" if self._renews else "\n", file=sys.stderr, flush=True
        )

    def info(self, text: str) -> None:
        print(f"\r\033[K{text}" if self._renews else text, file=sys.stderr, flush=True)

    def warning(self, text: str) -> None:
        self.info(f"Warning: {text}")

    def is_cancelled(self) -> bool:
        return self._cancelled

    def _interrupted(self, signum: int, frame: FrameType | None) -> None:
        self._cancelled = True
        signal.signal(signal.SIGINT, self._previous)
        self.info("Stopping; Ctrl-C again to stop at once.")


def print_json(**result: object) -> None:
    """The one object that a command prints with --json; ASCII, so that it passes through any console."""
    print(json.dumps(result))
