"""Frames on the pipes between the raster half and the worker, and the messages they carry. Needs no torch.

A frame is a prefix `<IQ` (bytes of header, bytes of payload), a header (one JSON object in UTF-8) and the payload (raw
bytes). Nothing on the pipe is ever executed or unpickled. The `type` of a header names the message:

    client -> worker
        hello        protocol, engine_version; the first message
        load         weights (path), device (name); before the first predict
        predict      id, shape [C, H, W], dtype (numpy's code), offset [column, row] of the block in the raster,
                     core [column, row, width, height] within the block;
                     payload: the image (C, H, W), then validity (H, W), uint8, 1 = valid
        describe     asks what this engine can compute on
    worker -> client
        heartbeat    once a second from the start, however busy the worker is
        hello        protocol, engine_version, pid, python, torch (versions)
        loaded       device, device_name, card (as in the weights file)
        progress     id, done, total (windows)
        classes      id, shape [h, w] of the core;
                     payload: class codes (h, w), NODATA where invalid, then confidence (h, w) in percent, both uint8
        description  devices {name: description}, scan_backends [{name, device, problem or null}, ...]
        error        id (null outside a predict), code, problem, hint, details

Requests are answered in order. There is no message for cancelling or leaving: the client closes the pipe, and the
worker ends at once, whatever it is doing. The same happens when the client dies.
"""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO

import numpy as np

from ..errors import EngineError

PROTOCOL = 1
"""Raised by one with every change that an older peer would misunderstand."""

NODATA = 255
"""Class code of pixels without valid input."""

MAX_HEADER_BYTES = 1 << 20
MAX_PAYLOAD_BYTES = 4 << 30

_PREFIX = struct.Struct("<IQ")


class ProtocolError(EngineError):
    code = "worker.protocol"

    def __init__(self, why: str) -> None:
        super().__init__(
            f"The engine process sent something unexpected: {why}.",
            "Install the engine's environment again, so that it belongs to this version of UNetMamba.",
            why=why,
        )


def write_frame(stream: BinaryIO, header: dict[str, Any], *payload: np.ndarray) -> None:
    """Write one frame and flush; the payload is the bytes of the arrays in C order, one after the other."""
    text = json.dumps(header).encode("utf-8")
    parts = [memoryview(np.ascontiguousarray(array).reshape(-1).view(np.uint8)) for array in payload]
    stream.write(_PREFIX.pack(len(text), sum(part.nbytes for part in parts)) + text)
    for part in parts:
        stream.write(part)
    stream.flush()


def read_frame(stream: BinaryIO) -> tuple[dict[str, Any], np.ndarray] | None:
    """The next frame as header and payload (uint8, writable); None where the stream ended between two frames.

    Raises:
        EOFError: the stream ended within a frame.
        ProtocolError: the frame is larger than the limits, or its header is not a JSON object with a `type`.
    """
    prefix = stream.read(_PREFIX.size)
    if not prefix:
        return None
    if len(prefix) < _PREFIX.size:
        raise EOFError("the stream ended within a frame")
    header_bytes, payload_bytes = _PREFIX.unpack(prefix)
    if header_bytes > MAX_HEADER_BYTES or payload_bytes > MAX_PAYLOAD_BYTES:
        raise ProtocolError(f"a frame claims {header_bytes} bytes of header and {payload_bytes} of payload")
    try:
        header = json.loads(_read_exactly(stream, header_bytes).tobytes().decode("utf-8"))
    except (ValueError, RecursionError) as error:  # not UTF-8, not JSON, or brackets without end
        raise ProtocolError("a header is not JSON") from error
    if not isinstance(header, dict) or not isinstance(header.get("type"), str):
        raise ProtocolError("a header has no type")
    return header, _read_exactly(stream, payload_bytes)


def _read_exactly(stream: BinaryIO, count: int) -> np.ndarray:
    """`count` bytes as uint8, read straight into memory that was not cleared first."""
    data = np.empty(count, np.uint8)
    view, filled = memoryview(data), 0
    while filled < count:
        got = stream.readinto(view[filled:])
        if not got:
            raise EOFError("the stream ended within a frame")
        filled += got
    return data
