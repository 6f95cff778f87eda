"""Raster layers of QGIS as plain data, which may cross into another thread or process."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProviderRegistry, QgsRasterLayer

from ..engine.errors import EngineError
from ..translation import translate


@dataclass(frozen=True)
class RasterDescription:
    """What the engine needs to know of a raster layer."""

    name: str
    """Name in the layer tree; any text, HTML included."""
    source: str
    """What GDAL opens: a path, a /vsi path or the name of a subdataset."""


class LayerSourceError(EngineError):
    code = "layer.source"


def describe_raster(layer: QgsRasterLayer) -> RasterDescription:
    """Describe a valid layer; to be called in the layer's thread.

    Raises:
        LayerSourceError: GDAL alone cannot read what the layer shows.
    """
    provider = layer.dataProvider()
    if provider.name() != "gdal":
        problem = translate("UNetMamba", "{layer} is shown by the data provider {provider}, not read with GDAL.")
        hint = translate("UNetMamba", "Save the part you need as a GeoTIFF (Export, Save As) and use that.")
        texts = {"layer": layer.name(), "provider": provider.name()}
        raise LayerSourceError(problem.format(**texts), hint, **texts)
    source = provider.dataSourceUri()  # unlike the layer's own, it has the /vsizip/ that QGIS may have added
    options = QgsProviderRegistry.instance().decodeUri("gdal", source).get("openOptions")
    if options:
        problem = translate("UNetMamba", "{layer} is opened with GDAL options, which are not supported: {options}.")
        hint = translate("UNetMamba", "Add the raster to the project without options, or save it as a GeoTIFF.")
        texts = {"layer": layer.name(), "options": ", ".join(options)}
        raise LayerSourceError(problem.format(**texts), hint, **texts)
    return RasterDescription(layer.name(), source)
