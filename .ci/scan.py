"""The security scan of the QGIS plugin repository, which refuses a version for any finding.

Usage:
    scan.py PLUGIN.zip      bandit and detect-secrets on what the zip holds; prints what they find

Runs in the Python that has both. Left out is what the repository leaves out: B404 (importing subprocess), and secrets
in metadata.txt.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path


def findings(folder: Path) -> Iterator[str]:
    """A line each."""
    for found in run("bandit", "-q", "-r", ".", "-f", "json", "--skip", "B404", folder=folder)["results"]:
        yield f"{found['filename']}:{found['line_number']}: {found['test_id']} {found['issue_text']}"
    secrets = run("detect_secrets", "scan", "--all-files", "--exclude-files", "metadata.txt", ".", folder=folder)
    for name, places in secrets["results"].items():
        yield from (f"{name}:{place['line_number']}: {place['type']}" for place in places)


def run(module: str, *arguments: str, folder: Path) -> dict:
    done = subprocess.run([sys.executable, "-m", module, *arguments], cwd=folder, stdout=subprocess.PIPE, check=False)
    return json.loads(done.stdout)


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(arguments[0]) as archive:
            archive.extractall(folder)  # our own zip
        found = list(findings(Path(folder)))
    print("\n".join(found) or f"{arguments[0]}: nothing found by bandit and detect-secrets")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
