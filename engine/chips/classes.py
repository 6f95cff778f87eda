"""What the values of a class field stand for."""

from __future__ import annotations

from collections.abc import Iterable

from ..texts import Text
from ..weights.card import LandCoverClass
from .colours import distinct_colours
from .errors import ClassTableError, TooManyClassesError
from .job import LabelClass

MAX_CLASSES = 255
"""Numbers 0..254 of the classes of a store, and as many codes in maps."""

BACKGROUND_COLOUR = "#b4b4b4"


class ClassTable:
    """The classes in their order, and the number of the one that each value of the field stands for."""

    def __init__(self, classes: Iterable[LabelClass]) -> None:
        """Values with the same land cover are one class. Raises: ClassTableError."""
        self.labels: list[LabelClass] = []
        """Of each class the first value."""
        self._numbers: dict[str, int] = {}
        for entry in classes:
            self._add(entry)

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def land_cover(self) -> tuple[LandCoverClass, ...]:
        return tuple(entry.land_cover for entry in self.labels)

    def number(self, value: str) -> int | None:
        """Of the class that a value stands for, from 0; None if it is not listed."""
        return self._numbers.get(value)

    def number_of_background(self, name: str) -> int:
        """Of the class with this name, which is added where it is not there. Raises: ClassTableError."""
        names = [entry.land_cover.name for entry in self.labels]
        if name not in names:
            codes = {entry.land_cover.value for entry in self.labels}
            free = next((code for code in range(MAX_CLASSES) if code not in codes), None)
            if free is None:
                raise ClassTableError(
                    Text("all {most} codes are taken, and none is left for {name}", most=MAX_CLASSES, name=name)
                )
            self.labels.append(LabelClass(name, LandCoverClass(free, name, BACKGROUND_COLOUR)))
        return [entry.land_cover.name for entry in self.labels].index(name)

    def _add(self, entry: LabelClass) -> None:
        wanted = entry.land_cover
        if entry.field_value in self._numbers:
            raise ClassTableError(Text("the value {value} is listed twice", value=entry.field_value))
        if wanted in self.land_cover:
            self._numbers[entry.field_value] = self.land_cover.index(wanted)
            return
        if not 0 <= wanted.value < MAX_CLASSES:
            raise ClassTableError(
                Text(
                    "the code {code} of {name} is not between 0 and {last}",
                    code=wanted.value,
                    name=wanted.name,
                    last=MAX_CLASSES - 1,
                )
            )
        for other in self.land_cover:
            if other.value == wanted.value:
                raise ClassTableError(
                    Text(
                        "{one} and {other} have the same code {code}",
                        one=other.name,
                        other=wanted.name,
                        code=wanted.value,
                    )
                )
            if other.name == wanted.name:
                raise ClassTableError(
                    Text(
                        "the codes {one} and {other} have the same name {name}",
                        one=other.value,
                        other=wanted.value,
                        name=wanted.name,
                    )
                )
        self._numbers[entry.field_value] = len(self.labels)
        self.labels.append(entry)


def classes_of(values: Iterable[str], field: str, are_numbers: bool) -> tuple[LabelClass, ...]:
    """A class for each value: text sorted by name, numbers by value, which are the codes if all of them can be.

    Raises:
        TooManyClassesError.
    """
    ordered = sorted(set(values), key=int if are_numbers else lambda value: (value.casefold(), value))
    if len(ordered) > MAX_CLASSES:
        raise TooManyClassesError(field, len(ordered), MAX_CLASSES)
    codes = list(range(len(ordered)))
    if are_numbers and all(0 <= int(value) < MAX_CLASSES for value in ordered):
        codes = [int(value) for value in ordered]
    colours = distinct_colours(len(ordered))
    return tuple(
        LabelClass(value, LandCoverClass(code, value, colour)) for value, code, colour in zip(ordered, codes, colours)
    )
