"""What will be installed, from where, and whether it can be: one plan from all that is known. Plain Python, no QGIS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..engine.paths import RESOURCES
from .builds import PYTORCH_HOSTS, Build, best_gpu, choose_builds, has_light, light_choice
from .facts import Facts
from .folders import LONGEST_INSIDE, WINDOWS_PATH_LIMIT, EngineFolder, free_bytes, has_hard_links, is_writable
from .pythons import STANDALONE, Python

LOCKS = RESOURCES / "locks"
UV_LOCK = LOCKS / "uv.txt"

STANDALONE_HOSTS = ("releases.astral.sh", "github.com", "release-assets.githubusercontent.com")
"""Where uv gets standalone Pythons from."""

_ROOM = 1.15
"""For what an estimate of sizes does not know."""


@dataclass(frozen=True)
class Plan:
    """How the environment is to be made."""

    folder: EngineFolder
    builds: tuple[Build, ...]
    """First choice first; empty where nothing fits this computer."""
    pythons: tuple[Python, ...]
    """Those it may be built on if no standalone one can be had, best first."""
    fetcher: Python | None
    """The one that fetches uv."""
    standalone: bool
    """Whether to try a standalone Python first."""
    gpu: str = ""
    """Name of the graphics processor that the first build is for; empty for none."""
    needed_bytes: int = 0
    """Free space that the installation takes at its largest."""
    free_bytes: int = 0
    remarks: tuple[str, ...] = ()
    """Codes of what the user should know."""
    problem: str = ""
    """Code of what makes it impossible; empty where all is well."""

    @property
    def build(self) -> Build | None:
        return self.builds[0] if self.builds else None

    @property
    def hosts(self) -> tuple[str, ...]:
        """What a firewall has to let through, where it is known."""
        hosts = self.fetcher.hosts if self.fetcher else ()
        if self.build is not None and self.build.backend:
            hosts += PYTORCH_HOSTS
        return hosts + (STANDALONE_HOSTS if self.standalone else ())


def make_plan(
    facts: Facts,
    pythons: Sequence[Python],
    root: Path,
    pytorch_is_reachable: bool = True,
    standalone_is_reachable: bool = True,
    light: bool = False,
    free: int | None = None,
    hard_links: bool | None = None,
) -> Plan:
    """
    Args:
        pythons: those of this computer, best first.
        root: the folder to install into.
        pytorch_is_reachable: whether PyTorch's own index answers.
        standalone_is_reachable: whether standalone Pythons can be had.
        light: whether to install the light build, where there is one.
        free: bytes on its disk. hard_links: whether that disk has them. Both are looked at when None.
    """
    choice = choose_builds(facts)
    if light and has_light(facts):
        choice = light_choice(facts)
    builds, remarks = choice.builds, choice.remarks
    if not pytorch_is_reachable and any(build.backend for build in builds):
        remarks += ("no-gpu-build" if facts.gpus else "no-small-build",)
        builds = tuple(build for build in builds if not build.backend)
    free = free_bytes(root) if free is None else free
    hosting = tuple(python for python in pythons if builds and python.can_host(builds[0].pythons))
    fetcher = next((python for python in (*hosting, *pythons) if python.can_fetch), None)
    needed = 0
    if builds:
        linked = has_hard_links(root) if hard_links is None else hard_links
        needed = round(builds[0].disk_bytes * (_ROOM if linked else 1 + _ROOM))
    plan = Plan(
        folder=EngineFolder(root),
        builds=builds,
        pythons=hosting,
        fetcher=fetcher,
        standalone=standalone_is_reachable and facts.libc != "musl",
        gpu=best_gpu(facts).name if facts.gpus and builds and builds[0].computes_on_gpu else "",
        needed_bytes=needed,
        free_bytes=free,
        remarks=remarks if builds else (),
    )
    return Plan(**{**vars(plan), "problem": _problem(plan, facts, choice.remarks)})


def path_problem(root: Path, facts: Facts) -> str:
    """Code of why an environment cannot be in a folder; empty where it can."""
    if not facts.long_paths and len(str(root)) + len("/env-12345678/") + LONGEST_INSIDE > WINDOWS_PATH_LIMIT:
        return "path-too-long"
    if "\n" in str(root) or "\r" in str(root):
        return "path-characters"
    return "" if is_writable(root) else "no-permission"


def _problem(plan: Plan, facts: Facts, codes: tuple[str, ...]) -> str:
    if not plan.builds:
        return codes[-1]
    if plan.fetcher is None or not (plan.pythons or plan.standalone):
        return "no-python"
    if problem := path_problem(plan.folder.root, facts):
        return problem
    return "disk-full" if plan.free_bytes < plan.needed_bytes else ""


def standalone_version(build: Build) -> str:
    """Of the standalone Python to ask for."""
    last = build.pythons[1]
    return min(STANDALONE, ".".join(map(str, last)), key=lambda text: tuple(map(int, text.split("."))))
