"""CUDA C to machine code by NVRTC, which torch's CUDA wheels bring: no toolkit, no host compiler, no GPU needed.

Source: NVIDIA, NVRTC documentation, sections "Basic Usage" and "Supported Compile Options".
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

import torch

from .. import files
from ..paths import user_data

_OPTIONS = ("--std=c++17",)


class NvrtcError(RuntimeError):
    """The compiler is missing or refuses a program."""


def compile_cached(source: str, capability: tuple[int, int]) -> bytes:
    """As `compile_source`, kept on disk for the next time."""
    key = "\n".join((source, *_OPTIONS, str(capability), str(_version())))
    path = user_data() / "cache" / "nvrtc" / (hashlib.sha256(key.encode()).hexdigest() + ".cubin")
    try:
        return path.read_bytes()
    except OSError:
        image, _ = compile_source(source, capability)
        _keep(path, image)
        return image


def compile_source(source: str, capability: tuple[int, int], *more_options: str) -> tuple[bytes, str]:
    """Compile for a GPU of the capability, or for the driver to complete where the GPU is newer than the compiler.

    Returns:
        The cubin, or PTX that ends with 0, and the log.
    Raises:
        NvrtcError: there is no NVRTC, or it refuses.
    """
    wanted = 10 * capability[0] + capability[1]
    known = [number for number in _supported() if number <= wanted]
    if not known:
        raise NvrtcError(f"NVRTC {_version()} knows no GPUs of compute capability {capability[0]}.{capability[1]}")
    is_exact = wanted in known
    options = [*_OPTIONS, *more_options, f"--gpu-architecture={'sm' if is_exact else 'compute'}_{max(known)}"]
    library, program = _library(), ctypes.c_void_p()
    _check(library.nvrtcCreateProgram(ctypes.byref(program), source.encode(), b"scan.cu", 0, None, None))
    try:
        texts = (ctypes.c_char_p * len(options))(*(option.encode() for option in options))
        result = library.nvrtcCompileProgram(program, len(options), texts)
        log = _read(program, "ProgramLog").decode(errors="replace").rstrip("\0")
        if result:
            raise NvrtcError(log)
        return _read(program, "CUBIN" if is_exact else "PTX"), log
    finally:
        library.nvrtcDestroyProgram(ctypes.byref(program))


def _keep(path: Path, image: bytes) -> None:
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(image)
        files.replace(part, path)
    except OSError:  # a full or read-only disk: compiled anew each time
        with suppress(OSError):
            part.unlink()


@cache
def _library() -> ctypes.CDLL:
    if torch.version.cuda is None:
        raise NvrtcError("torch was built without CUDA")
    major = torch.version.cuda.partition(".")[0]
    torch_folder = Path(torch.__file__).parent
    if sys.platform == "win32":
        found = [path for path in torch_folder.glob(f"lib/nvrtc64_{major}*_0.dll") if path.suffixes == [".dll"]]
        name = f"nvrtc64_{major}0_0.dll"
    else:
        name = f"libnvrtc.so.{major}"
        found = [*torch_folder.parent.glob(f"nvidia/*/lib/{name}"), *torch_folder.glob(f"lib/{name}")]
    try:
        return ctypes.CDLL(str(found[0]) if found else name)
    except OSError as error:
        raise NvrtcError(f"the NVRTC of CUDA {torch.version.cuda} does not load: {error}") from error


@cache
def _version() -> tuple[int, int]:
    major, minor = ctypes.c_int(), ctypes.c_int()
    _check(_library().nvrtcVersion(ctypes.byref(major), ctypes.byref(minor)))
    return major.value, minor.value


@cache
def _supported() -> list[int]:
    """Compute capabilities, times 10, that it can compile for."""
    count = ctypes.c_int()
    _check(_library().nvrtcGetNumSupportedArchs(ctypes.byref(count)))
    numbers = (ctypes.c_int * count.value)()
    _check(_library().nvrtcGetSupportedArchs(numbers))
    return list(numbers)


def _read(program: ctypes.c_void_p, what: str) -> bytes:
    size = ctypes.c_size_t()
    _check(getattr(_library(), f"nvrtcGet{what}Size")(program, ctypes.byref(size)))
    buffer = ctypes.create_string_buffer(size.value)
    _check(getattr(_library(), f"nvrtcGet{what}")(program, buffer))
    return buffer.raw


def _check(result: int) -> None:
    if result:
        text = _library().nvrtcGetErrorString
        text.restype = ctypes.c_char_p
        raise NvrtcError(text(result).decode())
