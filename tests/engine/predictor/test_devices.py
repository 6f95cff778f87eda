"""Which device a name means, and what is said where there is none."""

import pytest

from unetmamba_qgis.engine import devices
from unetmamba_qgis.engine.device_errors import DeviceUnavailableError
from unetmamba_qgis.engine.devices import find_device, list_devices

TWO_GPUS = {"cuda:0": "NVIDIA RTX A4000", "cuda:1": "NVIDIA H200", "cpu": "x86_64 processor, 8 threads"}


@pytest.fixture
def two_gpus(monkeypatch):
    monkeypatch.setattr(devices, "list_devices", lambda: TWO_GPUS)


@pytest.mark.parametrize(
    ("name", "device"),
    [
        ("auto", "cuda:0"),
        ("cuda", "cuda:0"),
        ("cuda:1", "cuda:1"),
        ("cpu", "cpu"),
        ("NVIDIA H200 (cuda:1)", "cuda:1"),
        ("x86_64 processor, 2 threads (cpu)", "cpu"),  # as another computer calls its own
    ],
)
def test_a_device_is_found_by_name_with_or_without_its_description(two_gpus, name, device):
    assert str(find_device(name)) == device


@pytest.mark.parametrize("name", ["cuda:2", "mps", "NVIDIA H200 (cuda:0)", "NVIDIA L4 (cuda:1)", "", "gpu"])
def test_another_device_never_stands_in_for_the_one_that_was_named(two_gpus, name):
    with pytest.raises(DeviceUnavailableError, match="cuda:1 .NVIDIA H200., cpu .*with PyTorch [0-9.+a-z]+, built for"):
        find_device(name)


def test_there_is_always_a_cpu_and_it_is_the_last():
    assert list(list_devices())[-1] == "cpu"
