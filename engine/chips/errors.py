"""What can be wrong with labels, each as one error the user can act on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import EngineError
from ..texts import Text, listed


class NoImagesError(EngineError):
    code = "chips.no_images"

    def __init__(self) -> None:
        super().__init__(
            Text("There is no image to cut chips from."), Text("Choose an image that the polygons were drawn on.")
        )


class LabelsUnreadableError(EngineError):
    code = "labels.unreadable"

    def __init__(self, path: str, why: str) -> None:
        super().__init__(
            Text("{path} cannot be used: {why}.", path=path, why=why),
            Text("Choose a polygon layer, such as a GeoPackage or a shapefile."),
            path=path,
            why=why,
        )


class NoSuchFieldError(EngineError):
    code = "labels.no_field"

    def __init__(self, path: str, field: str, fields: Sequence[str]) -> None:
        super().__init__(
            Text(
                "The labels in {path} have no field {field}, only {fields}.",
                path=path,
                field=field,
                fields=listed(fields),
            )
            if fields
            else Text("The labels in {path} have no fields.", path=path),
            Text("Choose the field that tells the class."),
            path=path,
            field=field,
            fields=list(fields),
        )


class FieldTypeError(EngineError):
    code = "labels.field_type"

    def __init__(self, field: str, what: str) -> None:
        super().__init__(
            Text("The field {field} holds {what}, which cannot tell a class.", field=field, what=what),
            Text("Choose a field of text or of whole numbers."),
            field=field,
            what=what,
        )


class LabelsOutsideError(EngineError):
    code = "labels.outside"

    def __init__(self, path: str, polygons: int) -> None:
        super().__init__(
            Text("None of the {polygons} polygons of {path} lies on an image.", polygons=polygons, path=path)
            if polygons
            else Text("{path} has no polygons.", path=path),
            Text("Choose polygons over the images, and check that all layers have the right CRS."),
            path=path,
            polygons=polygons,
        )


class AreaOutsideError(EngineError):
    code = "labels.area_outside"

    def __init__(self, path: str) -> None:
        super().__init__(
            Text("The area that is completely labelled, {path}, lies on no image.", path=path),
            Text("Choose an area over the images, and check that all layers have the right CRS."),
            path=path,
        )


class NoClassError(EngineError):
    code = "labels.no_class"

    def __init__(self, field: str) -> None:
        super().__init__(
            Text("No polygon on the images has a value in the field {field}.", field=field),
            Text("Fill in the class of the polygons, or choose another field."),
            field=field,
        )


class UnknownValuesError(EngineError):
    code = "labels.unknown_values"

    def __init__(self, field: str, values: Sequence[str]) -> None:
        super().__init__(
            Text("The field {field} has values that belong to no class: {values}.", field=field, values=listed(values)),
            Text("Add them to the classes, or correct the polygons."),
            field=field,
            values=list(values),
        )


class ClassTableError(EngineError):
    code = "labels.class_table"

    def __init__(self, why: str) -> None:
        super().__init__(
            Text("The classes do not fit together: {why}.", why=why),
            Text("Give each class a name and a code from 0 to 254 of its own."),
            why=why,
        )


class TooManyClassesError(EngineError):
    code = "labels.too_many_classes"

    def __init__(self, field: str, found: int, most: int) -> None:
        super().__init__(
            Text(
                "The field {field} has {found} values; there can be {most} classes at most.",
                field=field,
                found=found,
                most=most,
            ),
            Text("Choose the field that tells the class, not one with a number of its own for each polygon."),
            field=field,
            found=found,
            most=most,
        )


class TooFewClassesError(EngineError):
    code = "labels.too_few_classes"

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(
            Text("There is only the class {names}; telling classes apart needs two at least.", names=", ".join(names)),
            Text(
                "Label a second class, or give an area that is completely labelled: the rest of it becomes background."
            ),
            classes=list(names),
        )


class TooFewLabelsError(EngineError):
    code = "labels.too_few"

    def __init__(self, found: Sequence[tuple[str, int, int]], least_px: int, gap_px: int | None) -> None:
        """
        Args:
            found: of each class that has too little its name, polygons and pixels.
            gap_px: between training and validation; None where nothing is kept for validation.
        """
        texts = [
            Text("{name} (1 polygon, {pixels} pixels)", name=name, pixels=pixels)
            if polygons == 1
            else Text("{name} ({polygons} polygons, {pixels} pixels)", name=name, polygons=polygons, pixels=pixels)
            for name, polygons, pixels in found
        ]
        if gap_px is None:
            needed = Text("Each class needs at least {least_px} labelled pixels.", least_px=least_px)
            hint = Text("Draw more polygons of these classes, or leave the classes out.")
        else:
            needed = Text(
                "Each class needs at least {least_px} labelled pixels for training and as many "
                "for validation, more than {gap_px} pixels apart: two polygons at such a "
                "distance, or a large one.",
                least_px=least_px,
                gap_px=gap_px,
            )
            hint = Text(
                "Draw more polygons of these classes in other places, leave the classes out, "
                "make the gap smaller, or keep nothing for validation."
            )
        super().__init__(
            Text("Too little is labelled of {classes}. {needed}", classes=listed(texts), needed=needed),
            hint,
            classes=[name for name, _, _ in found],
            least_px=least_px,
            gap_px=gap_px,
        )


class FolderNotEmptyError(EngineError):
    code = "output.folder_not_empty"

    def __init__(self, folder: Path) -> None:
        super().__init__(
            Text("The folder {folder} is not empty.", folder=folder)
            if folder.is_dir()
            else Text("{folder} is a file, not a folder.", folder=folder),
            Text("Choose a new or an empty folder."),
            path=str(folder),
        )
