"""Weights files made by hand: a card and a few numbers, without a network."""

import hashlib
import json
import struct
from dataclasses import replace

from unetmamba_qgis.engine.weights.card import Card, LandCoverClass

CARD = Card(
    title="Small",
    model="unetmamba",
    classes=(LandCoverClass(0, "a", "#000000"), LandCoverClass(1, "b", "#ffffff")),
    bands=("Red", "Green", "Blue"),
    mean=(0.5, 0.5, 0.5),
    std=(0.2, 0.2, 0.2),
    pixel_size_m=0.6,
)

TENSORS = {
    "b": {"dtype": "F32", "shape": [2, 2], "data_offsets": [0, 16]},
    "a": {"dtype": "I8", "shape": [4], "data_offsets": [16, 20]},
}
DATA = struct.pack("<4f", 1, -2, 3.5, 0) + bytes([1, 2, 3, 4])
SHA256 = hashlib.sha256(b"a torch.int8 [4]\n" + DATA[16:] + b"b torch.float32 [2, 2]\n" + DATA[:16]).hexdigest()
"""As `writer.tensors_sha256` counts it; a test compares them."""


def write(path, card=CARD, tensors=TENSORS, data=DATA, sha256=SHA256, header=None):
    """Write a file and return its path. header: instead of the one made of card and tensors."""
    fields = {"card": replace(card, tensors_sha256=sha256).to_json()}
    text = json.dumps({"__metadata__": fields, **tensors} if header is None else header).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)
    return path
