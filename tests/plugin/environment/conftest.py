"""A small package index of our own on this computer, and a plan to install from it with the real uv."""

import base64
import hashlib
import http.server
import os
import shutil
import subprocess
import threading
import zipfile
from pathlib import Path

import pytest

from package import ROOT  # .ci/package.py
from unetmamba_qgis.engine.errors import EngineError
from unetmamba_qgis.engine.smoke_test import SmokeResult
from unetmamba_qgis.environment import packages
from unetmamba_qgis.environment.builds import Build
from unetmamba_qgis.environment.folders import EngineFolder
from unetmamba_qgis.environment.plan import Plan
from unetmamba_qgis.environment.pythons import probe

UV = ROOT / "build" / "uv" / "bin" / "uv"

BUILD = Build("cuda13", "CUDA 13", 10_000, 20_000)


def make_wheel(folder, name, version="1.0", body="", platform="any"):
    """A wheel with one module -> its path."""
    path = folder / f"{name}-{version}-py3-none-{platform}.whl"
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": body or f"VERSION = {version!r}\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-{platform}\n",
    }
    with zipfile.ZipFile(path, "w") as archive:
        rows = []
        for member, text in files.items():
            archive.writestr(zipfile.ZipInfo(member), text)  # of one date: the same bytes in each test
            digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
            rows.append(f"{member},sha256={digest},{len(text.encode())}")
        archive.writestr(zipfile.ZipInfo(f"{info}/RECORD"), "\n".join([*rows, f"{info}/RECORD,,"]) + "\n")
    return path


def locked(*wheels):
    """Lines of a lock file for these wheels, one of them for Windows only."""
    lines = [f"colorama==9.9 ; sys_platform == 'win32' \\\n    --hash=sha256:{'0' * 64}\n"]
    for wheel in wheels:
        name, version = wheel.name.split("-")[:2]
        lines.append(f"{name}=={version} \\\n    --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n")
    return "".join(lines)


class Index:
    """Serves wheels; may stall, break off, or hand out something else."""

    def __init__(self, folder):
        self.folder = folder
        self.stalls, self.status, self.tampers = False, 200, False
        self.asked = threading.Event()
        self.released = threading.Event()
        index = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                index.answer(self)

            do_HEAD = do_GET

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def answer(self, request):
        parts = request.path.strip("/").split("/")
        if parts[0] == "simple":
            names = [path.name for path in self.folder.glob(f"{parts[1].replace('-', '_')}-*.whl")]
            body = "".join(f'<a href="/files/{name}">{name}</a>' for name in names).encode()
            return self._send(request, 200 if names else 404, body)
        self.asked.set()
        if self.stalls:
            self.released.wait(30)
        body = (self.folder / parts[-1]).read_bytes()
        if self.tampers:
            (other := self.folder / "other").mkdir(exist_ok=True)
            body = make_wheel(other, parts[-1].split("-")[0], body="VERSION = 'of somebody else'\n").read_bytes()
        return self._send(request, self.status, body)

    def _send(self, request, status, body):
        try:
            request.send_response(status)
            request.send_header("Content-Type", "text/html")
            request.send_header("Content-Length", str(len(body)))
            request.end_headers()
            if request.command == "GET":
                request.wfile.write(body)
        except OSError:
            pass  # whoever asked is gone

    def close(self):
        self.released.set()
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture(scope="session")
def base_python():
    """The Python that environments are built on."""
    return probe(Path("/usr/bin/python3"))


@pytest.fixture
def wheels(tmp_path):
    folder = tmp_path / "wheels"
    folder.mkdir()
    make_wheel(folder, "torch", body="VERSION = 'fake'\n")
    make_wheel(folder, "helper")
    return folder


@pytest.fixture
def index(wheels, monkeypatch):
    index = Index(wheels)
    monkeypatch.setenv("UV_DEFAULT_INDEX", f"{index.url}/simple")
    monkeypatch.setenv("PIP_INDEX_URL", f"{index.url}/simple")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    yield index
    index.close()


@pytest.fixture
def lock(wheels, tmp_path, monkeypatch):
    """The list of packages of these tests."""
    path = tmp_path / "engine.txt"
    path.write_text(locked(*sorted(wheels.glob("*.whl"))))
    requirements = tmp_path / "engine.in"
    requirements.write_text("torch\nhelper\n")
    monkeypatch.setattr(packages, "LOCKS", tmp_path)
    return path


@pytest.fixture
def plan(tmp_path, base_python, index, lock):
    """To install into a folder with a name that breaks what can be broken by names; uv is there already."""
    folder = EngineFolder(tmp_path / "home" / "Łukasz O'Neil 森林 %TEMP% (x86)" / "engine")
    folder.uv.parent.mkdir(parents=True)
    try:
        os.link(UV.resolve(), folder.uv)
    except OSError:  # another file system
        shutil.copy(UV, folder.uv)
    return Plan(
        folder=folder,
        builds=(BUILD,),
        pythons=(base_python,),
        fetcher=base_python,
        standalone=False,
        needed_bytes=1,
        free_bytes=10**12,
    )


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Nobody's own engine is seen or touched."""
    monkeypatch.setenv("UNETMAMBA_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("UNETMAMBA_ENGINE_PYTHON", raising=False)
    return tmp_path / "home"


def try_torch(python, is_cancelled=lambda: False):
    """In place of the real test, which needs the real torch: import the small one."""
    done = subprocess.run(
        [python, "-I", "-c", "import torch, helper; print(torch.VERSION)"], capture_output=True, text=True
    )
    if done.returncode:
        raise EngineError("The engine does not start.", log=done.stderr.splitlines())
    return SmokeResult("3.11", done.stdout.strip(), "cpu", "a processor", {"cpu": "a processor"}, [], {})


def processes_with(text):
    """Command lines of running processes that mention a text."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            command = path.read_bytes()
        except OSError:
            continue
        if str(text).encode() in command and path.parent.name != str(os.getpid()):
            found.append(command.decode(errors="replace"))
    return found
