"""Which build fits which computer: decisions as data. Plain Python, no QGIS.

Sources: the CUDA toolkit's release notes for drivers and compute capabilities; PyTorch's release notes and the wheels
on its own index for which versions there are.
"""

from __future__ import annotations

from dataclasses import dataclass

from .facts import Facts, Gpu

PYTORCH_HOSTS = ("download.pytorch.org", "download-r2.pytorch.org")
"""Where builds with a `backend` come from."""

GB, MB = 10**9, 10**6

ANY_PYTHON = ((3, 10), (3, 14))


@dataclass(frozen=True)
class Build:
    """One way to get what computes."""

    name: str
    title: str
    """What it computes on."""
    download_bytes: int
    disk_bytes: int
    backend: str = ""
    """Of PyTorch's own index (uv's --torch-backend); empty for Python's default index, whose packages are locked."""
    pins: tuple[str, ...] = ()
    """Versions that the lock does not have; the rest of the list is then resolved while installing."""
    frees: tuple[str, ...] = ()
    """Direct requirements whose locked version does not fit these pins."""
    pythons: tuple[tuple[int, int], tuple[int, int]] = ANY_PYTHON
    """First and last Python that it has wheels for."""

    lock: str = "engine"
    """Name of the lists in resources/locks: what it needs (.in), and versions and hashes (.txt)."""

    @property
    def computes_on_gpu(self) -> bool:
        """Whether it can use a graphics processor of NVIDIA."""
        return self.name.startswith("cu")

    @property
    def is_for_apple(self) -> bool:
        """Whether it computes on Apple's graphics processors."""
        return self.name in ("apple", "macos13")

    @property
    def is_locked(self) -> bool:
        """Whether the shipped lock file holds all of it, with hashes."""
        return not self.backend and not self.pins


@dataclass(frozen=True)
class _CudaRow:
    """What a CUDA build needs of driver and processor."""

    build: Build
    driver: float
    capabilities: tuple[float, float]
    """Least, and the first that is too new."""


_NEW, _OLDER = ("torch==2.14.0", "torchvision==0.29.0"), ("torch==2.11.0", "torchvision==0.26.0")
_NEWER_THAN_ANY = 99.0

LOCKED_CUDA = Build("cuda13", "CUDA 13", round(3.2 * GB), round(6.2 * GB))
LOCKED_WINDOWS = Build("cpu", "CPU", 215 * MB, round(1.1 * GB))
LOCKED_APPLE = Build("apple", "Apple GPU (Metal)", 180 * MB, round(1.0 * GB))
SMALL_CPU = Build("cpu-small", "CPU", 290 * MB, round(1.4 * GB), "cpu", _NEW)
MACOS_13 = Build(
    "macos13", "Apple GPU (Metal)", 180 * MB, round(1.0 * GB), "", ("torch==2.11.0", "torchvision==0.26.0")
)
INTEL_MAC = Build(
    "intel-mac", "CPU", 260 * MB, round(1.1 * GB), "", ("torch==2.2.2", "torchvision==0.17.2", "numpy<2"),
    frees=("numpy", "numba"), pythons=((3, 10), (3, 12)),
)  # fmt: skip

OLDER_WINDOWS = Build(
    "windows-older", "CPU", 290 * MB, round(1.3 * GB), "", ("torch==2.5.1", "torchvision==0.20.1"),
    pythons=((3, 10), (3, 12)),
)  # fmt: skip
"""Where the libraries of newer versions do not start; some computers keep that even with Microsoft's runtime."""

LIGHT = Build("light", "CPU", 110 * MB, 360 * MB, lock="light")
"""Without torch: ONNX Runtime, which makes maps on the processor, and cannot train."""

_NOT_OF_GPUS = ("vc-runtime", "flatpak", "snap", "translated")
"""Remarks that are true of every build."""

_CUDA = (
    _CudaRow(Build("cu130", "CUDA 13.0", round(2.0 * GB), round(5.5 * GB), "cu130", _NEW), 580, (7.5, _NEWER_THAN_ANY)),
    _CudaRow(
        Build("cu128", "CUDA 12.8", round(3.3 * GB), round(7.5 * GB), "cu128", _OLDER),
        570, (7.5, _NEWER_THAN_ANY),
    ),
    _CudaRow(Build("cu126", "CUDA 12.6", round(2.8 * GB), round(7.0 * GB), "cu126", _NEW), 560, (5.0, 10.0)),
    _CudaRow(
        Build("cu124", "CUDA 12.4", round(2.8 * GB), round(6.5 * GB), "cu124", ("torch==2.6.0", "torchvision==0.21.0"),
              pythons=((3, 10), (3, 13))),
        550, (5.0, 10.0),
    ),
    _CudaRow(
        Build("cu121", "CUDA 12.1", round(2.8 * GB), round(6.5 * GB), "cu121", ("torch==2.5.1", "torchvision==0.20.1"),
              pythons=((3, 10), (3, 12))),
        530, (5.0, 10.0),
    ),
)  # fmt: skip
"""Newest first."""

