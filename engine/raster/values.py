"""Values of any kind of raster brought to the range that weights were trained on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..texts import Text
from .source import RasterSource

_SAMPLES, _MORE_SAMPLES, _SAMPLE_PX = 256, 4096, 32

_LOW_PERCENT, _HIGH_PERCENT = 2, 98

_BRIGHT_SHARE = 1 / 3
"""The brightest pixels of a well exposed image reach this share of white; those of reflectances stay far below."""

_REFLECTANCES = (1.0, 10_000.0)
"""What a surface that reflects all light has, in products of satellite images."""

_STRAY_PERCENT, _STRAY_SHARE = 0.1, 0.02
"""Fractions may stray beyond their range: in so many pixels, and below 0 by such a share of white."""


@dataclass(frozen=True)
class Rescaling:
    """value * gain + offset is what the weights take; beyond their range it is clipped."""

    gain: tuple[float, ...]
    """One for each band."""
    offset: tuple[float, ...]
    text: str
    """What is done, for the user."""

    def apply(self, image: np.ndarray, scale: float) -> np.ndarray:
        """(C, H, W) of any type -> float32, 0..scale, exactly as the predictor takes them."""
        scaled = np.empty(image.shape, np.float32)
        with np.errstate(invalid="ignore", over="ignore"):  # such pixels are not valid
            for band, values, gain, offset in zip(scaled, image, self.gain, self.offset):
                band[:] = (values.astype(np.float64) * gain + offset).clip(0, scale)
        return scaled


def find_rescaling(source: RasterSource, bands: tuple[int, ...], scale: float) -> Rescaling | None:
    """How to bring the values of a raster to 0..scale, all bands and the whole raster in one way.

    An image keeps its exposure: 16-bit values are divided by 257, 12-bit ones by 16, fractions of 1 are multiplied.
    Where no white is known (reflectance, elevation, signed values), the middle 96 % of the values are stretched.

    Args:
        bands: as `choose_bands` gives them.
        scale: white of the images that the weights were trained on, 255 for bytes.
    Returns:
        None where the values are in that range already, and where there are none.
    Raises:
        DamagedRasterError: a sample cannot be read.
    """
    types = source.data_types(bands)
    if types == ["Byte"]:
        return _from_range(0.0, 255.0, scale, len(bands))
    values = _sample(source, bands)
    if not values.size or _fits(values, scale):
        return None
    white = _white(values, source.bits(bands))
    if white is not None:
        return _from_range(0.0, white, scale, len(bands))
    low, high = np.percentile(values, (_LOW_PERCENT, _HIGH_PERCENT))
    if low == high:
        low, high = values.min(), values.max()
    return _from_range(float(low), float(high), scale, len(bands))


def find_white(source: RasterSource, bands: tuple[int, ...]) -> float:
    """A scale for weights that are to be trained on such a raster: one at which its values can stay as they are.

    Returns:
        The value of white, where the raster tells it; that of reflectances, 1 or 10,000, where the values look like
        them; else 255, to which they are stretched.
    Raises:
        DamagedRasterError: a sample cannot be read.
    """
    if source.data_types(bands) == ["Byte"]:
        return 255.0
    values = _sample(source, bands)
    if not values.size or _fits(values, 255.0):
        return 255.0
    white = _white(values, source.bits(bands))
    return white or next((scale for scale in _REFLECTANCES if _fits(values, scale)), 255.0)


def _from_range(low: float, high: float, scale: float, bands: int) -> Rescaling | None:
    if (low, high) == (0.0, scale):
        return None
    text = Text(
        "Values from {low:g} to {high:g} are brought to 0 to {scale:g}, for all bands alike; what lies beyond is cut.",
        low=low,
        high=high,
        scale=scale,
    )
    if low == high:
        return Rescaling(
            (0.0,) * bands,
            (scale / 2,) * bands,
            Text("All sampled values are {low:g}: the image is plain grey.", low=low),
        )
    gain = scale / (high - low)
    return Rescaling((gain,) * bands, (-low * gain,) * bands, text)


def _sample(source: RasterSource, bands: tuple[int, ...]) -> np.ndarray:
    """(N,) float64: valid values of all bands from windows spread over the raster, the same in every run."""
    for count in (_SAMPLES, _MORE_SAMPLES):
        found = []
        for window in source.samples(count, _SAMPLE_PX):
            image, valid = source.read(window, bands)
            found.append(image[:, valid].ravel())
        values = np.concatenate(found or [np.zeros(0)]).astype(np.float64)
        if values.size:
            break
    return values


def _fits(values: np.ndarray, scale: float) -> bool:
    """Whether values look like those of the training images already, as bytes in a wider type do."""
    low, bright, top = _extremes(values)
    if scale != 255:  # weights for reflectances: clouds are brighter than white
        return low >= -_STRAY_SHARE * scale and 0.1 * scale <= bright <= 1.5 * scale
    return low >= 0 and top <= scale and (_are_whole(values) or bright >= _BRIGHT_SHARE * scale)


def _white(values: np.ndarray, bits: int | None) -> float | None:
    """The value of white; None where nothing tells it."""
    low, bright, top = _extremes(values)
    if _are_whole(values):
        if low < 0 or top > 65535:
            return None
        step = int(np.gcd.reduce(values.astype(np.int64)))
        if step and step % 257 == 0:  # bytes, each repeated
            return 65535.0
        if 1 < (even := step & -step) <= 256 and top <= 255 * even:  # bytes, shifted
            return 255.0 * even
        white = _white_of_bits(bits or int(top).bit_length())
        return white if bits or bright >= _BRIGHT_SHARE * white else None
    if low < -_STRAY_SHARE or top > 1:
        return None
    are_bytes = np.abs(values * 255 - np.rint(values * 255)).max() < 0.001
    return 1.0 if are_bytes or bright >= _BRIGHT_SHARE else None


def _white_of_bits(bits: int) -> float:
    """255 followed by zeros, as cameras and converters make them, but for full 16 bits."""
    return 65535.0 if bits == 16 else 255.0 * 2 ** max(0, bits - 8)


def _are_whole(values: np.ndarray) -> bool:
    return bool((values == np.rint(values)).all())


def _extremes(values: np.ndarray) -> tuple[float, float, float]:
    """The lowest value, that of the brightest pixels, and the highest one; of fractions, but for a few stray ones."""
    stray = 0.0 if _are_whole(values) else _STRAY_PERCENT
    low, bright, top = np.percentile(values, (stray, _HIGH_PERCENT, 100 - stray))
    return float(low), float(bright), float(top)
