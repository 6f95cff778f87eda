"""Blocks to a CUDA device and maps back, through page-locked memory, while it computes. Needs torch."""

from __future__ import annotations

from contextlib import nullcontext

import numpy as np
import torch
from torch import Tensor

BAND_BYTES = 8 << 20
"""Of a block, what is sent at once. torch keeps page-locked memory and gives it out again when its copy is made, so
that two bands take turns."""


class Sent:
    """An array on a device."""

    def __init__(self, tensor: Tensor) -> None:
        """tensor: (C, H, W)."""
        self._tensor = tensor

    def rows(self, end: int) -> Tensor:
        """The tensor, whose rows before `end` are there."""
        return self._tensor


class Upload:
    """An array on its way to a CUDA device, band by band from the top, just ahead of what is computed from it."""

    def __init__(self, array: np.ndarray, device: torch.device, band_bytes: int = BAND_BYTES) -> None:
        """array: (C, H, W); must stay as it is until all of it is sent."""
        self._array = array
        dtype = torch.from_numpy(np.empty(0, array.dtype)).dtype
        self._tensor = torch.empty(array.shape, dtype=dtype, device=device)
        self._band = max(1, band_bytes // max(1, array[:, :1].nbytes))
        self._sent = 0
        self._on_cuda = device.type == "cuda"
        self._stream = torch.cuda.Stream(device) if self._on_cuda else None
        if self._on_cuda:  # the memory may still be in use by what was computed before, and is for what is sent
            self._stream.wait_stream(torch.cuda.current_stream(device))
            self._tensor.record_stream(self._stream)

    def rows(self, end: int) -> Tensor:
        """The tensor (C, H, W), whose rows before `end` are there for what is computed next; the next band sets out."""
        height = self._tensor.shape[1]
        while self._sent < min(end, height):
            self._send_band()
        if self._on_cuda:
            torch.cuda.current_stream(self._tensor.device).wait_stream(self._stream)
        if self._sent < min(end + self._band, height):
            self._send_band()
        return self._tensor

    def _send_band(self) -> None:
        part = np.s_[:, self._sent : self._sent + self._band]
        staging = torch.empty(self._tensor[part].shape, dtype=self._tensor.dtype, pin_memory=self._on_cuda)
        np.copyto(staging.numpy(), self._array[part])
        with torch.cuda.stream(self._stream) if self._on_cuda else nullcontext():
            self._tensor[part].copy_(staging, non_blocking=True)
        self._sent += self._band


def send(array: np.ndarray, device: torch.device) -> Sent | Upload:
    """Begin to bring an array (C, H, W) to a device; on a CPU it stays where it is, and may not change."""
    if device.type == "cuda":
        return Upload(array, device)
    return Sent(torch.from_numpy(np.ascontiguousarray(array)).to(device))


def fetch(tensors: list[Tensor | None]) -> list[np.ndarray | None]:
    """Tensors of one device as arrays; those of a CUDA device come together through page-locked memory."""
    if any(v is not None and v.device.type == "cuda" for v in tensors):
        on_host = [
            None if v is None else torch.empty(v.shape, dtype=v.dtype, pin_memory=True).copy_(v, non_blocking=True)
            for v in tensors
        ]
        torch.cuda.current_stream(next(v.device for v in tensors if v is not None)).synchronize()
        tensors = on_host
    return [None if v is None else v.cpu().numpy() for v in tensors]
