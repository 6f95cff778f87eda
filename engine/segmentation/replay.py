"""The same computation again and again, as a CUDA graph: hundreds of kernels started by one call. Needs torch."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Protocol

import torch
from torch import Tensor

from ..device_errors import is_out_of_memory

Function = Callable[..., Tensor]


class Recording(Protocol):
    """A computation that reads its inputs at fixed places in memory, and leaves its output at one."""

    inputs: tuple[Tensor, ...]
    output: Tensor

    def replay(self) -> None: ...


class CudaGraph:
    """A recording of a function of tensors on a CUDA device."""

    def __init__(self, function: Function, inputs: tuple[Tensor, ...]) -> None:
        self.inputs = tuple(v.clone() for v in inputs)
        self._graph = torch.cuda.CUDAGraph()
        # Other threads of the process may go on allocating while this one records.
        with torch.cuda.graph(self._graph, capture_error_mode="thread_local"):
            self.output = function(*self.inputs)

    def replay(self) -> None:
        self._graph.replay()


class Replay:
    """Computes a function of tensors with the batch first, recorded for the shape that comes twice.

    The first time with a shape it just runs, so that everything is compiled, tuned and tried; the second time it is
    recorded. A smaller batch of the recorded shape is filled up, instead of being recorded for its own.
    """

    def __init__(self, record: Callable[[Function, tuple[Tensor, ...]], Recording] = CudaGraph) -> None:
        self._record = record
        self._seen: tuple | None = None
        self._recording: Recording | None = None
        self._is_possible = True

    def __call__(self, function: Function, *inputs: Tensor) -> Tensor:
        """function(*inputs), a tensor of its own.

        Args:
            function: always the same one; it must neither wait for the device nor branch on values, and what it gives
                has the batch first, too.
        Raises:
            RuntimeError: see `is_out_of_memory`; then nothing recorded takes up memory any more.
        """
        try:
            if not self._fits(inputs) and self._seen == _shapes(inputs) and self._is_possible:
                self._start_recording(function, inputs)
            return self._replay(inputs) if self._fits(inputs) else self._run(function, inputs)
        except (RuntimeError, MemoryError) as error:
            if is_out_of_memory(error):
                self._seen = self._recording = None
            raise

    def _run(self, function: Function, inputs: tuple[Tensor, ...]) -> Tensor:
        output = function(*inputs)
        self._seen = _shapes(inputs)
        return output

    def _start_recording(self, function: Function, inputs: tuple[Tensor, ...]) -> None:
        self._recording = None  # its memory serves the next
        try:
            self._recording = self._record(function, inputs)
        except RuntimeError as error:
            if is_out_of_memory(error):
                raise
            self._is_possible = False
            warnings.warn(f"The model runs without a CUDA graph, more slowly: {error}", RuntimeWarning, stacklevel=2)

    def _fits(self, inputs: tuple[Tensor, ...]) -> bool:
        return self._recording is not None and all(
            own.shape[1:] == given.shape[1:] and own.dtype == given.dtype and len(given) <= len(own)
            for own, given in zip(self._recording.inputs, inputs)
        )

    def _replay(self, inputs: tuple[Tensor, ...]) -> Tensor:
        count = len(inputs[0])
        for own, given in zip(self._recording.inputs, inputs):
            own[:count].copy_(given)  # behind them lies what was there before: it is computed for nothing
        self._recording.replay()
        return self._recording.output[:count].clone()


def _shapes(inputs: tuple[Tensor, ...]) -> tuple:
    return tuple((v.shape, v.dtype) for v in inputs)
