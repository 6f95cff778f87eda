"""Runs in the engine's Python: writes random weights, and weights whose tensors have a class more than their card.

python make_weights.py RANDOM UNFIT
"""

import sys
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).parents[2]))

from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.weights.card import Card, LandCoverClass
from unetmamba_qgis.engine.weights.writer import save_weights

CLASSES = (
    LandCoverClass(0, "background", "#008040"),
    LandCoverClass(1, "building", "#288040"),
    LandCoverClass(2, "<b>road</b>", "#508040"),  # is to be shown as it stands
    LandCoverClass(3, "bare land", "#788040"),
    LandCoverClass(4, "forest", "#a08040"),
    LandCoverClass(5, "water", "#c88040"),
)


def card(classes):
    return Card(
        title="random",
        model="unetmamba",
        classes=classes,
        bands=("red", "green", "blue"),
        mean=(0.5, 0.5, 0.5),
        std=(0.2, 0.2, 0.2),
        pixel_size_m=0.6,
        model_options={"local_supervision": False},
        window_px=64,
        overlap_px=16,
    )


torch.manual_seed(0)
model = create_model("unetmamba", len(CLASSES), local_supervision=False)
save_weights(Path(sys.argv[1]), model, card(CLASSES))
save_weights(Path(sys.argv[2]), model, card(CLASSES[:-1]))
