"""Which torch, which Python, where: for computers that are not here, described by their facts."""

import dataclasses
from pathlib import Path

import pytest

from unetmamba_qgis.environment import facts as facts_module
from unetmamba_qgis.environment.builds import BUILDS, PYTORCH_HOSTS, choose_builds, has_light
from unetmamba_qgis.environment.facts import Facts, Gpu, gather_facts, read_gpus
from unetmamba_qgis.environment.packages import fingerprint, lock_file, locked_blocks
from unetmamba_qgis.environment.plan import STANDALONE_HOSTS, make_plan, path_problem, standalone_version
from unetmamba_qgis.environment.pythons import Python, candidates, find_pythons, probe

LINUX = Facts("linux", "x86_64", libc="glibc 2.36")
WINDOWS = Facts("windows", "x86_64")
MAC = Facts("macos", "arm64", system_version=14.5)
PYTHON = Python(Path("/usr/bin/python3"), (3, 12, 3), True, True, True, False, hosts=("index.example",))


def gpu(driver, capability, name="NVIDIA", memory=8000):
    return Gpu(name, driver, capability, memory)


@pytest.mark.parametrize(
    ("facts", "first", "remarks"),
    [
        (LINUX, "cpu-small", ()),
        (dataclasses.replace(LINUX, gpus=(gpu(580.65, 8.9),)), "cuda13", ()),
        (dataclasses.replace(LINUX, gpus=(gpu(580.65, 12.0),)), "cuda13", ()),  # Blackwell
        (dataclasses.replace(LINUX, gpus=(gpu(580.65, 6.1),)), "cu126", ()),  # Pascal: CUDA 13 has dropped it
        (dataclasses.replace(LINUX, gpus=(gpu(575.1, 8.6),)), "cu128", ()),
        (dataclasses.replace(LINUX, gpus=(gpu(575.1, 12.0),)), "cu128", ()),
        (dataclasses.replace(LINUX, gpus=(gpu(575.1, 7.0),)), "cu126", ()),  # Volta
        (dataclasses.replace(LINUX, gpus=(gpu(560.3, 8.6),)), "cu126", ()),
        (dataclasses.replace(LINUX, gpus=(gpu(550.0, 8.6),)), "cu124", ()),
        (dataclasses.replace(LINUX, gpus=(gpu(535.1, 8.6),)), "cu121", ()),
        (dataclasses.replace(LINUX, gpus=(gpu(470.2, 8.6),)), "cpu-small", ("driver-too-old",)),
        (dataclasses.replace(LINUX, gpus=(gpu(560.3, 12.0),)), "cpu-small", ("driver-too-old",)),
        (dataclasses.replace(LINUX, gpus=(gpu(580.1, 3.5),)), "cpu-small", ("gpu-too-old",)),
        (dataclasses.replace(LINUX, sandbox="flatpak"), "cpu-small", ("flatpak",)),
        (dataclasses.replace(LINUX, machine="arm64", gpus=(gpu(580.1, 9.0),)), "cuda13", ()),
        (WINDOWS, "cpu", ()),
        (dataclasses.replace(WINDOWS, gpus=(gpu(581.2, 8.9),)), "cu130", ()),
        (dataclasses.replace(WINDOWS, gpus=(gpu(572.0, 12.0),)), "cu128", ()),
        (dataclasses.replace(WINDOWS, gpus=(gpu(566.0, 5.2),)), "cu126", ()),
        (dataclasses.replace(WINDOWS, gpus=(gpu(400.0, 7.5),)), "cpu", ("driver-too-old",)),
        (dataclasses.replace(WINDOWS, has_vc_runtime=False), "cpu", ("vc-runtime",)),
        (MAC, "apple", ()),
        (dataclasses.replace(MAC, translated=True), "apple", ("translated",)),
        (dataclasses.replace(MAC, system_version=13.6), "macos13", ()),
        (dataclasses.replace(MAC, machine="x86_64"), "intel-mac", ("intel-mac",)),
    ],
)  # fmt: skip
def test_the_build_follows_from_processor_and_driver(facts, first, remarks):
    choice = choose_builds(facts)
    assert (choice.builds[0].name, choice.remarks) == (first, remarks)


