"""Small LoveDA, Vaihingen and Potsdam as they lie on disk after unpacking, of made-up content."""

import numpy as np
from osgeo import gdal

from unetmamba_qgis.engine.datasets.legends import LEGENDS

COLOURS = np.array([tuple(bytes.fromhex(e.color[1:])) for e in LEGENDS["vaihingen"].classes] + [(0, 0, 0)], np.uint8)
"""(7, 3): of the classes of the ISPRS data sets, and of what is not labelled."""

NONE = len(COLOURS) - 1


def write(path, array):
    """(C, H, W) uint8."""
    path.parent.mkdir(parents=True, exist_ok=True)
    bands, height, width = array.shape
    memory = gdal.GetDriverByName("MEM").Create("", width, height, bands, gdal.GDT_Byte)
    memory.WriteRaster(0, 0, width, height, np.ascontiguousarray(array, np.uint8).tobytes())
    gdal.GetDriverByName("PNG" if path.suffix == ".png" else "GTiff").CreateCopy(str(path), memory)
    return path


def noise(seed, height, width):
    return np.random.default_rng(seed).integers(1, 255, (3, height, width)).astype(np.uint8)


def make_loveda(folder, side_px=32):
    """Two images for training, one for validation, one for the test; labels 0..7 in stripes."""
    stripes = np.arange(side_px * side_px).reshape(1, side_px, side_px) % 8
    for split, area, number in (("Train", "Urban", 1366), ("Train", "Rural", 0), ("Val", "Rural", 2522)):
        write(folder / split / area / "images_png" / f"{number}.png", noise(number, side_px, side_px))
        write(folder / split / area / "masks_png" / f"{number}.png", stripes)
    write(folder / "Test" / "Urban" / "images_png" / "4191.png", noise(4191, side_px, side_px))
    for split in ("Train", "Val", "Test"):
        for area in ("Urban", "Rural"):
            for kind in ("images_png", "masks_png")[: 1 if split == "Test" else 2]:
                (folder / split / area / kind).mkdir(parents=True, exist_ok=True)
    return folder


def coloured(labels):
    """(H, W) numbers of classes, 6 none -> (3, H, W)."""
    return COLOURS[labels].transpose(2, 0, 1)


def squares(height, width):
    """Labels with all classes but for the last, in squares."""
    rows, columns = np.indices((height, width)) // 8
    return (rows + columns) % 5


def make_vaihingen(folder, tiles=(1, 3, 30), height=40, width=24):
    """Tiles with all classes but clutter; the eroded labels have a black border."""
    labels = squares(height, width)
    eroded = np.full_like(labels, NONE)
    eroded[2:-2, 2:-2] = labels[2:-2, 2:-2]
    for tile in tiles:
        name = f"top_mosaic_09cm_area{tile}"
        write(folder / "top" / f"{name}.tif", noise(tile, height, width))
        write(folder / "ground_truth_COMPLETE" / f"{name}.tif", coloured(labels))
        write(folder / "ground_truth_eroded_COMPLETE" / f"{name}_noBoundary.tif", coloured(eroded))
    return folder


def make_potsdam(folder, tiles=("2_10", "3_11", "7_13"), side_px=40):
    """Tiles in both kinds of bands."""
    labels = squares(side_px, side_px)
    for number, tile in enumerate(tiles):
        for kind in ("RGB", "IRRG"):
            path = folder / f"2_Ortho_{kind}" / f"top_potsdam_{tile}_{kind}.tif"
            write(path, noise(number + 100 * (kind == "IRRG"), side_px, side_px))
        write(folder / "5_Labels_all" / f"top_potsdam_{tile}_label.tif", coloured(labels))
        write(folder / "5_Labels_all_noBoundary" / f"top_potsdam_{tile}_label_noBoundary.tif", coloured(labels))
    return folder
