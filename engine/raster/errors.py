"""What can be wrong with an input raster, an extent or an output, each as one error the user can act on."""

from __future__ import annotations

from pathlib import Path

from ..errors import EngineError
from ..texts import Text


class UnreadableRasterError(EngineError):
    code = "raster.unreadable"

    def __init__(self, path: str, why: str) -> None:
        super().__init__(
            Text("{path} cannot be opened as a raster: {why}.", path=path, why=why),
            Text("Choose an image that QGIS can show, such as a GeoTIFF, JPEG 2000 or VRT file."),
            path=path,
            why=why,
        )


class DamagedRasterError(EngineError):
    code = "raster.damaged"

    def __init__(self, name: str, col: int, row: int, width: int, height: int, why: str) -> None:
        super().__init__(
            Text(
                "{name} cannot be read in the {width} x {height} pixels from column {col}, row {row}: {why}.",
                name=name,
                width=width,
                height=height,
                col=col,
                row=row,
                why=why,
            ),
            Text("The file is damaged or out of reach. Copy it again from its origin, or choose an extent elsewhere."),
            name=name,
            col=col,
            row=row,
            width=width,
            height=height,
            why=why,
        )


class BandCountError(EngineError):
    code = "raster.band_count"

    def __init__(self, name: str, found: int, names: tuple[str, ...]) -> None:
        fields = {"name": name, "found": found, "expected": len(names), "names": ", ".join(names)}
        super().__init__(
            Text("{name} has 1 usable band; the weights need {expected}: {names}.", **fields)
            if found == 1
            else Text("{name} has {found} usable bands; the weights need {expected}: {names}.", **fields),
            Text("Choose an image with these bands, or weights that were trained on such images."),
            name=name,
            found=found,
            expected=len(names),
            names=list(names),
        )


class BandChoiceError(EngineError):
    code = "raster.band_choice"

    def __init__(self, chosen: tuple[int, ...], names: tuple[str, ...]) -> None:
        super().__init__(
            Text(
                "Bands {chosen} are chosen, but the weights need {expected}: {names}.",
                chosen=", ".join(map(str, chosen)),
                expected=len(names),
                names=", ".join(names),
            ),
            Text("Choose one band for each, in this order."),
            chosen=list(chosen),
            names=list(names),
        )


class NoSuchBandError(EngineError):
    code = "raster.no_such_band"

    def __init__(self, name: str, band: int, found: int) -> None:
        super().__init__(
            Text("{name} has no band {band}; its bands are 1 to {found}.", name=name, band=band, found=found),
            Text("Choose other bands."),
            name=name,
            band=band,
            found=found,
        )


class ComplexRasterError(EngineError):
    code = "raster.complex"

    def __init__(self, name: str, band: int, dtype: str) -> None:
        super().__init__(
            Text(
                "Band {band} of {name} holds complex numbers ({dtype}), but the weights need real ones.",
                band=band,
                name=name,
                dtype=dtype,
            ),
            Text("Compute the amplitude or the intensity first, for example with the raster calculator."),
            name=name,
            band=band,
            dtype=dtype,
        )


class PaletteRasterError(EngineError):
    code = "raster.palette"

    def __init__(self, name: str, band: int) -> None:
        super().__init__(
            Text(
                "Band {band} of {name} holds numbers of a colour table, but the weights need measured values.",
                band=band,
                name=name,
            ),
            Text("Turn it into an RGB image first: menu Raster, Conversion, PCT To RGB."),
            name=name,
            band=band,
        )


class ExtentOutsideError(EngineError):
    code = "extent.outside"

    def __init__(self, extent: tuple[float, ...]) -> None:
        super().__init__(
            Text("The extent {corners} does not touch the raster.", corners=", ".join(f"{x:g}" for x in extent)),
            Text("Choose an extent over the raster, given in the raster's CRS."),
            extent=list(extent),
        )


class ExtentWithoutGridError(EngineError):
    code = "extent.no_grid"

    def __init__(self) -> None:
        super().__init__(
            Text(
                "An extent was given, but only control points or RPCs locate the raster: its pixels "
                "have no exact place."
            ),
            Text("Run without an extent, or warp the raster to a CRS first: menu Raster, Projections, Warp."),
        )


class OutputFormatError(EngineError):
    code = "output.format"

    def __init__(self, path: Path, extension: str) -> None:
        super().__init__(
            Text("{path} does not end in {extension}, as this file must.", path=path, extension=extension),
            Text("Give the output a name that ends in {extension}.", extension=extension),
            path=str(path),
            extension=extension,
        )


