"""Blocks through the predictor, with small models whose every output can be foretold."""

import numpy as np
import pytest
import torch
from torch import nn

from tests.engine.predictor.small_models import (
    CPU,
    Counting,
    PerPixel,
    Surroundings,
    WindowMean,
    card,
    predict_all,
    predict_part,
    request_part,
    scene,
)
from unetmamba_qgis.engine.device_errors import DeviceFailedError, DeviceMemoryError
from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.segmentation import predictor as predictor_module
from unetmamba_qgis.engine.segmentation.predictor import Predictor
from unetmamba_qgis.engine.weights.card import Card


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
    assert model.shapes == [(1, 2, 20, 32)] * 2


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
    assert (classes[~valid] == 255).all() and (confidence[~valid] == 255).all()
    assert (classes[valid] != 255).all() and (confidence[valid] <= 100).all()


def test_windows_without_data_are_not_computed():
    model = Counting(PerPixel())
    valid = np.zeros((100, 100), bool)
    classes, confidence = predict_all(Predictor(model, card(), CPU), scene(100, 100), valid)
    assert model.shapes == [] and (classes == 255).all() and (confidence == 255).all()
    valid[99, 99] = True
    classes, _ = predict_all(Predictor(model, card(), CPU), scene(100, 100), valid)
    assert model.shapes == [(1, 2, 32, 32)] and (classes != 255).sum() == 1


@pytest.mark.parametrize("dtype", ["uint8", "int16", "<u2", ">u2", "uint32", "float32", "float64"])
def test_the_same_values_give_the_same_map_in_every_data_type(dtype):
    image = scene(40, 70)
    predictor = Predictor(Surroundings(), card(), CPU)
    for got, expected in zip(predict_all(predictor, image.astype(dtype)), predict_all(predictor, image)):
        np.testing.assert_array_equal(got, expected)


class Recording(nn.Module):
    """Keeps what the model gets, one band of it."""

    def forward(self, x):
        self.seen = x
        return x.expand(-1, 3, -1, -1)


def normalising_card():
    return Card(**{**vars(card(bands=1, scale=255.0)), "mean": (0.5,), "std": (0.25,)})


def test_values_are_scaled_then_normalised():
    model, valid = Recording(), np.array([[True, True, False]])
    predict_all(Predictor(model, normalising_card(), CPU), np.array([[[0, 255, 255]]], np.uint8), valid)
    torch.testing.assert_close(model.seen, torch.tensor([[[[-2.0, 2.0, 0.0]]]]))


@pytest.mark.parametrize(
    ("dtype", "raw", "gain", "offset"),
    [
        ("uint16", (0, 32896, 65535, 0), 1 / 257, 0),
        ("float32", (0, 128 / 255, 1, np.nan), 255, 0),
        ("int16", (-32768, 28, 155, 0), 1, 100),
        ("float64", (1e12, 1e12 + 1.28, 1e12 + 2.55, np.inf), 100, -1e14),  # differences that float32 does not know
        ("float32", (-3e38, 128, 3e38, -np.inf), 1, 0),  # cut off at both ends of the card's range
    ],
)
def test_values_can_be_brought_to_the_range_of_the_card(dtype, raw, gain, offset):
    model, image = Recording(), np.array(raw, dtype).reshape(1, 1, 4)
    valid = np.array([[True, True, True, False]])
    request = request_part(image, valid, 0, 0, 4, 1, values=((gain,), (offset,)))
    Predictor(model, normalising_card(), CPU).predict(request)
    torch.testing.assert_close(
        model.seen.flatten(), torch.tensor([-2.0, 4 * 128 / 255 - 2, 2.0, 0.0]), atol=0.01, rtol=0
    )


def test_every_band_is_brought_to_the_range_in_its_own_way():
    image = scene(40, 70)
    stored = np.stack((image[0].astype(np.int32) * 4 - 1000, image[1].astype(np.int32) + 7))
    request = request_part(stored, np.ones((40, 70), bool), 0, 0, 70, 40, values=((0.25, 1), (250, -7)))
    predictor = Predictor(PerPixel(), card(scale=255.0), CPU)
    np.testing.assert_array_equal(predictor.predict(request).classes, predict_all(predictor, image)[0])


@pytest.mark.parametrize("odd", [np.nan, np.inf, -np.inf, 1e300])
def test_a_value_that_is_no_number_changes_no_other_pixel(odd):
    image, valid = scene(70, 80).astype(np.float64), np.ones((70, 80), bool)
    image[1, 30, 40] = odd
    predictor = Predictor(Surroundings(), card(), CPU)
    elsewhere = valid.copy()
    elsewhere[30, 40] = False
    for got, without in zip(predict_all(predictor, image), predict_all(predictor, image, elsewhere)):
        np.testing.assert_array_equal(got[elsewhere], without[elsewhere])


