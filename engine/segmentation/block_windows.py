"""What predictors do with a block apart from running the network: which windows, which pixels. Needs no torch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

import numpy as np

from ..worker.protocol import NODATA, PredictRequest
from .sampling import Taps, find_taps
from .windows import touching

Origin = tuple[int, int]
"""(row, column) of a window's first pixel within the block."""

Slices = tuple[slice, slice, slice]

Window = TypeVar("Window")
"""Class probabilities (K, h, w) of a window, as the predictor has them."""


class BlockWindows(NamedTuple):
    """The windows that touch the core of a block, apart from those without any valid pixel."""

    origins: list[Origin]
    size: tuple[int, int]
    """(height, width) of each."""


def find_windows(request: PredictRequest, valid: np.ndarray, window_px: int, overlap_px: int) -> BlockWindows:
    """
    Args:
        valid: (H, W) bool, of the block's pixels.
    Raises:
        ValueError: the block does not hold all of them.
    """
    (columns, width), (rows, height) = (_along(axis, request, window_px, window_px - overlap_px) for axis in (0, 1))
    origins = [(y, x) for y in rows for x in columns if valid[y : y + height, x : x + width].any()]
    return BlockWindows(origins, (height, width))


def _along(axis: int, request: PredictRequest, window_px: int, stride_px: int) -> tuple[list[int], int]:
    """Along one axis, where in the block the windows begin, and how long they are."""
    start, length = request.offset[axis], request.image.shape[2 - axis]
    first = start + request.core[axis]
    end = first + request.core[2 + axis]
    origins, side = touching(first, end, request.raster_size[axis], window_px, stride_px)
    origins = [origin - start for origin in origins]
    if origins[0] < 0 or origins[-1] + side > length:
        raise ValueError("The block does not hold all the windows that touch its core.")
    return origins, side


class WindowMemory:
    """Windows that reach beyond the right end of a core: the next block needs them again, about a fifth of all."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, ...], object] = {}  # raster size, row, column -> window

    def complete(
        self,
        windows: BlockWindows,
        request: PredictRequest,
        compute: Callable[[list[Origin]], Iterator[Window]],
        keep: Callable[[Window], Window] = lambda window: window,
    ) -> Iterator[tuple[Origin, Window]]:
        """All windows of a block, in order; those that the block before had are not computed.

        Args:
            compute: gives the windows of some origins, one after the other.
            keep: what is kept of one.
        """
        column, row = request.offset
        places = {(y, x): (*request.raster_size, row + y, column + x) for y, x in windows.origins}
        computed = compute([origin for origin in windows.origins if places[origin] not in self._kept])
        core_right, kept = request.core[0] + request.core[2], {}
        for origin in windows.origins:
            window = self._kept.get(places[origin])
            window = next(computed) if window is None else window
            if origin[1] + windows.size[1] > core_right:
                kept[places[origin]] = keep(window)
            yield origin, window
        self._kept = kept


def usable_pixels(request: PredictRequest, scale: float) -> tuple[np.ndarray, np.ndarray]:
    """Pixels (C, H, W), uint8 or float32, as the network counts them, and which (H, W) have data: the finite ones.

    Args:
        scale: the card's.
    """
    image = request.image
    with np.errstate(invalid="ignore", over="ignore"):  # such pixels are invalid, or become so here
        if request.values is not None:
            scaled = np.empty(image.shape, np.float32)
            for band, values, gain, offset in zip(scaled, image, *request.values):
                band[:] = (values.astype(np.float64) * gain + offset).clip(0, scale)
            image = scaled
        elif image.dtype != np.uint8:
            image = image.astype(np.float32)
    valid = np.array(request.valid, dtype=bool)
    if image.dtype != np.uint8:
        valid &= np.isfinite(image).all(axis=0)
    return image, valid


def core_taps(request: PredictRequest, axis: int) -> Taps:
    """The taps of the request's sampling, into its core. Raises: ValueError, the core does not hold all of them."""
    lower, upper, fraction = find_taps(request.sampling, axis, request.raster_size[axis])
    origin = request.offset[axis] + request.core[axis]
    if lower.min() < origin or upper.max() >= origin + request.core[2 + axis]:
        raise ValueError("The core does not hold all that the sampling asks for.")
    return Taps(lower - origin, upper - origin, fraction)


def blank_invalid(request: PredictRequest, *layers: np.ndarray | None) -> None:
    """Set NODATA in layers (..., h, w) where the core's pixels are invalid; with sampling, that is for the caller."""
    if request.sampling is None:
        column, row, width, height = request.core
        invalid = ~np.asarray(request.valid, dtype=bool)[row : row + height, column : column + width]
        for layer in layers:
            if layer is not None:
                layer[..., invalid] = NODATA


def window_weights(size: tuple[int, int]) -> np.ndarray:
    """(h, w) float32, greatest in the middle of a window, above 0 at its border: squared sines along both axes.

    Source: Pielawski and Wählby 2020, PLOS ONE 15(3) e0229839.
    """
    along = (np.sin(np.pi * np.arange(1, side + 1) / (side + 1)) ** 2 for side in size)
    return np.outer(*along).astype(np.float32)


def inside(outer: Sequence[int], size: tuple[int, int], top: int, left: int) -> tuple[Slices, Slices]:
    """Of a map (K, H, W) and of a window of a size (h, w) that begins at (top, left) in it, the part that both have."""
    rows = slice(max(0, -top), min(size[0], outer[1] - top))
    columns = slice(max(0, -left), min(size[1], outer[2] - left))
    target = (slice(top + rows.start, top + rows.stop), slice(left + columns.start, left + columns.stop))
    return (slice(None), *target), (slice(None), rows, columns)
