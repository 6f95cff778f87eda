"""The page of the segment dialog where everything is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsProject, QgsReferencedRectangle
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...translation import translate
from ..widgets.card_view import CardView
from ..widgets.message import Message
from ..widgets.message_label import MessageLabel
from ..widgets.weights_combo import WeightsCombo
from .area_view import AreaView
from .form import Area, SegmentForm


class SetupView(QWidget):
    """Widgets only: shows what it is told, reports what the user did."""

    changed = pyqtSignal()
    """The user has chosen something else."""
    rectangle_requested = pyqtSignal()
    preview_requested = pyqtSignal()
    """Of the middle of the map canvas."""
    picking_toggled = pyqtSignal(bool)
    """Whether clicks on the canvas shall give previews."""
    advanced_requested = pyqtSignal()
    engine_requested = pyqtSignal()
    run_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        for section in (self._inputs(), self._weights_section(), self._outputs(), self._preview()):
            column.addWidget(section)
        column.addStretch()
        self._card = CardView()
        about = QGroupBox(translate("UNetMamba", "About These Weights"))
        QVBoxLayout(about).addWidget(self._card)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setChildrenCollapsible(False)
        columns.addWidget(_Column(form))
        columns.addWidget(about)
        columns.setStretchFactor(0, 3)
        columns.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.addWidget(columns, 1)
        layout.addLayout(self._bottom())
        self._weights.changed.connect(self._show_card)
        self._show_card()

    def form(self) -> SegmentForm:
        image = self._images.currentLayer()
        output = self._output.filePath().strip()
        if output and not output.lower().endswith((".tif", ".tiff")):
            output += ".tif"
        return SegmentForm(
            image=image.id() if image else self._images.currentText(),
            area=self._area.kind(),
            area_layer=self._area.layer_id(),
            rectangle=self._area.rectangle(),
            selected_only=self._area.selected_only(),
            weights=self._weights.weights(),
            device=self._device.currentText().strip() or SegmentForm.device,
            output=output,
            extras=frozenset(name for name, box in self._extras.items() if box.isChecked()),
        )

    def choose_image(self, layer_id: str):
        self._images.setLayer(QgsProject.instance().mapLayer(layer_id))

    def choose_area(self, area: Area):
        self._area.choose(area)

    def choose_weights(self, weights: str):
        self._weights.setWeights(weights)

    def refresh_weights(self):
        """The library may have changed."""
        self._weights.refresh()
        self._show_card()

    def show_devices(self, devices: Sequence[str], chosen: str):
        self._device.blockSignals(True)
        self._device.clear()
        self._device.addItems(devices)
        self._device.setCurrentText(chosen)
        self._device.blockSignals(False)

    def show_about_device(self, text: str):
        self._about_device.show_message(Message(text))

    def show_rectangle(self, rectangle: QgsReferencedRectangle):
        """What the user has drawn on the canvas."""
        self._area.show_rectangle(rectangle)

    def rectangle_ended(self):
        """The user draws no more."""
        self._area.show_drawing(False)

    def picking_ended(self):
        """Clicks on the canvas mean something else again."""
        self._pick.setChecked(False)

    def show_can_preview(self, can: bool):
        self._preview_button.setEnabled(can)
        self._pick.setEnabled(can)

    def show_preview_message(self, message: Message):
        self._preview_message.show_message(message)

    def show_message(self, message: Message):
        """What is missing before the map can be made, or what it needs."""
        self._message.show_message(message)

    def show_engine_missing(self, is_missing: bool):
        self._set_up.setVisible(is_missing)
        self._run.setVisible(not is_missing)

    def show_can_run(self, can: bool):
        self._run.setEnabled(can)

    def _inputs(self) -> QWidget:
        self._images = QgsMapLayerComboBox()
        self._images.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._images.setMinimumContentsLength(16)
        self._images.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._images.currentIndexChanged.connect(lambda _index: self.changed.emit())
        browse = QToolButton()
        browse.setText("…")
        browse.setToolTip(translate("UNetMamba", "Choose an image file"))
        browse.setAccessibleName(browse.toolTip())
        browse.clicked.connect(self._browse)
        self._area = AreaView()
        self._area.changed.connect(self.changed)
        self._area.rectangle_requested.connect(self.rectangle_requested)
        group = QGroupBox(translate("UNetMamba", "What to Map"))
        rows = _form_layout(group)
        rows.addRow(translate("UNetMamba", "&Image"), _row(self._images, browse))
        rows.addRow(translate("UNetMamba", "&Area"), self._area)
        return group

    def _weights_section(self) -> QWidget:
        self._weights = WeightsCombo()
        self._weights.changed.connect(self.changed)
        self._device = QComboBox()
        self._device.setEditable(True)
        self._device.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._device.setMinimumContentsLength(16)
        self._device.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._device.currentTextChanged.connect(lambda _text: self.changed.emit())
        self._about_device = MessageLabel()
        group = QGroupBox(translate("UNetMamba", "Weights and Device"))
        rows = _form_layout(group)
        rows.addRow(translate("UNetMamba", "Wei&ghts"), self._weights)
        rows.addRow(translate("UNetMamba", "&Device"), self._device)
        rows.addRow("", self._about_device)
        return group

    def _outputs(self) -> QWidget:
        self._output = QgsFileWidget()
        self._output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._output.setFilter(translate("UNetMamba", "GeoTIFF (*.tif)"))
        self._output.setDialogTitle(translate("UNetMamba", "Save Land Cover Map"))
        self._output.setConfirmOverwrite(False)  # the dialog says itself what will be replaced
        self._output.lineEdit().setPlaceholderText(translate("UNetMamba", "[Temporary file]"))
        for browse in self._output.findChildren(QToolButton):
            browse.setAccessibleName(self._output.dialogTitle())
        self._output.fileChanged.connect(lambda _path: self.changed.emit())
        self._extras = {
            "CONFIDENCE": QCheckBox(translate("UNetMamba", "&Confidence")),
            "POLYGONS": QCheckBox(translate("UNetMamba", "P&olygons")),
            "STATISTICS": QCheckBox(translate("UNetMamba", "S&tatistics")),
            "REPORT": QCheckBox(translate("UNetMamba", "R&eport")),
        }
        hints = {
            "CONFIDENCE": translate("UNetMamba", "A map of how sure the network is of each pixel"),
            "POLYGONS": translate("UNetMamba", "The map as polygons with their areas"),
            "STATISTICS": translate("UNetMamba", "A table with the area and share of each class"),
            "REPORT": translate("UNetMamba", "A page with a picture of the map and how it was made"),
        }
        extras = QWidget()
        grid = QGridLayout(extras)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, (name, box) in enumerate(self._extras.items()):
            box.setToolTip(hints[name])
            box.toggled.connect(lambda _on: self.changed.emit())
            grid.addWidget(box, *divmod(place, 2))
        group = QGroupBox(translate("UNetMamba", "What to Write"))
        rows = _form_layout(group)
        rows.addRow(translate("UNetMamba", "Land cover &map"), self._output)
        rows.addRow(translate("UNetMamba", "With it"), extras)
        return group

    def _preview(self) -> QWidget:
        self._preview_button = QPushButton(translate("UNetMamba", "&Preview"))
        self._preview_button.setToolTip(translate("UNetMamba", "Classifies one window in the middle of the map"))
        self._preview_button.setIcon(QgsApplication.getThemeIcon("/mActionZoomActual.svg"))
        self._preview_button.setAutoDefault(False)
        self._preview_button.clicked.connect(self.preview_requested)
        self._pick = QPushButton(translate("UNetMamba", "Preview Where I C&lick"))
        self._pick.setToolTip(translate("UNetMamba", "Classifies one window wherever you click on the map"))
        self._pick.setIcon(QgsApplication.getThemeIcon("/cursors/mCapturePoint.svg"))
        self._pick.setCheckable(True)
        self._pick.setAutoDefault(False)
        self._pick.toggled.connect(self.picking_toggled)
        self._preview_message = MessageLabel()
        group = QGroupBox(translate("UNetMamba", "A Quick Look"))
        rows = QVBoxLayout(group)
        buttons = QHBoxLayout()
        buttons.addWidget(self._preview_button)
        buttons.addWidget(self._pick)
        buttons.addStretch()
        rows.addLayout(buttons)
        rows.addWidget(self._preview_message)
        return group

    def _bottom(self) -> QVBoxLayout:
        self._message = MessageLabel()
        self._run = QPushButton(translate("UNetMamba", "&Run"))
        self._run.setIcon(QgsApplication.getThemeIcon("/mActionStart.svg"))
        self._run.clicked.connect(self.run_requested)
        self._set_up = QPushButton(translate("UNetMamba", "Set &Up the Engine…"))
        self._set_up.clicked.connect(self.engine_requested)
        advanced = QPushButton(translate("UNetMamba", "Ad&vanced…"))
        advanced.setToolTip(translate("UNetMamba", "Opens the algorithm with all of its options"))
        advanced.clicked.connect(self.advanced_requested)
        buttons = QHBoxLayout()
        buttons.addWidget(advanced)
        buttons.addStretch()
        for button in (self._set_up, self._run):
            buttons.addWidget(button)
        for button in (self._set_up, self._run, advanced):
            button.setAutoDefault(False)
        self._run.setDefault(True)
        bottom = QVBoxLayout()
        bottom.addWidget(self._message)
        bottom.addLayout(buttons)
        return bottom

    def _show_card(self):
        nothing = translate("UNetMamba", "These weights cannot be read.")
        self._card.show_card(self._weights.card(), nothing)

    def _browse(self):
        path, _ = QFileDialog.getOpenFileName(self, translate("UNetMamba", "Choose an Image"))
        if path:
            self.add_image_file(path)

    def add_image_file(self, path: str):
        """Offer a file, and choose it."""
        if path not in self._images.additionalItems():
            self._images.setAdditionalItems([*self._images.additionalItems(), path])
        self._images.setCurrentIndex(self._images.findText(path))


class _Column(QScrollArea):
    """Scrolls up and down alone: it is never narrower than what it holds, whatever the font."""

    def __init__(self, content: QWidget):
        super().__init__()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)  # else it looks unlike the page around it
        content.setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self):
        width = self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())

    def eventFilter(self, watched, event):  # of what it holds
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _form_layout(group: QGroupBox) -> QFormLayout:
    rows = QFormLayout(group)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return rows


def _row(wide: QWidget, narrow: QWidget) -> QWidget:
    """Two widgets beside each other; the label's shortcut leads to the first."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(wide, 1)
    layout.addWidget(narrow)
    row.setFocusProxy(wide)
    return row