def test_a_computer_with_two_gpus_gets_the_build_for_the_better_one(tmp_path):
    both = dataclasses.replace(LINUX, gpus=(gpu(580.1, 6.1, "old"), gpu(580.1, 8.9, "new")))
    assert make_plan(both, [PYTHON], tmp_path, free=10**12, hard_links=True).gpu == "new"


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        (dataclasses.replace(LINUX, libc="musl"), "musl"),
        (dataclasses.replace(LINUX, libc="glibc 2.17"), "old-glibc"),
        (dataclasses.replace(LINUX, machine="riscv64"), "machine"),
        (dataclasses.replace(WINDOWS, machine="arm64"), "windows-arm"),
    ],
)
def test_where_there_is_no_torch_the_plan_says_so_before_any_download(facts, problem, tmp_path):
    assert make_plan(facts, [PYTHON], tmp_path).problem == problem


def test_every_build_that_can_fail_for_its_host_has_one_to_fall_back_on():
    for system in (LINUX, WINDOWS):
        for driver in (0, 470.0, 535.0, 555.0, 565.0, 575.0, 585.0):
            for capability in (3.5, 5.2, 7.0, 8.6, 12.0):
                gpus = (gpu(driver, capability),) if driver else ()
                builds = choose_builds(dataclasses.replace(system, gpus=gpus)).builds
                assert not builds[-1].backend and all(BUILDS[build.name] == build for build in builds)


def test_without_pytorchs_host_the_default_index_is_used_with_a_word(tmp_path):
    windows = dataclasses.replace(WINDOWS, gpus=(gpu(581.2, 8.9),))
    plan = make_plan(windows, [PYTHON], tmp_path, pytorch_is_reachable=False)
    assert plan.build.name == "cpu" and plan.remarks == ("no-gpu-build",) and plan.gpu == ""
    plan = make_plan(LINUX, [PYTHON], tmp_path, pytorch_is_reachable=False)
    assert plan.build.name == "cuda13" and plan.remarks == ("no-small-build",)


@pytest.mark.parametrize(
    ("facts", "is_there"),
    [
        (LINUX, True),
        (dataclasses.replace(LINUX, machine="arm64"), True),
        (WINDOWS, True),
        (MAC, True),
        (dataclasses.replace(MAC, system_version=13.6), False),
        (dataclasses.replace(MAC, machine="x86_64"), False),
        (dataclasses.replace(LINUX, libc="musl"), False),
    ],
)
def test_the_light_engine_is_for_computers_that_have_its_packages(facts, is_there):
    assert has_light(facts) == is_there


def test_the_light_engine_needs_less_than_half_of_the_smallest_full_one_and_no_graphics_processor(tmp_path):
    facts = dataclasses.replace(LINUX, sandbox="snap", gpus=(gpu(470.2, 8.6),))
    plan = make_plan(facts, [PYTHON], tmp_path, light=True)
    assert [build.name for build in plan.builds] == ["light"] and plan.gpu == "" and plan.remarks == ("snap",)
    assert plan.build.download_bytes < make_plan(facts, [PYTHON], tmp_path).build.download_bytes / 2
    assert not set(PYTORCH_HOSTS) & set(plan.hosts)


def test_each_kind_of_engine_has_its_own_list_of_packages():
    light, full = (lock_file(BUILDS[name]).read_text("utf-8") for name in ("light", "cuda13"))
    assert "\nonnxruntime==" in light and "\ntorch==" not in light and "\ntorch==" in full
    shared = locked_blocks(BUILDS["light"]).keys() & locked_blocks(BUILDS["cuda13"]).keys()
    assert {name.partition("==")[0] for name in shared} >= {"numba", "numpy", "llvmlite"}
    assert fingerprint(BUILDS["light"]) != fingerprint(BUILDS["cuda13"])


def test_a_firewall_can_be_told_all_hosts(tmp_path):
    plan = make_plan(LINUX, [PYTHON], tmp_path)
    assert plan.hosts == ("index.example", *PYTORCH_HOSTS, *STANDALONE_HOSTS)


def test_the_disk_must_have_room_and_twice_of_it_without_hard_links(tmp_path):
    plan = make_plan(LINUX, [PYTHON], tmp_path, free=2 * 10**9, hard_links=True)
    assert plan.problem == ""
    plan = make_plan(LINUX, [PYTHON], tmp_path, free=2 * 10**9, hard_links=False)
    assert plan.problem == "disk-full" and plan.needed_bytes > 2 * 10**9


def test_a_long_path_is_refused_on_windows_where_long_paths_are_off():
    short, long = Path("C:/Users/me/AppData/Local/unetmamba/engine"), Path("C:/" + 80 * "x")
    windows = dataclasses.replace(WINDOWS, long_paths=False)
    assert path_problem(long, windows) == "path-too-long"
    assert path_problem(short, windows) != "path-too-long"
    assert path_problem(long, WINDOWS) != "path-too-long"


