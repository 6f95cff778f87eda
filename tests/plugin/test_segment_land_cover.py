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
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
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
    QgsVectorLayer,
)

from tests.plugin.services import Service
from unetmamba_qgis.engine.segmentation.unfinished import list_unfinished
from unetmamba_qgis.engine.worker.warm import close_idle

ALGORITHM = "unetmamba:segmentlandcover"
PARAMETERS = [
    "INPUT", "WEIGHTS", "BANDS", "EXTENT", "MASK", "DEVICE", "WINDOW", "OVERLAP", "TTA", "PRECISION", "SIEVE",
    "RESAMPLE", "RESUME", "SKIP_DAMAGED", "OUTPUT", "CONFIDENCE", "PROBABILITIES", "POLYGONS", "STATISTICS", "REPORT",
]  # fmt: skip
MISSING_DEVICE = "cuda" if sys.platform == "darwin" else "mps"


def run_all(feedback=None, **parameters):
    import processing

    return processing.run(ALGORITHM, {"OUTPUT": "TEMPORARY_OUTPUT", "DEVICE": "cpu", **parameters}, feedback=feedback)


def run(feedback=None, **parameters):
    result = run_all(feedback, **parameters)
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
    assert names == PARAMETERS
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


def polygons(*wkts, crs="EPSG:26917"):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "mask", "memory")
    for wkt in wkts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


def test_outside_of_the_mask_is_nodata_and_inside_it_changes_nothing(provider, scene, weights):
    whole = run(INPUT=scene, WEIGHTS=weights)
    mask = polygons("Polygon((500030 4299970, 500060 4299970, 500060 4299940, 500030 4299940, 500030 4299970))")
    masked = run(INPUT=scene, WEIGHTS=weights, MASK=mask)
    inside = QgsRectangle(500030, 4299940, 500060, 4299970)
    assert masked.extent() == whole.extent()
    assert pixels(masked, inside) == pixels(whole, inside)
    assert pixels(masked).count(255) == 200 * 120 - 50 * 50


def test_only_selected_polygons_mask_if_the_user_wants_so(provider, scene, weights):
    here, there = (
        f"Polygon(({x} 4299970, {x + 30} 4299970, {x + 30} 4299940, {x} 4299940, {x} 4299970))"
        for x in (500000, 500060)
    )
    mask = polygons(here, there)
    mask.selectByIds([1])
    QgsProject.instance().addMapLayer(mask, False)
    source = QgsProcessingFeatureSourceDefinition(mask.id(), selectedFeaturesOnly=True)
    masked = run(INPUT=scene, WEIGHTS=weights, MASK=source)
    assert pixels(masked).count(255) == 200 * 120 - 50 * 50


def test_polygons_beside_the_image_are_explained_and_leave_nothing(provider, scene, weights, tmp_path):
    mask = polygons("Polygon((0 0, 1 0, 1 1, 0 0))")
    before = snapshot(tmp_path)
    with pytest.raises(QgsProcessingException, match="(?i)polygon"):
        run(INPUT=scene, WEIGHTS=weights, MASK=mask, OUTPUT=str(tmp_path / "map.tif"))
    assert snapshot(tmp_path) == before


def test_every_output_is_made_and_they_agree(provider, scene, weights, tmp_path):
    files = {
        "OUTPUT": "map.tif",
        "CONFIDENCE": "confidence.tif",
        "PROBABILITIES": "probabilities.tif",
        "POLYGONS": "polygons.gpkg",
        "STATISTICS": "statistics.csv",
        "REPORT": "report.html",
    }
    files = {name: str(tmp_path / file) for name, file in files.items()}
    assert run_all(INPUT=scene, WEIGHTS=weights, **files) == files
    classes = pixels(QgsRasterLayer(files["OUTPUT"]))
    table = [f.attributes() for f in QgsVectorLayer(files["STATISTICS"]).getFeatures()]
    assert [(int(code), name, int(count)) for code, name, count, *_ in table][2] == (2, "<b>road</b>", classes.count(2))
    assert sum(float(area) for *_, area, _ in table) == pytest.approx(200 * 120 * 0.36, rel=0.01)
    shapes = QgsVectorLayer(files["POLYGONS"])
    assert sum(f.geometry().area() for f in shapes.getFeatures()) == pytest.approx(200 * 120 * 0.36, rel=1e-6)
    assert {f["name"] for f in shapes.getFeatures()} == {name for _, name, count, *_ in table if int(count)}
    assert QgsRasterLayer(files["PROBABILITIES"]).bandCount() == 6
    assert max(pixels(QgsRasterLayer(files["CONFIDENCE"]))) <= 100
    page = Path(files["REPORT"]).read_text(encoding="utf-8")
    assert "&lt;b&gt;road&lt;/b&gt;" in page and "<b>road</b>" not in page


