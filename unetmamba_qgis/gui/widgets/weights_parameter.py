"""The widget of weights parameters in Processing's dialogs, in batches and in the model designer.

The parameters are plain strings whose metadata name this widget twice: `class` for QGIS before 4.2, where Processing's
Python makes widgets, and `widget_type` for the registry of C++, which the model designer of QGIS 3.40 asks too and QGIS
4.2 alone. Without either, a line of text is left.
"""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsGui,
    QgsProcessingGui,
    QgsProcessingModelerParameterWidget,
    QgsProcessingParameterWidgetFactoryInterface,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from .weights_combo import WeightsCombo

WIDGET_TYPE = "unetmamba:weights"


class WeightsWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """A WeightsCombo for a parameter.

    PyQGIS before the correction of QGIS issue 67401 cuts off what a factory or `createWidget` returned: it is called,
    but must not call anything of its own C++ half. So the wrapper does not, but for the signal where that half is
    there, and what it returns is an empty widget around the WeightsCombo.
    """

    def __init__(self, parameter: QgsProcessingParameterDefinition, widget_type, parent: QWidget | None = None):
        super().__init__(parameter, widget_type, parent)
        flags = parameter.flags()
        self._optional = bool(flags & QgsProcessingParameterDefinition.Flag.FlagOptional)
        self._default = parameter.defaultValue()
        self._tool_tip = parameter.toolTip()
        self._combo: WeightsCombo | None = None

    def createWidget(self):
        self._combo = WeightsCombo(optional=self._optional and not self._default)
        self._combo.setToolTip(self._tool_tip)
        self._combo.changed.connect(self._tell)
        around = QWidget()
        layout = QVBoxLayout(around)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._combo)
        around.setFocusProxy(self._combo)
        return around

    def setWidgetValue(self, value, context):
        self._combo.setWeights(str(value or self._default or ""))

    def widgetValue(self):
        return self._combo.weights() or None

    def _tell(self):
        if not sip.isdeleted(self):
            self.widgetValueHasChanged.emit(self)


class _Factory(QgsProcessingParameterWidgetFactoryInterface):
    """Makes wrappers for the registry."""

    def __init__(self):
        super().__init__()
        self._wrappers: list[WeightsWrapper] = []
        """All there were: their C++ halves call them until the end, which nobody hears of once they are cut off."""

    def parameterType(self):
        return WIDGET_TYPE

    def createWidgetWrapper(self, parameter, type):
        wrapper = WeightsWrapper(parameter, type)
        self._wrappers.append(wrapper)
        return wrapper

    def compatibleParameterTypes(self):
        return ["string", "file"]

    def compatibleOutputTypes(self):
        return ["outputString", "outputFile"]

    def modelerExpressionFormatString(self):
        return ""


class WeightsWidget:
    """What `class` in the metadata names: called by Processing's Python, it returns a wrapper for its dialog."""

    def __new__(cls, parameter, dialog, row=0, col=0, **metadata):
        if type(dialog).__name__ == "ModelerParametersDialog":  # its own widget offers inputs of the model, too
            registry = QgsGui.processingGuiRegistry()
            wrapper = registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
            if wrapper.findChild(WeightsCombo) is None:
                _put_list_over_line(wrapper, optional=not parameter.defaultValue())
        else:
            kinds = QgsProcessingGui.WidgetType
            is_batch = type(dialog).__name__ == "BatchAlgorithmDialog"
            wrapper = WeightsWrapper(parameter, kinds.Batch if is_batch else kinds.Standard)
        wrapper.setDialog(dialog)
        return wrapper


def _put_list_over_line(wrapper: QgsProcessingModelerParameterWidget, optional: bool):
    """Let QGIS before 3.40, which asks for values in a line of text, show a list that fills that line."""
    pages = wrapper.findChild(QStackedWidget)
    line = pages.findChild(QLineEdit, options=Qt.FindChildOption.FindDirectChildrenOnly)
    place, current = pages.indexOf(line), pages.currentIndex()
    page, combo = QWidget(), WeightsCombo(optional=optional)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(combo)
    pages.removeWidget(line)
    line.setParent(page)
    line.hide()
    pages.insertWidget(place, page)
    pages.setCurrentIndex(current)
    combo.setWeights(line.text())
    combo.changed.connect(lambda: line.setText(combo.weights()))
    line.textChanged.connect(combo.setWeights)


_factory: _Factory | None = None


def register_weights_widget():
    """Make the widget known to QGIS; to be called once when the plugin starts in the desktop."""
    global _factory
    if _factory is None:
        factory = _Factory()
        if QgsGui.processingGuiRegistry().addParameterWidgetFactory(factory):
            _factory = factory


def unregister_weights_widget():
    """Take it back."""
    global _factory
    if _factory is not None:
        QgsGui.processingGuiRegistry().removeParameterWidgetFactory(_factory)
        _factory = None
