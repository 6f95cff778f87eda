"""Bringing weights into the library: weights files as they are, published checkpoints with a new card."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..engine.chips.colours import distinct_colours
from ..engine.datasets.legends import LEGENDS
from ..engine.errors import EngineError
from ..engine.weights.card import Card, LandCoverClass, read_header
from ..engine.weights.confined import CHECKPOINTS, import_into_library
from ..engine.weights.user_library import SUFFIX, add_file
from ..translation import translate

_COLOR = re.compile(r"\s+(#[0-9a-fA-F]{6})\s*$")
_BANDS = 3
"""Published checkpoints look at three bands, normalised as ImageNet's photographs are."""
_MEAN, _STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
_WINDOW_PX = 1024


class ImportFormError(EngineError):
    """What was said about a checkpoint is not enough."""

    code = "weights.card"


@dataclass(frozen=True)
class ImportForm:
    """What a bare checkpoint does not say of itself."""

    title: str = ""
    classes: str = ""
    """One on each line, in the order of the network's outputs; a colour may follow, as `water #2b83ba`."""
    bands: str = "Red, Green, Blue"
    pixel_size_m: float = 0.3
    training_data: str = ""
    licence: str = ""

    def card(self) -> Card:
        """All but the model's name. Raises: ImportFormError, the first thing that is missing."""
        if not self.title.strip():
            raise ImportFormError(translate("UNetMamba", "Give the weights a title."))
        lines = [line.strip() for line in self.classes.splitlines() if line.strip()]
        if not lines:
            text = translate(
                "UNetMamba", "Name the classes, one on each line, in the order in which they were trained."
            )
            raise ImportFormError(text)
        bands = tuple(band.strip() for band in re.split("[,，、]", self.bands) if band.strip())
        if len(bands) != _BANDS:
            text = translate(
                "UNetMamba", "Name three bands, separated by commas, in the order in which they were trained."
            )
            raise ImportFormError(text)
        if self.pixel_size_m <= 0:
            raise ImportFormError(translate("UNetMamba", "Say what pixel size the training images had."))
        return Card(
            title=self.title.strip(),
            model="",  # the checkpoint tells
            classes=tuple(_classes(lines)),
            bands=bands,
            mean=_MEAN,
            std=_STD,
            pixel_size_m=self.pixel_size_m,
            window_px=_WINDOW_PX,
            training_data=self.training_data.strip(),
            licence=self.licence.strip(),
        )


def _classes(lines: list[str]):
    colors = distinct_colours(len(lines))
    for value, (line, color) in enumerate(zip(lines, colors)):
        given = _COLOR.search(line)
        name = line[: given.start()] if given else line
        yield LandCoverClass(value, name, given.group(1).lower() if given else color)


def presets() -> dict[str, ImportForm]:
    """Data set -> what its published checkpoints mean; without a title."""
    licences = {
        "loveda": translate("UNetMamba", "CC BY-NC-SA 4.0, as LoveDA: no commercial use"),
        "potsdam": translate("UNetMamba", "As the ISPRS benchmark: ask the ISPRS before other use than research"),
        "vaihingen": translate("UNetMamba", "As the ISPRS benchmark: ask the ISPRS before other use than research"),
    }
    return {
        name: ImportForm(
            classes="\n".join(f"{entry.name} {entry.color}" for entry in legend.classes),
            bands=", ".join(legend.bands),
            pixel_size_m=legend.pixel_size_m,
            training_data=legend.source,
            licence=licences[name],
        )
        for name, legend in LEGENDS.items()
    }


def lacks_card(path: Path) -> bool:
    """Whether a file is a checkpoint: tensors that do not say what they mean. Raises: EngineError, it is neither."""
    if path.suffix.lower() in CHECKPOINTS:
        return True
    if path.suffix.lower() != SUFFIX:
        text = translate("UNetMamba", "{name} is no weights file.").format(name=path.name)
        hint = translate("UNetMamba", "Choose a file that ends in .safetensors, .ckpt, .pth or .pt.")
        raise ImportFormError(text, hint)
    metadata = read_header(path).get("__metadata__")
    return not isinstance(metadata, dict) or "card" not in metadata


def import_file(
    path: Path,
    form: ImportForm | None,
    find_python: Callable[[], Path],
    progress: Callable[[float], None] = lambda fraction: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> str:
    """Add a file to the library -> its name there; takes a while.

    Args:
        form: for what has no card.
        find_python: tells where the engine's Python is, which opens what has no card.
        progress: is told the share that is done, 0..1, where that is known.
    Raises:
        EngineError, Cancelled; then nothing was added.
    """
    if lacks_card(path):
        card = (form or ImportForm()).card()
        return import_into_library(find_python(), path, card, is_cancelled=is_cancelled)
    return add_file(path, progress=progress, is_cancelled=is_cancelled)
