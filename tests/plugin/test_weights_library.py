"""The weights library dialog as a user works with it; files are real, only the trash and the question boxes are not."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QListWidget, QMessageBox, QPushButton

from tests.plugin.small_weights import make_weights
from tests.plugin.test_weights_widgets import add_to_library, shown_texts
from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.weights.card import read_card
from unetmamba_qgis.engine.weights.store import STARTER, find_weights, list_weights
from unetmamba_qgis.engine.weights.user_library import library_folder
from unetmamba_qgis.environment.settings import DEFAULT_WEIGHTS, default_weights, set_default_weights
from unetmamba_qgis.gui.weights import user_library_presenter
from unetmamba_qgis.gui.weights.dialog import WeightsLibraryDialog
from unetmamba_qgis.gui.weights.import_view import ImportView
from unetmamba_qgis.gui.weights.name_view import NameView
from unetmamba_qgis.gui.weights.user_library_view import LibraryView
from unetmamba_qgis.gui.widgets.card_view import CardView
from unetmamba_qgis.gui.widgets.message_label import MessageLabel


class Library:
    """The dialog, and what a user does with it."""

    def __init__(self, qtbot):
        self.dialog = WeightsLibraryDialog()
        self.view = self.dialog.findChild(LibraryView)
        self.qtbot = qtbot
        self.dialog.show()

    @property
    def list(self):
        return self.view.findChild(QListWidget)

    def titles(self):
        """Of the rows that are seen."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        return [row.text().split("\n")[0] for row in rows if not row.isHidden()]

    def choose(self, title):
        (row,) = (row for row in range(self.list.count()) if self.list.item(row).text().startswith(title + "\n"))
        self.list.setCurrentRow(row)

    def detail(self):
        return self.list.currentItem().text().split("\n")[1]

    def button(self, text):
        (button,) = (b for b in self.view.findChildren(QPushButton) if b.text().replace("&", "") == text)
        return button

    def press(self, text):
        assert self.button(text).isEnabled()
        self.button(text).click()

    def enabled(self):
        return {b.text().replace("&", "") for b in self.view.findChildren(QPushButton) if b.isEnabled()}

    def message(self):
        return self.view._message.text()

    def wait(self):
        self.qtbot.waitUntil(lambda: not self.dialog._work.is_busy, timeout=60_000)

    def give(self, *paths):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        place = QPointF(1, 1)
        self.view.dropEvent(QDropEvent(place, actions, data, buttons, keys))

    def answer(self, text):
        """Press a button of the question that is open."""
        (box,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
        assert box.textFormat() == Qt.TextFormat.PlainText
        (button,) = (b for b in box.buttons() if b.text().replace("&", "") == text)
        button.click()
        return box.text()


@pytest.fixture
def weights(tmp_path_factory):
    return make_weights(tmp_path_factory.mktemp("small"))


@pytest.fixture
def trash(monkeypatch, tmp_path):
    """Where things go that are moved to the trash."""
    folder = tmp_path / "trash"
    folder.mkdir()
    monkeypatch.setattr(user_library_presenter, "_move_to_trash", lambda path: bool(shutil.move(path, folder)))
    return folder


@pytest.fixture
def library(provider, weights, qtbot, trash):
    add_to_library(weights, "mine", title="Mine")
    library = Library(qtbot)
    yield library
    library.dialog.tear_down()
    QgsSettings().remove(DEFAULT_WEIGHTS)


def test_the_library_is_shown_with_the_default_weights_and_their_card(library):
    starter = read_card(find_weights(STARTER))
    assert library.titles() == [starter.title, "Mine"]
    assert library.detail().startswith("default · came with the plugin · classes: 6, pixels: 0.6 m · ")
    assert starter.licence in shown_texts(library.view.findChild(CardView))
    assert library.enabled() == {"Import…", "Export…", "Duplicate…", "Check File", "Cancel", "Engine…"}
    library.choose("Mine")
    assert library.enabled() >= {"Rename…", "Delete…", "Set as Default"}


def test_a_search_looks_at_titles_names_and_classes(library, weights):
    add_to_library(weights, "coast", title="Dunes")
    library.dialog.hide()  # when it is shown, the list is read anew
    library.dialog.show()
    search = library.view.findChild(QgsFilterLineEdit)
    for text, found in {"DUNES": ["Dunes"], "coast": ["Dunes"], "bare land mine": ["Mine"], "zebra": []}.items():
        search.setText(text)
        assert library.titles() == found
    search.setText("")
    assert len(library.titles()) == 3


def test_damaged_weights_are_listed_with_the_reason_and_can_be_removed(library, trash):
    (library_folder() / "broken.safetensors").write_bytes(b"no weights")
    library.dialog._library.renew("broken")
    assert library.detail().startswith("damaged")
    assert any("broken.safetensors is not a usable weights file" in t for t in shown_texts(library.view))
    assert library.enabled() >= {"Delete…", "Check File"} and not library.enabled() & {"Rename…", "Duplicate…"}
    library.press("Delete…")
    library.answer("Move to Trash")
    assert (trash / "broken.safetensors").exists() and "broken" not in list_weights()


def test_the_default_can_be_set_and_dialogs_follow(library, qtbot):
    library.choose("Mine")
    with qtbot.waitSignal(library.dialog.weightsChanged):
        library.press("Set as Default")
    assert default_weights() == "mine" and library.detail().startswith("default")
    assert not library.button("Set as Default").isEnabled()


def test_weights_get_another_title_and_name_and_stay_the_default(library, qtbot):
    set_default_weights("mine")
    library.choose("Mine")
    library.press("Rename…")
    names = library.dialog.findChild(NameView)
    assert (names._title.text(), names._name.text()) == ("Mine", "mine")
    names.confirmed.emit("Yours", STARTER)
    assert names.isVisible() and "already" in names.findChild(MessageLabel).text()
    with qtbot.waitSignal(library.dialog.weightsChanged):
        names.confirmed.emit("Yours", "yours")
    assert not names.isVisible() and library.titles()[1] == "Yours" and default_weights() == "yours"


def test_bundled_weights_can_be_duplicated(library):
    library.press("Duplicate…")
    names = library.dialog.findChild(NameView)
    assert names._name.text() == f"{STARTER}-copy"
    names.confirmed.emit("My copy", names._name.text())
    assert library.titles() == [read_card(find_weights(STARTER)).title, "Mine", "My copy"]
    assert "came with" not in library.detail()


def test_weights_go_to_the_trash_with_their_report(library, trash):
    (library_folder() / "mine.html").write_text("report")
    library.choose("Mine")
    library.press("Delete…")
    assert "“Mine” (mine.safetensors)" in library.answer("Move to Trash")
    assert {path.name for path in trash.iterdir()} == {"mine.html", "mine.safetensors"}
    assert len(library.titles()) == 1 and library.message() == "“Mine” was removed."


def test_without_a_trash_a_second_question_comes_before_a_file_is_gone(library, monkeypatch):
    library.dialog._library._trash = lambda path: False
    library.choose("Mine")
    library.press("Delete…")
    library.answer("Move to Trash")
    assert "mine" in list_weights()
    library.answer("Delete for Good")
    assert "mine" not in list_weights()


def test_a_copy_is_exported(library, tmp_path, monkeypatch):
    target = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    library.choose("Mine")
    library.press("Export…")
    assert read_card(f"{target}.safetensors").title == "Mine" and library.message() == f"Wrote {target}.safetensors."
    library.press("Export…")  # the ending came after the question whether to overwrite
    assert "exists already" in library.message()


def test_a_check_tells_whether_a_file_is_whole(library):
    library.choose("Mine")
    library.press("Check File")
    assert library.message() == "Checking “Mine” …" and library.enabled() == {"Cancel", "Engine…"}
    library.wait()
    assert library.message().startswith("“Mine” is whole")
    path = find_weights("mine")
    path.write_bytes(path.read_bytes()[:-1] + b"\x01")
    library.press("Check File")
    library.wait()
    assert "not those that its card was written for" in library.message() and "Import…" in library.enabled()


def test_a_check_can_be_cancelled(library, monkeypatch):
    def endless(path, progress, is_cancelled):
        while not is_cancelled():
            pass
        raise Cancelled

    monkeypatch.setattr(user_library_presenter, "check_weights", endless)
    library.press("Check File")
    library.button("Cancel").click()
    library.wait()
    assert library.message() == "Cancelled." and not library.button("Cancel").isVisible()


def test_files_that_are_dropped_are_added_and_bad_ones_are_named(library, weights, tmp_path):
    good = shutil.copy(weights, tmp_path / "good.safetensors")
    short = tmp_path / "short.safetensors"
    short.write_bytes(Path(weights).read_bytes()[:-9])
    (notes := tmp_path / "<b>notes.txt").write_text("x")
    library.give(notes, good, short)
    library.qtbot.waitUntil(lambda: library.message().startswith("Added"), timeout=60_000)
    assert library.message().splitlines()[0] == "Added to the library: good."
    assert "<b>notes.txt is no weights file" in library.message()
    assert str(short) in library.message() and set(list_weights()) == {STARTER, "mine", "good"}


def test_a_bare_checkpoint_is_asked_about(library, tmp_path, monkeypatch):
    asked = {}

    def import_file(path, form, find_python, progress, is_cancelled):
        asked.update(path=path, form=form)
        return "mine"

    monkeypatch.setattr(user_library_presenter, "import_file", import_file)
    for name in ("first.ckpt", "second.PTH"):
        (tmp_path / name).write_bytes(b"x")
    library.give(tmp_path / "first.ckpt", tmp_path / "second.PTH")
    form = library.dialog.findChild(ImportView)
    assert form.isVisible() and "first.ckpt does not say" in form._about.text()
    assert form.form().title == "first" and "agriculture #ffc380" in form.form().classes
    assert "no commercial use" in form.form().licence
    form.reject()  # not this one
    assert "second.PTH" in form._about.text()
    form.preset_chosen.emit("vaihingen")
    assert form.form().bands == "Near infrared, Red, Green" and form.form().pixel_size_m == 0.09
    form.show_form(replace(form.form(), classes="\n"))
    form.confirmed.emit()
    assert form.isVisible() and "Name the classes" in form.findChild(MessageLabel).text()
    form.show_form(replace(form.form(), classes="water #0000FF\n\nthe rest"))
    form.confirmed.emit()
    library.wait()
    library.qtbot.waitUntil(lambda: library.message().startswith("Added"))
    card = asked["form"].card()
    assert asked["path"].name == "second.PTH" and card.title == "second"
    assert [(c.value, c.name) for c in card.classes] == [(0, "water"), (1, "the rest")]
    assert card.classes[0].color == "#0000ff" and card.classes[1].color.startswith("#")


def test_without_an_engine_the_way_to_it_is_offered(library, tmp_path, monkeypatch):
    monkeypatch.setenv("UNETMAMBA_ENGINE_PYTHON", str(tmp_path / "none"))
    (tmp_path / "a.ckpt").write_bytes(b"x")
    library.give(tmp_path / "a.ckpt")
    library.dialog.findChild(ImportView).confirmed.emit()
    library.wait()
    library.qtbot.waitUntil(lambda: "engine's Python was not found" in library.message())
    assert library.button("Engine…").isVisible()
    assert not list(library_folder().glob(".*")) and set(list_weights()) == {STARTER, "mine"}


def test_closing_the_dialog_stops_its_work(library, monkeypatch):
    def endless(path, progress, is_cancelled):
        while not is_cancelled():
            pass
        raise Cancelled

    monkeypatch.setattr(user_library_presenter, "check_weights", endless)
    library.press("Check File")
    library.dialog.reject()
    library.wait()
    assert not library.dialog.isVisible()


def test_dialog_can_be_worked_by_keyboard(library):
    mnemonics = [
        b.text()[b.text().index("&") + 1].lower() for b in library.view.findChildren(QPushButton) if "&" in b.text()
    ]
    assert len(mnemonics) == len(set(mnemonics)) == 9
    assert all(w.accessibleName() for w in (library.list, library.view.findChild(QgsFilterLineEdit)))
