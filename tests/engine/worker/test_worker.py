"""The client and a real worker in the engine's Python: what they agree on, and every way in which that can end."""

import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace

import numpy as np
import pytest

from tests.engine.worker.processes import block, is_running, seconds_until
from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.paths import ROOT
from unetmamba_qgis.engine.segmentation.options import PredictOptions
from unetmamba_qgis.engine.worker import client as client_module
from unetmamba_qgis.engine.worker.client import (
    PredictRequest,
    WorkerClient,
    WorkerDiedError,
    WorkerSilentError,
    WorkerStartError,
)
from unetmamba_qgis.engine.worker.protocol import ProtocolError, Sampling

pytestmark = pytest.mark.filterwarnings("error::ResourceWarning")
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


class After:
    """Says yes from some seconds after its making on."""

    def __init__(self, seconds):
        self.when = time.monotonic() + seconds

    def __call__(self):
        return time.monotonic() >= self.when


# Working together


def test_the_worker_says_who_it_is(worker):
    assert worker.hello["pid"] != os.getpid() and is_running(worker.hello["pid"])
    assert worker.hello["engine"] == "full" and worker.hello["software"].startswith("PyTorch 2.")


def test_a_block_comes_back_as_classes_of_its_core(worker, weights):
    loaded = worker.load(weights, "cpu")
    assert loaded["device"] == "cpu" and loaded["card"]["title"] == "random"
    assert (loaded["window_px"], loaded["overlap_px"], loaded["precision"]) == (64, 16, "float32")
    heard = []
    worker.predict(block(7, layers=("confidence",)))
    result = worker.next_result(progress=lambda *progress: heard.append(progress))
    assert result.id == 7 and result.classes.shape == result.confidence.shape == (90, 110)
    assert (result.classes[:10] == 255).all() and (result.confidence[:10] == 255).all()
    assert set(np.unique(result.classes[10:])) <= {1, 2, 3, 4, 5, 6}
    assert (result.confidence[10:] >= 100 / 6 - 1).all() and (result.confidence[10:] <= 100).all()
    assert heard[0] == (7, 0, 6) and heard[-1] == (7, 6, 6)


def test_all_that_a_request_can_ask_for_crosses_the_pipe(worker, weights):
    worker.load(weights, "cpu", PredictOptions(window_px=48, tta="flips"))
    plain, sixteen_bit = block(0), block(1)
    sixteen_bit = replace(
        sixteen_bit,
        image=sixteen_bit.image.astype(">u2") * 257,
        values=((1 / 257,) * 3, (0.0,) * 3),
        sampling=Sampling((10, 0), (100, 45), (1.0, 2.0)),
        layers=("confidence", "probabilities"),
    )
    worker.predict(replace(plain, layers=("probabilities",)))
    worker.predict(sixteen_bit)
    native, sampled = worker.next_result(), worker.next_result()
    assert native.confidence is None and native.probabilities.shape == (6, 90, 110)
    assert sampled.classes.shape == sampled.confidence.shape == (45, 100)
    mean = (native.probabilities[:, 10::2, 5:105] + native.probabilities[:, 11::2, 5:105].astype(float)) / 2
    np.testing.assert_allclose(sampled.probabilities[:, 5:], mean, atol=1)
    np.testing.assert_array_equal(sampled.probabilities.max(0), sampled.confidence)


def test_weights_are_read_again_only_when_they_or_the_device_changed(new_worker, weights, tmp_path):
    copy = tmp_path / "weights.safetensors"
    copy.write_bytes(weights.read_bytes())

    def seconds(**options):
        start = time.monotonic()
        new_worker.load(copy, "cpu", PredictOptions(**options))
        return time.monotonic() - start

    first = seconds()
    assert seconds() < first / 4
    assert seconds(tta="d4", window_px=32) < first / 4  # options belong to the run, not to the weights
    copy.write_bytes(b"GIF89a" * 100)
    with pytest.raises(EngineError, match="weights.safetensors"):
        seconds()
    with pytest.raises(EngineError, match="weights.safetensors"):  # the error was no answer to keep
        seconds()


def test_options_that_are_impossible_are_refused_by_the_worker_too(worker, weights):
    with pytest.raises(EngineError, match="overlap is 64") as excinfo:
        worker.load(weights, "cpu", PredictOptions(overlap_px=64))
    assert code_of(excinfo) == "job.option"


