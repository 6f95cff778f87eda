"""Get uv, which installs everything else: one program, its version and hash locked. Plain Python, no QGIS."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import stat
import zipfile
from pathlib import Path

from ..engine.installation import venv_python
from .failures import InstallError
from .plan import UV_LOCK
from .pythons import Python
from .work import Work


def uv_version() -> str:
    """The locked one."""
    return re.search(r"^uv==(\S+)", UV_LOCK.read_text(encoding="utf-8"), re.MULTILINE).group(1)


def ensure_uv(work: Work, fetcher: Python | None, wheels: Path | None = None) -> Path:
    """uv's executable in the engine's folder; fetched only where it is not there yet.

    Args:
        fetcher: a Python that can fetch it.
        wheels: a folder that has its wheel; then nothing is fetched.
    Raises:
        InstallError, Cancelled.
    """
    uv = work.folder.uv
    if uv.is_file() and _runs(work, uv):
        return uv
    wheel = _find(wheels) if wheels is not None else fetch_wheel(work, fetcher)
    if hashlib.sha256(wheel.read_bytes()).hexdigest() not in UV_LOCK.read_text(encoding="utf-8"):
        raise InstallError("hash", f"{wheel.name}: hash mismatch", work.log)
    work.folder.discard(uv.parent)
    uv.parent.mkdir()
    unpack(wheel, uv)
    if not _runs(work, uv):
        raise work.failure(f"{uv} does not run")
    return uv


def python_with_pip(work: Work, fetcher: Python | None) -> Path:
    """The fetcher itself, or an environment made by it: Debian's Python, for one, has no pip of its own.

    Raises:
        InstallError, Cancelled.
    """
    if fetcher is None:
        raise InstallError("no-python")
    if fetcher.has_pip:
        return fetcher.path
    folder = work.folder.temporary / "pip"
    if not folder.is_dir():
        work.run([fetcher.path, "-I", "-m", "venv", folder])
    return venv_python(folder)


def fetch_wheel(work: Work, fetcher: Python | None) -> Path:
    """Let pip download the wheel for this computer, and check its hash."""
    python, target = python_with_pip(work, fetcher), work.folder.temporary / "uv-wheel"
    options = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "--dest", target, "-r", UV_LOCK]
    work.run([python, "-I", "-X", "utf8", "-m", "pip", "download", "--progress-bar", "off", *options])
    return _find(target)


def unpack(wheel: Path, uv: Path) -> None:
    """Take the program out of its wheel, which is a zip file."""
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if re.search(r"\.data/scripts/uv(\.exe)?$", name))
        part = uv.with_suffix(".part")
        with archive.open(name) as source, open(part, "wb") as target:
            shutil.copyfileobj(source, target)
    part.chmod(stat.S_IRWXU)
    os.replace(part, uv)


def _find(folder: Path) -> Path:
    wheel = next(folder.glob("uv-*.whl"), None)
    if wheel is None:
        raise InstallError("no-wheel")
    return wheel


def _runs(work: Work, uv: Path) -> bool:
    outcome = work.try_run([uv, "--version"])
    return outcome.status == 0 and outcome.output.split()[1:2] == [uv_version()]
