"""What views use of qgis.gui, made of plain widgets."""

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QComboBox, QGroupBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from .core import QgsProject


class QgsMapLayerComboBox(QComboBox):
    """Lists the layers of the project at the time when it is made."""

    layerChanged = pyqtSignal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._files = []
        for layer_id, layer in QgsProject.layers.items():
            self.addItem(layer.name(), layer_id)
        self.currentIndexChanged.connect(lambda _index: self.layerChanged.emit(self.currentLayer()))

    def setFilters(self, kinds):
        pass

    def setAllowEmptyLayer(self, allow):
        if allow:
            self.insertItem(0, "", None)

    def currentLayer(self):
        return QgsProject.layers.get(self.currentData())

    def setLayer(self, layer):
        self.setCurrentIndex(self.findData(layer.id() if layer else None))

    def additionalItems(self):
        return self._files

    def setAdditionalItems(self, files):
        self.addItems(files[len(self._files) :])
        self._files = files


class QgsFieldComboBox(QComboBox):
    fieldChanged = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.currentTextChanged.connect(self.fieldChanged)

    def setLayer(self, layer):
        self.clear()
        self.addItems([field.name() for field in layer.fields()] if layer else [])

    def setField(self, name):
        self.setCurrentIndex(self.findText(name))

    def currentField(self):
        return self.currentText()


class QgsFileWidget(QWidget):
    class StorageMode:
        GetFile, SaveFile = range(2)

    fileChanged = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._line, self._title = QLineEdit(), ""
        layout = QHBoxLayout(self)
        layout.addWidget(self._line)
        layout.addWidget(QToolButton())
        self._line.textChanged.connect(self.fileChanged)

    def lineEdit(self):
        return self._line

    def filePath(self):
        return self._line.text()

    def setFilePath(self, path):
        self._line.setText(path)

    def dialogTitle(self):
        return self._title

    def setDialogTitle(self, title):
        self._title = title

    def setStorageMode(self, mode):
        pass

    def setFilter(self, kinds):
        pass

    def setConfirmOverwrite(self, confirm):
        pass


class QgsFilterLineEdit(QLineEdit):
    def setShowSearchIcon(self, show):
        pass


class QgsCollapsibleGroupBox(QGroupBox):
    collapsedStateChanged = pyqtSignal(bool)

    def setCollapsed(self, collapsed):
        self.collapsedStateChanged.emit(collapsed)


class QgsOptionsPageWidget(QWidget):
    pass


class QgsOptionsWidgetFactory:
    def __init__(self, title, icon):
        pass
