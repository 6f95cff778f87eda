"""The tensors of a model, each once: some models have a tensor under two names."""

from __future__ import annotations

from itertools import chain

from torch import Tensor, nn


def own_tensors(model: nn.Module) -> dict[str, Tensor]:
    """The state_dict without second names."""
    first = {name for name, _ in chain(model.named_parameters(), model.named_buffers())}
    return {name: value for name, value in model.state_dict().items() if name in first}


def load_own_tensors(model: nn.Module, tensors: dict[str, Tensor]) -> None:
    """Load what `own_tensors` gave. Raises: RuntimeError, they are not all of this model's, or not of its shapes."""
    missing, unexpected = model.load_state_dict(tensors, strict=False)
    if unexpected or (missing := set(missing) - second_names(model).keys()):
        raise RuntimeError(f"tensors missing: {sorted(missing)}; unknown: {unexpected}")


def second_names(model: nn.Module) -> dict[str, str]:
    """Second name -> first name."""
    everything = chain(model.named_parameters(remove_duplicate=False), model.named_buffers(remove_duplicate=False))
    first: dict[int, str] = {}
    return {name: first[id(value)] for name, value in everything if first.setdefault(id(value), name) != name}
