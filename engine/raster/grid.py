"""Where the pixels of a raster lie on the ground, copied exactly from raster to raster."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from osgeo import gdal, osr

from .errors import ExtentOutsideError, ExtentWithoutGridError
from .gdal_calls import call
from .window import Window

_IDENTITY = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)

PIXELS_SOUTHWARDS = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
"""Where QGIS shows a raster that has no georeference."""

_EDGE_TOLERANCE_PX = 0.01
"""An extent that ends on the edge of a pixel up to rounding does not take in the next one."""


@dataclass(frozen=True)
class Grid:
    """Size and georeference of a raster."""

    width: int
    height: int
    geotransform: tuple[float, ...] | None
    """GDAL's six coefficients, of any rotation and direction; None where points or nothing locate the raster."""
    crs: osr.SpatialReference | None
    gcps: tuple[gdal.GCP, ...] = ()
    gcp_crs: osr.SpatialReference | None = None
    rpc: tuple[tuple[str, str], ...] = ()
    """Items of GDAL's metadata domain RPC."""

    @classmethod
    def of(cls, dataset: gdal.Dataset) -> Grid:
        geotransform = dataset.GetGeoTransform(can_return_null=True)
        rpc = tuple(dataset.GetMetadata("RPC").items())
        if geotransform == _IDENTITY and (dataset.GetGCPCount() or rpc):
            geotransform = None  # a placeholder of VRT files; a GeoTIFF would store it and drop the points
        return cls(
            dataset.RasterXSize, dataset.RasterYSize, geotransform, dataset.GetSpatialRef(),
            tuple(dataset.GetGCPs()), dataset.GetGCPSpatialRef(), rpc,
        )  # fmt: skip

    @property
    def window(self) -> Window:
        """All pixels."""
        return Window(0, 0, self.width, self.height)

    @property
    def is_mirrored(self) -> bool:
        """Whether the pixels show the ground as a mirror does, as in south-up rasters."""
        if not self.geotransform or self.geotransform == _IDENTITY:
            return False
        _, x_col, x_row, _, y_col, y_row = self.geotransform
        return x_col * y_row - x_row * y_col > 0

    def crop(self, window: Window) -> Grid:
        """The grid of a part of the raster."""
        if window == self.window:
            return self
        geotransform = self._place_in_qgis()
        if geotransform:
            x, y = gdal.ApplyGeoTransform(geotransform, window.col, window.row)
            geotransform = (x, *geotransform[1:3], y, *geotransform[4:6])
        gcps = tuple(
            gdal.GCP(p.GCPX, p.GCPY, p.GCPZ, p.GCPPixel - window.col, p.GCPLine - window.row, p.Info, p.Id)
            for p in self.gcps
        )
        shift = {"SAMP_OFF": window.col, "LINE_OFF": window.row}
        rpc = tuple((key, repr(float(text) - shift[key]) if key in shift else text) for key, text in self.rpc)
        return replace(self, width=window.width, height=window.height, geotransform=geotransform, gcps=gcps, rpc=rpc)

    def resized(self, width: int, height: int) -> Grid:
        """The grid of the same ground in another number of pixels; without RPCs, which belong to the image as taken."""
        if (width, height) == (self.width, self.height):
            return self
        across, down = self.width / width, self.height / height
        geotransform = self._place_in_qgis()
        if geotransform:
            x0, x_col, x_row, y0, y_col, y_row = geotransform
            geotransform = (x0, x_col * across, x_row * down, y0, y_col * across, y_row * down)
        gcps = tuple(
            gdal.GCP(p.GCPX, p.GCPY, p.GCPZ, p.GCPPixel / across, p.GCPLine / down, p.Info, p.Id) for p in self.gcps
        )
        return Grid(width, height, geotransform, self.crs, gcps, self.gcp_crs)

    def upside_down(self) -> Grid:
        """The grid of the same pixels with the last row first, where a geotransform locates them; without points."""
        x0, x_col, x_row, y0, y_col, y_row = self.geotransform
        x, y = gdal.ApplyGeoTransform(self.geotransform, 0, self.height)
        return Grid(self.width, self.height, (x, x_col, -x_row, y, y_col, -y_row), self.crs)

    def write_to(self, dataset: gdal.Dataset) -> None:
        """Give the georeference to a new dataset of this size. Raises: GdalError."""
        if self.geotransform:
            call(dataset.SetGeoTransform, self.geotransform)
        elif self.gcps:
            call(dataset.SetGCPs, self.gcps, self.gcp_crs.ExportToWkt() if self.gcp_crs else "")
        if self.crs:
            call(dataset.SetSpatialRef, self.crs)
        if self.rpc:
            call(dataset.SetMetadata, dict(self.rpc), "RPC")

    def same_pixels(self, other: Grid) -> bool:
        """Whether size, geotransform and control points are equal to the last bit."""
        return self._numbers() == other._numbers()

    def window_of(self, extent: tuple[float, float, float, float]) -> Window:
        """The pixels that an extent touches.

        Args:
            extent: xmin, ymin, xmax, ymax in the raster's CRS, as QGIS gives them.
        Raises:
            ExtentOutsideError: there is none.
            ExtentWithoutGridError: control points or RPCs alone locate the raster.
        """
        geotransform = self._place_in_qgis()
        if geotransform is None:
            raise ExtentWithoutGridError
        to_pixels = gdal.InvGeoTransform(geotransform)
        xmin, ymin, xmax, ymax = extent
        if to_pixels is None or not all(map(math.isfinite, extent)):
            raise ExtentOutsideError(extent)
        corners = [gdal.ApplyGeoTransform(to_pixels, x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
        first = [math.floor(min(values) + _EDGE_TOLERANCE_PX) for values in zip(*corners)]
        end = [math.ceil(max(values) - _EDGE_TOLERANCE_PX) for values in zip(*corners)]
        window = Window(*first, end[0] - first[0], end[1] - first[1]).clip(self.window)
        if window.is_empty:
            raise ExtentOutsideError(extent)
        return window

    def _place_in_qgis(self) -> tuple[float, ...] | None:
        """The geotransform by which QGIS places the pixels; None where it has to warp them."""
        if self.geotransform or self.gcps or self.rpc:
            return self.geotransform
        return PIXELS_SOUTHWARDS

    def _numbers(self) -> tuple:
        points = () if self.geotransform else self.gcps
        places = tuple((p.GCPPixel, p.GCPLine, p.GCPX, p.GCPY, p.GCPZ) for p in points)
        return self.width, self.height, self.geotransform, places
