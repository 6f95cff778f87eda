"""Downloads and catalogues, from a web server of this test run; only the rule that wants https is lifted for it."""

import hashlib
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QDialog, QDialogButtonBox, QListWidget, QMessageBox

from tests.plugin.small_weights import make_weights
from unetmamba_qgis.engine.weights.card import read_card
from unetmamba_qgis.engine.weights.store import STARTER, find_weights, list_weights
from unetmamba_qgis.engine.weights.user_library import library_folder, partial_download
from unetmamba_qgis.environment.settings import CATALOGUES, catalogues
from unetmamba_qgis.gui.weights.catalogue_presenter import CataloguePresenter
from unetmamba_qgis.gui.weights.catalogue_view import CatalogueView
from unetmamba_qgis.jobs.downloading import Download
from unetmamba_qgis.jobs.user_library_work import LibraryWork

CHUNK = 1 << 16


class Server:
    """Serves bytes by path; knows ranges."""

    def __init__(self):
        self.files = {}
        self.redirects = {}
        self.requests = []
        """(path, Range header) of each request."""
        self.stops_after = None
        """So many bytes of an answer are sent, then the connection ends."""
        self.pause_s = 0.0
        """After each chunk."""
        self.knows_ranges = True
        handler = type("Handler", (_Handler,), {"server_of_test": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    server_of_test: Server

    def log_message(self, *_):
        pass

    def do_GET(self):
        server = self.server_of_test
        server.requests.append((self.path, self.headers.get("Range")))
        if self.path in server.redirects:
            self.send_response(302)
            self.send_header("Location", server.redirects[self.path])
            self.end_headers()
            return
        if self.path not in server.files:
            self.send_error(404)
            return
        data = server.files[self.path]
        first = int(self.headers["Range"][6:-1]) if self.headers.get("Range") and server.knows_ranges else 0
        if first >= len(data) > 0:
            self.send_error(416)
            return
        self.send_response(206 if first else 200)
        if first:
            self.send_header("Content-Range", f"bytes {first}-{len(data) - 1}/{len(data)}")
        self.send_header("Content-Length", str(len(data) - first))
        self.end_headers()
        end = len(data) if server.stops_after is None else first + server.stops_after
        for place in range(first, end, CHUNK):
            try:
                self.wfile.write(data[place : min(place + CHUNK, end)])
            except OSError:  # nobody listens any more
                return
            time.sleep(server.pause_s)


@pytest.fixture
def weights(tmp_path_factory):
    return make_weights(tmp_path_factory.mktemp("small"))


@pytest.fixture
def server():
    server = Server()
    yield server
    server.close()


@pytest.fixture
def may_fetch():
    """The rule of these tests: this computer by its number, and nothing else."""
    return lambda address: urlsplit(address).hostname == "127.0.0.1"


@pytest.fixture
def fetch(qgis_app, qtbot, tmp_path, may_fetch):
    """Downloads to a file -> the error, or None."""

    def fetch(address, most_bytes, file=tmp_path / "part", exact=True):
        download = Download(address, file, most_bytes, may_fetch, exact)
        outcome = []
        download.done.connect(lambda: outcome.append(None))
        download.failed.connect(outcome.append)
        download.start()
        qtbot.waitUntil(lambda: bool(outcome), timeout=20_000)
        assert len(outcome) == 1
        return outcome[0]

    return fetch


def data(size):
    return bytes(range(256)) * (size // 256)


def test_a_file_comes_whole(server, fetch, tmp_path):
    server.files["/a"] = data(300_032)
    assert fetch(f"{server.address}/a", 300_032) is None
    assert (tmp_path / "part").read_bytes() == server.files["/a"]
    assert [path.name for path in tmp_path.iterdir()] == ["part"]


def test_what_was_interrupted_goes_on_where_it_was(server, fetch, tmp_path):
    server.files["/a"] = data(500_224)
    server.stops_after = 200_000
    error = fetch(f"{server.address}/a", 500_224)
    assert "The download from 127.0.0.1 failed" in str(error)
    had = (tmp_path / "part").stat().st_size
    assert 0 < had <= 200_000
    server.stops_after = None
    assert fetch(f"{server.address}/a", 500_224) is None
    assert server.requests[-1] == ("/a", f"bytes={had}-")
    assert (tmp_path / "part").read_bytes() == server.files["/a"]
    assert fetch(f"{server.address}/a", 500_224) is None and len(server.requests) == 2  # it is there


def test_a_server_without_ranges_sends_it_again(server, fetch, tmp_path):
    server.files["/a"] = data(100_096)
    server.knows_ranges = False
    (tmp_path / "part").write_bytes(b"x" * 5000)
    assert fetch(f"{server.address}/a", 100_096) is None
    assert (tmp_path / "part").read_bytes() == server.files["/a"]


def test_a_file_that_became_shorter_is_begun_anew(server, fetch, tmp_path):
    server.files["/a"] = data(1024)
    (tmp_path / "part").write_bytes(b"x" * 2000)
    assert "416" in str(fetch(f"{server.address}/a", 4096, exact=False))
    assert fetch(f"{server.address}/a", 4096, exact=False) is None
    assert (tmp_path / "part").read_bytes() == server.files["/a"]


@pytest.mark.parametrize(("size", "why"), [(2_000_128, "larger than it should be"), (500_224, "before all had come")])
def test_a_file_of_another_size_is_refused(server, fetch, size, why):
    server.files["/a"] = data(size)
    assert why in str(fetch(f"{server.address}/a", 1_000_192))


def test_an_error_of_the_server_is_told_and_its_page_is_no_file(server, fetch, tmp_path):
    assert "HTTP 404" in str(fetch(f"{server.address}/none", 1000))
    assert (tmp_path / "part").read_bytes() == b""


def test_redirections_are_followed_only_to_where_one_may_fetch(server, fetch, tmp_path):
    server.files["/a"] = data(1024)
    server.redirects = {
        "/there": f"{server.address}/a",
        "/away": server.address.replace("127.0.0.1", "localhost") + "/a",
    }
    assert fetch(f"{server.address}/there", 1024) is None
    (tmp_path / "part").unlink()
    assert "http://localhost, which is not secure" in str(fetch(f"{server.address}/away", 1024))
    assert [path for path, _ in server.requests] == ["/there", "/a", "/away"]


def test_plain_http_is_not_even_asked(server, qgis_app, tmp_path):
    with pytest.raises(Exception, match="not secure"):
        Download(f"{server.address}/a", tmp_path / "part", 10).start()
    assert not server.requests


def test_a_server_that_is_not_there_is_named(fetch):
    assert "The download from 127.0.0.1 failed" in str(fetch("http://127.0.0.1:9/a", 10))


def test_two_downloads_of_one_file_do_not_mix(server, qgis_app, tmp_path, may_fetch):
    server.files["/a"] = data(1024)
    first, second = (Download(f"{server.address}/a", tmp_path / "part", 1024, may_fetch) for _ in range(2))
    first.start()
    with pytest.raises(Exception, match="another QGIS is downloading it"):
        second.start()
    first.cancel()
    second.start()
    second.cancel()


def test_a_cancelled_download_ends_at_once_and_keeps_what_came(server, qgis_app, qtbot, tmp_path, may_fetch):
    server.files["/a"], server.pause_s = data(10_000_128), 0.05
    download = Download(f"{server.address}/a", tmp_path / "part", 10_000_128, may_fetch)
    shares = []
    download.progressed.connect(shares.append)
    download.start()
    qtbot.waitUntil(lambda: len(shares) > 2, timeout=10_000)
    begun = time.monotonic()
    download.cancel()
    assert time.monotonic() - begun < 0.5 and 0 < shares[-1] < 1 and shares == sorted(shares)
    kept = (tmp_path / "part").read_bytes()
    assert kept and server.files["/a"].startswith(kept)


class Page:
    """The page for downloads, and what a user does with it."""

    def __init__(self, qtbot, may_fetch):
        self.view, self.work, self.qtbot = CatalogueView(), LibraryWork(), qtbot
        self.presenter = CataloguePresenter(self.view, self.work, may_fetch)
        self.presenter.fill()
        self.view.show()

    def open(self, address):
        self.view._address.setEditText(str(address))
        self.view._open.click()

    def answer(self, button):
        (box,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
        next(b for b in box.buttons() if b.text().replace("&", "") == button).click()
        return box.text()

    def accept_licence(self):
        (dialog,) = (w for w in self.view.findChildren(QDialog) if w.objectName() == "unetmamba-weights-licence")
        download = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
        assert not download.isEnabled()
        dialog.findChild(QCheckBox).setChecked(True)
        download.click()

    def message(self):
        return self.view._message.text()

    def wait_for(self, text):
        self.qtbot.waitUntil(lambda: text in self.message(), timeout=20_000)

    def rows(self):
        rows = self.view.findChild(QListWidget)
        return [rows.item(row).text() for row in range(rows.count())]


@pytest.fixture
def page(provider, qtbot, may_fetch):
    page = Page(qtbot, may_fetch)
    yield page
    page.presenter.cancel()
    page.work.close()
    page.view.close()
    QgsSettings().remove(CATALOGUES)


@pytest.fixture
def published(server, weights):
    """A server with a catalogue of weights -> its address."""
    content = Path(weights).read_bytes()
    entry = {
        "title": "Roofs <b>of</b> Ohio",
        "file": "files/roofs.safetensors",
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "licence": "CC BY 4.0\n<img src=file:///etc/hostname>",
        "summary": "Six classes.",
    }
    other = {**entry, "title": "Changed", "file": "files/changed.safetensors"}
    server.files = {
        "/catalogue.json": json.dumps({"format": 1, "title": "Test", "weights": [entry, other]}).encode(),
        "/files/roofs.safetensors": content,
        "/files/changed.safetensors": content[:-1] + b"\x01",
    }
    return f"{server.address}/catalogue.json"


def test_nothing_is_asked_before_the_user_agrees(page, server, published):
    page.open(published)
    assert not server.requests
    assert "QGIS will connect to 127.0.0.1" in page.answer("Cancel")
    assert not server.requests and not page.rows() and not catalogues()


def test_weights_come_from_a_catalogue_after_their_licence_was_accepted(page, server, published, weights, qtbot):
    page.open(published)
    page.answer("Connect")
    page.wait_for("Test: 2 weights")
    assert page.rows()[0].startswith("Roofs <b>of</b> Ohio\n") and page.rows()[0].endswith("CC BY 4.0")
    assert "Six classes." in page.view._about.toPlainText() and "From: 127.0.0.1" in page.view._about.toPlainText()
    assert catalogues() == [published] and [path for path, _ in server.requests] == ["/catalogue.json"]
    page.view._download.click()
    assert len(server.requests) == 1
    with qtbot.waitSignal(page.presenter.added, timeout=20_000) as added:
        page.accept_licence()
    assert added.args == ["roofs-b-of-b-ohio"] and read_card(find_weights(added.args[0])) == read_card(weights)
    assert not list(library_folder().glob(".downloads/*"))


def test_a_file_that_is_not_what_the_catalogue_says_is_thrown_away(page, published):
    page.open(published)
    page.answer("Connect")
    page.wait_for("2 weights")
    page.view.findChild(QListWidget).setCurrentRow(1)
    page.view._download.click()
    page.accept_licence()
    page.wait_for("SHA-256 differs")
    assert list(list_weights()) == [STARTER] and not list(library_folder().glob(".downloads/*"))


def test_a_download_that_was_cancelled_goes_on_later(page, server, published, weights):
    content = Path(weights).read_bytes()
    server.pause_s = 0.02
    page.open(published)
    page.answer("Connect")
    page.wait_for("2 weights")
    page.view._download.click()
    page.accept_licence()
    page.qtbot.waitUntil(lambda: page.view._progress.value() > 20, timeout=20_000)
    begun = time.monotonic()
    page.view._cancel.click()
    assert time.monotonic() - begun < 2 and page.message().startswith("Cancelled")
    part = partial_download(hashlib.sha256(content).hexdigest())
    kept = part.stat().st_size
    assert 0 < kept < len(content)
    server.pause_s = 0.0
    page.view._download.click()
    page.accept_licence()
    page.wait_for("Added to the library")
    assert server.requests[-1] == ("/files/roofs.safetensors", f"bytes={kept}-")


def test_a_catalogue_on_this_computer_needs_no_network(page, server, published, weights, tmp_path):
    catalogue = json.loads(server.files["/catalogue.json"])
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "roofs.safetensors").write_bytes(Path(weights).read_bytes())
    (tmp_path / "catalogue.json").write_text(json.dumps({**catalogue, "weights": catalogue["weights"][:1]}))
    page.open(tmp_path / "catalogue.json")
    assert page.message() == "Test: 1 weights"
    page.view._download.click()
    page.accept_licence()
    page.wait_for("Added to the library: roofs-b-of-b-ohio")
    assert not server.requests


@pytest.mark.parametrize(
    "address", ["http://example.org/c.json", "https://a:b@example.org/c.json", "file:///etc/passwd"]
)
def test_addresses_that_are_not_secure_are_refused(page, address):
    page.open(address)
    assert "https://" in page.message() or "cannot be used" in page.message()
    assert not catalogues()


def test_a_catalogue_that_is_none_is_told_of(page, server, published):
    server.files["/catalogue.json"] = b"<html>"
    page.open(published)
    page.answer("Connect")
    page.wait_for("it is not JSON")
    assert not catalogues()


def test_addresses_are_kept_and_can_be_forgotten(page, tmp_path):
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_text(json.dumps({"format": 1, "title": name, "weights": []}))
        page.open(tmp_path / name)
    assert catalogues() == [str(tmp_path / "b.json"), str(tmp_path / "a.json")]
    page.presenter.fill()
    assert page.view.address() == str(tmp_path / "b.json")
    page.view._forget.click()
    assert catalogues() == [str(tmp_path / "a.json")]
