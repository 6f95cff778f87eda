"""What can be wrong with reference data, each as one error the user can act on."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import EngineError

_NAMED = 12
"""Values that a text names before it says how many more there are."""


class ReferenceUnreadableError(EngineError):
    code = "reference.unreadable"

    def __init__(self, path: str, why: str) -> None:
        super().__init__(
            f"{path} cannot be used as reference: {why}.",
            "Choose a layer of polygons or points, or a raster of class codes.",
            path=path, why=why,
        )  # fmt: skip


class NoClassFieldError(EngineError):
    code = "reference.no_field"

    def __init__(self, name: str, field: str, fields: Sequence[str]) -> None:
        super().__init__(
            f"{name} has no field {field}. Its fields: {some(fields)}.",
            "Choose the field that tells the class.",
            name=name, field=field, fields=list(fields),
        )  # fmt: skip


class ClassFieldTypeError(EngineError):
    code = "reference.field_type"

    def __init__(self, field: str, what: str) -> None:
        super().__init__(
            f"The field {field} holds {what}, which cannot tell a class.",
            "Choose a field of text or of whole numbers.",
            field=field, what=what,
        )  # fmt: skip


class TooManyValuesError(EngineError):
    code = "reference.too_many_values"

    def __init__(self, field: str, most: int) -> None:
        super().__init__(
            f"The field {field} has more than {most} values.",
            "Choose the field that tells the class, not one with a number of its own for each feature.",
            field=field, most=most,
        )  # fmt: skip


class NoReferenceError(EngineError):
    code = "reference.nothing"

    def __init__(self, name: str, why: str) -> None:
        super().__init__(
            f"{name} tells nothing about the map: {why}.",
            "Choose reference data over the map, and check that both have the right CRS.",
            name=name, why=why,
        )  # fmt: skip


class NoCommonClassError(EngineError):
    code = "reference.no_common_class"

    def __init__(self, name: str, values: Sequence[str], map_name: str, classes: Sequence[str]) -> None:
        super().__init__(
            f"{name} and {map_name} have no class in common. The reference has {some(values)}; the map has "
            f"{some(classes)}.",
            "Choose a field with the names of the map's classes as text, or with their codes as whole numbers.",
            name=name, values=list(values), map=map_name, classes=list(classes),
        )  # fmt: skip


def some(names: Sequence[str]) -> str:
    """Names between commas, a long list cut short."""
    more = len(names) - _NAMED
    return (", ".join(names[:_NAMED]) or "none") + (f" and {more} more" if more > 0 else "")
