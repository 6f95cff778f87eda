"""Two small maps that are known pixel by pixel."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer, QgsVectorLayer

ALGORITHM = "unetmamba:landcoverchange"


@pytest.fixture
def make_map(make_raster, tmp_path):
    """Writes a map of 200 x 120 pixels of 0.36 m² with classes grass and road, and returns its path."""

    def make(name, codes):
        grid = gdal.Open(make_raster("grid.tif", bands=1))
        path = str(tmp_path / name)
        dataset = gdal.GetDriverByName("GTiff").Create(path, 200, 120, 1, gdal.GDT_Byte)
        dataset.SetGeoTransform(grid.GetGeoTransform())
        dataset.SetProjection(grid.GetProjection())
        band = dataset.GetRasterBand(1)
        table = gdal.ColorTable()
        for code, colour in ((1, (0, 128, 0)), (2, (200, 0, 0))):
            table.SetColorEntry(code, colour)
        band.SetColorTable(table)
        band.SetCategoryNames(["", "grass", "<b>road</b>"])
        band.SetNoDataValue(255)
        band.WriteRaster(0, 0, 200, 120, codes.astype(np.uint8).tobytes())
        dataset.FlushCache()
        return path

    return make


@pytest.fixture
def maps(make_map):
    """All grass, of which 50 pixels become road; 20 others are not known any more."""
    before = np.ones((120, 200))
    after = before.copy()
    after[:5, :10], after[100, :20] = 2, 255
    return {"BEFORE": make_map("before.tif", before), "AFTER": make_map("after.tif", after)}


def run(**parameters):
    import processing

    return processing.run(ALGORITHM, {"CHANGE": "TEMPORARY_OUTPUT", "TRANSITIONS": "TEMPORARY_OUTPUT", **parameters})


def test_table_and_raster_tell_what_became_of_each_class(provider, maps):
    result = run(**maps)
    rows = [f.attributes()[-6:] for f in result["TRANSITIONS"].getFeatures()]
    assert [row[:5] for row in rows] == [[1, "grass", 1, "grass", 24000 - 70], [1, "grass", 2, "<b>road</b>", 50]]
    assert rows[1][5] == pytest.approx(50 * 0.36, rel=0.01)
    change = gdal.Open(result["CHANGE"])
    codes = np.frombuffer(change.ReadRaster(), np.uint16).reshape(120, 200)
    assert (codes[0, 0], codes[50, 50], codes[100, 0]) == (256 + 2, 256 + 1, 65535)
    assert change.GetRasterBand(1).GetNoDataValue() == 65535


def test_loaded_raster_has_a_legend_of_transitions(provider, maps, qgis_new_project):
    import processing

    processing.runAndLoadResults(ALGORITHM, {**maps, "CHANGE": "TEMPORARY_OUTPUT", "TRANSITIONS": "TEMPORARY_OUTPUT"})
    (layer,) = QgsProject.instance().mapLayersByName("Change")
    legend = [(entry.value, entry.label, entry.color.name()) for entry in layer.renderer().classes()]
    assert legend[1] == (258, "grass → <b>road</b>", "#c80000")
    assert len(QgsProject.instance().mapLayersByName("Transitions")) == 1


def test_a_csv_file_can_take_the_table(provider, maps, tmp_path):
    run(**maps, TRANSITIONS=str(tmp_path / "table.csv"))
    assert QgsVectorLayer(str(tmp_path / "table.csv")).featureCount() == 2


@pytest.mark.parametrize("name", ["before.tif", "after.tif"])
def test_a_map_is_never_overwritten(provider, maps, tmp_path, name):
    before = (tmp_path / name).read_bytes()
    with pytest.raises(QgsProcessingException, match=name):
        run(**maps, CHANGE=str(tmp_path / name))
    assert (tmp_path / name).read_bytes() == before


def test_what_is_no_class_map_is_explained(provider, maps, make_raster, tmp_path):
    with pytest.raises(QgsProcessingException, match="image.tif"):
        run(BEFORE=maps["BEFORE"], AFTER=make_raster("image.tif"), CHANGE=str(tmp_path / "change.tif"))
    assert not (tmp_path / "change.tif").exists()


def test_class_raster_of_the_plugin_is_such_a_map(provider, scene, weights):
    import processing

    parameters = {"INPUT": scene, "WEIGHTS": weights, "DEVICE": "cpu", "OUTPUT": "TEMPORARY_OUTPUT"}
    segmented = processing.run("unetmamba:segmentlandcover", parameters)["OUTPUT"]
    rows = [f.attributes()[-6:] for f in run(BEFORE=segmented, AFTER=segmented)["TRANSITIONS"].getFeatures()]
    assert all(row[0] == row[2] for row in rows)
    assert "<b>road</b>" in {row[1] for row in rows}
    assert sum(row[4] for row in rows) == QgsRasterLayer(scene).width() * QgsRasterLayer(scene).height()
