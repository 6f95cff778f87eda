"""Blocks through the predictor, with small models whose every output can be foretold."""

import numpy as np
import pytest
import torch
from torch import nn

from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.segmentation.predictor import DeviceMemoryError, Predictor
from unetmamba_qgis.engine.weights.card import Card, LandCoverClass

CPU = torch.device("cpu")
WINDOW_PX, OVERLAP_PX = 32, 8


def card(classes=3, bands=2, scale=1.0):
    return Card(
        title="test",
        model="none",
        classes=tuple(LandCoverClass(10 * (k + 1), f"class {k}", "#000000") for k in range(classes)),
        bands=("a", "b", "c", "d")[:bands],
        mean=(0.0,) * bands,
        std=(1.0,) * bands,
        pixel_size_m=1.0,
        scale=scale,
        window_px=WINDOW_PX,
        overlap_px=OVERLAP_PX,
    )


class PerPixel(nn.Module):
    """Scores of a pixel from its own values: (B, 2, H, W) -> (B, 3, H, W)."""

    def forward(self, x):
        return torch.stack((x[:, 0], x[:, 1], 255 - x[:, 0]), dim=1) / 16


class Surroundings(nn.Module):
    """Scores from 15 x 15 pixels, cut off at the window's border, so that every window has its own opinion.

    Sums of small whole numbers are exact in float32, in whatever order and batch they are added.
    """

    def forward(self, x):
        sums = nn.functional.avg_pool2d(x, 15, 1, 7, divisor_override=1)
        return torch.stack((sums[:, 0], sums[:, 1], 28000 - sums[:, 0]), dim=1) / 4096


class WindowMean(nn.Module):
    """The same scores for a whole window, from the mean of its first band: the worst case for seams."""

    def forward(self, x):
        score = x[:, :1].mean(dim=(2, 3), keepdim=True) / 64 - 2
        return torch.cat((score, -score), dim=1).expand(-1, -1, *x.shape[2:])


class Counting(nn.Module):
    """Another model, and the shapes of what it was given."""

    def __init__(self, model):
        super().__init__()
        self.model, self.shapes = model, []

    def forward(self, x):
        self.shapes.append(tuple(x.shape))
        return self.model(x)


def scene(height, width, bands=2, seed=0):
    return np.random.default_rng(seed).integers(0, 256, (bands, height, width), dtype=np.uint8)


def predict_all(predictor, image, valid=None, **options):
    """The whole raster as one block."""
    height, width = image.shape[1:]
    valid = np.ones((height, width), bool) if valid is None else valid
    return predictor.predict(image, valid, (0, 0), (0, 0, width, height), **options)


def predict_part(predictor, image, valid, column, row, width, height):
    """A part of the raster from a block with a window's length around it, cut at the raster's edges."""
    top, left = max(0, row - WINDOW_PX), max(0, column - WINDOW_PX)
    block = np.s_[top : row + height + WINDOW_PX, left : column + width + WINDOW_PX]
    core = (column - left, row - top, width, height)
    return predictor.predict(image[:, block[0], block[1]], valid[block], (left, top), core)


@pytest.mark.parametrize("size", [(1, 1), (1, 75), (75, 1), (31, 33), (32, 32), (33, 56), (57, 100)])
def test_every_size_gives_each_pixel_its_own_class(size):
    image = scene(*size)
    classes, confidence = predict_all(Predictor(PerPixel(), card(), CPU), image)
    scores = PerPixel()(torch.from_numpy(image).float()[None]).softmax(1)[0]
    best, index = scores.max(0)
    assert classes.dtype == confidence.dtype == np.uint8
    clear = (scores.sort(0).values[-2] < best - 1e-4).numpy()  # no tie that rounding may decide
    np.testing.assert_array_equal(classes[clear], (10 * (index + 1)).numpy()[clear])
    np.testing.assert_allclose(confidence, 100 * best.numpy(), atol=0.51)


def test_no_window_leaves_the_raster_or_is_wasted():
    model = Counting(PerPixel())
    predict_all(Predictor(model, card(), CPU), scene(20, 56))  # 56 = 32 + 24, the second window ends with the raster
    assert sorted(model.shapes) == [(2, 2, 20, 32)]


@pytest.mark.parametrize("size", [(50, 150), (97, 113)])
@pytest.mark.parametrize("block_px", [17, 40, 64])
def test_the_map_does_not_depend_on_how_the_raster_is_cut_into_blocks(size, block_px):
    image, valid = scene(*size), np.random.default_rng(1).random(size) > 0.1
    predictor = Predictor(Surroundings(), card(), CPU)
    expected = predict_all(predictor, image, valid)
    for row in range(0, size[0], block_px):
        for column in range(0, size[1], block_px):
            height, width = min(block_px, size[0] - row), min(block_px, size[1] - column)
            part = predict_part(predictor, image, valid, column, row, width, height)
            for got, whole in zip(part, expected):
                np.testing.assert_array_equal(got, whole[row : row + height, column : column + width])


