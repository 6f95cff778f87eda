"""Installing for real, with small packages: nothing unfinished is ever taken for ready, whatever happens on the way."""

import dataclasses
import errno
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from package import ROOT
from tests.plugin.environment.conftest import BUILD, locked, make_wheel, processes_with, try_torch
from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.installation import default_folder, installed_python, read_stamp, write_stamp
from unetmamba_qgis.engine.interpreter import find_engine_python
from unetmamba_qgis.environment import guard, packages
from unetmamba_qgis.environment import install as install_module
from unetmamba_qgis.environment.builds import Build
from unetmamba_qgis.environment.child_environment import NetworkSettings
from unetmamba_qgis.environment.failures import InstallError, InUseError
from unetmamba_qgis.environment.folders import EngineFolder
from unetmamba_qgis.environment.install import install, verify
from unetmamba_qgis.environment.work import Reporter


class Listener(Reporter):
    """Notes what it hears."""

    def __init__(self):
        self.steps, self.lines, self.cancelled = [], [], threading.Event()

    def step(self, step):
        self.steps.append(step)

    def line(self, text):
        self.lines.append(text)

    def is_cancelled(self):
        return self.cancelled.is_set()


def run(plan, reporter=None, smoke_test=try_torch):
    return install(plan, NetworkSettings(), reporter or Listener(), smoke_test)


def failure(plan, **options):
    with pytest.raises(InstallError) as caught:
        run(plan, **options)
    return caught.value


def test_an_installed_environment_is_found_and_leaves_nothing_but_itself(plan):
    listener = Listener()
    stamp, remarks = run(plan, listener)
    python = installed_python(plan.folder.root)
    assert find_engine_python(folder=plan.folder.root) == python and remarks == []
    assert stamp.software == "fake" and stamp.build == "cuda13" and stamp.device == "cpu"
    assert listener.steps[0] == "check" and listener.steps[-1] == "finish"
    assert {path.name for path in plan.folder.root.iterdir()} == {
        stamp.environment, "uv", "logs", "ready.json", "install.lock"
    }  # fmt: skip


def test_the_log_on_disk_has_all_commands_and_their_words(plan):
    run(plan)
    (log,) = plan.folder.logs.iterdir()
    text = log.read_text(encoding="utf-8")
    assert "pip sync" in text and "torch==1.0" in text and "Ready:" in text


def test_the_command_line_finds_an_engine_in_another_folder(plan):
    run(plan)
    assert plan.folder.root != default_folder()
    assert find_engine_python() == installed_python(plan.folder.root)


def test_a_file_that_is_not_the_locked_one_is_refused(plan, index):
    index.tampers = True
    error = failure(plan)
    assert error.cause == "hash" and installed_python(plan.folder.root) is None
    assert "torch" in error.details["said"] or "helper" in error.details["said"]
    index.tampers = False
    run(plan)
    assert installed_python(plan.folder.root)


def test_a_newer_version_on_the_index_is_ignored(plan, wheels):
    make_wheel(wheels, "helper", "2.0")
    run(plan)
    (module,) = plan.folder.root.glob("env-*/lib/python*/site-packages/helper.py")
    assert "1.0" in module.read_text()


def test_what_does_not_compute_is_not_ready(plan):
    error = failure(plan, smoke_test=lambda python, _: try_torch_missing(python))
    assert error.cause == "torch-broken" and read_stamp(plan.folder.root) is None
    assert error.details["log"].endswith(".log")


def try_torch_missing(python):
    (module,) = Path(python).parent.parent.glob("lib/python*/site-packages/torch.py")
    module.unlink()
    return try_torch(python)


def test_cancel_ends_within_two_seconds_with_all_processes_and_goes_on_later(plan, index):
    index.stalls = True
    listener = Listener()
    outcome = []

    def work():
        with pytest.raises(Cancelled):
            run(plan, listener)
        outcome.append("cancelled")

    thread = threading.Thread(target=work)
    thread.start()
    assert index.asked.wait(60)
    started = time.monotonic()
    listener.cancelled.set()
    thread.join(10)
    assert outcome == ["cancelled"] and time.monotonic() - started < 2
    assert processes_with(plan.folder.root) == [] and read_stamp(plan.folder.root) is None
    index.stalls = False
    run(plan)
    assert installed_python(plan.folder.root)


