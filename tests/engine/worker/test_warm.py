"""One worker for several runs: when it is kept, and that it never outstays its time."""

import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from tests.engine.worker.processes import block, is_running, seconds_until
from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.paths import ROOT
from unetmamba_qgis.engine.worker import warm
from unetmamba_qgis.engine.worker.client import WorkerStartError

pytestmark = pytest.mark.filterwarnings("error::ResourceWarning")
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture(autouse=True)
def nothing_kept():
    """No test gets the worker of another one."""
    warm.close_idle()
    yield
    warm.close_idle()


def pid_of_next(python):
    with warm.borrow(python) as worker:
        return worker.start()["pid"]


def test_the_next_run_gets_the_worker_of_the_one_before_with_its_weights(engine_python, weights):
    seconds = []
    for number in range(2):
        start = time.monotonic()
        with warm.borrow(engine_python) as worker:
            pid = worker.start()["pid"]
            worker.load(weights, "cpu")
            seconds.append(time.monotonic() - start)
            worker.predict(block(number))
            assert worker.next_result().id == number
        assert is_running(pid)
    assert pid_of_next(engine_python) == pid
    assert seconds[1] < seconds[0] / 4


def test_a_run_that_fails_or_is_cancelled_ends_its_worker(engine_python):
    for error in (Cancelled(), EngineError("the disk is full"), KeyboardInterrupt()):
        with pytest.raises(type(error)), warm.borrow(engine_python) as worker:
            pid = worker.start()["pid"]
            raise error
        assert not is_running(pid)


def test_a_worker_that_still_owes_a_result_is_not_kept(engine_python, weights):
    with warm.borrow(engine_python) as worker:
        pid = worker.start()["pid"]
        worker.load(weights, "cpu")
        worker.predict(block(0))
    assert not is_running(pid)
    with warm.borrow(engine_python) as worker:
        worker.load(weights, "cpu")
        worker.predict(block(1))
        assert worker.next_result().id == 1


def test_each_of_two_runs_at_once_has_a_worker_and_one_is_kept(engine_python):
    together, pids = threading.Barrier(2, timeout=60), []

    def run():
        with warm.borrow(engine_python) as worker:
            pids.append(worker.start()["pid"])
            together.wait()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(pids)) == 2
    assert sorted(map(is_running, pids)) == [False, True]
    assert pid_of_next(engine_python) in pids


def test_an_idle_worker_ends_when_its_time_is_over(engine_python, monkeypatch):
    monkeypatch.setattr(warm, "IDLE_S", 1.0)
    pid = pid_of_next(engine_python)
    assert is_running(pid)
    assert 0.5 < seconds_until(lambda: not is_running(pid), 10) < 3
    assert pid_of_next(engine_python) != pid


def test_the_time_of_a_worker_does_not_run_while_it_works(engine_python, monkeypatch):
    monkeypatch.setattr(warm, "IDLE_S", 0.7)
    pid = pid_of_next(engine_python)
    with warm.borrow(engine_python) as worker:
        time.sleep(1.5)
        assert worker.start()["pid"] == pid


@posix
@pytest.mark.parametrize("sign", ["SIGKILL", "SIGSTOP"])
def test_a_kept_worker_that_died_or_hangs_is_replaced_without_a_word(engine_python, sign):
    pid = pid_of_next(engine_python)
    os.kill(pid, getattr(signal, sign))
    with warm.borrow(engine_python) as worker:
        assert worker.start()["pid"] != pid and worker.describe()["devices"]
    assert not is_running(pid)


def test_another_python_or_environment_gets_its_own_worker(engine_python, tmp_path, monkeypatch):
    pid = pid_of_next(engine_python)
    with pytest.raises(WorkerStartError), warm.borrow(tmp_path / "python"):
        pass
    assert pid_of_next(engine_python) == pid
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    assert pid_of_next(engine_python) != pid


def test_starting_can_be_cancelled(engine_python):
    with pytest.raises(Cancelled), warm.borrow(engine_python, is_cancelled=lambda: True):
        pass
    assert not warm._kept


BORROWER = """
import os, sys
sys.path.append(sys.argv[1])
from unetmamba_qgis.engine.worker.warm import borrow

with borrow(sys.argv[2]) as worker:
    print(worker.start()["pid"], flush=True)
if sys.argv[3] == "killed":
    print("idle", flush=True)
    os.kill(os.getpid(), 9)
"""


@posix
@pytest.mark.parametrize(("end", "status"), [("ends", 0), ("killed", -9)])
def test_an_idle_worker_does_not_outlive_its_program_nor_delay_its_end(engine_python, end, status):
    command = [sys.executable, "-c", BORROWER, str(ROOT), str(engine_python), end]
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (status, "")
    assert time.monotonic() - start < 30
    pid = int(done.stdout.split()[0])
    assert seconds_until(lambda: not is_running(pid), 10) < 5
