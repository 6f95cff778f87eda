"""The worker: answers requests on its standard input until that closes. Needs an engine from the first request on."""

from __future__ import annotations

import faulthandler
import json
import os
import platform
import threading
import time
import traceback
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Any, BinaryIO

import numpy as np

from ..device_errors import DeviceMemoryError
from ..errors import EngineError
from ..heap import keep_freed_memory
from ..paths import engine_version
from ..segmentation.options import PredictOptions
from ..texts import Text, to_plain
from .choose_engine import EngineBrokenError, choose_engine
from .engine import Engine
from .protocol import PROTOCOL, PredictRequest, ProtocolError, read_frame, write_frame
from .training import Preview

HEARTBEAT_S = 1.0


class VersionMismatchError(EngineError):
    code = "worker.version"

    def __init__(self, client: dict[str, Any], worker: dict[str, Any]) -> None:
        super().__init__(
            Text(
                "This program runs UNetMamba {ours} (protocol {our_protocol}), but the engine's files are of version "
                "{theirs} (protocol {their_protocol}).",
                ours=client["engine_version"],
                our_protocol=client["protocol"],
                theirs=worker["engine_version"],
                their_protocol=worker["protocol"],
            ),
            Text("Restart the program (QGIS): UNetMamba was updated while it ran."),
            client=client,
            worker=worker,
        )


class UnexpectedError(EngineError):
    code = "engine.unexpected"

    def __init__(self, error: Exception) -> None:
        what = f"{type(error).__name__}: {error}"
        super().__init__(
            Text("The engine failed in an unforeseen way: {what}.", what=what), Text("Please report this."), error=what
        )


class Server:
    """Answers one client. The main thread computes, one thread reads ahead, one sends heartbeats."""

    def __init__(self, requests: BinaryIO, replies: BinaryIO) -> None:
        self._requests, self._replies = requests, replies
        self._pending: SimpleQueue[tuple[dict[str, Any], np.ndarray]] = SimpleQueue()
        self._sending = threading.Lock()
        self._engine: Engine | None = None
        self._loaded: tuple[Any, ...] | None = None
        self._predictor = None
        self._wish = "go"

    def serve(self) -> None:
        """Answer until the process is ended by `_read_ahead`."""
        for loop in (self._read_ahead, self._heartbeat):
            threading.Thread(target=loop, daemon=True).start()
        answers = {
            "hello": self._hello,
            "load": self._load,
            "predict": self._predict,
            "describe": self._describe,
            "train": self._train,
        }
        while True:
            header, payload = self._pending.get()
            try:
                if header["type"] not in answers:
                    raise ProtocolError(Text("a request of type {type}", type=header["type"]))
                answers[header["type"]](header, payload)
            except EngineError as error:
                self._send("error", id=header.get("id"), **error.to_dict())
            except Exception as error:  # whatever went wrong, the client hears of it and decides
                traceback.print_exc()
                self._send("error", id=header.get("id"), **UnexpectedError(error).to_dict())

    def _read_ahead(self) -> None:
        """Take requests off the pipe while others are computed, and end the process when the pipe closes.

        The process ends here and not in the main thread, which may be deep in a computation. Nothing is lost: all that
        a worker has is what it sent.
        """
        try:
            while frame := read_frame(self._requests):
                if frame[0]["type"] == "steer":
                    self._wish = frame[0]["wish"]
                else:
                    self._pending.put(frame)
        except ProtocolError:
            traceback.print_exc()
        except MemoryError:
            self._send("error", id=None, **DeviceMemoryError("cpu").to_dict())
        finally:
            os._exit(0)

    def _heartbeat(self) -> None:
        while True:
            self._send("heartbeat")
            time.sleep(HEARTBEAT_S)

    def _send(self, message: str, **fields: Any) -> None:
        self._send_frame({"type": message, **fields})

    def _send_frame(self, header: dict[str, Any], *payload: np.ndarray) -> None:
        with self._sending:
            write_frame(self._replies, header, *payload)

    def _hello(self, header: dict[str, Any], payload: np.ndarray) -> None:
        ours = {"protocol": PROTOCOL, "engine_version": engine_version()}
        theirs = {name: header.get(name) for name in ours}
        if theirs != ours:
            raise VersionMismatchError(theirs, ours)
        if self._engine is None:
            try:
                self._engine = choose_engine()
            except EngineBrokenError:
                traceback.print_exc()
                raise
        engine = {"engine": self._engine.name, "software": self._engine.software}
        self._send("hello", **ours, pid=os.getpid(), python=platform.python_version(), **engine)

    def _load(self, header: dict[str, Any], payload: np.ndarray) -> None:
        """Of several loads of one file, as different runs ask for, only the first one reads it."""
        engine = self._engine
        device = engine.find_device(header["device"])
        wanted = (header["weights"], _version(header["weights"]), device)
        with engine.device_errors(device):
            if self._loaded is None or self._loaded[0] != wanted:
                self._loaded = self._predictor = None  # two models need not fit into the memory
                self._loaded = (wanted, *engine.load(header["weights"], device))
            _, model, card = self._loaded
            options = PredictOptions(**header["options"])
            predictor = self._predictor = engine.predictor(model, card, device, options)
        self._send(
            "loaded",
            device=str(device),
            device_name=engine.describe_device(device),
            card=json.loads(card.to_json()),
            window_px=predictor.window_px,
            overlap_px=predictor.overlap_px,
            precision=predictor.precision,
        )

    def _predict(self, header: dict[str, Any], payload: np.ndarray) -> None:
        request = PredictRequest.from_frame(header, payload)
        result = self._predictor.predict(
            request, lambda done, total: self._send("progress", id=request.id, done=done, total=total)
        )
        self._send_frame(*result.to_frame())

    def _describe(self, header: dict[str, Any], payload: np.ndarray) -> None:
        self._send("description", devices=self._engine.list_devices(), scan_backends=self._engine.scan_backends())

    def _train(self, header: dict[str, Any], payload: np.ndarray) -> None:
        self._wish = "go"
        self._loaded = self._predictor = None  # its memory is needed
        trained = self._engine.train(header["settings"], Path(header["folder"]), _Told(self))
        self._send("trained", **trained)

    def send_training(self, event: str, *values: Any) -> None:
        """Tell the client of an event of the training."""
        self._send("training", event=event, values=[to_plain(value) for value in values])

    def send_preview(self, preview: Preview) -> None:
        self._send_frame(*preview.to_frame())

    @property
    def wish(self) -> str:
        """The client's last one: `go`, `pause` or `stop`."""
        return self._wish


class _Told:
    """A `TrainingListener` at the other end of the pipe."""

    def __init__(self, server: Server) -> None:
        self._server = server
        for event in ("progress", "info", "warning", "step", "validated"):
            setattr(self, event, partial(server.send_training, event))
        self.preview = server.send_preview

    def wish(self) -> str:
        return self._server.wish


def _version(path: str) -> tuple[int, int] | None:
    """Size and time of change of a file; None where there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def main() -> None:
    """Serve the client at the other end of standard input and output, which nothing else may use from here on."""
    faulthandler.enable()  # a crash in compiled code leaves its traceback in the log
    keep_freed_memory()
    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints joins the log
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    Server(requests, replies).serve()
