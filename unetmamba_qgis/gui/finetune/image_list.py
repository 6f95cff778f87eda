"""Which images to learn from."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from ...translation import translate
from .form import ImageChoice

_ID = Qt.ItemDataRole.UserRole
_MOST_ROWS = 5
"""So many are shown without scrolling."""


class ImageList(QTreeWidget):
    """Layers with a box to tick; one that cannot be used says why."""

    chosen = pyqtSignal()
    """A tick was set or taken away."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleName(translate("UNetMamba", "Images to learn from"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.itemChanged.connect(self.chosen)

    def show_images(self, images: Sequence[ImageChoice], ticked: Sequence[str]):
        """ticked: ids of those with a tick."""
        self.blockSignals(True)
        self.clear()
        for image in images:
            item = QTreeWidgetItem([image.name, image.problem])
            item.setData(0, _ID, image.layer_id)
            item.setToolTip(0, image.problem)
            item.setToolTip(1, image.problem)
            is_ticked = image.layer_id in ticked and not image.problem
            item.setCheckState(0, Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            item.setDisabled(bool(image.problem))
            self.addTopLevelItem(item)
        self.resizeColumnToContents(0)
        rows = min(max(len(images), 1), _MOST_ROWS)
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), self.fontMetrics().height()) + 2 * self.frameWidth())
        self.blockSignals(False)

    def ticked(self) -> tuple[str, ...]:
        """Ids of the layers with a tick."""
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return tuple(item.data(0, _ID) for item in items if item.checkState(0) == Qt.CheckState.Checked)
