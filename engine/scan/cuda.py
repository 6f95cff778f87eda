"""The selective scan on NVIDIA GPUs: the kernels of `chunked`, compiled at run time and started through the driver.

Source: NVIDIA, CUDA Driver API, "Module Management" and "Execution Control".
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache

import torch
from torch import Tensor

from . import chunked
from .nvrtc import compile_cached, compile_source

_BUSY_THREADS = 512
"""Of a multiprocessor: more hide no more of the latency, the units for exponentials are then busy."""

_BLOCKS = (128, 96, 64, 32)
"""Threads of a block: the first that divides the channels; the kernels' registers allow 128."""


def scan_2d(x: Tensor, xdbl: Tensor, dt_weight: Tensor, dt_bias: Tensor, a: Tensor, skip: Tensor) -> Tensor:
    """As `chunked.scan_2d`, for CUDA tensors; can be captured in a CUDA graph once it has run outside.

    Raises:
        ValueError: the tensors are on no CUDA device, or see `chunked.scan_2d`.
        NvrtcError, CudaError: the kernels can be neither compiled nor started.
    """
    if x.device.type != "cuda":
        raise ValueError(f"the CUDA scan needs CUDA tensors, not {x.device}")
    return chunked.scan_2d(platform(x.device.index), x, xdbl, dt_weight, dt_bias, a, skip)


class CudaError(RuntimeError):
    """The driver refuses a call."""


@cache
def platform(device: int) -> chunked.Platform:
    processors = torch.cuda.get_device_properties(device).multi_processor_count
    dialect = chunked.read_kernels("cuda.h")
    load = cache(lambda variant: LoadedKernels(device, variant.source(dialect)))
    return chunked.Platform(load, _BUSY_THREADS * processors)


class LoadedKernels:
    """The kernels of a program, on a device."""

    def __init__(self, device: int, source: str) -> None:
        capability = torch.cuda.get_device_capability(device)
        self._device, self._functions = device, {}
        self._module = ctypes.c_void_p()
        with _context(device):
            try:
                self._load(compile_cached(source, capability))
            except CudaError:  # what was kept is damaged, or of another driver
                self._load(compile_source(source, capability)[0])

    def launch(self, name: str, threads: tuple[int, int, int], arguments: Sequence[Tensor | int]) -> None:
        """As `chunked.Kernels.launch`, on torch's current stream."""
        values = [ctypes.c_void_p(v.data_ptr()) if isinstance(v, Tensor) else ctypes.c_int(v) for v in arguments]
        addresses = (ctypes.c_void_p * len(values))(*(ctypes.addressof(v) for v in values))
        block = next(size for size in _BLOCKS if threads[0] % size == 0)
        stream = ctypes.c_void_p(torch.cuda.current_stream(self._device).cuda_stream)
        with _context(self._device):
            grid = (threads[0] // block, *threads[1:])
            _call("cuLaunchKernel", self._function(name), *grid, block, 1, 1, 0, stream, addresses, None)

    def _load(self, image: bytes) -> None:
        _call("cuModuleLoadData", ctypes.byref(self._module), image)

    def _function(self, name: str) -> ctypes.c_void_p:
        if name not in self._functions:
            function = ctypes.c_void_p()
            _call("cuModuleGetFunction", ctypes.byref(function), self._module, name.encode())
            self._functions[name] = function
        return self._functions[name]


@contextmanager
def _context(device: int) -> Iterator[None]:
    """Within, the driver works on a device in the context that torch uses; a thread may not have it yet."""
    _call("cuCtxPushCurrent_v2", _primary_context(device))
    try:
        yield
    finally:
        _call("cuCtxPopCurrent_v2", ctypes.byref(ctypes.c_void_p()))


@cache
def _primary_context(device: int) -> ctypes.c_void_p:
    torch.cuda.init()
    handle, context = ctypes.c_int(), ctypes.c_void_p()
    _call("cuDeviceGet", ctypes.byref(handle), device)
    _call("cuDevicePrimaryCtxRetain", ctypes.byref(context), handle)
    return context


@cache
def _driver() -> ctypes.CDLL:
    return ctypes.WinDLL("nvcuda.dll") if sys.platform == "win32" else ctypes.CDLL("libcuda.so.1")


def _call(name: str, *arguments) -> None:
    result = getattr(_driver(), name)(*arguments)
    if result:
        text = ctypes.c_char_p()
        _driver().cuGetErrorString(result, ctypes.byref(text))
        raise CudaError(f"{name}: {(text.value or b'unknown error').decode()}")
