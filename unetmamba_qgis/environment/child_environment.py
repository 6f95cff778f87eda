"""The environment variables of the programs that install: QGIS's proxy and certificates go in, what leads astray stays
out. Plain Python, no QGIS."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..engine.interpreter import engine_environment
from .folders import EngineFolder

CONNECTION_TIMEOUT_S = 60
"""For one connection without a byte, not for the whole download."""

RETRIES = 5

_KEPT = ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_CERT", "PIP_CLIENT_CERT", "PIP_PROXY", "PIP_TRUSTED_HOST",
         "PIP_FIND_LINKS", "PIP_CONFIG_FILE", "PIP_DEFAULT_TIMEOUT", "PIP_RETRIES")  # fmt: skip
"""What says where packages come from in this organisation; other settings of pip say where they go."""


@dataclass(frozen=True)
class NetworkSettings:
    """How QGIS reaches the network."""

    proxies: Mapping[str, str] = field(default_factory=dict)
    """Variables such as HTTPS_PROXY; empty to leave those that are set."""
    certificates: str = ""
    """PEM of all that QGIS trusts, for programs that do not ask the system; empty where QGIS does not tell."""
    own_certificates: bool = False
    """Whether some of them were added in QGIS, which the system does not know."""


def package_settings() -> dict[str, str]:
    """The variables of this process that say where packages come from."""
    return {name: os.environ[name] for name in _KEPT if name in os.environ}


def installing_environment(folder: EngineFolder, network: NetworkSettings, index: str = "") -> dict[str, str]:
    """Variables for uv and pip that install into a folder.

    Args:
        index: address of the package index that this computer is set to; empty for the usual one.
    """
    variables = {**engine_environment(), **package_settings(), **_proxies(network)}
    for name in ("UV_PYTHON", "UV_SYSTEM_PYTHON", "UV_NO_CACHE", "UV_CONSTRAINT", "UV_OVERRIDE", "UV_PROJECT"):
        variables.pop(name, None)
    if index:  # uv does not read pip's settings
        variables.setdefault("UV_DEFAULT_INDEX", index)
    for name, value in (("UV_HTTP_TIMEOUT", CONNECTION_TIMEOUT_S), ("UV_HTTP_RETRIES", RETRIES),
                        ("PIP_DEFAULT_TIMEOUT", CONNECTION_TIMEOUT_S), ("PIP_RETRIES", RETRIES)):  # fmt: skip
        variables.setdefault(name, str(value))
    variables.update(
        UV_CACHE_DIR=str(folder.cache),
        UV_PYTHON_INSTALL_DIR=str(folder.pythons),
        UV_PYTHON_CACHE_DIR=str(folder.archives),
        UV_SYSTEM_CERTS="true",
        UV_NO_PROGRESS="true",
        PIP_CACHE_DIR=str(folder.cache / "pip"),
        PIP_NO_INPUT="1",
        PIP_DISABLE_PIP_VERSION_CHECK="1",
        PYTHONSAFEPATH="1",
        PYTHONUTF8="1",
        NO_COLOR="1",
        TMPDIR=str(folder.temporary),
        TEMP=str(folder.temporary),
        TMP=str(folder.temporary),
    )
    return variables


def write_certificates(folder: EngineFolder, network: NetworkSettings, variables: dict[str, str]) -> None:
    """Hand over what QGIS trusts, unless the user has named a file of certificates. Raises: OSError."""
    if not network.certificates:
        return
    bundle = folder.temporary / "certificates.pem"
    bundle.write_text(network.certificates, encoding="ascii", errors="ignore")
    variables.setdefault("PIP_CERT", str(bundle))
    if network.own_certificates:  # else uv asks the system, which knows more
        variables.setdefault("SSL_CERT_FILE", str(bundle))


def _proxies(network: NetworkSettings) -> dict[str, str]:
    if not network.proxies:
        return {}
    set_already = {name: os.environ[name] for name in ("NO_PROXY", "no_proxy") if name in os.environ}
    return {**set_already, **network.proxies}
