"""Every model of the registry goes the whole way: chips, training, weights with a card, a class map."""

import dataclasses

import numpy as np
import pytest

from tests.engine.training.runs import CPU, Recorder
from tests.engine.training.tiny import CONFIG, TinyModel
from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.models import list_models, load_own_tensors, model_class, own_tensors, registry
from unetmamba_qgis.engine.segmentation.predictor import Predictor, PredictRequest
from unetmamba_qgis.engine.training.checkpoint import RunFolder
from unetmamba_qgis.engine.training.config import LabelledCrops
from unetmamba_qgis.engine.training.train import train
from unetmamba_qgis.engine.weights import load_model

SHORT = dataclasses.replace(
    CONFIG, samples=LabelledCrops(crop_px=32), steps=2, report_every=1, validation_groups=(), ema_decay=None
)


@pytest.mark.parametrize("name", [name for name in list_models() if not issubclass(model_class(name), TinyModel)])
def test_a_model_learns_is_written_and_makes_a_map(store, tmp_path, monkeypatch, name):
    monkeypatch.setattr(RunFolder, "save", lambda *arguments: None)  # states of this size take seconds
    listener = Recorder()
    train(store, dataclasses.replace(SHORT, model=name), tmp_path / "weights.safetensors", CPU, listener)
    assert [report["step"] for report in listener.steps] == [1, 2]
    model, card = load_model(tmp_path / "weights.safetensors")
    assert card.model == card.training["model"] == name
    (chip,) = store.chips(("south",))[:1]
    image, (height, width) = np.array(chip.image)[:, :50, :70], (50, 70)
    valid = np.ones((height, width), bool)
    request = PredictRequest(0, image, valid, offset=(0, 0), core=(0, 0, width, height), raster_size=(width, height))
    result = Predictor(model, card, CPU).predict(request, lambda done, total: None)
    assert result.classes.shape == (height, width) and set(np.unique(result.classes)) <= {0, 1}


class TwoNamed(TinyModel):
    """Like RS3Mamba, it has tensors that go by two names."""

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.alias = self.middle


def test_tensors_that_are_not_all_of_a_model_are_refused():
    model = TwoNamed(2)
    tensors = own_tensors(model)
    load_own_tensors(model, tensors)
    for wrong in (
        {**tensors, "else": tensors["middle.weight"]},
        {name: value for name, value in tensors.items() if "middle" not in name},
    ):
        with pytest.raises(RuntimeError, match="middle.weight|else"):
            load_own_tensors(model, wrong)


@pytest.mark.parametrize("average", [None, 0.5])
def test_a_model_with_tensors_of_two_names_goes_on_to_the_same_weights(store, tmp_path, monkeypatch, average):
    monkeypatch.setitem(registry._MODELS, "two-named", TwoNamed)
    config = dataclasses.replace(CONFIG, model="two-named", ema_decay=average)
    train(store, config, tmp_path / "whole", CPU)
    with pytest.raises(Cancelled):
        train(store, config, tmp_path / "parts", CPU, Recorder(stop_at=8))
    train(store, config, tmp_path / "parts", CPU)
    assert (tmp_path / "whole").read_bytes() == (tmp_path / "parts").read_bytes()
