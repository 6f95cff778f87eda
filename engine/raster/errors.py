"""What can be wrong with an input raster, an extent or an output, each as one error the user can act on."""

from __future__ import annotations

from pathlib import Path

from ..errors import EngineError


class UnreadableRasterError(EngineError):
    code = "raster.unreadable"

    def __init__(self, path: str, why: str) -> None:
        super().__init__(
            f"{path} cannot be opened as a raster: {why}.",
            "Choose an image that QGIS can show, such as a GeoTIFF, JPEG 2000 or VRT file.",
            path=path, why=why,
        )  # fmt: skip


class DamagedRasterError(EngineError):
    code = "raster.damaged"

    def __init__(self, name: str, col: int, row: int, width: int, height: int, why: str) -> None:
        super().__init__(
            f"{name} cannot be read in the {width} x {height} pixels from column {col}, row {row}: {why}.",
            "The file is damaged or out of reach. Copy it again from its origin, or choose an extent elsewhere.",
            name=name, col=col, row=row, width=width, height=height, why=why,
        )  # fmt: skip


class BandCountError(EngineError):
    code = "raster.band_count"

    def __init__(self, name: str, found: int, names: tuple[str, ...]) -> None:
        super().__init__(
            f"{name} has {found} usable band{'s' * (found != 1)}; the weights need {len(names)}: {', '.join(names)}.",
            "Choose an image with these bands, or weights that were trained on such images.",
            name=name, found=found, expected=len(names), names=list(names),
        )  # fmt: skip


class BandChoiceError(EngineError):
    code = "raster.band_choice"

    def __init__(self, chosen: tuple[int, ...], names: tuple[str, ...]) -> None:
        super().__init__(
            f"Bands {', '.join(map(str, chosen))} are chosen, but the weights need {len(names)}: {', '.join(names)}.",
            "Choose one band for each, in this order.",
            chosen=list(chosen), names=list(names),
        )  # fmt: skip


class NoSuchBandError(EngineError):
    code = "raster.no_such_band"

    def __init__(self, name: str, band: int, found: int) -> None:
        super().__init__(
            f"{name} has no band {band}; its bands are 1 to {found}.",
            "Choose other bands.",
            name=name, band=band, found=found,
        )  # fmt: skip


class ComplexRasterError(EngineError):
    code = "raster.complex"

    def __init__(self, name: str, band: int, dtype: str) -> None:
        super().__init__(
            f"Band {band} of {name} holds complex numbers ({dtype}), but the weights need real ones.",
            "Compute the amplitude or the intensity first, for example with the raster calculator.",
            name=name, band=band, dtype=dtype,
        )  # fmt: skip


class PaletteRasterError(EngineError):
    code = "raster.palette"

    def __init__(self, name: str, band: int) -> None:
        super().__init__(
            f"Band {band} of {name} holds numbers of a colour table, but the weights need measured values.",
            "Turn it into an RGB image first: menu Raster, Conversion, PCT To RGB.",
            name=name, band=band,
        )  # fmt: skip


class ExtentOutsideError(EngineError):
    code = "extent.outside"

    def __init__(self, extent: tuple[float, ...]) -> None:
        super().__init__(
            "The extent {:g}, {:g} to {:g}, {:g} does not touch the raster.".format(*extent),
            "Choose an extent over the raster, given in the raster's CRS.",
            extent=list(extent),
        )  # fmt: skip


class ExtentWithoutGridError(EngineError):
    code = "extent.no_grid"

    def __init__(self) -> None:
        super().__init__(
            "An extent was given, but only control points or RPCs locate the raster: its pixels have no exact place.",
            "Run without an extent, or warp the raster to a CRS first: menu Raster, Projections, Warp.",
        )


class OutputFormatError(EngineError):
    code = "output.format"

    def __init__(self, path: Path, extension: str, what: str) -> None:
        super().__init__(
            f"{path} does not end in {extension}, but {what} are written as such files.",
            f"Give the output a name that ends in {extension}.",
            path=str(path), extension=extension,
        )  # fmt: skip


