"""Qt by the names that QGIS gives it."""

import sys

from PyQt6 import QtCore, QtGui, QtNetwork, QtWidgets, sip

for _module in (QtCore, QtGui, QtNetwork, QtWidgets, sip):
    sys.modules[f"{__name__}.{_module.__name__.rpartition('.')[2]}"] = _module
