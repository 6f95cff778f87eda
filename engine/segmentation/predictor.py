"""The map of one block: overlapping windows through the model, their scores blended. Needs torch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from typing import Union

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..device_errors import is_out_of_memory
from ..devices import device_errors
from ..weights.card import Card
from ..worker.protocol import NODATA, PredictRequest, PredictResult
from .block_windows import (
    BlockWindows,
    Origin,
    WindowMemory,
    blank_invalid,
    core_taps,
    find_windows,
    inside,
    usable_pixels,
    window_weights,
)
from .options import PredictOptions
from .replay import Replay
from .transfer import Sent, Upload, fetch, send
from .tta import VIEWS, View

_PIXELS_PER_BATCH = {"cpu": 0, "mps": 1 << 20, "cuda": 1 << 21}
"""Of 512 px windows 8 on a CUDA device, twice as many on a large one, and 4 on an Apple GPU. On a CPU one window at a
time, whatever its size: more gain little, and the last bits of the scores would depend on how many there are."""

_LARGE_BYTES = 20 << 30
"""Memory of a large CUDA device: it has more processors, too, which a small batch leaves idle."""

_PIXELS_PER_STEP = 1 << 19
"""Pixels per step of the final argmax: intermediates that stay in the cache halve its time, and need little memory."""

Source = Union[Sent, Upload]
"""Pixels (C, H, W) of a block on the device, or which of them (1, H, W) have data."""


class Predictor:
    """Runs a model over the blocks, of any size, of one raster.

    Windows lie on a grid of the raster, not of the block: every pixel is covered by the same windows whatever the block
    and the requested extent, so the maps of neighbouring blocks meet without a seam. Where windows overlap, their class
    probabilities are averaged with weights that fall towards the border of the window.
    """

    def __init__(
        self, model: nn.Module, card: Card, device: torch.device, options: PredictOptions = PredictOptions()
    ) -> None:
        """The model, in eval mode on `device`, maps (B, C, H, W) to scores (B, K, H, W) for the card's K classes.

        Raises:
            OptionError: the options are not possible.
        """
        self._model, self._card, self._device = model, card, device
        self.window_px, self.overlap_px = options.windows(card)
        self.precision = _fast_precision(device) if options.precision == "auto" else options.precision
        views = VIEWS[options.tta]
        self._views = [view._replace(flip_rows=view.flip_rows != options.mirrored) for view in views]
        largest_px = self.window_px * max(view.scale for view in self._views)
        self._batch = max(1, int(_pixels_per_batch(device) / largest_px**2))
        self._codes = torch.tensor([each.value for each in card.classes], dtype=torch.uint8, device=device)  # (K,)
        in_pixel_units = [card.scale * torch.tensor(values).view(-1, 1, 1) for values in (card.mean, card.std)]
        self._mean, self._std = (values.to(device) for values in in_pixel_units)  # (C, 1, 1)
        self._replay = Replay() if device.type == "cuda" else None
        self._memory = WindowMemory()

    @torch.no_grad()
    def predict(
        self, request: PredictRequest, progress: Callable[[int, int], None] = lambda done, total: None
    ) -> PredictResult:
        """The map of a block.

        Args:
            progress: called with the numbers of windows done and of all; what it raises ends the work.
        Raises:
            ValueError: the block does not hold all the windows that touch its core, or the core not all that the
                sampling asks for.
            DeviceMemoryError: not even one window fits into the memory of the device.
            DeviceFailedError: the device can compute no more in this process.
        """
        with device_errors(self._device):
            classes, confidence, probabilities = self._decide(self._blend(request, progress), request)
        blank_invalid(request, classes, confidence, probabilities)
        return PredictResult(request.id, classes, confidence, probabilities)

    def _blend(self, request: PredictRequest, progress: Callable[[int, int], None]) -> Tensor:
        """(K, height, width) class probabilities of the core; 0 where no window has a valid pixel."""
        column, row, width, height = request.core
        image, valid = usable_pixels(request, self._card.scale)
        pixels, usable = send(image, self._device), send(valid[None], self._device)
        windows = find_windows(request, valid, self.window_px, self.overlap_px)
        progress(0, len(windows.origins))
        scores = torch.zeros(len(self._codes), height, width, device=self._device)
        weights = torch.from_numpy(window_weights(windows.size)).to(self._device)
        for done, ((y, x), window) in enumerate(self._windows(windows, request, pixels, usable), start=1):
            target, seen = inside(scores.shape, weights.shape, y - row, x - column)
            scores[target].addcmul_(window[seen], weights[seen[1:]])
            progress(done, len(windows.origins))
        total = sum(scores[1:], scores[0].clone())  # unlike Tensor.sum, in the same order for every shape
        return scores.div_(total.clamp_min_(torch.finfo(total.dtype).tiny))

    def _windows(
        self, windows: BlockWindows, request: PredictRequest, pixels: Source, usable: Source
    ) -> Iterator[tuple[Origin, Tensor]]:
        """Windows and their class probabilities (K, h, w), in order."""

        def compute(origins: list[Origin]) -> Iterator[Tensor]:
            return (window for _, batch in self._batches(origins, pixels, usable, windows.size) for window in batch)

        def keep(window: Tensor) -> Tensor:
            return window.clone() if self._batch > 1 else window  # a part keeps all of a batch

        return self._memory.complete(windows, request, compute, keep)

    def _batches(
        self, origins: list[Origin], pixels: Source, usable: Source, size: tuple[int, int]
    ) -> Iterator[tuple[list[Origin], Tensor]]:
        """Windows and their class probabilities (B, K, h, w), as many at a time as the device has memory for."""
        position = 0
        while position < len(origins):
            batch = origins[position : position + self._batch]
            try:
                probabilities = self._probabilities(batch, pixels, usable, size)
            except (RuntimeError, MemoryError) as error:
                if len(batch) == 1 or not is_out_of_memory(error):
                    raise
                self._batch = len(batch) // 2
            else:
                yield batch, probabilities
                position += len(batch)

    def _probabilities(self, batch: list[Origin], pixels: Source, usable: Source, size: tuple[int, int]) -> Tensor:
        """(B, K, h, w) float32."""
        height, width = size
        there = [source.rows(max(y for y, _ in batch) + height) for source in (pixels, usable)]
        crops, seen = (torch.stack([each[:, y : y + height, x : x + width] for y, x in batch]) for each in there)
        if self._replay is None:
            return self._look_at(crops, seen)
        return self._replay(self._look_at, crops, seen)

    def _look_at(self, crops: Tensor, seen: Tensor) -> Tensor:
        """Pixels (B, C, h, w), and which are valid (B, 1, h, w) -> (B, K, h, w) float32.

        Invalid pixels enter the model as the mean of their band.
        """
        size = crops.shape[2:]
        normalised = ((crops - self._mean) / self._std).masked_fill_(~seen, 0.0)
        scores = torch.zeros((), device=self._device)
        for view in self._views:
            with self._autocast():
                opinion = self._model(_look(normalised, view))
            scores = scores + _look_back(opinion.float(), view, size)
        return scores.div_(len(self._views)).softmax(dim=1)

    def _autocast(self) -> torch.autocast | nullcontext:
        return torch.autocast(self._device.type, torch.bfloat16) if self.precision == "bfloat16" else nullcontext()

    def _decide(
        self, scores: Tensor, request: PredictRequest
    ) -> tuple[np.ndarray, np.ndarray | None, np.ndarray | None]:
        """Classes (h, w), confidence (h, w), probabilities (K, h, w), uint8, from the scores of the core (K, H, W)."""
        height, width = scores.shape[1:]
        step = max(1, _PIXELS_PER_STEP // width)
        if request.sampling is not None:
            columns, rows = (self._taps(request, axis) for axis in (0, 1))
            width, height = request.sampling.size
            step = min(step, max(1, _PIXELS_PER_STEP // width))
        classes = torch.empty(height, width, dtype=torch.uint8, device=self._device)
        confidence = torch.empty_like(classes) if "confidence" in request.layers else None
        probabilities = classes.new_empty(len(scores), height, width) if "probabilities" in request.layers else None
        for top in range(0, height, step):
            part = np.s_[top : top + step]
            if request.sampling is None:
                shares = scores[:, part]
            else:
                shares = _resample(_resample(scores, [each[:, part] for each in rows], 1), columns, 2)
            best, index = shares.max(dim=0)
            unseen = best == 0
            classes[part] = self._codes[index].masked_fill_(unseen, NODATA)
            if confidence is not None:
                confidence[part] = best.mul(100).round_().masked_fill_(unseen, NODATA)
            if probabilities is not None:
                probabilities[:, part] = shares.mul(100).round_().masked_fill_(unseen, NODATA)
        return tuple(fetch([classes, confidence, probabilities]))

    def _taps(self, request: PredictRequest, axis: int) -> list[Tensor]:
        """The taps of the request's sampling, into its core."""
        return [torch.from_numpy(each).to(self._device) for each in core_taps(request, axis)]


