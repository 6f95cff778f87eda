"""The page of the fine-tune dialog where everything is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...translation import translate
from ..widgets.class_row import ClassRow
from ..widgets.class_table import ClassTable
from ..widgets.message import Message
from ..widgets.message_label import MessageLabel
from ..widgets.weights_combo import WeightsCombo
from .form import ImageChoice, SetupForm
from .image_list import ImageList


class SetupView(QWidget):
    """Widgets only: shows what it is told, reports what the user did."""

    changed = pyqtSignal()
    """The user has chosen something else."""
    new_layer_requested = pyqtSignal()
    class_named = pyqtSignal(str)
    """The user wants a class of this name."""
    engine_requested = pyqtSignal()
    start_requested = pyqtSignal()
    go_on_requested = pyqtSignal()
    """The user goes on with the unfinished run of this name ..."""
    start_afresh_requested = pyqtSignal()
    """... or not."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        content = QWidget()
        sections = QVBoxLayout(content)
        for section in (self._images(), self._polygons(), self._parent_weights(), self._new_weights()):
            sections.addWidget(section)
        sections.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)  # else it looks unlike the page around it
        content.setAutoFillBackground(False)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(content.minimumSizeHint().width() + scroll.verticalScrollBar().sizeHint().width())

        self._message = MessageLabel()
        self._start = QPushButton(translate("UNetMamba", "&Start Training"))
        self._start.setIcon(QgsApplication.getThemeIcon("/mActionStart.svg"))
        self._start.setAutoDefault(False)
        self._start.clicked.connect(self.start_requested)
        self._set_up = QPushButton(translate("UNetMamba", "Set &Up the Engine…"))
        self._set_up.setAutoDefault(False)
        self._set_up.clicked.connect(self.engine_requested)
        bottom = QHBoxLayout()
        bottom.addWidget(self._message, 1)
        for button in (self._set_up, self._start):
            bottom.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addLayout(bottom)

    def form(self) -> SetupForm:
        labels, area = self._labels.currentLayer(), self._area.currentLayer()
        return SetupForm(
            images=self._image_list.ticked(),
            labels=labels and labels.id(),
            class_field=self._class_field.currentField(),
            area=area and area.id(),
            weights=self._weights.weights(),
            mode=next(mode for mode, button in self._modes.items() if button.isChecked()),
            minutes=self._minutes.value(),
            name=self._name.text().strip(),
            source=self._source.text().strip(),
            device=self._device.currentText(),
        )

    def show_images(self, images: Sequence[ImageChoice], ticked: Sequence[str]):
        self._image_list.show_images(images, ticked)

    def choose_labels(self, layer_id: str, class_field: str):
        self._labels.setLayer(QgsProject.instance().mapLayer(layer_id))
        self._class_field.setField(class_field)

    def show_classes(self, rows: Sequence[ClassRow], message: Message):
        self._classes.show_rows(rows)
        self._classes_message.show_message(message)

    def show_can_add_class(self, can: bool):
        self._add_class.setEnabled(can)

    def choose_weights(self, weights: str):
        """weights: name in the library, or file."""
        self._weights.setWeights(weights)

    def show_about_weights(self, message: Message):
        self._about_weights.show_message(message)

    def show_times(self, times: Mapping[str, str]):
        """times: mode -> what it needs on this computer; none while that is not known."""
        with_time = translate("UNetMamba", "{mode} (needs about {time})")
        for mode, button in self._modes.items():
            text = self._mode_texts[mode]
            button.setText(with_time.format(mode=text, time=times[mode]) if mode in times else text)

    def show_devices(self, devices: Sequence[str]):
        self._device.clear()
        self._device.addItems(devices)

    def suggest_name(self, name: str):
        """Put it in, unless the user has typed one."""
        if not self._name.isModified():
            self._name.setText(name)

    def show_message(self, message: Message):
        """What is missing before the training can start, or what happens."""
        self._message.show_message(message)

    def show_engine_missing(self, is_missing: bool):
        self._set_up.setVisible(is_missing)
        self._start.setVisible(not is_missing)

    def show_can_start(self, can: bool):
        self._start.setEnabled(can)

    def ask_go_on(self, question: str):
        """Ask whether to go on with an unfinished run; the answer is a signal."""
        box = QMessageBox(QMessageBox.Icon.Question, self.window().windowTitle(), question, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        go_on = box.addButton(translate("UNetMamba", "&Go On"), QMessageBox.ButtonRole.AcceptRole)
        afresh = box.addButton(translate("UNetMamba", "Start &Afresh"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(go_on)
        go_on.clicked.connect(self.go_on_requested)
        afresh.clicked.connect(self.start_afresh_requested)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _images(self) -> QWidget:
        self._image_list = ImageList()
        self._image_list.chosen.connect(self.changed)
        group = QGroupBox(translate("UNetMamba", "1. Images to Learn From"))
        QVBoxLayout(group).addWidget(self._image_list)
        return group

    def _polygons(self) -> QWidget:
        self._labels = _polygon_layers(translate("UNetMamba", "Layer with a polygon for each example"))
        self._class_field = QgsFieldComboBox()
        self._class_field.setToolTip(translate("UNetMamba", "The field that tells what a polygon shows"))
        self._labels.layerChanged.connect(self._class_field.setLayer)
        self._labels.layerChanged.connect(self._guess_class_field)
        self._class_field.setLayer(self._labels.currentLayer())
        self._area = _polygon_layers(
            translate(
                "UNetMamba",
                "Optional: polygons around ground where you have labelled everything. What no polygon covers there is "
                "learnt as background; elsewhere it is left open.",
            )
        )
        new_layer = QPushButton(translate("UNetMamba", "&New Label Layer…"))
        new_layer.setToolTip(translate("UNetMamba", "Makes a layer with the right fields and colours to draw in"))
        new_layer.setAutoDefault(False)
        new_layer.clicked.connect(self.new_layer_requested)
        self._add_class = QPushButton(translate("UNetMamba", "&Add Class…"))
        self._add_class.setToolTip(translate("UNetMamba", "Offers another class when a polygon is drawn"))
        self._add_class.setAutoDefault(False)
        self._add_class.clicked.connect(self._ask_class_name)
        self._classes = ClassTable(
            [
                translate("UNetMamba", "Class"),
                translate("UNetMamba", "Polygons"),
                translate("UNetMamba", "Pixels to learn"),
                translate("UNetMamba", "Pixels to check"),
            ]
        )
        self._classes.setAccessibleName(translate("UNetMamba", "Classes"))
        self._classes.setToolTip(
            translate("UNetMamba", "Some of the labelled ground is kept from training, to check what was learnt.")
        )
        self._classes_message = MessageLabel()

        group = QGroupBox(translate("UNetMamba", "2. Polygons That Show the Classes"))
        rows = QGridLayout(group)
        for row, (text, choice, button) in enumerate(
            (
                (translate("UNetMamba", "&Polygons"), self._labels, new_layer),
                (translate("UNetMamba", "&Class field"), self._class_field, self._add_class),
                (translate("UNetMamba", "Co&mpletely labelled area"), self._area, None),
            )
        ):
            label = QLabel(text)
            label.setBuddy(choice)
            rows.addWidget(label, row, 0)
            rows.addWidget(choice, row, 1, 1, 1 if button else 2)
            if button:
                rows.addWidget(button, row, 2)
        rows.addWidget(self._classes, 3, 0, 1, 3)
        rows.addWidget(self._classes_message, 4, 0, 1, 3)
        rows.setColumnStretch(1, 1)
        self._labels.layerChanged.connect(self.changed)
        self._class_field.fieldChanged.connect(self.changed)
        self._area.layerChanged.connect(self.changed)
        return group

    def _parent_weights(self) -> QWidget:
        self._weights = WeightsCombo()
        self._weights.changed.connect(self.changed)
        self._about_weights = MessageLabel()
        self._mode_texts = {
            "head": translate("UNetMamba", "&Quick: the last step alone"),
            "decoder": translate("UNetMamba", "&Recommended: all but the part that reads images"),
            "everything": translate("UNetMamba", "&Thorough: everything"),
        }
        self._modes = {mode: QRadioButton(text) for mode, text in self._mode_texts.items()}
        self._modes["decoder"].setChecked(True)
        modes = QWidget()
        column = QVBoxLayout(modes)
        column.setContentsMargins(0, 0, 0, 0)
        for button in self._modes.values():
            button.toggled.connect(lambda checked: checked and self.changed.emit())
            column.addWidget(button)
        self._minutes = QDoubleSpinBox()
        self._minutes.setDecimals(0)
        self._minutes.setRange(1, 24 * 60)
        self._minutes.setValue(SetupForm.minutes)
        self._minutes.setSuffix(translate("UNetMamba", " min"))
        self._minutes.setToolTip(translate("UNetMamba", "It ends earlier once nothing more is gained."))
        self._minutes.valueChanged.connect(self.changed)
        self._device = QComboBox()
        self._device.setEditable(True)
        self._device.currentTextChanged.connect(self.changed)

        group = QGroupBox(translate("UNetMamba", "3. What to Start From"))
        rows = _form_layout(group)
        rows.addRow(translate("UNetMamba", "&Weights"), self._weights)
        rows.addRow("", self._about_weights)
        rows.addRow(translate("UNetMamba", "What learns"), modes)
        rows.addRow(translate("UNetMamba", "Time &limit"), self._minutes)
        rows.addRow(translate("UNetMamba", "&Device"), self._device)
        return group

    def _new_weights(self) -> QWidget:
        self._name = QLineEdit()
        self._name.setToolTip(translate("UNetMamba", "The name under which you find the new weights in your library"))
        self._name.textChanged.connect(self.changed)
        self._source = QLineEdit()
        self._source.setPlaceholderText(translate("UNetMamba", "Optional, kept with the weights"))
        group = QGroupBox(translate("UNetMamba", "4. New Weights"))
        rows = _form_layout(group)
        rows.addRow(translate("UNetMamba", "Nam&e"), self._name)
        rows.addRow(translate("UNetMamba", "&Origin and licence of the images"), self._source)
        return group

    def _guess_class_field(self, layer):
        names = [field.name() for field in layer.fields()] if layer is not None else []
        known = ("class", "class_name", "label", "landcover", "land_cover", "type", "name")
        self._class_field.setField(next((name for word in known for name in names if name.lower() == word), ""))

    def _ask_class_name(self):
        dialog = QInputDialog(self)
        dialog.setWindowTitle(translate("UNetMamba", "Add Class"))
        dialog.setLabelText(translate("UNetMamba", "Name of the class"))
        dialog.textValueSelected.connect(self.class_named)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _polygon_layers(help_text: str) -> QgsMapLayerComboBox:
    layers = QgsMapLayerComboBox()
    layers.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
    layers.setAllowEmptyLayer(True)
    layers.setCurrentIndex(0)
    layers.setToolTip(help_text)
    layers.setMinimumContentsLength(16)
    layers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return layers


def _form_layout(group: QGroupBox) -> QFormLayout:
    rows = QFormLayout(group)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return rows
