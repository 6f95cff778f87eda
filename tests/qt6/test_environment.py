"""The view of the engine dialog."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDialog, QMessageBox, QPlainTextEdit, QPushButton, QToolButton

from unetmamba_qgis.gui.environment.kit_order_dialog import KitOrderDialog
from unetmamba_qgis.gui.environment.view import EnvironmentView
from unetmamba_qgis.gui.widgets.message import Kind, Message


@pytest.fixture
def view(show):
    view = EnvironmentView()
    view.show_state("Nothing is installed.", {"Folder": "/home/me/engine", "Device": "<b>GPU</b>"})
    view.show_plan({"PyTorch": "2.15"}, ["About 5 GB"])
    view.show_progress("Downloading", 0.3)
    view.show_message(Message("No room", Kind.PROBLEM))
    view.show_actions("install", {"install", "cancel", "own"})
    view.add_log("a line")
    return show(view)


def test_the_engine_is_installed_and_more(view, qtbot):
    for text, name in (("&Install", "install"), ("&Cancel", "cancel")):
        button = next(each for each in view.findChildren(QPushButton) if each.text() == text)
        with qtbot.waitSignal(view.requested, check_params_cb=lambda what, name=name: what == name):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = next(each.menu() for each in view.findChildren(QToolButton) if each.menu())
    own = next(action for action in menu.actions() if action.text() == "Use a &Python of Your Own…")
    with qtbot.waitSignal(view.requested, check_params_cb=lambda what: what == "own"):
        own.trigger()
    assert [action.isEnabled() for action in menu.actions() if not action.isSeparator()].count(True) == 1


def test_the_log_is_kept_and_copied(view):
    view.add_log("<i>another</i>")
    assert view.log_text() == view.findChild(QPlainTextEdit).toPlainText() == "a line\n<i>another</i>"
    view.copy("a report")
    assert QApplication.clipboard().text() == "a report"


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_questions_are_answered(view, monkeypatch, answer):
    monkeypatch.setattr(QMessageBox, "exec", lambda box: QMessageBox.StandardButton[answer].value)
    assert view.confirm("Remove it?") == (answer == "Yes")


def test_a_kit_is_for_a_computer_with_a_python(view, show, monkeypatch):
    platforms = {"linux": "Linux", "windows": "Windows"}
    assert show(KitOrderDialog(platforms, ["3.9", "3.12"], ("windows", "3.12"))).order() == ("windows", "3.12")
    for result, order in ((QDialog.DialogCode.Accepted, ("linux", "3.9")), (QDialog.DialogCode.Rejected, None)):
        monkeypatch.setattr(KitOrderDialog, "exec", lambda dialog, result=result: result.value)
        assert view.ask_kit_order(platforms, ["3.9"], ("linux", "3.9")) == order
