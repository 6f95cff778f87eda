"""A parent's weights in a model with other classes or bands."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from ..models import create_model
from ..weights.card import Card

_SPREAD = 0.01
"""Standard deviation of what tells the rows of new classes apart; those of trained classes lie around 0.1 apart."""


def adapt(
    parent: nn.Module, card: Card, classes: Sequence[str], bands: Sequence[str]
) -> tuple[nn.Module, list[int | None]]:
    """The parent with new classes and bands, its local supervision included, which weights files do not keep.

    What depends on the number of classes takes over the rows of classes of the same name; rows of new ones begin at the
    mean of all, with a little noise. What depends on the number of bands takes over those of the same name; a new band
    begins as the mean of all. With other bands, the sum over them keeps its size.

    Args:
        card: of the parent.
        classes, bands: names, compared without regard to case.
    Returns:
        the model, and for each class its place among the parent's; None for a new one.
    """
    options = {name: value for name, value in card.model_options.items() if name != "local_supervision"}
    model = create_model(card.model, len(classes), len(bands), **options)
    by_class, by_band = _dependent_on(card.model, options)
    class_sources = _sources(classes, [each.name for each in card.classes])
    band_sources = _sources(bands, card.bands)
    kept, state = parent.state_dict(), model.state_dict()
    for name, value in kept.items():
        if name in by_class:
            value = _rows(value, class_sources)
        elif name in by_band and band_sources != list(range(len(card.bands))):
            value = _columns(value, band_sources)
        state[name] = value
    model.load_state_dict(state)
    return model, class_sources


def _sources(names: Sequence[str], parents: Sequence[str]) -> list[int | None]:
    """For each name its place among the parent's; None where it has none."""
    places = {name.strip().casefold(): place for place, name in reversed(list(enumerate(parents)))}
    return [places.get(name.strip().casefold()) for name in names]


def _dependent_on(model: str, options: dict) -> tuple[set[str], set[str]]:
    """Names of the tensors whose first dimension is the number of classes, and whose second one that of bands."""

    def shapes(num_classes: int, bands: int) -> dict[str, torch.Size]:
        return {k: v.shape for k, v in create_model(model, num_classes, bands, **options).state_dict().items()}

    plain, more_classes, more_bands = shapes(2, 3), shapes(3, 3), shapes(2, 4)
    by_class = {name for name, shape in plain.items() if more_classes[name] != shape}
    return by_class, {name for name, shape in plain.items() if more_bands[name] != shape}


def _rows(value: Tensor, sources: list[int | None]) -> Tensor:
    """(K, ...) -> (K', ...)."""
    mean = value.mean(dim=0)
    spread = value.std() if value.dim() > 1 else torch.zeros(())
    new = [mean + _SPREAD * spread * torch.randn_like(mean) if s is None else value[s] for s in sources]
    return torch.stack(new)


def _columns(value: Tensor, sources: list[int | None]) -> Tensor:
    """(N, C, ...) -> (N, C', ...)."""
    mean = value.mean(dim=1)
    new = torch.stack([mean if s is None else value[:, s] for s in sources], dim=1)
    return new * (value.shape[1] / len(sources))
