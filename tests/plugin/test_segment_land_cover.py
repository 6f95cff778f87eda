import hashlib
import sys
import threading
import time
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

ALGORITHM = "unetmamba:segmentlandcover"
MISSING_DEVICE = "cuda" if sys.platform == "darwin" else "mps"


def run(feedback=None, **parameters):
    import processing

    result = processing.run(ALGORITHM, {"OUTPUT": "TEMPORARY_OUTPUT", "DEVICE": "cpu", **parameters}, feedback=feedback)
    return QgsRasterLayer(result["OUTPUT"]) if result else None


def pixels(layer, extent=None):
    """The values of band 1, north to south, as bytes."""
    extent = extent or layer.extent()
    width, height = round(extent.width() / 0.6), round(extent.height() / 0.6)
    block = layer.dataProvider().block(1, extent, width, height)  # lives as long as its data are looked at
    return bytes(block.data())


def snapshot(folder):
    """Every file and folder below, with what the files hold; less the statistics that QGIS keeps beside an image."""
    paths = (path for path in Path(folder).rglob("*") if path.name != "scene.tif.aux.xml")
    return {path: path.is_file() and hashlib.sha256(path.read_bytes()).digest() for path in paths}


def child_processes():
    return "".join(path.read_text() for path in Path("/proc/self/task").glob("*/children")).split()


def test_every_parameter_has_help(provider):
    algorithm = provider.algorithm("segmentlandcover")
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    assert names == ["INPUT", "WEIGHTS", "BANDS", "EXTENT", "DEVICE", "OUTPUT"]
    for parameter in algorithm.parameterDefinitions():
        assert len(parameter.help()) > 20
        assert parameter.help() in algorithm.shortHelpString()


def test_map_has_the_grid_of_the_image(provider, scene, weights):
    result, image = run(INPUT=scene, WEIGHTS=weights), QgsRasterLayer(scene)
    assert (result.extent(), result.crs()) == (image.extent(), image.crs())
    assert (result.width(), result.height(), result.bandCount()) == (image.width(), image.height(), 1)
    assert set(pixels(result)) <= set(range(6))


def test_bands_are_taken_in_the_given_order(provider, make_raster, weights):
    scene = make_raster(bands=4)
    default = pixels(run(INPUT=scene, WEIGHTS=weights))
    assert pixels(run(INPUT=scene, WEIGHTS=weights, BANDS=[1, 2, 3])) == default
    assert pixels(run(INPUT=scene, WEIGHTS=weights, BANDS=[3, 2, 1])) != default


def test_extent_gives_that_part_of_the_whole_map(provider, scene, weights):
    part = run(INPUT=scene, WEIGHTS=weights, EXTENT="500030,500060,4299940,4299970 [EPSG:26917]")
    assert part.extent() == QgsRectangle(500030, 4299940, 500060, 4299970)
    assert pixels(part) == pixels(run(INPUT=scene, WEIGHTS=weights), part.extent())


def test_extent_may_be_in_another_crs(provider, scene, weights):
    utm, degrees = QgsCoordinateReferenceSystem("EPSG:26917"), QgsCoordinateReferenceSystem("EPSG:4326")
    wanted = QgsRectangle(500030, 4299940, 500060, 4299970)
    to_degrees = QgsCoordinateTransform(utm, degrees, QgsProject.instance())
    extent = QgsReferencedRectangle(to_degrees.transformBoundingBox(wanted), degrees)
    part = run(INPUT=scene, WEIGHTS=weights, EXTENT=extent)
    assert part.crs() == utm
    assert part.extent().contains(wanted)
    assert part.extent().area() < 1.2 * wanted.area()


def test_loaded_layer_is_named_after_the_image_and_has_the_legend(provider, scene, weights, qgis_new_project):
    import processing

    image = QgsRasterLayer(scene, "Ohio <i>2020</i>")
    QgsProject.instance().addMapLayer(image)
    processing.runAndLoadResults(ALGORITHM, {"INPUT": image, "WEIGHTS": weights, "OUTPUT": "TEMPORARY_OUTPUT"})
    (layer,) = QgsProject.instance().mapLayersByName("Land cover (Ohio <i>2020</i>)")
    assert layer.renderer().type() == "paletted"
    legend = [(entry.value, entry.label, entry.color.name()) for entry in layer.renderer().classes()]
    assert legend[2] == (2, "<b>road</b>", "#508040")
    assert [value for value, _, _ in legend] == list(range(6))


def test_log_tells_the_share_of_each_class(provider, scene, weights):
    run(feedback := QgsProcessingFeedback(), INPUT=scene, WEIGHTS=weights)
    names = ["background", "building", "<b>road</b>", "bare land", "forest", "water"]
    shares = [float(feedback.textLog().split(f"\n{name}: ")[1].split("%")[0]) for name in names]
    assert sum(shares) == pytest.approx(100, abs=0.3)


def model_of_one_step(weights):
    step = QgsProcessingModelChildAlgorithm(ALGORITHM)
    step.setChildId("step")
    step.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("image")])
    step.addParameterSources("WEIGHTS", [QgsProcessingModelChildParameterSource.fromStaticValue(weights)])
    step.addParameterSources("DEVICE", [QgsProcessingModelChildParameterSource.fromStaticValue("cpu")])
    output = QgsProcessingModelOutput("Map of the model")
    output.setChildId("step")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"Map of the model": output})
    model = QgsProcessingModelAlgorithm("chain", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("image", "Image"), QgsProcessingModelParameter("image"))
    model.addChildAlgorithm(step)
    model.initAlgorithm()
    return model


