"""Which backend runs the scan: fastest first, each probed once against the reference before it is trusted."""

from __future__ import annotations

import importlib
import warnings
from dataclasses import dataclass
from functools import cache

import torch
from torch import Tensor

from . import TOLERANCE, reference


@dataclass(frozen=True)
class BackendState:
    """What is known of a backend on a device."""

    name: str
    device: str
    problem: str | None
    """Why it is not used; None where its probe passed."""


_BACKENDS = {
    "cuda": (".cuda", ("cuda",)),
    "mamba-ssm": (".mamba", ("cuda",)),
    "metal": (".metal", ("mps",)),
    "numba": (".cpu", ("cpu",)),
    "torch": (".torch_runs", ("cpu", "cuda", "mps")),
}
"""Name -> module and the device types it serves, fastest first."""

_OPTIONAL = {"mamba-ssm"}
"""Backends whose absence is not worth a warning."""

_READ_HALVES = {"cuda", "metal"}
"""Backends that take x and xdbl in float16 and bfloat16; for others they are converted to float32."""


def scan_2d(x: Tensor, xdbl: Tensor, dt_weight: Tensor, dt_bias: Tensor, A: Tensor, D: Tensor) -> Tensor:
    """Selective scan of a map in K directions, summed; differentiable in all arguments.

    In each direction k the pixels are visited in its order (`directions`), with dt = softplus(dt_weight_k . dt_in +
    dt_bias_k): h = exp(dt A_k) h + dt B x,  y = C h + D_k x. K is 4, or 1 for the rows forward alone: with H = 1 the
    scan of a sequence, as in Mamba.

    Args:
        x: (B, H, W, D) inputs.
        xdbl: (B, H, W, K, R + 2N): of every pixel and direction the dt input (R), B (N) and C (N).
        dt_weight: (K, D, R). dt_bias: (K, D). A: (K, D, N), below 0. D: (K, D).
    Returns:
        (B, H, W, D) float32, whatever x is, and computed in it; only where x is float64 float64, by the reference.
    Source: Gu and Dao 2023, Mamba, arXiv:2312.00752; Liu et al. 2024, VMamba, arXiv:2401.10166.
    """
    arguments = (x, xdbl, dt_weight, dt_bias, A, D)
    if x.dtype == torch.float64:
        return reference.scan_2d(*arguments)
    with torch.autocast(x.device.type, enabled=False):
        return _chosen(x.device.type, A.shape[2])(*arguments)


def backends(device: str = "cpu") -> list[BackendState]:
    """Every backend that could serve a device type, fastest first, with the result of its probe."""
    return [probe(name, device, 16) for name, (_, devices) in _BACKENDS.items() if device in devices]


@cache
def probe(name: str, device: str, states: int) -> BackendState:
    """Run a backend once, forward and backward, on a tiny case and compare with the reference in float64."""
    try:
        # Whoever scans first may be in any mode, or within what is to be computed again for its gradients.
        plainly = torch.autograd.graph.saved_tensors_hooks(lambda saved: saved, lambda saved: saved)
        with torch.inference_mode(False), torch.enable_grad(), plainly:
            arguments = _tiny_case(states)
            expected = _with_gradients(reference.scan_2d, arguments)
            got = _with_gradients(_load(name), [v.float().to(device) for v in arguments])
    except Exception as error:  # a backend may fail in any way: missing package, driver, compiler, processor
        return BackendState(name, device, f"{type(error).__name__}: {error}")
    error = max(float((g.cpu().double() - e).abs().max() / e.abs().max()) for g, e in zip(got, expected))
    return BackendState(name, device, None if error <= TOLERANCE else f"its results are off by {error:.1e}")


@cache
def _chosen(device: str, states: int):
    for name, (_, devices) in _BACKENDS.items():
        if device not in devices:
            continue
        problem = probe(name, device, states).problem
        if problem is None:
            return _load(name) if name in _READ_HALVES else _in_float32(_load(name))
        if name not in _OPTIONAL:
            warnings.warn(f"The {name} scan is not used on {device}: {problem}", RuntimeWarning, stacklevel=3)
    return _in_float32(reference.scan_2d)


def _in_float32(scan):
    return lambda *arguments: scan(*(v.float() for v in arguments))


def _load(name: str):
    return importlib.import_module(_BACKENDS[name][0], __package__).scan_2d


def _tiny_case(states: int, channels: int = 16, height: int = 3, width: int = 5, rank: int = 2) -> list[Tensor]:
    generator = torch.Generator().manual_seed(0)

    def normal(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=generator, dtype=torch.float64)

    decay = -torch.arange(1.0, states + 1, dtype=torch.float64) * torch.exp(0.1 * normal(4, channels, states))
    return [
        normal(2, height, width, channels),
        normal(2, height, width, 4, rank + 2 * states),
        normal(4, channels, rank),
        normal(4, channels) - 3,
        decay,
        normal(4, channels),
    ]


def _with_gradients(scan, arguments: list[Tensor]) -> list[Tensor]:
    leaves = [v.clone().requires_grad_() for v in arguments]
    y = scan(*leaves)
    weights = torch.cos(torch.arange(y.numel(), dtype=torch.float64)).view_as(y).to(y)
    gradients = torch.autograd.grad((y * weights).sum(), leaves)
    return [y.detach(), *gradients]
