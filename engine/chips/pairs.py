"""Image and label chips as pairs of GeoTIFFs, for other tools.

images/NAME.tif   the bands of the form; a mask where the image has no data
labels/NAME.tif   uint8 class codes as in maps, with colours and names; NoData 255 is not labelled
classes.json      classes, bands, pixel size, value of white, origin
split.csv         of each NAME whether it is for training or validation, and the image it is from
"""

from __future__ import annotations

import csv
import json
from dataclasses import asdict
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..raster.files import failures
from ..raster.gdal_calls import call, configured, modest_cache
from ..raster.grid import Grid
from ..raster.legend import write_legend
from ..raster.statistics import spreadsheet_text
from .cut import Cutting, Feedback, PlacedChip
from .folder import new_folder
from .job import ChipsJob
from .store import UNLABELLED, StoreInfo
from .survey import Survey

_TYPES = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32}


def cut_pairs(job: ChipsJob, folder: Path, feedback: Feedback) -> Survey:
    """Write pairs of GeoTIFFs.

    Args:
        folder: new or empty; it is there only when it is complete.
    Returns:
        what was cut.
    Raises:
        EngineError: images or labels cannot be used, or the folder not be written.
        Cancelled.
    """
    with modest_cache(), failures(folder), new_folder(folder) as unfinished:
        cutting = Cutting(job, feedback)
        for kind in ("images", "labels"):
            (unfinished / kind).mkdir()
        with open(unfinished / "split.csv", "w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(("name", "split", "image"))
            for placed in cutting.chips():
                _write_image(unfinished / "images", placed, cutting.info)
                _write_labels(unfinished / "labels", placed, cutting.info)
                table.writerow((placed.chip.name, placed.chip.group, spreadsheet_text(placed.image)))
        text = json.dumps(_description(cutting.info, cutting.survey), indent=1, ensure_ascii=False)
        (unfinished / "classes.json").write_text(text + "\n", encoding="utf-8")
    return cutting.survey


def _write_image(folder: Path, placed: PlacedChip, info: StoreInfo) -> None:
    chip = placed.chip
    dataset = _create(folder / f"{chip.name}.tif", chip.image, placed.grid)
    _write(dataset, chip.image)
    for number, name in enumerate(info.bands, start=1):
        call(dataset.GetRasterBand(number).SetDescription, name)
    if not chip.valid.all():
        with configured({"GDAL_TIFF_INTERNAL_MASK": "YES"}):
            call(dataset.CreateMaskBand, gdal.GMF_PER_DATASET)
        _write(dataset.GetRasterBand(1).GetMaskBand(), chip.valid * np.uint8(255))
    call(dataset.FlushCache)


def _write_labels(folder: Path, placed: PlacedChip, info: StoreInfo) -> None:
    codes = np.full(256, UNLABELLED, np.uint8)
    codes[: len(info.classes)] = [entry.value for entry in info.classes]
    labels = codes[placed.chip.label]
    dataset = _create(folder / f"{placed.chip.name}.tif", labels[None], placed.grid)
    values, counts = np.unique(labels, return_counts=True)
    write_legend(dataset.GetRasterBand(1), info.classes, dict(zip(values.tolist(), counts.tolist())))
    _write(dataset, labels[None])  # after the colours: newer GDAL takes none once there are pixels
    call(dataset.FlushCache)


def _create(path: Path, image: np.ndarray, grid: Grid) -> gdal.Dataset:
    """An empty GeoTIFF for (C, H, W)."""
    options = ["COMPRESS=DEFLATE", "TILED=YES", "PHOTOMETRIC=MINISBLACK", "ALPHA=NO"]
    bands, height, width = image.shape
    driver = gdal.GetDriverByName("GTiff")
    dataset = call(driver.Create, str(path), width, height, bands, _TYPES[image.dtype.name], options)
    grid.write_to(dataset)
    return dataset


def _write(target: gdal.Dataset | gdal.Band, image: np.ndarray) -> None:
    height, width = image.shape[-2:]
    call(target.WriteRaster, 0, 0, width, height, np.ascontiguousarray(image).tobytes())


def _description(info: StoreInfo, survey: Survey) -> dict:
    counts = {entry.label_class.land_cover: entry for entry in survey.classes}
    return {
        "classes": [
            {
                **asdict(entry),
                "polygons": counts[entry].polygons,
                "train_px": counts[entry].train_px,
                "validation_px": counts[entry].validation_px,
            }
            for entry in info.classes
        ],
        "nodata": UNLABELLED,
        "bands": list(info.bands),
        "pixel_size_m": info.pixel_size_m,
        "white": info.scale,
        "source": info.source,
    }