def _pixels_per_batch(device: torch.device) -> int:
    is_large = device.type == "cuda" and torch.cuda.get_device_properties(device).total_memory > _LARGE_BYTES
    return _PIXELS_PER_BATCH[device.type] * (2 if is_large else 1)


def _fast_precision(device: torch.device) -> str:
    """bfloat16 where it is fast: on CUDA devices from compute capability 8.0."""
    is_fast = device.type == "cuda" and torch.cuda.get_device_capability(device) >= (8, 0)
    return "bfloat16" if is_fast else "float32"


def _look(x: Tensor, view: View) -> Tensor:
    """The windows (B, C, h, w) as a view shows them."""
    flipped = [dim for dim, flip in ((3, view.flip_columns), (2, view.flip_rows)) if flip]
    x = x.flip(flipped) if flipped else x
    x = x.rot90(1, (2, 3)) if view.turn else x
    return _resize(x, tuple(max(1, int(side * view.scale)) for side in x.shape[2:]))


def _look_back(scores: Tensor, view: View, size: tuple[int, int]) -> Tensor:
    """Scores (B, K, h', w') of what a view shows, as scores of the windows themselves, whose size is (h, w)."""
    scores = _resize(scores, size[::-1] if view.turn else size)
    scores = scores.rot90(-1, (2, 3)) if view.turn else scores
    flipped = [dim for dim, flip in ((3, view.flip_columns), (2, view.flip_rows)) if flip]
    return scores.flip(flipped) if flipped else scores


def _resize(x: Tensor, size: tuple[int, int]) -> Tensor:
    return x if x.shape[2:] == size else F.interpolate(x, size=size, mode="bicubic", align_corners=False)


def _resample(scores: Tensor, taps: list[Tensor], dim: int) -> Tensor:
    """The scores at the places of the taps, along one dimension.

    Plain sums and products round in one way wherever a pixel lies in its block; fused ones, as in torch.lerp, need not.
    """
    total = torch.zeros((), device=scores.device)
    for lower, upper, fraction in zip(*taps):
        fraction = fraction.unsqueeze(-1) if dim == 1 else fraction  # (n, 1) or (n,)
        below = scores.index_select(dim, lower).mul_(1 - fraction)
        total = below.add_(scores.index_select(dim, upper).mul_(fraction)).add_(total)
    return total.div_(len(taps[0]))
