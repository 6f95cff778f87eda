"""Work that may wait for a disk or a server, done so that a cancel need not wait with it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from ..errors import Cancelled

_POLL_S = 0.05

_Result = TypeVar("_Result")


def in_background(function: Callable[..., _Result], *args: Any, is_cancelled: Callable[[], bool]) -> _Result:
    """The result of a function that runs in a thread; what it raises is raised here.

    Raises:
        Cancelled: the thread is left to itself. It is a daemon: it does not keep the program from ending.
    """
    done: dict[str, Any] = {}

    def run() -> None:
        try:
            done["result"] = function(*args)
        except BaseException as error:
            done["error"] = error

    thread = threading.Thread(target=run, name=function.__name__, daemon=True)
    thread.start()
    while thread.is_alive():
        if is_cancelled():
            raise Cancelled
        thread.join(_POLL_S)
    if "error" in done:
        try:
            raise done["error"]
        finally:
            done.clear()  # an error that its own frame holds would keep open what the frames of it hold
    return done["result"]
