"""Find Pythons to build the engine's environment on, and look what they are by running them. Plain Python, no QGIS.

Never `sys.executable`: within QGIS that may be QGIS itself, and starting it opens a second window.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from ..engine.interpreter import engine_environment
from .child_environment import package_settings
from .facts import NO_WINDOW, Facts

STANDALONE = "3.12"
"""Version of the standalone Python that uv is asked for: all builds have wheels for it."""

_PREFERRED = ((3, 12), (3, 13), (3, 11), (3, 14), (3, 10))

_PROBE_TIMEOUT_S = 90

_PROBE = """
import glob, json, os, sys, importlib.util as u
from urllib.parse import urlsplit
def has(name):
    try:
        return u.find_spec(name) is not None
    except Exception:
        return False
has_pip, index, hosts = has("pip"), os.environ.get("UV_DEFAULT_INDEX") or os.environ.get("UV_INDEX_URL") or "", []
try:
    if not has_pip:
        import ensurepip
        bundled = os.path.join(os.path.dirname(ensurepip.__file__), "_bundled")
        folder = getattr(ensurepip, "_WHEEL_PKG_DIR", None) or bundled  # Linux distributions have one elsewhere
        sys.path += glob.glob(os.path.join(folder, "pip-*.whl"))
    from pip._internal.commands import create_command
    from pip._internal.models.index import PyPI
    settings = create_command("download").parse_args([])[0]
    own = settings.index_url if settings.index_url != PyPI.simple_url else ""
    index = index or own
    parts = [urlsplit(address) for address in (index, own, *settings.extra_index_urls) if address]
    hosts = [part.hostname or part.path for part in parts]
    hosts += [PyPI.netloc, PyPI.file_storage_domain] if not own else []
except Exception:
    pass
print(json.dumps({
    "version": list(sys.version_info[:3]), "bits": 64 if sys.maxsize > 2**32 else 32, "prefix": sys.prefix,
    "base_prefix": sys.base_prefix, "pip": has_pip, "venv": has("venv") and has("ensurepip"),
    "engine": has("torch") or has("onnxruntime"), "implementation": sys.implementation.name,
    "hosts": hosts, "index": index,
}))
"""


@dataclass(frozen=True)
class Python:
    """An interpreter that was run and answered."""

    path: Path
    version: tuple[int, int, int]
    is_64_bit: bool
    has_pip: bool
    has_venv: bool
    """It can make virtual environments with pip in them, by itself."""
    has_engine: bool
    """PyTorch, or ONNX Runtime for the light engine."""
    hosts: tuple[str, ...] = ()
    """Where packages come from on this computer: host names, or a folder."""
    index: str = ""
    """Address of the package index that uv or its pip is set to, perhaps with a password; empty for the usual one."""

    @property
    def can_fetch(self) -> bool:
        """Whether uv can be installed with its help."""
        return self.has_pip or self.has_venv

    def can_host(self, pythons: tuple[tuple[int, int], tuple[int, int]]) -> bool:
        """Whether an environment can be built on it, for a build that has wheels for these versions."""
        first, last = pythons
        return self.is_64_bit and first <= self.version[:2] <= last

    @property
    def version_text(self) -> str:
        return ".".join(map(str, self.version))


def probe(path: Path) -> Python | None:
    """Run an interpreter and see what it is; None where it is not one, or does not run."""
    try:
        done = subprocess.run(  # nosec B603
            [str(path), "-I", "-X", "utf8", "-c", _PROBE],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**engine_environment(), **package_settings()},
            timeout=_PROBE_TIMEOUT_S,
            check=True,
            **NO_WINDOW,
        )
        answer = json.loads(done.stdout.decode("utf-8").strip().splitlines()[-1])
    except (OSError, subprocess.SubprocessError, ValueError, IndexError):
        return None
    if answer["implementation"] != "cpython":
        return None
    return Python(
        path=Path(path),
        version=tuple(answer["version"]),
        is_64_bit=answer["bits"] == 64,
        has_pip=answer["pip"],
        has_venv=answer["venv"],
        has_engine=answer["engine"],
        hosts=tuple(dict.fromkeys(answer["hosts"])),
        index=answer["index"],
    )


def find_pythons(
    facts: Facts,
    exists: Callable[[Path], bool] = os.path.isfile,
    probe: Callable[[Path], Python | None] = probe,
) -> list[Python]:
    """The system's Pythons and QGIS's own, those first on which most builds run."""
    seen, found = set(), []
    for path in candidates(facts, sys.base_prefix, sys.prefix, dict(os.environ)):
        real = os.path.realpath(path)
        if exists(path) and real not in seen:
            seen.add(real)
            python = probe(path)
            if python is not None:
                found.append(python)
    return sorted(found, key=_rank)


def _rank(python: Python) -> int:
    version = python.version[:2]
    return _PREFERRED.index(version) if version in _PREFERRED else len(_PREFERRED)


def candidates(facts: Facts, base_prefix: str, prefix: str, environment: dict[str, str]) -> Iterable[Path]:
    """Where interpreters usually are; they need not exist.

    Apple's /usr/bin/python3 and Windows' WindowsApps/python.exe are left out: they open a window that offers to install
    something.
    """
    minors = [minor for _, minor in _PREFERRED]
    if facts.system == "windows":
        for folder in dict.fromkeys((base_prefix, prefix)):
            yield from (Path(folder, name) for name in ("python.exe", "python3.exe"))
        for variable, inside in (("LOCALAPPDATA", "Programs/Python"), ("PROGRAMFILES", "")):
            if variable in environment:
                yield from (Path(environment[variable], inside, f"Python3{minor}", "python.exe") for minor in minors)
    elif facts.system == "macos":
        for folder in dict.fromkeys((base_prefix, prefix)):
            yield from (Path(folder, "bin", name) for name in (f"python3.{sys.version_info[1]}", "python3"))
        frameworks = "/Library/Frameworks/Python.framework/Versions"
        yield from (Path(frameworks, f"3.{minor}", "bin", "python3") for minor in minors)
        brew = "/opt/homebrew/bin" if facts.machine == "arm64" else "/usr/local/bin"
        yield from (Path(brew, f"python3.{minor}") for minor in minors)
    else:
        yield from (Path(folder, f"python3.{minor}") for minor in minors for folder in ("/usr/bin", "/usr/local/bin"))
        yield Path("/usr/bin/python3")
        yield Path(base_prefix, "bin", "python3")
