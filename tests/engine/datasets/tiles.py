"""A data set in the form of NAIP Ohio: two tiles of place a, one of place b."""

import numpy as np
from osgeo import gdal

TILES = {"tile_1": ("a", 5, 9), "tile_2": ("a", 6, 8), "tile_3": ("b", 0, 0)}
"""Name -> place, column, row (counted northwards)."""


def make_tiles(folder):
    folder.mkdir(parents=True)
    rows = [",".join(map(str, (name, *where))) for name, where in TILES.items()]
    (folder / "tiles.csv").write_text("\n".join(["tile,place,col,row", *rows]) + "\n")
    for number, name in enumerate(TILES, start=1):
        random = np.random.default_rng(number)
        label = np.full((1, 256, 256), number, np.uint8)
        image = random.integers(0, 200, (4, 256, 256)).astype(np.uint8)
        image[:, 0, 0] = (10 * number, 20, 30, 40)
        _write(folder / "images" / f"{name}.tif", image)
        _write(folder / "masks" / f"{name}.tif", label)


def _write(path, array):
    path.parent.mkdir(exist_ok=True)
    bands, height, width = array.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands)
    dataset.WriteRaster(0, 0, width, height, array.tobytes())
