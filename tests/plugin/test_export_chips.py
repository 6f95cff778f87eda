"""Real QGIS layers and a real image; chips are read back with GDAL."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tests.plugin.test_qgis_process import qgis_process  # noqa: F401
from unetmamba_qgis.engine.chips.store import ChipStore
from unetmamba_qgis.layers.labels import label_classes

ALGORITHM = "unetmamba:exportchips"
PARAMETERS = [
    "IMAGES", "LABELS", "CLASS_FIELD", "AREA", "WEIGHTS", "PIXEL_SIZE", "VALIDATION", "GAP", "SEED", "SOURCE",
    "FORMAT", "OUTPUT",
]  # fmt: skip


def run(feedback=None, **parameters):
    import processing

    return processing.run(ALGORITHM, {"OUTPUT": "TEMPORARY_OUTPUT", **parameters}, feedback=feedback)


@pytest.fixture
def image(make_raster):
    return make_raster("scene.tif", width=600, height=500)


def square(col, row, side_px=20):
    """WKT of a square in pixels of the scenes that `make_raster` writes."""
    left, top, side = 500000 + 0.6 * col, 4300000 - 0.6 * row, 0.6 * side_px
    return f"Polygon(({left} {top},{left + side} {top},{left + side} {top - side},{left} {top - side},{left} {top}))"


PLACES = {"forest": [(20, 20), (200, 30), (400, 300)], "road": [(100, 100), (300, 400), (500, 40)]}


def label_layer(places=PLACES, kind="string"):
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:26917&field=note:string&field=kind:{kind}", "my labels", "memory")
    for value, corners in places.items():
        add(layer.dataProvider(), layer.fields(), value, corners)
    return layer


def add(target, fields, value, corners):
    for corner in corners:
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromWkt(square(*corner)))
        feature.setAttributes([None, value])
        target.addFeature(feature)


def style(layer, *categories):
    entries = [QgsRendererCategory(v, QgsFillSymbol.createSimple({"color": c}), text) for v, c, text in categories]
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", entries))
    return layer


def rows_of(folder):
    with open(Path(folder) / "split.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def pixels_of(folder):
    """Split -> code -> pixels of the labels."""
    found = {"train": np.zeros(256, int), "validation": np.zeros(256, int)}
    for row in rows_of(folder):
        data = gdal.Open(f"{folder}/labels/{row['name']}.tif").ReadRaster()
        found[row["split"]] += np.bincount(np.frombuffer(data, np.uint8), minlength=256)
    return found


def test_every_parameter_has_help(provider):
    algorithm = provider.algorithm("exportchips")
    assert [parameter.name() for parameter in algorithm.parameterDefinitions()] == PARAMETERS
    for parameter in algorithm.parameterDefinitions():
        assert len(parameter.help()) > 20
        assert parameter.help() in algorithm.shortHelpString()


def test_labels_become_pairs_with_the_names_and_colours_of_the_style(provider, image, tmp_path):
    layer = style(
        label_layer(), ("road", "#404040", "Street"), ("forest", "#108020", "Wood"), ("sea", "#0000ff", "Sea")
    )
    feedback, folder = QgsProcessingFeedback(), str(tmp_path / "chips")
    result = run(feedback, IMAGES=[image], LABELS=layer, CLASS_FIELD="kind", OUTPUT=folder)
    assert result == {"OUTPUT": folder, "CLASSES": 2, "TRAIN_PIXELS": 1600, "VALIDATION_PIXELS": 800}
    found = json.loads(Path(folder, "classes.json").read_text(encoding="utf-8"))
    assert [(entry["value"], entry["name"], entry["color"]) for entry in found["classes"]] == [
        (0, "Street", "#404040"), (1, "Wood", "#108020"),
    ]  # fmt: skip
    pixels = pixels_of(folder)
    assert pixels["train"][:2].tolist() == [800, 800] and pixels["validation"][:2].tolist() == [400, 400]
    dataset = gdal.Open(f"{folder}/labels/{rows_of(folder)[0]['name']}.tif")
    labels = dataset.GetRasterBand(1)
    assert labels.GetNoDataValue() == 255
    assert labels.GetCategoryNames() == ["Street", "Wood"]
    assert labels.GetColorTable().GetColorEntry(1)[:3] == (16, 128, 32)
    assert "Wood: 3 polygons, 800 pixels for training, 400 for validation" in feedback.textLog()


def test_pairs_lie_on_the_image_where_its_pixels_are(provider, image, tmp_path):
    run(IMAGES=[image], LABELS=label_layer(), CLASS_FIELD="kind", OUTPUT=str(tmp_path / "chips"))
    scene = gdal.Open(image)
    for row in rows_of(tmp_path / "chips"):
        chip, labels = (
            gdal.Open(str(tmp_path / "chips" / kind / f"{row['name']}.tif")) for kind in ("images", "labels")
        )
        assert chip.GetGeoTransform() == labels.GetGeoTransform() and chip.GetSpatialRef().IsSame(scene.GetSpatialRef())
        x, _, _, y, _, _ = chip.GetGeoTransform()
        place = round((x - 500000) / 0.6), round((4300000 - y) / 0.6), chip.RasterXSize, chip.RasterYSize
        assert chip.ReadRaster() == scene.ReadRaster(*place)
        assert row["image"] == "scene.tif"


def test_a_store_suits_the_weights(provider, image, weights, tmp_path):
    run(IMAGES=[image], LABELS=label_layer(), CLASS_FIELD="kind", WEIGHTS=weights, FORMAT="store", PIXEL_SIZE=1.2,
        SOURCE="drawn by hand", OUTPUT=str(tmp_path / "chips"))  # fmt: skip
    store = ChipStore(tmp_path / "chips")
    assert store.info.bands == ("red", "green", "blue")
    assert (store.info.pixel_size_m, store.info.scale, store.info.source) == (1.2, 255.0, "drawn by hand")
    assert sum((chip.label == 0).sum() for chip in store.chips(("train", "validation"))) == 3 * 10 * 10
    assert store.groups == ["train", "validation"]


def test_only_selected_polygons_count_if_the_user_wants_so(provider, image, qgis_new_project, tmp_path):
    layer = label_layer()
    layer.selectByIds([1, 2, 4, 5])
    QgsProject.instance().addMapLayer(layer)
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    result = run(IMAGES=[image], LABELS=style(layer, ("road", "#404040", "Street")) and source, CLASS_FIELD="kind")
    assert (result["TRAIN_PIXELS"], result["VALIDATION_PIXELS"]) == (800, 800)
    names = [entry["name"] for entry in json.loads(Path(result["OUTPUT"], "classes.json").read_text())["classes"]]
    assert names == ["Street", "forest"]


def test_edits_that_are_not_saved_and_filters_count(provider, image, tmp_path):
    layer = label_layer({"forest": PLACES["forest"], "road": PLACES["road"], "sea": [(5, 400)]})
    layer.setSubsetString("kind != 'sea'")
    layer.startEditing()
    add(layer, layer.fields(), "road", [(450, 450)])
    result = run(IMAGES=[image], LABELS=layer, CLASS_FIELD="kind", VALIDATION=0)
    assert (result["CLASSES"], result["TRAIN_PIXELS"]) == (2, 7 * 400)
    layer.rollBack()


def test_the_polygon_that_was_drawn_later_wins_saved_or_not(provider, image, tmp_path):
    layer = label_layer()
    layer.startEditing()
    add(layer, layer.fields(), "road", [(20, 20)])
    add(layer, layer.fields(), "forest", [(30, 20)])
    folder = str(tmp_path / "chips")
    run(IMAGES=[image], LABELS=layer, CLASS_FIELD="kind", VALIDATION=0, OUTPUT=folder)
    layer.rollBack()
    names = [entry["name"] for entry in json.loads(Path(folder, "classes.json").read_text())["classes"]]
    assert names == ["forest", "road"]
    assert pixels_of(folder)["train"][:2].tolist() == [2 * 400 + 400, 3 * 400 + 200]


def test_an_area_makes_the_rest_of_it_background(provider, image, tmp_path):
    area = QgsVectorLayer("Polygon?crs=EPSG:26917", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(square(0, 0, 300)))
    area.dataProvider().addFeature(feature)
    folder = str(tmp_path / "chips")
    run(IMAGES=[image], LABELS=label_layer(), CLASS_FIELD="kind", AREA=area, VALIDATION=0, OUTPUT=folder)
    classes = json.loads(Path(folder, "classes.json").read_text())["classes"]
    assert [entry["name"] for entry in classes] == ["forest", "road", "background"]
    assert pixels_of(folder)["train"][2] == 300 * 300 - 3 * 400  # one road and two forests lie in it


def test_what_is_missing_is_explained_and_nothing_is_left(provider, image, tmp_path):
    layer = label_layer({"forest": PLACES["forest"], "road": [(100, 100)]})
    with pytest.raises(QgsProcessingException, match=r"road \(1 polygon, 400 pixels\).*two polygons"):
        run(IMAGES=[image], LABELS=layer, CLASS_FIELD="kind", OUTPUT=str(tmp_path / "chips"))
    with pytest.raises(QgsProcessingException, match="my labels"):
        run(
            IMAGES=[image],
            LABELS=label_layer({"forest": [(9000, 9000)]}),
            CLASS_FIELD="kind",
            OUTPUT=str(tmp_path / "chips"),
        )
    assert {path.name for path in tmp_path.iterdir()} <= {"scene.tif", "scene.tif.aux.xml"}  # QGIS's statistics


def test_a_folder_with_files_is_never_touched(provider, image, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "precious.txt").write_text("mine")
    with pytest.raises(QgsProcessingException, match="not empty"):
        run(IMAGES=[image], LABELS=label_layer(), CLASS_FIELD="kind", OUTPUT=str(tmp_path / "mine"))
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["precious.txt"]


def test_a_cancelled_run_leaves_nothing(provider, image, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda percent: percent > 50 and feedback.cancel())
    assert run(feedback, IMAGES=[image], LABELS=label_layer(), CLASS_FIELD="kind", OUTPUT=str(tmp_path / "chips")) == {}
    assert {path.name for path in tmp_path.iterdir()} <= {"scene.tif", "scene.tif.aux.xml"}  # QGIS's statistics


def test_services_are_explained(provider, tmp_path):
    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmax=3", "tiles", "wms")
    with pytest.raises(QgsProcessingException, match="tiles is read through QGIS"):
        run(IMAGES=[layer], LABELS=label_layer(), CLASS_FIELD="kind", OUTPUT=str(tmp_path / "chips"))


def test_classes_come_from_the_style_in_its_order():
    layer = style(label_layer({1: [(0, 0)], 7: [(50, 0)], 300: [(90, 0)]}, "integer"), (7, "#ff0000", "<b>seven</b>"))
    found = [(e.field_value, e.land_cover.value, e.land_cover.name) for e in label_classes(layer, "kind")]
    assert found == [("7", 0, "<b>seven</b>"), ("1", 1, "1"), ("300", 2, "300")]  # 300 cannot be a code
    assert label_classes(layer, "kind")[0].land_cover.color == "#ff0000"
    assert label_classes(layer, "missing") == ()


def test_whole_numbers_are_the_codes():
    layer = label_layer({3: [(0, 0)], 250: [(50, 0)], 0: [(90, 0)]}, "double")
    found = [(e.field_value, e.land_cover.value) for e in label_classes(layer, "kind")]
    assert found == [("0", 0), ("3", 3), ("250", 250)]
    assert len({e.land_cover.color for e in label_classes(layer, "kind")}) == 3


def test_a_category_of_several_values_is_one_class(provider, image):
    layer = label_layer({"oak": PLACES["forest"], "pine": [(350, 100)], "road": PLACES["road"], None: [(5, 450)]})
    style(layer, (["oak", "pine"], "#108020", "Wood"), ("road", "#404040", "Wood"), ("", "#000000", "all other"))
    found = [(e.field_value, e.land_cover.name) for e in label_classes(layer, "kind")]
    assert found == [("oak", "Wood"), ("pine", "Wood"), ("road", "Wood (road)")]
    result = run(IMAGES=[image], LABELS=layer, CLASS_FIELD="kind", VALIDATION=0)
    assert (result["CLASSES"], result["TRAIN_PIXELS"]) == (2, 7 * 400)


def test_runs_headless(qgis_process, image, tmp_path):  # noqa: F811
    labels, output = str(tmp_path / "labels.gpkg"), str(tmp_path / "chips")
    QgsVectorFileWriter.writeAsVectorFormatV3(
        label_layer(), labels, QgsCoordinateTransformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    done = qgis_process("--json", "run", ALGORITHM, "--", f"IMAGES={image}", f"LABELS={labels}", "CLASS_FIELD=kind",
                        f"OUTPUT={output}")  # fmt: skip
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results == {"OUTPUT": output, "CLASSES": 2, "TRAIN_PIXELS": 1600, "VALIDATION_PIXELS": 800}
    assert len(rows_of(output)) == len(list(Path(output, "labels").glob("*.tif")))
