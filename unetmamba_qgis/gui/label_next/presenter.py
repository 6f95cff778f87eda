"""What happens in the panel Label Next. Imports no widget."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer, QgsWkbTypes

from ...layers.label_layer import CLASS_FIELD, can_add_class
from ...layers.label_places import PlaceToLabel, is_place_layer, mark_done, read_places
from ...translation import translate
from ..widgets.message import Kind, Message


class LabelNextPresenter:
    """Leads from place to place. Whoever creates it keeps it: a signal does not keep it alive."""

    def __init__(self, view, desktop):
        """
        Args:
            view: a LabelNextView, or what behaves like one.
            desktop: a Desktop, or what behaves like one.
        """
        self._view, self._desktop = view, desktop
        self._places: list[PlaceToLabel] = []
        self._current: int | None = None
        """Feature id of the place to label now."""
        view.layers_chosen.connect(self.choose_layers)
        view.find_requested.connect(lambda: desktop.find_places(view.label_layer()))
        view.place_chosen.connect(self._go_to)
        view.place_ticked.connect(self._tick)
        view.previous_requested.connect(lambda: self._step(-1))
        view.next_requested.connect(lambda: self._step(1))
        view.go_requested.connect(self.go)
        view.done_requested.connect(self.done)
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_added)
        project.layersRemoved.connect(self.renew)
        self.renew()

    def close(self):
        """Let go of the project."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._layers_added)
        project.layersRemoved.disconnect(self.renew)

    def renew(self, *_):
        """The layers of the project have changed."""
        self._show_layers(self._view.places_layer())

    def choose_layers(self):
        """Others were chosen."""
        self._read()
        self._current = next((place.feature_id for place in self._places if not place.done), None)
        self._desktop.hide()
        self._show(Message())

    def go(self):
        """Zoom to the place, and let the user draw there."""
        self._read()
        row = self._row()
        if row is None:
            self._show(Message())
            return
        layer, labels = self._places_layer(), _layer(self._view.label_layer())
        message = Message()
        if not self._desktop.show(layer.getFeature(self._current).geometry(), layer.crs()):
            text = translate("UNetMamba", "The place cannot be shown in the coordinate system of the project.")
            message = Message(text, Kind.PROBLEM)
        elif labels is None:
            message = Message(translate("UNetMamba", "Choose the layer to draw labels in."))
        elif not self._desktop.digitise(labels):
            text = translate("UNetMamba", "{layer} cannot be edited.").format(layer=labels.name())
            message = Message(text, Kind.PROBLEM)
        self._show(message)

    def done(self):
        """Tick the place, and go to the next one that is not done: a later one, or else an earlier one."""
        self._read()
        row = self._row()
        if row is None or not self._mark(self._places[row], True):
            return
        rest = [*self._places[row + 1 :], *self._places[:row]]
        following = next((place.feature_id for place in rest if not place.done), None)
        if following is None:
            self._desktop.hide()
            text = translate("UNetMamba", "All places are done. Train with the new labels, segment, and find the next.")
            self._show(Message(text))
        else:
            self._current = following
            self.go()

    def _step(self, way: int):
        self._read()
        row = self._row()
        if row is not None:
            self._go_to(min(max(row + way, 0), len(self._places) - 1))

    def _go_to(self, row: int):
        self._current = self._places[row].feature_id
        self.go()

    def _tick(self, row: int, done: bool):
        if self._mark(self._places[row], done):
            self._show(Message())

    def _mark(self, place: PlaceToLabel, done: bool) -> bool:
        """Note it in the layer, or say that it cannot be noted."""
        noted = mark_done(self._places_layer(), place.feature_id, done)
        self._read()
        if not noted:
            text = translate("UNetMamba", "{layer} cannot be changed. Save it as a GeoPackage first.")
            self._show(Message(text.format(layer=self._places_layer().name()), Kind.PROBLEM))
        return noted

    def _layers_added(self, layers: Iterable[QgsMapLayer]):
        """A new layer of places is what one wants to see."""
        new = [layer.id() for layer in layers if is_place_layer(layer)]
        self._show_layers(new[-1] if new else self._view.places_layer())

    def _show_layers(self, places_id: str | None):
        layers = sorted(QgsProject.instance().mapLayers().values(), key=lambda layer: layer.name().casefold())
        places = {layer.id(): layer.name() for layer in layers if is_place_layer(layer)}
        labels = {layer.id(): layer.name() for layer in layers if _can_hold_labels(layer)}
        before = self._view.places_layer()
        if places_id not in places:
            places_id = next(iter(places), None)
        self._view.show_layers(places, labels, (places_id, self._choose_labels(list(labels))))
        if places_id != before or places_id is None:
            self.choose_layers()

    def _choose_labels(self, ids: list[str]) -> str | None:
        """The layer that was chosen before, that is chosen in QGIS, or that was made for labels."""
        likely = [self._view.label_layer(), self._desktop.active_layer()]
        likely += [layer_id for layer_id in ids if can_add_class(_layer(layer_id), CLASS_FIELD)]
        return next((layer_id for layer_id in likely if layer_id in ids), None)

    def _places_layer(self) -> QgsVectorLayer | None:
        return _layer(self._view.places_layer())

    def _read(self):
        """The user may have changed the layer in another way."""
        layer = self._places_layer()
        self._places = read_places(layer) if layer is not None else []

    def _row(self) -> int | None:
        """Of the current place; where it is gone, or there was none, of the first one."""
        ids = [place.feature_id for place in self._places]
        if self._current not in ids:
            self._current = ids[0] if ids else None
        return ids.index(self._current) if ids else None

    def _show(self, message: Message):
        row, total = self._row(), len(self._places)
        self._view.show_places(self._places, row)
        self._view.show_progress(sum(place.done for place in self._places), total)
        if row is None:
            nothing = translate("UNetMamba", "No places yet. Segment an image with its confidence, then press Find.")
            self._view.show_position(nothing, "")
        else:
            place = self._places[row]
            text = translate("UNetMamba", "Place {place} of {total}: {name}")
            self._view.show_position(text.format(place=row + 1, total=total, name=place.name), place.reason)
        self._view.show_message(message)


def _layer(layer_id: str | None) -> QgsVectorLayer | None:
    return QgsProject.instance().mapLayer(layer_id) if layer_id else None


def _can_hold_labels(layer: QgsMapLayer) -> bool:
    is_areal = isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    return is_areal and not is_place_layer(layer)
