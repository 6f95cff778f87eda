"""Small real GeoTIFFs for tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from unetmamba_qgis.engine.raster.window import Window

UTM = osr.SpatialReference()
UTM.ImportFromEPSG(26917)

NORTH_UP = (282147.6, 0.6, 0.0, 4298536.800000001, 0.0, -0.6)
SOUTH_UP = (282147.6, 0.6, 0.0, 4298344.800000001, 0.0, 0.6)
ROTATED = (282147.6, 0.5795555, 0.1552914, 4298536.800000001, 0.1552914, -0.5795555)

_TYPES = {
    "uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "uint32": gdal.GDT_UInt32,
    "int32": gdal.GDT_Int32, "float32": gdal.GDT_Float32, "float64": gdal.GDT_Float64, "complex64": gdal.GDT_CFloat32,
}  # fmt: skip


def noise(bands: int, height: int, width: int, dtype: str = "uint8") -> np.ndarray:
    """(C, H, W) values 1..200, the same in every run."""
    return np.random.default_rng(height * width).integers(1, 201, (bands, height, width)).astype(dtype)


def write_raster(
    path: Path, image: np.ndarray, *, geotransform=NORTH_UP, crs=UTM, nodata=None, alpha=None, mask=None, options=()
) -> Path:
    """Write (C, H, W) as a GeoTIFF; `alpha` is the number of the band to flag, `mask` (H, W) an internal mask."""
    bands, height, width = image.shape
    with_alpha = ["ALPHA=NO" if alpha is None else "ALPHA=YES"]
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), width, height, bands, _TYPES[image.dtype.name], [*with_alpha, *options])
    if geotransform:
        dataset.SetGeoTransform(geotransform)
    if crs:
        dataset.SetSpatialRef(crs)
    for number in range(1, bands + 1):
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
        if number == alpha:
            dataset.GetRasterBand(number).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset.WriteRaster(0, 0, width, height, np.ascontiguousarray(image).tobytes())
    if mask is not None:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, width, height, (mask * np.uint8(255)).tobytes())
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    dataset.FlushCache()
    return path


@contextmanager
def edit_raster(path: Path) -> Iterator[gdal.Dataset]:
    """A file opened for changes, which are on disk afterwards."""
    dataset = gdal.Open(str(path), gdal.GA_Update)
    yield dataset
    dataset.FlushCache()


def write_palette(path: Path, numbers: np.ndarray, colours: list[tuple[int, int, int, int]]) -> Path:
    """Write (1, H, W) colour numbers with their colours, red, green, blue and opacity, 0..255.

    The suffix says which format: a GeoTIFF has no opacities, a PNG file has.
    """
    _, height, width = numbers.shape
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    dataset.WriteRaster(0, 0, width, height, numbers.tobytes())
    table = gdal.ColorTable()
    for number, colour in enumerate(colours):
        table.SetColorEntry(number, colour)
    dataset.GetRasterBand(1).SetRasterColorTable(table)
    gdal.Translate(str(path), dataset, format={".tif": "GTiff", ".png": "PNG"}[path.suffix]).FlushCache()
    return path


def write_vrt(path: Path, size: tuple[int, int], parts: list[tuple[Path, Window, tuple[int, int]]]) -> Path:
    """Write a mosaic of three bands: from each file a window, and the column and row where it is put."""
    dataset = gdal.GetDriverByName("VRT").Create(str(path), *size, 0)
    dataset.SetGeoTransform(NORTH_UP)
    dataset.SetSpatialRef(UTM)
    for band in (1, 2, 3):
        dataset.AddBand(gdal.GDT_Byte)
        for number, (file, part, (col, row)) in enumerate(parts):
            xml = f"""<SimpleSource><SourceFilename>{file}</SourceFilename><SourceBand>{band}</SourceBand>
                <SrcRect xOff="{part.col}" yOff="{part.row}" xSize="{part.width}" ySize="{part.height}"/>
                <DstRect xOff="{col}" yOff="{row}" xSize="{part.width}" ySize="{part.height}"/></SimpleSource>"""
            dataset.GetRasterBand(band).SetMetadataItem(f"source_{number}", xml, "new_vrt_sources")
    dataset.FlushCache()
    return path


def read_pixels(path: Path, band: int = 1) -> np.ndarray:
    """(H, W) uint8 of one band."""
    dataset = gdal.Open(str(path))
    data = dataset.GetRasterBand(band).ReadRaster(buf_type=gdal.GDT_Byte)
    return np.frombuffer(data, np.uint8).reshape(dataset.RasterYSize, dataset.RasterXSize)
