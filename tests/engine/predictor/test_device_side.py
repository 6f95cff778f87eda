"""What keeps a GPU busy: computations recorded and replayed, blocks that arrive band by band. No GPU is needed."""

import gc
import weakref
from functools import partial

import numpy as np
import pytest
import torch

from tests.engine.predictor.small_models import CPU, Counting, Surroundings, card, predict_all, scene
from unetmamba_qgis.engine.segmentation import predictor as predictor_module
from unetmamba_qgis.engine.segmentation.predictor import Predictor
from unetmamba_qgis.engine.segmentation.replay import Replay
from unetmamba_qgis.engine.segmentation.transfer import Upload, fetch


class StandIn:
    """Recorded as a CUDA graph is: inputs and output have fixed places, and nothing but `replay` computes."""

    made = 0

    def __init__(self, function, inputs):
        StandIn.made += 1
        self.inputs = tuple(v.clone() for v in inputs)
        self._function, self.output = function, torch.full_like(function(*inputs), -1)

    def replay(self):
        self.output.copy_(self._function(*self.inputs))


@pytest.fixture
def calls(monkeypatch):
    monkeypatch.setattr(StandIn, "made", 0)
    return []


def replayed(calls, function=lambda x, y: 2 * x + y, record=StandIn):
    def counted(*inputs):
        calls.append(tuple(len(v) for v in inputs))
        return function(*inputs)

    return partial(Replay(record), counted)


def pair(batch, length=3, start=0.0):
    x = start + torch.arange(float(batch * length)).view(batch, length)
    return x, 10 * x


def test_what_comes_twice_is_recorded_and_every_result_is_right_and_stays_so(calls):
    compute = replayed(calls)
    inputs = [pair(4, start=s) for s in (0, 5, 7, 100)]
    results = [compute(*each) for each in inputs]
    assert StandIn.made == 1
    for (x, y), result in zip(inputs, results, strict=True):
        torch.testing.assert_close(result, 2 * x + y)


def test_a_smaller_batch_is_filled_up_and_not_recorded(calls):
    compute = replayed(calls)
    for batch in (4, 4, 3, 1, 4, 3):
        x, y = pair(batch, start=batch)
        torch.testing.assert_close(compute(x, y), 2 * x + y)
    assert StandIn.made == 1 and set(calls) == {(4, 4)}


def test_what_comes_once_is_not_recorded(calls):
    compute = replayed(calls)
    for shape in ((4, 3), (4, 5), (2, 5), (8, 3)):
        x, y = pair(*shape)
        torch.testing.assert_close(compute(x, y), 2 * x + y)
    assert StandIn.made == 0


def test_another_type_of_values_is_another_computation(calls):
    compute = replayed(calls)
    for _ in range(3):
        compute(*pair(2))
    x, y = (v.double() for v in pair(2))
    assert compute(x, y).dtype == torch.float64


def test_where_nothing_can_be_recorded_it_is_told_once_and_computed_all_the_same(calls):
    def refuse(function, inputs):
        raise RuntimeError("operation not permitted when stream is capturing")

    compute = replayed(calls, record=refuse)
    x, y = pair(2)
    compute(x, y)
    with pytest.warns(RuntimeWarning, match="without a CUDA graph, more slowly: operation not permitted"):
        torch.testing.assert_close(compute(x, y), 2 * x + y)
    torch.testing.assert_close(compute(x, y), 2 * x + y)


def test_lack_of_memory_gives_up_what_was_recorded(calls):
    def too_small(x, y):
        if len(x) > 4:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2 GiB")
        return x + y

    compute = replayed(calls, too_small)
    for _ in range(2):
        compute(*pair(4))
    with pytest.raises(RuntimeError, match="out of memory"):
        compute(*pair(8))
    calls.clear()
    compute(*pair(4))
    assert calls == [(4, 4)] and StandIn.made == 1  # it ran as for the first time


@pytest.mark.parametrize("most", [8, 3])
def test_the_map_of_replayed_batches_is_the_map_of_single_windows(calls, most):
    """`most`: windows that the memory has room for."""

    class Small(Surroundings):
        def forward(self, x):
            if len(x) > most:
                raise RuntimeError("CUDA out of memory.")
            return super().forward(x)

    image, valid = scene(200, 170), np.random.default_rng(1).random((200, 170)) > 0.1
    expected = predict_all(Predictor(Surroundings(), card(), CPU), image, valid)
    model = Counting(Small())
    predictor = Predictor(model, card(), CPU)
    predictor._replay, predictor._batch = Replay(StandIn), 8
    for got, plain in zip(predict_all(predictor, image, valid), expected, strict=True):
        np.testing.assert_array_equal(got, plain)
    assert StandIn.made == 1
    assert {shape[0] for shape in model.shapes} == ({8} if most == 8 else {8, 4, 2})


@pytest.mark.parametrize("band_bytes", [1, 700, 1 << 20])
def test_rows_are_there_when_they_are_asked_for_and_no_more_than_a_band_before(band_bytes):
    array = np.random.default_rng(0).integers(1, 256, (3, 50, 20), dtype=np.uint8)[:, :, ::-1]
    upload = Upload(array, CPU, band_bytes)
    band = max(1, band_bytes // 60)
    for end in (1, 1, 17, 40, 50):
        got = upload.rows(end).numpy().copy()
        np.testing.assert_array_equal(got[:, :end], array[:, :end])
        assert upload._sent <= end + 2 * band
    np.testing.assert_array_equal(got, array)


def test_the_map_of_a_block_that_arrives_in_bands_is_the_same(monkeypatch):
    image, valid = scene(120, 90), np.random.default_rng(1).random((120, 90)) > 0.1
    expected = predict_all(Predictor(Surroundings(), card(), CPU), image, valid)
    monkeypatch.setattr(predictor_module, "send", lambda array, device: Upload(array, device, 2000))
    for got, plain in zip(predict_all(Predictor(Surroundings(), card(), CPU), image, valid), expected, strict=True):
        np.testing.assert_array_equal(got, plain)


def test_maps_come_back_as_arrays_and_what_was_not_asked_for_stays_away():
    classes, nothing = fetch([torch.tensor([[1, 2]], dtype=torch.uint8), None])
    assert nothing is None and classes.dtype == np.uint8 and classes.tolist() == [[1, 2]]


def test_a_predictor_that_nobody_needs_gives_up_its_memory_at_once():
    predictor = Predictor(Surroundings(), card(), CPU)
    predictor._replay = Replay(StandIn)
    predict_all(predictor, scene(20, 20))  # one window: the stand-in, unlike a graph, would keep the function
    alive = weakref.ref(predictor)
    gc.disable()
    try:
        del predictor
        assert alive() is None
    finally:
        gc.enable()
