"""A small map that is known pixel by pixel, and layers of every kind that QGIS has."""

import json
import os

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

ALGORITHM = "unetmamba:assessaccuracy"
X0, Y0, PIXEL = 500000, 4300000, 0.6


@pytest.fixture
def class_map(make_raster, tmp_path):
    """200 x 120 pixels: grass on the left, road on the right."""
    grid = gdal.Open(make_raster("grid.tif", bands=1))
    path = str(tmp_path / "map.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 200, 120, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform(grid.GetGeoTransform())
    dataset.SetProjection(grid.GetProjection())
    band = dataset.GetRasterBand(1)
    band.SetCategoryNames(["", "grass", "<b>road</b>"])
    band.SetNoDataValue(255)
    codes = np.ones((120, 200), np.uint8)
    codes[:, 100:] = 2
    band.WriteRaster(0, 0, 200, 120, codes.tobytes())
    dataset.FlushCache()
    return path


def box(col, row, width, height):
    """A rectangle of pixels."""
    x, y = X0 + col * PIXEL, Y0 - row * PIXEL
    return QgsGeometry.fromRect(QgsRectangle(x, y - height * PIXEL, x + width * PIXEL, y))


def dot(col, row):
    return QgsGeometry.fromPointXY(QgsPointXY(X0 + (col + 0.5) * PIXEL, Y0 - (row + 0.5) * PIXEL))


def make_layer(kind, shapes, crs="EPSG:26917", field="cover:string"):
    """A layer in memory of shapes and their classes; shapes are given in the CRS of the map."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field={field}", "what I saw <i>there</i>", "memory")
    way = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:26917"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    for shape, value in shapes:
        feature = QgsFeature(layer.fields())
        shape = QgsGeometry(shape)
        shape.transform(way)
        feature.setGeometry(shape)
        feature.setAttributes([value])
        layer.dataProvider().addFeature(feature)
    return layer


POLYGONS = [(box(90, 0, 20, 10), "Grass"), (box(150, 50, 10, 10), "<b>ROAD</b>"), (box(0, 0, 1, 1), None)]


def run(class_map, reference=None, **parameters):
    import processing

    features = {} if reference is None else {"REFERENCE": reference, "CLASS_FIELD": "cover"}
    return processing.run(ALGORITHM, {"INPUT": class_map, **features, **parameters})


def figures(class_map, reference, tmp_path, **parameters):
    """The JSON of a run."""
    with open(
        run(class_map, reference, JSON=str(tmp_path / "out.json"), **parameters)["JSON"], encoding="utf-8"
    ) as file:
        return json.load(file)


def test_numbers_table_and_files_tell_how_good_the_map_is(provider, class_map, tmp_path):
    result = run(
        class_map,
        make_layer("Polygon", POLYGONS),
        KAPPA=True,
        REPORT="TEMPORARY_OUTPUT",
        CSV=str(tmp_path / "out.csv"),
        TABLE="TEMPORARY_OUTPUT",
    )
    assert result["OVERALL_ACCURACY"] == pytest.approx(2 / 3)
    assert result["MEAN_IOU"] == pytest.approx((1 / 2 + 1 / 2) / 2)
    assert result["MEAN_F1"] == pytest.approx(2 / 3) and result["KAPPA"] == pytest.approx(0.4)
    rows = [feature.attributes()[-9:] for feature in result["TABLE"].getFeatures()]
    assert [row[:5] for row in rows] == [[1, "grass", 200, 100, 100], [2, "<b>road</b>", 100, 200, 100]]
    assert os.path.getsize(tmp_path / "out.csv") > 100
    with open(result["REPORT"], encoding="utf-8") as file:
        page = file.read()
    assert "what I saw &lt;i&gt;there&lt;/i&gt;" in page and "66.7 %" in page and "<script" not in page


def test_layers_in_memory_of_another_crs_will_do(provider, class_map, tmp_path):
    inner = [(box(91, 1, 18, 8), "grass"), (box(151, 51, 8, 8), "<b>road</b>")]
    assert figures(class_map, make_layer("Polygon", inner, "EPSG:4326"), tmp_path)["overall_accuracy"] == pytest.approx(
        (9 * 8 + 64) / (18 * 8 + 64)
    )


def test_points_are_a_sample_with_confidence_intervals(provider, class_map, tmp_path):
    points = [(dot(col, row), "grass" if col < 120 else "<b>road</b>") for col in range(5, 200, 10) for row in (10, 70)]
    for kind in ("Point", "MultiPoint"):
        report = figures(class_map, make_layer(kind, points), tmp_path)
        assert report["kind"] == "points" and report["counts"]["points"] == 40
        assert report["overall_accuracy"] == pytest.approx(0.9)
        assert report["area_weighted"]["areas"][0]["value"] == pytest.approx(0.6 * 24000 * 0.36, rel=0.01)
        assert report["area_weighted"]["areas"][0]["margin_95"] > 0


def test_a_raster_can_be_the_reference(provider, class_map, tmp_path):
    report = figures(class_map, None, tmp_path, REFERENCE_RASTER=class_map)
    assert (report["overall_accuracy"], report["kind"], report["area_weighted"]) == (1, "raster", None)
    report = figures(class_map, None, tmp_path, REFERENCE_RASTER=class_map, AREA_WEIGHTED=True, WITHOUT_LAST=True)
    assert report["area_weighted"] and report["means_over"] == "all classes but <b>road</b>"


def test_edits_that_are_not_saved_count(provider, class_map, tmp_path):
    layer = make_layer("Polygon", POLYGONS)
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(box(150, 50, 10, 10))
    feature.setAttributes(["grass"])  # drawn last, over the road
    layer.addFeature(feature)
    report = figures(class_map, layer, tmp_path)
    layer.rollBack()
    assert report["confusion_matrix"]["counts"] == [[100, 200], [0, 0]]


def test_selected_and_filtered_features_alone_count_if_the_user_wants_so(provider, class_map, tmp_path):
    layer = make_layer("Polygon", POLYGONS)
    layer.selectByExpression("cover = 'Grass'")
    source = QgsProcessingFeatureSourceDefinition(layer.source(), True)
    QgsProject.instance().addMapLayer(layer)
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    report = figures(class_map, source, tmp_path)
    QgsProject.instance().removeMapLayer(layer)
    assert report["confusion_matrix"]["counts"] == [[100, 100], [0, 0]]


def test_codes_in_a_field_of_numbers_are_the_codes_of_the_map(provider, class_map, tmp_path):
    layer = make_layer("Polygon", [(box(90, 0, 20, 10), 1), (box(150, 50, 10, 10), 2)], field="cover:integer")
    assert figures(class_map, layer, tmp_path)["confusion_matrix"]["counts"] == [[100, 100], [0, 100]]


@pytest.mark.parametrize(("suffix", "driver", "output"), [(".geojson", "GeoJSON", "JSON"), (".csv", "CSV", "CSV")])
def test_the_reference_is_never_overwritten(provider, class_map, tmp_path, suffix, driver, output):
    path = tmp_path / f"points{suffix}"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerOptions = driver, ["GEOMETRY=AS_XY"] if driver == "CSV" else []
    points = make_layer("Point", [(dot(5, 5), "grass")])
    QgsVectorFileWriter.writeAsVectorFormatV3(points, str(path), QgsProject.instance().transformContext(), options)
    path = path.rename(path.with_suffix(f".{output.lower()}"))
    before = path.read_bytes()
    uri = f"{path.as_uri()}?delimiter=,&xField=X&yField=Y&crs=EPSG:26917"
    layer = QgsVectorLayer(uri, "points", "delimitedtext") if driver == "CSV" else str(path)
    with pytest.raises(QgsProcessingException, match=path.name):
        run(class_map, layer, **{output: str(path)})
    assert path.read_bytes() == before


def test_the_map_is_never_overwritten(provider, class_map, tmp_path):
    linked = tmp_path / "report.html"
    linked.symlink_to(class_map)
    with pytest.raises(QgsProcessingException, match="does not end in .html|would destroy"):
        run(class_map, make_layer("Polygon", POLYGONS), REPORT=str(linked))
    assert gdal.Open(class_map).RasterXSize == 200


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({}, "Choose a reference"),
        ({"REFERENCE": True, "REFERENCE_RASTER": True, "CLASS_FIELD": "cover"}, "Choose a reference"),
        ({"REFERENCE": True}, "Choose the field"),
    ],
)
def test_one_reference_is_needed(provider, class_map, parameters, message):
    layers = {"REFERENCE": make_layer("Polygon", POLYGONS), "REFERENCE_RASTER": class_map}
    chosen = {name: layers.get(name, value) for name, value in parameters.items()}
    with pytest.raises(QgsProcessingException, match=message):
        run(class_map, **chosen)


def test_a_reference_that_does_not_fit_is_explained(provider, class_map):
    layer = make_layer("Polygon", [(box(0, 0, 5, 5), "Wiese")])
    with pytest.raises(QgsProcessingException, match="The reference has Wiese; the map has 1 grass"):
        run(class_map, layer)


def test_the_log_has_the_figures_and_what_they_are_worth(provider, class_map, qgis_processing):
    import processing

    feedback = QgsProcessingFeedback()
    layer = make_layer("Polygon", POLYGONS)
    processing.run(ALGORITHM, {"INPUT": class_map, "REFERENCE": layer, "CLASS_FIELD": "cover"}, feedback=feedback)
    log = feedback.textLog()
    assert "Overall accuracy: 66.7 %" in log and "grass: IoU 50.0 %" in log
    assert "they tell what the network remembers" in log and "without a class, which are left out: 1." in log


def test_cancelling_writes_nothing(provider, class_map, tmp_path):
    algorithm = provider.algorithm("assessaccuracy").create()
    feedback, context = QgsProcessingFeedback(), QgsProcessingContext()
    feedback.cancel()
    report = tmp_path / "report.html"
    parameters = {"INPUT": class_map, "REFERENCE_RASTER": class_map, "REPORT": str(report)}
    results, _ = algorithm.run(parameters, context, feedback)
    assert results == {} and not report.exists()


def test_every_parameter_is_explained(provider):
    algorithm = provider.algorithm("assessaccuracy")
    assert all(definition.help() for definition in algorithm.parameterDefinitions())
    names = {definition.name() for definition in algorithm.outputDefinitions()}
    assert {"REPORT", "CSV", "JSON", "TABLE", "OVERALL_ACCURACY", "MEAN_IOU", "MEAN_F1", "KAPPA"} == names


def test_a_map_of_the_plugin_can_be_assessed_by_its_own_polygons(provider, make_raster, weights):
    import processing

    parameters = {
        "INPUT": make_raster(width=70, height=60),
        "WEIGHTS": weights,
        "DEVICE": "cpu",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    made = processing.run("unetmamba:segmentlandcover", {**parameters, "POLYGONS": "TEMPORARY_OUTPUT"})
    result = processing.run(ALGORITHM, {"INPUT": made["OUTPUT"], "REFERENCE": made["POLYGONS"], "CLASS_FIELD": "class"})
    assert result["OVERALL_ACCURACY"] > 0.95  # the borders of polygons are simplified
