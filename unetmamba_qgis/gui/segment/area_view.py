"""Choosing a part of the image."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsReferencedRectangle
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...translation import translate
from .form import Area


class AreaView(QWidget):
    """Widgets only: the kind of area, and below it what the kind needs to be told."""

    changed = pyqtSignal()
    rectangle_requested = pyqtSignal()
    """The user wants to draw one."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._kinds = QComboBox()
        for kind, text in (
            (Area.WHOLE, translate("UNetMamba", "All of the image")),
            (Area.CANVAS, translate("UNetMamba", "What the map shows")),
            (Area.LAYER, translate("UNetMamba", "Extent of a layer")),
            (Area.RECTANGLE, translate("UNetMamba", "Rectangle drawn on the map")),
            (Area.POLYGONS, translate("UNetMamba", "Inside the polygons of a layer")),
        ):
            self._kinds.addItem(text, kind)
        self._extent_layer = _layers(
            QgsMapLayerProxyModel.Filter.HasGeometry | QgsMapLayerProxyModel.Filter.RasterLayer
        )
        self._extent_layer.setAccessibleName(translate("UNetMamba", "Layer whose extent is taken"))
        self._polygon_layer = _layers(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self._polygon_layer.setAccessibleName(translate("UNetMamba", "Layer with the polygons"))
        self._selected_only = QCheckBox(translate("UNetMamba", "&Selected polygons only"))
        self._rectangle: QgsReferencedRectangle | None = None
        self._draw = QPushButton(translate("UNetMamba", "Dra&w on the Map"))
        self._draw.setAutoDefault(False)
        self._draw.setCheckable(True)
        self._drawn = QLabel()
        self._details = QStackedWidget()
        pages = {
            Area.LAYER: (self._extent_layer,),
            Area.RECTANGLE: (self._draw, self._drawn),
            Area.POLYGONS: (self._polygon_layer, self._selected_only),
        }
        self._pages = {kind: self._details.addWidget(_row(*widgets)) for kind, widgets in pages.items()}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._kinds)
        layout.addWidget(self._details)
        self.setFocusProxy(self._kinds)
        self._kinds.currentIndexChanged.connect(self._choose_kind)
        for layers in (self._extent_layer, self._polygon_layer):
            layers.layerChanged.connect(lambda _layer: self.changed.emit())
        self._selected_only.toggled.connect(lambda _on: self.changed.emit())
        self._draw.clicked.connect(self.rectangle_requested)
        self._show_details()
        self.show_rectangle(None)

    def kind(self) -> Area:
        return self._kinds.currentData()

    def choose(self, kind: Area):
        self._kinds.setCurrentIndex(self._kinds.findData(kind))

    def layer_id(self) -> str:
        """Of the layer that tells the area; empty where there is none."""
        layers = {Area.LAYER: self._extent_layer, Area.POLYGONS: self._polygon_layer}.get(self.kind())
        layer = layers and layers.currentLayer()
        return layer.id() if layer else ""

    def selected_only(self) -> bool:
        return self.kind() is Area.POLYGONS and self._selected_only.isChecked()

    def rectangle(self) -> QgsReferencedRectangle | None:
        return self._rectangle

    def show_rectangle(self, rectangle: QgsReferencedRectangle | None):
        """What the user has drawn."""
        self._rectangle = rectangle
        if rectangle is None:
            self._drawn.setText(translate("UNetMamba", "None drawn yet"))
        else:
            text = translate("UNetMamba", "{width} x {height} in {crs}")
            sides = (QLocale().toString(side, "g", 5) for side in (rectangle.width(), rectangle.height()))
            self._drawn.setText(text.format(**dict(zip(("width", "height"), sides)), crs=rectangle.crs().authid()))
            self.changed.emit()

    def show_drawing(self, on: bool):
        """Whether the user draws on the map just now."""
        self._draw.setChecked(on)

    def _choose_kind(self):
        self._show_details()
        self.changed.emit()

    def _show_details(self):
        self._details.setVisible(self.kind() in self._pages)
        self._details.setCurrentIndex(self._pages.get(self.kind(), 0))


def _layers(kinds) -> QgsMapLayerComboBox:
    layers = QgsMapLayerComboBox()
    layers.setFilters(kinds)
    layers.setMinimumContentsLength(12)
    layers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return layers


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.setStretch(0 if isinstance(widgets[0], QComboBox) else len(widgets) - 1, 1)
    return row
