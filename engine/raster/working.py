"""The pixels that the network looks at: a raster at the pixel size that the weights were trained at."""

from __future__ import annotations

from math import ceil, floor

import numpy as np
from osgeo import gdal

from .gdal_calls import call
from .source import RasterSource
from .window import Window

_SAME = 0.1
"""Pixel sizes that differ by less are taken for the same: networks are trained on images zoomed by more."""

_MOST_UP, _MOST_DOWN = 4.0, 64.0
"""Beyond, there is nothing left to see in the image, or its pixel size is no pixel size."""

_TILE_PX, _NATIVE_PX = 512, 2048
"""Longest side of what is resampled in one piece, in working pixels and in pixels of the raster."""

_KEPT_BYTES = 128 << 20
"""Of resampled tiles."""

_LEAST_PX = 16
"""Shortest side of what is resampled in one piece: GDAL takes very small ones for whole pixels."""

_KERNEL_PX = 2
"""Neighbours on each side that cubic interpolation looks at."""

_TYPES = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32}


def working_scale(pixel_size_m: float, ground: tuple[float, float] | None) -> tuple[float, float]:
    """Working pixels per pixel of the raster, along rows and along columns.

    (1.0, 1.0) where the raster has the pixel size of the weights already, where its own is not known, and where the two
    lie too far apart: images are enlarged up to 4 times and reduced up to 64 times.

    Args:
        pixel_size_m: pixel size that the weights were trained at.
        ground: (width, height) of the raster's pixels, from `ground_pixel_size`.
    """
    if ground is None:
        return 1.0, 1.0
    scale = ground[0] / pixel_size_m, ground[1] / pixel_size_m
    same = all(1 - _SAME <= side <= 1 + _SAME for side in scale)
    reachable = all(1 / _MOST_DOWN <= side <= _MOST_UP for side in scale)
    return scale if reachable and not same else (1.0, 1.0)


class WorkingRaster:
    """A raster in working pixels. It belongs to the thread of its source."""

    def __init__(self, source: RasterSource, scale: tuple[float, float]) -> None:
        """`scale` is in working pixels per pixel of the raster, as `working_scale` gives it."""
        self._source = source
        self.width = max(1, round(source.grid.width * scale[0]))
        self.height = max(1, round(source.grid.height * scale[1]))
        self.scale = self.width / source.grid.width, self.height / source.grid.height
        """What it comes to with a whole number of working pixels."""
        self._same = (self.width, self.height) == (source.grid.width, source.grid.height)
        self._kept: dict[tuple[Window, tuple[int, ...]], tuple[np.ndarray, np.ndarray]] = {}
        self._tile = tuple(max(1, min(_TILE_PX, floor(_NATIVE_PX * side))) for side in self.scale)

    def has_data(self, window: Window) -> bool:
        """False only where surely no file holds a pixel. Reads nothing."""
        return self._source.has_data(self._seen_by(window))

    def read(self, window: Window, bands: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
        """Working pixels and where they hold data, as `RasterSource.read` gives the raster's own.

        A working pixel holds data where more than half of its ground does; what holds none has no part in the others.
        It has one value, whatever window it is read for: images are resampled in fixed tiles.

        Args:
            window: working pixels.
        Returns:
            image: (C, H, W) uint8, uint16, int16 or float32.
            valid: (H, W) bool.
        Raises:
            DamagedRasterError: GDAL cannot read all of it.
        """
        if self._same:
            return self._source.read(window, bands)
        image = None
        valid = np.zeros((window.height, window.width), dtype=bool)
        width, height = self._tile
        for top in range(window.row // height * height, window.bottom, height):
            for left in range(window.col // width * width, window.right, width):
                tile = Window(left, top, width, height).clip(Window(0, 0, self.width, self.height))
                pixels, seen = self._kept_or_resampled(tile, bands)
                if image is None:
                    image = np.zeros((len(bands), window.height, window.width), pixels.dtype)
                part = tile.clip(window)
                rows, cols = part.within(tile).slices
                into_rows, into_cols = part.within(window).slices
                image[:, into_rows, into_cols] = pixels[:, rows, cols]
                valid[into_rows, into_cols] = seen[rows, cols]
        return image, valid

    def _kept_or_resampled(self, tile: Window, bands: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
        """A tile, from those that were used last: neighbouring blocks share most of what they read."""
        made = self._kept.pop((tile, bands), None) or self._resampled(tile, bands)
        self._kept[tile, bands] = made  # the last one is now the youngest
        while sum(pixels.nbytes + seen.nbytes for pixels, seen in self._kept.values()) > _KEPT_BYTES:
            self._kept.pop(next(iter(self._kept)))
        return made

    def _resampled(self, tile: Window, bands: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
        """A tile of working pixels and where they hold data."""
        wanted, tile = tile, self._enough(tile)
        rows, cols = wanted.within(tile).slices
        ground = self._seen_by(tile)
        image, valid = self._source.read(ground, bands)
        if not valid.any():
            shape = wanted.height, wanted.width
            return np.zeros((len(bands), *shape), image.dtype), np.zeros(shape, dtype=bool)
        across, along = self.scale
        col, row = tile.col / across - ground.col, tile.row / along - ground.row
        width, height = tile.width / across, tile.height / along
        place = col, row, min(width, ground.width - col), min(height, ground.height - row)
        size = tile.width, tile.height
        share = _resample(valid[None] * np.uint8(255), None, place, size, gdal.GRIORA_Average)[0]
        method = gdal.GRIORA_Average if max(self.scale) <= 0.5 else gdal.GRIORA_Cubic
        pixels = _resample(np.where(valid, image, image.dtype.type(0)), valid, place, size, method)
        return pixels[:, rows, cols], share[rows, cols] > 127

    def _enough(self, tile: Window) -> Window:
        """A tile at the end of the raster, grown to the front where it is too small to be resampled alone."""
        col, row = max(0, min(tile.col, self.width - _LEAST_PX)), max(0, min(tile.row, self.height - _LEAST_PX))
        return Window(col, row, tile.right - col, tile.bottom - row)

    def _seen_by(self, window: Window) -> Window:
        """The raster's own pixels that have a part in a window of working pixels."""
        (across, along), (before_x, before_y) = self.scale, (_KERNEL_PX * max(1, 1 / side) for side in self.scale)
        left, right = floor(window.col / across - before_x), ceil(window.right / across + before_x)
        top, bottom = floor(window.row / along - before_y), ceil(window.bottom / along + before_y)
        return Window(left, top, right - left, bottom - top).clip(self._source.grid.window)


def _resample(
    image: np.ndarray, valid: np.ndarray | None, place: tuple[float, ...], size: tuple[int, int], method: int
) -> np.ndarray:
    """A part of an image at another size.

    Args:
        image: (C, H, W).
        valid: (H, W) bool, the pixels that count.
        place: column, row, width and height of the part, in fractions of pixels.
        size: width and height of the result.
    Returns:
        (C, h, w) of the same type.
    """
    bands, height, width = image.shape
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, bands, _TYPES[image.dtype.name])
    call(dataset.WriteRaster, 0, 0, width, height, np.ascontiguousarray(image).tobytes())
    if valid is not None and not valid.all():
        call(dataset.CreateMaskBand, gdal.GMF_PER_DATASET)
        mask = dataset.GetRasterBand(1).GetMaskBand()
        call(mask.WriteRaster, 0, 0, width, height, (valid * np.uint8(255)).tobytes())
    data = call(dataset.ReadRaster, *place, *size, resample_alg=method)
    return np.frombuffer(data, image.dtype).reshape(bands, size[1], size[0])
