"""A parent's weights in a model with other classes or bands."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from ..models import create_model, model_class, own_tensors
from ..models.segmenter import Segmenter
from ..weights.card import Card

_SPREAD = 0.01
"""Standard deviation of what tells the rows of new classes apart; those of trained classes lie around 0.1 apart."""


def adapt(
    parent: Segmenter, card: Card, classes: Sequence[str], bands: Sequence[str]
) -> tuple[Segmenter, list[int | None]]:
    """The parent with new classes and bands, and with what serves training alone, which weights files do not keep.

    What depends on the number of classes takes over the rows of classes of the same name; rows of new ones begin at the
    mean of all, with a little noise. What depends on the number of bands takes over those of the same name; a new band
    begins as the mean of all. With other bands, the sum over them keeps its size.

    Args:
        card: of the parent.
        classes, bands: names, compared without regard to case.
    Returns:
        the model, and for each class its place among the parent's; None for a new one.
    """
    kind = model_class(card.model)
    options = {name: value for name, value in card.model_options.items() if name not in kind.inference_options}
    model = create_model(card.model, len(classes), len(bands), **options)
    by_band = _dependent_on_bands(card.model, options)
    class_sources = _sources(classes, [each.name for each in card.classes])
    band_sources = _sources(bands, card.bands)
    kept, state = own_tensors(parent), own_tensors(model)
    for name, value in kept.items():
        if name.startswith(kind.head):
            value = _rows(value, class_sources, kind.rows_per_class)
        elif name in by_band and band_sources != list(range(len(card.bands))):
            value = _columns(value, band_sources)
        state[name] = value
    model.load_state_dict(state, strict=False)
    return model, class_sources


def _sources(names: Sequence[str], parents: Sequence[str]) -> list[int | None]:
    """For each name its place among the parent's; None where it has none."""
    places = {name.strip().casefold(): place for place, name in reversed(list(enumerate(parents)))}
    return [places.get(name.strip().casefold()) for name in names]


def _dependent_on_bands(model: str, options: dict) -> set[str]:
    """Names of the tensors whose second dimension is the number of bands."""
    plain, other = (own_tensors(create_model(model, 2, bands, **options)) for bands in (3, 4))
    return {name for name, value in plain.items() if other[name].shape != value.shape}


def _rows(value: Tensor, sources: list[int | None], per_class: int) -> Tensor:
    """(K * per_class, ...) -> (K' * per_class, ...)."""
    value = value.unflatten(0, (-1, per_class))
    mean = value.mean(dim=0)
    spread = value.std() if value.dim() > 2 else torch.zeros(())
    new = [mean + _SPREAD * spread * torch.randn_like(mean) if s is None else value[s] for s in sources]
    return torch.stack(new).flatten(0, 1)


def _columns(value: Tensor, sources: list[int | None]) -> Tensor:
    """(N, C, ...) -> (N, C', ...)."""
    mean = value.mean(dim=1)
    new = torch.stack([mean if s is None else value[:, s] for s in sources], dim=1)
    return new * (value.shape[1] / len(sources))
