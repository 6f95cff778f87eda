"""Polygons that say which pixels of a raster count."""

from __future__ import annotations

import hashlib
import os

import numpy as np
from osgeo import ogr

from .drawing import PlacedPolygons
from .errors import MaskOutsideError, MaskUnreadableError
from .gdal_calls import GdalError
from .grid import Grid
from .polygons import Placement, PolygonLayer, Rings, plain_polygons
from .window import Window


class PolygonMask:
    """The union of the polygons of a layer, of any CRS, on the pixels of a raster; threads may share it."""

    polygons: PlacedPolygons
    digest: str
    """SHA-256 of the polygons that lie on the raster, and of their CRS."""
    ignored: int
    """Features near the raster without a polygon or with an impossible one."""

    def __init__(self, path: str, grid: Grid, layer: str | None = None) -> None:
        """
        Args:
            path: a file, or whatever else OGR takes for a name.
            grid: of the raster whose pixels are meant; without a CRS on either side, coordinates are taken as they are.
            layer: its name; None for the first one of polygons.
        Raises:
            MaskUnreadableError: OGR cannot read it, or not transform it.
            MaskOutsideError: no polygon touches the raster.
        """
        try:
            self.polygons = PlacedPolygons(self._read(path, layer, grid), grid.window)
        except GdalError as error:
            raise MaskUnreadableError(path, str(error)) from error
        if not self.polygons:
            raise MaskOutsideError(os.path.basename(path) or path)

    def touches(self, window: Window) -> bool:
        """Whether a polygon may reach into the window: False only where surely none does. Takes microseconds."""
        return self.polygons.touches(window)

    def inside(self, window: Window) -> np.ndarray:
        """(H, W) bool: the pixels whose centre lies in a polygon. Raises: GdalError: there is no memory for them."""
        return self.polygons.inside(window)

    def _read(self, path: str, name: str | None, grid: Grid) -> list[Rings]:
        """The polygons near the raster, in pixels of it."""
        layer = PolygonLayer(path, name)
        placement = Placement(grid, layer.crs)
        if placement.near:
            layer.ogr.SetSpatialFilter(placement.near)
        digest = hashlib.sha256((layer.crs.ExportToWkt() if layer.crs else "").encode())
        self.ignored = 0
        found = []
        for feature in layer.features():
            try:
                parts = plain_polygons(feature.GetGeometryRef())
                for part in parts:
                    found += placement.rings(part)
                    digest.update(bytes(part.ExportToWkb(ogr.wkbNDR)))
                self.ignored += not parts
            except GdalError:
                self.ignored += 1
        self.digest = digest.hexdigest()
        return found
