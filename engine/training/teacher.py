"""What the parent weights say of classes they know already: on ground without labels, and of how common they are."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..chips.store import UNLABELLED

_SURE = 0.7
"""Share of the winning class from which on the parent's word counts on ground without labels."""

_RECALL = 0.5
"""Mean share of the labelled ground of each known class that the parent finds, from which on it is trusted."""

_RAREST = 0.005
"""Share of the ground that a class is taken to have at least."""


class Teacher:
    """Looks at all views once, then tells what it is trusted with.

    Labels drawn by hand are few and have every class in like amounts. Without a teacher, weights that knew what is
    common forget it.
    """

    def __init__(self, decoder: nn.Module, places: list[int | None]) -> None:
        """
        Args:
            decoder: of the parent, in eval mode: encoder maps -> scores (B, K', S, S).
            places: for each of the K classes that are taught, its place among the parent's K'; None for a new one.
        """
        self._decoder = decoder
        self._known = torch.tensor([place is not None for place in places])
        self._places = torch.tensor([place or 0 for place in places])
        classes = len(places)
        self._hits, self._counts, self._shares = torch.zeros(classes), torch.zeros(classes), torch.zeros(classes)

    @torch.no_grad()
    def look(self, maps: list[Tensor], labels: Tensor) -> Tensor:
        """See a batch of views.

        Args:
            maps: of the encoder, which is the parent's.
            labels: (B, S, S) int64 on the CPU, 255 not labelled.
        Returns:
            (B, S, S) int64: the class it is sure of where there is no label, else 255. To be cut to `trusted` later.
        """
        shares = self._decoder(maps).float().softmax(dim=1).cpu()
        sure, winner = shares.max(dim=1)
        numbers = torch.full((shares.shape[1],), UNLABELLED)  # of the parent's classes among the new ones
        numbers[self._places[self._known]] = self._known.nonzero().flatten()
        called, labelled = numbers[winner], labels != UNLABELLED
        number = len(self._known)
        self._hits += torch.bincount(called[labelled & (called == labels)], minlength=number)
        self._counts += torch.bincount(labels[labelled], minlength=number)
        self._shares += shares.sum(dim=(0, 2, 3))[self._places] * self._known
        return torch.where(labelled | (sure < _SURE), UNLABELLED, called)

    @property
    def trusted(self) -> Tensor:
        """(K,) bool: the classes that the parent knows; none if it errs about them on the labelled ground."""
        seen = self._known & (self._counts > 0)
        recall = (self._hits[seen] / self._counts[seen]).mean() if seen.any() else 0.0
        return self._known if recall >= _RECALL else torch.zeros_like(self._known)

    @property
    def knows_most(self) -> bool:
        """Whether it is trusted with at least half of the classes."""
        return bool(2 * self.trusted.sum() >= len(self._known))

    @property
    def shift(self) -> Tensor:
        """(K,): what is added to the scores of labelled samples, so that without it they fit how common classes are.

        Source: Menon et al. 2021, Long-tail learning via logit adjustment, arXiv:2007.07314, eq. 10.
        """
        sampled = self._counts / self._counts.sum()
        common = sampled.clone()
        trusted = self.trusted
        if trusted.sum() > 1:
            seen = self._shares[trusted] / self._shares[trusted].sum()
            seen = seen.clamp_min(_RAREST) / seen.clamp_min(_RAREST).sum()
            common[trusted] = sampled[trusted].sum() * seen
        return (sampled.clamp_min(1e-6) / common.clamp_min(1e-6)).log()