def test_requests_wait_in_line_and_are_answered_in_order(worker, weights):
    worker.load(weights, "auto")
    sizes = {0: (40, 50), 1: (64, 64), 2: (1, 1), 3: (33, 120)}
    for number, (height, width) in sizes.items():
        request = block(number, height, width)
        valid = np.full((height, width), 7, np.uint8)  # anything but 0
        worker.predict(replace(request, valid=valid, core=(0, 0, width, height)))
    results = [worker.next_result() for _ in sizes]
    assert {result.id: result.classes.shape for result in results} == sizes
    assert [result.id for result in results] == [0, 1, 2, 3]


def test_the_next_block_is_received_while_one_is_computed(worker, weights):
    worker.load(weights, "cpu")
    worker.predict(block(0, 700, 700))
    large = np.zeros((3, 3000, 3000), np.uint8)  # far more than a pipe holds
    nowhere = np.zeros((3000, 3000), bool)
    worker.predict(PredictRequest(1, large, nowhere, (0, 0), (1000, 1000, 100, 100), raster_size=(3000, 3000)))
    worker.predict(block(2, 20, 20))  # leaves the queue only after the large one is sent
    sent_s = seconds_until(worker._requests.empty, 30)
    computed_s = -time.monotonic()
    assert worker.next_result().id == 0
    computed_s += time.monotonic()
    assert computed_s > sent_s


def test_the_worker_describes_what_it_can_compute_on(worker):
    description = worker.describe()
    assert list(description["devices"])[-1] == "cpu"
    usable = [scan["name"] for scan in description["scan_backends"] if scan["device"] == "cpu" and not scan["problem"]]
    assert "torch" in usable


def test_heartbeats_keep_an_idle_worker_alive(engine_python):
    with WorkerClient(engine_python, silence_s=2.5) as worker:
        worker.start()
        with pytest.raises(Cancelled):  # and not WorkerSilentError
            worker.next_result(is_cancelled=After(5))


def test_it_runs_from_any_folder_whatever_the_shell_has_set(engine_python, tmp_path, monkeypatch):
    (tmp_path / "torch.py").write_text("raise SystemExit('the wrong torch')")
    monkeypatch.chdir(tmp_path)
    for name in ("PYTHONPATH", "PYTHONHOME", "PROJ_LIB", "GDAL_DATA", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, str(tmp_path))
    with WorkerClient(engine_python) as worker:
        assert worker.start()["software"]


# Errors that the worker reports


def code_of(excinfo):
    return excinfo.value.code


def test_a_device_that_is_not_there_is_named_with_those_that_are(worker, weights):
    with pytest.raises(EngineError, match="cuda:99 is not there; this computer has .*cpu") as excinfo:
        worker.load(weights, "cuda:99")
    assert code_of(excinfo) == "device.unavailable" and "cpu" in excinfo.value.details["available"]
    assert worker.load(weights, "cpu")["device"] == "cpu"  # an error does not end the worker


def test_weights_that_cannot_be_read_are_named(worker, tmp_path):
    (tmp_path / "bad.safetensors").write_bytes(b"GIF89a" * 100)
    with pytest.raises(EngineError, match="bad.safetensors") as excinfo:
        worker.load(tmp_path / "bad.safetensors", "cpu")
    assert code_of(excinfo) == "weights.unreadable"


def test_a_mistake_in_the_engine_is_reported_and_logged(new_worker):
    new_worker.predict(block(3))  # nothing is loaded
    with pytest.raises(EngineError, match="unforeseen way: AttributeError") as excinfo:
        new_worker.next_result()
    assert code_of(excinfo) == "engine.unexpected"


@pytest.mark.parametrize("changed", [{"engine_version": lambda: "0.0.1"}, {"PROTOCOL": 99}])
def test_another_version_is_refused_before_anything_else(engine_python, monkeypatch, changed):
    for name, value in changed.items():
        monkeypatch.setattr(client_module, name, value)
    with WorkerClient(engine_python) as worker, pytest.raises(EngineError, match="Restart the program") as excinfo:
        worker.start()
    assert code_of(excinfo) == "worker.version"


# Engines that do not work


