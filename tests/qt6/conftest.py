"""The plugin's views on Qt 6: `qgis` is the stand-in beside this file. Runs in a Python that has PyQt6 alone."""

import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

HAS_QT6 = find_spec("PyQt6") is not None
if HAS_QT6:
    sys.path.insert(0, str(Path(__file__).with_name("shim")))


def pytest_ignore_collect(collection_path):
    return None if HAS_QT6 else True


@pytest.fixture(autouse=True)
def nothing_remembered(tmp_path, monkeypatch):
    """Neither this user's library and settings nor layers of another test."""
    from qgis.core import QgsProject, QgsSettings

    monkeypatch.setenv("UNETMAMBA_HOME", str(tmp_path))
    monkeypatch.setattr(QgsSettings, "kept", {})
    monkeypatch.setattr(QgsProject, "layers", {})


@pytest.fixture
def show(qtbot):
    """Shows a widget, and asserts that it was painted: more than one colour is seen of it."""

    def show(widget):
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
        picture = widget.grab().toImage()
        colors = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(picture.height())}
        assert len(colors) > 1
        return widget

    return show
