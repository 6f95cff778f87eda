"""Frames: what is written is what is read, and nothing else is."""

import io
import json
import struct

import numpy as np
import pytest

from unetmamba_qgis.engine.worker.protocol import (
    MAX_HEADER_BYTES,
    PredictRequest,
    PredictResult,
    ProtocolError,
    Sampling,
    read_frame,
    write_frame,
)


def frame_bytes(header, *payload):
    stream = io.BytesIO()
    write_frame(stream, header, *payload)
    return stream.getvalue()


def raw_frame(header_text, payload=b""):
    return struct.pack("<IQ", len(header_text), len(payload)) + header_text + payload


def test_a_frame_comes_back_as_it_was_written():
    image = np.arange(24, dtype="<u2").reshape(2, 3, 4)
    valid = np.eye(3, 4, dtype=bool)
    header = {"type": "predict", "name": "Sölden ⛰", "shape": image.shape}
    got, payload = read_frame(io.BytesIO(frame_bytes(header, image, valid)))
    assert got == {**header, "shape": [2, 3, 4]}
    np.testing.assert_array_equal(payload[:48].view("<u2").reshape(2, 3, 4), image)
    np.testing.assert_array_equal(payload[48:].reshape(3, 4), valid)
    payload[:] = 0  # writable, as torch wants it


def test_parts_of_larger_arrays_are_written_in_their_own_order():
    image = np.arange(60, dtype=np.uint8).reshape(3, 4, 5)
    _, payload = read_frame(io.BytesIO(frame_bytes({"type": "x"}, image[:, 1:3, ::2])))
    np.testing.assert_array_equal(payload.reshape(3, 2, 3), image[:, 1:3, ::2])


def test_frames_follow_each_other_until_the_stream_ends():
    stream = io.BytesIO(frame_bytes({"type": "a"}) + frame_bytes({"type": "b"}, np.zeros(0, np.uint8)))
    assert [read_frame(stream)[0]["type"] for _ in "ab"] == ["a", "b"]
    assert read_frame(stream) is None


def test_a_frame_that_is_cut_off_anywhere_is_noticed():
    whole = frame_bytes({"type": "classes"}, np.arange(9, dtype=np.uint8))
    for length in range(1, len(whole)):
        with pytest.raises(EOFError):
            read_frame(io.BytesIO(whole[:length]))


@pytest.mark.parametrize("sizes", [(MAX_HEADER_BYTES + 1, 0), (2, (4 << 30) + 1), (0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF)])
def test_sizes_over_the_limits_are_refused_before_anything_is_read(sizes):
    stream = io.BytesIO(struct.pack("<IQ", *sizes) + b"{}")
    with pytest.raises(ProtocolError, match="claims"):
        read_frame(stream)
    assert stream.read() == b"{}"


@pytest.mark.parametrize(
    "text", [b"", b"\xff\xfe", b"{", b"[" * 100_000, b"[]", b"null", b"{}", b'{"type": 1}', b"Warning: hello"]
)
def test_headers_that_are_no_message_are_refused(text):
    with pytest.raises(ProtocolError, match="header"):
        read_frame(io.BytesIO(raw_frame(text)))


def test_text_that_strays_into_the_stream_is_refused():
    with pytest.raises(ProtocolError):
        read_frame(io.BytesIO(b"UserWarning: something is deprecated\n" + frame_bytes({"type": "hello"})))


def test_a_stream_that_gives_a_few_bytes_at_a_time_is_read_to_the_end():
    class Dribble(io.RawIOBase):
        def __init__(self, data):
            self.data = data

        def readable(self):
            return True

        def readinto(self, buffer):
            part, self.data = self.data[: min(7, len(buffer))], self.data[min(7, len(buffer)) :]
            buffer[: len(part)] = part
            return len(part)

    values = np.arange(100_000, dtype=np.uint32)
    header, payload = read_frame(io.BufferedReader(Dribble(frame_bytes({"type": "x", "n": 1}, values)), 64))
    assert header["n"] == 1
    np.testing.assert_array_equal(payload.view(np.uint32), values)


def test_values_that_are_not_plain_data_are_a_mistake_of_the_caller():
    with pytest.raises(TypeError):
        write_frame(io.BytesIO(), {"type": "x", "pixels": np.int64(3)})


def test_headers_are_plain_json_for_peers_in_any_language():
    data = frame_bytes({"type": "hello", "protocol": 1})
    (length, _) = struct.unpack_from("<IQ", data)
    assert json.loads(data[12 : 12 + length]) == {"type": "hello", "protocol": 1}


def assert_same(got, sent):
    """Equal in every field; sequences of JSON are lists."""
    for name, value in vars(sent).items():
        if isinstance(value, (np.ndarray, tuple)):
            np.testing.assert_array_equal(getattr(got, name), value)
        elif isinstance(value, Sampling):
            assert_same(getattr(got, name), value)
        else:
            assert getattr(got, name) == value


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"layers": ("probabilities",), "values": ((0.1, 2.0), (1e9 + 0.1, -1 / 3))},
        {"sampling": Sampling((3, 4), (50, 60), (1 / 3, 2.0000000000000004))},
    ],
)
@pytest.mark.parametrize("dtype", ["uint8", ">i2", "float64"])
def test_a_request_arrives_as_it_was_sent(dtype, fields):
    image = np.arange(24).reshape(2, 3, 4).astype(dtype)
    sent = PredictRequest(5, image, np.eye(3, 4, dtype=bool), (8, 9), (1, 0, 2, 3), (100, 200), **fields)
    got = PredictRequest.from_frame(*read_frame(io.BytesIO(frame_bytes(*sent.to_frame()))))
    assert_same(got, sent)
    assert got.image.dtype == sent.image.dtype and got.valid.dtype == bool


def test_validity_is_sent_only_where_it_tells_something():
    image = np.arange(24, dtype=np.uint8).reshape(2, 3, 4)
    frames = []
    for valid in (np.ones((3, 4), bool), np.eye(3, 4, dtype=bool)):
        sent = PredictRequest(5, image, valid, (8, 9), (1, 0, 2, 3), (100, 200))
        frames.append(frame_bytes(*sent.to_frame()))
        assert_same(PredictRequest.from_frame(*read_frame(io.BytesIO(frames[-1]))), sent)
    assert len(frames[1]) - len(frames[0]) >= 12


@pytest.mark.parametrize("confidence", [False, True])
@pytest.mark.parametrize("classes", [0, 1, 6])
def test_a_result_arrives_with_the_layers_it_was_sent_with(confidence, classes):
    planes = np.arange(96, dtype=np.uint8).reshape(8, 3, 4)
    sent = PredictResult(7, planes[0], planes[1] if confidence else None, planes[2 : 2 + classes] if classes else None)
    got = PredictResult.from_frame(*read_frame(io.BytesIO(frame_bytes(*sent.to_frame()))))
    assert_same(got, sent)
    assert (got.confidence is None, got.probabilities is None) == (not confidence, not classes)