def test_a_python_that_is_not_there_is_an_error(tmp_path):
    with WorkerClient(tmp_path / "python") as worker, pytest.raises(WorkerStartError, match="cannot be started"):
        worker.start()


@posix
def test_a_python_without_torch_says_so():
    python = "/usr/bin/python3"
    if subprocess.run([python, "-Ic", "import numpy"], capture_output=True).returncode:
        pytest.skip(f"no numpy in {python}")
    if not subprocess.run([python, "-Ic", "import torch"], capture_output=True).returncode:
        pytest.skip(f"torch is in {python}")
    with WorkerClient(python) as worker, pytest.raises(EngineError, match="No module named 'torch'") as excinfo:
        worker.start()
    assert code_of(excinfo) == "engine.broken"


def script(path, text):
    path.write_text(text)
    path.chmod(0o755)
    return path


@posix
def test_a_program_that_is_no_worker_is_one_clear_error(tmp_path):
    python = script(tmp_path / "python", "#!/bin/sh\necho broken install >&2; exit 7\n")
    with WorkerClient(python) as worker, pytest.raises(WorkerDiedError, match="exit status 7") as excinfo:
        worker.start()
    assert "broken install" in str(excinfo.value) and excinfo.value.details["log"] == ["broken install"]


@posix
def test_a_program_that_talks_otherwise_is_ended_with_all_it_started(tmp_path):
    python = script(tmp_path / "python", "#!/bin/sh\necho Hello, this is a shell; sleep 60\n")
    start = time.monotonic()
    with WorkerClient(python) as worker, pytest.raises(ProtocolError):
        worker.start()
    assert time.monotonic() - start < 10  # sleep held the pipes


@posix
def test_what_libraries_print_joins_the_log_and_not_the_frames(engine_python, weights, tmp_path):
    talkative = f"""#!{engine_python} -u
import sys
sys.path.append({str(ROOT)!r})
import ctypes, os
from unetmamba_qgis.engine.worker import server

load = server.Server._load

def talk(self, header, payload):
    print("from Python")
    os.write(1, b"from the descriptor\\n")
    ctypes.CDLL(None).puts(b"from C")
    ctypes.CDLL(None).fflush(None)
    assert sys.stdin.read() == ""
    load(self, header, payload)

server.Server._load = talk
server.main()
"""
    with WorkerClient(script(tmp_path / "python", talkative)) as worker:
        worker.start()
        assert worker.load(weights, "cpu")["device"] == "cpu"
        worker.predict(block(0))
        assert worker.next_result().id == 0
        seconds_until(lambda: len(worker._log) >= 3, 2)
        assert {"from Python", "from the descriptor", "from C"} <= set(worker._log)


# Ends


@pytest.fixture
def busy_worker(worker, weights):
    """A worker with minutes of work before it, in the middle of a window."""
    worker.load(weights, "cpu")
    for number in range(2):
        worker.predict(block(number, 2000, 2000))
    seconds_until(lambda: worker._replies.qsize() > 3, 30)
    return worker


def test_cancelling_ends_the_worker_within_two_seconds(busy_worker):
    start = time.monotonic()
    with pytest.raises(Cancelled):
        busy_worker.next_result(is_cancelled=lambda: True)
    assert time.monotonic() - start < 2 and not is_running(busy_worker.hello["pid"])


@posix
def test_cancelling_ends_a_hung_worker_too(worker, weights):
    worker.load(weights, "cpu")
    os.kill(worker.hello["pid"], signal.SIGSTOP)
    worker.predict(block(0, 3000, 3000))  # which it will never take off the pipe
    start = time.monotonic()
    with pytest.raises(Cancelled):
        worker.next_result(is_cancelled=After(0.5))
    assert time.monotonic() - start < 2.5 and not is_running(worker.hello["pid"])


@posix
def test_a_hung_worker_is_noticed_by_its_silence(engine_python):
    with WorkerClient(engine_python, silence_s=2.5) as worker:
        pid = worker.start()["pid"]
        os.kill(pid, signal.SIGSTOP)
        with pytest.raises(WorkerSilentError, match="no sign of life for 2.5 s"):
            worker.next_result()
        assert not is_running(pid)


