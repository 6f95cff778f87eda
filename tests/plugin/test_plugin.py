import configparser
from pathlib import Path

import pytest
from qgis.core import QgsApplication

import unetmamba_qgis
from unetmamba_qgis.engine.paths import engine_version

CHECKOUT = Path(__file__).parents[2]


def provider_ids():
    return [provider.id() for provider in QgsApplication.processingRegistry().providers()]


@pytest.mark.parametrize("start", ["initGui", "initProcessing"])
def test_provider_comes_and_goes_with_the_plugin(qgis_processing, start):
    plugin = unetmamba_qgis.classFactory(None)
    getattr(plugin, start)()
    assert provider_ids().count("unetmamba") == 1
    plugin.unload()
    assert "unetmamba" not in provider_ids()


def test_second_copy_of_the_plugin_leaves_the_first_alone(provider):
    plugin = unetmamba_qgis.classFactory(None)
    plugin.initGui()
    plugin.unload()
    assert provider_ids().count("unetmamba") == 1


def test_provider_has_an_icon_and_the_version_of_the_metadata(provider):
    metadata = configparser.ConfigParser()
    metadata.read(CHECKOUT / "metadata.txt", encoding="utf-8")
    assert provider.versionInfo() == engine_version() == metadata["general"]["version"]
    assert not provider.icon().isNull()
    assert (CHECKOUT / metadata["general"]["icon"]).samefile(provider.svgIconPath())
