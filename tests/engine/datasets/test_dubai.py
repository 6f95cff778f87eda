"""A chip store from the parts of tiles: put together row by row, unlabelled ground left out."""

import numpy as np
import pytest
from osgeo import gdal

from unetmamba_qgis.engine.chips.store import ChipStore
from unetmamba_qgis.engine.datasets.dubai import prepare
from unetmamba_qgis.engine.errors import EngineError

SIDE_PX = 16


@pytest.fixture
def parts(tmp_path):
    """Nine parts of one tile; part n is n x 20 bright and of class n % 6, whose 0 is unlabelled."""
    folder = tmp_path / "parts"
    for name in ("images", "masks"):
        (folder / name).mkdir(parents=True)
    rows = ["id,tile,part,place_group"]
    for part in range(1, 10):
        rows.append(f"tile4_part{part},4,{part},C")
        write(folder / "images" / f"tile4_part{part}.jpg", "JPEG", np.full((3, SIDE_PX, SIDE_PX), 20 * part))
        write(folder / "masks" / f"tile4_part{part}.png", "PNG", np.full((1, SIDE_PX, SIDE_PX), part % 6))
    (folder / "tiles.csv").write_text("\n".join(rows) + "\n")
    return folder


def write(path, driver, array):
    bands, height, width = array.shape
    memory = gdal.GetDriverByName("MEM").Create("", width, height, bands)
    memory.WriteRaster(0, 0, width, height, array.astype(np.uint8).tobytes())
    gdal.GetDriverByName(driver).CreateCopy(str(path), memory)


def test_parts_lie_row_by_row_and_classes_count_from_0(parts, tmp_path):
    prepare(parts, tmp_path / "chips")
    (chip,) = ChipStore(tmp_path / "chips").chips(("C",))
    assert chip.image.shape == (3, 3 * SIDE_PX, 3 * SIDE_PX)
    middles = [(row, column) for row in (8, 24, 40) for column in (8, 24, 40)]
    assert [round(int(chip.image[0][at]) / 20) for at in middles] == list(range(1, 10))
    assert [int(chip.label[at]) for at in middles] == [0, 1, 2, 3, 4, 255, 0, 1, 2]


def test_a_missing_part_is_named(parts, tmp_path):
    (parts / "masks" / "tile4_part5.png").unlink()
    with pytest.raises(EngineError, match=r"tile4_part5\.png is not an image"):
        prepare(parts, tmp_path / "chips")
