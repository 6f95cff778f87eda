"""Batches made ahead of their use.

By threads, not processes: most of the work leaves Python's lock, nothing has to be copied or shared, and a run that is
killed leaves no process behind that still holds its lock.
"""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor

from torch import Tensor

from .task import BatchStream, Inputs

_AHEAD = 2
"""Batches for each thread."""


class Loader:
    """Context manager: the batches of a stream, best asked for one after the other."""

    def __init__(self, stream: BatchStream, end: int, threads: int) -> None:
        """Without threads a batch is made when it is asked for; with them, those before `end` are made ahead."""
        self._stream, self._end, self._ahead = stream, end, _AHEAD * threads
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="loader") if threads else None
        self._first = 0
        self._made: deque[Future] = deque()  # from batch `_first` on

    def __enter__(self) -> Loader:
        return self

    def __exit__(self, *exception: object) -> None:
        if self._threads:
            self._threads.shutdown(cancel_futures=True)

    def batch(self, index: int) -> tuple[Inputs, Tensor]:
        """A batch of the stream."""
        if self._threads is None:
            return self._stream.batch(index)
        while self._made and self._first != index:
            self._made.popleft().cancel()
            self._first += 1
        self._first = index
        for ahead in range(index + len(self._made), min(index + self._ahead, self._end)):
            self._made.append(self._threads.submit(self._stream.batch, ahead))
        self._first += 1
        return self._made.popleft().result()
