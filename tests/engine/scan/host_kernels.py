"""GPU kernels compiled for the host: the same source, its lanes as fibres."""

import ctypes
import hashlib
import shutil
import subprocess
from functools import cache
from pathlib import Path

from torch import Tensor

from unetmamba_qgis.engine.scan import chunked

HERE = Path(__file__).parent
COMPILER = shutil.which("g++")


def read(name: str) -> str:
    return (HERE / name).read_text("utf-8")


DIALECTS = {
    "cuda": read("host_cuda.h"),
    "metal": read("host_metal.h") + chunked.read_kernels("metal.h").replace("#include <metal_stdlib>", ""),
}


class HostKernels:
    """The kernels of a program as a shared library."""

    def __init__(self, folder: Path, source: str, names: list[str]) -> None:
        path = folder / f"{hashlib.sha256(source.encode()).hexdigest()}.cpp"
        kernels = "#define KERNELS(START) " + " ".join(f"START({name})" for name in names) + "\n"
        path.write_text(read("host.h") + source + kernels + read("host_launch.h"), "utf-8")
        options = ["-std=c++17", "-O1", "-ffp-contract=off", "-shared", "-fPIC", "-w"]
        subprocess.run([COMPILER, *options, "-o", path.with_suffix(".so"), path], check=True)
        self._launch = ctypes.CDLL(str(path.with_suffix(".so"))).launch
        self._launch.restype = ctypes.c_bool

    def launch(self, name, threads, arguments):
        values = [ctypes.c_void_p(v.data_ptr()) if isinstance(v, Tensor) else ctypes.c_int(v) for v in arguments]
        addresses = (ctypes.c_void_p * len(values))(*(ctypes.addressof(v) for v in values))
        assert self._launch(name.encode(), (ctypes.c_int * 3)(*threads), addresses), f"no kernel {name}"


def host_platform(folder: Path, busy_threads: int, dialect: str = "cuda") -> chunked.Platform:
    def load(variant):
        names = ["carry"] + (["chunk_adjoints", "gradients"] if variant.backward else ["chunk_states", "outputs"])
        return HostKernels(folder, variant.source(DIALECTS[dialect]), names)

    return chunked.Platform(cache(load), busy_threads)
