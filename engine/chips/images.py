"""The images that chips are cut from, all brought to one form: just as segmentation brings them to that of weights."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from ..raster.errors import NoSuchBandError
from ..raster.grid import Grid
from ..raster.ground import ground_pixel_size
from ..raster.source import RasterSource
from ..raster.values import Rescaling, find_rescaling, find_white
from ..raster.window import Window
from ..raster.working import WorkingRaster, working_scale
from ..texts import Text
from .errors import NoImagesError
from .job import ChipsJob, ImageForm, ImageInput

_UNKNOWN_SIZE_M = 1.0
"""What a pixel is taken for where no image tells its size."""


class ChipImage:
    """An image in the bands, values and pixels of a form. It belongs to the thread that opened it."""

    def __init__(self, source: RasterSource, chosen: tuple[int, ...] | None, form: ImageForm) -> None:
        """Raises: EngineError: it has not the bands."""
        self.source, self.form, self._chosen = source, form, chosen
        self.bands = source.choose_bands(form.bands, chosen)
        scale = working_scale(form.pixel_size_m, ground_pixel_size(source.grid))
        self._working = WorkingRaster(source, scale)
        self._rescaling: Rescaling | None = None
        self.grid: Grid = source.grid.resized(self._working.width, self._working.height)
        """Of the pixels of the form."""

    def prepare(self, scale: float) -> str | None:
        """Look at some pixels, as is needed before any are read -> what is done with the values, for the user.

        Args:
            scale: value of white to bring them to.
        Raises:
            DamagedRasterError.
        """
        self.form = replace(self.form, scale=scale)
        self.source.probe(self.bands)
        self._rescaling = find_rescaling(self.source, self.bands, scale)
        return self._rescaling and Text("{image}: {text}", image=self.source.name, text=self._rescaling.text)

    def misfits(self) -> Iterator[str]:
        """What is not as the form wants it, and may spoil a training, each in a sentence or two."""
        name, bands, expected = self.source.name, self.form.bands, self.form.pixel_size_m
        if not any((self.source.grid.crs, self.source.grid.gcp_crs)):
            yield Text(
                "{name} has no coordinate system: labels are put on it by their coordinates as they are.", name=name
            )
        ground = ground_pixel_size(self.source.grid)
        if ground is None:
            yield Text(
                "The pixel size of {name} is unknown; it is taken for {expected:g} m.", name=name, expected=expected
            )
        elif (found := math.sqrt(ground[0] * ground[1])) > 2 * expected:
            yield Text(
                "Pixels of {name} are {found:.3g} m wide, not {expected:g} m: it shows nothing that is smaller.",
                name=name,
                found=found,
                expected=expected,
            )
        told = all(map(self.source.meaning, self.bands))
        if self._chosen is None and self.source.band_count > len(bands) and not told:
            taken = ", ".join(
                Text("{band} from band {number}", band=band, number=number) for band, number in zip(bands, self.bands)
            )
            yield Text("{name} does not tell what its bands are; taken were {taken}.", name=name, taken=taken)

    def has_data(self, window: Window) -> bool:
        """False only where surely no file holds a pixel. Reads nothing."""
        return self._working.has_data(window)

    def valid(self, window: Window) -> np.ndarray:
        """(H, W) bool: where pixels hold data, as `read` says. Raises: DamagedRasterError."""
        if self.grid.same_pixels(self.source.grid):
            return self.source.valid(window, self.bands)
        return self._working.read(window, self.bands)[1]

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Pixels as the network shall see them, and where they hold data.

        Returns:
            image: (C, H, W) uint8, uint16, int16 or float32; 0 where there is no data.
            valid: (H, W) bool.
        Raises:
            DamagedRasterError.
        """
        image, valid = self._working.read(window, self.bands)
        if self._rescaling:
            image = self._rescaling.apply(image, self.form.scale)
        if image.dtype.kind == "f":
            valid = valid & np.isfinite(image).all(axis=0)
        return np.where(valid, image, image.dtype.type(0)), valid


def open_images(job: ChipsJob) -> list[ChipImage]:
    """The images of a job, in the form it asks for or in that of the first one; no pixel is looked at.

    Raises:
        EngineError: there is none, or one cannot be opened, or has not the bands.
    """
    if not job.images:
        raise NoImagesError
    sources = [RasterSource(image.source, image.open_options) for image in job.images]
    form = job.form or ImageForm()
    bands = form.bands or _band_names(sources[0], job.images[0])
    form = replace(form, bands=bands, pixel_size_m=form.pixel_size_m or _pixel_size_m(sources[0]))
    return [ChipImage(source, image.bands, form) for source, image in zip(sources, job.images)]


def prepare_images(images: Sequence[ChipImage]) -> list[str]:
    """Make all images ready to be read -> what is done with their values, for the user. Raises: DamagedRasterError."""
    first = images[0]
    scale = first.form.scale or find_white(first.source, first.bands)
    texts = [image.prepare(scale) for image in images]
    return [text for text in texts if text]


def _band_names(source: RasterSource, image: ImageInput) -> tuple[str, ...]:
    """Names by which the same bands are found in other images: what they measure, else their numbers.

    Raises:
        NoSuchBandError.
    """
    numbers = image.bands or [number for number in range(1, source.band_count + 1) if number != source.alpha]
    for number in numbers:
        if not 1 <= number <= source.band_count:
            raise NoSuchBandError(source.name, number, source.band_count)
    meanings = [source.meaning(number) for number in numbers]
    return tuple(
        meaning if meaning and meanings.count(meaning) == 1 else f"band {number}"
        for meaning, number in zip(meanings, numbers)
    )


def _pixel_size_m(source: RasterSource) -> float:
    ground = ground_pixel_size(source.grid)
    return float(f"{math.sqrt(ground[0] * ground[1]):.3g}") if ground else _UNKNOWN_SIZE_M
