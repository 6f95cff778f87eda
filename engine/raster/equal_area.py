"""Areas on the ellipsoid: of the pixels of a grid, and of rings on it."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from osgeo import osr

from ..texts import Text
from .gdal_calls import GdalError, call
from .outlines import Rings
from .places import Places, transform
from .window import Window

_STEP_M, _STEP_PX = 20_000.0, 128
"""Pixel areas are computed every so many metres or pixels, whichever is nearer, and interpolated in between. Over 20 km
they bend so little that this is wrong by about a millionth."""

_EDGE_M = 1000.0
"""An edge that is straight on the map is cut into such pieces before they are taken for straight on the plane."""

_CORNERS = np.array([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)])


class EqualArea:
    """An equal-area plane for a map, on the ellipsoid of the map's CRS."""

    def __init__(self, places: Places, window: Window) -> None:
        """
        Args:
            window: the pixels of the map.
        Raises:
            GdalError: the CRS is not known, or not one of the Earth, or the map reaches beyond the Earth.
        """
        if places.crs is None:
            raise GdalError(Text("the CRS is not known"))
        self._places = places
        spread = np.stack(np.meshgrid((0, 0.5, 1), (0, 0.5, 1)), axis=-1).reshape(-1, 2)
        samples = (window.col + 0.5, window.row + 0.5) + spread * (window.width - 1, window.height - 1)
        self._plane = _Plane(places.crs, *places.to_map(samples)[4])
        areas = self._areas(samples)
        if not (np.isfinite(areas).all() and (areas > 0).all()):
            raise GdalError(Text("the map reaches beyond the Earth"))
        pixel_m = math.sqrt(areas.max())
        self._step_px = int(np.clip(_STEP_M / pixel_m, 1, _STEP_PX))
        pixel = np.hypot(*np.diff(places.to_map(samples[4] + ((0, 0), (1, 0))), axis=0)[0])
        self._edge = pixel * max(1.0, _EDGE_M / pixel_m)

    def pixel_areas(self, window: Window) -> np.ndarray:
        """(H, W) float64, square metres of each pixel. Raises: GdalError."""
        rows, from_rows = _nodes(window.height, self._step_px)
        cols, from_cols = _nodes(window.width, self._step_px)
        centres = np.stack(np.meshgrid(window.col + cols, window.row + rows), axis=-1)  # (nodes, nodes, 2)
        return from_rows @ self._areas(centres.reshape(-1, 2)).reshape(len(rows), len(cols)) @ from_cols.T

    def ring_areas(self, rings: Rings) -> np.ndarray:
        """(R,) square metres within rings in map positions, whose edges are straight on the map. Raises: GdalError."""
        steps = rings.points[rings.after] - rings.points
        pieces = np.maximum(np.ceil(np.hypot(*steps.T) / self._edge).astype(np.int64), 1)
        edges = np.repeat(np.arange(len(pieces)), pieces)
        share = (np.arange(len(edges)) - (np.cumsum(pieces) - pieces)[edges]) / pieces[edges]
        fine = rings.replace(rings.points[edges] + steps[edges] * share[:, None], pieces)
        places = self._plane.of(fine.points)
        dx, dy = self._plane.steps(places, places[fine.after]).T
        height = places[:, 1] + dy / 2 - np.repeat(places[fine.starts[:-1], 1], np.diff(fine.starts))
        return np.abs(np.add.reduceat(height * dx, fine.starts[:-1]))

    def _areas(self, centres: np.ndarray) -> np.ndarray:
        """(N,) square metres of the pixels around (N, 2) positions in pixels."""
        corners = self._places.to_map((centres[:, None] + _CORNERS).reshape(-1, 2))
        first, second, third, fourth = self._plane.of(corners).reshape(-1, 4, 2).transpose(1, 0, 2)
        (x1, y1), (x2, y2) = self._plane.steps(first, third).T, self._plane.steps(second, fourth).T
        return np.abs(x1 * y2 - x2 * y1) / 2  # half the cross product of the diagonals


class _Plane:
    """Positions in square metres, without a change of datum.

    Cylindrical about a point: right as far as a map can reach to the east and west. Nearer to a pole the plane that
    touches the Earth in the point, as there all meridians meet.
    """

    def __init__(self, crs: osr.SpatialReference, x: float, y: float) -> None:
        """Raises: GdalError."""
        degrees = osr.SpatialReference()
        call(degrees.CopyGeogCSFrom, crs)
        degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        ((longitude, latitude),) = transform(call(osr.CoordinateTransformation, crs, degrees), np.array([(x, y)]))
        plane = degrees.Clone()
        if abs(latitude) > 45:
            call(plane.SetLAEA, latitude, longitude, 0, 0)
            self._around = math.inf
        else:
            call(plane.SetCEA, 0, longitude, 0, 0)
            self._around = 2 * math.pi * degrees.GetSemiMajor()
        self._transformation = call(osr.CoordinateTransformation, crs, plane)
        self._pole = math.pi / 2 / crs.GetAngularUnits() if crs.IsGeographic() else math.inf

    def of(self, positions: np.ndarray) -> np.ndarray:
        """(N, 2) of (N, 2) in the CRS; maps in degrees may end a little beyond the poles. Raises: GdalError."""
        x, y = positions.T
        return transform(self._transformation, np.column_stack((x, y.clip(-self._pole, self._pole))))

    def steps(self, start: np.ndarray, end: np.ndarray) -> np.ndarray:
        """(N, 2) the ways between points of the plane, the shorter ways around the Earth."""
        way = end - start
        if self._around < math.inf:
            way[:, 0] -= self._around * np.round(way[:, 0] / self._around)
        return way


@lru_cache(maxsize=8)
def _nodes(count: int, step_px: int) -> tuple[np.ndarray, np.ndarray]:
    """Pixel centres along one side, evenly spread from the first pixel to the last, and how pixels follow from them.

    Returns:
        nodes: (N,) float64, and (count, N) float64, the weights of the nodes in each pixel.
    """
    nodes = np.linspace(0, count - 1, -(-(count - 1) // step_px) + 1)
    pixels = np.arange(count)
    weights = np.stack([np.interp(pixels, nodes, unit) for unit in np.eye(len(nodes))], axis=1)
    return nodes + 0.5, weights
