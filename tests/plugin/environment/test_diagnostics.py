"""The report tells what helps, and nothing that is private."""

from pathlib import Path

import pytest

from unetmamba_qgis.environment.diagnostics import diagnostics
from unetmamba_qgis.environment.facts import Facts
from unetmamba_qgis.environment.folders import EngineFolder
from unetmamba_qgis.environment.redaction import redact
from unetmamba_qgis.environment.state import EngineState, StateKind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HTTPS_PROXY=http://anna:s3cr%40t@proxy:8080", "HTTPS_PROXY=http://<hidden>@proxy:8080"),
        ("https://token@index.example/simple", "https://<hidden>@index.example/simple"),
        ("GET https://x.example/f?token=abc123&x=1", "GET https://x.example/f?token=<hidden>&x=1"),
        ("Proxy-Authorization: Basic YW5uYTpz", "Proxy-Authorization: <hidden>"),
        ("password = hunter2", "password = <hidden>"),
        ("using ghp_0123456789abcdefABCDEF", "using <hidden>"),
        ("mail anna.smith@example.org now", "mail <e-mail> now"),
        ("/home/anna/.local/share/x", "~/.local/share/x"),
        ("/HOME/anna", "~"),
        ("/home/annabel/x", "/home/annabel/x"),
        ("run by anna on WORKPC-7", "run by <user> on <computer>"),
        ("Savannah stays", "Savannah stays"),
        ("torch 2.15.0, sha256:4c40ff", "torch 2.15.0, sha256:4c40ff"),
    ],
)
def test_private_things_are_taken_out_and_no_more(text, expected):
    assert redact(text, Path("/home/anna"), "anna", "WORKPC-7") == expected


@pytest.mark.parametrize("text", ["C:\\Users\\Jörg M\\x", "C:/Users/Jörg M/x", "C:\\\\Users\\\\Jörg M\\\\x",
                                  "file:///C%3A/Users/J%C3%B6rg%20M/x", "c:\\users\\jörg m\\x"])  # fmt: skip
def test_a_windows_home_is_taken_out_however_it_is_written(text):
    cleaned = redact(text, Path("C:\\Users\\Jörg M"), "jm", "pc")
    assert "rg" not in cleaned and "~" in cleaned


def test_the_report_holds_state_computer_error_and_logs(tmp_path, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://anna:topsecret@proxy.example:1")
    folder = EngineFolder(tmp_path)
    folder.logs.mkdir()
    lines = "\n".join(f"line {number}" for number in range(500))
    (folder.logs / "20260101-000000-1.log").write_text(f"$ uv\nhttp://anna:topsecret@proxy.example:1\n{lines}\n")
    report = diagnostics(
        "3.40.6",
        EngineState(StateKind.MISSING, None, "Not installed yet"),
        folder,
        Facts("linux", "x86_64", libc="glibc 2.36"),
        last_error="install.tls\nThe certificate of a server is not trusted.",
    )
    assert "topsecret" not in report
    for expected in (
        "QGIS: 3.40.6",
        "Not installed yet",
        "glibc 2.36",
        "install.tls",
        "line 0",
        "line 499",
        "HTTPS_PROXY",
    ):
        assert expected in report
    assert "line 250" not in report  # head and tail
