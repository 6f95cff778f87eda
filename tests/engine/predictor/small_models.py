"""Models whose every output can be foretold, and blocks to try them on."""

import numpy as np
import torch
from torch import nn

from unetmamba_qgis.engine.segmentation.predictor import PredictRequest
from unetmamba_qgis.engine.weights.card import Card, LandCoverClass

CPU = torch.device("cpu")
WINDOW_PX, OVERLAP_PX = 32, 8


def card(classes=3, bands=2, scale=1.0):
    return Card(
        title="test",
        model="none",
        classes=tuple(LandCoverClass(10 * (k + 1), f"class {k}", "#000000") for k in range(classes)),
        bands=("a", "b", "c", "d")[:bands],
        mean=(0.0,) * bands,
        std=(1.0,) * bands,
        pixel_size_m=1.0,
        scale=scale,
        window_px=WINDOW_PX,
        overlap_px=OVERLAP_PX,
    )


class PerPixel(nn.Module):
    """Scores of a pixel from its own values: (B, 2, H, W) -> (B, 3, H, W)."""

    def forward(self, x):
        return torch.stack((x[:, 0], x[:, 1], 255 - x[:, 0]), dim=1) / 16


class Surroundings(nn.Module):
    """Scores from 15 x 15 pixels, cut off at the window's border, so that every window has its own opinion.

    Sums of small whole numbers are exact in float32, in whatever order and batch they are added.
    """

    def forward(self, x):
        sums = nn.functional.avg_pool2d(x, 15, 1, 7, divisor_override=1)
        return torch.stack((sums[:, 0], sums[:, 1], 28000 - sums[:, 0]), dim=1) / 4096


class WindowMean(nn.Module):
    """The same scores for a whole window, from the mean of its first band: the worst case for seams."""

    def forward(self, x):
        score = x[:, :1].mean(dim=(2, 3), keepdim=True) / 64 - 2
        return torch.cat((score, -score), dim=1).expand(-1, -1, *x.shape[2:])


class Counting(nn.Module):
    """Another model, and the shapes of what it was given."""

    def __init__(self, model):
        super().__init__()
        self.model, self.shapes = model, []

    def forward(self, x):
        self.shapes.append(tuple(x.shape))
        return self.model(x)


def scene(height, width, bands=2, seed=0):
    return np.random.default_rng(seed).integers(0, 256, (bands, height, width), dtype=np.uint8)


def request_part(image, valid, column, row, width, height, margin_px=WINDOW_PX, **fields):
    """A part of the raster, from a block with a window's length around it, cut at the raster's edges."""
    top, left = max(0, row - margin_px), max(0, column - margin_px)
    block = np.s_[..., top : row + height + margin_px, left : column + width + margin_px]
    core = (column - left, row - top, width, height)
    return PredictRequest(0, image[block], valid[block], (left, top), core, image.shape[:0:-1], **fields)


def predict_part(predictor, image, valid, column, row, width, height):
    """Classes and confidence of a part of the raster."""
    request = request_part(image, valid, column, row, width, height, predictor.window_px, layers=("confidence",))
    result = predictor.predict(request)
    return result.classes, result.confidence


def predict_all(predictor, image, valid=None):
    """Classes and confidence of the whole raster as one block."""
    valid = np.ones(image.shape[1:], bool) if valid is None else valid
    return predict_part(predictor, image, valid, 0, 0, *image.shape[:0:-1])
