"""What the engine can compute on: `cpu`, `cuda`, `cuda:1`, `mps`, or `auto` for the best of them."""

from __future__ import annotations

import platform

import torch

from .errors import EngineError


class DeviceUnavailableError(EngineError):
    code = "device.unavailable"

    def __init__(self, name: str, available: dict[str, str]) -> None:
        listed = ", ".join(f"{device} ({description})" for device, description in available.items())
        super().__init__(
            f"The device {name} is not there; this computer has {listed}.",
            "Choose one of these, or 'auto'. If a GPU is missing, check its driver and the engine's installation.",
            name=name,
            available=available,
        )


def list_devices() -> dict[str, str]:
    """Name -> description of every device that works, best first; the last is always `cpu`."""
    names = [f"cuda:{index}" for index in range(torch.cuda.device_count())]
    if torch.backends.mps.is_available():
        names.append("mps")
    return {name: describe_device(torch.device(name)) for name in names if _works(name)} | {"cpu": _cpu_name()}


def find_device(name: str) -> torch.device:
    """The device of a name; `auto` is the first of `list_devices`, `cuda` the first CUDA device.

    Raises:
        DeviceUnavailableError: there is no such device, or it does not work with the installed torch.
    """
    if name == "cpu":
        return torch.device("cpu")
    available = list_devices()
    for device in available:
        if name in ("auto", device, device.partition(":")[0]):
            return torch.device(device)
    raise DeviceUnavailableError(name, available)


def describe_device(device: torch.device) -> str:
    """The name of the device as its maker writes it."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    return "Apple GPU" if device.type == "mps" else _cpu_name()


def _works(name: str) -> bool:
    """Whether a kernel runs: a GPU can be listed and still be too old or too new for the installed torch."""
    try:
        return float(torch.ones(2, device=name).sum()) == 2.0
    except RuntimeError:
        return False


def _cpu_name() -> str:
    return f"{platform.machine()} processor, {torch.get_num_threads()} threads"
