"""What the fine-tune dialog shows and asks, as plain data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ImageChoice:
    """A raster layer that could be chosen."""

    layer_id: str
    name: str
    problem: str = ""
    """Why it cannot be used; empty where it can."""
    is_map: bool = False
    """Whether its pixels are numbers of colours, as in a land cover map, though also in a scanned one."""


@dataclass(frozen=True)
class SetupForm:
    """What the user has chosen."""

    images: tuple[str, ...] = ()
    """Ids of layers."""
    labels: str | None = None
    """Id of a layer."""
    class_field: str = ""
    area: str | None = None
    """Id of a layer: ground that is completely labelled."""
    weights: str = ""
    """Name in the library, or file."""
    mode: str = "decoder"
    minutes: float = 8.0
    name: str = ""
    """Of the new weights."""
    source: str = ""
    """Origin and licence of the images."""
    device: str = "auto"
