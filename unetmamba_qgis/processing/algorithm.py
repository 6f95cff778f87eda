"""What the algorithms of the plugin share."""

from contextlib import contextmanager
from html import escape

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingParameterDefinition

from ..engine.errors import EngineError
from ..environment.settings import engine_python
from ..guide import algorithm_url


@contextmanager
def engine_errors():
    """Turns an error of the engine into what Processing shows in red: the problem, and what to do now."""
    try:
        yield
    except EngineError as error:
        raise QgsProcessingException(str(error)) from error


class DocumentedAlgorithm(QgsProcessingAlgorithm):
    """An algorithm whose parameters all have a help text. It may run in any thread."""

    def createInstance(self):
        return type(self)()

    def icon(self):
        return self.provider().icon()

    def svgIconPath(self):
        return self.provider().svgIconPath()

    def helpUrl(self):
        return algorithm_url(self.name())

    def add(self, parameter, help, advanced=False):
        """Declare a parameter. `help` is HTML: it appears in the tooltip and in the help panel."""
        parameter.setHelp(help)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def summary(self):
        """What the algorithm does and needs, as HTML with one paragraph per line."""
        raise NotImplementedError

    def shortHelpString(self):
        """The summary and the help of every parameter, for the panel beside the dialog."""
        parameters = (f"<b>{escape(p.description())}</b><br>{p.help()}" for p in self.parameterDefinitions())
        return "\n".join((self.summary(), *parameters))


class EngineAlgorithm(DocumentedAlgorithm):
    """An algorithm that needs the engine's environment."""

    def canExecute(self):
        try:
            engine_python()
        except EngineError as error:
            return False, escape(str(error))  # the toolbox shows it as HTML
        return True, ""
