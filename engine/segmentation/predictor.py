"""Classes of one block: overlapping windows through the model, their scores blended. Needs torch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext

import numpy as np
import torch
from torch import Tensor, nn

from ..errors import EngineError
from ..weights.card import Card
from ..worker.protocol import NODATA

_PIXELS_PER_BATCH = {"cpu": 1 << 18, "mps": 1 << 20, "cuda": 1 << 21}
"""One window of 512 px on a CPU, where more gain nothing; 4 on an Apple GPU, 8 on a CUDA device."""

_ROWS_PER_STEP = 256
"""Rows per step of the final argmax: intermediates that stay in the cache halve its time, and need little memory."""

Origin = tuple[int, int]
"""(row, column) of a window's first pixel within the block."""


class DeviceMemoryError(EngineError):
    code = "device.out_of_memory"

    def __init__(self, device: str) -> None:
        super().__init__(
            f"The memory of the device {device} is too small, even for one window at a time.",
            "Close other programs that use it, or choose the device 'cpu'.",
            device=device,
        )


class Predictor:
    """Runs a model over blocks of any size.

    Windows lie on a grid of the raster, not of the block: every pixel is covered by the same windows whatever the block
    and the requested extent, so the maps of neighbouring blocks meet without a seam. Where windows overlap, their class
    probabilities are averaged with weights that fall towards the border of the window.
    """

    def __init__(self, model: nn.Module, card: Card, device: torch.device) -> None:
        """The model, in eval mode on `device`, maps (B, C, H, W) to scores (B, K, H, W) for the card's K classes."""
        self._model, self._card, self._device = model, card, device
        self._batch = max(1, _PIXELS_PER_BATCH[device.type] // card.window_px**2)
        self._codes = torch.tensor([each.value for each in card.classes], dtype=torch.uint8, device=device)  # (K,)
        in_pixel_units = [card.scale * torch.tensor(values).view(-1, 1, 1) for values in (card.mean, card.std)]
        self._mean, self._std = (values.to(device) for values in in_pixel_units)  # (C, 1, 1)

    @torch.no_grad()
    def predict(
        self,
        image: np.ndarray,
        valid: np.ndarray,
        offset: tuple[int, int],
        core: tuple[int, int, int, int],
        progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Class codes and confidence of the core of a block.

        Args:
            image: (C, H, W) pixel values as in the raster, any real dtype, bands in the order of the card.
            valid: (H, W), 0 or False where a pixel has no data; its values are not looked at.
            offset: (column, row) of the block's first pixel in the raster.
            core: (column, row, width, height) within the block. On each side of it the block holds at least
                `card.window_px` further pixels or ends at the edge of the raster.
            progress: called with the numbers of windows done and of all; what it raises ends the work.
        Returns:
            Class codes (height, width) uint8, NODATA where invalid. Confidence (height, width) uint8: the share of the
            winning class in the blended probabilities, 0..100 percent.
        Raises:
            DeviceMemoryError: not even one window fits into the memory of the device.
        """
        column, row, width, height = core
        valid = np.asarray(valid, dtype=bool)
        rows, window_height = self._window_grid(offset[1], image.shape[1], row, height)
        columns, window_width = self._window_grid(offset[0], image.shape[2], column, width)
        origins = [(y, x) for y in rows for x in columns if valid[y : y + window_height, x : x + window_width].any()]
        progress(0, len(origins))
        try:
            pixels = self._to_device(image if image.dtype == np.uint8 else image.astype(np.float32))  # (C, H, W)
            usable = self._to_device(valid)  # (H, W)
            scores = torch.zeros(len(self._codes), height, width, device=self._device)
            weights = torch.outer(_hann_weights(window_height), _hann_weights(window_width)).to(self._device)
            done = 0
            for batch, probabilities in self._batches(origins, pixels, usable, weights.shape):
                for (y, x), window in zip(batch, probabilities):
                    _add_window(scores, window, weights, y - row, x - column)
                done += len(batch)
                progress(done, len(origins))
            classes, confidence = self._decide(scores)
        except torch.OutOfMemoryError as error:
            raise DeviceMemoryError(str(self._device)) from error
        invalid = ~valid[row : row + height, column : column + width]
        classes[invalid], confidence[invalid] = NODATA, 0
        return classes, confidence

    def _window_grid(self, start: int, length: int, core_start: int, core_length: int) -> tuple[list[int], int]:
        """Along one axis, where in the block the windows that touch its core begin, and how long they are.

        Origins are multiples of the stride in the raster, but no window leaves the raster: the last one is moved back
        to end with it, and a raster shorter than a window is one window. A block that ends before the raster does holds
        a window's length after its core; so windows that are moved back to the end of such a block miss its core.
        """
        side = min(self._card.window_px, length)
        stride = self._card.window_px - self._card.overlap_px
        last = start + length - side
        first_pixel, end_pixel = start + core_start, start + core_start + core_length
        origins = {min(index * stride, last) for index in range(start // stride, last // stride + 2)}
        return sorted(origin - start for origin in origins if first_pixel - side < origin < end_pixel), side

    def _batches(
        self, origins: list[Origin], pixels: Tensor, usable: Tensor, size: tuple[int, int]
    ) -> Iterator[tuple[list[Origin], Tensor]]:
        """Windows and their class probabilities (B, K, h, w), as many at a time as the device has memory for."""
        position = 0
        while position < len(origins):
            batch = origins[position : position + self._batch]
            try:
                probabilities = self._probabilities(batch, pixels, usable, size)
            except torch.OutOfMemoryError:
                if len(batch) == 1:
                    raise
                self._batch = len(batch) // 2
            else:
                yield batch, probabilities
                position += len(batch)

    def _probabilities(self, batch: list[Origin], pixels: Tensor, usable: Tensor, size: tuple[int, int]) -> Tensor:
        """(B, K, h, w) float32; invalid pixels enter the model as the mean of their band."""
        height, width = size
        crops = torch.stack([pixels[:, y : y + height, x : x + width] for y, x in batch])  # (B, C, h, w)
        seen = torch.stack([usable[None, y : y + height, x : x + width] for y, x in batch])  # (B, 1, h, w)
        normalised = torch.where(seen, (crops - self._mean) / self._std, 0.0)
        with self._precision():
            logits = self._model(normalised)
        return logits.float().softmax(dim=1)

    def _precision(self) -> torch.autocast | nullcontext:
        """bfloat16 where it is fast: on CUDA devices from compute capability 8.0."""
        if self._device.type == "cuda" and torch.cuda.get_device_capability(self._device) >= (8, 0):
            return torch.autocast("cuda", torch.bfloat16)
        return nullcontext()

    def _decide(self, scores: Tensor) -> tuple[np.ndarray, np.ndarray]:
        """Codes and percentages (H, W), uint8, of the greatest of the scores (K, H, W); 0 percent where all are 0."""
        codes = torch.empty(scores.shape[1:], dtype=torch.uint8, device=scores.device)
        percent = torch.empty_like(codes)
        for top in range(0, scores.shape[1], _ROWS_PER_STEP):
            rows = np.s_[top : top + _ROWS_PER_STEP]
            best, index = scores[:, rows].max(dim=0)
            codes[rows] = self._codes[index]
            percent[rows] = (100 * best / scores[:, rows].sum(dim=0)).nan_to_num_().round_()
        return codes.cpu().numpy(), percent.cpu().numpy()

    def _to_device(self, array: np.ndarray) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(array)).to(self._device)


def _hann_weights(side_px: int) -> Tensor:
    """(side_px,) float32 weights of a window's pixels along one axis, greatest in the middle, above 0 at the border.

    Source: Pielawski and Wählby 2020, PLOS ONE 15(3) e0229839.
    """
    return torch.hann_window(side_px + 2, periodic=False)[1:-1]


def _add_window(scores: Tensor, window: Tensor, weights: Tensor, top: int, left: int) -> None:
    """Add a window (K, h, w), times weights (h, w), to scores (K, H, W) at (top, left), as far as it lies inside."""
    height, width = weights.shape
    rows = slice(max(0, -top), min(height, scores.shape[1] - top))
    columns = slice(max(0, -left), min(width, scores.shape[2] - left))
    target = scores[:, top + rows.start : top + rows.stop, left + columns.start : left + columns.stop]
    target.addcmul_(window[:, rows, columns], weights[rows, columns])
