"""The installation itself: steps that can be interrupted anywhere, with nothing taken for ready before its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ..engine.errors import EngineError
from ..engine.installation import Stamp, default_folder, installed_python, read_stamp, venv_python, write_stamp
from ..engine.paths import engine_version
from ..engine.smoke_test import SmokeResult, run_smoke_test
from .base_python import choose_base
from .builds import Build
from .causes import NETWORK, classify
from .child_environment import NetworkSettings
from .failures import InstallError
from .folders import EngineFolder, free_bytes, size_of
from .packages import compile_packages, fingerprint, install_packages, write_list
from .plan import Plan, standalone_version
from .texts import size_text
from .uv_tool import ensure_uv
from .work import Reporter, Work, begin_work

SmokeTest = Callable[[Path, Callable[[], bool]], SmokeResult]

_LEAST_FREE = 300_000_000
"""Bytes that must be free even where all was downloaded before."""


def install(
    plan: Plan, network: NetworkSettings, reporter: Reporter, smoke_test: SmokeTest = run_smoke_test
) -> tuple[Stamp, list[str]]:
    """Make the environment of a plan, test it, and declare it ready; what was ready before stays so until then.

    An environment that an earlier attempt left unfinished is thrown away; what it downloaded is not.

    Returns:
        the stamp, and codes of what turned out otherwise than planned.
    Raises:
        InstallError: with its cause; pressing Install again goes on where it was.
        Cancelled.
    """
    if plan.problem:
        raise _refusal(plan)
    with begin_work(plan.folder, network, reporter, plan.fetcher) as work:
        reporter.step("check")
        check_space(plan)
        reporter.step("uv")
        uv = ensure_uv(work, plan.fetcher)
        for build, following in zip(plan.builds, (*plan.builds[1:], None)):
            try:
                environment = make_environment(work, uv, plan, build)
                gpu = plan.gpu if build.computes_on_gpu else ""
                stamp = finish(work, environment, build, fingerprint(build), gpu, smoke_test)
                break
            except InstallError as error:
                remark = _reason_for_another(error, build)
                if following is None or not remark:
                    raise
                work.note(f"{build.name} cannot be used ({error.cause}); trying {following.name}.")
                work.remarks.append(remark)
    return stamp, work.remarks


def _reason_for_another(error: InstallError, build: Build) -> str:
    """Code of the remark why another build may work where this one failed; empty where none would."""
    if error.cause in ("dll-failed", "dll-missing"):
        return "older-build"
    if build.backend and error.cause in NETWORK | {"no-wheel", "not-offered"}:
        return "no-small-build" if build.backend == "cpu" else "no-gpu-build"
    return ""


def make_environment(work: Work, uv: Path, plan: Plan, build: Build) -> Path:
    """The folder of a new environment that has the build in it."""
    work.reporter.step("python")
    standalone = standalone_version(build) if plan.standalone else ""
    base = choose_base(work, uv, standalone, [python for python in plan.pythons if python.can_host(build.pythons)])
    environment = new_environment(work, uv, base, build)
    work.reporter.step("list")
    packages = write_list(work, uv, build, base)
    work.reporter.step("packages")
    install_packages(work, uv, packages, environment, build)
    return environment


def new_environment(work: Work, uv: Path, base: Path, build: Build) -> Path:
    """An empty virtual environment beside the one that is ready."""
    stamp = read_stamp(work.folder.root)
    for old in work.folder.environments():
        if stamp is None or old.name != Path(stamp.environment).name:
            work.folder.discard(old)
    name = f"env-{fingerprint(build)[:8]}"
    environment = work.folder.root / name
    if environment.exists():
        environment = work.folder.root / f"{name}-2"
    work.run([uv, "venv", "--no-project", "--no-python-downloads", "--python", base, environment])
    return environment


def finish(
    work: Work, environment: Path, build: Build, lock: str, gpu: str = "", smoke_test: SmokeTest = run_smoke_test
) -> Stamp:
    """Compile and test an environment, declare it ready, and clear away what is not needed any more.

    Args:
        lock: fingerprint of what is in it.
        gpu: name of the graphics processor that it should use.
    """
    python = venv_python(environment)
    work.reporter.step("compile")
    compile_packages(work, environment)
    work.reporter.step("test")
    result = test_engine(work, python, smoke_test)
    work.reporter.step("finish")
    stamp = Stamp(
        environment=environment.name,
        lock=lock,
        build=build.name,
        python_version=result.python,
        software=result.software,
        device=result.device,
        device_name=result.device_name,
        engine_version=engine_version(),
        gpu_problem=gpu if result.device == "cpu" else "",
        disk_bytes=size_of(environment),
    )
    write_stamp(work.folder.root, stamp)
    announce(work.folder, stamp)
    for old in work.folder.environments():
        if old != environment:
            work.folder.discard(old)
    work.folder.discard(work.folder.cache)
    work.note(f"Ready: {python}, {result.software} on {result.device} ({result.device_name})")
    return stamp


def announce(folder: EngineFolder, stamp: Stamp) -> None:
    """Let the command line and other profiles of QGIS find an environment that is not in its usual folder."""
    if folder.root != default_folder():
        write_stamp(default_folder(), replace(stamp, environment=str(folder.root / stamp.environment)))


def test_engine(work: Work, python: Path, smoke_test: SmokeTest = run_smoke_test) -> SmokeResult:
    """Run real kernels. Raises: InstallError, Cancelled."""
    try:
        return smoke_test(python, work.reporter.is_cancelled)
    except EngineError as error:
        said = "\n".join([str(error), *error.details.get("log", [])])
        work.note(said)
        cause = classify(said)
        raise InstallError("torch-broken" if cause == "unknown" else cause, said, work.log) from error


def verify(folder: EngineFolder, network: NetworkSettings, reporter: Reporter, smoke_test: SmokeTest = run_smoke_test):
    """Test the environment that is ready, and note the device -> its new stamp.

    Raises:
        InstallError: it does not work (any more).
        Cancelled.
    """
    stamp, python = read_stamp(folder.root), installed_python(folder.root)
    if stamp is None or python is None:
        raise InstallError("torch-broken")
    with begin_work(folder, network, reporter) as work:
        reporter.step("test")
        result = test_engine(work, python, smoke_test)
        stamp = replace(stamp, software=result.software, device=result.device, device_name=result.device_name)
        write_stamp(folder.root, stamp)
        announce(folder, stamp)
    return stamp


def check_space(plan: Plan) -> None:
    """What was downloaded before need not be downloaded again. Raises: InstallError."""
    there = size_of(plan.folder.cache)
    needed = max(plan.needed_bytes - there, _LEAST_FREE)
    free = free_bytes(plan.folder.root)
    if free < needed:
        raise InstallError("disk-full", folder=plan.folder.root, needed=size_text(needed), free=size_text(free))


def _refusal(plan: Plan) -> InstallError:
    return InstallError(
        plan.problem,
        folder=plan.folder.root,
        needed=size_text(plan.needed_bytes),
        free=size_text(plan.free_bytes),
    )
