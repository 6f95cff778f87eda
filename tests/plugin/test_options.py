"""The plugin's page in QGIS's settings."""

from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from unetmamba_qgis.engine.weights.store import STARTER
from unetmamba_qgis.environment.settings import (
    DEFAULT_WEIGHTS,
    DEVICE,
    ENGINE_PYTHON,
    default_device,
    default_weights,
    engine_python,
)
from unetmamba_qgis.gui.options import OptionsFactory
from unetmamba_qgis.gui.widgets.message_label import MessageLabel
from unetmamba_qgis.gui.widgets.weights_combo import WeightsCombo


@pytest.fixture
def page(qgis_app, qtbot):
    for key in (ENGINE_PYTHON, DEFAULT_WEIGHTS, DEVICE):
        QgsSettings().remove(key)
    parent = QWidget()
    qtbot.addWidget(parent)
    factory = OptionsFactory()
    page = factory.createWidget(parent)
    page.show()
    parent.show()
    yield page
    for key in (ENGINE_PYTHON, DEFAULT_WEIGHTS, DEVICE):
        QgsSettings().remove(key)


def device(page):
    return next(combo for combo in page.findChildren(QComboBox) if combo.isEditable())


def test_the_page_has_a_title_and_a_sign(qgis_app):
    factory = OptionsFactory()
    assert factory.title() == "UNetMamba" and not factory.icon().isNull()


def test_nothing_is_changed_before_it_is_applied(page, tmp_path):
    device(page).setCurrentText("cpu")
    page.findChild(QgsFileWidget).setFilePath(str(tmp_path / "python"))
    assert default_device() == "auto" and not QgsSettings().contains(ENGINE_PYTHON)
    page.apply()
    assert default_device() == "cpu"
    assert QgsSettings().value(ENGINE_PYTHON) == str(tmp_path / "python")


def test_what_is_applied_is_what_is_used_and_shown_again(page, tmp_path, qtbot):
    python = engine_python()
    (tmp_path / "python").symlink_to(python)
    page.findChild(QgsFileWidget).setFilePath(str(tmp_path / "python"))
    page.apply()
    assert engine_python() == tmp_path / "python"
    again = OptionsFactory().createWidget(None)
    qtbot.addWidget(again)
    again.show()
    assert again.findChild(QgsFileWidget).filePath() == str(tmp_path / "python")
    assert str(tmp_path / "python") in again.findChild(MessageLabel).text()
    assert again.findChild(WeightsCombo).weights() == default_weights() == STARTER
    page.findChild(QgsFileWidget).setFilePath("")
    page.apply()
    assert engine_python() == python


def test_weights_may_be_a_file_as_long_as_it_is_there(page, weights, tmp_path):
    copy = tmp_path / "mine.safetensors"
    copy.write_bytes(Path(weights).read_bytes())
    page.findChild(WeightsCombo).setWeights(str(copy))
    page.apply()
    assert default_weights() == str(copy)
    copy.unlink()
    assert default_weights() == STARTER


def test_a_python_that_is_not_there_is_told(page, tmp_path):
    page.findChild(QgsFileWidget).setFilePath(str(tmp_path / "<b>gone"))
    page.apply()
    page.hide()
    page.show()
    QApplication.processEvents()
    assert "<b>gone" in page.findChild(MessageLabel).text()


def test_every_field_has_a_label(page):
    buddies = [label.buddy() for label in page.findChildren(QLabel) if label.buddy()]
    assert {type(buddy) for buddy in buddies} >= {QgsFileWidget, WeightsCombo, QComboBox}
    assert all("&" in label.text() for label in page.findChildren(QLabel) if label.buddy())
    assert page.findChild(QLineEdit).placeholderText()