@pytest.mark.parametrize("extent", [(0, 0, 1, 1), (149, 129, 1, 1), (61, 7, 30, 90), (100, 100, 50, 30)])
def test_the_map_does_not_depend_on_the_extent(extent):
    image, valid = scene(130, 150), np.ones((130, 150), bool)
    predictor = Predictor(Surroundings(), card(), CPU)
    column, row, width, height = extent
    for got, whole in zip(predict_part(predictor, image, valid, *extent), predict_all(predictor, image)):
        np.testing.assert_array_equal(got, whole[row : row + height, column : column + width])


def test_overlapping_windows_blend_without_a_seam():
    image = np.zeros((2, 32, 200), np.uint8)
    image[:, :, 100:] = 255
    classes, confidence = predict_all(Predictor(WindowMean(), card(classes=2), CPU), image)
    share = np.where(classes == 10, confidence, 100 - confidence).astype(int)  # of the first class
    assert share.min() < 5 and share.max() > 95
    assert np.abs(np.diff(share, axis=1)).max() <= 20  # the step between two windows, spread over the overlap of 8 px
    assert np.abs(np.diff(share, axis=0)).max() == 0


def test_the_average_of_equal_opinions_is_that_opinion():
    class Constant(nn.Module):
        def forward(self, x):
            return torch.tensor([0.0, 2.0, 1.0]).view(1, 3, 1, 1).expand(len(x), 3, *x.shape[2:])

    classes, confidence = predict_all(Predictor(Constant(), card(), CPU), scene(90, 121))
    assert np.unique(classes) == [20]
    assert np.unique(confidence) == [67]  # softmax of 0, 2, 1


def test_pixels_without_data_are_nodata_and_change_no_other_pixel():
    image = scene(70, 80).astype(np.float32)
    valid = np.random.default_rng(2).random((70, 80)) > 0.3
    predictor = Predictor(Surroundings(), card(), CPU)
    expected = predict_all(predictor, image, valid)
    for garbage in (255, 1e30, np.nan, np.inf):
        spoilt = np.where(valid, image, garbage).astype(np.float32)
        for got, clean in zip(predict_all(predictor, spoilt, valid), expected):
            np.testing.assert_array_equal(got, clean)
    classes, confidence = expected
    assert (classes[~valid] == 255).all() and (confidence[~valid] == 0).all()
    assert (classes[valid] != 255).all() and (confidence[valid] > 0).all()


def test_windows_without_data_are_not_computed():
    model = Counting(PerPixel())
    valid = np.zeros((100, 100), bool)
    classes, confidence = predict_all(Predictor(model, card(), CPU), scene(100, 100), valid)
    assert model.shapes == [] and (classes == 255).all() and (confidence == 0).all()
    valid[99, 99] = True
    classes, _ = predict_all(Predictor(model, card(), CPU), scene(100, 100), valid)
    assert model.shapes == [(1, 2, 32, 32)] and (classes != 255).sum() == 1


@pytest.mark.parametrize("dtype", ["uint8", "int16", "<u2", ">u2", "uint32", "float32", "float64"])
def test_the_same_values_give_the_same_map_in_every_data_type(dtype):
    image = scene(40, 70)
    predictor = Predictor(Surroundings(), card(), CPU)
    for got, expected in zip(predict_all(predictor, image.astype(dtype)), predict_all(predictor, image)):
        np.testing.assert_array_equal(got, expected)


def test_values_are_scaled_then_normalised():
    seen = []

    class Recording(nn.Module):
        def forward(self, x):
            seen.append(x)
            return x.expand(-1, 3, -1, -1)

    each = card(bands=1, scale=255.0)
    normalised = Card(**{**vars(each), "mean": (0.5,), "std": (0.25,)})
    valid = np.array([[True, True, False]])
    predict_all(Predictor(Recording(), normalised, CPU), np.array([[[0, 255, 255]]], np.uint8), valid)
    torch.testing.assert_close(seen[0], torch.tensor([[[[-2.0, 2.0, 0.0]]]]))


class SmallMemory(nn.Module):
    """A model on a device that has memory for `limit` windows."""

    def __init__(self, limit):
        super().__init__()
        self.limit, self.batches = limit, []

    def forward(self, x):
        self.batches.append(len(x))
        if len(x) > self.limit:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return Surroundings()(x)


def test_too_little_memory_halves_the_batch_and_keeps_the_result():
    image, model = scene(100, 130), SmallMemory(limit=3)
    predictor = Predictor(model, card(), CPU)
    for got, expected in zip(predict_all(predictor, image), predict_all(Predictor(Surroundings(), card(), CPU), image)):
        np.testing.assert_array_equal(got, expected)
    assert model.batches[:5] == [24, 12, 6, 3, 3]  # 4 x 6 windows, and what fitted once is not exceeded again


def test_too_little_memory_for_one_window_is_an_error_with_a_way_out():
    with pytest.raises(DeviceMemoryError, match="choose the device 'cpu'"):
        predict_all(Predictor(SmallMemory(limit=0), card(), CPU), scene(40, 40))


def test_progress_counts_windows_and_can_end_the_work():
    calls = []
    predictor = Predictor(PerPixel(), card(), CPU)
    predict_all(predictor, scene(100, 130), progress=lambda done, total: calls.append((done, total)))
    assert calls[0] == (0, 24) and calls[-1] == (24, 24)

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        predict_all(predictor, scene(100, 130), progress=stop)
