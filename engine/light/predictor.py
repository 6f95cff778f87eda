"""The map of one block by the light engine: the windows, views and blending of `segmentation.predictor`, in numpy."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from ..segmentation.block_windows import (
    Origin,
    WindowMemory,
    blank_invalid,
    core_taps,
    find_windows,
    inside,
    usable_pixels,
    window_weights,
)
from ..segmentation.options import OptionError, PredictOptions
from ..segmentation.sampling import Taps
from ..segmentation.tta import VIEWS, View
from ..texts import Text
from ..weights.card import Card
from ..worker.protocol import LAYERS, NODATA, PredictRequest, PredictResult
from .resize import resize

_NUMBERS_PER_STEP = 1 << 20
"""Probabilities per step of the last sums: what is made of them stays in the cache, and needs little memory."""


class LightPredictor:
    """Runs a network over the blocks, of any size, of one raster, as `segmentation.predictor.Predictor` does."""

    precision = "float32"

    def __init__(
        self, network: Callable[[np.ndarray], np.ndarray], card: Card, options: PredictOptions = PredictOptions()
    ) -> None:
        """The network maps (C, H, W) to scores (K, H, W) for the card's K classes.

        Raises:
            OptionError: the options are not possible.
        """
        self._network, self._card = network, card
        self.window_px, self.overlap_px = options.windows(card)
        if options.precision not in ("auto", self.precision):
            raise OptionError("precision", options.precision, Text("float32: the light engine has no other"))
        self._views = [view._replace(flip_rows=view.flip_rows != options.mirrored) for view in VIEWS[options.tta]]
        self._codes = np.array([each.value for each in card.classes], np.uint8)
        in_pixel_units = (np.float32(card.scale) * np.array(values, np.float32) for values in (card.mean, card.std))
        self._mean, self._std = (values[:, None, None] for values in in_pixel_units)  # (C, 1, 1)
        self._memory = WindowMemory()

    def predict(
        self, request: PredictRequest, progress: Callable[[int, int], None] = lambda done, total: None
    ) -> PredictResult:
        """The map of a block.

        Args:
            progress: called with the numbers of windows done and of all; what it raises ends the work.
        Raises:
            ValueError: the block does not hold all the windows that touch its core, or the core not all that the
                sampling asks for.
        """
        layers = self._decide(self._blend(request, progress), request)
        blank_invalid(request, *layers)
        return PredictResult(request.id, *layers)

    def _blend(self, request: PredictRequest, progress: Callable[[int, int], None]) -> np.ndarray:
        """(K, height, width) class probabilities of the core; 0 where no window has a valid pixel."""
        column, row, width, height = request.core
        image, usable = usable_pixels(request, self._card.scale)
        windows = find_windows(request, usable, self.window_px, self.overlap_px)
        progress(0, len(windows.origins))
        scores = np.zeros((len(self._codes), height, width), np.float32)
        weights = window_weights(windows.size)

        def compute(origins: list[Origin]) -> Iterator[np.ndarray]:
            for y, x in origins:
                part = np.s_[..., y : y + windows.size[0], x : x + windows.size[1]]
                yield self._probabilities(image[part], usable[part])

        complete = self._memory.complete(windows, request, compute)
        for done, ((y, x), window) in enumerate(complete, start=1):
            target, seen = inside(scores.shape, weights.shape, y - row, x - column)
            scores[target] += window[seen] * weights[seen[1:]]
            progress(done, len(windows.origins))
        for part in self._steps(height, width):
            total = sum(scores[1:, part], scores[0, part].copy())  # in the same order for every shape
            scores[:, part] /= np.maximum(total, np.finfo(np.float32).tiny)
        return scores

    def _probabilities(self, pixels: np.ndarray, usable: np.ndarray) -> np.ndarray:
        """(K, h, w) of a window (C, h, w); invalid pixels enter the network as the mean of their band."""
        with np.errstate(invalid="ignore"):
            normalised = np.where(usable, (pixels - self._mean) / self._std, np.float32(0))
        scores = np.float32(0)
        for view in self._views:
            scores = scores + _look_back(self._network(_look(normalised, view)), view, usable.shape)
        return _softmax(scores / np.float32(len(self._views)))

    def _decide(
        self, scores: np.ndarray, request: PredictRequest
    ) -> tuple[np.ndarray, np.ndarray | None, np.ndarray | None]:
        """Classes (h, w), confidence (h, w), probabilities (K, h, w), uint8, from the scores of the core (K, H, W)."""
        height, width = scores.shape[1:]
        if request.sampling is not None:
            columns, rows = (core_taps(request, axis) for axis in (0, 1))
            width, height = request.sampling.size
        classes = np.empty((height, width), np.uint8)
        confidence, probabilities = (
            np.empty(shape, np.uint8) if name in request.layers else None
            for name, shape in zip(LAYERS, (classes.shape, (len(scores), *classes.shape)))
        )
        for part in self._steps(height, max(width, scores.shape[2])):
            if request.sampling is None:
                shares = scores[:, part]
            else:
                shares = _resample(_resample(scores, Taps(*(each[:, part] for each in rows)), 1), columns, 2)
            index = shares.argmax(axis=0)
            best = np.take_along_axis(shares, index[None], axis=0)[0]
            unseen = best == 0
            classes[part] = np.where(unseen, NODATA, self._codes[index])
            if confidence is not None:
                confidence[part] = np.where(unseen, NODATA, np.rint(best * np.float32(100)))
            if probabilities is not None:
                probabilities[:, part] = np.where(unseen, NODATA, np.rint(shares * np.float32(100)))
        return classes, confidence, probabilities

    def _steps(self, height: int, width: int) -> Iterator[slice]:
        """Rows that are treated at a time."""
        step = max(1, _NUMBERS_PER_STEP // (width * len(self._codes)))
        return (np.s_[top : top + step] for top in range(0, height, step))


def _softmax(scores: np.ndarray) -> np.ndarray:
    """Over the first axis, in place."""
    scores -= scores.max(axis=0)
    np.exp(scores, out=scores)
    scores /= scores.sum(axis=0)
    return scores


def _look(x: np.ndarray, view: View) -> np.ndarray:
    """A window (C, h, w) as a view shows it."""
    x = np.flip(x, _flipped(view))
    x = np.rot90(x, 1, (1, 2)) if view.turn else x
    return resize(x, tuple(max(1, int(side * view.scale)) for side in x.shape[1:]))


def _look_back(scores: np.ndarray, view: View, size: tuple[int, int]) -> np.ndarray:
    """Scores (K, h', w') of what a view shows, as scores of the window itself, whose size is (h, w)."""
    scores = resize(scores, size[::-1] if view.turn else size)
    scores = np.rot90(scores, -1, (1, 2)) if view.turn else scores
    return np.flip(scores, _flipped(view))


def _flipped(view: View) -> tuple[int, ...]:
    return tuple(axis for axis, flip in ((2, view.flip_columns), (1, view.flip_rows)) if flip)


def _resample(scores: np.ndarray, taps: Taps, axis: int) -> np.ndarray:
    """The scores at the places of the taps, along one axis."""
    total = np.float32(0)
    for lower, upper, fraction in zip(*taps):
        fraction = fraction[:, None] if axis == 1 else fraction  # (n, 1) or (n,)
        below, above = scores.take(lower, axis) * (1 - fraction), scores.take(upper, axis) * fraction
        total = below + above + total
    return total / np.float32(len(taps.lower))
