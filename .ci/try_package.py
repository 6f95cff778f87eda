"""Install the plugin's zip as a user does, map the demo scene with it, and remove it again.

Usage:
    try_package.py PLUGIN.zip       for a new user of QGIS, whose home folder has spaces, accents and CJK in its name

A real QGIS runs try_package_in_qgis.py on a screen of its own: its plugin installer takes the zip, as *Install from
ZIP* does. Then qgis_process maps the scene that came with the zip: first without an engine, which has to be told in
words. Last, QGIS starts anew and uninstalls the plugin. UNETMAMBA_ENGINE_PYTHON computes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import numpy as np
from osgeo import gdal

from demo import map_scene, read_classes
from screen import screen

INSIDE = Path(__file__).with_name("try_package_in_qgis.py")
HOME = "Zoë Müller Łódź 森林 (x86)"
ENGINE = "UNETMAMBA_ENGINE_PYTHON"
LEAST_AGREEMENT = 0.75
"""Share of the demo's labelled pixels that the map has to have right; 0.85 were measured."""
CLASSES = 6
LIMIT_S = 300


class Trial:
    """One user with nothing but QGIS."""

    def __init__(self, home: Path, engine: str):
        self.home = home
        self.profile = home / "profile"
        self.plugin = self.profile / "profiles" / "default" / "python" / "plugins" / "unetmamba_qgis"
        outside = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "UNETMAMBA_"))}
        runtime = home / "run"
        runtime.mkdir(0o700)
        self.without_engine = {
            **outside,
            "HOME": str(home),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(runtime),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.profile),
        }
        self.variables = {**self.without_engine, ENGINE: engine}

    def desktop(self, order: str, argument: str = "") -> None:
        """Let QGIS's desktop do something. Raises: SystemExit, it did not come to its end, or found something wrong."""
        answer = self.home / "answer.txt"
        answer.unlink(missing_ok=True)
        # Debian's qgis is a wrapper; the program itself is the .bin.
        program = shutil.which("qgis.bin") or shutil.which("qgis")
        command = [program, "--noversioncheck", "--nologo", "--profiles-path", self.profile, "--code", INSIDE]
        orders = {"TRIAL_ORDER": order, "TRIAL_ARGUMENT": argument, "TRIAL_ANSWER": str(answer)}
        log = self.home / "qgis.log"
        with screen() as display, log.open("wb") as output:
            variables = {**self.variables, **orders, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            with suppress(subprocess.TimeoutExpired):  # a question that nobody answers; what was done before it counts
                subprocess.run(command, env=variables, stdout=output, stderr=output, timeout=LIMIT_S)
        said = answer.read_text(encoding="utf-8") if answer.exists() else "QGIS did not come to the end"
        if said:
            sys.exit(f"{order}: {said}\n{log.read_text(errors='replace')[-4000:]}")

    def check_refusal(self) -> None:
        """Without an engine, a run has to say so and leave nothing. Raises: SystemExit."""
        output = self.home / "no map.tif"
        done = map_scene(self.scene(), output, self.without_engine, stdout=subprocess.PIPE)
        said = done.stderr.decode(errors="replace")
        if done.returncode == 0 or output.exists() or "engine" not in said or "Traceback" in said:
            sys.exit(f"Without an engine, QGIS did not say so, but:\n{said}")

    def check_map(self) -> float:
        """Map the scene -> the share of pixels that are as in its labels. Raises: SystemExit."""
        scene, output = self.scene(), self.home / "Landbedeckung 土地.tif"
        done = map_scene(scene, output, self.variables, stdout=subprocess.PIPE)
        if done.returncode != 0:
            sys.exit(f"There is no map:\n{done.stderr.decode(errors='replace')}")
        image, result = gdal.Open(str(scene)), gdal.Open(str(output))
        if (image.RasterXSize, image.RasterYSize, image.GetGeoTransform()) != (
            result.RasterXSize, result.RasterYSize, result.GetGeoTransform()
        ):  # fmt: skip
            sys.exit(f"{output} has another grid than its image")
        if len(read_classes(output)) != CLASSES:
            sys.exit(f"{output} has not the names and colours of its classes")
        labels = gdal.Open(str(self.plugin / "resources" / "demo" / "ohio_village_labels.tif"))
        mapped, true = (np.frombuffer(raster.GetRasterBand(1).ReadRaster(), np.uint8) for raster in (result, labels))
        return float((mapped == true)[true != labels.GetRasterBand(1).GetNoDataValue()].mean())

    def scene(self) -> Path:
        """A copy: QGIS leaves its statistics beside every raster it opens."""
        return Path(shutil.copy(self.plugin / "resources" / "demo" / "ohio_village.tif", self.home))

    def check_removal(self) -> None:
        if self.plugin.exists():
            sys.exit(f"Uninstalling left {sorted(self.plugin.rglob('*'))}")


def main(archive: Path) -> None:
    engine = os.environ.get(ENGINE, "")
    if not engine:
        sys.exit(f"{ENGINE} must name the Python of an engine")
    gdal.UseExceptions()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="unetmamba-trial-") as folder:
        home = Path(folder, HOME)
        home.mkdir()
        trial = Trial(home, engine)
        trial.desktop("install", str(archive))
        trial.check_refusal()
        agreement = trial.check_map()
        trial.desktop("uninstall")
        trial.check_removal()
    if agreement < LEAST_AGREEMENT:
        sys.exit(f"Only {agreement:.1%} of the demo scene are as in its labels; it should be {LEAST_AGREEMENT:.0%}")
    print(f"{archive}: QGIS installs it, maps the demo scene ({agreement:.1%} as labelled) and uninstalls it, "
          f"in {time.monotonic() - started:.0f} s")  # fmt: skip


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]).resolve())
