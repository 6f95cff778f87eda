"""What chips are cut from, as paths and numbers."""

from __future__ import annotations

from dataclasses import dataclass

from ..weights.card import LandCoverClass


@dataclass(frozen=True)
class ImageInput:
    """A raster to cut images from."""

    source: str
    """A file, or another name that GDAL opens."""
    open_options: tuple[str, ...] = ()
    """NAME=VALUE for GDAL's driver."""
    bands: tuple[int, ...] | None = None
    """Band numbers from 1; None to find them by their names, or take the first ones."""


@dataclass(frozen=True)
class ImageForm:
    """How the images of all chips shall look, so that one network can take them."""

    bands: tuple[str, ...] = ()
    """Band names in the order the network takes them; empty for those of the first image."""
    pixel_size_m: float = 0.0
    """Ground size of a pixel; images of another one are resampled. 0 keeps the pixels of the first image."""
    scale: float = 0.0
    """Value of white; 0 keeps the values of the first image, as far as they tell it."""


@dataclass(frozen=True)
class LabelClass:
    """What a value of the class field stands for."""

    field_value: str
    """The value as text; whole numbers without a decimal point."""
    land_cover: LandCoverClass


@dataclass(frozen=True)
class ChipsJob:
    """Cut labelled chips from rasters and polygons."""

    images: tuple[ImageInput, ...]
    labels: str
    """A file of polygons, of any CRS, that OGR opens."""
    class_field: str
    """Its field that tells the class, of text or whole numbers."""
    form: ImageForm | None = None
    """How chips shall look; None for the bands, values and pixels of the first image."""
    labels_layer: str | None = None
    """Name of the layer in the file; None for the first one of polygons."""
    classes: tuple[LabelClass, ...] = ()
    """The classes in their order; empty to take all values of the field, text sorted by name, numbers by value."""
    area: str | None = None
    """A file of polygons of ground that is completely labelled: what no polygon covers there is `background`."""
    background: str = "background"
    """Name of the class of such ground; it is added where it is not among the classes."""
    validation_share: float = 0.2
    """Share of the labelled ground, of each class, that is kept from training; 0 for none."""
    gap_px: int = 32
    """Labels for training keep this distance from those for validation."""
    seed: int = 42
    """Of the choice of blocks for validation."""
    source_text: str = ""
    """Origin and licence of images and labels; goes onto the card of weights trained on them."""
