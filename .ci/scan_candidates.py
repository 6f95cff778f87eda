"""The project's scans on numpy arrays (x, xdbl, weight, bias, A, D), as the yardsticks' bench takes them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor

from unetmamba_qgis.engine.scan import cpu, torch_runs


def numba(*arrays: np.ndarray) -> np.ndarray:
    """The kernels for CPUs."""
    return _on_arrays(cpu.scan_2d, arrays)


def plain_torch(*arrays: np.ndarray) -> np.ndarray:
    """The fallback in torch operations."""
    return _on_arrays(torch_runs.scan_2d, arrays)


def _on_arrays(scan: Callable[..., Tensor], arrays: tuple[np.ndarray, ...]) -> np.ndarray:
    with torch.inference_mode():
        return scan(*(torch.from_numpy(array) for array in arrays)).numpy()
