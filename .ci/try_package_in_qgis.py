"""What a real QGIS does for try_package.py: it runs this with --code, and ends.

TRIAL_ORDER is `install`, of the zip TRIAL_ARGUMENT, or `uninstall`, of what the last start has loaded. TRIAL_ANSWER
becomes a file that says what is wrong; empty for nothing.
"""

import os
import traceback
from pathlib import Path

import pyplugin_installer
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.utils import active_plugins, iface

PLUGIN = "unetmamba_qgis"


def problem() -> str:
    installer = pyplugin_installer.instance()
    if os.environ["TRIAL_ORDER"] == "install":
        installer.installFromZipFile(os.environ["TRIAL_ARGUMENT"])
        return missing()
    wrong = missing()
    installer.uninstallPlugin(PLUGIN, quiet=True)
    return wrong or left_over()


def missing() -> str:
    """What is not there although the plugin is."""
    if PLUGIN not in active_plugins:
        return f"QGIS has not started the plugin, but {active_plugins}"
    found = [provider.id() for provider in QgsApplication.processingRegistry().providers()]
    return "" if "unetmamba" in found and menu_has_it() else "the algorithms or the menu are missing"


def left_over() -> str:
    """What is there although the plugin is not."""
    found = [provider.id() for provider in QgsApplication.processingRegistry().providers()]
    return "the algorithms or the menu are still there" if "unetmamba" in found or menu_has_it() else ""


def menu_has_it() -> bool:
    return "UNetMamba" in [action.text() for action in iface.rasterMenu().actions()]


def main():
    try:
        said = problem()
    except Exception:
        said = traceback.format_exc()
    Path(os.environ["TRIAL_ANSWER"]).write_text(said, encoding="utf-8")
    QgsApplication.exit()


QTimer.singleShot(0, main)  # after QGIS has started to its end
