import zipfile

import pytest
from qgis.core import QgsRasterLayer

from unetmamba_qgis.layers.source import describe_raster


def test_source_is_what_gdal_opens(qgis_app, scene):
    description = describe_raster(QgsRasterLayer(scene, "my <b>scene</b>"))
    assert (description.name, description.source) == ("my <b>scene</b>", scene)


def test_source_in_a_zip_has_its_vsi_prefix(qgis_app, scene, tmp_path):
    with zipfile.ZipFile(tmp_path / "scene.zip", "w") as archive:
        archive.write(scene, "inside.tif")
    layer = QgsRasterLayer(str(tmp_path / "scene.zip"), "zipped")
    assert layer.isValid()
    assert describe_raster(layer).source.startswith("/vsizip/")


def test_open_options_are_told_apart_from_the_path(qgis_app, scene):
    description = describe_raster(QgsRasterLayer(scene + "|option:NUM_THREADS=2|option:SPARSE_OK=YES", "options"))
    assert (description.source, description.open_options) == (scene, ("NUM_THREADS=2", "SPARSE_OK=YES"))


@pytest.mark.parametrize(
    ("source", "provider"),
    [("type=xyz&url=file:///none/{z}/{x}/{y}.png&zmax=1&zmin=0", "wms"), ("{scene} authcfg='a1b2c3d'", "gdal")],
)
def test_what_gdal_cannot_read_alone_is_no_source(qgis_app, scene, source, provider):
    layer = QgsRasterLayer(source.replace("{scene}", scene), "layer", provider)
    assert layer.isValid()
    assert describe_raster(layer) is None
