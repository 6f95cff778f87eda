"""Pages of dialogs show all their words in every language, on the screen of a small laptop."""

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

import i18n
from unetmamba_qgis.gui.environment.view import EnvironmentView
from unetmamba_qgis.gui.finetune import runs_view as training
from unetmamba_qgis.gui.finetune.setup_view import SetupView as TeachView
from unetmamba_qgis.gui.label_next.view import LabelNextView
from unetmamba_qgis.gui.options import OptionsPage
from unetmamba_qgis.gui.segment.runs_view import RunsView
from unetmamba_qgis.gui.segment.setup_view import SetupView as SegmentView
from unetmamba_qgis.gui.weights.catalogue_view import CatalogueView
from unetmamba_qgis.gui.weights.import_view import ImportView
from unetmamba_qgis.gui.weights.user_library_view import LibraryView
from unetmamba_qgis.translation import Translation

PAGES = (
    TeachView, training.TrainingView, training.ResultView, SegmentView, RunsView, LibraryView, CatalogueView,
    ImportView, EnvironmentView, LabelNextView, OptionsPage,
)  # fmt: skip
LANGUAGES = ["en", *(path.stem.partition("_")[2] for path in i18n.languages())]
WIDTH_PX, HEIGHT_PX = 1280, 680
"""Of a screen with 1366 x 768 pixels what frames and panels leave."""


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("i18n")
    i18n.build(folder)
    return folder


@pytest.fixture
def speak(built, monkeypatch, request):
    monkeypatch.setattr(QgsApplication.instance(), "locale", lambda: request.param, raising=False)
    translation = Translation(built)
    translation.install()
    yield
    translation.remove()


@pytest.mark.parametrize("page", PAGES, ids=[f"{p.__module__.split('.')[-2]}-{p.__name__}" for p in PAGES])
@pytest.mark.parametrize("speak", LANGUAGES, indirect=True)
def test_no_word_is_cut(provider, speak, page, qtbot):
    view = page()
    qtbot.addWidget(view)
    smallest = view.minimumSizeHint()
    assert smallest.width() <= WIDTH_PX and smallest.height() <= HEIGHT_PX
    view.resize(smallest)
    view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    view.show()
    cut = {
        widget.text(): (widget.width(), widget.minimumSizeHint().width())
        for widget in (*view.findChildren(QAbstractButton), *view.findChildren(QLabel))
        if widget.isVisible()
        and widget.text()
        and not _wraps(widget)
        and widget.width() < widget.minimumSizeHint().width()
    }
    assert cut == {}


def _wraps(widget):
    return isinstance(widget, QLabel) and widget.wordWrap()
