"""What the engine can compute on: `cpu`, `cuda`, `cuda:1`, `mps`, or `auto` for the best of them."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from contextlib import contextmanager

import torch

from .device_errors import DeviceFailedError, DeviceMemoryError, DeviceUnavailableError, is_out_of_memory
from .texts import Text


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
    raise DeviceUnavailableError(name, available, _torch_version())


def describe_device(device: torch.device) -> str:
    """The name of the device as its maker writes it."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    return "Apple GPU" if device.type == "mps" else _cpu_name()


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
    count = torch.get_num_threads()
    return f"{platform.machine()} processor, {count} thread{'s' * (count > 1)}"


def _torch_version() -> str:
    """As "PyTorch 2.13.0, built for CUDA 12.6"."""
    if torch.version.cuda:
        return Text("PyTorch {version}, built for CUDA {cuda}", version=torch.__version__, cuda=torch.version.cuda)
    return Text("PyTorch {version}, built for no CUDA", version=torch.__version__)
