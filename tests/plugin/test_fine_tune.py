"""The algorithm `unetmamba:finetune` on QGIS layers, with the real engine."""

from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsVectorFileWriter,
)

from tests.engine.real_engine import make_weights
from tests.plugin.test_export_chips import label_layer
from tests.plugin.test_qgis_process import qgis_process  # noqa: F401
from unetmamba_qgis.engine.interpreter import find_engine_python
from unetmamba_qgis.engine.weights.card import read_card

ALGORITHM = "unetmamba:finetune"
PARAMETERS = {
    "IMAGES", "LABELS", "CLASS_FIELD", "AREA", "BANDS", "WEIGHTS", "MODE", "MINUTES", "TITLE", "LICENCE", "STEPS",
    "LEARNING_RATE", "AUGMENTATION", "BALANCE", "PATIENCE", "DEVICE", "VALIDATION", "GAP", "SEED", "SOURCE", "RESUME",
    "OUTPUT", "REPORT",
}  # fmt: skip


class StopsAtFirstStep(QgsProcessingFeedback):
    def setProgressText(self, text):
        super().setProgressText(text)
        if text.startswith("Step 1 "):
            self.cancel()


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    """They know none of the classes, so they do not teach them first, and have windows that map a chip quickly."""
    path = tmp_path_factory.mktemp("weights") / "random.safetensors"
    return str(make_weights(find_engine_python(), path, window_px=256, overlap_px=0))


@pytest.fixture
def parameters(provider, make_raster, weights, tmp_path):
    return {
        "IMAGES": [make_raster("scene.tif", width=600, height=500)],
        "LABELS": label_layer(),
        "CLASS_FIELD": "kind",
        "WEIGHTS": weights,
        "MODE": "head",
        "STEPS": 2,
        "OUTPUT": str(tmp_path / "mine.safetensors"),
    }


def run(parameters, feedback=None):
    import processing

    return processing.run(ALGORITHM, parameters, feedback=feedback)


def test_parameters_keep_their_names_and_have_help(provider):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    definitions = algorithm.parameterDefinitions()
    assert {definition.name() for definition in definitions} == PARAMETERS
    assert all(definition.help() for definition in definitions)


def test_weights_of_the_drawn_classes_come_out_and_map_the_image(provider, parameters, tmp_path):
    import processing

    report = str(tmp_path / "report.html")
    feedback = QgsProcessingFeedback()
    results = run({**parameters, "REPORT": report, "TITLE": "Mine", "SOURCE": "Drawn by me."}, feedback)
    card = read_card(results["OUTPUT"])
    assert card.title == "Mine" and "Drawn by me." in card.training_data
    assert [entry.name for entry in card.classes] == ["forest", "road"]
    assert 0 <= results["MEAN_IOU"] <= 1 and "Mine" in Path(report).read_text(encoding="utf-8")
    assert "forest: 3 polygons" in feedback.textLog()
    used = {"INPUT": parameters["IMAGES"][0], "WEIGHTS": results["OUTPUT"], "OUTPUT": str(tmp_path / "map.tif")}
    land_cover = QgsRasterLayer(processing.run("unetmamba:segmentlandcover", used)["OUTPUT"])
    assert land_cover.isValid() and land_cover.width() == 600


def test_a_cancelled_run_leaves_no_weights_and_goes_on_when_it_is_run_again(provider, parameters):
    assert "OUTPUT" not in run({**parameters, "STEPS": 20}, StopsAtFirstStep())
    assert not Path(parameters["OUTPUT"]).exists()
    with pytest.raises(QgsProcessingException, match="started differently"):
        run(parameters)
    run({**parameters, "RESUME": False})
    assert Path(parameters["OUTPUT"]).exists()


def test_too_few_polygons_of_a_class_are_told_before_anything_is_trained(provider, parameters):
    places = {"forest": [(20, 20), (200, 30), (400, 300)], "road": [(100, 100)]}
    with pytest.raises(QgsProcessingException, match="road"):
        run({**parameters, "LABELS": label_layer(places)})


def test_bands_that_are_no_numbers_are_refused_at_once(provider, parameters):
    with pytest.raises(QgsProcessingException, match="numbers separated by commas"):
        run({**parameters, "BANDS": "red, green"})


def test_it_runs_without_a_desktop(qgis_process, parameters, tmp_path):  # noqa: F811
    labels = str(tmp_path / "labels.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(parameters["LABELS"], labels, QgsCoordinateTransformContext(), options)
    inputs = {**parameters, "IMAGES": parameters["IMAGES"][0], "LABELS": labels}
    done = qgis_process("run", ALGORITHM, "--", *(f"{name}={value}" for name, value in inputs.items()))
    assert done.returncode == 0, done.stdout + done.stderr
    assert read_card(parameters["OUTPUT"]).training["mode"] == "head"
