"""Which class of the map a class of the reference is."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..raster.class_map import NODATA
from ..raster.legend import Legend

_ABSENT_COLOUR = "#000000"
"""Of classes that the map does not have."""


@dataclass(frozen=True)
class AssessedClass:
    """A class of the map, of the reference or of both."""

    value: int | None
    """Code in the map; None for a class of the reference that has none."""
    name: str
    color: str
    in_map: bool
    """Whether the map has such a class, though it may show it nowhere."""


def match(values: Sequence[str | int], legend: Legend) -> list[int | None]:
    """The code in the map of each value of the reference, None where there is none.

    Whole numbers are codes. Texts are the names of classes, whatever their case, underscores being blanks; a text that
    is no name but a whole number is taken for a code of the map.
    """
    by_name = {same_name(name): code for code, name in legend.names.items()}

    def code_of(value: str | int) -> int | None:
        if isinstance(value, str):
            if same_name(value) in by_name:
                return by_name[same_name(value)]
            if not same_name(value).isdecimal():
                return None
            code = int(value)
            return code if code < NODATA and (not legend.names or code in legend.names) else None
        return value if 0 <= value < NODATA else None

    return [code_of(value) for value in values]


class ClassTable:
    """The classes of an assessment in their order: those of the map by code, then those that only the reference has."""

    def __init__(
        self,
        values: Sequence[str | int],
        codes: Sequence[int | None],
        legend: Legend,
        seen: Collection[int],
        names: Mapping[int, str],
    ) -> None:
        """
        Args:
            values: of the reference that occur on the map.
            codes: theirs, as `match` gives them.
            seen: codes that the map shows, as far as is known.
            names: what the reference calls its codes.
        """
        told = [code for code in codes if code is not None]
        of_map = sorted({*legend.names, *seen} if legend.names else {*seen, *told})
        self.classes = [AssessedClass(*_plain(legend, code), in_map=True) for code in of_map]
        self._numbers: dict[int | str, int] = {code: number for number, code in enumerate(of_map)}
        for value, code in sorted(zip(values, codes), key=lambda pair: (pair[1] is None, pair[1], str(pair[0]))):
            key = value if code is None else code
            if key not in self._numbers:
                self._numbers[key] = len(self.classes)
                name = names.get(value, str(value))
                self.classes.append(AssessedClass(code, name, _ABSENT_COLOUR, in_map=False))
        self.of_values = [self._numbers[value if code is None else code] for value, code in zip(values, codes)]
        """The number of the class of each value."""

    def matrix(self, counts: np.ndarray) -> np.ndarray:
        """(K, K) int64, reference in rows, of (values, 256) numbers of pixels or points by code in the map."""
        matrix = np.zeros((len(self.classes),) * 2, dtype=np.int64)
        for row, of_value in zip(self.of_values, counts):
            for number, entry in enumerate(self.classes):
                if entry.in_map:
                    matrix[row, number] += of_value[entry.value]
        return matrix


def _plain(legend: Legend, code: int) -> tuple[int, str, str]:
    entry = legend.entry(code)
    return entry.value, entry.name, entry.color


def same_name(text: str) -> str:
    """What two spellings of one name have in common."""
    return " ".join(text.replace("_", " ").split()).casefold()
