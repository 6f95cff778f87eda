"""How large the pixels of a raster are on the ground."""

from __future__ import annotations

import math

from osgeo import gdal, osr

from .gdal_calls import GdalError, call
from .grid import Grid

_SPAN_PX = 10.0
"""Pixels are measured over so many of them: projections round positions to about a millionth of a metre."""


def ground_pixel_size(grid: Grid) -> tuple[float, float] | None:
    """Metres along a row and along a column of pixels, at the raster's centre.

    Units of the CRS are no measure: a Web Mercator metre is 0.6 m on the ground at 53 degrees, a degree is anything.
    Without a CRS, units are taken for metres.

    Returns:
        (width, height) of a pixel; None where the file does not tell, or tells nonsense.
    """
    geotransform, crs = grid.geotransform, grid.crs
    if geotransform is None and grid.gcps:
        geotransform, crs = gdal.GCPsToGeoTransform(grid.gcps), grid.gcp_crs
    if geotransform is None:
        return None
    col, row, half = grid.width / 2, grid.height / 2, _SPAN_PX / 2
    ends = [(col - half, row), (col + half, row), (col, row - half), (col, row + half)]
    places = [gdal.ApplyGeoTransform(geotransform, *end) for end in ends]
    left, right, top, bottom = _metres(places, crs)
    size = math.dist(left, right) / _SPAN_PX, math.dist(top, bottom) / _SPAN_PX
    return size if all(math.isfinite(side) and side > 0 for side in size) else None


def _metres(places: list[tuple[float, float]], crs: osr.SpatialReference | None) -> list[tuple[float, float]]:
    """Places of a CRS on a plane in metres that touches the ground there; not numbers where there is no ground."""
    if crs is None:
        return places
    geographic = None if crs.IsLocal() else crs.CloneGeogCS()
    if geographic is None:
        return [(x * crs.GetLinearUnits(), y * crs.GetLinearUnits()) for x, y in places]
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    crs = crs.Clone()
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    try:
        to_degrees = call(osr.CoordinateTransformation, crs, geographic)
        angles = [call(to_degrees.TransformPoint, x, y)[:2] for x, y in places]
    except GdalError:
        return [(math.nan, math.nan)] * len(places)
    radians = geographic.GetAngularUnits()
    return _on_tangent_plane(angles, radians, geographic)


def _on_tangent_plane(
    angles: list[tuple[float, float]], radians: float, geographic: osr.SpatialReference
) -> list[tuple[float, float]]:
    """Longitudes and latitudes, in units of so many radians, on the plane that touches the ellipsoid at their mean."""
    latitude = radians * sum(angle[1] for angle in angles) / len(angles)
    if not abs(latitude) < math.pi / 2:
        return [(math.nan, math.nan)] * len(angles)
    flattening = geographic.GetInvFlattening()
    eccentricity2 = (2 - 1 / flattening) / flattening if flattening else 0.0
    narrowing = 1 - eccentricity2 * math.sin(latitude) ** 2
    across = geographic.GetSemiMajor() / math.sqrt(narrowing)  # radius of curvature east to west ...
    along = across * (1 - eccentricity2) / narrowing  # ... and north to south
    return [(x * radians * across * math.cos(latitude), y * radians * along) for x, y in angles]
