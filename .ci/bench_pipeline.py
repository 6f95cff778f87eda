"""What a whole job takes beside the network: rasters through real jobs and the real worker process.

Usage:
    bench_pipeline.py FOLDER [SIDE [REAL_SIDE]]
        FOLDER: for what is made on the way; SIDE: of the raster for the stand-in, in pixels (8192); REAL_SIDE: of the
        one for the real network (3072)

Runs in a Python with GDAL. The stand-in for a fast GPU takes 2 ms for 1024 x 1024 pixels and no processor; a class is
the brightness of a pixel. "In turn" is the loop of other plugins: read a tile, wait for its classes, store them, go on
to the next one; with the same worker, and without anything that makes a map safe from a crash.
"""

from __future__ import annotations

import os
import resource
import shlex
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from osgeo import gdal

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from unetmamba_qgis.engine.interpreter import find_engine_python
from unetmamba_qgis.engine.paths import ROOT, engine_version
from unetmamba_qgis.engine.segmentation.job import SegmentJob, check
from unetmamba_qgis.engine.segmentation.run import segment
from unetmamba_qgis.engine.segmentation.windows import touching
from unetmamba_qgis.engine.weights.store import STARTER, find_weights
from unetmamba_qgis.engine.worker import server
from unetmamba_qgis.engine.worker.client import WorkerClient
from unetmamba_qgis.engine.worker.protocol import PROTOCOL, PredictRequest, PredictResult
from unetmamba_qgis.engine.worker.warm import close_idle

STAND_IN_S_PER_PX = 0.002 / 1024**2
SOURCES = {"uncompressed": [], "DEFLATE": ["COMPRESS=DEFLATE", "PREDICTOR=2"]}
TILE_PX = 1024
GROWTH_PX = (1024, 2048, 4096, 8192, 16384)


class StandIn(server.Server):
    """The worker's server with a network that takes as long as a fast GPU."""

    def _hello(self, header, payload):
        versions = {"protocol": PROTOCOL, "engine_version": engine_version(), "python": "3"}
        self._send("hello", pid=os.getpid(), engine="full", software="a stand-in", **versions)

    def _load(self, header, payload):
        options = {"window_px": 512, "overlap_px": 128, "precision": "bfloat16"}
        self._send("loaded", device="cuda", device_name="Stand-in", card={}, **options)

    def _predict(self, header, payload):
        request = PredictRequest.from_frame(header, payload)
        column, row, width, height = request.core
        time.sleep(width * height * STAND_IN_S_PER_PX)
        classes = request.image[0, row : row + height, column : column + width] >> 6
        self._send_frame(*PredictResult(request.id, classes).to_frame())


class Quiet:
    def progress(self, share: float, text: str) -> None:
        pass

    info = warning = lambda self, text: None

    def is_cancelled(self) -> bool:
        return False


class Cost(NamedTuple):
    """Of what was done to a raster."""

    seconds: dict[str, float]
    cpu_s: float
    """Of both processes."""


def main(folder: str, side: str = "8192", real_side: str = "3072") -> None:
    made = Path(folder)
    made.mkdir(parents=True, exist_ok=True)
    stand_in = make_stand_in(made)
    print_overhead(made, stand_in, int(side))
    print_real(made, int(real_side))
    print_growth(made, stand_in)


def print_overhead(made: Path, stand_in: Path, side: int) -> None:
    print(f"\n{side} x {side} pixels, 3 bands; a stand-in for the network, 2 ms for 1024 x 1024\n")
    print("| source | classified | published | in all | processor, both processes | in turn |\n|" + " --- |" * 6)
    for name, options in SOURCES.items():
        source, pixels = scene(made / f"{name}-{side}.tif", side, options), side**2 / 1e6
        ours = measured(run_job, job(source, made, stand_in))
        turn = measured(in_turn, source, made / "turn.tif", stand_in)
        rates = [pixels / ours.seconds[step] for step in ("predict", "publish")]
        rates += [pixels / (ours.seconds["predict"] + ours.seconds["publish"])]
        print(
            f"| {name} | " + " | ".join(f"{rate:.0f} Mpx/s" for rate in rates)
            + f" | {1000 * ours.cpu_s / pixels:.1f} ms/Mpx | {pixels / turn.seconds['predict']:.0f} Mpx/s |"
        )  # fmt: skip


