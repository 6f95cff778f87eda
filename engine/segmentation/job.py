"""What a segmentation is asked to do, and the checks that need no computing."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ..interpreter import find_engine_python
from ..raster.band_meaning import known_name
from ..raster.ground import ground_pixel_size
from ..raster.mask import PolygonMask
from ..raster.outputs import check_outputs
from ..raster.source import RasterSource
from ..raster.values import Rescaling, find_rescaling
from ..raster.window import Window
from ..raster.working import WorkingRaster, working_scale
from ..texts import Text
from ..weights.card import Card, read_card
from ..weights.store import find_weights
from .options import PredictOptions
from .plan import Plan

_OUTPUTS = {
    "output": (".tif", ".tiff"),
    "confidence": (".tif", ".tiff"),
    "probabilities": (".tif", ".tiff"),
    "polygons": (".gpkg",),
    "statistics": (".csv",),
    "report": (".html", ".htm"),
}
"""Field of a job -> file name extensions."""


@dataclass(frozen=True)
class SegmentJob:
    """Make a class map of a raster: paths and numbers only, so it can be kept, compared and sent."""

    source: str
    """A file, or another name that GDAL opens."""
    output: str
    """The GeoTIFF to write."""
    weights: str
    """A name in the library or the path of a weights file."""
    bands: tuple[int, ...] | None = None
    """Band numbers from 1 in the order of the weights; None to find them by their names, or take the first ones."""
    device: str = "auto"
    extent: tuple[float, float, float, float] | None = None
    """xmin, ymin, xmax, ymax in the raster's CRS; None for all of it."""
    engine_python: str | None = None
    """The Python that holds torch; None to look in the usual places."""
    open_options: tuple[str, ...] = ()
    """NAME=VALUE for GDAL's driver."""
    mask: str | None = None
    """A file of polygons, of any CRS, that OGR opens; what lies outside all of them is NoData, and not read."""
    window_px: int | None = None
    """Side of the square that the network sees at a time; None for the card's."""
    overlap_px: int | None = None
    """Pixels that neighbouring windows share; None for the card's."""
    tta: str = "none"
    """Test-time augmentation, a key of `tta.VIEWS`: none, flips or d4."""
    precision: str = "auto"
    """auto, float32 or bfloat16."""
    resample: bool = True
    """Look at the image at the pixel size that the weights were trained at; the map has the raster's own grid."""
    sieve_px: int = 0
    """Patches of fewer pixels are merged into their largest neighbour."""
    resume: bool = True
    """Go on with what an interrupted run of the same job has left; False starts afresh."""
    skip_damaged: bool = False
    """Leave unreadable parts of the raster empty and report them, instead of stopping."""
    confidence: str | None = None
    """GeoTIFF of the winning class's share, 0..100 percent."""
    probabilities: str | None = None
    """GeoTIFF with the share of every class, a band each, 0..100 percent."""
    polygons: str | None = None
    """GeoPackage of the map as polygons."""
    statistics: str | None = None
    """CSV table of pixels, area and share of every class."""
    report: str | None = None
    """HTML page about the run."""

    @property
    def outputs(self) -> dict[str, Path]:
        """The files to write, links resolved, by the fields that name them; the map comes first."""
        return {name: Path(os.path.realpath(getattr(self, name))) for name in _OUTPUTS if getattr(self, name)}


@dataclass(frozen=True)
class CheckedJob:
    """A job whose files, bands, numbers and extent are known to fit each other."""

    source: RasterSource
    bands: tuple[int, ...]
    rescaling: Rescaling | None
    """How pixel values become those that the weights know; None where they are so already."""
    mask: PolygonMask | None
    plan: Plan
    weights: Path
    card: Card
    options: PredictOptions
    """With the numbers of the card where the job leaves them to it."""
    engine_python: Path
    output: Path
    """Where the file itself shall be, links resolved."""
    warnings: tuple[str, ...]
    """What does not fit, and may spoil the map."""
    layers: tuple[str, ...]
    """What is wanted of every block beside its classes: confidence, probabilities."""

    @property
    def values(self) -> tuple[tuple[float, ...], tuple[float, ...]] | None:
        """The rescaling as gains and offsets, one a band."""
        return self.rescaling and (self.rescaling.gain, self.rescaling.offset)

    @property
    def planes(self) -> int:
        """Bands of a stored block."""
        sizes = {"confidence": 1, "probabilities": len(self.card.classes)}
        return 1 + sum(sizes[layer] for layer in self.layers)


