"""An offline kit holds all that an installation needs, and is taken only whole and for the right computer."""

import dataclasses
import hashlib
import json
import os
import shutil
import subprocess
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.plugin.environment.conftest import BUILD, locked, try_torch
from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.installation import installed_python, read_stamp
from unetmamba_qgis.environment import kit as kit_module
from unetmamba_qgis.environment import uv_tool
from unetmamba_qgis.environment.child_environment import NetworkSettings
from unetmamba_qgis.environment.facts import gather_facts
from unetmamba_qgis.environment.failures import InstallError
from unetmamba_qgis.environment.kit import PLATFORMS, KitOrder, build_for, export_kit, install_kit
from unetmamba_qgis.environment.kit_manifest import read_manifest
from unetmamba_qgis.environment.work import Reporter


@pytest.fixture
def facts():
    return gather_facts()


@pytest.fixture
def uv_wheel(plan, wheels, tmp_path, monkeypatch):
    """The real uv in a wheel of its name, on our own index and locked."""
    stem = f"uv-{uv_tool.uv_version()}"
    path = wheels / f"{stem}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zipfile.ZipInfo(f"{stem}.data/scripts/uv"), plan.folder.uv.read_bytes())
        metadata = f"Metadata-Version: 2.1\nName: uv\nVersion: {uv_tool.uv_version()}\n"
        archive.writestr(zipfile.ZipInfo(f"{stem}.dist-info/METADATA"), metadata)
        archive.writestr(zipfile.ZipInfo(f"{stem}.dist-info/WHEEL"), "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(zipfile.ZipInfo(f"{stem}.dist-info/RECORD"), "")
    lock = tmp_path / "uv.txt"
    lock.write_text(locked(path).partition("\n    --hash")[2].partition("\n")[2])
    monkeypatch.setattr(uv_tool, "UV_LOCK", lock)
    monkeypatch.setattr(kit_module, "UV_LOCK", lock)
    return path


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Keeps the kit of the first test that makes one: all would be the same."""
    return tmp_path_factory.mktemp("kit") / "kit.zip"


@pytest.fixture
def kit(plan, facts, uv_wheel, base_python, tmp_path, made):
    if not made.exists():
        version = ".".join(map(str, base_python.version[:2]))
        export_kit(KitOrder(facts.platform, version, BUILD), made, plan, NetworkSettings(), Reporter())
    return Path(shutil.copyfile(made, tmp_path / "kit é.zip"))


@pytest.fixture(scope="session")
def standalone_archive(tmp_path_factory, base_python):
    """This computer's Python, packed as standalone ones are, without what programs seldom need."""
    folder = tmp_path_factory.mktemp("standalone")
    name = "python" + ".".join(map(str, base_python.version[:2]))
    left_out = {"__pycache__", "test", "idlelib", "tkinter", "ensurepip", "lib2to3", "pydoc_data", "sitecustomize.py"}

    def slim(entry):
        return None if left_out & set(entry.name.split("/")) or "/config-" in entry.name else entry

    with tarfile.open(folder / "cpython.tar.gz", "w:gz", compresslevel=1, dereference=True) as archive:
        archive.add(os.path.realpath(base_python.path), f"python/bin/{name}")
        archive.add(f"/usr/lib/{name}", f"python/lib/{name}", filter=slim)
    return folder / "cpython.tar.gz"


@pytest.fixture
def standalone(standalone_archive, base_python, tmp_path, monkeypatch):
    """Lets uv know of that Python, and of no other."""
    major, minor, patch = base_python.version
    known = {
        "name": "cpython", "arch": {"family": "x86_64", "variant": None}, "os": "linux", "libc": "gnu", "major": major,
        "minor": minor, "patch": patch, "prerelease": "", "url": standalone_archive.as_uri(), "variant": None,
        "sha256": hashlib.sha256(standalone_archive.read_bytes()).hexdigest(), "build": "20260101",
    }  # fmt: skip
    listing = tmp_path / "pythons.json"
    listing.write_text(json.dumps({f"cpython-{major}.{minor}.{patch}-linux-x86_64-gnu": known}))
    monkeypatch.setenv("UV_PYTHON_DOWNLOADS_JSON_URL", str(listing))


def rewritten(kit, change):
    """A copy of the kit; change: name, bytes -> bytes, or None to leave the file out."""
    path = kit.with_name("changed.zip")
    with zipfile.ZipFile(kit) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            data = change(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
    return path


def refusal(kit, plan, facts):
    with pytest.raises(InstallError) as caught:
        install_kit(kit, plan, facts, Reporter(), try_torch)
    assert read_stamp(plan.folder.root) is None
    return caught.value


def test_what_was_exported_installs_where_there_is_no_network_and_no_uv(kit, plan, facts, index, monkeypatch):
    index.close()
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple")
    shutil.rmtree(plan.folder.root)
    install_kit(kit, plan, facts, Reporter(), try_torch)
    assert try_torch(installed_python(plan.folder.root)).software == "fake"
    assert not plan.folder.cache.exists() and not plan.folder.temporary.exists()


def test_a_kit_is_made_with_a_python_that_has_no_pip(plan, facts, uv_wheel, base_python, tmp_path):
    bare = dataclasses.replace(base_python, has_pip=False)
    order = KitOrder(facts.platform, ".".join(map(str, bare.version[:2])), BUILD)
    bare_plan = dataclasses.replace(plan, pythons=(bare,), fetcher=bare)
    export_kit(order, tmp_path / "kit.zip", bare_plan, NetworkSettings(), Reporter())
    install_kit(tmp_path / "kit.zip", bare_plan, facts, Reporter(), try_torch)
    assert installed_python(plan.folder.root)


def test_a_kit_with_a_python_installs_where_there_is_no_fit_one(
    plan, facts, uv_wheel, standalone, base_python, tmp_path
):
    order = KitOrder(facts.platform, ".".join(map(str, base_python.version[:2])), BUILD)
    path = tmp_path / "kit.zip"
    with_python = dataclasses.replace(plan, standalone=True)
    assert export_kit(order, path, with_python, NetworkSettings(), Reporter()).has_python
    without = dataclasses.replace(plan, pythons=(), fetcher=None)
    assert refusal(with_other_python(path), without, facts).cause == "hash"
    install_kit(path, without, facts, Reporter(), try_torch)
    code = "import sys; print(sys.base_prefix)"
    python = installed_python(plan.folder.root)
    prefix = subprocess.run([python, "-I", "-c", code], stdout=subprocess.PIPE, text=True, check=True).stdout
    assert Path(prefix.strip()).parent == plan.folder.pythons


def with_other_python(kit):
    """A copy of the kit whose Python was replaced, with a manifest that fits."""
    with zipfile.ZipFile(kit) as archive:
        (victim,) = (name for name in archive.namelist() if name.startswith("python/"))
        other = archive.read(victim)[:-100]

    def change(name, data):
        if name == victim:
            return other
        if name == "manifest.json":
            manifest = json.loads(data)
            manifest["files"][victim] = hashlib.sha256(other).hexdigest()
            manifest["bytes"] -= 100
            return json.dumps(manifest).encode()
        return data

    return rewritten(kit, change)


def test_a_kit_has_the_packages_of_its_computer_alone_with_the_hashes_of_the_lock(kit, lock):
    with zipfile.ZipFile(kit) as archive:
        assert sorted(name for name in archive.namelist() if "/" in name) == [
            "wheels/helper-1.0-py3-none-any.whl", "wheels/torch-1.0-py3-none-any.whl",
            f"wheels/uv-{uv_tool.uv_version()}-py3-none-any.whl",
        ]  # fmt: skip
        text = archive.read("packages.txt").decode()
    assert "colorama" not in text and all(line in lock.read_text() for line in text.splitlines() if "--hash" in line)


@pytest.mark.parametrize("victim", ["wheels/torch-1.0-py3-none-any.whl", "packages.txt"])
def test_a_changed_file_is_refused(kit, plan, facts, victim):
    changed = rewritten(kit, lambda name, data: data[:-9] + b"X" + data[-8:] if name == victim else data)
    assert refusal(changed, plan, facts).cause == "kit"


def test_a_kit_that_lists_other_packages_is_refused_even_when_it_is_whole(kit, plan, facts):
    evil = b"torch==6.6 --hash=sha256:" + 64 * b"0" + b"\n"

    def change(name, data):
        if name == "packages.txt":
            return evil
        if name == "manifest.json":
            manifest = json.loads(data)
            with zipfile.ZipFile(kit) as archive:
                manifest["bytes"] += len(evil) - len(archive.read("packages.txt"))
            manifest["files"]["packages.txt"] = hashlib.sha256(evil).hexdigest()
            return json.dumps(manifest).encode()
        return data

    error = refusal(rewritten(kit, change), plan, facts)
    assert error.cause == "kit" and "not those of this version" in error.details["said"]


def test_a_kit_with_another_uv_is_refused_before_it_runs(kit, plan, facts):
    wheel = f"wheels/uv-{uv_tool.uv_version()}-py3-none-any.whl"
    with zipfile.ZipFile(kit) as archive:
        other = archive.read(wheel).replace(b"Name: uv", b"Name: vu")

    def change(name, data):
        if name == wheel:
            return other
        if name == "manifest.json":
            manifest = json.loads(data)
            manifest["files"][wheel] = hashlib.sha256(other).hexdigest()
            return json.dumps(manifest).encode()
        return data

    plan.folder.uv.unlink()
    assert refusal(rewritten(kit, change), plan, facts).cause == "hash"
    assert not plan.folder.uv.exists()


def test_a_kit_that_lacks_a_file_is_refused(kit, plan, facts):
    cut = rewritten(kit, lambda name, data: None if name.startswith("wheels/torch") else data)
    assert refusal(cut, plan, facts).cause == "kit"


def test_names_that_lead_out_of_the_folder_are_refused(kit, plan, facts):
    for name in (
        "python/python.exe",
        "python/../evil.gz",
        "../evil.whl",
        "wheels/../../evil.whl",
        "/etc/evil.whl",
        "C:/evil.whl",
        "wheels\\..\\evil.whl",
    ):

        def change(member, data, name=name):
            if member != "manifest.json":
                return data
            manifest = json.loads(data)
            manifest["files"][name] = "0"
            return json.dumps(manifest).encode()

        assert refusal(rewritten(kit, change), plan, facts).cause == "kit"


@pytest.mark.parametrize(
    ("key", "value"),
    [("python", "--help"), ("python", "https://example.org/python"), ("python", 3.12), ("build", []), ("files", [])],
)
def test_a_manifest_that_says_nonsense_is_refused(kit, plan, facts, key, value):
    def change(name, data):
        return json.dumps({**json.loads(data), key: value}).encode() if name == "manifest.json" else data

    assert refusal(rewritten(kit, change), plan, facts).cause == "kit"


@pytest.mark.parametrize("content", [b"", b"PK\x05\x06" + 18 * b"\0", b"not a zip"])
def test_what_is_no_kit_is_refused(content, tmp_path, plan, facts):
    path = tmp_path / "kit.zip"
    path.write_bytes(content)
    assert refusal(path, plan, facts).cause == "kit"


def test_a_kit_for_another_computer_or_python_says_for_which(kit, plan, facts):
    error = refusal(kit, plan, dataclasses.replace(facts, system="windows"))
    assert error.cause == "kit-platform" and "windows" in str(error)
    old = dataclasses.replace(plan.pythons[0], version=(3, 9, 1))
    error = refusal(kit, dataclasses.replace(plan, pythons=(old,)), facts)
    assert error.cause == "kit-python" and "3.9" in str(error)


def test_a_cancelled_export_leaves_no_file(plan, facts, uv_wheel, tmp_path):
    class Impatient(Reporter):
        packing = False

        def step(self, step):
            self.packing = step == "pack"

        def is_cancelled(self):
            return self.packing

    with pytest.raises(Cancelled):
        order = KitOrder(facts.platform, "3.11", BUILD)
        export_kit(order, tmp_path / "kit.zip", plan, NetworkSettings(), Impatient())
    assert not [name for name in os.listdir(tmp_path) if "kit.zip" in name]


def test_every_platform_has_a_build(facts):
    assert {build_for(platform, facts).name for platform in PLATFORMS} <= {"cuda13", "cpu", "apple", "cpu-small"}
    assert build_for("windows-x86_64", facts).name == "cpu"


def test_a_manifest_tells_what_the_kit_is_for(kit, facts, base_python):
    manifest = read_manifest(kit)
    assert manifest.platform == facts.platform and manifest.build == "cuda13"
    assert manifest.python == ".".join(map(str, base_python.version[:2]))
