"""Real QGIS, real rasters and the real worker; only the weights are random, and small windows keep them quick."""

import gc
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsLayerTreeModel, QgsProject
from qgis.gui import QgsLayerTreeView
from qgis.PyQt import sip

from unetmamba_qgis.engine.interpreter import find_engine_python
from unetmamba_qgis.processing.provider import UNetMambaProvider


@pytest.fixture(scope="session")
def weights_folder(tmp_path_factory):
    """Holds random.safetensors, and unfit.safetensors with tensors that do not fit its card."""
    folder = tmp_path_factory.mktemp("weights")
    script = Path(__file__).with_name("make_weights.py")
    files = [folder / name for name in ("random.safetensors", "unfit.safetensors")]
    subprocess.run([find_engine_python(), script, *files], check=True)
    return folder


@pytest.fixture
def weights(weights_folder):
    return str(weights_folder / "random.safetensors")


@pytest.fixture(scope="session")
def one_folder(tmp_path_factory):
    """One for all tests, because a worker serves those of its user's folder alone: starting one takes long."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(autouse=True)
def user_folder(one_folder, monkeypatch):
    """Keeps the list of unfinished jobs of this computer's user out of the tests, and theirs out of it."""
    python = find_engine_python()
    monkeypatch.setenv("UNETMAMBA_HOME", str(one_folder))
    monkeypatch.setenv("UNETMAMBA_ENGINE_PYTHON", str(python))
    yield
    shutil.rmtree(one_folder)
    one_folder.mkdir()


@pytest.fixture(scope="session", autouse=True)
def layer_tree_view(qgis_app, qgis_iface):
    """Processing of QGIS 3.44 hands the view to C++, which takes no stand-in."""
    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot()))
    qgis_iface.layerTreeView = lambda: view
    yield
    del qgis_iface.layerTreeView
    sip.delete(view)


@pytest.fixture
def provider(qgis_processing):
    QgsApplication.processingRegistry().addProvider(provider := UNetMambaProvider())
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)
    gc.collect()  # errors refer to algorithms and so to layers, which must not outlive QGIS


@pytest.fixture
def make_raster(tmp_path):
    """Writes a GeoTIFF of 0.6 m pixels in UTM zone 17 north and returns its path."""

    def make(name="scene.tif", width=200, height=120, bands=3):
        path = str(tmp_path / name)
        raster = gdal.GetDriverByName("GTiff").Create(path, width, height, bands, gdal.GDT_Byte)
        raster.SetGeoTransform((500000, 0.6, 0, 4300000, 0, -0.6))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(26917)
        raster.SetProjection(crs.ExportToWkt())
        pixels = np.random.default_rng(0).integers(1, 255, (bands, height, width), dtype=np.uint8)
        raster.WriteRaster(0, 0, width, height, pixels.tobytes())
        return path

    return make


@pytest.fixture
def scene(make_raster):
    return make_raster()
