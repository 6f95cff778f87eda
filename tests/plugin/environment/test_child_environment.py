"""What the installing programs inherit: QGIS's proxy and certificates, and nothing that leads them astray."""

import os
import ssl
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

from tests.plugin.environment.conftest import UV
from unetmamba_qgis.environment.child_environment import NetworkSettings, installing_environment, write_certificates
from unetmamba_qgis.environment.folders import EngineFolder
from unetmamba_qgis.environment.network import is_reachable, network_settings
from unetmamba_qgis.environment.pythons import probe


@pytest.fixture
def folder(tmp_path):
    folder = EngineFolder(tmp_path / "engine")
    folder.temporary.mkdir(parents=True)
    return folder


@pytest.fixture
def proxy(qgis_app):
    """Sets QGIS's proxy, and takes it back."""
    manager = QgsNetworkAccessManager.instance()
    before = (manager.fallbackProxy(), manager.excludeList(), manager.noProxyList())
    yield lambda *arguments, exclude=(): manager.setFallbackProxyAndExcludes(
        QNetworkProxy(*arguments), list(exclude), []
    )
    manager.setFallbackProxyAndExcludes(*before)


def test_what_leads_astray_is_not_inherited(folder, monkeypatch):
    for name in ("PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_USER", "PIP_PREFIX", "VIRTUAL_ENV", "LD_LIBRARY_PATH",
                 "UV_CONSTRAINT", "UV_SYSTEM_PYTHON", "PROJ_LIB"):  # fmt: skip
        monkeypatch.setenv(name, "foreign")
    assert "foreign" not in installing_environment(folder, NetworkSettings()).values()


def test_where_packages_come_from_in_this_organisation_is_inherited(folder, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example/simple")
    monkeypatch.setenv("UV_HTTP_TIMEOUT", "300")
    variables = installing_environment(folder, NetworkSettings())
    assert variables["PIP_INDEX_URL"] == "https://mirror.example/simple" and variables["UV_HTTP_TIMEOUT"] == "300"


@pytest.fixture
def set_index(tmp_path, monkeypatch):
    """Says where packages come from: in a variable, or in a file of pip's."""

    def set_index(variable, address):
        for name in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "UV_DEFAULT_INDEX"):
            monkeypatch.delenv(name, raising=False)
        settings = tmp_path / "pip.conf"
        settings.write_text(f"[global]\nindex-url = {address}\n" if variable == "pip.conf" else "")
        monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)  # not this computer's
        monkeypatch.setenv("PIP_CONFIG_FILE" if variable == "pip.conf" else variable,
                           str(settings) if variable == "pip.conf" else address)  # fmt: skip

    return set_index


@pytest.mark.parametrize("place", ["PIP_INDEX_URL", "UV_DEFAULT_INDEX", "pip.conf"])
def test_an_index_of_this_organisation_is_told_and_used_wherever_it_is_set(place, set_index, folder):
    address = "https://me:secret@mirror.example:8443/simple"
    set_index(place, address)
    python = probe(Path("/usr/bin/python3"))
    assert "mirror.example" in python.hosts and "secret" not in "".join(python.hosts)
    assert installing_environment(folder, NetworkSettings(), python.index)["UV_DEFAULT_INDEX"] == address


def test_without_an_index_of_its_own_pythons_is_told(set_index):
    set_index("PIP_INDEX_URL", "")
    python = probe(Path("/usr/bin/python3"))
    assert len(python.hosts) == 2 and python.index == ""


def test_temporary_files_and_caches_lie_on_the_disk_of_the_engine(folder):
    variables = installing_environment(folder, NetworkSettings())
    for name in ("TMPDIR", "TEMP", "TMP", "UV_CACHE_DIR", "PIP_CACHE_DIR", "UV_PYTHON_INSTALL_DIR"):
        assert variables[name].startswith(str(folder.root))


def test_the_proxy_of_qgis_is_handed_over_with_its_password(proxy, folder):
    proxy(
        QNetworkProxy.ProxyType.HttpProxy,
        "proxy.example",
        3128,
        "me",
        "p@ss:w/rd",
        exclude=["https://intern.example/x"],
    )
    variables = installing_environment(folder, network_settings())
    assert variables["HTTPS_PROXY"] == "http://me:p%40ss%3Aw%2Frd@proxy.example:3128"
    assert variables["NO_PROXY"] == "intern.example"


def test_a_socks_proxy_resolves_names_itself(proxy):
    proxy(QNetworkProxy.ProxyType.Socks5Proxy, "proxy.example", 1080)
    assert network_settings().proxies["ALL_PROXY"] == "socks5h://proxy.example:1080"


def test_without_a_proxy_in_qgis_that_of_the_system_stays(proxy, folder, monkeypatch):
    proxy(QNetworkProxy.ProxyType.NoProxy)
    monkeypatch.setenv("HTTPS_PROXY", "http://from-the-shell.example:8080")
    variables = installing_environment(folder, network_settings())
    assert variables["HTTPS_PROXY"] == "http://from-the-shell.example:8080"


def test_certificates_that_qgis_trusts_reach_pip_and_those_added_in_qgis_reach_uv(folder):
    for own, expected in ((False, {"PIP_CERT"}), (True, {"PIP_CERT", "SSL_CERT_FILE"})):
        variables = {}
        write_certificates(folder, NetworkSettings({}, "-----BEGIN CERTIFICATE-----\n", own), variables)
        assert set(variables) == expected
    assert "BEGIN" in (folder.temporary / "certificates.pem").read_text()


def test_a_file_of_certificates_that_the_user_named_is_not_replaced(folder):
    variables = {"PIP_CERT": "/mine.pem", "SSL_CERT_FILE": "/mine.pem"}
    write_certificates(folder, NetworkSettings({}, "PEM", True), variables)
    assert set(variables.values()) == {"/mine.pem"}


def test_qgis_tells_certificates_that_ssl_understands(qgis_app, folder):
    settings = network_settings()
    assert settings.certificates.count("BEGIN CERTIFICATE") > 10
    ssl.create_default_context(cadata=settings.certificates)


def test_a_host_that_does_not_answer_is_not_reachable(qgis_app, index):
    assert is_reachable(f"{index.url}/simple/torch/") and not is_reachable(f"{index.url}/simple/missing/")
    assert not is_reachable("http://127.0.0.1:9/")


def test_uv_understands_all_that_it_is_told(folder):
    variables = installing_environment(folder, NetworkSettings())
    done = subprocess.run([UV, "cache", "dir"], env=variables, capture_output=True, text=True)
    assert done.stdout.strip() == str(folder.cache) and done.stderr == "" and done.returncode == 0
    assert os.path.isabs(variables["UV_CACHE_DIR"])
