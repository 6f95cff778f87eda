"""What pages that show runs of a queue have in common: which run, how far it is, how to steer it, what it says."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QProgressBar, QPushButton, QWidget

from ...translation import translate


class RunChooser(QComboBox):
    """Its signal `activated` gives the place of the run that the user chose."""

    def __init__(self, name: str):
        """name: what the runs are, for those who hear it."""
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumContentsLength(20)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def show_runs(self, titles: Sequence[str], current: int):
        """titles: of all; with less than two there is nothing to choose."""
        if self.count() != len(titles):
            self.clear()
            self.addItems(titles)
        for place, title in enumerate(titles):
            self.setItemText(place, title)
        self.setCurrentIndex(current)
        self.setVisible(len(titles) > 1)


class RunControls(QWidget):
    """A progress bar, and beside it buttons of which those are seen that make sense."""

    def __init__(self, progress_name: str, buttons: Iterable[tuple[str, str, str, object]]):
        """
        Args:
            progress_name: what goes on, for those who hear it.
            buttons: of each its name, text, icon of QGIS's theme, and the signal that it sends.
        """
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(progress_name)
        self._buttons = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        for name, text, icon, signal in buttons:
            button = QPushButton(QgsApplication.getThemeIcon(icon), text)
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            row.addWidget(button)
            self._buttons[name] = button

    def show_state(self, fraction: float, buttons: Collection[str]):
        """fraction: what is done, 0..1; buttons: names of those that make sense now."""
        self._bar.setValue(round(1000 * fraction))
        self._bar.setVisible(bool(buttons) or 0 < fraction < 1)
        for name, button in self._buttons.items():
            button.setVisible(name in buttons)


class RunLog(QPlainTextEdit):
    """What a run has said, the newest line in view."""

    def __init__(self, lines: int):
        """lines: that are seen at least."""
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(translate("UNetMamba", "Messages"))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(lines * self.fontMetrics().height())

    def show_lines(self, lines: Sequence[str]):
        text = "\n".join(lines)
        if text != self.toPlainText():
            self.setPlainText(text)
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
