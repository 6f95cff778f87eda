"""The check without running that `make lint` makes: it finds each kind of slip, and nothing in good code."""

import subprocess
import sys
from pathlib import Path

import pytest

CHECK = Path(__file__).parents[2] / ".ci" / "qt6_check.py"
HEADER = """
from qgis.core import QgsMapLayerProxyModel, QgsTask
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QFontMetrics, QPainter
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QMessageBox
"""
SLIPS = {
    "from PyQt5.QtCore import QTimer": "import Qt from qgis.PyQt",
    "from qgis.PyQt.QtCore import QRegExp": "no QRegExp in PyQt6",
    "from qgis.PyQt.QtWidgets import QAction": "no QAction in PyQt6",
    "from qgis.gui import QgsNothing": "no QgsNothing in the installed QGIS",
    "print(Qt.AlignLeft)": "write Qt.AlignmentFlag.AlignLeft",
    "print(QEvent.MouseMove)": "write QEvent.Type.MouseMove",
    "print(Qt.AlignmentFlag.AlignRigth)": "no AlignRigth",
    "print(QgsMapLayerProxyModel.RasterLayer)": "lacks its enum",
    "def f(window): window.exec_()": "write exec()",
    "def f(combo): combo.activated[str].connect(print)": "write activated without",
    "def f(): box = QMessageBox(); box.setDefaultButton(box.Yes)": "write QMessageBox.StandardButton.Yes",
    "def f(painter: QPainter): painter.setRenderHint(painter.Antialiasing)": "write QPainter.RenderHint.Antialiasing",
    "def f(font): metrics = QFontMetrics(font); metrics.width('a')": "no width in PyQt6",
    "class D(QDialog):\n    def f(self): self.done(self.Accepted)": "write QDialog.DialogCode.Accepted",
    "class D:\n    def f(self): self._list = QComboBox(); self._list.NoInsert": "write QComboBox.InsertPolicy.NoInsert",
}
GOOD = """
class Window(QDialog):
    def choose(self, painter: QPainter, box):
        self._list, self.Kind = QComboBox(), {"a": 1}
        self._list.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._list.setToolTip(str(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop))
        if hasattr(QgsTask.Flag, "Wonderful"):
            print(QgsTask.Flag.Wonderful, QgsMapLayerProxyModel.Filter.RasterLayer)
        return {"yes": self.accepted}[box].emit() or self.Kind
"""


@pytest.fixture(scope="module")
def findings(tmp_path_factory):
    """What is found in each file. The check sees the installed QGIS, not the stand-in of these tests."""
    folder = tmp_path_factory.mktemp("planted")
    for number, slip in enumerate(SLIPS):
        (folder / f"{number}.py").write_text(f"{HEADER}{slip}\n")
    (folder / "good.py").write_text(HEADER + GOOD)
    done = subprocess.run([sys.executable, CHECK, folder], stdout=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    return done.stdout.splitlines()


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_found_and_told_with_its_place(findings, slip):
    place = f"{list(SLIPS).index(slip)}.py:{len(HEADER.splitlines()) + len(slip.splitlines())}: "
    assert any(place in each and SLIPS[slip] in each for each in findings)


def test_good_code_is_let_pass(findings):
    assert not [each for each in findings if "good.py" in each]
