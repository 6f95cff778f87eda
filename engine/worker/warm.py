"""A worker that outlives a run, so that the next one need not start a process and load the weights again."""

from __future__ import annotations

import atexit
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from ..errors import Cancelled, EngineError
from ..interpreter import engine_environment
from .client import WorkerClient, never

IDLE_S = 60.0
"""How long a worker without work is kept; its memory, also the GPU's, is free again after that."""

ANSWER_S = 2.0
"""A kept worker that does not answer within so long is replaced."""


class _Kept(NamedTuple):
    key: tuple[object, ...]
    """What the worker was started with."""
    client: WorkerClient
    timer: threading.Timer


_kept: _Kept | None = None
_lock = threading.Lock()


@contextmanager
def borrow(python: Path | str, is_cancelled: Callable[[], bool] = never) -> Iterator[WorkerClient]:
    """A worker that has started: the one that the run before left, or a new one. Whoever borrows has it alone.

    After a run without error, the worker is kept for IDLE_S; otherwise, or if it still owes a result, it is ended.

    Raises:
        EngineError: a new worker does not start.
        Cancelled: while a new worker started.
    """
    environment = engine_environment()
    key = (str(python), *sorted(environment.items()))
    with ExitStack() as ending:
        client = _take(key) or WorkerClient(python, environment)
        ending.enter_context(client)
        client.start(is_cancelled)
        yield client
        if client.is_idle:
            ending.pop_all()
            _keep(key, client)


def close_idle() -> None:
    """End the kept worker, if there is one. Workers that are borrowed go on."""
    _replace(None)


def _take(key: tuple[object, ...]) -> WorkerClient | None:
    """The kept worker, if it was started with the same and is well."""
    global _kept
    with _lock:
        if _kept is None or _kept.key != key:
            return None
        kept, _kept = _kept, None
    kept.timer.cancel()
    deadline = time.monotonic() + ANSWER_S
    try:
        kept.client.start(lambda: time.monotonic() > deadline)
    except (Cancelled, EngineError):
        kept.client.close()
        return None
    return kept.client


def _keep(key: tuple[object, ...], client: WorkerClient) -> None:
    timer = threading.Timer(IDLE_S, _expire, [client])
    timer.daemon = True
    _replace(_Kept(key, client, timer))
    timer.start()


def _expire(client: WorkerClient) -> None:
    """End a worker whose time is over, unless it was borrowed meanwhile."""
    global _kept
    with _lock:
        if _kept is None or _kept.client is not client:
            return
        _kept = None
    client.close()


def _replace(new: _Kept | None) -> None:
    """One worker is kept at most: the one before is ended."""
    global _kept
    with _lock:
        old, _kept = _kept, new
    if old is not None:
        old.timer.cancel()
        old.client.close()


atexit.register(close_idle)  # its threads must not read from the pipes while the interpreter is taken down
