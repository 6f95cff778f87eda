import json

import pytest
from qgis.core import QgsSettings

from unetmamba_qgis.environment import devices


@pytest.fixture
def setting(qgis_app):
    QgsSettings().remove(devices.DEVICES)
    yield lambda value: QgsSettings().setValue(devices.DEVICES, value)
    QgsSettings().remove(devices.DEVICES)


def suggestions(provider):
    algorithm = provider.algorithm("segmentlandcover").create()  # its parameters live as long as it does
    return algorithm.parameterDefinition("DEVICE").metadata()["widget_wrapper"]["value_hints"]


@pytest.mark.parametrize("stored", [None, "", "not json"])
def test_kinds_of_devices_are_suggested_while_none_is_known(provider, setting, stored):
    setting(stored)
    assert suggestions(provider) == ["auto", "cpu", "cuda", "mps"]


def test_graphics_processors_are_suggested_by_name(provider, setting):
    setting(json.dumps([["cuda:0", "NVIDIA H200"], ["cuda:1", "NVIDIA T4"]]))
    assert suggestions(provider) == ["auto", "NVIDIA H200 (cuda:0)", "NVIDIA T4 (cuda:1)", "cpu"]


def test_the_engine_is_asked_once_in_a_session(provider, setting, qtbot, monkeypatch):
    monkeypatch.setattr(devices, "_asked", type(devices._asked)())
    devices.remember_devices()
    qtbot.waitUntil(lambda: QgsSettings().contains(devices.DEVICES), timeout=60_000)
    assert suggestions(provider)[0] == "auto"
    assert suggestions(provider)[-1] == "cpu"
    QgsSettings().remove(devices.DEVICES)
    devices.remember_devices()
    assert devices._asked.is_set()
    assert not QgsSettings().contains(devices.DEVICES)
