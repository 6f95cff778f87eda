"""The plugin speaks QGIS's language, and so does the engine."""

import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingFeedback

from unetmamba_qgis.engine.errors import EngineError
from unetmamba_qgis.engine.interpreter import ENGINE_VARIABLE, engine_environment
from unetmamba_qgis.engine.worker.client import WorkerClient
from unetmamba_qgis.engine.worker.engine import FULL
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


class Told(QgsProcessingFeedback):
    """Remembers what is being done."""

    def __init__(self):
        super().__init__()
        self.texts = []

    def setProgressText(self, text):
        self.texts.append(text)


def test_what_a_worker_says_in_english_is_read_in_german(qgis_app, speak):
    speak("de")
    without_torch = WorkerClient(sys.executable, {**engine_environment(), ENGINE_VARIABLE: FULL})
    with without_torch as worker, pytest.raises(EngineError) as raised:
        worker.start()
    assert raised.value.problem.startswith(f"PyTorch startet nicht im Python {sys.executable} der Engine: No module")
    assert raised.value.hint == "Installieren Sie die Umgebung der Engine erneut."


def test_a_run_tells_and_reports_in_german_and_counts_in_english(provider, scene, weights, tmp_path, speak):
    import processing

    speak("de")
    told, files = Told(), {"REPORT": tmp_path / "report.html", "STATISTICS": tmp_path / "areas.csv"}
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", **{name: str(file) for name, file in files.items()}}
    parameters = {"INPUT": scene, "WEIGHTS": weights, "DEVICE": "cpu", **outputs}
    processing.run("unetmamba:segmentlandcover", parameters, feedback=told)
    assert "Eingabe wird geprüft" in told.texts and "Block 1 von 1 wird klassifiziert" in told.texts
    page = files["REPORT"].read_text(encoding="utf-8")
    assert '<html lang="de" dir="ltr">' in page and "<h1>Landbedeckung von scene.tif</h1>" in page
    assert f"({weights})</td>" in page and "SHA-256 der Gewichte" in page
    assert "Fläche" in page and "Klassifizieren" in page and "How it was made" not in page
    assert files["STATISTICS"].read_text(encoding="utf-8-sig").startswith("class,")


def test_what_is_wrong_with_a_file_is_said_in_german(provider, scene, weights, tmp_path, speak):
    import processing

    speak("de")
    parameters = {"INPUT": scene, "WEIGHTS": weights, "BANDS": [1, 2, 9], "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(
        Exception, match=r"scene\.tif hat keinen Kanal 9; seine Kanäle sind 1 bis 3\. Wählen Sie andere"
    ):
        processing.run("unetmamba:segmentlandcover", parameters)