def print_real(made: Path, side: int) -> None:
    """The real network: a job, the bare passes of as many windows, and the windows in turn."""
    source, python = scene(made / f"real-{side}.tif", side, []), find_engine_python()
    asked = job(source, made, python)
    windows = count_windows(asked)
    bare_s = windows * window_seconds(asked)
    whole = measured(run_job, asked)
    turn = measured(in_turn, source, made / "turn.tif", python)
    print(f"\n{side} x {side} pixels, the bundled weights, {windows} windows\n")
    print("| the windows alone | classified | in all | tiles in turn |\n|" + " --- |" * 4)
    total = sum(whole.seconds[step] for step in ("predict", "publish"))
    times = (bare_s, whole.seconds["predict"], total, turn.seconds["predict"])
    print("| " + " | ".join(f"{seconds:.1f} s" for seconds in times) + " |")
    print(f"\nThe job reaches {bare_s / total:.1%} of the speed of its windows alone.")


def print_growth(made: Path, stand_in: Path) -> None:
    print("\nGrowth, with the stand-in, from DEFLATE\n")
    print("| raster | seconds | QGIS's side, memory at most |\n| --- | --- | --- |", flush=True)
    for side in GROWTH_PX:
        source = scene(made / f"growth-{side}.tif", side, SOURCES["DEFLATE"])
        command = [sys.executable, __file__, "grow", source, made / "map.tif", stand_in]
        subprocess.run(list(map(str, command)), check=True)  # a process of its own, whose memory is measured alone


def grow(source: str, output: str, stand_in: str) -> None:
    start = time.perf_counter()
    asked = job(Path(source), Path(output).parent, Path(stand_in))
    run_job(asked)
    status = Path("/proc/self/status").read_text()  # unlike ru_maxrss, nothing of the process that started this one
    peak_mib = int(status.split("VmHWM:")[1].split()[0]) / 1024
    pixels = check(asked).plan.raster.width ** 2 / 1e6
    print(f"| {pixels:.0f} Mpx | {time.perf_counter() - start:.1f} | {peak_mib:.0f} MiB |")


def job(source: Path, made: Path, python: Path) -> SegmentJob:
    fields = {"weights": str(find_weights(STARTER)), "engine_python": str(python), "device": "cpu", "resume": False}
    return SegmentJob(str(source), str(made / "map.tif"), **fields)


def run_job(asked: SegmentJob) -> dict[str, float]:
    return segment(asked, Quiet()).seconds


def measured(work: Callable[..., dict[str, float]], *args: object) -> Cost:
    def cpu() -> float:
        used = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        return sum(each.ru_utime + each.ru_stime for each in used)

    before = cpu()
    seconds = work(*args)
    close_idle()  # a worker's times count once it has ended
    return Cost(seconds, cpu() - before)


