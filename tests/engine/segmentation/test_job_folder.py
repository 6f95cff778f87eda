import os
import subprocess
import sys

import pytest

from unetmamba_qgis.engine.raster.errors import OutputInUseError, OutputNotWritableError
from unetmamba_qgis.engine.segmentation.job_folder import JobFolder, is_in_use

HOLD = """
import sys
from pathlib import Path
from unetmamba_qgis.engine.segmentation.job_folder import JobFolder
with JobFolder(Path(sys.argv[1])) as folder:
    (folder.path / "b").mkdir()
    (folder.path / "b" / "0_0.tif").write_bytes(b"done")
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path):
    """Another process that works on the same output."""
    command = [sys.executable, "-c", HOLD, str(tmp_path / "map.tif")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_the_folder_is_private_and_goes_away_when_the_work_is_done(tmp_path):
    with JobFolder(tmp_path / "map.tif") as folder:
        assert folder.path == tmp_path / ".map.unetmamba-job"
        assert os.name == "nt" or folder.path.stat().st_mode & 0o777 == 0o700
        (folder.path / "b").mkdir()
        folder.remove()
    assert list(tmp_path.iterdir()) == []


def test_it_stays_when_the_run_ends_early_and_can_be_cleared(tmp_path):
    with pytest.raises(ZeroDivisionError), JobFolder(tmp_path / "map.tif") as folder:
        (folder.path / "b").mkdir()
        (folder.path / "manifest.json").touch()
        raise ZeroDivisionError
    assert sorted(path.name for path in folder.path.iterdir()) == ["b", "lock", "manifest.json"]
    with JobFolder(tmp_path / "map.tif") as folder:
        folder.clear()
        assert [path.name for path in folder.path.iterdir()] == ["lock"]


def test_a_second_run_is_told_who_is_writing(tmp_path, holder):
    who = rf"map.tif \(process {holder.pid} since 20"
    with pytest.raises(OutputInUseError, match=who), JobFolder(tmp_path / "map.tif"):
        pass
    assert (tmp_path / ".map.unetmamba-job" / "b" / "0_0.tif").exists()
    assert is_in_use(tmp_path / ".map.unetmamba-job")


def test_what_a_killed_run_left_is_taken_over(tmp_path, holder):
    holder.kill()
    holder.wait()
    assert not is_in_use(tmp_path / ".map.unetmamba-job")
    with JobFolder(tmp_path / "map.tif") as folder:
        assert (folder.path / "b" / "0_0.tif").read_bytes() == b"done"


@pytest.mark.parametrize("stem", ["x" * 250, "測試" * 41, "-a 'b' \n c"])
def test_names_as_long_and_odd_as_the_file_system_takes_them(tmp_path, stem):
    with JobFolder(tmp_path / f"{stem}.tif") as folder:
        assert folder.path.is_dir() and folder.path.parent == tmp_path
    with JobFolder(tmp_path / f"{stem}y.tif") as other:
        assert other.path != folder.path


def test_something_else_of_that_name_is_left_alone(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / ".map.unetmamba-job").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputNotWritableError), JobFolder(tmp_path / "map.tif"):
        pass
    assert list((tmp_path / "elsewhere").iterdir()) == []
