"""Frames on the pipes between the raster half and the worker, and the messages they carry. Needs no torch.

A frame is a prefix `<IQ` (bytes of header, bytes of payload), a header (one JSON object in UTF-8) and the payload (raw
bytes). Nothing on the pipe is ever executed or unpickled. The `type` of a header names the message:

    client -> worker
        hello        protocol, engine_version; the first message, and at any time a question whether the worker is well
        load         weights (path), device (name), options (of `PredictOptions`); before the first predict
        predict      a `PredictRequest`: id, shape [C, H, W], dtype (numpy's code), all_valid, and its other fields by
                     their names; payload: the image (C, H, W), then, unless all pixels are valid, validity (H, W),
                     uint8, 1 = valid
        describe     asks what this engine can compute on
        train        folder (of the run), settings (of `FineTuneSettings`): begins a fine-tuning, or goes on with it
        steer        wish: `go`, `pause` or `stop`; heeded at once by the training that runs
    worker -> client
        heartbeat    once a second from the start, however busy the worker is
        hello        protocol, engine_version, pid, python (version), engine (`full`, `light`), software
        loaded       device, device_name, card (as in the weights file), window_px, overlap_px, precision
        progress     id, done, total (windows)
        classes      a `PredictResult`: id, shape [h, w], layers; payload: classes (h, w), then the layers, all uint8
        trained      what `training.fine_tune` returns: ended and, unless `stopped`, file, scores, matrix, history
        training     event (`progress`, `info`, `warning`, `step` or `validated`), values (its arguments; texts are as
                     `texts.to_plain` makes them)
        preview      step, shape [H, W]; payload of a `Preview`: image (H, W, 3), reference, prediction, uint8
        description  devices {name: description}, scan_backends [{name, device, problem or null}, ...]
        error        id (null outside a predict), and what `EngineError.to_dict` gives

Requests are answered in order, but for `steer`, which has no answer. There is no message for cancelling or leaving: the
client closes the pipe, and the worker ends at once, whatever it is doing. The same happens when the client dies.
"""

from __future__ import annotations

import json
import struct
from dataclasses import asdict, dataclass
from typing import Any, BinaryIO

import numpy as np

from ..errors import EngineError
from ..texts import Text

PROTOCOL = 5
"""Raised by one with every change that an older peer would misunderstand."""

NODATA = 255
"""Class code and percentage of pixels without valid input."""

LAYERS = ("confidence", "probabilities")
"""What a request may ask for beside the classes, in the order of the payload."""

MAX_HEADER_BYTES = 1 << 20
MAX_PAYLOAD_BYTES = 4 << 30

_PREFIX = struct.Struct("<IQ")


class ProtocolError(EngineError):
    code = "worker.protocol"

    def __init__(self, why: str) -> None:
        super().__init__(
            Text("The engine process sent something unexpected: {why}.", why=why),
            Text("Install the engine's environment again, so that it belongs to this version of UNetMamba."),
            why=why,
        )


@dataclass(frozen=True)
class Sampling:
    """Pixels that a map is wanted in, where they are others than those that the network looks at (working pixels).

    The centre of pixel i of the map lies at (i + 0.5) * step - 0.5 of the working pixels, both counted from the first
    of their raster.
    """

    first: tuple[int, int]
    """(column, row) in the map."""
    size: tuple[int, int]
    """(width, height) in pixels of the map."""
    step: tuple[float, float]
    """Working pixels per pixel of the map, along columns and rows."""