def in_turn(source: Path, output: Path, python: Path) -> dict[str, float]:
    """A map as other plugins make it: one tile after the other, none read or stored while another is computed."""
    dataset = gdal.Open(str(source))
    width, height, shared = dataset.RasterXSize, dataset.RasterYSize, 128
    result = np.zeros((height, width), np.uint8)
    with WorkerClient(python) as worker:
        worker.start()
        worker.load(find_weights(STARTER), "cpu")
        start = time.perf_counter()
        step = TILE_PX - shared
        for row in range(0, max(height - shared, 1), step):
            for col in range(0, max(width - shared, 1), step):
                size = min(TILE_PX, width - col), min(TILE_PX, height - row)
                bands = [dataset.GetRasterBand(band).ReadRaster(col, row, *size) for band in (1, 2, 3)]
                image = np.stack([np.frombuffer(band, np.uint8).reshape(size[::-1]) for band in bands])
                valid = np.ones(size[::-1], bool)
                worker.predict(PredictRequest(0, image, valid, (0, 0), (0, 0, *size), size))
                result[row : row + size[1], col : col + size[0]] = worker.next_result().classes
        driver = gdal.GetDriverByName("GTiff")
        made = driver.Create(str(output), width, height, 1, gdal.GDT_Byte, ["COMPRESS=LZW", "TILED=YES"])
        made.WriteRaster(0, 0, width, height, result.tobytes())
        made.FlushCache()
        return {"predict": time.perf_counter() - start}


def count_windows(asked: SegmentJob) -> int:
    """Windows that a job computes: those that two blocks of a row share once, those of two rows of blocks twice."""
    plan = check(asked).plan
    grid = plan.window_px, plan.stride_px
    columns = len(touching(0, plan.raster.width, plan.raster.width, *grid)[0])
    rows = {block.row: block.focus for block in plan}.values()
    return columns * sum(len(touching(row.row, row.bottom, plan.raster.height, *grid)[0]) for row in rows)


def window_seconds(asked: SegmentJob) -> float:
    """A window, the median of some, as the worker itself computes them one after the other, nothing else going on."""
    card_px = check(asked).plan.window_px
    image = np.random.default_rng(0).integers(0, 255, (3, card_px, card_px), np.uint8)
    request = PredictRequest(0, image, np.ones(image.shape[1:], bool), (0, 0), (0, 0, card_px, card_px), (card_px,) * 2)
    with WorkerClient(asked.engine_python) as worker:
        worker.start()
        worker.load(asked.weights, "cpu")
        times = []
        for _ in range(12):
            start = time.perf_counter()
            worker.predict(request)
            worker.next_result()
            times.append(time.perf_counter() - start)
    return float(np.median(times[2:]))


def make_stand_in(folder: Path) -> Path:
    """An executable in the place of the engine's Python."""
    path = folder / "python"
    command = shlex.join([sys.executable, str(Path(__file__).resolve()), "worker"])
    path.write_text(f"#!/bin/sh\nexec {command}\n")
    path.chmod(0o755)
    return path


def scene(path: Path, side: int, options: list[str]) -> Path:
    """The demo scene again and again, mirrored at its edges, in tiles of 512 pixels."""
    if path.exists():
        return path
    demo = gdal.Open(str(ROOT / "resources/demo/ohio_village.tif"))
    image = np.frombuffer(demo.ReadRaster(band_list=[1, 2, 3]), np.uint8).reshape(3, demo.RasterYSize, demo.RasterXSize)
    image = np.concatenate([image, image[:, ::-1]], axis=1)
    image = np.concatenate([image, image[:, :, ::-1]], axis=2)
    tiles = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "BIGTIFF=IF_SAFER"]
    made = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 3, gdal.GDT_Byte, [*tiles, *options])
    made.SetGeoTransform((500_000, 0.6, 0, 4_300_000, 0, -0.6))
    made.SetProjection(demo.GetProjection())
    for top in range(0, side, 512):
        rows = np.arange(top, min(top + 512, side)) % image.shape[1]
        strip = np.ascontiguousarray(image[:, rows][:, :, np.arange(side) % image.shape[2]])
        made.WriteRaster(0, top, side, len(rows), strip.tobytes())
    made.FlushCache()
    return path


if __name__ == "__main__":
    if sys.argv[1:] == ["worker"]:
        server.Server = StandIn
        server.main()
    elif sys.argv[1:2] == ["grow"]:
        grow(*sys.argv[2:])
    else:
        main(*sys.argv[1:])
