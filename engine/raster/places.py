"""Positions in pixels to positions on the map and back, for many points at once."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, osr

from .gdal_calls import call
from .grid import PIXELS_SOUTHWARDS, Grid


class Places:
    """Where QGIS shows the pixels of a grid: by its geotransform, else by its control points, else southwards."""

    def __init__(self, grid: Grid) -> None:
        """Raises: GdalError: the control points do not determine the place of the pixels."""
        self.crs = known_crs(grid.crs)
        """What the map positions are given in; None where it is not known."""
        self._by_points = None
        if grid.gcps and not grid.geotransform:
            self.crs = known_crs(grid.gcp_crs)
            dataset = call(gdal.GetDriverByName("MEM").Create, "", grid.width, grid.height, 0)
            call(dataset.SetGCPs, grid.gcps, self.crs.ExportToWkt() if self.crs else "")
            self._by_points = call(gdal.Transformer, dataset, None, ["METHOD=GCP_POLYNOMIAL"])
        self._forwards = grid.geotransform or PIXELS_SOUTHWARDS
        self._backwards = gdal.InvGeoTransform(self._forwards)

    def to_map(self, pixels: np.ndarray) -> np.ndarray:
        """(N, 2) x, y of (N, 2) columns, rows; the corner of the first pixel is 0, 0. Equal in, equal out."""
        return self._by_polynomial(pixels, 0) if self._by_points else _affine(self._forwards, pixels)

    def to_pixels(self, positions: np.ndarray) -> np.ndarray:
        """(N, 2) columns, rows of (N, 2) x, y; not finite where there is none."""
        return self._by_polynomial(positions, 1) if self._by_points else _affine(self._backwards, positions)

    def _by_polynomial(self, points: np.ndarray, to_pixels: int) -> np.ndarray:
        found, worked = call(self._by_points.TransformPoints, to_pixels, points.tolist())
        return np.where(np.array(worked, dtype=bool)[:, None], np.array(found)[:, :2], np.inf)


def known_crs(crs: osr.SpatialReference | None) -> osr.SpatialReference | None:
    """The CRS, if it is one of the Earth; GeoPackages without one have CRSs of that name."""
    return None if crs is None or crs.IsLocal() or crs.GetName().startswith("Undefined ") else crs


def _affine(geotransform: tuple[float, ...], points: np.ndarray) -> np.ndarray:
    x, y = points[:, 0], points[:, 1]
    x0, x_col, x_row, y0, y_col, y_row = geotransform
    return np.column_stack((x0 + x_col * x + x_row * y, y0 + y_col * x + y_row * y))


def transform(transformation: osr.CoordinateTransformation, positions: np.ndarray) -> np.ndarray:
    """(N, 2) positions brought to another CRS. Raises: GdalError: one has no place there."""
    return np.array(call(transformation.TransformPoints, positions.tolist()))[:, :2]
