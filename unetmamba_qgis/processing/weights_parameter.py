"""Weights as a parameter: a name in the library or the path of a file, with a widget that lists the library."""

from __future__ import annotations

from html import escape

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterString

from ..engine.weights.store import STARTER, list_weights

_WIDGET = {
    "widget_wrapper": {
        "class": "unetmamba_qgis.gui.widgets.weights_parameter.WeightsWidget",
        "widget_type": "unetmamba:weights",
    }
}
"""By names, as this is read where no windows are, too."""


def weights_parameter(name: str, description: str, default: str | None = STARTER) -> QgsProcessingParameterString:
    """default: None where there need be no weights."""
    parameter = QgsProcessingParameterString(name, description, default, optional=True)
    show_weights_widget(parameter)
    return parameter


def show_weights_widget(parameter: QgsProcessingParameterDefinition):
    """Let dialogs list the library for a parameter, also for one of a model."""
    parameter.setMetadata({**parameter.metadata(), **_WIDGET})


def library_names() -> str:
    """What can be chosen by name, as HTML."""
    return escape(", ".join(list_weights() or [STARTER]))
