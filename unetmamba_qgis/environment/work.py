"""One piece of work on the engine's folder: locked against other windows, logged as a whole, cancellable."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

from ..engine.errors import Cancelled
from ..engine.file_lock import LockedError, acquire
from .causes import classify
from .child_environment import NetworkSettings, installing_environment, write_certificates
from .failures import InstallError, InUseError
from .folders import EngineFolder, free_bytes
from .processes import Outcome, Runner
from .pythons import Python
from .texts import size_text


class Reporter:
    """Who wants to hear how it goes; this one does not. Called in the thread of the work."""

    def step(self, step: str) -> None:
        """A step has begun (a code of `texts.step_text`)."""

    def progress(self, done_bytes: int, total_bytes: int) -> None:
        """Of the step."""

    def line(self, text: str) -> None:
        """What a program said."""

    def is_cancelled(self) -> bool:
        return False


@dataclass
class Work:
    """What the steps share."""

    folder: EngineFolder
    reporter: Reporter
    runner: Runner
    log: Path
    remarks: list[str] = field(default_factory=list)
    """Codes of what turned out otherwise than planned."""

    def run(self, command: Sequence[str | Path], tick: Callable[[], None] = lambda: None) -> Outcome:
        """Run a program that has to succeed. Raises: InstallError, Cancelled."""
        outcome = self.try_run(command, tick)
        if outcome.status != 0:
            raise self.failure(f"{outcome.output}\n{_signal(outcome.status)}")
        return outcome

    def try_run(self, command: Sequence[str | Path], tick: Callable[[], None] = lambda: None) -> Outcome:
        """Run a program that may fail. Raises: InstallError (it does not start), Cancelled."""
        try:
            return self.runner.run(command, tick)
        except OSError as error:
            raise self.failure(f"{command[0]}: {describe(error)}") from error

    def failure(self, said: str) -> InstallError:
        """The error that a text tells of."""
        cause = classify(said)
        free = size_text(free_bytes(self.folder.root))
        return InstallError(cause, said, self.log, folder=self.folder.root, free=free)

    def note(self, text: str) -> None:
        """Into the log, and to who listens."""
        with open(self.log, "a", encoding="utf-8") as log:
            log.write(f"# {text}\n")
        self.reporter.line(text)


@contextmanager
def begin_work(
    folder: EngineFolder, network: NetworkSettings, reporter: Reporter, guard: Python | None = None
) -> Iterator[Work]:
    """Lock the folder, open a log, and clean up behind.

    Args:
        guard: looks after the programs that are run, and knows the package index.
    Raises:
        InUseError: another window works there.
        InstallError: the folder cannot be used, or what is done within fails.
        Cancelled.
    """
    try:
        folder.root.mkdir(mode=0o700, parents=True, exist_ok=True)  # programs are run from it
        lock = acquire(folder.lock)
    except LockedError as error:
        raise InUseError(error.holder) from None
    except OSError as error:
        raise InstallError(classify(describe(error)), describe(error), folder=folder.root) from error
    with lock:
        log_path = folder.logs / f"{datetime.now():%Y%m%d-%H%M%S}-{os.getpid()}.log"
        try:
            for needed in (folder.logs, folder.temporary, folder.cache):
                needed.mkdir(exist_ok=True)
            folder.empty_trash()
            folder.drop_old_logs()
            variables = installing_environment(folder, network, guard.index if guard is not None else "")
            write_certificates(folder, network, variables)
            with open(log_path, "a", encoding="utf-8") as log:
                log.write(f"# {datetime.now(timezone.utc):%Y-%m-%d %H:%M:%S} UTC, {folder.root}\n")
                listen = (reporter.is_cancelled, reporter.line)
                runner = Runner(variables, folder.root, log, *listen, guard.path if guard is not None else None)
                yield Work(folder, reporter, runner, log_path)
        except OSError as error:
            said = describe(error)
            free = size_text(free_bytes(folder.root))
            raise InstallError(classify(said), said, log_path, folder=folder.root, free=free) from error
        except Cancelled:
            with open(log_path, "a", encoding="utf-8") as log:
                log.write("# cancelled\n")
            raise
        finally:
            folder.discard(folder.temporary)


def describe(error: OSError) -> str:
    """With the system's number, which no language hides."""
    number = f"[WinError {error.winerror}]" if getattr(error, "winerror", None) else f"(os error {error.errno})"
    return f"{error} {number}"


class DiskMeter:
    """Tells how much was written to a folder, not more often than it is worth."""

    def __init__(self, measure: Callable[[], int], total_bytes: int, reporter: Reporter, every_s: float = 1.0):
        self._measure, self._total, self._reporter, self._every_s = measure, total_bytes, reporter, every_s
        self._next = 0.0

    def __call__(self) -> None:
        started = time.monotonic()
        if started >= self._next:
            self._reporter.progress(min(self._measure(), self._total), self._total)
            now = time.monotonic()
            self._next = now + max(self._every_s, 10 * (now - started))


def _signal(status: int) -> str:
    if status < 0 or 128 < status < 160:
        return f"signal {-status if status < 0 else status - 128}"
    return f"exit status {status} (0x{status & 0xFFFFFFFF:08X})"