@posix
def test_a_killed_worker_is_one_error_that_names_memory(busy_worker):
    os.kill(busy_worker.hello["pid"], signal.SIGKILL)
    start = time.monotonic()
    with pytest.raises(WorkerDiedError, match="signal 9, SIGKILL.*memory") as excinfo:
        for _ in range(2):
            busy_worker.next_result()
    assert time.monotonic() - start < 2
    assert excinfo.value.code == "worker.died" and excinfo.value.details["returncode"] == -9


@posix
def test_a_crash_comes_with_the_last_lines_of_the_log(worker):
    os.kill(worker.hello["pid"], signal.SIGSEGV)
    with pytest.raises(WorkerDiedError, match="SIGSEGV") as excinfo:
        worker.next_result()
    assert "Fatal Python error: Segmentation fault" in excinfo.value.problem
    assert "Thread" not in excinfo.value.problem and any("server.py" in line for line in excinfo.value.details["log"])


@posix
def test_a_crash_for_lack_of_memory_names_it(tmp_path):
    words = ["terminate called after throwing an instance of 'std::bad_alloc'", "  what():  std::bad_alloc"]
    log = [*words, "Fatal Python error: Aborted", "", "Thread 0x00007fa4 (most recent call first):", "  File x"]
    lines = "; ".join(f'echo "{line}" >&2' for line in log)
    python = script(tmp_path / "python", f"#!/bin/sh\n{lines}; kill -ABRT $$\n")
    died = pytest.raises(WorkerDiedError, match="(?s)SIGABRT.*bad_alloc.*memory runs out")
    with WorkerClient(python) as worker, died as excinfo:
        worker.start()
    assert excinfo.value.problem.count("\n") == 2 and len(excinfo.value.details["log"]) == 6


@posix
def test_too_little_memory_is_reported_by_name_and_ends_nothing_else(engine_python, weights, tmp_path):
    """The worker's address space ends 100 MiB above what its first block took."""
    limited = f"""#!{engine_python} -u
import re, resource, sys
sys.path.append({str(ROOT)!r})
from unetmamba_qgis.engine.worker import server

predict = server.Server._predict

def limit(self, header, payload):
    predict(self, header, payload)
    taken = int(re.search(r"VmSize:\\s+(\\d+)", open("/proc/self/status").read())[1]) << 10
    resource.setrlimit(resource.RLIMIT_AS, (taken + (100 << 20), resource.RLIM_INFINITY))

server.Server._predict = limit
server.main()
"""
    large = block(0, 200, 200, sampling=Sampling((0, 0), (16000, 16000), (1 / 80, 1 / 80)))
    with WorkerClient(script(tmp_path / "python", limited)) as worker:
        worker.start()
        worker.load(weights, "cpu")
        worker.predict(block(1, 64, 64))
        worker.next_result()
        worker.predict(replace(large, core=(0, 0, 200, 200)))
        with pytest.raises(EngineError, match="memory of the device cpu is too small") as excinfo:
            worker.next_result()
        assert code_of(excinfo) == "device.out_of_memory"
        worker.predict(block(2, 64, 64))
        assert worker.next_result().id == 2


PARENT = """
import sys, time
sys.path.append(sys.argv[1])
import numpy as np
from unetmamba_qgis.engine.worker.client import PredictRequest, WorkerClient

worker = WorkerClient(sys.argv[2])
pid = worker.start()["pid"]
worker.load(sys.argv[3], "cpu")
image = np.zeros((3, 2000, 2000), np.uint8)
valid = np.ones((2000, 2000), bool)
worker.predict(PredictRequest(0, image, valid, (0, 0), (0, 0, 2000, 2000), (2000, 2000)))
time.sleep(float(sys.argv[4]))
print(pid, flush=True)
time.sleep(600)
"""


@posix
@pytest.mark.parametrize("working_s", [0.0, 2.0])
def test_the_worker_does_not_outlive_its_parent(engine_python, weights, working_s):
    command = [sys.executable, "-c", PARENT, str(ROOT), engine_python, weights, str(working_s)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as parent:
        pid = int(parent.stdout.readline())
        assert is_running(pid)
        parent.kill()
    assert seconds_until(lambda: not is_running(pid), 10) < 5


def test_closing_leaves_no_thread_and_may_be_repeated(worker):
    worker.close()
    worker.close()
    assert not [thread for thread in threading.enumerate() if thread in worker._threads]
    with pytest.raises(RuntimeError, match="not running"):
        worker.describe()