BUILDS = {
    build.name: build
    for build in (
        LOCKED_CUDA, LOCKED_WINDOWS, LOCKED_APPLE, SMALL_CPU, MACOS_13, INTEL_MAC, OLDER_WINDOWS, LIGHT,
        *(row.build for row in _CUDA),
    )
}  # fmt: skip


@dataclass(frozen=True)
class Choice:
    """What to install, first choice first."""

    builds: tuple[Build, ...]
    """Later ones are for the case that the host of an earlier one cannot be reached, or that its libraries do not
    start; empty where nothing fits."""
    remarks: tuple[str, ...] = ()
    """Codes of what the user should know (`texts.remark`)."""


def choose_builds(facts: Facts) -> Choice:
    """The torch builds for a computer."""
    if facts.system == "macos":
        return _for_macos(facts)
    if facts.system == "windows":
        return _for_windows(facts)
    return _for_linux(facts)


def has_light(facts: Facts) -> bool:
    """Whether there are packages of the light build for a computer."""
    if facts.system == "macos":
        return facts.machine == "arm64" and facts.system_version >= 14
    return bool(choose_builds(facts).builds)


def light_choice(facts: Facts) -> Choice:
    """The light build, for a computer that has it."""
    return Choice((LIGHT,), tuple(code for code in choose_builds(facts).remarks if code in _NOT_OF_GPUS))


def cuda_build(gpu: Gpu) -> Build | None:
    """The newest CUDA build of PyTorch's own index that a driver and processor can run."""
    for row in _CUDA:
        least, too_new = row.capabilities
        if gpu.driver >= row.driver and (not gpu.capability or least <= gpu.capability < too_new):
            return row.build
    return None


def _for_macos(facts: Facts) -> Choice:
    if facts.machine != "arm64":
        return Choice((INTEL_MAC,), ("intel-mac",))
    remarks = ("translated",) if facts.translated else ()
    return Choice((LOCKED_APPLE if facts.system_version >= 14 else MACOS_13,), remarks)


def _for_windows(facts: Facts) -> Choice:
    remarks = () if facts.has_vc_runtime else ("vc-runtime",)
    if facts.machine != "x86_64":
        return Choice((), ("windows-arm",))
    choice = _with_gpu(facts, LOCKED_WINDOWS, remarks)
    return Choice((*choice.builds, OLDER_WINDOWS), choice.remarks)


def _for_linux(facts: Facts) -> Choice:
    if facts.libc == "musl":
        return Choice((), ("musl",))
    name, _, version = facts.libc.partition(" ")
    if name == "glibc" and tuple(int(part) for part in version.split(".")[:2]) < (2, 28):
        return Choice((), ("old-glibc",))
    if facts.machine not in ("x86_64", "arm64"):
        return Choice((), ("machine",))
    remarks = (facts.sandbox,) if facts.sandbox else ()
    if not facts.gpus:
        return Choice((SMALL_CPU, LOCKED_CUDA), remarks)
    best = best_gpu(facts)
    if best.driver >= 580 and (not best.capability or best.capability >= 7.5):
        return Choice((LOCKED_CUDA,), remarks)
    return _with_gpu(facts, LOCKED_CUDA, remarks, SMALL_CPU)


def _with_gpu(facts: Facts, locked: Build, remarks: tuple[str, ...], without_gpu: Build | None = None) -> Choice:
    """A CUDA build of PyTorch's index where one fits, else what computes on the processor."""
    others = tuple(build for build in (without_gpu, locked) if build is not None)
    if not facts.gpus:
        return Choice((locked,), remarks)
    build = cuda_build(best_gpu(facts))
    if build is None:
        old = best_gpu(facts).capability and best_gpu(facts).capability < 5.0
        return Choice(others, (*remarks, "gpu-too-old" if old else "driver-too-old"))
    return Choice((build, locked), remarks)


def best_gpu(facts: Facts) -> Gpu:
    """The one to install for; the others run with it, or not at all."""
    return max(facts.gpus, key=lambda gpu: (gpu.capability, gpu.memory_mb))
