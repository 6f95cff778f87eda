"""The guide that comes with the plugin, to be read without a network."""

from __future__ import annotations

from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from ..guide import guide_page
from ..translation import translate


def show_help(page: str):
    """Open a page of the guide in the user's browser, or say that this copy of the plugin has none.

    Args:
        page: name of the file without its ending: install, segment, teach, chips, accuracy, label-next, weights, batch;
            index for the first one.
    """
    file = guide_page(page)
    if file.is_file():
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
        return
    text = translate("UNetMamba", "The guide is not part of this copy of the plugin: {file} is missing.")
    box = QMessageBox(
        QMessageBox.Icon.Information, "UNetMamba", text.format(file=file), parent=QApplication.activeWindow()
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sip.transferto(box, None)  # it lives until the user closes it, also where no window is its parent
    box.open()
