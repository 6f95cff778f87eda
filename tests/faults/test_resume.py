"""A job goes on only with its own blocks: what differs is named; what is torn is made again."""

import json
import os
import shutil
import time
from pathlib import Path

import pytest
from osgeo import gdal

from tests.engine.rasters import NORTH_UP, write_raster
from tests.faults.conftest import STRIP, TILES, patches
from tests.faults.harness import ALL, COMPLETE, FAILED, KILLED, end, mostly_slow, wait_until


@pytest.fixture(scope="module")
def stopped(make_job, tmp_path_factory):
    """A killed job with some finished blocks, on a raster of its own; to be copied."""
    folder = tmp_path_factory.mktemp("stopped")
    source = write_raster(folder / "in.tif", patches(), nodata=0, options=TILES)
    job = make_job(source, layers=ALL, options=("--window", "64"))
    process = job.start(block_s=0.3)
    assert wait_until(lambda: len(list(job.folder.glob(".*/b/*.tif"))) >= 3, 60)
    process.kill()
    assert end(process).status == KILLED
    return job


@pytest.fixture
def unfinished(stopped):
    """The killed job as it was left."""
    kept = stopped.folder.with_name("kept")
    if not kept.exists():
        shutil.copytree(stopped.folder, kept)
    options, layers, weights, source = stopped.options, stopped.layers, stopped.weights, stopped.source
    status, data = os.stat(source), Path(source).read_bytes()
    shutil.rmtree(stopped.folder)
    shutil.copytree(kept, stopped.folder)
    yield stopped
    stopped.options, stopped.layers, stopped.weights, stopped.source = options, layers, weights, source
    stopped.environment.clear()
    Path(source).write_bytes(data)
    os.utime(source, ns=(status.st_atime_ns, status.st_mtime_ns))


def touch(job):
    os.utime(job.source, ns=(time.time_ns(), time.time_ns()))


def other_pixels(job):
    """Of the same size, and as if it had never been touched."""
    status = os.stat(job.source)
    with open(job.source, "r+b") as file:
        file.seek(-20_000, os.SEEK_END)
        file.write(bytes(range(200)))
    os.utime(job.source, ns=(status.st_atime_ns, status.st_mtime_ns))


def other_weights(job):
    path = job.folder.parent / "other.safetensors"
    path.write_bytes(job.weights.read_bytes() + b"\0")
    job.weights = path


def another_source(job):
    path = os.path.join(os.path.dirname(job.source), "copy.tif")
    shutil.copy2(job.source, path)
    job.source = path


def with_option(*options):
    def change(job):
        job.options = (*job.options, *options)

    return change


def without_layer(name):
    def change(job):
        job.layers = tuple(layer for layer in job.layers if layer != name)

    return change


def part_of(share):
    x, dx, _, y, _, dy = NORTH_UP
    height, width = STRIP
    return "--extent", str(x), str(y + dy * height), str(x + dx * width * share), str(y)


def mask(job):
    path = job.folder.parent / "mask.geojson"
    x, dx, _, y, _, dy = NORTH_UP
    ring = [[x, y], [x + 3000, y], [x + 3000, y + 100 * dy], [x, y + 100 * dy], [x, y]]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::26917"}}
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}))
    job.options = (*job.options, "--mask", str(path))


def other_version(job):
    """As if the engine had been updated meanwhile."""
    manifest = job.job_folders[0] / "manifest.json"
    kept = json.loads(manifest.read_text())
    kept["fingerprint"]["UNetMamba"] = "0.0.1"
    manifest.write_text(json.dumps(kept))


CHANGES = {
    "input touched": (touch, "the image has changed on disk (in.tif)"),
    "input pixels": (other_pixels, "the image has changed on disk (in.tif)"),
    "another input": (another_source, "image was "),
    "weights": (other_weights, "other weights"),
    "extent": (with_option(*part_of(0.7)), "extent in pixels was"),
    "window": (with_option("--window", "96"), "option window_px was 64 and is now 96"),
    "overlap": (with_option("--overlap", "20"), "option overlap_px was 16 and is now 20"),
    "tta": (with_option("--tta", "flips"), "option tta was none and is now flips"),
    "precision": (with_option("--precision", "bfloat16"), "option precision was auto and is now bfloat16"),
    "bands": (with_option("--bands", "3,2,1"), "bands was [1, 2, 3] and is now [3, 2, 1]"),
    "mask": (mask, "other mask"),
    "skipping of damage": (with_option("--skip-damaged"), "skipping of damaged parts was false and is now true"),
    "open options": (with_option("--open-option", "NUM_THREADS=1"), "image options was"),
    "confidence": (without_layer("confidence"), "outputs of a block was"),
    "probabilities": (without_layer("probabilities"), "outputs of a block was"),
    "engine version": (other_version, "UNetMamba was 0.0.1 and is now"),
}


@pytest.mark.parametrize("field", CHANGES)
def test_a_changed_job_is_refused_and_the_difference_named(unfinished, field):
    change, text = CHANGES[field]
    change(unfinished)
    blocks = sorted(path.name for path in unfinished.folder.glob(".*/b/*"))
    outcome = unfinished.run()
    assert outcome.status == FAILED and outcome.code == "job.changed", outcome.report or outcome.stderr
    assert any(text in each for each in outcome.report["error"]["details"]["differences"]), outcome.report
    assert text in outcome.problem
    assert sorted(path.name for path in unfinished.folder.glob(".*/b/*")) == blocks, "the blocks must stay"


