"""The GPU kernels of the scan, compiled for the host: the same source, its lanes as fibres."""

import ctypes
import shutil
import subprocess
from functools import cache
from pathlib import Path

from torch import Tensor

from unetmamba_qgis.engine.scan import chunked

HERE = Path(__file__).parent
COMPILER = shutil.which("g++")


class HostKernels:
    """A variant as a shared library."""

    def __init__(self, folder: Path, variant: chunked.Variant) -> None:
        source = folder / f"scan-{abs(hash(variant))}.cpp"
        program = variant.source((HERE / "host.h").read_text("utf-8"))
        source.write_text(program + (HERE / "host_launch.h").read_text("utf-8"), "utf-8")
        library = source.with_suffix(".so")
        options = ["-std=c++17", "-O1", "-ffp-contract=off", "-shared", "-fPIC", "-w"]
        subprocess.run([COMPILER, *options, "-o", library, source], check=True)
        self._launch = ctypes.CDLL(str(library)).launch

    def launch(self, name, threads, arguments):
        values = [ctypes.c_void_p(v.data_ptr()) if isinstance(v, Tensor) else ctypes.c_int(v) for v in arguments]
        addresses = (ctypes.c_void_p * len(values))(*(ctypes.addressof(v) for v in values))
        assert self._launch(name.encode(), (ctypes.c_int * 3)(*threads), addresses) == 0, f"no kernel {name}"


def host_platform(folder: Path, busy_threads: int) -> chunked.Platform:
    return chunked.Platform(cache(lambda variant: HostKernels(folder, variant)), busy_threads)
