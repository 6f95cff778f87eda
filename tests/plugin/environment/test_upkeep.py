"""The engine is moved and removed without leaving anything behind, and without losing it on the way."""

import os
from pathlib import Path

import pytest

from tests.plugin.environment.conftest import try_torch
from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.installation import default_folder, installed_python, read_stamp
from unetmamba_qgis.engine.interpreter import EngineMissingError, find_engine_python
from unetmamba_qgis.engine.paths import ROOT
from unetmamba_qgis.environment import folders, upkeep
from unetmamba_qgis.environment.child_environment import NetworkSettings
from unetmamba_qgis.environment.failures import InstallError, InUseError
from unetmamba_qgis.environment.folders import EngineFolder
from unetmamba_qgis.environment.install import install
from unetmamba_qgis.environment.upkeep import move, remove, repoint
from unetmamba_qgis.environment.work import Reporter, begin_work


@pytest.fixture
def installed(plan):
    install(plan, NetworkSettings(), Reporter(), try_torch)
    return plan.folder


def test_a_moved_engine_works_there_and_is_gone_here(installed, tmp_path):
    target = EngineFolder(tmp_path / "new place é" / "engine")
    move(installed, target, Reporter(), try_torch)
    python = installed_python(target.root)
    assert try_torch(python).software == "fake" and find_engine_python(folder=target.root) == python
    assert not installed.root.exists()
    assert find_engine_python() == python  # without the setting, too


def test_an_engine_can_be_moved_away_from_its_usual_folder_and_back(installed, tmp_path):
    usual, other = EngineFolder(default_folder()), EngineFolder(tmp_path / "other")
    move(installed, usual, Reporter(), try_torch)
    assert find_engine_python() == installed_python(usual.root)
    move(usual, other, Reporter(), try_torch)
    assert find_engine_python().is_relative_to(other.root)
    move(other, usual, Reporter(), try_torch)
    assert find_engine_python() == installed_python(usual.root) and not other.root.exists()


def test_an_engine_that_does_not_work_at_the_new_place_stays_at_the_old_one(installed, tmp_path):
    def fails(python, is_cancelled):
        raise EngineError("[WinError 1260] blocked")

    with pytest.raises(InstallError) as caught:
        move(installed, EngineFolder(tmp_path / "new"), Reporter(), fails)
    assert caught.value.cause == "blocked-by-policy"
    assert try_torch(installed_python(installed.root)).software == "fake"
    assert EngineFolder(tmp_path / "new").environments() == []


def test_a_move_can_be_cancelled(installed, tmp_path):
    class Impatient(Reporter):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        move(installed, EngineFolder(tmp_path / "new"), Impatient(), try_torch)
    assert installed_python(installed.root) and EngineFolder(tmp_path / "new").environments() == []


def test_a_move_to_a_full_disk_is_refused(installed, tmp_path, monkeypatch):
    monkeypatch.setattr(upkeep, "free_bytes", lambda _: 10)
    monkeypatch.setattr(upkeep, "is_same_disk", lambda *_: False)
    with pytest.raises(InstallError) as caught:
        move(installed, EngineFolder(tmp_path / "new"), Reporter(), try_torch)
    assert caught.value.cause == "disk-full" and installed_python(installed.root)


def test_a_standalone_python_that_moves_along_is_used_at_the_new_place(tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    for root in (old, new):
        (root / "python" / "cpython" / "bin").mkdir(parents=True)
        (root / "python" / "cpython" / "bin" / "python3.12").touch()
    (new / "env" / "bin").mkdir(parents=True)
    (new / "env" / "pyvenv.cfg").write_text(f"home = {old}/python/cpython/bin\nversion_info = 3.12\n")
    (new / "env" / "bin" / "python").symlink_to(old / "python" / "cpython" / "bin" / "python3.12")
    (new / "env" / "bin" / "python3").symlink_to("python")
    repoint(new / "env", old, new)
    assert f"home = {new}/python/cpython/bin\n" in (new / "env" / "pyvenv.cfg").read_text()
    assert Path(os.readlink(new / "env" / "bin" / "python")) == new / "python" / "cpython" / "bin" / "python3.12"
    assert os.readlink(new / "env" / "bin" / "python3") == "python"


def test_a_removed_engine_is_gone_and_nobody_finds_it(installed, monkeypatch):
    remove(installed, Reporter())
    assert not installed.root.exists() and read_stamp(default_folder()) is None
    monkeypatch.setattr("unetmamba_qgis.engine.interpreter.ROOT", ROOT / "nowhere")
    with pytest.raises(EngineMissingError):
        find_engine_python(folder=installed.root)


def test_what_else_lies_in_the_folder_is_not_removed(installed):
    (installed.root / "thesis.docx").touch()
    remove(installed, Reporter())
    assert [path.name for path in installed.root.iterdir()] == ["thesis.docx"]


def test_files_in_use_are_deleted_later(installed, monkeypatch):
    (environment,) = installed.environments()
    monkeypatch.setattr(folders, "_delete", lambda _: None)  # as Windows does while a program has a file open
    installed.discard(environment)
    assert installed.environments() == [] and list(installed.root.glob("trash-*"))
    monkeypatch.undo()
    installed.empty_trash()
    assert not list(installed.root.glob("trash-*"))


def test_nothing_is_removed_under_another_window(installed):
    with begin_work(installed, NetworkSettings(), Reporter()), pytest.raises(InUseError):
        remove(installed, Reporter())
    assert installed_python(installed.root)


def test_a_link_is_removed_and_not_what_it_leads_to(tmp_path):
    folder = EngineFolder(tmp_path)
    (tmp_path / "precious").mkdir()
    (tmp_path / "env-12345678").symlink_to(tmp_path / "precious")
    folder.discard(tmp_path / "env-12345678")
    assert (tmp_path / "precious").is_dir() and not (tmp_path / "env-12345678").is_symlink()
