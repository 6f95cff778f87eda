"""Which images show the same ground, and where their pixels lie on it: so that they share cells of the ground."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from osgeo import osr

from ..raster.gdal_calls import GdalError, call
from ..raster.grid import Grid
from ..raster.places import Places, transform
from ..raster.window import Window

_LATTICE_PX = 64
"""Between places that are transformed one by one; others are interpolated, which is exact to a fraction of a pixel."""

_FOOTPRINT_POINTS = 9
"""Along each side of an image, to find out where it lies."""

_ROUNDING_PX = 1.5
"""Distances between pixels of two images may be off by so much."""


class Ground:
    """Groups of images that touch each other, each with a plane of its own: the pixels of its first image, without end.

    Positions are columns and rows in that plane, of pixel centres: 0.5, 0.5 is the first pixel of the first image.
    """

    def __init__(self, grids: Sequence[Grid], gap_px: int) -> None:
        """gap_px: images are also of one group if they lie only so far from each other."""
        self._places = [Places(grid) for grid in grids]
        self._grids = grids
        self.group = _groups(grids, self._places, gap_px)
        """Of each image the number of the first image of its group."""
        self._ways = [self._way(image) for image in range(len(grids))]
        for image, way in enumerate(self._ways):
            if way is None:  # the CRS of the first image does not reach so far
                self.group[image] = image

    def gap_px(self, image: int, gap_px: int) -> float:
        """In pixels of the plane of an image, what is at least so many pixels in each image of its group."""
        members = [other for other, first in enumerate(self.group) if first == self.group[image]]
        if len(members) == 1:
            return float(gap_px)
        return gap_px * max(1.0, *(self._stretch(member) for member in members)) + _ROUNDING_PX

    def positions(self, image: int, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Columns and rows of the centres of a window's pixels, float64, that broadcast to (H, W)."""
        cols, rows = np.arange(window.width) + 0.5, np.arange(window.height) + 0.5
        if self.group[image] == image:
            return (window.col + cols)[None, :], (window.row + rows)[:, None]
        lattice_cols, lattice_rows = (
            np.linspace(0, length, -(-length // _LATTICE_PX) + 1) for length in (window.width, window.height)
        )
        places = self._mapped(image, window.col + lattice_cols, window.row + lattice_rows)
        across, down = _weights(cols, lattice_cols), _weights(rows, lattice_rows)
        return down @ places[..., 0] @ across.T, down @ places[..., 1] @ across.T

    def _mapped(self, image: int, cols: np.ndarray, rows: np.ndarray) -> np.ndarray:
        """(rows, columns, 2): places of an image in the plane of its group."""
        grid = np.stack(np.meshgrid(cols, rows), axis=-1)
        places = self._places[image].to_map(grid.reshape(-1, 2))
        if transformation := self._ways[image]:
            places = transform(transformation[0], places)
        return self._places[self.group[image]].to_pixels(places).reshape(grid.shape)

    def _way(self, image: int) -> tuple[osr.CoordinateTransformation, ...] | None:
        """From the CRS of an image to that of the first of its group: empty if they are one, None if there is none."""
        own, first = self._places[image].crs, self._places[self.group[image]].crs
        if own is None or first is None or own.IsSame(first):
            return ()
        grid = self._grids[image]
        try:
            way = (call(osr.CoordinateTransformation, own, first),)
            places = transform(way[0], self._places[image].to_map(_lattice(grid)))
        except GdalError:
            return None
        return way if np.isfinite(self._places[self.group[image]].to_pixels(places)).all() else None

    def _stretch(self, image: int) -> float:
        """Pixels of the plane along a pixel of an image, where they are most."""
        if self.group[image] == image:
            return 1.0
        grid = self._grids[image]
        cols, rows = (np.linspace(0, length, _FOOTPRINT_POINTS) for length in (grid.width, grid.height))
        places = self._mapped(image, cols, rows)
        across = np.linalg.norm(np.diff(places, axis=1), axis=-1) / (cols[1] - cols[0])
        down = np.linalg.norm(np.diff(places, axis=0), axis=-1) / (rows[1] - rows[0])
        return float(max(across.max(), down.max()))


def _groups(grids: Sequence[Grid], places: Sequence[Places], gap_px: int) -> list[int]:
    """Of each image the number of the first one that it touches, directly or by way of others."""
    boxes = np.array([_footprint(grid, place, gap_px) for grid, place in zip(grids, places)])
    group = np.arange(len(grids))
    for image, (x0, y0, x1, y1) in enumerate(boxes):
        others = boxes[:image]
        touching = (others[:, 0] <= x1) & (others[:, 2] >= x0) & (others[:, 1] <= y1) & (others[:, 3] >= y0)
        joined = np.append(np.unique(group[:image][touching]), image)
        group[np.isin(group, joined)] = joined.min()
    return group.tolist()


def _footprint(grid: Grid, places: Places, gap_px: int) -> tuple[float, float, float, float]:
    """Box around an image and the gap beside it, in degrees if it has a CRS; not numbers where it has no place."""
    pixels = _lattice(grid) * (1 + 2 * gap_px / grid.width, 1 + 2 * gap_px / grid.height) - gap_px
    points = places.to_map(pixels)
    if places.crs:
        degrees = osr.SpatialReference()
        degrees.ImportFromEPSG(4326)
        degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        try:
            points = transform(call(osr.CoordinateTransformation, places.crs, degrees), points)
        except GdalError:
            points = np.full_like(points, np.nan)
    return (*points.min(axis=0), *points.max(axis=0))


def _lattice(grid: Grid) -> np.ndarray:
    """(N, 2) columns and rows spread over an image, its border included."""
    cols, rows = (np.linspace(0, length, _FOOTPRINT_POINTS) for length in (grid.width, grid.height))
    return np.stack(np.meshgrid(cols, rows), axis=-1).reshape(-1, 2)


def _weights(places: np.ndarray, knots: np.ndarray) -> np.ndarray:
    """(places, knots): shares of evenly spaced knots in what is interpolated linearly between them."""
    return np.clip(1 - np.abs(places[:, None] - knots) / (knots[1] - knots[0]), 0, 1)