@dataclass(frozen=True)
class PredictRequest:
    """One block to classify; its pixels are working pixels."""

    id: int
    image: np.ndarray
    """(C, H, W) pixel values of any real dtype, bands in the order of the weights."""
    valid: np.ndarray
    """(H, W), bool or uint8, 0 where a pixel has no data; its values are not looked at."""
    offset: tuple[int, int]
    """(column, row) of the block's first pixel in the raster."""
    core: tuple[int, int, int, int]
    """(column, row, width, height) within the block of the part whose classes are asked for. The block holds all of
    every window that touches it."""
    raster_size: tuple[int, int]
    """(width, height) of the whole raster."""
    sampling: Sampling | None = None
    """The pixels of the answer; None for those of the core. Else the core holds all their centres and a pixel more on
    each side, or ends with the raster."""
    values: tuple[tuple[float, ...], tuple[float, ...]] | None = None
    """(gains, offsets), one a band: the model gets value * gain + offset, cut off at 0 and at the card's scale."""
    layers: tuple[str, ...] = ()
    """Those of LAYERS that are wanted."""

    def to_frame(self) -> tuple[Any, ...]:
        """Header, image and, where it tells something, validity: what `write_frame` takes."""
        valid = np.asarray(self.valid, dtype=bool)
        header = {"type": "predict", "shape": self.image.shape, "dtype": self.image.dtype.str}
        header["all_valid"] = bool(valid.all())
        for name in ("id", "offset", "core", "raster_size", "values", "layers"):
            header[name] = getattr(self, name)
        header["sampling"] = self.sampling and asdict(self.sampling)
        return (header, self.image) if header["all_valid"] else (header, self.image, valid)

    @classmethod
    def from_frame(cls, header: dict[str, Any], payload: np.ndarray) -> PredictRequest:
        """The request, on the memory of the payload."""
        channels, height, width = header["shape"]
        size = height, width
        image_bytes = channels * height * width * np.dtype(header["dtype"]).itemsize
        return cls(
            image=payload[:image_bytes].view(header["dtype"]).reshape(channels, *size),
            valid=np.ones(size, bool) if header["all_valid"] else payload[image_bytes:].view(bool).reshape(size),
            sampling=header["sampling"] and Sampling(**header["sampling"]),
            **{name: header[name] for name in ("id", "offset", "core", "raster_size", "values", "layers")},
        )


@dataclass(frozen=True)
class PredictResult:
    """The map of one block, (h, w) pixels: of its core, or as the request's sampling wants them.

    Without sampling, all is NODATA where a pixel is invalid. With sampling, validity is for the caller to apply; NODATA
    is only where no window had any valid pixel.
    """

    id: int
    classes: np.ndarray
    """(h, w) uint8 class codes."""
    confidence: np.ndarray | None = None
    """(h, w) uint8: the winning class's share of the scores, 0..100 percent."""
    probabilities: np.ndarray | None = None
    """(K, h, w) uint8: every class's share, 0..100 percent, in the order of the card."""

    def to_frame(self) -> tuple[Any, ...]:
        """Header and layers: what `write_frame` takes."""
        layers = {name: plane for name in LAYERS if (plane := getattr(self, name)) is not None}
        header = {"type": "classes", "id": self.id, "shape": self.classes.shape, "layers": list(layers)}
        return header, self.classes, *layers.values()

    @classmethod
    def from_frame(cls, header: dict[str, Any], payload: np.ndarray) -> PredictResult:
        """The result, on the memory of the payload."""
        planes = payload.reshape(-1, *header["shape"])
        rest = 1 + ("confidence" in header["layers"])
        return cls(
            id=header["id"],
            classes=planes[0],
            confidence=planes[1] if "confidence" in header["layers"] else None,
            probabilities=planes[rest:] if "probabilities" in header["layers"] else None,
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
        raise ProtocolError(
            Text(
                "a frame claims {header} bytes of header and {rest} of payload", header=header_bytes, rest=payload_bytes
            )
        )
    try:
        header = json.loads(_read_exactly(stream, header_bytes).tobytes().decode("utf-8"))
    except (ValueError, RecursionError) as error:  # not UTF-8, not JSON, or brackets without end
        raise ProtocolError(Text("a header is not JSON")) from error
    if not isinstance(header, dict) or not isinstance(header.get("type"), str):
        raise ProtocolError(Text("a header has no type"))
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
