import zipfile

import pytest
from qgis.core import QgsRasterLayer

from unetmamba_qgis.layers.source import LayerSourceError, describe_raster


def test_source_is_what_gdal_opens(qgis_app, scene):
    description = describe_raster(QgsRasterLayer(scene, "my <b>scene</b>"))
    assert (description.name, description.source) == ("my <b>scene</b>", scene)


def test_source_in_a_zip_has_its_vsi_prefix(qgis_app, scene, tmp_path):
    with zipfile.ZipFile(tmp_path / "scene.zip", "w") as archive:
        archive.write(scene, "inside.tif")
    layer = QgsRasterLayer(str(tmp_path / "scene.zip"), "zipped")
    assert layer.isValid()
    assert describe_raster(layer).source.startswith("/vsizip/")


def test_other_data_providers_are_refused(qgis_app):
    layer = QgsRasterLayer("type=xyz&url=file:///none/{z}/{x}/{y}.png&zmax=1&zmin=0", "tiles", "wms")
    assert layer.isValid()
    with pytest.raises(LayerSourceError, match="tiles .* wms.* GeoTIFF"):
        describe_raster(layer)


def test_layers_with_open_options_are_refused(qgis_app, scene):
    layer = QgsRasterLayer(scene + "|option:NUM_THREADS=2", "options")
    with pytest.raises(LayerSourceError, match="NUM_THREADS=2"):
        describe_raster(layer)
