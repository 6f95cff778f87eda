"""On which pixels a layer of a service (WMS, WMTS, XYZ, WCS ...) is read, and how much that asks of the service."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsPointXY,
    QgsRasterDataProvider,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRectangle,
)

from ..engine.errors import EngineError
from ..engine.raster.window import Window
from ..translation import translate

MAX_PIXELS = 400_000_000
"""More is refused: it would be 6,000 tiles, which few services like to be asked for at once."""

_CHUNK_PX = 1024
_TILE_PX = 256
"""Side of nearly all services' tiles; it serves only to say how many there are."""

_COARSER = 1.1
"""Tiles may be so much coarser than wanted before the next finer ones are taken."""

_EDGE_TOLERANCE_PX = 0.01
"""An extent that ends on the edge of a pixel up to rounding does not take in the next one."""


class ExtentNeededError(EngineError):
    code = "layer.extent_needed"

    def __init__(self, layer: str) -> None:
        problem = translate("UNetMamba", "{layer} is read through QGIS, from a service or with a login.")
        hint = translate("UNetMamba", "Choose the extent to classify.")
        super().__init__(problem.format(layer=layer), hint, layer=layer)


class ExtentElsewhereError(EngineError):
    code = "layer.extent_elsewhere"

    def __init__(self, layer: str) -> None:
        problem = translate("UNetMamba", "The extent does not touch {layer}.")
        hint = translate("UNetMamba", "Choose an extent over the layer.")
        super().__init__(problem.format(layer=layer), hint, layer=layer)


class TooManyPixelsError(EngineError):
    code = "layer.too_large"

    def __init__(self, layer: str, plan: FetchPlan) -> None:
        texts = {"layer": layer, "plan": str(plan), "most": MAX_PIXELS // 1_000_000}
        problem = translate("UNetMamba", "This extent of {layer} has {plan}. At most {most} million pixels are read.")
        hint = translate("UNetMamba", "Choose a smaller extent, or ask the service's owner for the image as a file.")
        super().__init__(problem.format(**texts), hint, **texts)


@dataclass(frozen=True)
class FetchPlan:
    """A grid in the layer's CRS, north up."""

    left: float
    top: float
    """Map position of the first pixel's outer corner."""
    pixel_size: float
    """Units of the CRS."""
    width: int
    height: int
    tiles: int
    """How many ready-made tiles of this pixel size the service is asked for; 0 where it makes images on request."""

    def __str__(self) -> str:
        """How much it is, to be shown before anything is asked for."""
        if self.tiles:
            text = translate("UNetMamba", "{width} x {height} pixels in about {count} tiles")
        else:
            text = translate("UNetMamba", "{width} x {height} pixels in {count} requests")
        count = self.tiles or sum(1 for _ in self.chunks())
        return text.format(width=f"{self.width:,}", height=f"{self.height:,}", count=f"{count:,}")

    def chunks(self) -> Iterator[Window]:
        """The parts that are read one after the other."""
        everything = Window(0, 0, self.width, self.height)
        for row in range(0, self.height, _CHUNK_PX):
            for col in range(0, self.width, _CHUNK_PX):
                yield Window(col, row, _CHUNK_PX, _CHUNK_PX).clip(everything)

    def corner(self, window: Window) -> tuple[float, float]:
        """Map position of the outer corner of a window's first pixel."""
        return self.left + window.col * self.pixel_size, self.top - window.row * self.pixel_size

    def rectangle(self, window: Window) -> QgsRectangle:
        left, top = self.corner(window)
        width, height = window.width * self.pixel_size, window.height * self.pixel_size
        return QgsRectangle(left, top - height, left + width, top)


def plan_fetch(layer: QgsRasterLayer, extent: QgsRectangle, pixel_size_m: float) -> FetchPlan:
    """The grid on which to read a part of a layer; to be called in the layer's thread.

    A service's own pixels are taken where it has some: those of the coarsest tiles that are fine enough, or of the
    finest that there are; of a coverage, unless they are more than twice as fine as wanted.

    Args:
        extent: in the layer's CRS; a null one where the user gave none.
        pixel_size_m: wanted, on the ground.
    Raises:
        ExtentNeededError, ExtentElsewhereError, TooManyPixelsError
    """
    if extent.isNull():
        raise ExtentNeededError(layer.name())
    provider = layer.dataProvider()
    bounds = provider.extent()
    extent = extent.intersect(bounds)
    if extent.isEmpty():
        raise ExtentElsewhereError(layer.name())
    pixel_size = _choose(_wanted(layer.crs(), extent.center(), pixel_size_m), provider)
    first_col, end_col = _pixels(extent.xMinimum() - bounds.xMinimum(), extent.width(), pixel_size)
    first_row, end_row = _pixels(bounds.yMaximum() - extent.yMaximum(), extent.height(), pixel_size)
    plan = FetchPlan(
        left=bounds.xMinimum() + first_col * pixel_size,
        top=bounds.yMaximum() - first_row * pixel_size,
        pixel_size=pixel_size,
        width=end_col - first_col,
        height=end_row - first_row,
        tiles=_tiles(first_col, end_col) * _tiles(first_row, end_row) if provider.nativeResolutions() else 0,
    )
    if plan.width * plan.height > MAX_PIXELS:
        raise TooManyPixelsError(layer.name(), plan)
    return plan


def _wanted(crs: QgsCoordinateReferenceSystem, place: QgsPointXY, pixel_size_m: float) -> float:
    """Side, in units of the CRS, of a pixel that is at most of this size on the ground at a place."""
    if not crs.isValid():
        return pixel_size_m
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(crs, QgsCoordinateTransformContext())
    ruler.setEllipsoid(crs.ellipsoidAcronym())
    step = 1e-5 if crs.isGeographic() else 1.0
    east = ruler.measureLine(place, QgsPointXY(place.x() + step, place.y()))
    north = ruler.measureLine(place, QgsPointXY(place.x(), place.y() + step))
    return pixel_size_m * step / max(east, north)


def _choose(wanted: float, provider: QgsRasterDataProvider) -> float:
    """Side of the pixels to read, in units of the CRS, where pixels of one size or less are wanted."""
    if tiles := provider.nativeResolutions():
        return max((size for size in tiles if size <= wanted * _COARSER), default=min(tiles))
    if provider.capabilities() & QgsRasterInterface.Capability.Size and provider.xSize():
        native = provider.extent().width() / provider.xSize()
        if native > wanted / 2:
            return native
    return wanted


def _pixels(start: float, length: float, pixel_size: float) -> tuple[int, int]:
    """The first pixel that a stretch touches, counted from the edge of the bounds, and the one after the last."""
    first = math.floor(start / pixel_size + _EDGE_TOLERANCE_PX)
    end = math.ceil((start + length) / pixel_size - _EDGE_TOLERANCE_PX)
    return first, max(end, first + 1)


def _tiles(first: int, end: int) -> int:
    """How many tiles a stretch of pixels touches, if tiles begin at the edge of the bounds."""
    return (end - 1) // _TILE_PX - first // _TILE_PX + 1
