"""The classes that a layer of polygons knows, for training on them."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import NULL, QgsCategorizedSymbolRenderer, QgsVectorLayer

from ..engine.chips.classes import MAX_CLASSES, classes_of
from ..engine.chips.colours import another_colour
from ..engine.chips.job import LabelClass
from ..engine.weights.card import LandCoverClass


def label_classes(layer: QgsVectorLayer, field: str) -> tuple[LabelClass, ...]:
    """The classes of a layer by one of its fields; to be called in the layer's thread.

    Order, names and colours are those of the layer's style, where it has categories of that field; values without a
    category follow. Whole numbers are the class codes, if all of them can be.

    Returns:
        nothing where the field has too many values, or some that cannot tell a class: the engine says so.
    """
    index = layer.fields().lookupField(field)
    if index < 0:
        return ()
    entries = _categories(layer, field)  # name, colour, values
    styled = {value for _, _, values in entries for value in values}
    values = {text for value in layer.uniqueValues(index, MAX_CLASSES + 1) if (text := value_text(value)) is not None}
    are_numbers = layer.fields().at(index).isNumeric()
    if len(values | styled) > MAX_CLASSES or (are_numbers and not all(map(_is_whole, values | styled))):
        return ()
    for entry in classes_of(values - styled, field, are_numbers):
        colour = another_colour(colour for _, colour, _ in entries)
        entries.append((entry.field_value, colour, [entry.field_value]))
    codes = [int(values[0]) if are_numbers else -1 for _, _, values in entries]
    if len(set(codes)) < len(codes) or not all(0 <= code < MAX_CLASSES for code in codes):
        codes = list(range(len(entries)))
    classes, names = [], set()
    for code, (name, colour, values) in zip(codes, entries):
        name = name if name not in names else f"{name} ({values[0]})"
        names.add(name)
        classes += [LabelClass(value, LandCoverClass(code, name, colour)) for value in values]
    return tuple(classes)


def value_text(value: Any) -> str | None:
    """A value of a field as the engine reads it from a file; None where it tells no class."""
    if value is None or value == NULL:
        return None
    if isinstance(value, (bool, float)):
        value = int(value) if math.isfinite(value) and value == int(value) else value
    text = str(value)
    return text if text.strip() else None


def _is_whole(text: str) -> bool:
    return text.lstrip("-").isdecimal()


def _categories(layer: QgsVectorLayer, field: str) -> list[tuple[str, str, list[str]]]:
    """Name, colour and values of each category of the layer's style."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute().strip('"') != field:
        return []
    found = []
    taken = set()
    for category in renderer.categories():
        values = category.value() if isinstance(category.value(), list) else [category.value()]
        texts = [text for value in values if (text := value_text(value)) is not None and text not in taken]
        taken.update(texts)
        if texts:  # the category of all other values has none
            found.append((category.label().strip() or texts[0], category.symbol().color().name(), texts))
    return found