class OutputNotWritableError(EngineError):
    code = "output.not_writable"

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            Text("{path} cannot be written: {why}.", path=path, why=why),
            Text("Choose a folder that exists and where you may write files."),
            path=str(path),
            why=why,
        )


class OutputIsInputError(EngineError):
    code = "output.is_input"

    def __init__(self, path: Path, source: str) -> None:
        super().__init__(
            Text("Writing {path} would destroy {source}, which the input is read from.", path=path, source=source),
            Text("Choose another name for the output."),
            path=str(path),
            source=source,
        )


class OutputInUseError(EngineError):
    code = "output.in_use"

    def __init__(self, path: Path, holder: str) -> None:
        super().__init__(
            Text("Another run is writing {path} ({holder}).", path=path, holder=holder),
            Text("Wait until it has ended, or choose another name for the output."),
            path=str(path),
            holder=holder,
        )


class OutputFailedError(EngineError):
    code = "output.failed"

    def __init__(self, path: Path, why: str, free_bytes: int, needed_bytes: int | None = None) -> None:
        fields = {"path": path, "why": why, "free": free_bytes / 1e6, "needed": (needed_bytes or 0) / 1e6}
        super().__init__(
            Text("Writing {path} failed: {why}. {free:.0f} MB are free there.", **fields)
            if needed_bytes is None
            else Text(
                "Writing {path} failed: {why}. {free:.0f} MB are free there, and about {needed:.0f} MB are needed.",
                **fields,
            ),
            Text("Free some space, or choose a folder on another disk, then run again."),
            path=str(path),
            why=why,
            free_bytes=free_bytes,
            needed_bytes=needed_bytes,
        )


class OutputTwiceError(EngineError):
    code = "output.twice"

    def __init__(self, path: Path, one: str, other: str) -> None:
        super().__init__(
            Text("{path} is the name of two outputs, {one} and {other}.", path=path, one=one, other=other),
            Text("Give each output a name of its own."),
            path=str(path),
            outputs=[one, other],
        )


class GiantTileError(EngineError):
    code = "raster.giant_block"

    def __init__(self, name: str, width: int, height: int, needed_bytes: int) -> None:
        super().__init__(
            Text(
                "{name} is stored in pieces of {width} x {height} pixels; one alone takes {needed:.0f} MB.",
                name=name,
                width=width,
                height=height,
                needed=needed_bytes / 1e6,
            ),
            Text("Store it in tiles first: menu Raster, Conversion, Translate, with the creation option TILED=YES."),
            name=name,
            width=width,
            height=height,
            needed_bytes=needed_bytes,
        )


class MaskUnreadableError(EngineError):
    code = "mask.unreadable"

    def __init__(self, path: str, why: str) -> None:
        super().__init__(
            Text("{path} cannot be used as a mask: {why}.", path=path, why=why),
            Text("Choose a polygon layer, such as a GeoPackage or a shapefile."),
            path=path,
            why=why,
        )


class MaskOutsideError(EngineError):
    code = "mask.outside"

    def __init__(self, name: str) -> None:
        super().__init__(
            Text("No polygon of {name} touches the raster.", name=name),
            Text("Choose polygons over the raster, and check that both layers have the right CRS."),
            name=name,
        )


class NotAClassMapError(EngineError):
    code = "map.not_classes"

    def __init__(self, name: str, bands: int, dtype: str) -> None:
        super().__init__(
            Text("{name} has 1 band of type {dtype}; a land cover map has one of type Byte.", name=name, dtype=dtype)
            if bands == 1
            else Text("{name} has {bands} bands; a land cover map has one of type Byte.", name=name, bands=bands),
            Text("Choose a map made by Segment Land Cover, or one with class codes from 0 to 254."),
            name=name,
            bands=bands,
            dtype=dtype,
        )


class ClassCodeError(EngineError):
    code = "map.class_code"

    def __init__(self, name: str, value: float) -> None:
        super().__init__(
            Text(
                "{name} holds the value {value:g}, but class codes are whole numbers from 0 to 254.",
                name=name,
                value=value,
            ),
            Text("Choose a raster of class codes, or turn its values into such codes with Reclassify By Table."),
            name=name,
            value=value,
        )


class MapsApartError(EngineError):
    code = "map.apart"

    def __init__(self, before: str, after: str) -> None:
        super().__init__(
            Text("{before} and {after} have no classified pixel in common.", before=before, after=after),
            Text("Choose two maps of the same ground, and check that both have the right CRS."),
            before=before,
            after=after,
        )
