"""Where on an image a choice in the dialog lies."""

from __future__ import annotations

from dataclasses import dataclass

from osgeo import osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ...engine.raster.grid import Grid
from ...engine.raster.ground import ground_pixel_size
from ...engine.raster.working import working_scale
from ...engine.weights.card import Card

_DEGREE_PX, _METRE_PX = 1e-5, 1.0
"""Units of the CRS over which the ground is measured where there are no pixels, as in tiles of a service."""

_EDGE_PX = 2
"""Pixels of the network that a preview leaves out on each side: to interpolate them takes windows beside it."""


class OutsideError(Exception):
    """Nothing of the image lies there."""


@dataclass(frozen=True)
class Ground:
    """The part of an image to classify."""

    extent: QgsRectangle | None = None
    """In the CRS of the image; None for all of it."""
    polygons: QgsVectorLayer | None = None
    selected_only: bool = False


def on_image(extent: QgsReferencedRectangle, image: QgsRasterLayer) -> QgsRectangle:
    """The part of an extent that lies on an image, in the image's CRS. Raises: OutsideError."""
    try:
        there = _transform(extent.crs(), image.crs()).transformBoundingBox(extent)
    except QgsCsException as error:
        raise OutsideError from error
    part = there.intersect(image.extent())
    if part.isEmpty() or not part.isFinite():
        raise OutsideError
    return part


def extent_of_polygons(layer: QgsVectorLayer, selected_only: bool) -> QgsReferencedRectangle:
    """What is around them; empty where there are none."""
    if selected_only:
        extent = layer.boundingBoxOfSelected()
    else:
        layer.updateExtents()  # else polygons that are not saved yet may be missing
        extent = layer.extent()
    return QgsReferencedRectangle(extent, layer.crs())


def extent_parameter(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    """As parameters of Processing have it; without a CRS, it is taken for that of the image."""
    sides = (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())
    text = ",".join(repr(side) for side in sides)
    return f"{text} [{crs.authid()}]" if crs.authid() else text


def preview_extent(place: QgsGeometry, crs: QgsCoordinateReferenceSystem, image: QgsRasterLayer, card: Card):
    """The window of the network that a point lies in, in the CRS of the image.

    Where the image has pixels and no rotation, no other window has a part in it: that is quickest.

    Args:
        place: a point; `crs` is its own.
    Raises:
        OutsideError: it is not on the image.
    """
    try:
        place = QgsGeometry(place)
        place.transform(_transform(crs, image.crs()))
        point = place.asPoint()
    except QgsCsException as error:
        raise OutsideError from error
    if not image.extent().contains(point):
        raise OutsideError
    if image.width() and image.height():
        return _window_at(point, image, card)
    return _square_around(point, image, card).intersect(image.extent())


def _window_at(point: QgsPointXY, image: QgsRasterLayer, card: Card) -> QgsRectangle:
    bounds = image.extent()
    scale = working_scale(card.pixel_size_m, ground_pixel_size(_grid(image)))
    size = image.width(), image.height()
    offsets = (point.x() - bounds.xMinimum(), bounds.yMaximum() - point.y())
    lengths = (bounds.width(), bounds.height())
    (left, right), (top, bottom) = (
        _cell(offset / length, max(1, round(pixels * side)), card.window_px)
        for offset, length, pixels, side in zip(offsets, lengths, size, scale)
    )
    return QgsRectangle(
        bounds.xMinimum() + left * bounds.width(),
        bounds.yMaximum() - bottom * bounds.height(),
        bounds.xMinimum() + right * bounds.width(),
        bounds.yMaximum() - top * bounds.height(),
    )


def _cell(place: float, length_px: int, window_px: int) -> tuple[float, float]:
    """Start and end, as shares of the whole, of the window that a place lies in, less its edge inside of the image."""
    first = int(min(place, 1.0) * length_px // window_px) * window_px
    end = min(first + window_px, length_px)
    first += _EDGE_PX if first > 0 else 0
    end -= _EDGE_PX if end < length_px else 0
    return min(first, end - 1) / length_px, end / length_px


def _square_around(point: QgsPointXY, image: QgsRasterLayer, card: Card) -> QgsRectangle:
    unit = _DEGREE_PX if image.crs().isGeographic() else _METRE_PX
    grid = Grid(1, 1, (point.x(), unit, 0.0, point.y(), 0.0, -unit), _osr(image.crs()))
    width_m, height_m = ground_pixel_size(grid) or (unit, unit)
    side_m = (card.window_px - 2 * _EDGE_PX) * card.pixel_size_m
    half_x, half_y = (side_m / metres * unit / 2 for metres in (width_m, height_m))
    return QgsRectangle(point.x() - half_x, point.y() - half_y, point.x() + half_x, point.y() + half_y)


def _grid(image: QgsRasterLayer) -> Grid:
    bounds = image.extent()
    width, height = bounds.width() / image.width(), bounds.height() / image.height()
    geotransform = (bounds.xMinimum(), width, 0.0, bounds.yMaximum(), 0.0, -height)
    return Grid(image.width(), image.height(), geotransform, _osr(image.crs()))


def _osr(crs: QgsCoordinateReferenceSystem) -> osr.SpatialReference | None:
    if not crs.isValid():
        return None
    reference = osr.SpatialReference()
    reference.ImportFromWkt(crs.toWkt())
    return reference


def _transform(start: QgsCoordinateReferenceSystem, end: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
    return QgsCoordinateTransform(start, end, QgsProject.instance())
