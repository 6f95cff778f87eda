"""Pixels of layers that GDAL cannot read itself (WMS, WMTS, XYZ, WCS ...), read through their data provider into files.

They are stored chunk by chunk, so that a reading that was interrupted goes on where it was.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import Qgis, QgsProcessingFeedback, QgsRasterBlock, QgsRasterBlockFeedback, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from ..engine.errors import Cancelled, EngineError
from ..engine.files import sync
from ..engine.raster.files import failures
from ..engine.raster.gdal_calls import call, open_raster, read_raster
from ..engine.raster.window import Window
from ..translation import translate
from .fetch_plan import FetchPlan
from .network_watch import NetworkWatch

_TRIES = 3
_PICTURES = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)


class ServiceError(EngineError):
    code = "layer.service"

    def __init__(self, layer: str, why: str) -> None:
        problem = translate("UNetMamba", "{layer} cannot be read: {why}.").format(layer=layer, why=why)
        hint = translate("UNetMamba", "Run again later: what has been read is kept. Or skip damaged parts.")
        super().__init__(problem, hint, layer=layer, why=why)


class LayerFetcher:
    """Reads a layer's pixels in another thread than the layer's; to be made in the layer's own."""

    def __init__(self, layer: QgsRasterLayer, plan: FetchPlan) -> None:
        self.plan = plan
        self.name = layer.name()
        self._crs = layer.crs().toWkt()
        self._provider = layer.dataProvider().clone()

    def fetch(
        self,
        folder: Path,
        feedback: QgsProcessingFeedback,
        progress: Callable[[float, str], None],
        skip_failed: bool = False,
    ) -> Path:
        """Read what an earlier call has not -> an image for GDAL, with an alpha band where the layer is a picture.

        Args:
            folder: for the image alone.
            progress: is told the share that is done, 0..1, and what is being done.
            skip_failed: leave empty what the service does not deliver.
        Raises:
            ServiceError: the service did not deliver.
            OutputFailedError: the image cannot be stored.
            Cancelled: the feedback asked to stop.
        """
        with failures(folder / "image.vrt"):
            return self._fetch(folder, feedback, progress, skip_failed)

    def _fetch(self, folder: Path, feedback: QgsProcessingFeedback, progress, skip_failed: bool) -> Path:
        self._clear_other_image(folder)
        image = folder / "image.vrt"
        if image.exists():  # it is written last; a job that goes on wants to find it untouched
            return image
        chunks = {folder / f"{window.row}_{window.col}.tif": window for window in self.plan.chunks()}
        text = translate("UNetMamba", "Reading {layer}: {plan}").format(layer=self.name, plan=self.plan)
        feedback.pushInfo(text)
        missing = 0
        with NetworkWatch(self._provider) as watch:
            for number, (file, window) in enumerate(chunks.items()):
                progress(number / len(chunks), text)
                if not file.exists():
                    missing += self._fetch_chunk(window, file, feedback, watch, skip_failed)
        if missing:
            holes = translate("UNetMamba", "{layer} has no image at {count} places of the extent: they become NoData.")
            feedback.pushWarning(holes.format(layer=self.name, count=missing))
        temporary = folder / "image.tmp"
        call(call(gdal.BuildVRT, str(temporary), [str(file) for file in chunks]).FlushCache)
        os.replace(temporary, image)
        return image

    def _clear_other_image(self, folder: Path) -> None:
        """Remove what was read from another layer or on another grid."""
        source = f"{self._provider.name()} {self._provider.dataSourceUri()}"  # may hold a password
        request = {"source": hashlib.sha256(source.encode()).hexdigest(), **asdict(self.plan)}
        file = folder / "request.json"
        if not (file.exists() and json.loads(file.read_text(encoding="utf-8")) == request):
            for entry in folder.iterdir():
                entry.unlink()
            file.write_text(json.dumps(request), encoding="utf-8")

    def _fetch_chunk(
        self, window: Window, file: Path, feedback: QgsProcessingFeedback, watch: NetworkWatch, skip_failed: bool
    ) -> int:
        """Read and store a chunk -> at how many places of it the service has nothing."""
        for _ in range(_TRIES):
            blocks = [self._read(band + 1, window, feedback) for band in range(self._provider.bandCount())]
            problems, missing = watch.take(feedback.isCanceled)
            problems += [block.error().message() for block in blocks if not block.error().isEmpty()]
            if not problems:
                break
        else:
            error = ServiceError(self.name, problems[0])
            if not skip_failed:
                raise error
            feedback.pushWarning(error.problem)
        _Pixels.of(blocks).store(file, self.plan, window, self._crs)
        return missing

    def _read(self, band: int, window: Window, feedback: QgsProcessingFeedback) -> QgsRasterBlock:
        """Raises: Cancelled."""
        stop = QgsRasterBlockFeedback()
        feedback.canceled.connect(stop.cancel, Qt.ConnectionType.DirectConnection)
        try:
            block = self._provider.block(band, self.plan.rectangle(window), window.width, window.height, stop)
        finally:
            feedback.canceled.disconnect(stop.cancel)
        if feedback.isCanceled():  # what has come is not all
            raise Cancelled
        return block


@dataclass(frozen=True)
class _Pixels:
    """All bands of a chunk."""

    data: bytes
    """Band after band, row after row."""
    bands: int
    data_type: int
    """GDAL's number; for what is no picture, QGIS has the same."""
    alpha: bool
    """Whether the last band is transparency."""
    nodata: float | None

    @classmethod
    def of(cls, blocks: list[QgsRasterBlock]) -> _Pixels:
        """One block for each band, or a single one that is a picture."""
        first = blocks[0]
        if first.dataType() in _PICTURES:
            image = first.image().convertToFormat(QImage.Format.Format_RGBA8888)
            bits = image.constBits()
            bits.setsize(image.width() * image.height() * 4)  # rows of 4-byte pixels have no padding
            rgba = np.frombuffer(bytes(bits), np.uint8).reshape(-1, 4)
            return cls(rgba.T.tobytes(), 4, gdal.GDT_Byte, alpha=True, nodata=None)
        if len({block.dataType() for block in blocks}) > 1:
            for block in blocks:
                block.convert(Qgis.DataType.Float64)
        return cls(
            data=b"".join(bytes(block.data()) for block in blocks),
            bands=len(blocks),
            data_type=int(first.dataType()),
            alpha=False,
            nodata=first.noDataValue() if first.hasNoDataValue() else None,
        )

    def store(self, file: Path, plan: FetchPlan, window: Window, crs: str) -> None:
        """Write a GeoTIFF, read it back, and only then give it its name. Raises: GdalError, OSError."""
        temporary = file.with_suffix(".tmp")
        options = ["TILED=YES", "COMPRESS=DEFLATE", f"ALPHA={'YES' if self.alpha else 'NO'}"]
        driver = gdal.GetDriverByName("GTiff")
        dataset = call(driver.Create, str(temporary), window.width, window.height, self.bands, self.data_type, options)
        left, top = plan.corner(window)
        call(dataset.SetGeoTransform, (left, plan.pixel_size, 0, top, 0, -plan.pixel_size))
        call(dataset.SetProjection, crs)
        if self.nodata is not None:
            call(dataset.GetRasterBand(1).SetNoDataValue, self.nodata)
        call(dataset.WriteRaster, 0, 0, window.width, window.height, self.data)
        call(dataset.FlushCache)
        del dataset
        if read_raster(open_raster(temporary), Window(0, 0, window.width, window.height)) != self.data:
            raise OSError(translate("UNetMamba", "the disk does not hold what was written"))
        sync(temporary)
        os.replace(temporary, file)
