"""What a weights file says of itself."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QSize, Qt
from qgis.PyQt.QtGui import QImage, QImageReader
from qgis.PyQt.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ...engine.weights.card import Card
from ...translation import translate
from .class_picture import PictureView
from .class_row import ClassRow
from .class_table import ClassTable
from .weights_text import plain, tool_tip

_FORMATS = {b"\x89PNG": b"png", b"\xff\xd8\xff": b"jpeg"}
_LONGEST_SIDE_PX = 2048


class CardView(QScrollArea):
    """Classes, bands, scores, licence and more of one card; all of it as plain text."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._title = _text()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._nothing = _text()
        self._picture = PictureView(translate("UNetMamba", "Example"))
        self._classes = ClassTable(
            [
                translate("UNetMamba", "Class"),
                translate("UNetMamba", "Code"),
                translate("UNetMamba", "IoU"),
            ]
        )
        self._classes.setAccessibleName(translate("UNetMamba", "Classes"))
        self._rows = QFormLayout()
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        content = _Content()
        layout = QVBoxLayout(content)
        for widget in (self._title, self._nothing, self._picture, self._classes):
            layout.addWidget(widget)
        layout.addLayout(self._rows)
        layout.addStretch()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self._content = content
        self.show_card(None)

    def sizeHint(self):
        unit = self.fontMetrics().height()
        return QSize(24 * unit, 30 * unit)

    def minimumSizeHint(self):
        unit = self.fontMetrics().height()
        return QSize(20 * unit, 12 * unit)

    def show_card(self, card: Card | None, nothing: str = ""):
        """nothing: what to say where there is no card."""
        self._title.setText(plain(card.title) if card else "")
        self._title.setVisible(card is not None)
        self._nothing.setText(plain(nothing, lines=True))
        self._nothing.setVisible(card is None)
        picture = _picture_of(card) if card else None
        self._picture.show_picture(picture)
        self._picture.setVisible(picture is not None)
        self._classes.setVisible(card is not None)
        self._classes.show_rows(_class_rows(card) if card else [])
        for row in range(self._classes.rowCount()):
            item = self._classes.item(row, 0)
            item.setToolTip(tool_tip(item.text()))
        while self._rows.rowCount():
            self._rows.removeRow(0)
        for label, text in _facts(card) if card else ():
            field = _text()
            field.setText(plain(text, lines=True))
            self._rows.addRow(label, field)
        self._content.fit()
        self.verticalScrollBar().setValue(0)


class _Content(QWidget):
    """As high as its texts are at its width, which scroll areas do not ask for."""

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self.fit()

    def fit(self):
        self.setMinimumHeight(self.layout().totalHeightForWidth(self.width()))


def _text() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)  # a long word is no reason to grow
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def _facts(card: Card) -> list[tuple[str, str]]:
    """Label and text of all that the card tells."""
    total, groups = _table(card.scores, "total"), _table(card.scores, "groups")
    facts = [
        (
            translate("UNetMamba", "Pixel size"),
            translate("UNetMamba", "{size} m").format(size=_number(card.pixel_size_m)),
        ),
        (translate("UNetMamba", "Bands"), ", ".join(card.bands)),
        (translate("UNetMamba", "Mean IoU"), _score(total.get("mean_iou"))),
        (translate("UNetMamba", "Overall accuracy"), _score(total.get("overall_accuracy"))),
        (translate("UNetMamba", "Measured on"), _measured_on(card.scores, groups)),
        (translate("UNetMamba", "Licence"), card.licence or translate("UNetMamba", "Not stated: ask who made them.")),
        (translate("UNetMamba", "Trained on"), card.training_data),
        (translate("UNetMamba", "Limits"), card.limits),
        (translate("UNetMamba", "Acknowledgement"), card.acknowledgement),
        (translate("UNetMamba", "Started from"), str(card.training.get("weights") or "")),
        (translate("UNetMamba", "Network"), card.model),
        (translate("UNetMamba", "Made by"), f"UNetMamba {card.engine_version}" if card.engine_version else ""),
        (translate("UNetMamba", "Fingerprint"), card.tensors_sha256[:16]),
    ]
    return [(label, text) for label, text in facts if text]


def _class_rows(card: Card) -> list[ClassRow]:
    total = _table(card.scores, "total")
    iou = _list(total, "iou", len(card.classes))
    return [
        ClassRow(plain(entry.name), entry.color, (str(entry.value), _score(score)))
        for entry, score in zip(card.classes, iou)
    ]


def _measured_on(scores: dict[str, Any], groups: dict[str, Any]) -> str:
    measured_on = scores.get("measured_on")
    if isinstance(measured_on, str):
        return measured_on
    return (
        translate("UNetMamba", "Places kept from training: {places}").format(places=", ".join(groups)) if groups else ""
    )


def _table(data: dict[str, Any], name: str) -> dict[str, Any]:
    """Scores have no fixed form: what is not as expected is not shown."""
    table = data.get(name)
    return table if isinstance(table, dict) else {}


def _list(data: dict[str, Any], name: str, length: int) -> list[Any]:
    values = data.get(name)
    return values if isinstance(values, list) and len(values) == length else [None] * length


def _score(value: Any) -> str:
    return QLocale().toString(float(value), "f", 3) if isinstance(value, (int, float)) else ""


def _number(value: float) -> str:
    return QLocale().toString(float(value), "g", 4)


def _picture_of(card: Card) -> QImage | None:
    """The picture of a card; None where there is none that is safe to open."""
    try:
        data = base64.b64decode(card.picture, validate=True)
    except (binascii.Error, ValueError):
        return None
    kind = next((kind for start, kind in _FORMATS.items() if data.startswith(start)), None)
    if kind is None:  # Qt would look which of its formats, SVG among them, likes the data
        return None
    content = QByteArray(data)
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _LONGEST_SIDE_PX:
        return None
    picture = reader.read()
    return None if picture.isNull() else picture
