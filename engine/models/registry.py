"""Models by name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..errors import EngineError
from ..texts import Text
from .banet import BANet
from .cmunet import CMUNet
from .dcswin import DCSwin
from .epyramidmamba import EfficientPyramidMamba
from .manet import MANet
from .rs3mamba import RS3Mamba
from .segmenter import Segmenter
from .unetformer import UNetFormer
from .unetmamba import UNetMamba

_MODELS: dict[str, type[Segmenter]] = {
    "banet": BANet,
    "cmunet": CMUNet,
    "dcswin": DCSwin,
    "epyramidmamba": EfficientPyramidMamba,
    "manet": MANet,
    "rs3mamba": RS3Mamba,
    "unetformer": UNetFormer,
    "unetmamba": UNetMamba,
}


def list_models() -> list[str]:
    """Names that `create_model` takes."""
    return sorted(_MODELS)


def recognise(names: Iterable[str]) -> str | None:
    """The model whose tensors have such names; None where they are of none."""
    names = list(names)
    return next((name for name, kind in _MODELS.items() if any(n.startswith(kind.mark) for n in names)), None)


def model_class(name: str) -> type[Segmenter]:
    """Raises: EngineError, there is no such model."""
    if name not in _MODELS:
        raise EngineError(
            Text("There is no model {name}.", name=repr(name)),
            Text("Choose one of {names}.", names=", ".join(list_models())),
            code="model.unknown",
        )
    return _MODELS[name]


def create_model(name: str, num_classes: int, in_channels: int = 3, **options: Any) -> Segmenter:
    """A model with random weights.

    Args:
        name: one of `list_models()`.
        num_classes: K, at least 1.
        in_channels: bands of the input, at least 1; with 3 the state_dict keys are those of the published model.
        options: fields of the model's configuration, as `encoder="timm/resnet18"` or `local_supervision=False`.
    Raises:
        EngineError: unknown model or option, or counts below 1.
    """
    kind = model_class(name)
    if num_classes < 1 or in_channels < 1:
        raise EngineError(
            Text(
                "A model needs at least 1 class and 1 band, not {classes} and {bands}.",
                classes=num_classes,
                bands=in_channels,
            ),
            code="model.counts",
        )
    try:
        return kind(num_classes, in_channels, **options)
    except TypeError as error:
        why = Text("{name} does not take these options: {why}.", name=name, why=str(error))
        raise EngineError(why, code="model.options") from error
