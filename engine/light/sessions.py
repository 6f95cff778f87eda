"""Pieces of the network, ready to run in ONNX Runtime."""

from __future__ import annotations

from functools import cache

import numpy as np
import onnxruntime

onnxruntime.disable_telemetry_events()  # on Windows there are some


class Session:
    """One piece. May be called by several threads at a time."""

    def __init__(self, model: bytes, threads: int = 1) -> None:
        """threads: that share the work of one call."""
        _share_memory()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.add_session_config_entry("session.use_env_allocators", "1")
        self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        self._outputs = [output.name for output in self._session.get_outputs()]

    def __call__(self, *outputs: np.ndarray, **inputs: np.ndarray) -> None:
        """Fill the outputs, float32, in the order that the piece has them. All arrays are contiguous."""
        binding = self._session.io_binding()
        for name, values in inputs.items():
            binding.bind_cpu_input(name, values)
        for name, values in zip(self._outputs, outputs):
            binding.bind_output(name, "cpu", 0, np.float32, values.shape, values.ctypes.data)
        self._session.run_with_iobinding(binding)


@cache
def _share_memory() -> None:
    """All sessions take their memory from one place: of some dozens, only a few run at a time."""
    memory = onnxruntime.OrtMemoryInfo(
        "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
    )
    onnxruntime.create_and_register_allocator(memory, None)