_CHILD = """
import sys
sys.path[:0] = {paths!r}
from pathlib import Path
from tests.plugin.environment import conftest
from unetmamba_qgis.environment import packages
from unetmamba_qgis.environment.child_environment import NetworkSettings
from unetmamba_qgis.environment.folders import EngineFolder
from unetmamba_qgis.environment.install import install
from unetmamba_qgis.environment.plan import Plan
from unetmamba_qgis.environment.pythons import probe
from unetmamba_qgis.environment.work import Reporter
packages.LOCKS = Path({lock!r}).parent
python = probe(Path("/usr/bin/python3"))
folder = EngineFolder(Path({root!r}))
plan = Plan(folder, (conftest.BUILD,), (python,), python, False, needed_bytes=1, free_bytes=10**12)
install(plan, NetworkSettings(), Reporter(), conftest.try_torch)
"""


@pytest.fixture
def other_window(plan, lock):
    """Starts an installation in another process."""
    started = []

    def start():
        code = _CHILD.format(paths=[str(ROOT), str(ROOT / ".ci")], lock=str(lock), root=str(plan.folder.root))
        command = [sys.executable, "-c", code]
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_a_crash_of_qgis_leaves_no_process_and_no_lock_and_the_next_attempt_succeeds(plan, index, other_window):
    index.stalls = True
    process = other_window()
    assert index.asked.wait(60), process.communicate()[0]
    process.send_signal(signal.SIGKILL)
    process.wait()
    deadline = time.monotonic() + 5
    while processes_with(plan.folder.root) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert processes_with(plan.folder.root) == [] and read_stamp(plan.folder.root) is None
    assert plan.folder.holder() is None
    index.stalls = False
    run(plan)
    assert installed_python(plan.folder.root)


def test_what_a_program_has_started_ends_with_qgis_too(tmp_path):
    mark = f"sleeper of {tmp_path}"
    sleep = f"import time; print('up', flush=True); time.sleep(60)  # {mark}"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {sleep!r}])"
    command = [sys.executable, guard.__file__, sys.executable, "-c", code]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, start_new_session=True, **pipes) as process:
        assert process.stdout.readline() == b"up\n"
        process.stdin.close()  # as when QGIS is gone
        process.wait(10)
        deadline = time.monotonic() + 5
        while processes_with(mark) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert processes_with(mark) == []


def test_kills_at_any_moment_leave_the_old_engine_or_the_new_one(plan, other_window, lock, wheels):
    first, _ = run(plan)
    make_wheel(wheels, "helper", "2.0")
    lock.write_text(locked(wheels / "helper-2.0-py3-none-any.whl", wheels / "torch-1.0-py3-none-any.whl"))
    seen = set()
    for delay_s in (0.3, 0.6, 0.8, 1.0, 1.3):
        process = other_window()
        time.sleep(delay_s)
        process.kill()
        process.wait()
        while processes_with(plan.folder.root):
            time.sleep(0.02)
        python = installed_python(plan.folder.root)
        assert try_torch(python).software == "fake"
        seen.add(read_stamp(plan.folder.root).lock == first.lock)
    second, _ = run(plan)
    assert second.lock != first.lock and True in seen
    assert [path.name for path in plan.folder.environments()] == [second.environment]


def test_a_second_window_is_told_who_is_at_work(plan, index, other_window):
    index.stalls = True
    process = other_window()
    assert index.asked.wait(60), process.communicate()[0]
    with pytest.raises(InUseError, match=f"process {process.pid} since"):
        run(plan)
    index.stalls = False
    index.released.set()
    assert process.wait(30) == 0
    assert installed_python(plan.folder.root)


def test_the_lock_of_a_dead_process_is_free(plan):
    plan.folder.root.mkdir(parents=True, exist_ok=True)
    plan.folder.lock.write_text("process 1 since 2020-01-01 00:00:00")
    run(plan)


def test_a_full_disk_is_seen_before_anything_is_fetched(plan, index, monkeypatch):
    monkeypatch.setattr(install_module, "free_bytes", lambda _: 2_000_000_000)
    error = failure(dataclasses.replace(plan, needed_bytes=7_000_000_000))
    assert error.cause == "disk-full" and "7.0 GB" in str(error) and "2.0 GB" in str(error)
    assert not index.asked.is_set()