def check(job: SegmentJob) -> CheckedJob:
    """Find what is wrong with a job before any work is done. Nothing is written, no process is started.

    Raises:
        EngineError: of the first thing that is wrong; its code says which.
    """
    source = RasterSource(job.source, job.open_options, leave_out_damaged=job.skip_damaged)
    weights = find_weights(job.weights)
    card = read_card(weights)
    options = PredictOptions(job.window_px, job.overlap_px, job.tta, job.precision)
    window_px, overlap_px = options.windows(card)
    options = replace(options, window_px=window_px, overlap_px=overlap_px, mirrored=source.grid.is_mirrored)
    bands = source.choose_bands(card.bands, job.bands)
    extent = source.grid.window if job.extent is None else source.grid.window_of(job.extent)
    mask = PolygonMask(job.mask, source.grid) if job.mask else None
    engine_python = find_engine_python(job.engine_python)
    inputs = {*source.files(), weights, *([Path(job.mask)] if job.mask else ())}
    check_outputs(job.outputs, _OUTPUTS, inputs)
    source.probe(bands)
    rescaling = find_rescaling(source, bands, card.scale)
    layers = tuple(name for name in ("confidence", "probabilities") if getattr(job, name))
    ground = ground_pixel_size(source.grid)
    scale = working_scale(card.pixel_size_m, ground) if job.resample else (1.0, 1.0)
    working = WorkingRaster(source, scale)
    checked = CheckedJob(
        source=source,
        bands=bands,
        rescaling=rescaling,
        mask=mask,
        plan=Plan(
            source.grid.window,
            extent,
            Window(0, 0, working.width, working.height),
            window_px,
            window_px - overlap_px,
            len(card.classes),
        ),  # fmt: skip
        weights=weights,
        card=card,
        options=options,
        engine_python=engine_python,
        output=job.outputs["output"],
        warnings=tuple(_misfits(card, source, bands, ground, scale, job.bands)),
        layers=layers,
    )
    return replace(checked, plan=replace(checked.plan, planes=checked.planes))


def _misfits(
    card: Card,
    source: RasterSource,
    bands: tuple[int, ...],
    ground: tuple[float, float] | None,
    scale: tuple[float, float],
    chosen: tuple[int, ...] | None,
) -> Iterator[str]:
    """What the weights will not expect of this raster, each in one sentence or two."""
    if source.grid.crs is None and source.grid.gcp_crs is None:
        yield Text("{name} has no coordinate system, so the map has none.", name=source.name)
    if ground is None:
        yield Text(
            "The pixel size of {name} is unknown; the weights expect {expected:g} m.",
            name=source.name,
            expected=card.pixel_size_m,
        )
    else:
        found, expected = math.sqrt(ground[0] * ground[1]), card.pixel_size_m
        if found > 2 * expected:
            yield Text(
                "Pixels of {name} are {found:.3g} m wide, but the weights were trained at {expected:g} m: what they "
                "look for is too small to be seen here. Expect a poor map.",
                name=source.name,
                found=found,
                expected=expected,
            )
        elif found < expected / 2 and scale == (1.0, 1.0):
            yield Text(
                "Pixels of {name} are {found:.3g} m wide, but the weights were trained at {expected:g} m. Switch "
                "resampling on, or expect a poor map.",
                name=source.name,
                found=found,
                expected=expected,
            )
    if chosen is None and source.band_count > len(bands) and not all(map(source.meaning, bands)):
        taken = [Text("{band} from band {number}", band=name, number=band) for name, band in zip(card.bands, bands)]
        yield Text(
            "{name} does not tell what its bands are; taken were {taken}.", name=source.name, taken=", ".join(taken)
        )
    for name, band in zip(card.bands, bands):
        expected, found = known_name(name), source.meaning(band)
        if expected and found and expected != found:
            yield Text(
                "Band {band} of {name} is {found}, but the weights take it for {expected}.",
                band=band,
                name=source.name,
                found=found,
                expected=name,
            )
