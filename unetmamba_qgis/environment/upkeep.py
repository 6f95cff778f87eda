"""Move the installed environment to another folder, or remove it. Plain Python, no QGIS."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace as replace_fields
from pathlib import Path

from ..engine.errors import Cancelled
from ..engine.files import replace
from ..engine.installation import default_folder, read_stamp, remove_stamp, venv_python, write_stamp
from ..engine.smoke_test import run_smoke_test
from ..engine.worker.warm import close_idle
from .child_environment import NetworkSettings
from .failures import InstallError
from .folders import EngineFolder, free_bytes, is_same_disk, is_writable, size_of
from .install import announce, test_engine
from .texts import size_text
from .work import DiskMeter, Reporter, Work, begin_work

_OURS = ("python", "uv", "logs")
"""What goes along with the environment."""


def move(source: EngineFolder, target: EngineFolder, reporter: Reporter, smoke_test: Callable = run_smoke_test) -> None:
    """Take the engine to another folder: copied, tested there, declared ready there, and only then removed here.

    Raises:
        InstallError: it stays where it is.
        Cancelled: likewise.
    """
    stamp = read_stamp(source.root)
    if stamp is None:
        raise InstallError("torch-broken")
    source_environment = source.root / stamp.environment
    needed = size_of(source_environment) + size_of(source.pythons)
    if not is_writable(target.root):
        raise InstallError("no-permission", folder=target.root)
    if (free := free_bytes(target.root)) < needed and not is_same_disk(source.root, target.root):
        raise InstallError("disk-full", folder=target.root, needed=size_text(needed), free=size_text(free))
    with begin_work(source, NetworkSettings(), reporter), begin_work(target, NetworkSettings(), reporter) as work:
        reporter.step("move")
        environment = target.root / source_environment.name
        try:
            for old in work.folder.environments():
                work.folder.discard(old)
            meter = DiskMeter(lambda: size_of(environment), needed, reporter)
            _copy(work, source_environment, environment, meter)
            for name in _OURS[:2]:
                work.folder.discard(target.root / name)
                _copy(work, source.root / name, target.root / name, meter)
            repoint(environment, source.root, target.root)
            reporter.step("test")
            test_engine(work, venv_python(environment), smoke_test)
        except BaseException:
            work.folder.discard(environment)
            raise
        stamp = replace_fields(stamp, environment=environment.name)
        write_stamp(target.root, stamp)
        announce(target, stamp)
    remove(source, reporter)


def remove(folder: EngineFolder, reporter: Reporter) -> None:
    """Delete all that was installed in a folder; what is in use goes when it is free.

    Raises:
        InstallError: another window works there.
    """
    if not folder.root.is_dir():
        return
    with begin_work(folder, NetworkSettings(), reporter) as work:
        reporter.step("remove")
        close_idle()  # Windows deletes no file that is in use
        for place in (folder.root, default_folder()):
            stamp = read_stamp(place)
            if stamp is not None and (place / stamp.environment).parent == folder.root:
                remove_stamp(place)
        for path in (*folder.environments(), *(folder.root / name for name in _OURS), folder.cache):
            work.folder.discard(path)
    with suppress(OSError):
        folder.lock.unlink()
        folder.root.rmdir()  # only where nothing else is in it


def repoint(environment: Path, old_root: Path, new_root: Path) -> None:
    """Let a moved environment use the standalone Python that moved with it. Raises: OSError."""
    settings = environment / "pyvenv.cfg"
    text = settings.read_text(encoding="utf-8")
    moved = re.sub(r"(?<== )" + re.escape(str(old_root)) + r"(?=[\\/])", lambda _: str(new_root), text)
    if moved != text:
        part = settings.with_suffix(".part")
        part.write_text(moved, encoding="utf-8")
        replace(part, settings)
    if sys.platform != "win32":
        for link in (environment / "bin").iterdir():
            if link.is_symlink() and os.readlink(link).startswith(f"{old_root}{os.sep}"):
                target = Path(new_root, Path(os.readlink(link)).relative_to(old_root))
                link.unlink()
                link.symlink_to(target)


def _copy(work: Work, source: Path, target: Path, tick: Callable[[], None]) -> None:
    """Copy a folder; where both lie on one disk, files get a second name instead. Raises: OSError, Cancelled."""

    def copy_file(old: str, new: str) -> str:
        if work.reporter.is_cancelled():
            raise Cancelled
        tick()
        try:
            os.link(old, new, follow_symlinks=False)
        except (OSError, NotImplementedError):
            shutil.copy2(old, new, follow_symlinks=False)
        return new

    if source.is_dir():
        shutil.copytree(source, target, symlinks=True, copy_function=copy_file)
