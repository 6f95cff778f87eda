"""What can be wrong with labels, each as one error the user can act on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import EngineError

_NAMED = 10
"""Values and classes that a text names before it says how many more there are."""


class NoImagesError(EngineError):
    code = "chips.no_images"

    def __init__(self) -> None:
        super().__init__("There is no image to cut chips from.", "Choose an image that the polygons were drawn on.")


class LabelsUnreadableError(EngineError):
    code = "labels.unreadable"

    def __init__(self, path: str, why: str) -> None:
        super().__init__(
            f"{path} cannot be used: {why}.",
            "Choose a polygon layer, such as a GeoPackage or a shapefile.",
            path=path, why=why,
        )  # fmt: skip


class NoSuchFieldError(EngineError):
    code = "labels.no_field"

    def __init__(self, path: str, field: str, fields: Sequence[str]) -> None:
        super().__init__(
            f"The labels in {path} have no field {field}, only {', '.join(fields) or 'none at all'}.",
            "Choose the field that tells the class.",
            path=path, field=field, fields=list(fields),
        )  # fmt: skip


class FieldTypeError(EngineError):
    code = "labels.field_type"

    def __init__(self, field: str, what: str) -> None:
        super().__init__(
            f"The field {field} holds {what}, which cannot tell a class.",
            "Choose a field of text or of whole numbers.",
            field=field, what=what,
        )  # fmt: skip


class LabelsOutsideError(EngineError):
    code = "labels.outside"

    def __init__(self, path: str, polygons: int) -> None:
        super().__init__(
            f"None of the {polygons} polygons of {path} lies on an image." if polygons else f"{path} has no polygons.",
            "Choose polygons over the images, and check that all layers have the right CRS.",
            path=path, polygons=polygons,
        )  # fmt: skip


class AreaOutsideError(EngineError):
    code = "labels.area_outside"

    def __init__(self, path: str) -> None:
        super().__init__(
            f"The area that is completely labelled, {path}, lies on no image.",
            "Choose an area over the images, and check that all layers have the right CRS.",
            path=path,
        )


class NoClassError(EngineError):
    code = "labels.no_class"

    def __init__(self, field: str) -> None:
        super().__init__(
            f"No polygon on the images has a value in the field {field}.",
            "Fill in the class of the polygons, or choose another field.",
            field=field,
        )


class UnknownValuesError(EngineError):
    code = "labels.unknown_values"

    def __init__(self, field: str, values: Sequence[str]) -> None:
        super().__init__(
            f"The field {field} has values that belong to no class: {_some(values)}.",
            "Add them to the classes, or correct the polygons.",
            field=field, values=list(values),
        )  # fmt: skip


class ClassTableError(EngineError):
    code = "labels.class_table"

    def __init__(self, why: str) -> None:
        super().__init__(
            f"The classes do not fit together: {why}.",
            "Give each class a name and a code from 0 to 254 of its own.",
            why=why,
        )


class TooManyClassesError(EngineError):
    code = "labels.too_many_classes"

    def __init__(self, field: str, found: int, most: int) -> None:
        super().__init__(
            f"The field {field} has {found} values; there can be {most} classes at most.",
            "Choose the field that tells the class, not one with a number of its own for each polygon.",
            field=field, found=found, most=most,
        )  # fmt: skip


class TooFewClassesError(EngineError):
    code = "labels.too_few_classes"

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(
            f"There is only the class {', '.join(names)}; telling classes apart needs two at least.",
            "Label a second class, or give an area that is completely labelled: the rest of it becomes background.",
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
            f"{name} ({polygons} polygon{'s' * (polygons != 1)}, {pixels} pixels)" for name, polygons, pixels in found
        ]
        if gap_px is None:
            needed = f"Each class needs at least {least_px} labelled pixels."
            hint = "Draw more polygons of these classes, or leave the classes out."
        else:
            needed = (
                f"Each class needs at least {least_px} labelled pixels for training and as many for validation, more "
                f"than {gap_px} pixels apart: two polygons at such a distance, or a large one."
            )
            hint = (
                "Draw more polygons of these classes in other places, leave the classes out, make the gap smaller, or "
                "keep nothing for validation."
            )
        super().__init__(
            f"Too little is labelled of {_some(texts)}. {needed}",
            hint,
            classes=[name for name, _, _ in found], least_px=least_px, gap_px=gap_px,
        )  # fmt: skip


class FolderNotEmptyError(EngineError):
    code = "output.folder_not_empty"

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The folder {folder} is not empty." if folder.is_dir() else f"{folder} is a file, not a folder.",
            "Choose a new or an empty folder.",
            path=str(folder),
        )


def _some(texts: Sequence[str]) -> str:
    more = len(texts) - _NAMED
    return ", ".join(texts[:_NAMED]) + (f" and {more} more" if more > 0 else "")
