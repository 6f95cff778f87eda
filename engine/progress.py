"""How long something takes, as people say it."""

from __future__ import annotations

import time

from .texts import Text


def duration(seconds: float) -> str:
    """As a person says it: `4.2 s`, `45 s`, `12 min`, `3 h 05 min`."""
    if seconds < 90:
        return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02d} min"


class TimeLeft:
    """Tells from the progress of a job how long the rest takes; a resumed job does not begin at 0."""

    def __init__(self) -> None:
        self._first: tuple[float, float] | None = None  # moment and share done

    def text(self, fraction: float) -> str:
        """`, 12 min left` for the share done, 0..1; empty while it is too early to say, and at the end."""
        now = time.monotonic()
        if self._first is None:
            self._first = (now, fraction)
        done = fraction - self._first[1]
        if done < 0.02 or fraction >= 1:
            return ""
        return Text(", {time} left", time=duration((now - self._first[0]) * (1 - fraction) / done))
