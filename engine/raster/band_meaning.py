"""What a band measures: found from its wavelength, its description or its colour."""

from __future__ import annotations

import re

from osgeo import gdal

_SPECTRUM_NM = {
    "blue": (430, 490, 519),
    "green": (520, 560, 600),
    "red": (620, 665, 699),
    "red edge": (700, 705, 759),
    "nir": (760, 842, 1000),
    "swir1": (1500, 1610, 1800),
    "swir2": (2050, 2200, 2400),
}
"""First, usual and last central wavelength of the bands of optical sensors."""

_OTHER_NAMES = {
    "r": "red", "g": "green", "b": "blue", "n": "nir", "nearinfrared": "nir", "infrared": "nir", "nir08": "nir",
    "rededge": "red edge", "rededge1": "red edge", "swir": "swir1", "swir16": "swir1", "swir22": "swir2",
    "shortwaveinfrared1": "swir1", "shortwaveinfrared2": "swir2",
}  # fmt: skip

_WAVELENGTH = re.compile(r"(\d+(?:\.\d+)?)\s*(nm|nanomet\w*|[uµμ]m|micromet\w*|microns?)\b", re.IGNORECASE)

_MICROMETRES_END = 100.0
"""Smaller numbers are micrometres, where a unit is missing or wrong."""


def known_name(text: str) -> str | None:
    """Which band of the spectrum a text names, whatever its spelling: "Near-Infrared" is "nir"."""
    plain = re.sub(r"[\W_]", "", text.casefold().replace("band", ""))
    name = _OTHER_NAMES.get(plain, plain)
    return name if name in _SPECTRUM_NM else None


def meaning(band: gdal.Band) -> str | None:
    """The band of the spectrum that a band measures; None where the file does not tell.

    Wavelengths are surest. Colours come last: they may only say how to display the image, as in false colour.
    """
    wavelength = wavelength_nm(band)
    if wavelength is not None:
        ranges = _SPECTRUM_NM.items()
        return next((name for name, (first, _, last) in ranges if first <= wavelength <= last), None)
    colour = gdal.GetColorInterpretationName(band.GetColorInterpretation())
    return known_name(band.GetDescription()) or known_name(colour)


def distance_nm(band: gdal.Band, name: str) -> float:
    """How far a band lies from the usual wavelength of that name; 0 where it tells none."""
    wavelength = wavelength_nm(band)
    return 0.0 if wavelength is None else abs(wavelength - _SPECTRUM_NM[name][1])


def wavelength_nm(band: gdal.Band) -> float | None:
    """Central wavelength as ENVI files, GDAL 3.10, Sentinel-2 products or a description tell it."""
    micrometres = band.GetMetadataItem("CENTRAL_WAVELENGTH_UM", "IMAGERY")
    items = {key.casefold(): text for key, text in band.GetMetadata().items()}
    number = items.get("wavelength", "")
    unit = items.get("wavelength_units") or items.get("wavelength_unit") or ""
    for text in (f"{micrometres} um", f"{number} {unit}", f"{number} nm", band.GetDescription()):
        found = _WAVELENGTH.search(text)
        if found:
            is_nm = found[2].casefold().startswith("n") and float(found[1]) > _MICROMETRES_END
            return float(found[1]) * (1 if is_nm else 1000)
    return None
