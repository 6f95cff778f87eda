"""What can be wrong with reference data, each as one error the user can act on."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import EngineError
from ..texts import Text, listed


class ReferenceUnreadableError(EngineError):
    code = "reference.unreadable"

    def __init__(self, path: str, why: str) -> None:
        super().__init__(
            Text("{path} cannot be used as reference: {why}.", path=path, why=why),
            Text("Choose a layer of polygons or points, or a raster of class codes."),
            path=path,
            why=why,
        )


class NoClassFieldError(EngineError):
    code = "reference.no_field"

    def __init__(self, name: str, field: str, fields: Sequence[str]) -> None:
        super().__init__(
            Text("{name} has no field {field}. Its fields: {fields}.", name=name, field=field, fields=listed(fields)),
            Text("Choose the field that tells the class."),
            name=name,
            field=field,
            fields=list(fields),
        )


class ClassFieldTypeError(EngineError):
    code = "reference.field_type"

    def __init__(self, field: str, what: str) -> None:
        super().__init__(
            Text("The field {field} holds {what}, which cannot tell a class.", field=field, what=what),
            Text("Choose a field of text or of whole numbers."),
            field=field,
            what=what,
        )


class TooManyValuesError(EngineError):
    code = "reference.too_many_values"

    def __init__(self, field: str, most: int) -> None:
        super().__init__(
            Text("The field {field} has more than {most} values.", field=field, most=most),
            Text("Choose the field that tells the class, not one with a number of its own for each feature."),
            field=field,
            most=most,
        )


class NoReferenceError(EngineError):
    code = "reference.nothing"

    def __init__(self, name: str, why: str) -> None:
        super().__init__(
            Text("{name} tells nothing about the map: {why}.", name=name, why=why),
            Text("Choose reference data over the map, and check that both have the right CRS."),
            name=name,
            why=why,
        )


class NoCommonClassError(EngineError):
    code = "reference.no_common_class"

    def __init__(self, name: str, values: Sequence[str], map_name: str, classes: Sequence[str]) -> None:
        super().__init__(
            Text(
                "{name} and {map_name} have no class in common. The reference has {values}; the map has {classes}.",
                name=name,
                map_name=map_name,
                values=listed(values),
                classes=listed(classes),
            ),
            Text("Choose a field with the names of the map's classes as text, or with their codes as whole numbers."),
            name=name,
            values=list(values),
            map=map_name,
            classes=list(classes),
        )
