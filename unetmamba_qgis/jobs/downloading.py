"""Downloads through QGIS's network: its proxy, its certificates, its questions for passwords."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QObject, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..engine.errors import EngineError
from ..engine.file_lock import LockedError, acquire
from ..engine.weights.catalogue import host_of, is_secure
from ..translation import translate

_BUFFER_BYTES = 4 << 20
_REST_UNKNOWN = 416
"""HTTP status for a range that the file does not have."""


class DownloadError(EngineError):
    code = "download.failed"

    def __init__(self, host: str, why: str) -> None:
        super().__init__(
            translate("UNetMamba", "The download from {host} failed: {why}.").format(host=host, why=why),
            translate("UNetMamba", "Try again: what has come is kept. Proxies are set in the options of QGIS."),
            host=host,
            why=why,
        )


class Download(QObject):
    """Fetches one file; what an earlier attempt has fetched of it is not asked for again."""

    progressed = pyqtSignal(float)
    """The share that is there, 0..1, where the size is known."""
    done = pyqtSignal()
    failed = pyqtSignal(object)
    """A DownloadError. What has come stays for the next attempt."""

    def __init__(
        self, address: str, file: Path, most_bytes: int, may_fetch: Callable[[str], bool] = is_secure, exact=False
    ):
        """
        Args:
            file: where it is collected.
            most_bytes: more is refused.
            may_fetch: whether an address may be asked, here or by a redirection.
            exact: it has `most_bytes`, not less.
        """
        super().__init__()
        self._address, self._file, self._most = address, file, most_bytes
        self._may_fetch, self._exact = may_fetch, exact
        self._host = host_of(address)
        self._reply: QNetworkReply | None = None
        self._stream: BinaryIO | None = None
        self._lock = None
        self._problem = ""

    def start(self):
        """The signals come later, in the main thread. Raises: DownloadError."""
        if not self._may_fetch(self._address):
            raise DownloadError(self._host, translate("UNetMamba", "its address is not secure (https)"))
        try:
            self._lock = acquire(self._file.with_suffix(".lock"))
            self._stream = open(self._file, "r+b" if self._file.exists() else "w+b")  # noqa: SIM115
            there = self._stream.seek(0, os.SEEK_END)
            if there > self._most:
                there = self._restart()
        except LockedError as error:
            busy = translate("UNetMamba", "another QGIS is downloading it ({holder})")
            raise DownloadError(self._host, busy.format(holder=error.holder)) from error
        except OSError as error:
            self._close()
            raise DownloadError(self._host, f"{self._file}: {error.strerror}") from error
        if self._exact and there == self._most:
            QTimer.singleShot(0, self._complete)
            return
        request = QNetworkRequest(QUrl(self._address))
        attributes = QNetworkRequest.Attribute
        policy = QNetworkRequest.RedirectPolicy.UserVerifiedRedirectPolicy
        request.setAttribute(attributes.RedirectPolicyAttribute, policy)
        request.setAttribute(attributes.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
        request.setAttribute(attributes.CacheSaveControlAttribute, False)
        request.setRawHeader(b"Accept-Encoding", b"identity")  # the size and the parts of the file itself
        if there:
            request.setRawHeader(b"Range", f"bytes={there}-".encode())
        self._reply = QgsNetworkAccessManager.instance().get(request)
        self._reply.setReadBufferSize(_BUFFER_BYTES)
        self._reply.redirected.connect(self._redirected)
        self._reply.metaDataChanged.connect(self._answered)
        self._reply.readyRead.connect(self._read)
        self._reply.finished.connect(self._finished)

    def cancel(self):
        """Stop at once, and tell nobody."""
        if self._reply is not None:
            self._reply.finished.disconnect(self._finished)
            self._reply.readyRead.disconnect(self._read)
            self._reply.abort()
        self._close()

    def _redirected(self, url: QUrl):
        if self._may_fetch(url.toString()):
            self._reply.redirectAllowed.emit()
        else:
            where = f"{url.scheme()}://{url.host()}"
            self._stop(translate("UNetMamba", "it leads to {where}, which is not secure (https)").format(where=where))

    def _answered(self):
        status = self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        start = f"bytes {self._stream.tell()}-".encode()
        if status == 206 and not bytes(self._reply.rawHeader(b"Content-Range")).startswith(start):
            self._stop(translate("UNetMamba", "the server sent another part than it was asked for"))
        elif status in (200, _REST_UNKNOWN):  # all of it, or nothing of use
            self._restart()

    def _restart(self) -> int:
        self._stream.seek(0)
        return self._stream.truncate()

    def _read(self):
        status = self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        data = bytes(self._reply.readAll())
        if status not in (200, 206):
            return
        try:
            self._stream.write(data)
        except OSError as error:
            self._stop(f"{self._file}: {error.strerror}")
            return
        if self._stream.tell() > self._most:
            self._stop(translate("UNetMamba", "it is larger than it should be"))
            return
        self.progressed.emit(self._stream.tell() / self._most)

    def _stop(self, problem: str):
        self._problem = problem
        self._reply.abort()

    def _finished(self):
        reply = self._reply
        if not self._problem and reply.error() == QNetworkReply.NetworkError.NoError:
            self._read()
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if not self._problem and reply.error() != QNetworkReply.NetworkError.NoError:
            self._problem = reply.errorString().rstrip(".") if status is None else f"HTTP {status}"
        try:
            self._stream.flush()
            os.fsync(self._stream.fileno())
            if self._exact and not self._problem and self._stream.tell() < self._most:
                self._problem = translate("UNetMamba", "it ended before all had come")
        except OSError as error:
            self._problem = f"{self._file}: {error.strerror}"
        if self._problem:
            self._close()
            self.failed.emit(DownloadError(self._host, self._problem))
        else:
            self._complete()

    def _complete(self):
        if self._stream is not None:  # else it was cancelled just before
            self._close()
            self.done.emit()

    def _close(self):
        if self._lock is not None:
            with suppress(OSError):  # Windows removes no file that is open; an empty one may stay
                self._file.with_suffix(".lock").unlink()
        for resource in (self._stream, self._lock):
            if resource is not None:
                resource.close()
        self._stream = self._lock = None
        if self._reply is not None:
            self._reply.deleteLater()
            self._reply = None