class OutputNotWritableError(EngineError):
    code = "output.not_writable"

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            f"{path} cannot be written: {why}.",
            "Choose a folder that exists and where you may write files.",
            path=str(path), why=why,
        )  # fmt: skip


class OutputIsInputError(EngineError):
    code = "output.is_input"

    def __init__(self, path: Path, source: str) -> None:
        super().__init__(
            f"Writing {path} would destroy {source}, which the input is read from.",
            "Choose another name for the output.",
            path=str(path), source=source,
        )  # fmt: skip


class OutputInUseError(EngineError):
    code = "output.in_use"

    def __init__(self, path: Path, holder: str) -> None:
        super().__init__(
            f"Another run is writing {path} ({holder}).",
            "Wait until it has ended, or choose another name for the output.",
            path=str(path), holder=holder,
        )  # fmt: skip


class OutputFailedError(EngineError):
    code = "output.failed"

    def __init__(self, path: Path, why: str, free_bytes: int, needed_bytes: int | None = None) -> None:
        needed = "" if needed_bytes is None else f", and about {needed_bytes / 1e6:.0f} MB are needed"
        super().__init__(
            f"Writing {path} failed: {why}. {free_bytes / 1e6:.0f} MB are free there{needed}.",
            "Free some space, or choose a folder on another disk, then run again.",
            path=str(path), why=why, free_bytes=free_bytes, needed_bytes=needed_bytes,
        )  # fmt: skip


class OutputTwiceError(EngineError):
    code = "output.twice"

    def __init__(self, path: Path, one: str, other: str) -> None:
        super().__init__(
            f"{path} is the name of two outputs, {one} and {other}.",
            "Give each output a name of its own.",
            path=str(path), outputs=[one, other],
        )  # fmt: skip


class GiantTileError(EngineError):
    code = "raster.giant_block"

    def __init__(self, name: str, width: int, height: int, needed_bytes: int) -> None:
        super().__init__(
            f"{name} is stored in pieces of {width} x {height} pixels; one alone takes {needed_bytes / 1e6:.0f} MB.",
            "Store it in tiles first: menu Raster, Conversion, Translate, with the creation option TILED=YES.",
            name=name, width=width, height=height, needed_bytes=needed_bytes,
        )  # fmt: skip


class MaskUnreadableError(EngineError):
    code = "mask.unreadable"

    def __init__(self, path: str, why: str) -> None:
        super().__init__(
            f"{path} cannot be used as a mask: {why}.",
            "Choose a polygon layer, such as a GeoPackage or a shapefile.",
            path=path, why=why,
        )  # fmt: skip


class MaskOutsideError(EngineError):
    code = "mask.outside"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"No polygon of {name} touches the raster.",
            "Choose polygons over the raster, and check that both layers have the right CRS.",
            name=name,
        )  # fmt: skip


class NotAClassMapError(EngineError):
    code = "map.not_classes"

    def __init__(self, name: str, bands: int, dtype: str) -> None:
        super().__init__(
            f"{name} has {bands} band{'s' * (bands != 1)} of type {dtype}; a land cover map has one of type Byte.",
            "Choose a map made by Segment Land Cover, or one with class codes from 0 to 254.",
            name=name, bands=bands, dtype=dtype,
        )  # fmt: skip


class ClassCodeError(EngineError):
    code = "map.class_code"

    def __init__(self, name: str, value: float) -> None:
        super().__init__(
            f"{name} holds the value {value:g}, but class codes are whole numbers from 0 to 254.",
            "Choose a raster of class codes, or turn its values into such codes with Reclassify By Table.",
            name=name, value=value,
        )  # fmt: skip


class MapsApartError(EngineError):
    code = "map.apart"

    def __init__(self, before: str, after: str) -> None:
        super().__init__(
            f"{before} and {after} have no classified pixel in common.",
            "Choose two maps of the same ground, and check that both have the right CRS.",
            before=before, after=after,
        )  # fmt: skip
