"""User-visible text: always `translate("UNetMamba", "literal")`, so that the tools for translators find it."""

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate
