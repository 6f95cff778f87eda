"""UNetMamba for QGIS: land-cover maps from aerial and satellite rasters.

Importing this package imports neither QGIS nor torch; QGIS itself calls `classFactory`.
"""

from pathlib import Path

# In a checkout the engine lies beside this folder, in the installed plugin inside it: one import name for both.
# An installed plugin must not name the folder around it: QGIS takes it off sys.path, where all plugins are found by it,
# when the plugin is unloaded.
_folder = Path(__file__).resolve().parent
if not (_folder / "engine").is_dir():
    __path__.append(str(_folder.parent))


def classFactory(iface):
    """Entry point that QGIS calls with its interface (None under qgis_process)."""
    from .plugin import UNetMambaPlugin

    return UNetMambaPlugin(iface)
