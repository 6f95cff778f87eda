"""What this computer is, as far as it decides what can be installed on it. Plain Python, no QGIS."""

from __future__ import annotations

import csv
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

QUESTION_TIMEOUT_S = 20
"""For the small programs that are asked."""

_MACHINES = {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}
_SYSTEMS = {"win32": "windows", "darwin": "macos"}

NO_WINDOW = {"creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0)} if sys.platform == "win32" else {}
"""No console flashes up on Windows when a program is asked something."""


@dataclass(frozen=True)
class Gpu:
    """An NVIDIA graphics processor, as its driver describes it."""

    name: str
    driver: float
    """Version, as 570.86."""
    capability: float
    """Compute capability, as 8.6; 0 where an old driver does not tell."""
    memory_mb: int = 0


@dataclass(frozen=True)
class Facts:
    """One computer."""

    system: str
    """`linux`, `windows` or `macos`."""
    machine: str
    """Of the hardware: `x86_64` or `arm64`; QGIS itself may run in translation."""
    system_version: float = 0.0
    """Of macOS, as 14.5; else 0."""
    libc: str = ""
    """On Linux: `glibc 2.36`, or `musl`."""
    sandbox: str = ""
    """`flatpak` or `snap`, where QGIS runs in one."""
    translated: bool = False
    """Whether QGIS is an Intel program on an Apple processor (Rosetta)."""
    gpus: tuple[Gpu, ...] = ()
    has_vc_runtime: bool = True
    """On Windows: whether Microsoft's Visual C++ runtime is there, which torch needs."""
    long_paths: bool = True
    """Whether paths may be longer than 259 characters."""

    @property
    def platform(self) -> str:
        """As `linux-x86_64`: what wheels are made for."""
        return f"{self.system}-{self.machine}"


def ask(command: Sequence[str]) -> str:
    """The output of a small program; empty where it is not there or fails."""
    with suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(  # nosec B603
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=QUESTION_TIMEOUT_S,
            check=True,
            **NO_WINDOW,
        )
        return done.stdout.decode("utf-8", "replace")
    return ""


def gather_facts(ask: Callable[[Sequence[str]], str] = ask) -> Facts:
    """Look at this computer; takes up to some seconds, as other programs are asked."""
    system = _SYSTEMS.get(sys.platform, "linux")
    machine = platform.machine().lower()
    machine = _MACHINES.get(machine, machine)
    translated = system == "macos" and ask(["/usr/sbin/sysctl", "-n", "sysctl.proc_translated"]).strip() == "1"
    version = platform.mac_ver()[0] if system == "macos" else ""
    return Facts(
        system=system,
        machine="arm64" if translated else machine,
        system_version=_number(".".join(version.split(".")[:2])),
        libc=_libc() if system == "linux" else "",
        sandbox=_sandbox(),
        translated=translated,
        gpus=() if system == "macos" else read_gpus(ask(_nvidia_smi(system))),
        has_vc_runtime=system != "windows" or _has_vc_runtime(),
        long_paths=system != "windows" or _long_paths(ask),
    )


def read_gpus(text: str) -> tuple[Gpu, ...]:
    """What `nvidia-smi` told about the graphics processors."""
    gpus = []
    for row in csv.reader(text.splitlines(), skipinitialspace=True):
        if len(row) == 4:
            name, driver, capability, memory = row
            driver = ".".join(driver.split(".")[:2])
            gpus.append(Gpu(name, _number(driver), _number(capability), int(_number(memory))))
    return tuple(gpus)


def _nvidia_smi(system: str) -> list[str]:
    query = ["--query-gpu=name,driver_version,compute_cap,memory.total", "--format=csv,noheader,nounits"]
    if system == "windows":
        return [str(Path(os.environ.get("SYSTEMROOT", "C:/Windows"), "System32", "nvidia-smi.exe")), *query]
    return ["nvidia-smi", *query]


def _libc() -> str:
    name, version = platform.libc_ver()
    return f"{name} {version}" if name == "glibc" else "musl"


def _sandbox() -> str:
    if Path("/.flatpak-info").exists():
        return "flatpak"
    return "snap" if os.environ.get("SNAP") else ""


def _has_vc_runtime() -> bool:
    system_folder = Path(os.environ.get("SYSTEMROOT", "C:/Windows"), "System32")
    return all((system_folder / name).is_file() for name in ("msvcp140.dll", "vcruntime140_1.dll"))


def _long_paths(ask: Callable[[Sequence[str]], str]) -> bool:
    key = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\FileSystem"
    return "0x1" in ask(["reg", "query", key, "/v", "LongPathsEnabled"])


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
