"""What the engine dialog says of the engine and of a plan, by name."""

from __future__ import annotations

import os

from ...engine.interpreter import VARIABLE
from ...environment.builds import LIGHT
from ...environment.failures import InstallError
from ...environment.kit import PLATFORMS
from ...environment.plan import Plan
from ...environment.settings import chosen_python, engine_folder
from ...environment.state import EngineState
from ...environment.texts import size_text
from ...translation import translate


def facts_of(state: EngineState) -> dict[str, str]:
    """What there is to know of the engine, by name."""
    facts = {translate("UNetMamba", "Folder"): str(engine_folder())}
    if state.python is not None:
        facts[translate("UNetMamba", "Python")] = str(state.python)
    if state.stamp is not None:
        facts[translate("UNetMamba", "Size")] = size_text(state.stamp.disk_bytes)
    if os.environ.get(VARIABLE) and not chosen_python():
        facts[translate("UNetMamba", "Set by")] = VARIABLE
    return facts


def describe(plan: Plan) -> dict[str, str]:
    """A plan, by name."""
    if plan.build is None:
        return {}
    processor = translate("UNetMamba", "the processor; no graphics processor was found that PyTorch can use")
    device = plan.gpu or (plan.build.title if plan.build.is_for_apple else processor)
    packages = f"PyTorch ({plan.build.title}), torchvision, timm, NumPy, Numba"
    if plan.build is LIGHT:
        device, packages = translate("UNetMamba", "the processor"), "ONNX Runtime, NumPy, Numba"
    described = {
        translate("UNetMamba", "Packages"): packages,
        translate("UNetMamba", "Will compute on"): device,
        translate("UNetMamba", "Download"): translate("UNetMamba", "about {size}").format(
            size=size_text(plan.build.download_bytes)
        ),
        translate("UNetMamba", "On the disk"): translate("UNetMamba", "about {size}; {free} are free").format(
            size=size_text(plan.build.disk_bytes), free=size_text(plan.free_bytes)
        ),
    }
    if plan.hosts:
        described[translate("UNetMamba", "From")] = ", ".join(plan.hosts)
    return described


def light_explanation(full: Plan) -> str:
    """What speaks for and against the light engine. full: the plan of the other one."""
    text = translate(
        "UNetMamba",
        "{size} to download instead of {full_size}. It makes maps with UNetMamba's own network on the processor, but "
        "cannot teach new classes. The full engine can take its place at any time.",
    )
    return text.format(size=size_text(LIGHT.download_bytes), full_size=size_text(full.build.download_bytes))


def platform_titles() -> dict[str, str]:
    titles = {
        "linux-x86_64": translate("UNetMamba", "Linux, Intel or AMD processor"),
        "linux-arm64": translate("UNetMamba", "Linux, Arm processor"),
        "windows-x86_64": translate("UNetMamba", "Windows, Intel or AMD processor"),
        "macos-arm64": translate("UNetMamba", "macOS 14 or newer, Apple processor"),
    }
    return {name: titles[name] for name in PLATFORMS}


def refusal(plan: Plan) -> InstallError:
    return InstallError(
        plan.problem,
        folder=plan.folder.root,
        needed=size_text(plan.needed_bytes),
        free=size_text(plan.free_bytes),
    )
