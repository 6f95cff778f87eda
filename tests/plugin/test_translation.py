"""The plugin speaks QGIS's language."""

import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from unetmamba_qgis.processing.provider import UNetMambaProvider
from unetmamba_qgis.translation import Translation, translate

I18N = Path(__file__).resolve().parents[2] / ".ci" / "i18n.py"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("i18n")
    subprocess.run([sys.executable, str(I18N), "build", str(folder)], check=True)
    return folder


@pytest.fixture
def speak(built, monkeypatch):
    """Let QGIS have a language, and the plugin speak it."""
    translations = []

    def speak(language):
        monkeypatch.setattr(QgsApplication.instance(), "locale", lambda: language, raising=False)
        translations.append(Translation(built))
        translations[-1].install()

    yield speak
    for translation in translations:
        translation.remove()


def weights():
    return translate("UNetMamba", "Weights")


@pytest.mark.parametrize(
    ("language", "word"),
    [("fr", "Poids"), ("fr_CA", "Poids"), ("zh_CN", "权重"), ("zh-Hans", "权重"), ("ja", "重み"), ("nl", "Weights")],
)
def test_texts_are_in_the_language_of_qgis_or_its_nearest_or_in_english(qgis_app, speak, language, word):
    speak(language)
    assert weights() == word


def test_english_comes_back_when_the_plugin_is_unloaded(qgis_app, built, speak, monkeypatch):
    monkeypatch.setattr(QgsApplication.instance(), "locale", lambda: "fr", raising=False)
    translation = Translation(built)
    translation.install()
    assert weights() == "Poids"
    translation.remove()
    assert weights() == "Weights"


def test_algorithms_have_translated_names_and_parameters(qgis_app, speak):
    speak("fr")
    provider = UNetMambaProvider()
    provider.refreshAlgorithms()
    segment = provider.algorithm("segmentlandcover")
    assert segment.displayName() != "Segment land cover"
    assert segment.parameterDefinition("WEIGHTS").description() == "Poids"
