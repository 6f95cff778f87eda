"""Sentences of the segment dialog that are put together."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QLocale

from ...engine.installation import Stamp
from ...engine.progress import duration
from ...jobs.segmenting_outlook import Outlook
from ...translation import translate


def about_outlook(outlook: Outlook, window_s: float | None) -> str:
    """How long a run takes and what it writes, at most."""
    size = about_size(outlook.disk_bytes)
    if window_s is None:
        text = translate("UNetMamba", "Needs up to {size} on the disk. How long it takes is not known yet.")
        return text.format(size=size)
    text = translate("UNetMamba", "Takes about {time} on this computer, and up to {size} on the disk.")
    return text.format(time=duration(outlook.seconds(window_s)), size=size)


def about_size(count: float) -> str:
    """Bytes as people say them."""
    if count >= 1e9:
        return translate("UNetMamba", "{count} GB").format(count=QLocale().toString(count / 1e9, "f", 1))
    return translate("UNetMamba", "{count} MB").format(count=QLocale().toString(max(1, round(count / 1e6))))


def about_device(chosen: str, suggestions: Sequence[str], stamp: Stamp | None) -> str:
    """What computes.

    Args:
        chosen: as in the parameter DEVICE.
        suggestions: of `device_suggestions`: auto first, then graphics processors by name where they are known.
        stamp: what the engine found when it was installed, if that is known.
    """
    kind = chosen.strip().rpartition("(")[2].rstrip(")") or "auto"
    named = [name for name in suggestions if name.endswith(")")]
    if kind == "cpu":
        return translate("UNetMamba", "The processor: works on every computer, and takes its time.")
    if kind != "auto":
        if chosen in named:
            return translate("UNetMamba", "This graphics processor. If it is not there, the run says so.")
        return translate("UNetMamba", "A graphics processor. If there is none of this kind, the run says so.")
    if named:
        return translate("UNetMamba", "{device}, the best of this computer").format(device=named[0])
    if "cuda" in suggestions:  # the engine was never asked since it was installed
        if stamp is not None and stamp.device != "cpu":
            return translate("UNetMamba", "{device}, the best of this computer").format(device=stamp.device_name)
        return translate("UNetMamba", "A graphics processor if a usable one is there, else the processor.")
    return translate("UNetMamba", "The processor: the engine found no usable graphics processor.")


def about_area(area_m2: float) -> str:
    """An area as people say it."""
    if area_m2 >= 1e6:
        return translate("UNetMamba", "{area} km²").format(area=QLocale().toString(area_m2 / 1e6, "f", 2))
    if area_m2 >= 1e4:
        return translate("UNetMamba", "{area} ha").format(area=QLocale().toString(area_m2 / 1e4, "f", 2))
    return translate("UNetMamba", "{area} m²").format(area=QLocale().toString(round(area_m2)))


def about_share(share: float) -> str:
    """Percent."""
    return translate("UNetMamba", "{percent} %").format(percent=QLocale().toString(100 * share, "f", 1))
