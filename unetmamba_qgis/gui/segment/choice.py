"""What a filled-in form amounts to: layers, parameters of the algorithm, a job of the engine."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ...engine.segmentation.job import SegmentJob
from ...engine.weights.card import Card, read_card
from ...engine.weights.store import find_weights
from ...environment.settings import engine_python
from ...layers.polygons import write_polygons
from ...layers.snapshot import LayerSnapshot
from ...layers.source import describe_raster
from ...translation import translate
from .form import Area, SegmentForm
from .ground import Ground, OutsideError, extent_of_polygons, extent_parameter, on_image
from .outputs import output_files


class MissingError(Exception):
    """Something has yet to be chosen; the text says what."""


class Choices:
    """Reads forms. Keeps the images that are in no project, so that they are opened once."""

    def __init__(self, canvas_extent: Callable[[], QgsReferencedRectangle]):
        self._canvas_extent = canvas_extent
        self._files: dict[str, QgsRasterLayer] = {}

    def image(self, form: SegmentForm) -> QgsRasterLayer | None:
        """The chosen one; it may be invalid."""
        if layer := QgsProject.instance().mapLayer(form.image):
            return layer if isinstance(layer, QgsRasterLayer) else None
        if form.image and form.image not in self._files:
            self._files[form.image] = QgsRasterLayer(form.image, os.path.basename(form.image))
        return self._files.get(form.image)

    def card(self, form: SegmentForm) -> Card:
        """What the chosen weights say of themselves. Raises: EngineError."""
        return read_card(find_weights(form.weights))

    def check(self, form: SegmentForm) -> tuple[QgsRasterLayer, Card, Ground]:
        """What a run needs.

        Raises:
            MissingError: something has yet to be chosen.
            EngineError: the weights cannot be read.
        """
        image, card = self.usable_image(form), self.card(form)
        try:
            return image, card, self._ground(form, image)
        except OutsideError as error:
            raise MissingError(translate("UNetMamba", "The area does not touch the image.")) from error

    def usable_image(self, form: SegmentForm) -> QgsRasterLayer:
        """Raises: MissingError."""
        image = self.image(form)
        if image is None:
            raise MissingError(translate("UNetMamba", "Choose an image: a raster layer of the project, or a file."))
        if not image.isValid():
            text = translate("UNetMamba", "{name} cannot be opened: choose another image.")
            raise MissingError(text.format(name=image.name()))
        return image

    def _ground(self, form: SegmentForm, image: QgsRasterLayer) -> Ground:
        """Raises: MissingError, OutsideError."""
        if form.area is Area.WHOLE:
            if describe_raster(image) is None:
                raise MissingError(translate("UNetMamba", "This image comes from a service: choose a part of it."))
            return Ground()
        if form.area is Area.CANVAS:
            return Ground(on_image(self._canvas_extent(), image))
        if form.area is Area.RECTANGLE:
            if form.rectangle is None:
                raise MissingError(translate("UNetMamba", "Draw a rectangle on the map."))
            return Ground(on_image(form.rectangle, image))
        layer = QgsProject.instance().mapLayer(form.area_layer)
        if layer is None:
            raise MissingError(translate("UNetMamba", "Choose the layer that tells the area."))
        if form.area is Area.LAYER:
            return Ground(on_image(QgsReferencedRectangle(layer.extent(), layer.crs()), image))
        return Ground(on_image(extent_of_polygons(layer, form.selected_only), image), layer, form.selected_only)


def parameters(form: SegmentForm, image: QgsRasterLayer, ground: Ground) -> dict[str, Any]:
    """Of the algorithm, but for mask and outputs."""
    chosen = {"INPUT": form.image, "WEIGHTS": form.weights, "DEVICE": form.device}
    if ground.extent is not None:
        chosen["EXTENT"] = extent_parameter(ground.extent, image.crs())
    return chosen


def job(form: SegmentForm, image: QgsRasterLayer, ground: Ground) -> SegmentJob | None:
    """What the algorithm will do, but for the mask; None where QGIS has to read the image.

    Raises:
        EngineError: there is no engine.
    """
    described = describe_raster(image)
    if described is None:
        return None
    extent = ground.extent
    files = output_files(form) or {"OUTPUT": os.path.join(QgsProcessingUtils.tempFolder(), "land_cover.tif")}
    return SegmentJob(
        source=described.source,
        open_options=described.open_options,
        weights=form.weights,
        extent=extent and (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()),
        device=form.device,
        engine_python=str(engine_python()),
        output=files["OUTPUT"],
        confidence=files.get("CONFIDENCE"),
    )


def store_polygons(ground: Ground, folder: Path) -> str:
    """A file with the polygons as they are now: a run may wait, and the layer may change. Raises: EngineError."""
    request = QgsFeatureRequest()
    if ground.selected_only:
        request.setFilterFids(ground.polygons.selectedFeatureIds())
    copy: QgsVectorLayer = ground.polygons.materialize(request)
    path = folder / "mask.gpkg"
    write_polygons(LayerSnapshot(copy), path)
    return str(path)
