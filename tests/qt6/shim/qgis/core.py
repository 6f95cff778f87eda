"""What views use of qgis.core; whatever else is imported with them is an empty class."""

import enum

from PyQt6.QtGui import QIcon


class QgsApplication:
    @staticmethod
    def getThemeIcon(name):
        return QIcon()


class QgsSettings:
    """Forgets everything after the test; `kept` is emptied by a fixture."""

    kept: dict = {}

    def value(self, key, default=None, type=None):
        return self.kept.get(key, default)

    def setValue(self, key, value):
        self.kept[key] = value


class QgsProject:
    """Has the layers that a test puts into `layers`."""

    layers: dict = {}

    @classmethod
    def instance(cls):
        return cls()

    def mapLayer(self, layer_id):
        return self.layers.get(layer_id)


class QgsMapLayerProxyModel:
    class Filter(enum.IntFlag):
        RasterLayer = 1
        PolygonLayer = 16
        HasGeometry = 28


class QgsReferencedRectangle:
    def __init__(self, width, height, authority_id):
        self._sides, self._id = (width, height), authority_id

    def width(self):
        return self._sides[0]

    def height(self):
        return self._sides[1]

    def crs(self):
        return self

    def authid(self):
        return self._id


def __getattr__(name):
    if not name.startswith("__"):
        return type(name, (), {})
    raise AttributeError(name)