def test_only_a_python_with_wheels_is_built_on_but_any_can_fetch(tmp_path):
    old = dataclasses.replace(PYTHON, version=(3, 9, 5))
    thirty_two = dataclasses.replace(PYTHON, is_64_bit=False)
    plan = make_plan(WINDOWS, [old, thirty_two], tmp_path)
    assert plan.pythons == () and plan.fetcher == old and plan.standalone and plan.problem == ""
    bare = dataclasses.replace(PYTHON, has_pip=False, has_venv=False)
    assert make_plan(WINDOWS, [bare], tmp_path).problem == "no-python"


def test_without_a_python_to_build_on_and_without_a_standalone_one_the_plan_says_so(tmp_path):
    old = dataclasses.replace(PYTHON, version=(3, 9, 5))
    plan = make_plan(WINDOWS, [old], tmp_path, standalone_is_reachable=False)
    assert plan.problem == "no-python" and not plan.standalone


def test_the_standalone_python_is_one_that_the_build_has_wheels_for():
    assert {standalone_version(build) for build in BUILDS.values()} == {"3.12"}
    old = dataclasses.replace(BUILDS["cpu"], pythons=((3, 9), (3, 11)))
    assert standalone_version(old) == "3.11"


def test_nvidia_smi_is_understood():
    text = "NVIDIA GeForce RTX 5090, 572.83.01, 12.0, 32607\nTesla, T4, x\nQuadro K620, 470.82, [N/A], 2000\n\n"
    assert read_gpus(text) == (
        Gpu("NVIDIA GeForce RTX 5090", 572.83, 12.0, 32607),
        Gpu("Quadro K620", 470.82, 0.0, 2000),
    )


@pytest.mark.parametrize(
    ("platform", "machine", "answers", "expected"),
    [
        ("win32", "AMD64", {"nvidia-smi.exe": "RTX, 581.1, 8.9, 8000", "reg": "  LongPathsEnabled  REG_DWORD  0x0"},
         {"system": "windows", "machine": "x86_64", "long_paths": False}),
        ("win32", "ARM64", {"reg": "0x1"}, {"system": "windows", "machine": "arm64", "long_paths": True}),
        ("darwin", "x86_64", {"sysctl": "1\n"}, {"system": "macos", "machine": "arm64", "translated": True}),
        ("darwin", "x86_64", {}, {"system": "macos", "machine": "x86_64", "translated": False}),
        ("linux", "aarch64", {"nvidia-smi": ""}, {"system": "linux", "machine": "arm64", "gpus": ()}),
    ],
)  # fmt: skip
def test_other_computers_are_recognised(platform, machine, answers, expected, monkeypatch):
    monkeypatch.setattr(facts_module.sys, "platform", platform)
    monkeypatch.setattr(facts_module.platform, "machine", lambda: machine)
    monkeypatch.setattr(facts_module.platform, "mac_ver", lambda: ("14.5.1", ("", "", ""), ""))

    def ask(command):
        return answers.get(Path(command[0]).name, "")

    facts = gather_facts(ask)
    assert {name: getattr(facts, name) for name in expected} == expected
    assert facts.gpus == ((Gpu("RTX", 581.1, 8.9, 8000),) if "nvidia-smi.exe" in answers else ())


def test_pythons_that_open_windows_are_not_among_the_candidates():
    windows = [str(path) for path in candidates(WINDOWS, "C:/QGIS/apps/Python312", "C:/QGIS", {"LOCALAPPDATA": "C:/L"})]
    assert not any("WindowsApps" in path or "qgis-bin" in path for path in windows)
    assert any(path.endswith("python.exe") and "Python312" in path for path in windows)
    mac = [str(path) for path in candidates(MAC, "/Applications/QGIS.app/Contents/MacOS", "/x", {})]
    assert "/usr/bin/python3" not in mac and any(path.startswith("/opt/homebrew") for path in mac)


def test_this_computers_python_is_found_by_running_it():
    found = find_pythons(gather_facts())
    assert any(python.version >= (3, 9) and python.is_64_bit for python in found)
    assert len({python.path.resolve() for python in found}) == len(found)


@pytest.mark.parametrize("content", ["#!/bin/sh\nexit 3\n", "#!/bin/sh\necho no json\n", "not a program"])
def test_what_is_no_python_is_not_taken_for_one(content, tmp_path):
    path = tmp_path / "python3"
    path.write_text(content)
    path.chmod(0o755)
    assert probe(path) is None
    assert probe(tmp_path / "missing") is None