def test_only_the_layers_that_are_asked_for_come_back():
    image, valid = scene(50, 60), np.random.default_rng(3).random((50, 60)) > 0.1
    predictor = Predictor(Surroundings(), card(), CPU)
    none = predictor.predict(request_part(image, valid, 0, 0, 60, 50))
    assert none.confidence is None and none.probabilities is None
    both = predictor.predict(request_part(image, valid, 0, 0, 60, 50, layers=("confidence", "probabilities")))
    np.testing.assert_array_equal(both.classes, none.classes)
    assert both.probabilities.shape == (3, 50, 60) and both.probabilities.dtype == np.uint8
    assert (both.probabilities[:, ~valid] == 255).all()
    shares = both.probabilities[:, valid].astype(int)
    np.testing.assert_array_equal(shares.max(0), both.confidence[valid])
    assert np.abs(shares.sum(0) - 100).max() <= 1
    clear = np.sort(shares, 0)[-2] < shares.max(0)
    np.testing.assert_array_equal(10 * (shares.argmax(0) + 1)[clear], both.classes[valid][clear])


def test_a_block_without_room_for_its_windows_is_refused():
    request = request_part(scene(100, 100), np.ones((100, 100), bool), 40, 40, 20, 20, margin_px=12)
    with pytest.raises(ValueError, match="does not hold all the windows"):
        Predictor(PerPixel(), card(), CPU).predict(request)


class SmallMemory(nn.Module):
    """A model on a device that has memory for `limit` windows."""

    def __init__(self, limit, error=torch.OutOfMemoryError("CUDA out of memory.")):
        super().__init__()
        self.limit, self.error, self.batches = limit, error, []

    def forward(self, x):
        self.batches.append(len(x))
        if len(x) > self.limit:
            raise self.error
        return Surroundings()(x)


def test_too_little_memory_halves_the_batch_and_keeps_the_result(monkeypatch):
    monkeypatch.setitem(predictor_module._PIXELS_PER_BATCH, "cpu", 1 << 18)
    image, model = scene(100, 130), SmallMemory(limit=3)
    predictor = Predictor(model, card(), CPU)
    for got, expected in zip(predict_all(predictor, image), predict_all(Predictor(Surroundings(), card(), CPU), image)):
        np.testing.assert_array_equal(got, expected)
    assert model.batches[:5] == [24, 12, 6, 3, 3]  # 4 x 6 windows, and what fitted once is not exceeded again


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory."),
        MemoryError(),
        RuntimeError("[enforce fail at alloc_cpu.cpp:124] DefaultCPUAllocator: can't allocate memory"),
        RuntimeError("MPS backend out of memory (MPS allocated: 5.00 GB)"),
        RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"),
    ],
)
def test_too_little_memory_for_one_window_is_an_error_with_a_way_out(error):
    with pytest.raises(DeviceMemoryError, match="smaller window. Finished blocks are kept") as excinfo:
        predict_all(Predictor(SmallMemory(0, error), card(), CPU), scene(40, 40))
    assert excinfo.value.code == "device.out_of_memory"
    assert "the device 'cpu'" in DeviceMemoryError("cuda:0").hint and "'cpu'" not in excinfo.value.hint


def test_memory_that_really_is_too_small_is_that_error():
    class Greedy(nn.Module):
        def forward(self, x):
            return torch.empty(1 << 60, dtype=torch.uint8)

    with pytest.raises(DeviceMemoryError):
        predict_all(Predictor(Greedy(), card(), CPU), scene(40, 40))


def test_a_device_that_is_lost_is_named_and_other_mistakes_are_not_blamed_on_it():
    lost = torch.AcceleratorError("CUDA error: unspecified launch failure\nCompile with TORCH_USE_CUDA_DSA.")
    with pytest.raises(DeviceFailedError, match="cpu stopped working: CUDA error: unspecified launch failure."):
        predict_all(Predictor(SmallMemory(0, lost), card(), CPU), scene(40, 40))
    with pytest.raises(RuntimeError, match="mat1 and mat2"):
        predict_all(Predictor(SmallMemory(0, RuntimeError("mat1 and mat2 differ")), card(), CPU), scene(40, 40))


def test_progress_counts_windows_and_can_end_the_work():
    calls = []
    predictor = Predictor(PerPixel(), card(), CPU)
    request = request_part(scene(100, 130), np.ones((100, 130), bool), 0, 0, 130, 100)
    predictor.predict(request, lambda done, total: calls.append((done, total)))
    assert calls[0] == (0, 24) and calls[-1] == (24, 24)

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        predictor.predict(request, stop)


def test_windows_that_two_blocks_share_are_computed_once():
    image, valid = scene(100, 300), np.ones((100, 300), dtype=bool)
    whole, halves = Counting(Surroundings()), Counting(Surroundings())
    expected, _ = predict_all(Predictor(whole, card(), CPU), image)
    predictor = Predictor(halves, card(), CPU)
    parts = [predict_part(predictor, image, valid, column, 0, 150, 100)[0] for column in (0, 150)]
    np.testing.assert_array_equal(np.concatenate(parts, axis=1), expected)
    assert len(halves.shapes) == len(whole.shapes)
