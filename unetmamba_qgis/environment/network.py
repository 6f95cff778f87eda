"""How QGIS reaches the network, for programs that are not QGIS."""

from __future__ import annotations

from contextlib import suppress
from urllib.parse import quote

from qgis.core import QgsApplication, QgsBlockingNetworkRequest, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery, QNetworkRequest

from .child_environment import NetworkSettings

PYTORCH = "https://download.pytorch.org/whl/cpu/torch/"
"""A page of PyTorch's own index."""

STANDALONE = "https://github.com/astral-sh/python-build-standalone/releases"
"""Where standalone Pythons come from."""

_ANSWER_MS = 8_000

_NO_PROXY = (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy)


def network_settings() -> NetworkSettings:
    """QGIS's proxy, with its password, and the certificates that QGIS trusts. To be asked in the main thread."""
    certificates, own = _certificates()
    return NetworkSettings(_proxies(), certificates, own)


def is_reachable(address: str) -> bool:
    """Whether a web page answers; takes up to some seconds, in any thread."""
    request = QNetworkRequest(QUrl(address))
    request.setTransferTimeout(_ANSWER_MS)
    return QgsBlockingNetworkRequest().head(request) == QgsBlockingNetworkRequest.ErrorCode.NoError


def _proxies() -> dict[str, str]:
    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:
        proxy = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(PYTORCH)))[0]
    if proxy.type() in _NO_PROXY or not proxy.hostName():
        return {}
    scheme = "socks5h" if proxy.type() == QNetworkProxy.ProxyType.Socks5Proxy else "http"
    login = ":".join(quote(part, safe="") for part in (proxy.user(), proxy.password()) if part)
    address = f"{scheme}://{login}{'@' if login else ''}{proxy.hostName()}:{proxy.port()}"
    excluded = [QUrl(url).host() or url for url in (*manager.excludeList(), *manager.noProxyList()) if url]
    variables = dict.fromkeys(("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "https_proxy", "http_proxy"), address)
    return {**variables, **({"NO_PROXY": ",".join(excluded)} if excluded else {})}


def _certificates() -> tuple[str, bool]:
    """PEM of all authorities that QGIS trusts, and whether some were added in QGIS."""
    with suppress(RuntimeError):  # the authentication system is off
        manager = QgsApplication.authManager()
        if not manager.isDisabled():
            pem = bytes(manager.trustedCaCertsPemText()).decode("ascii", "ignore")
            return pem, bool(manager.databaseCAs() or manager.extraFileCAs())
    return "", False
