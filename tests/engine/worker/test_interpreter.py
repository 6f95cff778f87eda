"""Which Python is the engine's, and what of this process it inherits."""

import sys

import pytest

from unetmamba_qgis.engine import interpreter
from unetmamba_qgis.engine.interpreter import (
    VARIABLE,
    EngineMissingError,
    engine_command,
    engine_environment,
    find_engine_python,
)


@pytest.fixture
def places(tmp_path, monkeypatch):
    """An existing Python in every place that is looked at, best first."""
    executable = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
    folders = (tmp_path / "home" / "engine" / "venv", tmp_path / "checkout" / ".venv-engine")
    pythons = [tmp_path / "chosen", tmp_path / "variable", *(folder / executable for folder in folders)]
    for python in pythons:
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()
    monkeypatch.setenv("UNETMAMBA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv(VARIABLE, str(pythons[1]))
    monkeypatch.setattr(interpreter, "ROOT", tmp_path / "checkout")
    return pythons


def test_a_setting_goes_before_the_variable_before_the_installed_before_the_checkouts(places, monkeypatch):
    assert find_engine_python(str(places[0])) == places[0]
    assert find_engine_python() == places[1]
    monkeypatch.delenv(VARIABLE)
    assert find_engine_python() == places[2]
    places[2].unlink()
    assert find_engine_python() == places[3]


def test_a_choice_that_is_not_there_is_refused_and_not_replaced(places):
    places[0].unlink()
    with pytest.raises(EngineMissingError, match="chosen"):
        find_engine_python(str(places[0]))


def test_without_any_the_error_names_where_it_looked_and_what_to_do(places, monkeypatch):
    monkeypatch.delenv(VARIABLE)
    for python in places[2:]:
        python.unlink()
    with pytest.raises(EngineMissingError, match="Install the engine's environment") as excinfo:
        find_engine_python()
    assert excinfo.value.code == "engine.missing"
    assert excinfo.value.details["looked_at"] == [str(python) for python in places[2:]]


def test_what_is_meant_for_other_libraries_is_not_inherited(monkeypatch):
    for name in (
        "PYTHONHOME",
        "PROJ_LIB",
        "GDAL_PAM_PROXY_DIR",
        "LD_LIBRARY_PATH",
        "PIP_TARGET",
        "CUDA_VISIBLE_DEVICES",
    ):
        monkeypatch.setenv(name, "x")
    inherited = engine_environment()
    assert {name for name, value in inherited.items() if value == "x"} == {"CUDA_VISIBLE_DEVICES"}
    assert "PATH" in inherited


def test_the_command_is_a_list_that_works_from_any_folder():
    python, *options, script, command = engine_command("/a folder/python", "doctor")
    assert (python, command) == ("/a folder/python", "doctor") and "-I" in options
    assert script == str(interpreter.ROOT / "engine" / "__main__.py")
