"""`python -m unetmamba_qgis.engine COMMAND`; runs by its path too, in any Python, with nothing installed."""

import sys
from pathlib import Path

if not __package__:  # run by its path: make the package importable, after everything this Python has itself
    root = Path(__file__).resolve().parent.parent
    sys.path.append(str(root if (root / "unetmamba_qgis").is_dir() else root.parent))

if __name__ == "__main__":
    from unetmamba_qgis.engine.cli import main

    sys.exit(main())
