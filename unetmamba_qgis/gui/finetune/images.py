"""Which layers of the project can be learnt from."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer

from ...engine.weights.card import Card
from ...layers.source import describe_raster
from ...translation import translate
from .form import ImageChoice


def list_images(card: Card | None) -> list[ImageChoice]:
    """All raster layers by name, images before maps, and those that cannot be used last.

    Args:
        card: of the weights to start from; None where they are not known.
    """
    layers = (layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer))
    images = [ImageChoice(layer.id(), layer.name(), _why_not(layer, card), _has_palette(layer)) for layer in layers]
    return sorted(images, key=lambda image: (bool(image.problem), image.is_map, image.name))


def _why_not(layer: QgsRasterLayer, card: Card | None) -> str:
    """Why a layer cannot be learnt from; empty where it can."""
    if not layer.isValid():
        return translate("UNetMamba", "its file is not there")
    if describe_raster(layer) is None:
        return translate("UNetMamba", "is from a service: save it as a file first")
    if card is not None and layer.bandCount() < len(card.bands) and not _has_palette(layer):
        text = translate("UNetMamba", "has {found} of the {needed} bands that the weights need")
        return text.format(found=layer.bandCount(), needed=len(card.bands))
    return ""


def _has_palette(layer: QgsRasterLayer) -> bool:
    return layer.isValid() and layer.bandCount() == 1 and bool(layer.dataProvider().colorTable(1))
