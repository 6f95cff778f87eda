"""Trained weights on the chips of a protocol: scores, pictures, and the challenge's test images. Needs torch."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch

from ..chips.store import Chip
from ..files import replace, sync
from ..png import encode
from ..segmentation.options import PredictOptions
from ..segmentation.predictor import Predictor
from ..training.validate import confusion_by_group
from ..weights import load_model
from .protocol import ModelChoice, Protocol
from .results import Result

Progress = Callable[[float], None]
"""Told the share done; what it raises ends the work."""


class Scorer:
    """Weights, ready to map chips as published: whole windows of the card's size, not blended, in float32."""

    def __init__(self, weights: Path, protocol: Protocol, tta: str, device: torch.device) -> None:
        model, self.card = load_model(weights, device)
        options = PredictOptions(overlap_px=0, tta=protocol.views[tta], precision="float32")
        self._predictor = Predictor(model, self.card, device, options)
        self._tta, self._device = tta, device

    def score(self, choice: ModelChoice, repeat: int, chips: Sequence[Chip], progress: Progress) -> Result:
        """The scores on chips."""
        matrices: dict[str, np.ndarray] = {}
        start = time.monotonic()
        for number, chip in enumerate(chips):
            for group, matrix in self._mapped(chip, number, len(chips), progress)[0].items():
                matrices[group] = matrices.get(group, 0) + matrix
        megapixels = sum(chip.label.size for chip in chips) / 1e6
        return Result(
            choice.title,
            repeat,
            self._tta,
            self.card.tensors_sha256,
            {group: matrix.tolist() for group, matrix in matrices.items()},
            megapixels / (time.monotonic() - start),
            str(self._device),
        )

    def classes_of(self, chip: Chip) -> np.ndarray:
        """(H, W) uint8: numbers of the classes."""
        return self._mapped(chip, 0, 1, lambda share: None)[1]

    def write_submission(self, path: Path, chips: Sequence[Chip], progress: Progress) -> None:
        """Write a zip of the test images' maps as LoveDA's challenge takes them: N.png, grey, classes from 0.

        Raises:
            OSError.
        """
        temporary = path.with_name(f".{path.name}.tmp")
        with zipfile.ZipFile(temporary, "w") as archive:  # PNG is compressed already
            for number, chip in enumerate(chips):
                classes = self._mapped(chip, number, len(chips), progress)[1]
                archive.writestr(f"{chip.name.rsplit('-', 1)[1]}.png", encode(classes))
        sync(temporary)
        replace(temporary, path)

    def _mapped(
        self, chip: Chip, number: int, count: int, progress: Progress
    ) -> tuple[dict[str, np.ndarray], np.ndarray]:
        """Confusion matrices by group, and the map of a chip."""
        found = []
        matrices = confusion_by_group(
            self._predictor,
            [chip],
            self.card.classes,
            lambda done, total: progress((number + done / max(total, 1)) / count),
            lambda _, classes: found.append(classes),
        )
        return matrices, found[0]