@pytest.mark.slow
def test_a_changed_wish_to_resample_is_named_where_it_matters(make_job, tmp_path):
    """Pixels of 0.3 m, half of what the weights expect."""
    fine = (NORTH_UP[0], 0.3, 0.0, NORTH_UP[3], 0.0, -0.3)
    source = write_raster(tmp_path / "fine.tif", patches(), nodata=0, geotransform=fine, options=TILES)
    job = make_job(source)
    process = job.start(block_s=0.5)
    assert wait_until(lambda: list(job.folder.glob(".*/b/*.tif")), 60)
    process.kill()
    end(process)
    outcome = job.run("--no-resample")
    assert outcome.code == "job.changed" and "working grid in pixels was" in outcome.problem


@pytest.mark.slow
def test_started_afresh_it_takes_the_changed_job(unfinished):
    unfinished.options = (*unfinished.options, "--bands", "3,2,1", "--fresh")
    outcome = unfinished.run()
    assert outcome.status == COMPLETE and "Going on" not in outcome.stderr and unfinished.litter() == []


def test_what_only_comes_after_the_blocks_may_change(unfinished, undisturbed):
    """Statistics, polygons, the report and the sieve are made from finished blocks."""
    unfinished.layers = ("confidence", "probabilities")
    outcome = unfinished.run()
    assert outcome.status == COMPLETE and "Going on" in outcome.stderr
    assert unfinished.results() == {name: undisturbed[0][name] for name in unfinished.results()}


# Torn files


def cut(path, share):
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])


def first_block(job):
    return sorted(job.folder.glob(".*/b/*.tif"))[0]


def flip_in_block(job):
    path = first_block(job)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 16
    path.write_bytes(data)


def swap_blocks(job):
    one, other = sorted(job.folder.glob(".*/b/*.tif"))[:2]
    data = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(data)


def zeros_instead_of_a_block(job):
    """What a killed writer leaves: a file that opens cleanly and is all zeros."""
    path = first_block(job)
    found = gdal.Open(str(path))
    size, bands = (found.RasterXSize, found.RasterYSize), found.RasterCount
    found = None
    gdal.GetDriverByName("GTiff").Create(str(path), *size, bands, gdal.GDT_Byte, ["SPARSE_OK=TRUE"]).FlushCache()


TORN_BLOCKS = {
    "empty": lambda job: cut(first_block(job), 0),
    "header only": lambda job: cut(first_block(job), 0.01),
    "half": lambda job: cut(first_block(job), 0.5),
    "all but a byte": lambda job: first_block(job).write_bytes(first_block(job).read_bytes()[:-1]),
    "a bit flipped": flip_in_block,
    "swapped": swap_blocks,
    "zeros": zeros_instead_of_a_block,
    "text": lambda job: first_block(job).write_text("not a raster"),
    "litter": lambda job: (first_block(job).parent / "0_9.xyz.tmp").write_bytes(b"half a block"),
    "torn list of empty blocks": lambda job: (first_block(job).parent / "empty").write_bytes(b"0_0 1234\n0_1"),
}


@pytest.mark.parametrize("tear", mostly_slow(TORN_BLOCKS, ["half", "zeros", "swapped"]))
def test_a_torn_block_is_made_again(unfinished, undisturbed, tear):
    TORN_BLOCKS[tear](unfinished)
    outcome = unfinished.run()
    assert outcome.status == COMPLETE, outcome.stderr
    assert unfinished.results() == undisturbed[0] and unfinished.litter() == []


@pytest.mark.parametrize("share", mostly_slow([0, 0.3, 0.99], [0.3]))
def test_with_a_torn_manifest_nothing_is_trusted(unfinished, undisturbed, share):
    cut(unfinished.job_folders[0] / "manifest.json", share)
    outcome = unfinished.run()
    assert outcome.status == COMPLETE and "Going on" not in outcome.stderr
    assert unfinished.results() == undisturbed[0] and unfinished.litter() == []


@pytest.mark.slow
@pytest.mark.parametrize("text", ["[]", "null", '"text"', "{}", '{"fingerprint": {}}', '{"fingerprint": 3}', "\xff"])
def test_a_manifest_of_something_else_never_ends_in_a_crash(unfinished, undisturbed, text):
    (unfinished.job_folders[0] / "manifest.json").write_bytes(text.encode("latin-1"))
    outcome = unfinished.run()
    assert outcome.status == COMPLETE or outcome.code == "job.changed", outcome.stderr
    assert outcome.status == FAILED or unfinished.results() == undisturbed[0]


@pytest.mark.slow
@pytest.mark.parametrize("text", ["", "[[0, 0", "{}", "[1]"])
def test_a_torn_list_of_damaged_parts_never_ends_in_a_crash(unfinished, text):
    (unfinished.job_folders[0] / "damaged.json").write_text(text)
    outcome = unfinished.run()
    assert outcome.status in (COMPLETE, FAILED)
    assert outcome.status == COMPLETE or outcome.code, outcome.stderr


@pytest.mark.slow
def test_blocks_that_are_gone_are_made_again(unfinished, undisturbed):
    shutil.rmtree(unfinished.job_folders[0] / "b")
    assert unfinished.run().status == COMPLETE and unfinished.results() == undisturbed[0]


def test_what_is_finished_is_not_computed_twice(unfinished, undisturbed):
    done = len(list(unfinished.folder.glob(".*/b/*.tif")))
    outcome = unfinished.run()
    assert f"Finished blocks: {done}" in outcome.stderr
    assert unfinished.results() == undisturbed[0]
