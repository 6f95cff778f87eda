"""Weights for tests that only list, copy and check them: no network is in the file, which is small."""

import hashlib
from dataclasses import replace

from tests.engine.weights.small_files import CARD, write
from unetmamba_qgis.engine.weights.card import LandCoverClass

DATA = bytes(range(256)) * 8192


def make_weights(folder):
    """Write random.safetensors -> its path."""
    classes = (LandCoverClass(0, "bare land", "#788040"), LandCoverClass(1, "<b>road</b>", "#508040"))
    tensors = {"a": {"dtype": "I8", "shape": [len(DATA)], "data_offsets": [0, len(DATA)]}}
    digest = hashlib.sha256(f"a torch.int8 [{len(DATA)}]\n".encode() + DATA).hexdigest()
    return str(
        write(folder / "random.safetensors", replace(CARD, title="random", classes=classes), tensors, DATA, digest)
    )
