"""Help, where this copy of the plugin has no guide."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from unetmamba_qgis.gui.help import show_help


def test_a_page_that_is_missing_is_named_in_a_box_that_stays_until_it_is_closed(qtbot):
    show_help("no such <b>page</b>")
    (box,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox))
    assert box.isVisible() and box.textFormat() == Qt.TextFormat.PlainText and "<b>page</b>" in box.text()
    with qtbot.waitSignal(box.destroyed):
        box.close()
