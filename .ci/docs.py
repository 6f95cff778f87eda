"""Build the user guide as web pages that can be read without a network and without a server.

Usage:
    docs.py FOLDER      make it anew; fails on links, headings and pictures that are not there. Needs Sphinx
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent / "docs"
NEEDLESS = (".buildinfo", "objects.inv", "*.map", "_sources")
"""What other builds and browsers' debuggers would use."""


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    out = Path(arguments[0])
    shutil.rmtree(out, ignore_errors=True)
    with tempfile.TemporaryDirectory() as cache:
        # -W: warnings are errors; --keep-going: but all of them are told
        options = ["-b", "html", "-q", "-W", "--keep-going", "-d", cache]
        status = subprocess.run([sys.executable, "-m", "sphinx", *options, SOURCES, out], check=False).returncode
    for pattern in NEEDLESS:
        for path in list(out.rglob(pattern)):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
    if status == 0:
        print(f"{out / 'index.html'}: {sum(p.stat().st_size for p in out.rglob('*') if p.is_file()):,} bytes in all")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
