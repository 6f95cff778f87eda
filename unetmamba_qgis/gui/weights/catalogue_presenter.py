"""What happens on the page of the library dialog that downloads weights. Imports no widget."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QLocale, QObject, pyqtSignal

from ...engine.errors import EngineError
from ...engine.weights.catalogue import (
    MAX_CATALOGUE_BYTES,
    Catalogue,
    CatalogueEntry,
    host_of,
    is_secure,
    parse_catalogue,
    read_catalogue,
)
from ...engine.weights.user_library import LibraryError, collect, list_entries, partial_download, take_download
from ...environment.settings import catalogues, set_catalogues
from ...jobs.downloading import Download
from ...jobs.user_library_work import LibraryWork
from ...translation import translate
from ..widgets.message import Message, problem
from ..widgets.weights_text import plain
from .form import CatalogueRow

_UNKNOWN = -1.0
_SPARE_BYTES = 64 << 20


class CataloguePresenter(QObject):
    """Whoever creates it keeps it: a signal does not keep it alive."""

    added = pyqtSignal(str)
    """Name of weights that came into the library."""

    def __init__(self, view, work: LibraryWork, may_fetch: Callable[[str], bool] = is_secure):
        """
        Args:
            view: a CatalogueView, or what behaves like one.
            work: checks and copies files.
            may_fetch: whether an address may be asked at all.
        """
        super().__init__()
        self._view, self._work, self._may_fetch = view, work, may_fetch
        self._catalogue = Catalogue("", ())
        self._place = -1
        self._download: Download | None = None
        self._folder: tempfile.TemporaryDirectory | None = None
        view.open_requested.connect(self._ask)
        view.connection_agreed.connect(self._fetch_catalogue)
        view.forget_requested.connect(self._forget)
        view.chosen.connect(self._choose)
        view.download_requested.connect(self._ask_licence)
        view.licence_accepted.connect(self._fetch)
        view.cancel_requested.connect(self.cancel)
        work.progressed.connect(self._progress)
        work.done.connect(self._added)
        work.failed.connect(self._fail)
        work.cancelled.connect(self._cancelled)

    def fill(self):
        """Show the addresses that were used before; none is asked."""
        known = catalogues()
        self._view.show_addresses(known, self._view.address() or (known[0] if known else ""))

    def weights_changed(self):
        self._show()

    def cancel(self):
        """Stop what goes on; what was fetched stays for the next attempt."""
        self._work.cancel()
        if self._download is not None:
            self._download.cancel()
            self._forget_download()
            self._cancelled()

    @property
    def _is_busy(self) -> bool:
        return self._download is not None or self._work.is_busy

    def _ask(self, address: str):
        """Open a catalogue; one elsewhere only after a question."""
        if not address or self._is_busy:
            return
        if not host_of(address):
            self._open(address, lambda: read_catalogue(Path(address)))
        elif not self._may_fetch(address):
            text = translate("UNetMamba", "The address must begin with https:// and hold no password.")
            self._view.show_message(problem(EngineError(text)))
        else:
            question = translate(
                "UNetMamba", "QGIS will connect to {host} and fetch the list of weights there. Connect?"
            )
            self._view.ask_connection(question.format(host=host_of(address)), address)

    def _fetch_catalogue(self, address: str):
        self._folder = tempfile.TemporaryDirectory(prefix="unetmamba-catalogue-")
        file = Path(self._folder.name) / "catalogue.json"
        self._start_download(
            Download(address, file, MAX_CATALOGUE_BYTES, self._may_fetch),
            lambda: self._open(address, lambda: parse_catalogue(file.read_bytes(), address, self._may_fetch)),
            translate("UNetMamba", "Asking {host} …").format(host=host_of(address)),
        )

    def _open(self, address: str, read: Callable[[], Catalogue]):
        try:
            self._catalogue = read()
        except EngineError as error:
            self._fail(error)
            return
        set_catalogues([address, *(known for known in catalogues() if known != address)])
        self._view.show_addresses(catalogues(), address)
        text = translate("UNetMamba", "{title}: {count} weights")
        count = len(self._catalogue.entries)
        self._view.show_message(Message(text.format(title=plain(self._catalogue.title), count=count)))
        self._place = 0
        self._show()

    def _forget(self, address: str):
        set_catalogues([known for known in catalogues() if known != address])
        self._view.show_addresses(catalogues(), "")

    def _show(self):
        titles = {entry.title for entry in list_entries()}
        rows = []
        for entry in self._catalogue.entries:
            detail = f"{QLocale().formattedDataSize(entry.size_bytes)} · {entry.licence.splitlines()[0]}"
            if entry.title in titles:
                detail = translate("UNetMamba", "in the library · {detail}").format(detail=detail)
            rows.append(CatalogueRow(entry.title, detail))
        self._view.show_entries(rows)

    @property
    def _entry(self) -> CatalogueEntry | None:
        entries = self._catalogue.entries
        return entries[self._place] if 0 <= self._place < len(entries) else None

    def _choose(self, place: int):
        self._place = place
        entry = self._entry
        self._view.show_can_download(entry is not None and not self._is_busy)
        if entry is None:
            self._view.show_about("")
            return
        about = translate("UNetMamba", "{title}\n\n{summary}\n\nSize: {size}\nFrom: {where}\n\nLicence:\n{licence}")
        size = QLocale().formattedDataSize(entry.size_bytes)
        self._view.show_about(
            about.format(
                title=plain(entry.title),
                summary=entry.summary,
                size=size,
                where=entry.host or entry.file,
                licence=entry.licence,
            )
        )

    def _ask_licence(self):
        entry = self._entry
        text = translate("UNetMamba", "“{title}” comes from {where} ({size}), under this licence:")
        about = text.format(
            title=plain(entry.title, longest=200),
            where=entry.host or translate("UNetMamba", "this computer"),
            size=QLocale().formattedDataSize(entry.size_bytes),
        )
        self._view.ask_licence(about, entry.licence)

    def _fetch(self):
        """The licence was accepted."""
        entry = self._entry
        try:
            partial = partial_download(entry.sha256)
            _check_room(partial.parent, entry.size_bytes)
        except EngineError as error:
            self._fail(error)
            return
        if not entry.host:
            self._check(entry, partial)
            return
        text = translate("UNetMamba", "Downloading “{title}” from {host} …")
        self._start_download(
            Download(entry.file, partial, entry.size_bytes, self._may_fetch, exact=True),
            lambda: self._check(entry, partial),
            text.format(title=plain(entry.title), host=entry.host),
        )

    def _check(self, entry: CatalogueEntry, partial: Path):
        def work(progress, is_cancelled):
            if not entry.host:
                collect(Path(entry.file), partial, progress, is_cancelled)
            return take_download(partial, entry.sha256, entry.title, progress, is_cancelled)

        self._view.show_message(
            Message(translate("UNetMamba", "Checking “{title}” …").format(title=plain(entry.title)))
        )
        self._view.show_busy(_UNKNOWN)
        self._work.start(work)
        self._view.show_can_download(False)

    def _start_download(self, download: Download, done: Callable[[], None], text: str):
        def end():
            self._forget_download()
            done()
            self._close_folder()

        download.progressed.connect(self._view.show_busy)
        download.done.connect(end)
        download.failed.connect(self._fail)
        self._download = download
        try:
            download.start()
        except EngineError as error:
            self._fail(error)
            return
        self._view.show_message(Message(text))
        self._view.show_busy(_UNKNOWN)
        self._view.show_can_download(False)

    def _forget_download(self):
        self._download = None
        self._stop_showing()

    def _close_folder(self):
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _progress(self, fraction: float):
        if self._work.is_busy:
            self._view.show_busy(fraction)

    def _added(self, name: str):
        self._stop_showing()
        self._view.show_message(Message(translate("UNetMamba", "Added to the library: {name}.").format(name=name)))
        self.added.emit(name)
        self._show()

    def _fail(self, error: EngineError):
        self._download = None
        self._close_folder()
        self._stop_showing()
        self._view.show_message(problem(error))

    def _cancelled(self):
        self._close_folder()
        self._stop_showing()
        self._view.show_message(Message(translate("UNetMamba", "Cancelled. What has come is kept.")))

    def _stop_showing(self):
        self._view.show_busy(None)
        self._view.show_can_download(self._entry is not None)


def _check_room(folder: Path, size: int):
    """Raises: LibraryError, the disk is too full."""
    free = shutil.disk_usage(folder).free
    if free < size + _SPARE_BYTES:
        locale = QLocale()
        text = translate("UNetMamba", "{folder} has {free} free, but {size} are needed.")
        raise LibraryError(
            text.format(
                folder=folder, free=locale.formattedDataSize(free), size=locale.formattedDataSize(size + _SPARE_BYTES)
            ),
            translate("UNetMamba", "Free space there."),
        )
