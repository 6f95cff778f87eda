"""Raster layers of QGIS as plain data, which may cross into another thread or process."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsRasterLayer

_SETTINGS = re.compile(r"\|(?:option|credential):[^|]*")
"""What QGIS appends to a source for GDAL."""


@dataclass(frozen=True)
class RasterDescription:
    """What the engine needs to know of a raster layer."""

    name: str
    """Name in the layer tree; any text, HTML included."""
    source: str
    """What GDAL opens: a path, a /vsi path or the name of a subdataset."""
    open_options: tuple[str, ...] = ()
    """NAME=VALUE for GDAL's driver."""


def describe_raster(layer: QgsRasterLayer) -> RasterDescription | None:
    """Describe a valid layer; to be called in the layer's thread.

    Returns:
        None where GDAL alone cannot read what the layer shows: services, and files that QGIS logs in for.
    """
    provider = layer.dataProvider()
    if provider.name() != "gdal":
        return None
    source = provider.dataSourceUri()  # unlike the layer's own, it has the /vsizip/ that QGIS may have added
    settings = QgsProviderRegistry.instance().decodeUri("gdal", source)
    if settings.get("authcfg") or "|credential:" in source:
        return None
    return RasterDescription(layer.name(), _SETTINGS.sub("", source), tuple(settings.get("openOptions") or ()))


def file_of(layer: QgsMapLayer) -> str | None:
    """The file that a layer is read from; None for services, databases and layers in memory."""
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
    return path if path and os.path.isfile(path) else None