def test_polygons_and_the_table_are_loaded_with_names_and_colours(provider, scene, weights, qgis_new_project):
    import processing

    wanted = dict.fromkeys(("OUTPUT", "POLYGONS", "STATISTICS"), "TEMPORARY_OUTPUT")
    processing.runAndLoadResults(ALGORITHM, {"INPUT": QgsRasterLayer(scene, "Ohio"), "WEIGHTS": weights, **wanted})
    (shapes,) = QgsProject.instance().mapLayersByName("Polygons (Ohio)")
    legend = [(entry.value(), entry.label(), entry.symbol().color().name()) for entry in shapes.renderer().categories()]
    assert legend[2] == (2, "<b>road</b>", "#508040")
    (table,) = QgsProject.instance().mapLayersByName("Statistics (Ohio)")
    assert [field.name() for field in table.fields()][-5:] == ["class", "name", "pixels", "area_m2", "share"]


def test_polygons_are_offered_as_geopackage_only(provider, scene, weights, tmp_path):
    with pytest.raises(QgsProcessingException, match="gpkg"):
        run(INPUT=scene, WEIGHTS=weights, POLYGONS=str(tmp_path / "polygons.shp"))


def test_options_reach_the_engine(provider, scene, weights):
    plain = pixels(run(INPUT=scene, WEIGHTS=weights))
    assert pixels(run(INPUT=scene, WEIGHTS=weights, WINDOW=64, OVERLAP=16)) == plain  # as the card says
    assert pixels(run(INPUT=scene, WEIGHTS=weights, WINDOW=96, OVERLAP=32)) != plain
    assert pixels(run(INPUT=scene, WEIGHTS=weights, TTA="flips")) != plain
    with pytest.raises(QgsProcessingException, match="overlap"):
        run(INPUT=scene, WEIGHTS=weights, WINDOW=64, OVERLAP=64)


def test_small_patches_go_with_sieve(provider, scene, weights, tmp_path):
    output = str(tmp_path / "polygons.gpkg")
    areas = {}
    for smallest_px in (0, 4):
        run(INPUT=scene, WEIGHTS=weights, SIEVE=smallest_px, POLYGONS=output)
        areas[smallest_px] = sorted(f.geometry().area() / 0.36 for f in QgsVectorLayer(output).getFeatures())
    assert areas[0][0] < 2
    assert areas[4][0] > 2  # the corners of a polygon are cut
    assert len(areas[4]) < len(areas[0]) / 2


def test_a_cancelled_run_goes_on_when_it_is_run_again(provider, make_raster, weights, tmp_path):
    scene, output = make_raster(width=4500, height=60), str(tmp_path / "map.tif")
    mask = polygons("Polygon((500000 4300000, 502250 4300000, 502250 4299000, 500000 4299000, 500000 4300000))")
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda percent: percent > 80 and feedback.cancel())
    assert run(feedback, INPUT=scene, WEIGHTS=weights, MASK=mask, OUTPUT=output) is None
    assert not Path(output).exists()
    (job,) = list_unfinished()
    assert job.finished_blocks == 1
    again = QgsProcessingFeedback()
    resumed = run(again, **job.parameters)
    assert "Finished blocks: 1" in again.textLog()
    assert pixels(resumed) == pixels(run(INPUT=scene, WEIGHTS=weights, MASK=mask))
    assert {path.name for path in tmp_path.iterdir()} - {"scene.tif", "scene.tif.aux.xml"} == {
        "map.tif",
        "map.tif.aux.xml",
    }


AROUND_A_VILLAGE = "-9195000,-9194900,4805000,4805060 [EPSG:3857]"


def test_tiles_of_a_service_become_a_map(provider, weights, tmp_path):
    with Service() as service:
        layer = QgsRasterLayer(service.xyz, "tiles", "wms")
        feedback = QgsProcessingFeedback()
        result = run(feedback, INPUT=layer, WEIGHTS=weights, EXTENT=AROUND_A_VILLAGE, OUTPUT=str(tmp_path / "map.tif"))
    assert result.crs().authid() == "EPSG:3857"
    assert result.extent().contains(QgsRectangle(-9195000, 4805000, -9194900, 4805060))
    assert "168 x 101 pixels in about 2 tiles" in feedback.textLog()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_layers_of_services_need_an_extent(provider, weights):
    with Service() as service:
        layer = QgsRasterLayer(service.xyz, "tiles", "wms")
        with pytest.raises(QgsProcessingException, match="tiles .*extent"):
            run(INPUT=layer, WEIGHTS=weights)
        assert service.requests == []


def test_a_service_that_fails_is_explained_and_its_image_kept_for_the_next_run(provider, weights, tmp_path):
    parameters = {"WEIGHTS": weights, "EXTENT": AROUND_A_VILLAGE, "OUTPUT": str(tmp_path / "map.tif")}
    with Service() as service:
        layer = QgsRasterLayer(service.wms, "picture", "wms")
        service.fails = lambda path: 500
        with pytest.raises(QgsProcessingException, match="picture .* answered 500"):
            run(INPUT=layer, **parameters)
        assert list(tmp_path.iterdir()) == []
        service.fails = lambda path: 0
        with pytest.raises(QgsProcessingException, match=MISSING_DEVICE):
            run(INPUT=layer, **{**parameters, "DEVICE": MISSING_DEVICE})
        service.requests.clear()
        run(INPUT=layer, **parameters)
        assert service.requests == []
        run(INPUT=layer, **parameters, RESUME=False)
        assert service.requests != []


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
    close_idle()  # the worker of an earlier test
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
