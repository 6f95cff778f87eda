"""What goes into an environment: the list of packages, and its installation. Plain Python, no QGIS."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from ..engine.installation import venv_python
from .builds import Build
from .folders import size_of
from .plan import LOCKS
from .work import DiskMeter, Work

_NAME = re.compile(r"^[A-Za-z0-9._-]+")

_TORCH = ("torch", "torchvision")


def lock_file(build: Build) -> Path:
    """Versions and hashes of all packages."""
    return LOCKS / f"{build.lock}.txt"


def requirements(build: Build) -> Path:
    """What is asked for by name."""
    return LOCKS / f"{build.lock}.in"


def fingerprint(build: Build) -> str:
    """SHA-256 of all that decides what an environment of this build has in it."""
    digest = hashlib.sha256(lock_file(build).read_bytes().replace(b"\r\n", b"\n"))
    digest.update(repr((build.backend, build.pins)).encode())
    return digest.hexdigest()


def write_list(work: Work, uv: Path, build: Build, python: Path) -> str:
    """Put the list of packages, with versions and hashes, into the engine's folder -> its name there.

    The shipped lock, where it holds the build. Else what the build pins and the lock's versions of the rest are
    resolved now; the hashes are those that the indexes give over an encrypted connection, and every file is checked
    against them. Names without folders: some versions of uv split paths at spaces.

    Raises:
        InstallError, Cancelled.
    """
    name = "packages.txt"
    target = work.folder.temporary / name
    if build.is_locked:
        shutil.copyfile(lock_file(build), target)
        return f"tmp/{name}"
    shutil.copyfile(requirements(build), work.folder.temporary / "engine.in")
    (work.folder.temporary / "pins.txt").write_text("\n".join(pins(build)) + "\n", encoding="utf-8")
    resolve = [uv, "pip", "compile", "-q", "tmp/engine.in", "-c", "tmp/pins.txt", "--python", python]
    write = ["--generate-hashes", "--only-binary", ":all:", "--no-annotate", "--no-header", "-o", f"tmp/{name}"]
    work.run([*resolve, *write, *backend_options(build)])
    return f"tmp/{name}"


def pins(build: Build) -> list[str]:
    """Requirements for a build that is not locked: its own, and the lock's for what else is asked for by name."""
    wanted = [_NAME.match(line).group() for line in requirements(build).read_text(encoding="utf-8").splitlines()]
    free = {*_TORCH, *build.frees}
    lines = lock_file(build).read_text(encoding="utf-8").splitlines()
    locked = [line.rstrip(" \\") for line in lines if _NAME.match(line)]
    kept = [line for line in locked if _NAME.match(line).group() in wanted and _NAME.match(line).group() not in free]
    return [*build.pins, *kept]


def locked_blocks(build: Build) -> dict[str, str]:
    """`name==version` -> the lines of the lock with its hashes, without the systems that it is for."""
    blocks = {}
    for block in re.split(r"(?m)^(?=[A-Za-z0-9])", lock_file(build).read_text(encoding="utf-8")):
        if (pinned := re.match(r"([A-Za-z0-9._-]+==[^\s;\\]+)([^\\\n]*)", block)) is not None:
            blocks[pinned.group(1)] = pinned.group(1) + " " + block[pinned.end() :]
    return blocks


def backend_options(build: Build) -> list[str]:
    return ["--torch-backend", build.backend] if build.backend else []


def install_packages(
    work: Work, uv: Path, packages: str, environment: Path, build: Build, source: Sequence[str] = ()
) -> None:
    """Fill an environment with exactly what is on the list, each file checked by its hash; never built from source.

    Args:
        packages: name of the list, as `write_list` gives it.
        source: options of uv that say where the files come from, where it is not the index.
    Raises:
        InstallError, Cancelled.
    """
    meter = DiskMeter(lambda: size_of(work.folder.cache), build.disk_bytes, work.reporter)
    check = ["--require-hashes", "--no-build"]
    work.run([uv, "pip", "sync", packages, "--python", environment, *check, *(source or backend_options(build))], meter)


def compile_packages(work: Work, environment: Path) -> None:
    """Let Python compile all modules once, so that the engine starts in seconds even where it may not write later.

    Some packages come with files that are no Python of today; that they do not compile is no failure.

    Raises:
        InstallError, Cancelled.
    """
    libraries = environment / ("Lib" if os.name == "nt" else "lib")
    work.try_run([venv_python(environment), "-I", "-X", "utf8", "-m", "compileall", "-qq", "-j", "0", libraries])
