"""User-visible text: always `translate("UNetMamba", "literal")`, so that the tools for translators find it.

The engine, which knows no Qt, has `Text("literal")` for it, and is told here how to say it.
"""

from functools import partial
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .engine.paths import ROOT
from .engine.texts import speak

translate = QCoreApplication.translate

_SAME = {"zh_CN": "zh-Hans", "zh_SG": "zh-Hans", "pt_PT": "pt_BR", "pt": "pt_BR"}
"""Languages by other names, or the nearest that there is."""


class Translation:
    """The plugin's texts in QGIS's language, from `install` to `remove`; English where there is none."""

    def __init__(self, folder: Path = ROOT / "i18n"):
        self._folder = folder
        self._translator = None

    def install(self):
        language = QgsApplication.instance().locale()
        translator = QTranslator()
        if translator.load(f"unetmamba_{_SAME.get(language, language)}", str(self._folder)):  # fr_CA finds fr
            QCoreApplication.installTranslator(translator)
            self._translator = translator
            speak(partial(translate, "UNetMamba"), language)

    def remove(self):
        if self._translator is not None:
            speak()
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
