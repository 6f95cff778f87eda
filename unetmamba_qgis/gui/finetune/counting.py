"""Counting the polygons while they are drawn, and telling what was found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QLocale, QObject, QTimer, pyqtSignal

from ...engine.chips.job import ChipsJob, ImageForm, ImageInput, LabelClass
from ...engine.chips.survey import Survey
from ...engine.weights.card import Card, LandCoverClass
from ...jobs.surveying import Prepare, Surveyed, Surveyor
from ...layers.labels import label_classes, value_text
from ...layers.polygons import write_polygons
from ...layers.snapshot import LayerSnapshot
from ...layers.source import describe_raster
from ...translation import translate
from ..widgets.class_row import ClassRow
from ..widgets.message import Kind, Message
from .form import SetupForm

_QUIET_MS = 600
"""Polygons are counted once nothing was changed for so long."""

_EDITS = (
    "featureAdded",
    "featureDeleted",
    "geometryChanged",
    "attributeValueChanged",
    "afterCommitChanges",
    "afterRollBack",
    "rendererChanged",
)
"""Signals of a layer after which its polygons are to be counted again."""


class PolygonCounter(QObject):
    """Knows how much is labelled of each class in the layers that were chosen, unsaved edits included."""

    changed = pyqtSignal()
    """`surveyed` is another one."""

    def __init__(self, surveyor: Surveyor):
        super().__init__()
        self.surveyed: Surveyed | None = None
        """What was found; None while it is not known."""
        self.classes: Sequence[LabelClass] = ()
        """That the layer knows, whether they have polygons or not."""
        self._surveyor = surveyor
        self._choice: tuple[SetupForm, Card] | None = None
        self._followed: list[QgsVectorLayer] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self.count_now)
        surveyor.done.connect(self._keep)

    def choose(self, form: SetupForm, card: Card | None):
        """Count other layers from now on; nothing while one of them is not chosen or the weights are not known."""
        layer = QgsProject.instance().mapLayer(form.labels) if form.labels else None
        has_field = layer is not None and layer.fields().lookupField(form.class_field) >= 0
        self._choice = (form, card) if card is not None and form.images and has_field else None
        self._follow([QgsProject.instance().mapLayer(layer_id) for layer_id in (form.labels, form.area) if layer_id])
        self.recount()

    def recount(self, *_):
        """Count again, when there is a moment of quiet."""
        self.surveyed = None
        self._timer.start()
        self.changed.emit()

    def count_now(self):
        self._timer.stop()
        if self._choice is None:
            self.classes, self.surveyed = (), Surveyed()
            self.changed.emit()
        else:
            form, card = self._choice
            self.classes = label_classes(QgsProject.instance().mapLayer(form.labels), form.class_field)
            self._surveyor.ask(_preparation(form, card, self.classes))

    def close(self):
        self._timer.stop()
        self._follow([])

    def _keep(self, surveyed: Surveyed):
        if not self._timer.isActive():  # else it is out of date
            self.surveyed = surveyed
            self.changed.emit()

    def _follow(self, layers: list[QgsVectorLayer]):
        for layer in self._followed:
            if not sip.isdeleted(layer):
                for name in _EDITS:
                    getattr(layer, name).disconnect(self.recount)
        for layer in layers:
            for name in _EDITS:
                getattr(layer, name).connect(self.recount)
        self._followed = layers


def _preparation(form: SetupForm, card: Card, classes: Sequence[LabelClass]) -> Prepare:
    """What makes the job to survey, in another thread: all that is taken from layers is taken now.

    Classes without a polygon are left out of the job.
    """
    project = QgsProject.instance()
    descriptions = [describe_raster(project.mapLayer(layer_id)) for layer_id in form.images]
    layers = {"labels": project.mapLayer(form.labels), "area": form.area and project.mapLayer(form.area)}
    snapshots = {role: LayerSnapshot(layer) for role, layer in layers.items() if layer}
    names = {role: _file_name(layer.name()) for role, layer in layers.items() if layer}  # messages tell them
    labels = layers["labels"]
    used = {value_text(value) for value in labels.uniqueValues(labels.fields().lookupField(form.class_field))}

    def prepare(folder: Path, is_cancelled) -> ChipsJob:
        paths = {}
        for role, snapshot in snapshots.items():
            snapshot.is_cancelled = is_cancelled
            path = folder / role / f"{names[role]}.gpkg"
            path.parent.mkdir()
            write_polygons(snapshot, path, form.class_field if role == "labels" else None)
            paths[role] = str(path)
        return ChipsJob(
            **paths,
            images=tuple(ImageInput(image.source, image.open_options) for image in descriptions if image),
            class_field=form.class_field,
            form=ImageForm(card.bands, card.pixel_size_m, card.scale),
            classes=tuple(entry for entry in classes if entry.field_value in used),
        )

    return prepare


def _file_name(name: str) -> str:
    return re.sub(r"[^\w -]", "_", name)[:80].strip() or "polygons"


def class_rows(known: Sequence[LabelClass], survey: Survey | None) -> list[ClassRow]:
    """What was counted, then the classes that nothing was found of."""
    found = survey.classes if survey is not None else ()
    counted = {count.label_class.land_cover.name for count in found}
    rows = [_row(count.label_class.land_cover, count.polygons, count.train_px, count.validation_px) for count in found]
    return rows + [_row(entry.land_cover) for entry in known if entry.land_cover.name not in counted]


def _row(shown: LandCoverClass, *counts: int) -> ClassRow:
    cells = tuple(QLocale().toString(int(count)) for count in counts)
    return ClassRow(shown.name, shown.color, cells or (translate("UNetMamba", "none yet"), "", ""))


def about_polygons(surveyed: Surveyed) -> Message:
    """What is wrong with the polygons, and what to do now."""
    survey = surveyed.survey
    error = surveyed.error or (survey and survey.problem)
    if error is None:
        return Message("\n".join(survey.warnings) if survey else "", Kind.WARNING)
    draw = translate("UNetMamba", "Draw a few polygons of each class, in different places of the image.")
    if error.code == "labels.outside" and not error.details["polygons"]:
        return Message(draw)  # nothing is wrong yet
    more = translate("UNetMamba", "Draw more polygons of these classes, in other places.")
    hint = {"labels.outside": draw, "labels.too_few": more}.get(error.code, error.hint)
    kind = Kind.WARNING if error.code == "labels.too_few" else Kind.PROBLEM
    return Message(f"{error.problem} {hint}", kind)
