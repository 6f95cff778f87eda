"""Build the plugin as QGIS installs it, and the zip that the QGIS plugin repository takes.

Usage:
    package.py stage FOLDER        the plugin's folder, its name that of the plugin: engine/, resources/, i18n/ inside
    package.py zip FOLDER OUT.zip  the zip of a staged folder, the same bytes for the same content; then checked
"""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import i18n

ROOT = Path(__file__).resolve().parent.parent
INSIDE = ("engine", "resources", "metadata.txt", "LICENSE")
"""What lies beside the plugin's folder in the repository and inside it once installed."""

GUIDE = ROOT / "build" / "docs"
"""The user guide, where `make docs` was called."""

MAX_ZIP_BYTES = 25_000_000
REQUIRED_KEYS = {"name", "description", "about", "version", "qgisMinimumVersion", "author", "email"}
ADDRESS_KEYS = {"tracker", "repository", "homepage"}
FORBIDDEN_PARTS = {"__pycache__", "__MACOSX", ".git", ".."}
FORBIDDEN_SUFFIXES = {".pyc", ".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".whl"}


def project_files(*folders: str) -> list[Path]:
    """Files that git tracks or would track (so no build results), relative to the root; all or those in folders."""
    # safe.directory: git takes a checkout that belongs to another user, as in a container, only when told so.
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listing = subprocess.run([*command, *folders], cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout.decode()
    return sorted(Path(name) for name in set(listing.split("\0")) if name and (ROOT / name).is_file())


def stage(folder: Path) -> None:
    """Fill the folder anew with the plugin."""
    shutil.rmtree(folder, ignore_errors=True)
    for source in project_files("unetmamba_qgis", *INSIDE):
        inside = source.relative_to("unetmamba_qgis") if source.parts[0] == "unetmamba_qgis" else source
        target = folder / inside
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / source, target)
    if GUIDE.is_dir():
        shutil.copytree(GUIDE, folder / "docs")
    try:
        i18n.build(folder / "i18n")
    except FileNotFoundError as error:
        print(f"The plugin speaks English only: {error}.", file=sys.stderr)


def write_zip(folder: Path, out: Path) -> None:
    """Zip a staged folder: names sorted, one fixed date and mode, so that equal content gives equal bytes."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, path.read_bytes())


def problems(out: Path) -> list[str]:
    """What the plugin repository would refuse about a zip; empty when it is fine."""
    found = []
    if out.stat().st_size > MAX_ZIP_BYTES:
        found.append(f"{out.stat().st_size:,} bytes; at most {MAX_ZIP_BYTES:,} are taken")
    with zipfile.ZipFile(out) as archive:
        names = archive.namelist()
        tops = {PurePosixPath(name).parts[0] for name in names}
        if len(tops) != 1 or not all(top.isidentifier() and top.isascii() for top in tops):
            return [*found, f"one top folder named as a Python identifier is needed, not {sorted(tops)}"]
        top = tops.pop()
        for path in map(PurePosixPath, names):
            if FORBIDDEN_PARTS & set(path.parts) or path.suffix.lower() in FORBIDDEN_SUFFIXES:
                found.append(f"{path} must not be in it")
        if not any(name.startswith(f"{top}/i18n/") for name in names):
            found.append("the translations are missing")
        missing = [name for name in ("__init__.py", "metadata.txt", "LICENSE") if f"{top}/{name}" not in names]
        found += [f"{name} is missing" for name in missing]
        if "metadata.txt" not in missing:
            found += metadata_problems(archive.read(f"{top}/metadata.txt").decode("utf-8"), top, names)
    return found


def metadata_problems(text: str, top: str, names: list[str]) -> list[str]:
    """What the plugin repository would refuse about metadata.txt in a zip with these names."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # keys are case-sensitive
    parser.read_string(text)
    metadata = dict(parser["general"])
    found = [f"metadata.txt: {key} is missing" for key in sorted(REQUIRED_KEYS) if not metadata.get(key, "").strip()]
    for key in sorted(ADDRESS_KEYS):
        if not metadata.get(key, "").startswith(("http://", "https://")):
            found.append(f"metadata.txt: {key} must be a web address")
    for key in ("experimental", "deprecated", "server"):
        if metadata.get(key, "True") not in ("True", "False"):
            found.append(f"metadata.txt: {key} must be True or False")
    if "/" in metadata.get("author", ""):
        found.append("metadata.txt: author must not contain '/'")
    if "plugin" in metadata.get("name", "").lower():
        found.append("metadata.txt: the name must not contain 'plugin'")
    if "%" in text:
        found.append("metadata.txt: '%' breaks readers that interpolate")
    if "icon" in metadata and f"{top}/{metadata['icon']}" not in names:
        found.append(f"metadata.txt: the icon {metadata['icon']} is missing")
    return found


def main(arguments: list[str]) -> int:
    if len(arguments) == 2 and arguments[0] == "stage":
        stage(Path(arguments[1]))
        return 0
    if len(arguments) == 3 and arguments[0] == "zip":
        folder, out = map(Path, arguments[1:])
        write_zip(folder, out)
        found = problems(out) + ([] if (folder / "docs").is_dir() else ["the guide is missing: make docs"])
        print("\n".join(found) or f"{out}: {out.stat().st_size:,} bytes, ready for the plugin repository")
        return 1 if found else 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