def test_runs_as_a_step_of_a_model_which_names_the_layer(provider, scene, weights, qgis_new_project):
    import processing

    model = model_of_one_step(weights)
    processing.runAndLoadResults(model, {"image": scene, "step:Map of the model": "TEMPORARY_OUTPUT"})
    (layer,) = QgsProject.instance().mapLayersByName("Map of the model")
    assert [entry.label for entry in layer.renderer().classes()][:2] == ["background", "building"]


def test_runs_one_after_the_other_in_background_tasks_as_batch_does(provider, make_raster, weights, tmp_path, qtbot):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    for name in ("one", "two"):
        output = str(tmp_path / f"{name}_map.tif")
        parameters = {"INPUT": make_raster(f"{name}.tif"), "WEIGHTS": weights, "DEVICE": "cpu", "OUTPUT": output}
        task = QgsProcessingAlgRunnerTask(provider.algorithm("segmentlandcover"), parameters, context, feedback)
        with qtbot.waitSignal(task.executed, timeout=120_000) as executed:
            QgsApplication.taskManager().addTask(task)
        assert executed.args == [True, {"OUTPUT": output}]
        assert QgsRasterLayer(output).isValid()


@pytest.mark.parametrize("moment", ["while the worker starts", "while it computes"])
def test_cancel_ends_within_two_seconds_and_leaves_nothing(provider, make_raster, weights, tmp_path, moment):
    scene = make_raster(width=3000, height=3000)
    before = snapshot(tmp_path)
    feedback, cancelled_at = QgsProcessingFeedback(), []

    def cancel(_=None):
        if not cancelled_at:
            cancelled_at.append(time.monotonic())
            feedback.cancel()

    if moment == "while it computes":
        feedback.progressChanged.connect(cancel)
    else:
        threading.Timer(0.3, cancel).start()
    assert run(feedback, INPUT=scene, WEIGHTS=weights, OUTPUT=str(tmp_path / "map.tif")) is None
    assert time.monotonic() - cancelled_at[0] < 2
    assert snapshot(tmp_path) == before
    assert child_processes() == []


BAD_INPUT = {
    "not a raster": ({"INPUT": "{folder}/notes.txt"}, "notes.txt"),
    "a raster that is not there": ({"INPUT": "{folder}/none.tif"}, "none.tif"),
    "no such band": ({"BANDS": [1, 2, 9]}, "band 9"),
    "too few bands chosen": ({"BANDS": [1, 2]}, "3"),
    "too few bands in the image": ({"INPUT": "{folder}/grey.tif"}, "3"),
    "weights that are not there": ({"WEIGHTS": "no-such-name"}, "no-such-name"),
    "unreadable weights": ({"WEIGHTS": "{folder}/notes.txt"}, "notes.txt"),
    "weights whose tensors do not fit": ({"WEIGHTS": "{weights_folder}/unfit.safetensors"}, "unfit.safetensors"),
    "a device that is not there": ({"DEVICE": MISSING_DEVICE}, MISSING_DEVICE),
    "an output folder that cannot be written": ({"OUTPUT": "{folder}/notes.txt/map.tif"}, "map.tif"),
    "output equal to input": ({"OUTPUT": "{folder}/scene.tif"}, "scene.tif"),
    "an extent beside the image": ({"EXTENT": "0,10,0,10 [EPSG:26917]"}, "extent"),
}


@pytest.mark.parametrize("case", BAD_INPUT)
def test_bad_input_is_explained_and_touches_nothing(provider, make_raster, weights_folder, tmp_path, case):
    scene = make_raster()
    make_raster("grey.tif", bands=1)
    (tmp_path / "notes.txt").write_text("not a raster\n")
    before = snapshot(tmp_path)
    changes, expected = BAD_INPUT[case]
    parameters = {
        "INPUT": scene,
        "WEIGHTS": "{weights_folder}/random.safetensors",
        "OUTPUT": "{folder}/map.tif",
    } | changes
    for name, value in parameters.items():
        if isinstance(value, str):
            parameters[name] = value.format(folder=tmp_path, weights_folder=weights_folder)
    with pytest.raises(QgsProcessingException, match=f"(?i){expected}"):
        run(**parameters)
    assert snapshot(tmp_path) == before


def test_missing_engine_is_explained_before_and_at_the_run(provider, scene, weights, monkeypatch):
    monkeypatch.setenv("UNETMAMBA_ENGINE_PYTHON", "/no/such/<python>")
    can_execute, why = provider.algorithm("segmentlandcover").canExecute()
    assert not can_execute
    assert "/no/such/&lt;python&gt;" in why  # the toolbox shows it as HTML
    with pytest.raises(QgsProcessingException, match="/no/such/<python>"):
        run(INPUT=scene, WEIGHTS=weights)


def test_only_geotiff_is_offered_for_the_map(provider, scene, weights, tmp_path):
    with pytest.raises(QgsProcessingException, match="png"):
        run(INPUT=scene, WEIGHTS=weights, OUTPUT=str(tmp_path / "map.png"))
