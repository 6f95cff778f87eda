"""What can be wrong with a device, for whichever engine. Needs no torch."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .errors import EngineError
from .texts import Text

_OUT_OF_MEMORY = re.compile(
    r"out of memory|not enough memory|allocate memory|bad.alloc|ALLOC_FAILED|could not create a primitive", re.I
)


class DeviceUnavailableError(EngineError):
    code = "device.unavailable"

    def __init__(self, name: str, available: Mapping[str, str], software: str) -> None:
        """available: names and descriptions. software: what computes, with its version."""
        devices = ", ".join(f"{device} ({description})" for device, description in available.items())
        super().__init__(
            Text(
                "The device {name} is not there; this computer has {devices}. It computes with {software}.",
                name=name,
                devices=devices,
                software=software,
            ),
            Text(
                "Choose one of these, or 'auto'. If a GPU is missing, check its driver and the engine's installation."
            ),
            name=name,
            available=dict(available),
            software=software,
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


def is_out_of_memory(error: Exception) -> bool:
    """Whether memory was lacking, of the device or of the computer; libraries say so in many ways."""
    return isinstance(error, MemoryError) or (
        isinstance(error, RuntimeError) and bool(_OUT_OF_MEMORY.search(str(error)))
    )