def test_without_network_the_cause_is_named_and_nothing_is_ready(plan, monkeypatch):
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple")
    error = failure(plan)
    assert error.cause == "broken-connection" and read_stamp(plan.folder.root) is None


def test_a_build_whose_host_cannot_be_reached_gives_way_to_the_default_one_with_a_word(plan, monkeypatch):
    pytorch = Build("cpu-small", "CPU", 1, 1, backend="cpu", pins=("torch==1.0",))
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")  # to where nobody listens: PyTorch's index is never asked
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    stamp, remarks = run(dataclasses.replace(plan, builds=(pytorch, BUILD)))
    assert stamp.build == "cuda13" and remarks == ["no-small-build"]


def test_where_libraries_of_the_newest_torch_do_not_start_an_older_one_is_taken_with_a_word(plan, wheels):
    make_wheel(wheels, "torch", "0.9", body="VERSION = 'old'\n")
    make_wheel(wheels, "torch", body="raise OSError('[WinError 1114] Error loading c10.dll')\n")
    lock = packages.LOCKS / "engine.txt"
    lock.write_text(locked(wheels / "helper-1.0-py3-none-any.whl", wheels / "torch-1.0-py3-none-any.whl"))
    older = Build("windows-older", "CPU", 1, 1, pins=("torch==0.9",))
    stamp, remarks = run(dataclasses.replace(plan, builds=(BUILD, older)))
    assert stamp.software == "old" and remarks == ["older-build"]
    assert [path.name for path in plan.folder.environments()] == [stamp.environment]


def test_a_build_that_is_not_locked_is_resolved_with_hashes_and_its_own_versions(plan, wheels):
    make_wheel(wheels, "torch", "0.9", body="VERSION = 'old'\n")
    old = Build("macos13", "Apple GPU (Metal)", 1, 1, pins=("torch==0.9",))
    stamp, _ = run(dataclasses.replace(plan, builds=(old,)))
    assert stamp.software == "old"


def test_a_gpu_that_the_engine_does_not_use_is_named(plan):
    stamp, _ = run(dataclasses.replace(plan, gpu="NVIDIA T4"))
    assert stamp.gpu_problem == "NVIDIA T4"


def test_a_repair_builds_a_new_environment_beside_the_one_in_use(plan):
    first, _ = run(plan)
    second, _ = run(plan)
    third, _ = run(plan)
    assert first.environment != second.environment != third.environment
    assert [path.name for path in plan.folder.environments()] == [third.environment]


def test_verify_notes_the_device_of_today_and_sees_damage(plan):
    run(plan)
    stamp = read_stamp(plan.folder.root)
    write_stamp(plan.folder.root, dataclasses.replace(stamp, device="cuda:0"))
    assert verify(plan.folder, NetworkSettings(), Listener(), try_torch).device == "cpu"
    (module,) = plan.folder.root.glob("env-*/lib/python*/site-packages/torch.py")
    module.unlink()
    with pytest.raises(InstallError) as caught:
        verify(plan.folder, NetworkSettings(), Listener(), try_torch)
    assert caught.value.cause == "torch-broken"


@pytest.mark.skipif(os.name == "nt", reason="permissions are others there")
def test_a_folder_that_cannot_be_made_is_refused_in_plain_words(plan, tmp_path):
    (tmp_path / "file").touch()
    blocked = dataclasses.replace(plan, folder=EngineFolder(tmp_path / "file" / "engine"))
    assert str(tmp_path / "file") in str(failure(blocked)) or failure(blocked).cause == "unknown"


def test_a_folder_that_becomes_read_only_on_the_way_is_told_in_plain_words(plan, monkeypatch):
    def read_only(*_, **__):
        raise PermissionError(errno.EPERM, "Operation not permitted", str(plan.folder.root))

    def test(python, _):
        monkeypatch.setattr("tempfile.mkdtemp", read_only)
        read_only()

    assert failure(plan, smoke_test=test).cause == "no-permission"
    assert read_stamp(plan.folder.root) is None


def test_a_damaged_stamp_is_no_stamp(plan):
    run(plan)
    for text in ("", "{", "[]", '{"format": 1}', '{"format": 99}', "null"):
        (plan.folder.root / "ready.json").write_text(text)
        assert installed_python(plan.folder.root) is None
