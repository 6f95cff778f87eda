"""Asks which computer an offline kit is for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from ...translation import translate
from .plain_label import plain_label


class KitOrderDialog(QDialog):
    """Widgets only."""

    def __init__(
        self,
        platforms: Mapping[str, str],
        pythons: Sequence[str],
        chosen: tuple[str, str],
        parent: QWidget | None = None,
    ):
        """
        Args:
            platforms: id and title. pythons: versions. chosen: of both, at first.
        """
        super().__init__(parent)
        self.setWindowTitle(translate("UNetMamba", "Export an Offline Kit"))
        self._platform, self._python = QComboBox(), QComboBox()
        for name, title in platforms.items():
            self._platform.addItem(title, name)
        self._python.addItems(list(pythons))
        self._platform.setCurrentIndex(max(self._platform.findData(chosen[0]), 0))
        self._python.setCurrentText(chosen[1])
        form = QFormLayout()
        form.addRow(translate("UNetMamba", "For a &computer with"), self._platform)
        form.addRow(translate("UNetMamba", "and &Python"), self._python)
        explanation = translate(
            "UNetMamba",
            "The kit is one large file. On the other computer, choose Install from a Kit: nothing is downloaded there. "
            "A Python goes into the kit where one can be downloaded. Else, as you will be told, the other computer "
            "needs a Python of the version chosen here; that of its QGIS will do.",
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(plain_label(explanation))
        layout.addLayout(form)
        layout.addWidget(buttons)

    def order(self) -> tuple[str, str]:
        """Id of the platform, and version of Python."""
        return self._platform.currentData(), self._python.currentText()
