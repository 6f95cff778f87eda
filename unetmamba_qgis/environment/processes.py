"""Run a program to its end, or until the user has enough of it; keep what it says. Plain Python, no QGIS."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TextIO

from ..engine.errors import Cancelled
from .facts import NO_WINDOW

_POLL_S = 0.1

_GUARD = Path(__file__).with_name("guard.py")

_DETACHED = NO_WINDOW if sys.platform == "win32" else {"start_new_session": True}
"""A process group of its own, so that all it has started can be ended with it."""


@dataclass(frozen=True)
class Outcome:
    """How a program ended, and all that it said."""

    status: int
    output: str


class Runner:
    """Runs programs one after the other."""

    def __init__(
        self,
        environment: Mapping[str, str],
        folder: Path,
        log: TextIO,
        is_cancelled: Callable[[], bool],
        hear: Callable[[str], None],
        guard: Path | None = None,
    ):
        """
        Args:
            folder: where they run.
            log: takes all lines.
            hear: is told each line, in the thread of `run`.
            guard: a Python that looks after the programs, so that they end with QGIS even when it crashes.
        """
        self._environment, self._folder, self._log = environment, folder, log
        self._is_cancelled, self._hear = is_cancelled, hear
        self._guard = [str(guard), "-I", "-X", "utf8", str(_GUARD)] if guard is not None else []

    def run(self, command: Sequence[str | Path], tick: Callable[[], None] = lambda: None) -> Outcome:
        """
        Args:
            tick: called some times a second.
        Raises:
            Cancelled: the program, and what it had started, is gone.
            OSError: it does not start.
        """
        arguments = [str(part) for part in command]
        self._write(f"$ {' '.join(arguments)}")
        lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        said = []
        process = subprocess.Popen(  # nosec B603
            [*self._guard, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=dict(self._environment),
            cwd=self._folder,
            **_DETACHED,
        )
        reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
        reader.start()
        try:
            while True:
                if self._is_cancelled():
                    raise Cancelled
                tick()
                try:
                    line = lines.get(timeout=_POLL_S)
                except queue.Empty:
                    continue
                if line is None:
                    break
                said.append(line)
                self._write(line)
                self._hear(line)
            status = process.wait()
        except BaseException:
            _end(process)
            raise
        finally:
            process.stdin.close()
            reader.join()
        self._write(f"  ended with status {status}")
        return Outcome(status, "\n".join(said))

    def _write(self, line: str) -> None:
        self._log.write(line + "\n")
        self._log.flush()


def _read(stream: BinaryIO, lines: queue.SimpleQueue) -> None:
    with stream:
        for line in stream:
            lines.put(line.decode("utf-8", "replace").rstrip())
    lines.put(None)


def _end(process: subprocess.Popen) -> None:
    """End it with all that it has started."""
    if sys.platform == "win32":
        with suppress(OSError):
            command = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
            subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **NO_WINDOW)  # nosec B603
        process.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
