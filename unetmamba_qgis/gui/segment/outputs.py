"""Which files a choice in the dialog writes."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingUtils

from .form import SegmentForm

_ENDINGS = {
    "CONFIDENCE": "_confidence.tif",
    "POLYGONS": "_polygons.gpkg",
    "STATISTICS": "_statistics.csv",
    "REPORT": "_report.html",
}
"""Output -> how its file is called after the map."""


def output_files(form: SegmentForm) -> dict[str, str]:
    """Output -> file, the map first; none where they are temporary."""
    if not form.output:
        return {}
    stem = os.path.splitext(form.output)[0]
    return {"OUTPUT": form.output, **{name: stem + end for name, end in _ENDINGS.items() if name in form.extras}}


def output_parameters(form: SegmentForm) -> dict[str, Any]:
    """The same for the algorithm; temporary files have names, so that a run that was stopped can go on."""
    if form.output:
        return output_files(form)
    map_file = QgsProcessingUtils.generateTempFilename("land_cover.tif")
    parameters = output_files(SegmentForm(output=map_file, extras=form.extras))
    return {**parameters, **({"STATISTICS": QgsProcessing.TEMPORARY_OUTPUT} if "STATISTICS" in parameters else {})}
