"""What the network answered to a data provider, which itself shows a tile that failed as an empty one."""

from __future__ import annotations

import threading
from collections.abc import Callable

from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent, QgsRasterDataProvider
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal, pyqtSlot
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..translation import translate

_NOT_THERE = (404, 410)
_MESSAGES = ("xml", "html", "json", "text/plain")
"""In the type of an answer that explains what went wrong, where an image was asked for."""

_POLL_S = 0.05
_MAIN_THREAD_S = 30.0
"""How long the main thread may be busy with something else."""


class NetworkWatch(QObject):
    """Context manager that hears of the answers to a provider's requests, whatever threads it makes them in.

    The network manager of the main thread tells of all threads' answers, in the main thread.
    """

    _manager: QgsNetworkAccessManager | None = None
    _asked = pyqtSignal()

    @classmethod
    def set_up(cls) -> None:
        """To be called in the main thread before any watch is made."""
        cls._manager = QgsNetworkAccessManager.instance()

    def __init__(self, provider: QgsRasterDataProvider) -> None:
        super().__init__()
        self._addresses = f"{provider.dataSourceUri()} {provider.htmlMetadata()}"
        self._failures: list[str] = []
        self._missing: set[str] = set()
        self._all_heard = threading.Event()
        self.moveToThread(QCoreApplication.instance().thread())

    def __enter__(self) -> NetworkWatch:
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._manager.finished[QgsNetworkReplyContent].connect(self._note)
        return self

    def __exit__(self, *_: object) -> None:
        self._manager.finished[QgsNetworkReplyContent].disconnect(self._note)
        sip.transferto(self, None)  # it is not deleted with the last reference to it, but where it belongs
        self.deleteLater()

    def take(self, is_cancelled: Callable[[], bool]) -> tuple[list[str], int]:
        """What happened since the last call.

        Returns:
            failures: what went wrong, as the user may read it.
            missing: at how many places the service has nothing, as it is outside of what it covers.
        """
        if QThread.currentThread() != self.thread() and not self._wait_for_main_thread(is_cancelled):
            self._failures.append(translate("UNetMamba", "QGIS is too busy to tell what the service answered"))
        failures, missing = self._failures, len(self._missing)
        self._failures, self._missing = [], set()
        return failures, missing

    def _wait_for_main_thread(self, is_cancelled: Callable[[], bool]) -> bool:
        """Whether it has come to a signal of now, and so has passed on all answers that came before."""
        self._all_heard.clear()
        self._asked.emit()
        polls = range(round(_MAIN_THREAD_S / _POLL_S))
        return any(self._all_heard.wait(_POLL_S) or is_cancelled() for _ in polls)

    @pyqtSlot()
    def _answer(self) -> None:
        self._all_heard.set()

    def _note(self, reply: QgsNetworkReplyContent) -> None:
        url = reply.request().url()
        host = url.host()  # the rest of an address may hold a key
        if ".".join(host.split(".")[-2:]) not in self._addresses:
            return  # another layer's
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        kind = bytes(reply.rawHeader(b"Content-Type")).decode("latin-1").lower()
        if status in _NOT_THERE:
            self._missing.add(url.toString())
        elif status is not None and status >= 400:
            self._failures.append(translate("UNetMamba", "{host} answered {status}").format(host=host, status=status))
        elif reply.error() != QNetworkReply.NetworkError.NoError:
            self._failures.append(translate("UNetMamba", "{host} did not answer").format(host=host))
        elif any(message in kind for message in _MESSAGES):
            self._failures.append(translate("UNetMamba", "{host} answered without an image").format(host=host))
