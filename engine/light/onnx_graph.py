"""Computations written down as ONNX models: as much of the format as the light engine needs, without the onnx package.

Source: onnx.proto of the Open Neural Network Exchange, IR version 9, and the wire format of Protocol Buffers: a field
is its number and kind as a variable-length integer, then a variable-length integer, four bytes, or a length and bytes.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np

_IR_VERSION = 9
_OPSETS = {"": 20, "com.microsoft": 1}
"""Domain -> version of its operators; the second one's come with ONNX Runtime."""

_FLOAT, _INT64 = 1, 7
_TYPES = {np.dtype(np.float32): _FLOAT, np.dtype(np.int64): _INT64}


class Graph:
    """Grows node by node; values are known by their names."""

    def __init__(self) -> None:
        self._nodes: list[bytes] = []
        self._constants: list[bytes] = []
        self._inputs: list[bytes] = []
        self._outputs: list[bytes] = []
        self._names = 0

    def input(self, name: str, *sides: int | str, integer: bool = False) -> str:
        """An input of the model: float32, or int64. Sides that are not the same in each run have names."""
        self._inputs.append(_value(name, sides, _INT64 if integer else _FLOAT))
        return name

    def output(self, name: str, value: str) -> None:
        """An output of the model, float32."""
        self._nodes.append(_node("Identity", [value], [name], {}))
        self._outputs.append(_value(name, None, _FLOAT))

    def constant(self, values: np.ndarray | Sequence[int] | float) -> str:
        """Floats become float32, whole numbers int64."""
        values = np.asarray(values)
        values = values.astype("<i8" if np.issubdtype(values.dtype, np.integer) else "<f4", order="C")
        name = self._name()
        fields = [_field(1, side) for side in values.shape] + [_field(2, _TYPES[values.dtype])]
        self._constants.append(b"".join([*fields, _field(8, name), _field(9, values.tobytes())]))
        return name

    def add(self, operator: str, *inputs: str, **attributes: int | float | str | Sequence[int]) -> str:
        """A node with one output -> its name. Operators of ONNX Runtime itself are written `com.microsoft.NAME`."""
        name = self._name()
        self._nodes.append(_node(operator, inputs, [name], attributes))
        return name

    def serialize(self) -> bytes:
        """The model, as in an .onnx file."""
        lists = ((1, self._nodes), (5, self._constants), (11, self._inputs), (12, self._outputs))
        graph = b"".join(_field(number, part) for number, parts in lists for part in parts)
        opsets = [_field(8, _field(1, domain) + _field(2, version)) for domain, version in _OPSETS.items()]
        return b"".join([_field(1, _IR_VERSION), *opsets, _field(7, _field(2, "light") + graph)])

    def _name(self) -> str:
        self._names += 1
        return f"v{self._names}"


def _node(operator: str, inputs: Sequence[str], outputs: Sequence[str], attributes: dict) -> bytes:
    domain, _, operator = operator.rpartition(".")
    fields = [_field(1, name) for name in inputs] + [_field(2, name) for name in outputs] + [_field(4, operator)]
    fields += [_field(5, _attribute(name, value)) for name, value in attributes.items()]
    return b"".join([*fields, _field(7, domain)])


def _attribute(name: str, value: int | float | str | Sequence[int]) -> bytes:
    kind, content = {
        float: lambda: (1, _field(2, value)),
        int: lambda: (2, _field(3, value)),
        str: lambda: (3, _field(4, value)),
    }.get(type(value), lambda: (7, b"".join(_field(8, each) for each in value)))()
    return _field(1, name) + content + _field(20, kind)


def _value(name: str, sides: Sequence[int | str] | None, kind: int) -> bytes:
    tensor = _field(1, kind)
    if sides is not None:
        shape = b"".join(_field(1, _field(2 if isinstance(side, str) else 1, side)) for side in sides)
        tensor += _field(2, shape)
    return _field(1, name) + _field(2, _field(1, tensor))


def _field(number: int, value: int | float | str | bytes) -> bytes:
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    if isinstance(value, float):
        return _varint(number << 3 | 5) + struct.pack("<f", value)
    data = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _varint(value: int) -> bytes:
    value &= (1 << 64) - 1  # negative numbers are written as of 64 bits
    parts = bytearray()
    while value > 127:
        parts.append(value & 127 | 128)
        value >>= 7
    parts.append(value)
    return bytes(parts)
