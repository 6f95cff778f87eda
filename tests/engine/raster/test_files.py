import itertools
import os
from contextlib import suppress
from pathlib import Path

import pytest

from unetmamba_qgis.engine.raster.errors import OutputFailedError
from unetmamba_qgis.engine.raster.files import put_in_place, remove_temporary, restore, temporary_for

OLD = {"": "old map", ".aux.xml": "old names", ".ovr": "old overviews"}
NEW = {"": "new map", ".aux.xml": "new names"}


def write(path, texts):
    for ending, text in texts.items():
        Path(f"{path}{ending}").write_text(text)
    return path


def found(output):
    """Ending -> text of the files that begin with the name of the output."""
    return {
        path.name[len(output.name) :]: path.read_text()
        for path in output.parent.iterdir()
        if path.is_file() and path.name.startswith(output.name)
    }


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "job").mkdir()
    return tmp_path / "job"


def test_the_new_file_replaces_the_old_one_and_all_that_belonged_to_it(tmp_path, folder):
    output = write(tmp_path / "map.tif", OLD)
    assert put_in_place(write(folder / "new.tif", NEW), output) == output
    assert found(output) == NEW and not list(folder.iterdir())


class Killed(BaseException):
    pass


def kill_at(patch, moment):
    """Let the process die in place of a renaming or removal, counted from 0."""
    left = itertools.count(moment, -1)
    for owner, name in ((os, "replace"), (Path, "unlink")):

        def call(*args, real=getattr(owner, name), **options):
            if next(left) <= 0:
                raise Killed
            return real(*args, **options)

        patch.setattr(owner, name, call)


@pytest.fixture(params=range(12))
def after_kill(request, monkeypatch, tmp_path, folder):
    """(temporary, output) of a run that was killed while it put a new file in the place of an old one."""
    output, new = write(tmp_path / "map.tif", OLD), write(folder / "new.tif", NEW)
    with monkeypatch.context() as patch, suppress(Killed):
        kill_at(patch, request.param)
        put_in_place(new, output)
    return new, output


def test_a_kill_leaves_the_old_file_or_nothing_or_the_new_one_but_no_mixture(after_kill):
    _, output = after_kill
    state = found(output)
    assert "" not in state or state in (OLD, NEW)


def test_what_a_killed_run_has_taken_away_comes_back(after_kill):
    temporary, output = after_kill
    restore(temporary, output)
    assert found(output) in (OLD, NEW)


def test_after_a_kill_the_file_can_still_be_put_in_its_place(after_kill):
    temporary, output = after_kill
    remove_temporary(temporary)  # the next run makes it anew
    put_in_place(write(temporary, NEW), output)
    assert found(output) == NEW and not list(temporary.parent.iterdir())


def test_a_failure_brings_the_old_file_back(tmp_path, folder, monkeypatch):
    output, new = write(tmp_path / "map.tif", OLD), write(folder / "new.tif", NEW)
    real = os.replace

    def replace(source, target):
        if target == output and source == new:
            raise OSError(5, "Input/output error")
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(OutputFailedError, match="map.tif failed: Input/output error"):
        put_in_place(new, output)
    assert found(output) == OLD


def lock(monkeypatch, path, times):
    """Let renaming a path fail so often, as Windows does while another program has it open."""
    real, left = os.replace, itertools.count(times, -1)

    def replace(source, target):
        if path in (source, target) and next(left) > 0:
            raise PermissionError(13, "Permission denied")
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr("unetmamba_qgis.engine.files._RETRY_S", (0.0,) * 6)


def test_a_file_that_is_locked_for_a_moment_is_replaced(tmp_path, folder, monkeypatch):
    output, new = write(tmp_path / "map.tif", OLD), write(folder / "new.tif", NEW)
    lock(monkeypatch, output, 6)
    assert put_in_place(new, output) == output and found(output) == NEW


@pytest.mark.parametrize("locked", ["map.tif", "map.tif.ovr"])
def test_beside_a_file_that_stays_locked_the_new_one_gets_a_number(tmp_path, folder, monkeypatch, locked):
    output, new = write(tmp_path / "map.tif", OLD), write(folder / "new.tif", NEW)
    write(tmp_path / "map (1).tif", OLD)
    lock(monkeypatch, tmp_path / locked, 1000)
    placed = put_in_place(new, output)
    assert placed == tmp_path / "map (2).tif" and found(placed) == NEW and found(output) == OLD


def test_the_log_of_an_old_geopackage_does_not_stay_beside_the_new_one(tmp_path, folder):
    output = write(tmp_path / "map.gpkg", {"": "old", "-wal": "old log", "-shm": "old index"})
    put_in_place(write(folder / "new.gpkg", {"": "new"}), output)
    assert found(output) == {"": "new"}


@pytest.mark.parametrize("name", ["a" * 251 + ".tif", "土" * 83 + ".tif", "-a 'b' \"c\" <d>\n&.tif"])
def test_names_may_be_long_and_odd(tmp_path, folder, name):
    output = write(tmp_path / name, {"": "old"})
    temporary = temporary_for(output, folder)
    assert put_in_place(write(temporary, NEW), output) == output
    assert output.read_text() == "new map" and not list(folder.iterdir())


def test_outputs_beside_the_job_are_made_in_its_folder_and_others_beside_themselves(tmp_path, folder):
    elsewhere = tmp_path / "elsewhere"
    names = [temporary_for(path, folder) for path in (tmp_path / "a.tif", tmp_path / "b.tif", elsewhere / "a.tif")]
    assert [name.parent for name in names] == [folder, folder, elsewhere]
    assert len({name.name for name in names}) == 3 and names[2].name.startswith(".") and names[0].suffix == ".tif"
