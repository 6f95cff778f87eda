"""As much of QGIS's interface as the plugin uses, with a real window, canvas and message bar."""

from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QToolBar


class FakeInterface:
    def __init__(self):
        self.window, self.canvas = QMainWindow(), QgsMapCanvas()
        self.window.setCentralWidget(self.canvas)
        self.raster_menu, self.bar = QMenu("Raster"), QgsMessageBar()
        self.tools = QToolBar()
        self.add_feature = self.tools.addAction("Add Polygon Feature")
        self.active, self.keys, self.polygons_begun = None, {}, 0
        self.options = []
        self.add_feature.triggered.connect(self._begin)

    def _begin(self):
        self.polygons_begun += 1

    def trigger(self, title):
        """Choose an entry of the menu."""
        (action,) = (each for each in self.raster_menu.actions() if each.text() == title)
        action.trigger()

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def activeLayer(self):
        return self.active

    def setActiveLayer(self, layer):
        self.active = layer
        return True

    def actionAddFeature(self):
        return self.add_feature

    def addToolBar(self, name):
        return self.window.addToolBar(name)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def addPluginToRasterMenu(self, menu, action):
        self.raster_menu.addAction(action)

    def removePluginRasterMenu(self, menu, action):
        self.raster_menu.removeAction(action)

    def registerMainWindowAction(self, action, keys):
        action.setShortcut(keys)
        self.keys[action.text()] = keys

    def unregisterMainWindowAction(self, action):
        del self.keys[action.text()]

    def registerOptionsWidgetFactory(self, factory):
        self.options.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.options.remove(factory)
