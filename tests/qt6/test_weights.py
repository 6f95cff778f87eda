"""The views of the weights library."""

import pytest
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QListWidget, QMessageBox, QPushButton

from unetmamba_qgis.gui.weights.catalogue_view import CatalogueView
from unetmamba_qgis.gui.weights.form import CatalogueRow, LibraryRow
from unetmamba_qgis.gui.weights.import_view import ImportView
from unetmamba_qgis.gui.weights.name_view import NameView
from unetmamba_qgis.gui.weights.user_library_view import LibraryView
from unetmamba_qgis.gui.widgets.message import Kind, Message
from unetmamba_qgis.jobs.importing import ImportForm


def button(view, text):
    return next(each for each in view.findChildren(QPushButton) if each.text() == text)


@pytest.fixture
def library(show):
    view = LibraryView()
    rows = [LibraryRow("ohio", "Ohio", "5 classes", "ohio forest"), LibraryRow("bad", "Bad", "damaged", "bad", True)]
    view.show_entries(rows, "ohio")
    view.show_actions({"export", "rename", "delete"})
    view.show_busy(-1)
    return show(view)


def test_the_library_is_searched_and_asked_for_deeds(library, qtbot):
    entries = library.findChild(QListWidget)
    qtbot.keyClicks(library.findChild(QLineEdit), "forest")
    assert [entries.item(row).isHidden() for row in range(2)] == [False, True]
    assert not button(library, "&Check File").isEnabled()
    with qtbot.waitSignal(library.requested, check_params_cb=lambda what: what == "rename"):
        qtbot.mouseClick(button(library, "&Rename…"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(library.cancel_requested):
        qtbot.mouseClick(button(library, "Ca&ncel"), Qt.MouseButton.LeftButton)
    library.show_busy(None)
    assert not button(library, "Ca&ncel").isVisible()


def test_files_dropped_on_the_library_are_imported(library, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/maps/a.safetensors"), QUrl("https://example.org/b")])
    no_buttons, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, no_buttons, no_keys)
    with qtbot.waitSignal(library.files_given, check_params_cb=lambda paths: paths == ["/maps/a.safetensors"]):
        library.dropEvent(event)


def test_deleting_is_asked_for(library, qtbot):
    library.ask_delete("Delete <i>Ohio</i>?", for_good=True)
    box = library.findChild(QMessageBox)
    assert box.textFormat() == Qt.TextFormat.PlainText
    with qtbot.waitSignal(library.delete_confirmed, check_params_cb=lambda for_good: for_good is True):
        qtbot.mouseClick(button(box, "&Delete for Good"), Qt.MouseButton.LeftButton)


def test_a_catalogue_is_opened_and_its_weights_are_downloaded(show, qtbot):
    view = CatalogueView()
    view.show_addresses(["https://example.org/catalogue.json"], "")
    view.show_entries([CatalogueRow("Ohio", "5 MB"), CatalogueRow("Dubai", "9 MB")])
    view.show_about("A <b>catalogue</b>")
    view.show_can_download(True)
    view.show_message(Message("Old", Kind.WARNING))
    show(view)
    qtbot.keyClicks(view._address.lineEdit(), "https://other.example/c")
    with qtbot.waitSignal(view.open_requested, check_params_cb=lambda address: address == "https://other.example/c"):
        qtbot.keyClick(view._address.lineEdit(), Qt.Key.Key_Return)
    with qtbot.waitSignal(view.chosen, check_params_cb=lambda row: row == 1):
        qtbot.keyClick(view.findChild(QListWidget), Qt.Key.Key_Down)
    with qtbot.waitSignal(view.download_requested):
        qtbot.mouseClick(button(view, "&Download…"), Qt.MouseButton.LeftButton)
    view.ask_licence("Licence of Ohio", "Do what you like.")
    dialog = view.findChild(QDialog, "unetmamba-weights-licence")
    assert not button(dialog, "&Download").isEnabled()
    dialog.findChild(QCheckBox).click()
    with qtbot.waitSignal(view.licence_accepted):
        qtbot.mouseClick(button(dialog, "&Download"), Qt.MouseButton.LeftButton)


def test_a_connection_is_asked_for(show, qtbot):
    view = CatalogueView()
    view.show_about("Nothing yet")
    show(view)
    view.ask_connection("Connect to example.org?", "https://example.org/c")
    with qtbot.waitSignal(view.connection_agreed, check_params_cb=lambda address: address == "https://example.org/c"):
        qtbot.mouseClick(button(view.findChild(QMessageBox), "&Connect"), Qt.MouseButton.LeftButton)


def test_a_checkpoint_is_described(show, qtbot):
    view = ImportView()
    form = ImportForm("LoveDA", "water #2b83ba\nforest", "Red, Green, Blue", 0.3, "LoveDA", "CC BY 4.0")
    view.ask("best.ckpt", {"loveda": "LoveDA", "vaihingen": "Vaihingen"}, form)
    show(view)
    assert view.form() == form
    with qtbot.waitSignal(view.preset_chosen, check_params_cb=lambda name: name == "vaihingen"):
        qtbot.keyClick(view._preset, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.confirmed):
        qtbot.mouseClick(button(view, "&Import"), Qt.MouseButton.LeftButton)


def test_weights_are_renamed(show, qtbot):
    view = NameView()
    view.ask("Rename", "Ohio", "ohio")
    show(view)
    ok = view.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    with qtbot.waitSignal(view.confirmed, check_params_cb=lambda *given: given == ("Ohio", "ohio")):
        qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
