"""What the engine can compute on: `cpu`, `cuda`, `cuda:1`, `mps`, or `auto` for the best of them."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from contextlib import contextmanager

import torch

from .errors import EngineError
from .texts import Text

_OUT_OF_MEMORY = re.compile(
    r"out of memory|not enough memory|allocate memory|bad_alloc|ALLOC_FAILED|could not create a primitive", re.I
)


class DeviceUnavailableError(EngineError):
    code = "device.unavailable"

    def __init__(self, name: str, available: dict[str, str]) -> None:
        devices = ", ".join(f"{device} ({description})" for device, description in available.items())
        super().__init__(
            Text(
                "The device {name} is not there; this computer has {devices}. PyTorch is {version}.",
                name=name,
                devices=devices,
                version=_torch_version(),
            ),
            Text(
                "Choose one of these, or 'auto'. If a GPU is missing, check its driver and the engine's installation."
            ),
            name=name,
            available=available,
            torch=_torch_version(),
        )


class DeviceMemoryError(EngineError):
    code = "device.out_of_memory"

    def __init__(self, device: str) -> None:
        super().__init__(
            Text("The memory of the device {device} is too small, even for one window at a time.", device=device),
            Text("Close other programs that use it, or choose a smaller window. Finished blocks are kept.")
            if device == "cpu"
            else Text(
                "Close other programs that use it, or choose the device 'cpu', or a smaller window. Finished blocks "
                "are kept."
            ),
            device=device,
        )


class DeviceFailedError(EngineError):
    code = "device.failed"

    def __init__(self, device: str, why: str) -> None:
        super().__init__(
            Text("The device {device} stopped working: {why}.", device=device, why=why),
            Text("Try again; if it happens again, choose the device 'cpu'. Finished blocks are kept."),
            device=device,
            why=why,
        )


def list_devices() -> dict[str, str]:
    """Name -> description of every device that works, best first; the last is always `cpu`."""
    names = [f"cuda:{index}" for index in range(torch.cuda.device_count())]
    if torch.backends.mps.is_available():
        names.append("mps")
    return {name: describe_device(torch.device(name)) for name in names if _works(name)} | {"cpu": _cpu_name()}


def find_device(name: str) -> torch.device:
    """The device of a name; `auto` is the first of `list_devices`, `cuda` the first CUDA device.

    A name may come with its description, as "NVIDIA H200 (cuda:1)": then the device must still be that one.

    Raises:
        DeviceUnavailableError: there is no such device, or it does not work with the installed torch.
    """
    if name == "cpu" or name.endswith("(cpu)"):
        return torch.device("cpu")
    available = list_devices()
    for device, description in available.items():
        if name in ("auto", device, device.partition(":")[0], f"{description} ({device})"):
            return torch.device(device)
    raise DeviceUnavailableError(name, available)


def describe_device(device: torch.device) -> str:
    """The name of the device as its maker writes it."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    return "Apple GPU" if device.type == "mps" else _cpu_name()


def is_out_of_memory(error: Exception) -> bool:
    """Whether memory was lacking, of the device or of the computer; torch says so in many ways."""
    return isinstance(error, MemoryError) or (
        isinstance(error, RuntimeError) and bool(_OUT_OF_MEMORY.search(str(error)))
    )


@contextmanager
def device_errors(device: torch.device) -> Iterator[None]:
    """What goes wrong on a device within, as an error the user can act on.

    Raises:
        DeviceMemoryError: its memory is too small.
        DeviceFailedError: it can compute no more in this process.
    """
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        if is_out_of_memory(error):
            raise DeviceMemoryError(str(device)) from error
        if isinstance(error, getattr(torch, "AcceleratorError", ())):  # from torch 2.8 on
            raise DeviceFailedError(str(device), str(error).partition("\n")[0]) from error
        raise


def _works(name: str) -> bool:
    """Whether a kernel runs: a GPU can be listed and still be too old or too new for the installed torch."""
    try:
        return float(torch.ones(2, device=name).sum()) == 2.0
    except RuntimeError:
        return False


def _cpu_name() -> str:
    return f"{platform.machine()} processor, {torch.get_num_threads()} threads"


def _torch_version() -> str:
    """As "2.13.0, built for CUDA 12.6"."""
    if torch.version.cuda:
        return Text("{version}, built for CUDA {cuda}", version=torch.__version__, cuda=torch.version.cuda)
    return Text("{version}, built for no CUDA", version=torch.__version__)
