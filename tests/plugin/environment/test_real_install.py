"""The real thing: gigabytes of packages, from the index and from a kit without network. Only when asked for.

UNETMAMBA_TEST_INSTALL=1 asks for it; it takes some minutes and about 20 GB of disk.
"""

import dataclasses
import os
import subprocess

import pytest

from package import ROOT
from unetmamba_qgis.engine.installation import installed_python, read_stamp
from unetmamba_qgis.engine.interpreter import engine_command, engine_environment
from unetmamba_qgis.environment.builds import LOCKED_CUDA
from unetmamba_qgis.environment.child_environment import NetworkSettings
from unetmamba_qgis.environment.facts import gather_facts
from unetmamba_qgis.environment.folders import EngineFolder
from unetmamba_qgis.environment.install import install, verify
from unetmamba_qgis.environment.kit import KitOrder, export_kit, install_kit
from unetmamba_qgis.environment.plan import make_plan
from unetmamba_qgis.environment.pythons import find_pythons
from unetmamba_qgis.environment.upkeep import move, remove
from unetmamba_qgis.environment.work import Reporter

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not os.environ.get("UNETMAMBA_TEST_INSTALL"), reason="UNETMAMBA_TEST_INSTALL is not set"),
]


@pytest.fixture
def real_plan(tmp_path):
    """From the default index, on a Python of this computer, in a folder with a difficult name."""
    facts = gather_facts()
    plan = make_plan(facts, find_pythons(facts), tmp_path / "Łukasz O'Neil 森林" / "engine", pytorch_is_reachable=False)
    return dataclasses.replace(plan, standalone=False)


def test_the_real_engine_is_installed_maps_moves_and_goes(real_plan, tmp_path):
    install(real_plan, NetworkSettings(), Reporter())
    target = EngineFolder(tmp_path / "moved é")
    move(real_plan.folder, target, Reporter())
    assert verify(target, NetworkSettings(), Reporter()).software
    command = engine_command(installed_python(target.root), "weights", "list")
    assert subprocess.run(command, env=engine_environment(), cwd=ROOT).returncode == 0
    remove(target, Reporter())
    assert not target.root.exists()


def test_a_real_kit_installs_without_network(real_plan, tmp_path):
    kit = tmp_path / "kit.zip"
    version = ".".join(map(str, real_plan.pythons[0].version[:2]))
    facts = gather_facts()
    order = KitOrder(facts.platform, version, LOCKED_CUDA)
    export_kit(order, kit, real_plan, NetworkSettings(), Reporter())
    install_kit(kit, real_plan, facts, Reporter())
    assert read_stamp(real_plan.folder.root).build == "cuda13"
