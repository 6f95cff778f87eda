"""Start a worker, give it blocks, take its answers. Needs no torch."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO

import numpy as np

from ..errors import Cancelled, EngineError
from ..interpreter import engine_command, engine_environment
from ..paths import engine_version
from ..segmentation.options import PredictOptions
from ..texts import Text, from_plain
from .protocol import PROTOCOL, PredictRequest, PredictResult, ProtocolError, read_frame, write_frame
from .training import Preview, TrainingListener

POLL_S = 0.05
"""How often a wait looks whether it was cancelled."""

SILENCE_S = 120.0
"""A worker without a heartbeat for so long is taken for hung; compiling and loading libraries can delay heartbeats."""

STOP_S = 1.5
"""How long a training that shall stop has to keep what it has learnt since it did so last."""

LOG_LINES = 200

_TRACEBACK = (" ", "Thread ", "Current thread ", "Extension modules: ")
"""How lines begin that tell where a crash was, but not what it was."""

_DETACHED = {"creationflags": subprocess.CREATE_NO_WINDOW} if sys.platform == "win32" else {"start_new_session": True}
"""No console window on Windows; elsewhere Ctrl-C in a terminal reaches the client alone, which then decides."""


class WorkerDiedError(EngineError):
    code = "worker.died"

    def __init__(self, returncode: int, log: list[str]) -> None:
        how = Text("exit status {status}", status=returncode)
        hint = Text("Try again. If it happens again, please report it with the log.")
        if returncode < 0:
            how = Text("signal {number}, {name}", number=-returncode, name=signal.Signals(-returncode).name)
        last_words = [line for line in log if line and not line.startswith(_TRACEBACK)][-2:]
        if -returncode == getattr(signal, "SIGKILL", None) or "alloc" in "".join(last_words):
            hint = Text("A process ends so when memory runs out: close other programs, then try again.")
        lines = "".join(f"\n  {line}" for line in last_words)
        super().__init__(
            Text("The engine process stopped unexpectedly ({how}).{lines}", how=how, lines=lines),
            hint,
            returncode=returncode,
            log=log,
        )


class WorkerSilentError(EngineError):
    code = "worker.silent"

    def __init__(self, silence_s: float, log: list[str]) -> None:
        super().__init__(
            Text("The engine process gave no sign of life for {seconds:g} s and was ended.", seconds=silence_s),
            Text(
                "Try again: after closing other programs if memory may have run out, with the device 'cpu' if a "
                "graphics driver may be at fault."
            ),
            silence_s=silence_s,
            log=log,
        )


class WorkerStartError(EngineError):
    code = "engine.broken"

    def __init__(self, python: Path | str, why: str) -> None:
        super().__init__(
            Text("The engine's Python {python} cannot be started: {why}.", python=python, why=why),
            Text("Install the engine's environment again, or choose another Python."),
            python=str(python),
            why=why,
        )


def never() -> bool:
    """Nobody cancels."""
    return False


def ignore(request_id: int, done: int, total: int) -> None:
    """Nobody wants to hear of progress: of which request, windows done, and of how many."""


class WorkerClient:
    """A worker process and the conversation with it; a context manager that leaves no process behind.

    Every waiting method takes `is_cancelled`, which is asked 20 times a second: when it says yes, the worker is ended
    and Cancelled raised. All of them raise EngineError for what the worker reports, and WorkerDiedError,
    WorkerSilentError or ProtocolError where nothing is left that could report.
    """

    def __init__(
        self, python: Path | str, environment: dict[str, str] | None = None, silence_s: float = SILENCE_S
    ) -> None:
        """python: the engine's interpreter. environment: of the process; by default this one's, cleaned."""
        self._python, self._silence_s = python, silence_s
        self._environment = engine_environment() if environment is None else environment
        self._process: subprocess.Popen | None = None
        self._unanswered = 0
        self._threads: list[threading.Thread] = []
        self._requests: queue.SimpleQueue = queue.SimpleQueue()
        self._replies: queue.SimpleQueue = queue.SimpleQueue()
        self._log: deque[str] = deque(maxlen=LOG_LINES)

    def __enter__(self) -> WorkerClient:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @property
    def is_idle(self) -> bool:
        """Whether the process runs and owes no result."""
        return self._process is not None and self._process.poll() is None and self._unanswered == 0

    def start(self, is_cancelled: Callable[[], bool] = never) -> dict[str, Any]:
        """Start the process, unless it runs, and agree on versions -> its `hello`: pid, python, engine, software."""
        if self._process is None:
            self._start_process()
        return self._ask("hello", "hello", is_cancelled, protocol=PROTOCOL, engine_version=engine_version())

    def _start_process(self) -> None:
        command = engine_command(self._python, "worker")
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        try:
            process = self._process = subprocess.Popen(command, env=self._environment, **pipes, **_DETACHED)  # nosec B603
        except OSError as error:
            raise WorkerStartError(self._python, error.strerror or str(error)) from error
        loops = {self._write: process.stdin, self._read: process.stdout, self._read_log: process.stderr}
        self._threads = [threading.Thread(target=loop, args=(pipe,), daemon=True) for loop, pipe in loops.items()]
        for thread in self._threads:
            thread.start()

    def load(
        self,
        weights: Path | str,
        device: str,
        options: PredictOptions = PredictOptions(),
        is_cancelled: Callable[[], bool] = never,
    ) -> dict[str, Any]:
        """Load a weights file on a device -> the worker's `loaded`: device, device_name, card, window_px, overlap_px,
        precision. A file that is loaded already, and has not changed, costs nothing.
        """
        fields = {"weights": os.path.abspath(weights), "device": device, "options": asdict(options)}
        return self._ask("load", "loaded", is_cancelled, **fields)

    def describe(self, is_cancelled: Callable[[], bool] = never) -> dict[str, Any]:
        """What the engine can compute on -> the worker's `description`: devices, scan_backends."""
        return self._ask("describe", "description", is_cancelled)

    def predict(self, request: PredictRequest) -> None:
        """Ask for the classes of a block, without waiting; results come in the order of the requests.

        Keep two requests outstanding: the worker then receives a block while it computes the one before.
        """
        self._unanswered += 1
        self._requests.put(request.to_frame())

    def next_result(
        self,
        is_cancelled: Callable[[], bool] = never,
        progress: Callable[[int, int, int], None] = ignore,
    ) -> PredictResult:
        """Wait for the classes of the oldest request; meanwhile `progress` hears of its windows."""

        def pass_on(header: dict[str, Any], payload: np.ndarray) -> None:
            progress(header["id"], header["done"], header["total"])

        try:
            return PredictResult.from_frame(*self._reply("classes", is_cancelled, {"progress": pass_on}))
        finally:
            self._unanswered -= 1  # an error is an answer too

    def train(self, folder: Path | str, settings: dict[str, Any], listener: TrainingListener) -> dict[str, Any]:
        """Fine-tune -> the worker's `trained`: ended, file, scores, matrix, history.

        A wish to stop is granted within STOP_S and some moments: else the worker is ended, and what it has learnt since
        it kept a state last is lost.

        Args:
            folder: of the run; states of an interrupted one in it are gone on with.
            settings: of `FineTuneSettings`, plain data.
        Raises:
            Cancelled: the listener wished to stop.
        """
        wish, polls = "go", 0

        def is_over() -> bool:
            nonlocal wish, polls
            polls += wish == "stop"
            if wish != "stop" and listener.wish() != wish:
                wish = listener.wish()
                self._requests.put(({"type": "steer", "wish": wish},))
            return polls * POLL_S > STOP_S

        def tell(header: dict[str, Any], payload: np.ndarray) -> None:
            getattr(listener, header["event"])(*map(from_plain, header["values"]))

        def show(header: dict[str, Any], payload: np.ndarray) -> None:
            listener.preview(Preview.from_frame(header, payload))

        self._requests.put(({"type": "train", "folder": os.path.abspath(folder), "settings": settings},))
        trained, _ = self._reply("trained", is_over, {"training": tell, "preview": show})
        if trained["ended"] == "stopped":
            raise Cancelled
        return trained

    def close(self) -> None:
        """End the process, whatever it is doing; it has nothing to lose. May be called again."""
        if self._process is None:
            return
        if sys.platform == "win32":
            self._process.kill()
        else:
            with suppress(ProcessLookupError):  # it ended by itself
                os.killpg(self._process.pid, signal.SIGKILL)  # and what it started: that would hold the pipes open
        self._process.wait()
        self._requests.put(None)
        for thread in self._threads:
            thread.join()
        self._process = None

    def _ask(self, question: str, answer: str, is_cancelled: Callable[[], bool], **fields: Any) -> dict[str, Any]:
        """Send a request without payload and wait for the message that answers it."""
        self._requests.put(({"type": question, **fields},))
        return self._reply(answer, is_cancelled)[0]

    def _reply(
        self,
        expected: str,
        is_cancelled: Callable[[], bool],
        others: Mapping[str, Callable[[dict[str, Any], np.ndarray], None]] = MappingProxyType({}),
    ) -> tuple[dict[str, Any], np.ndarray]:
        """Header and payload of the next message of the expected type.

        Errors are raised; what comes before is given to those who want `others`, by its type.
        """
        if self._process is None:
            raise RuntimeError("The worker is not running.")
        silent_polls = 0  # counted, not timed: a computer that slept is no sign of a hung worker
        while True:
            if is_cancelled():
                self.close()
                raise Cancelled
            try:
                frame = self._replies.get(timeout=POLL_S)
            except queue.Empty:
                silent_polls += 1
                if silent_polls * POLL_S < self._silence_s:
                    continue
                self.close()
                raise WorkerSilentError(self._silence_s, list(self._log)) from None
            silent_polls = 0
            if frame is None:
                raise self._death()
            if isinstance(frame, EngineError):
                self.close()
                raise frame
            header, payload = frame
            if header["type"] == expected:
                return header, payload
            if header["type"] == "error":
                raise EngineError.from_dict(header)
            if header["type"] in others:
                others[header["type"]](header, payload)

    def _death(self) -> WorkerDiedError:
        """The error for a worker that closed its end, with the log complete."""
        process = self._process
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=2)  # it closes its pipes a moment before it is gone
        self.close()
        return WorkerDiedError(process.returncode, list(self._log))

    def _write(self, stream: BinaryIO) -> None:
        try:
            while request := self._requests.get():
                write_frame(stream, *request)
        except OSError:
            pass  # the worker is gone; the end of its answers says so
        finally:
            with suppress(OSError):  # closing would flush, to nobody
                stream.close()

    def _read(self, stream: BinaryIO) -> None:
        with stream:
            try:
                while frame := read_frame(stream):
                    self._replies.put(frame)
                self._replies.put(None)
            except EOFError:
                self._replies.put(None)
            except ProtocolError as error:
                self._replies.put(error)

    def _read_log(self, stream: BinaryIO) -> None:
        with stream:
            for line in stream:
                self._log.append(line.decode("utf-8", "replace").rstrip())
