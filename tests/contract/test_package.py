"""The plugin as it is installed: complete, small enough, and itself again when unzipped elsewhere."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile

import pytest

import package


@pytest.fixture(scope="module")
def staged(tmp_path_factory):
    folder = tmp_path_factory.mktemp("stage") / "unetmamba_qgis"
    package.stage(folder)
    return folder


def test_the_zip_is_accepted_and_the_same_each_time(staged, tmp_path):
    first, second = tmp_path / "first.zip", tmp_path / "second.zip"
    package.write_zip(staged, first)
    package.write_zip(staged, second)
    assert package.problems(first) == []
    assert first.read_bytes() == second.read_bytes()


def test_the_unzipped_plugin_finds_its_engine_and_resources(staged, tmp_path):
    package.write_zip(staged, tmp_path / "plugin.zip")
    with zipfile.ZipFile(tmp_path / "plugin.zip") as archive:
        archive.extractall(tmp_path / "plugins")
    code = (
        "from unetmamba_qgis.engine import paths\n"
        "assert paths.ROOT.name == 'unetmamba_qgis' and paths.ROOT.parent.name == 'plugins', paths.ROOT\n"
        "assert (paths.RESOURCES / 'locks' / 'engine.txt').is_file() and paths.engine_version()\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path / "plugins", check=True)


@pytest.mark.parametrize(
    ("spoil", "complaint"),
    [
        (lambda folder: (folder / "LICENSE").unlink(), "LICENSE is missing"),
        (lambda folder: (folder / "engine" / "old.pyc").write_bytes(b""), "old.pyc must not be in it"),
        (lambda folder: (folder / "metadata.txt").write_text("[general]\nname=My plugin\n"), "version is missing"),
    ],
)
def test_a_zip_that_the_repository_would_refuse_is_refused(staged, tmp_path, spoil, complaint):
    folder = tmp_path / "unetmamba_qgis"
    shutil.copytree(staged, folder)
    spoil(folder)
    package.write_zip(folder, tmp_path / "spoilt.zip")
    assert any(complaint in problem for problem in package.problems(tmp_path / "spoilt.zip"))
