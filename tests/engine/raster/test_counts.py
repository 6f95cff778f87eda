import numpy as np
import pytest

from unetmamba_qgis.engine.raster.counts import count_codes


@pytest.mark.parametrize("kinds", [1, 5, 200])
def test_every_code_is_counted_also_one_that_is_rare(kinds):
    codes = np.random.default_rng(0).integers(0, kinds, (300, 701), np.uint8)
    codes[299, 700] = codes[3, 1:4] = 255
    assert np.array_equal(count_codes(codes), [(codes == code).sum() for code in range(256)])
