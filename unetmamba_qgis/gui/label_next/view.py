"""The widgets of the panel Label Next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QToolBar,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...layers.label_places import PlaceToLabel
from ...translation import translate
from ..widgets.message import Message
from ..widgets.message_label import MessageLabel


class LabelNextView(QWidget):
    """Widgets only: shows what it is told, reports what the user did."""

    layers_chosen = pyqtSignal()
    find_requested = pyqtSignal()
    place_chosen = pyqtSignal(int)
    """Its row was activated."""
    place_ticked = pyqtSignal(int, bool)
    """The row of a place that the user says is done, or not."""
    previous_requested = pyqtSignal()
    next_requested = pyqtSignal()
    go_requested = pyqtSignal()
    done_requested = pyqtSignal()
    help_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._places, self._labels = self._combo(), self._combo()
        self._list = self._place_list()
        self._position, self._reason = QLabel(), QLabel()
        for text in (self._position, self._reason):
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(translate("UNetMamba", "Places that are done"))
        self._message = MessageLabel()
        buttons = self._buttons()

        find = QToolButton()
        find.setText(translate("UNetMamba", "Find…"))
        find.setToolTip(translate("UNetMamba", "Find places in a land cover map with its confidence"))
        find.clicked.connect(self.find_requested)
        row = QHBoxLayout()
        row.addWidget(self._places, 1)
        row.addWidget(find)
        about = QToolButton()
        about.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
        about.setToolTip(translate("UNetMamba", "Help"))
        about.setAccessibleName(about.toolTip())
        about.clicked.connect(self.help_requested)
        row.addWidget(about)
        form = QFormLayout()
        form.addRow(translate("UNetMamba", "&Places"), row)
        form.itemAt(0, QFormLayout.ItemRole.LabelRole).widget().setBuddy(self._places)
        form.addRow(translate("UNetMamba", "&Draw labels in"), self._labels)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._position)
        layout.addWidget(self._reason)
        layout.addWidget(self._bar)
        layout.addWidget(self._message)
        layout.addWidget(buttons)

    def places_layer(self) -> str | None:
        """Id of the layer."""
        return self._places.currentData()

    def label_layer(self) -> str | None:
        return self._labels.currentData()

    def show_layers(self, places: Mapping[str, str], labels: Mapping[str, str], chosen: tuple[str | None, str | None]):
        """Ids and names of the layers to choose from, and the ids of those of each kind that are chosen."""
        for combo, layers, layer_id in zip((self._places, self._labels), (places, labels), chosen):
            combo.blockSignals(True)
            combo.clear()
            for each, name in layers.items():
                combo.addItem(name, each)
            combo.setCurrentIndex(-1 if layer_id is None else combo.findData(layer_id))
            combo.blockSignals(False)

    def show_places(self, places: Sequence[PlaceToLabel], current: int | None):
        """current: row of the one to label now."""
        self._list.blockSignals(True)
        while self._list.topLevelItemCount() > len(places):
            self._list.takeTopLevelItem(len(places))
        for row, place in enumerate(places):
            if row == self._list.topLevelItemCount():
                self._list.addTopLevelItem(QTreeWidgetItem())
            self._show_place(self._list.topLevelItem(row), place)
        if current is not None:
            self._list.setCurrentItem(self._list.topLevelItem(current))
        self._list.blockSignals(False)
        for action in self.shortcuts:
            action.setEnabled(current is not None)

    def show_position(self, position: str, reason: str):
        """Which place it is, and why it was chosen."""
        self._position.setText(position)
        self._reason.setText(reason)

    def show_progress(self, done: int, total: int):
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        text = translate("UNetMamba", "{done} of {total} done")
        self._bar.setFormat(text.format(done=done, total=total))

    def show_message(self, message: Message):
        self._message.show_message(message)

    def _show_place(self, item: QTreeWidgetItem, place: PlaceToLabel):
        """Items are not made anew: one of them may be the one that the user has just ticked."""
        sure = translate("UNetMamba", "{percent} %").format(percent=QLocale().toString(round(place.confidence)))
        for column, text in enumerate((str(place.rank), place.name, sure)):
            item.setText(column, text)
            item.setToolTip(column, escape(place.reason))
        item.setCheckState(0, Qt.CheckState.Checked if place.done else Qt.CheckState.Unchecked)
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _combo(self) -> QComboBox:
        combo = QComboBox()
        combo.setMinimumContentsLength(12)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.currentIndexChanged.connect(lambda _index: self.layers_chosen.emit())
        return combo

    def _place_list(self) -> QTreeWidget:
        places = QTreeWidget()
        places.setAccessibleName(translate("UNetMamba", "Places to label"))
        places.setHeaderLabels([
            translate("UNetMamba", "Place"),
            translate("UNetMamba", "Class in the map"),
            translate("UNetMamba", "Sure"),
        ])  # fmt: skip
        places.setRootIsDecorated(False)
        places.setUniformRowHeights(True)
        places.header().setStretchLastSection(False)
        places.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        places.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        places.itemActivated.connect(lambda item, _column: self.place_chosen.emit(places.indexOfTopLevelItem(item)))
        places.itemChanged.connect(self._tick)
        return places

    def _tick(self, item: QTreeWidgetItem, _column: int):
        self.place_ticked.emit(self._list.indexOfTopLevelItem(item), item.checkState(0) == Qt.CheckState.Checked)

    def _buttons(self) -> QToolBar:
        self.shortcuts = {}
        """Actions, and the keys that they should have."""
        buttons = QToolBar()
        buttons.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        for text, help_text, icon, keys, signal in (
            (translate("UNetMamba", "Previous"), translate("UNetMamba", "Go to the place before"),
             "/mActionArrowLeft.svg", "Alt+PgUp", self.previous_requested),
            (translate("UNetMamba", "Go"), translate("UNetMamba", "Zoom to the place and draw a polygon there"),
             "/mActionZoomTo.svg", "Alt+Home", self.go_requested),
            (translate("UNetMamba", "Done"), translate("UNetMamba", "Tick the place and go to the next one"),
             "/mIconSuccess.svg", "Alt+End", self.done_requested),
            (translate("UNetMamba", "Next"), translate("UNetMamba", "Go to the next place"),
             "/mActionArrowRight.svg", "Alt+PgDown", self.next_requested),
        ):  # fmt: skip
            # QGIS lists keys by the texts of their actions, so these name the panel.
            title = translate("UNetMamba", "Label Next: {button}").format(button=text)
            action = buttons.addAction(QgsApplication.getThemeIcon(icon), title)
            action.setIconText(text)
            action.setToolTip(help_text)
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)  # also while one draws on the canvas
            action.triggered.connect(lambda _checked, signal=signal: signal.emit())
            self.shortcuts[action] = keys
        return buttons
