"""UNetMamba for QGIS: land-cover maps from aerial and satellite rasters.

Importing this package imports neither QGIS nor torch; QGIS itself calls `classFactory`.
"""

from pathlib import Path

# In a checkout the engine lies beside this folder, in the installed plugin inside it: one import name for both.
__path__.append(str(Path(__file__).resolve().parent.parent))


def classFactory(iface):
    """Entry point that QGIS calls with its interface (None under qgis_process)."""
    from .plugin import UNetMambaPlugin

    return UNetMambaPlugin(iface)
