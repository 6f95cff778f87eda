"""What happens on the page of the library dialog that lists what there is. Imports no widget."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import QFile, QLocale, QObject, pyqtSignal

from ...engine.errors import EngineError
from ...engine.weights import user_library
from ...engine.weights.integrity import check_weights
from ...engine.weights.names import free_name
from ...engine.weights.store import list_weights
from ...engine.weights.user_library import SUFFIX, WeightsEntry, list_entries
from ...environment.settings import default_weights, engine_python, set_default_weights
from ...jobs.importing import ImportForm, import_file, lacks_card, presets
from ...jobs.user_library_work import LibraryWork
from ...translation import translate
from ..widgets.message import Kind, Message, problem
from ..widgets.weights_text import plain
from .form import LibraryRow

_UNKNOWN = -1.0
"""Progress of what does not tell how far it is."""


class LibraryPresenter(QObject):
    """Whoever creates it keeps it: a signal does not keep it alive."""

    changed = pyqtSignal()
    """There are other weights in the library, or other ones are the default."""

    def __init__(self, view, names, importing, work: LibraryWork, trash: Callable[[Path], bool] | None = None):
        """
        Args:
            view, names, importing: a LibraryView, a NameView and an ImportView, or what behaves like them.
            work: does what takes time.
            trash: moves a file to the trash, and says whether it could.
        """
        super().__init__()
        self._view, self._names, self._importing, self._work = view, names, importing, work
        self._trash = trash or _move_to_trash
        self._entries: dict[str, WeightsEntry] = {}
        self._chosen = ""
        self._naming = ""
        self._doing = ""
        self._done: Callable[[object], None] = lambda outcome: None
        self._files: deque[Path] = deque()
        self._is_importing = False
        self._added: list[str] = []
        self._problems: list[EngineError] = []
        view.chosen.connect(self._choose)
        view.requested.connect(self._begin)
        view.files_given.connect(self._add_files)
        view.export_requested.connect(self._export)
        view.delete_confirmed.connect(self._delete)
        view.cancel_requested.connect(work.cancel)
        names.confirmed.connect(self._name)
        importing.preset_chosen.connect(self._show_preset)
        importing.confirmed.connect(self._import_form)
        importing.rejected.connect(self._skip_file)
        work.progressed.connect(self._progress)
        work.done.connect(self._end)
        work.failed.connect(self._fail)
        work.cancelled.connect(self._cancelled)

    def renew(self, chosen: str = ""):
        """Show the library as it is now."""
        self._entries = {entry.name: entry for entry in list_entries()}
        rows = [_row(entry) for entry in self._entries.values()]
        self._view.show_entries(rows, chosen or self._chosen or default_weights())

    def _choose(self, name: str):
        self._chosen = name
        entry = self._entries.get(name)
        if entry is None:
            self._view.show_card(None)
        else:
            self._view.show_card(entry.card, str(entry.problem or ""))
        self._show_actions()

    def _show_actions(self):
        entry = self._entries.get(self._chosen)
        possible = set()
        if not self._work.is_busy:
            possible.add("import")
            if entry is not None:
                possible |= {"export", "check"}
            if entry is not None and entry.card is not None:
                possible |= {"duplicate"} | ({"default"} if entry.name != default_weights() else set())
            if entry is not None and not entry.is_bundled:
                possible |= {"delete"} | ({"rename"} if entry.card is not None else set())
        self._view.show_actions(possible)

    def _begin(self, action: str):
        """The user pressed a button."""
        entry = self._entries[self._chosen]
        if action == "default":
            set_default_weights(entry.name)
            self._tell(translate("UNetMamba", "Dialogs suggest “{title}” now."), title=entry.title)
            self._changed(entry.name)
        elif action == "check":
            self._doing = translate("UNetMamba", "Checking “{title}” …").format(title=plain(entry.title))
            whole = translate("UNetMamba", "“{title}” is whole: nothing has changed since it was written.")
            self._start(partial(_check, entry.path), lambda card: self._tell(whole, title=entry.title))
        elif action == "delete":
            question = translate("UNetMamba", "Remove “{title}” ({file}) from the library?")
            question = question.format(title=plain(entry.title), file=entry.path.name)
            self._view.ask_delete(question, for_good=False)
        elif action == "rename":
            self._naming = action
            self._names.ask(translate("UNetMamba", "Rename Weights"), entry.title, entry.name)
        else:
            self._naming = action
            copy = translate("UNetMamba", "{title} (copy)").format(title=entry.title)
            name = free_name(f"{entry.name}-copy", list_weights())
            self._names.ask(translate("UNetMamba", "Duplicate Weights"), copy, name)

    def _name(self, title: str, name: str):
        """Rename or duplicate; both take no more than a moment."""
        entry = self._entries[self._chosen]
        was_default = entry.name == default_weights()
        act = user_library.rename if self._naming == "rename" else user_library.duplicate
        try:
            act(entry.name, name, title or name)
        except EngineError as error:
            self._names.show_message(problem(error))
            return
        if act is user_library.rename and was_default:
            set_default_weights(name)
        self._names.accept()
        self._view.show_message(Message())
        self._changed(name)

    def _delete(self, for_good: bool):
        entry = self._entries[self._chosen]
        try:
            if for_good:
                user_library.delete(entry.name)
            elif not all(
                self._trash(file) for file in reversed(user_library.files_of(user_library.own_file(entry.name)))
            ):
                question = translate("UNetMamba", "There is no trash where “{file}” lies. Delete it for good?")
                self._view.ask_delete(question.format(file=entry.path), for_good=True)
                return
        except EngineError as error:
            self._view.show_message(problem(error))
        else:
            self._tell(translate("UNetMamba", "“{title}” was removed."), title=entry.title)
        self._chosen = ""
        self._changed("")

    def _export(self, path: str):
        entry = self._entries[self._chosen]
        target = Path(path) if path.lower().endswith(SUFFIX) else Path(path + SUFFIX)
        try:
            user_library.export(entry.name, target, overwrite=str(target) == path)
        except EngineError as error:
            self._view.show_message(problem(error))
        else:
            self._tell(translate("UNetMamba", "Wrote {file}."), file=target)

    def _add_files(self, paths: list[str]):
        if self._work.is_busy:
            busy = translate("UNetMamba", "Wait until the library has done what it is at.")
            self._view.show_message(Message(busy, Kind.WARNING))
            return
        self._files, self._added, self._problems = deque(map(Path, paths)), [], []
        self._next_file()

    def _next_file(self):
        """Add the next of the files that were given, or tell what came of them."""
        self._is_importing = bool(self._files)
        if not self._files:
            self._tell_of_files()
            return
        path = self._files[0]
        try:
            asks = lacks_card(path)
        except EngineError as error:
            self._files.popleft()
            self._problems.append(error)
            self._next_file()
            return
        if asks:
            about = translate(
                "UNetMamba",
                "{file} does not say what its network was trained for. Say it here; it is kept with the weights. The "
                "file is opened apart from QGIS, and nothing in it is run.",
            )
            titles = {
                "loveda": "LoveDA",
                "potsdam": "ISPRS Potsdam",
                "vaihingen": "ISPRS Vaihingen",
                "": translate("UNetMamba", "Other data"),
            }
            self._importing.ask(about.format(file=path.name), titles, self._form("loveda"))
        else:
            self._import(None)

    def _skip_file(self):
        self._files.popleft()
        self._next_file()

    def _form(self, preset: str) -> ImportForm:
        form = presets().get(preset, ImportForm())
        return replace(form, title=self._files[0].stem)

    def _show_preset(self, preset: str):
        title = self._importing.form().title
        self._importing.show_form(replace(self._form(preset), title=title))

    def _import_form(self):
        form = self._importing.form()
        try:
            form.card()
        except EngineError as error:
            self._importing.show_message(problem(error))
            return
        self._importing.accept()
        self._import(form)

    def _import(self, form: ImportForm | None):
        path = self._files.popleft()
        self._doing = translate("UNetMamba", "Importing {file} …").format(file=path.name)

        def work(progress, is_cancelled):
            return import_file(path, form, engine_python, progress, is_cancelled)

        self._start(work, self._imported)

    def _imported(self, name: str):
        self._added.append(name)
        self._changed(name)
        self._next_file()

    def _tell_of_files(self):
        lines = [plain(str(error)) for error in self._problems]
        if self._added:
            text = translate("UNetMamba", "Added to the library: {names}.")
            lines.insert(0, text.format(names=", ".join(self._added)))
        kind = Kind.PROBLEM if self._problems else Kind.INFO
        offers_engine = any(error.code.startswith("engine.") for error in self._problems)
        self._view.show_message(Message("\n".join(lines), kind), offers_engine)

    def _start(self, work, done: Callable[[object], None]):
        self._done = done
        self._view.show_message(Message(self._doing))
        self._view.show_busy(_UNKNOWN)
        self._work.start(work)
        self._show_actions()

    def _progress(self, fraction: float):
        if self._work.is_busy:
            self._view.show_busy(fraction)

    def _stop_showing(self):
        self._view.show_busy(None)
        self._show_actions()

    def _end(self, outcome: object):
        self._stop_showing()
        self._done(outcome)

    def _fail(self, error: EngineError):
        self._stop_showing()
        if self._is_importing:
            self._problems.append(error)
            self._next_file()
        else:
            self._view.show_message(problem(error), error.code.startswith("engine."))

    def _cancelled(self):
        self._files.clear()
        self._stop_showing()
        self._view.show_message(Message(translate("UNetMamba", "Cancelled.")))

    def _changed(self, chosen: str):
        self.renew(chosen)
        self.changed.emit()

    def _tell(self, text: str, **values: object):
        self._view.show_message(Message(text.format(**{name: plain(str(value)) for name, value in values.items()})))


def _check(path: Path, progress, is_cancelled):
    return check_weights(path, progress, is_cancelled)


def _row(entry: WeightsEntry) -> LibraryRow:
    parts = [translate("UNetMamba", "default")] if entry.name == default_weights() else []
    if entry.is_bundled:
        parts.append(translate("UNetMamba", "came with the plugin"))
    if entry.card is None:
        parts.append(translate("UNetMamba", "damaged"))
        words = entry.name
    else:
        classes = len(entry.card.classes)
        size = QLocale().toString(float(entry.card.pixel_size_m), "g", 4)
        parts.append(translate("UNetMamba", "classes: {count}, pixels: {size} m").format(count=classes, size=size))
        words = " ".join((entry.name, entry.card.title, *(c.name for c in entry.card.classes)))
    parts.append(QLocale().formattedDataSize(entry.size_bytes))
    return LibraryRow(entry.name, entry.title, " · ".join(parts), words, entry.card is None)


def _move_to_trash(path: Path) -> bool:
    moved = QFile.moveToTrash(str(path))
    return moved[0] if isinstance(moved, tuple) else bool(moved)
