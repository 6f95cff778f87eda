"""Get uv, which installs everything else: one program, its version and hash locked. Plain Python, no QGIS."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import stat
import zipfile
from pathlib import Path

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


def fetch_wheel(work: Work, fetcher: Python | None) -> Path:
    """Let pip download the wheel for this computer, and check its hash."""
    if fetcher is None:
        raise InstallError("no-python")
    target = work.folder.temporary / "uv-wheel"
    python = fetcher.path
    if not fetcher.has_pip:
        python = _venv_with_pip(work, fetcher.path)
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


def _venv_with_pip(work: Work, python: Path) -> Path:
    folder = work.folder.temporary / "pip"
    work.run([python, "-I", "-m", "venv", folder])
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _find(folder: Path) -> Path:
    wheel = next(folder.glob("uv-*.whl"), None)
    if wheel is None:
        raise InstallError("no-wheel")
    return wheel


def _runs(work: Work, uv: Path) -> bool:
    outcome = work.try_run([uv, "--version"])
    return outcome.status == 0 and outcome.output.split()[1:2] == [uv_version()]
