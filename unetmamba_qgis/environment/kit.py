"""Offline kits: everything for an installation in one file, made on one computer and used on another."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from ..engine.installation import Stamp
from ..engine.smoke_test import run_smoke_test
from .base_python import choose_base, fetch_standalone
from .builds import BUILDS, LIGHT, LOCKED_APPLE, LOCKED_CUDA, LOCKED_WINDOWS, Build, choose_builds
from .child_environment import NetworkSettings
from .facts import Facts
from .failures import InstallError
from .folders import size_of
from .install import SmokeTest, check_space, finish, new_environment
from .kit_manifest import PACKAGES, WHEELS, Manifest, hash_files, read_manifest, unpack_kit, write_kit
from .packages import (
    backend_options,
    fingerprint,
    install_packages,
    lock_file,
    locked_blocks,
    pins,
    requirements,
)
from .plan import UV_LOCK, Plan
from .uv_tool import ensure_uv, python_with_pip
from .work import DiskMeter, Reporter, Work, begin_work

PYTHONS = ("3.12", "3.13", "3.11", "3.14", "3.10")
"""Versions that a kit can be made for."""

_PYTORCH_INDEX = "https://download.pytorch.org/whl/"

_MANYLINUX = (*(f"_2_{minor}" for minor in range(28, 4, -1)), "2014", "2010", "1")
"""Tags of wheels that run with glibc 2.28; pip takes none that is not named."""


@dataclass(frozen=True)
class _Target:
    """One kind of computer, as uv and pip call it."""

    uv: str
    pip: tuple[str, ...]
    python: str
    """Of its standalone Python."""


def _manylinux(machine: str) -> tuple[str, ...]:
    return (*(f"manylinux{age}_{machine}" for age in _MANYLINUX), f"linux_{machine}")


_TARGETS = {
    "linux-x86_64": _Target("x86_64-manylinux_2_28", _manylinux("x86_64"), "linux-x86_64-gnu"),
    "linux-arm64": _Target("aarch64-manylinux_2_28", _manylinux("aarch64"), "linux-aarch64-gnu"),
    "windows-x86_64": _Target("x86_64-pc-windows-msvc", ("win_amd64",), "windows-x86_64-none"),
    "macos-arm64": _Target("aarch64-apple-darwin", ("macosx_14_0_arm64",), "macos-aarch64-none"),
}

PLATFORMS = tuple(_TARGETS)

_FOR_PLATFORM = {"windows-x86_64": LOCKED_WINDOWS, "macos-arm64": LOCKED_APPLE}


@dataclass(frozen=True)
class KitOrder:
    """What a kit shall be for."""

    platform: str
    """One of PLATFORMS."""
    python: str
    """One of PYTHONS."""
    build: Build


def build_for(platform: str, facts: Facts, light: bool = False) -> Build:
    """The build of a kit: light, or for a computer like this one what it would get, for others the locked one."""
    if light:
        return LIGHT
    if platform == facts.platform and (builds := choose_builds(facts).builds):
        return builds[0]
    return _FOR_PLATFORM.get(platform, LOCKED_CUDA)


def export_kit(order: KitOrder, target: Path, plan: Plan, network: NetworkSettings, reporter: Reporter) -> Manifest:
    """Download what an installation needs, and pack it; a standalone Python, too, where one can be had.

    Raises:
        InstallError, Cancelled.
    """
    with begin_work(plan.folder, network, reporter, plan.fetcher) as work:
        reporter.step("uv")
        uv = ensure_uv(work, plan.fetcher)
        reporter.step("list")
        folder = work.folder.kit
        (folder / WHEELS).mkdir(parents=True)
        _write_list(work, uv, order, folder / PACKAGES)
        reporter.step("download")
        if plan.standalone:
            fetch_standalone(work, uv, f"cpython-{order.python}-{_TARGETS[order.platform].python}")
        python = python_with_pip(work, plan.fetcher)
        meter = DiskMeter(lambda: size_of(folder), order.build.download_bytes, reporter)
        indexes = ["--extra-index-url", _PYTORCH_INDEX + order.build.backend] if order.build.backend else []
        for requirements, options in ((folder / PACKAGES, indexes), (UV_LOCK, [])):
            work.run([*_download(python, order, folder), *options, "-r", requirements], meter)
        reporter.step("pack")
        files, total = hash_files(folder)
        manifest = Manifest(order.platform, order.python, order.build.name, fingerprint(order.build), files, total)
        write_kit(folder, manifest, target, reporter.is_cancelled, lambda done: reporter.progress(done, total))
    return manifest


def install_kit(
    kit: Path, plan: Plan, facts: Facts, reporter: Reporter, smoke_test: SmokeTest = run_smoke_test
) -> Stamp:
    """Install from a kit, without any network.

    Raises:
        InstallError: it is damaged, or not for this computer.
        Cancelled.
    """
    manifest = read_manifest(kit)
    if manifest.platform != facts.platform or manifest.build not in BUILDS:
        raise InstallError("kit-platform", path=kit, needed=manifest.platform, free=facts.platform)
    if manifest.python not in PYTHONS:  # uv is told it
        raise InstallError("kit", f"Python {manifest.python}", path=kit)
    version = tuple(int(part) for part in manifest.python.split("."))
    pythons = [python for python in plan.pythons if python.version[:2] == version]
    if not (pythons or manifest.has_python):
        here = ", ".join(".".join(map(str, python.version[:2])) for python in plan.pythons)
        raise InstallError("kit-python", path=kit, needed=manifest.python, free=here or "?")
    build = BUILDS[manifest.build]
    with begin_work(plan.folder, NetworkSettings(), reporter, next(iter(plan.pythons), None)) as work:
        reporter.step("check")
        check_space(replace(plan, needed_bytes=plan.needed_bytes + manifest.bytes))
        reporter.step("kit")
        folder = work.folder.kit
        unpack_kit(kit, manifest, folder, reporter.is_cancelled, lambda done: reporter.progress(done, manifest.bytes))
        if build.is_locked:
            _check_list(folder / PACKAGES, kit, build)
        uv = ensure_uv(work, None, folder / WHEELS)
        reporter.step("python")
        base = choose_base(work, uv, manifest.python if manifest.has_python else "", pythons, ["--offline"])
        environment = new_environment(work, uv, base, build)
        reporter.step("packages")
        offline = ["--offline", "--no-index", "--find-links", f"tmp/kit/{WHEELS}"]
        install_packages(work, uv, f"tmp/kit/{PACKAGES}", environment, build, offline)
        gpu = plan.gpu if build.computes_on_gpu else ""
        return finish(work, environment, build, manifest.fingerprint, gpu, smoke_test)


def _write_list(work: Work, uv: Path, order: KitOrder, target: Path) -> None:
    """The packages for one platform and Python: uv says which, the lock with which hashes, where it has them."""
    if order.build.is_locked:
        (work.folder.temporary / "wanted.txt").write_bytes(lock_file(order.build).read_bytes())
        options = ["--no-strip-markers"]
    else:
        (work.folder.temporary / "wanted.txt").write_bytes(requirements(order.build).read_bytes())
        options = backend_options(order.build)
    (work.folder.temporary / "pins.txt").write_text("\n".join(pins(order.build)) + "\n", encoding="utf-8")
    platform = ["--python-platform", _TARGETS[order.platform].uv, "--python-version", order.python]
    if not order.build.is_locked:
        options += ["-c", "tmp/pins.txt"]
    work.run([uv, "pip", "compile", "-q", "tmp/wanted.txt", *platform, *options, "--generate-hashes",
              "--only-binary", ":all:", "--no-annotate", "--no-header", "-o", "tmp/list.txt"])  # fmt: skip
    text = (work.folder.temporary / "list.txt").read_text(encoding="utf-8")
    if order.build.is_locked:
        wanted = re.findall(r"^([A-Za-z0-9._-]+==[^\s;\\]+)", text, re.MULTILINE)
        blocks = locked_blocks(order.build)
        text = "".join(blocks[name] for name in wanted)
    target.write_text(text, encoding="utf-8")


def _check_list(packages: Path, kit: Path, build: Build) -> None:
    """Whether a kit's list has nothing but what this plugin's lock has. Raises: InstallError."""
    known = locked_blocks(build)
    if not set(re.split(r"(?m)^(?=[A-Za-z0-9])", packages.read_text(encoding="utf-8"))) - {""} <= set(known.values()):
        raise InstallError("kit", "its packages are not those of this version", path=kit)


def _download(python: Path, order: KitOrder, folder: Path) -> list[str | Path]:
    """pip's command that downloads wheels for another computer."""
    tag = "cp" + order.python.replace(".", "")
    abis = [option for name in (tag, "abi3", "none") for option in ("--abi", name)]
    target = ["--implementation", "cp", "--python-version", order.python, *abis]
    platforms = [option for name in _TARGETS[order.platform].pip for option in ("--platform", name)]
    check = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "--progress-bar", "off"]
    pip = [python, "-I", "-X", "utf8", "-m", "pip", "download"]
    return [*pip, "--dest", folder / WHEELS, *target, *platforms, *check]
