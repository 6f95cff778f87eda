"""Causes are found in what uv, pip, Python and Windows really say."""

import pytest

from unetmamba_qgis.environment.causes import CODES, classify, head_and_tail
from unetmamba_qgis.environment.texts import _CAUSES, cause_text

UV = "Using Python 3.11.7 environment at: v\nerror: Failed to fetch: https://x.example/simple/torch/\n"
SENT = "  cause: error sending request for url (https://x.example/simple/torch/)\n  cause: client error (Connect)\n"
RETRY = "WARNING: Retrying (Retry(total=0, connect=None, read=None, status=None)) after connection broken by "
NONE = (
    "\nERROR: Could not find a version that satisfies the requirement uv==0.13.9 (from versions: none)\n"
    "ERROR: No matching distribution found for uv==0.13.9\n"
)

SAMPLES = [
    ("proxy-password", UV + SENT + "  cause: tunnel error: proxy authorization required"),
    ("proxy-password", RETRY + "'ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy "
                               "Authentication Required'))': /simple/uv/" + NONE),
    ("proxy", UV + SENT + "  cause: tunnel error: failed to create underlying connection\n  cause: tcp connect error\n"
                          "  cause: Connection refused (os error 111)"),
    ("proxy", RETRY + "'ProxyError('Cannot connect to proxy.', NewConnectionError('<pip._vendor.urllib3.connection."
                      "HTTPSConnection object>: Failed to establish a new connection: [Errno 111] Connection "
                      "refused'))': /simple/uv/" + NONE),
    ("tls", UV + SENT + "  cause: invalid peer certificate: UnknownIssuer"),
    ("tls", UV + SENT + "  cause: invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))"),
    ("tls", RETRY + "'SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify "
                    "failed: self-signed certificate in certificate chain (_ssl.c:992)'))': /simple/uv/" + NONE),
    ("dns", UV + SENT + "  cause: dns error\n  cause: error resolving DNS\n  cause: failed to lookup address "
                        "information: Name or service not known"),
    ("dns", RETRY + "'NewConnectionError('<object>: Failed to establish a new connection: [Errno 11001] getaddrinfo "
                    "failed')': /simple/uv/" + NONE),
    ("refused", "error: No solution found when resolving dependencies\n  cause: Because torch was not found in the "
                "package registry and you require torch==2.15.0, we can conclude that your requirements are "
                "unsatisfiable.\n\nhint: An index (http://x.example/simple) returned a 403 Forbidden error."),
    ("server", UV + "  cause: HTTP status server error (503 Service Unavailable) for url (http://x.example/)"),
    ("not-offered", "error: No solution found when resolving dependencies\n  cause: Because torch was not found in the "
                    "package registry and you require torch==2.15.0, we can conclude that your requirements are "
                    "unsatisfiable."),
    ("not-offered", "Looking in indexes: https://x.example/simple" + NONE),
    ("broken-connection", UV + SENT + "  cause: tcp connect error\n  cause: Connection refused (os error 111)"),
    ("no-network", UV + SENT + "  cause: tcp connect error\n  cause: Network is unreachable (os error 101)"),
    ("time-out", "error: Failed to download `torch==2.15.0`\n  cause: Failed to read from the distribution: request or "
                 "response body error: operation timed out"),
    ("disk-ran-full", "error: Failed to download `llvmlite==0.50.0`\n  cause: I/O operation failed during extraction\n"
                      "  cause: failed to write to file `/t/libllvmlite.so`: No space left on device (os error 28)"),
    ("disk-ran-full", "error: Es steht nicht genug Speicherplatz auf dem Datenträger zur Verfügung. (os error 112)"),
    ("hash", "error: Failed to download `torch==2.15.0`\n  cause: Hash mismatch for `torch==2.15.0`\n\nExpected:\n  "
             "sha256:00\n\nComputed:\n  sha256:11"),
    ("hash", "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE."),
    ("hash", "  cause: Failed to extract archive: t.whl\n  cause: ZIP file contains trailing contents after the end"),
    ("read-only", "  cause: failed to create directory `/ro/c`: Read-only file system (os error 30)"),
    ("no-permission", "  cause: failed to create directory `/x/c`: Permission denied (os error 13)"),
    ("no-permission", "error: failed to create file: Zugriff verweigert (os error 5)"),
    ("in-use", "error: failed to remove file `C:\\x\\torch.pyd`: Der Prozess kann nicht auf die Datei zugreifen, da "
               "sie von einem anderen Prozess verwendet wird. (os error 32)"),
    ("path-too-long", "error: failed to create file: Der Dateiname oder die Erweiterung ist zu lang. (os error 206)"),
    ("path-too-long", "OSError: [Errno 36] File name too long: '/x'"),
    ("blocked-by-policy", "OSError: [WinError 4551] An Application Control policy has blocked this file"),
    ("blocked-by-policy", "OSError: [WinError 1260] Dieses Programm wurde durch eine Gruppenrichtlinie geblockt"),
    ("antivirus", "OSError: [WinError 225] Die Datei enthält einen Virus"),
    ("dll-failed", "OSError: [WinError 1114] A dynamic link library (DLL) initialization routine failed. Error loading "
                   "\"C:\\e\\torch\\lib\\c10.dll\" or one of its dependencies."),
    ("dll-missing", "OSError: [WinError 126] Das angegebene Modul wurde nicht gefunden. Error loading \"shm.dll\""),
    ("dll-missing", "OSError: [WinError 127] The specified procedure could not be found."),
    ("dll-missing", "ImportError: DLL load failed while importing _C: The specified module could not be found."),
    ("no-wheel", "error: No solution found when resolving dependencies\n  cause: Because torch==2.15.0 has no wheels "
                 "with a matching platform tag (e.g., `macosx_13_0_arm64`) and you require torch==2.15.0"),
    ("no-wheel", "error: Distribution `torch==2.15.0` can't be installed because it doesn't have a source distribution "
                 "or wheel for the current platform; has no wheels with a matching Python ABI tag"),
    ("no-venv", "The virtual environment was not created successfully because ensurepip is not available."),
    ("no-venv", "/usr/bin/python3: No module named pip"),
    ("out-of-memory", "The engine process stopped unexpectedly (signal 9, SIGKILL)."),
    ("out-of-memory", "OSError: [WinError 1455] The paging file is too small for this operation to complete"),
    ("old-processor", "The engine process stopped unexpectedly (signal 4, SIGILL)."),
    ("old-libc", "uv: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.28' not found (required by uv)"),
    ("torch-broken", "ModuleNotFoundError: No module named 'torch'"),
    ("torch-broken", "ImportError: libcudnn.so.9: cannot open shared object file: No such file or directory"),
    ("wrong-result", "The engine computes wrong results on cuda:0: 12% of a test image as on the processor."),
    ("unknown", "something else happened"),
]  # fmt: skip


@pytest.mark.parametrize(("cause", "text"), SAMPLES)
def test_the_cause_is_found(cause, text):
    assert classify(text) == cause


@pytest.mark.parametrize(("cause", "text"), [SAMPLES[0], SAMPLES[16]])
def test_the_cause_is_found_after_much_else(cause, text):
    assert classify(300 * "Downloading numpy (16.1MiB) 403 kB/s 502 packages in 407ms\n" + text) == cause


def test_every_cause_has_words_and_a_next_step_and_a_sample():
    assert {code for code, _ in SAMPLES} >= set(CODES) - {"no-exec"}
    for code in {*CODES, *_CAUSES()}:
        problem, hint = cause_text(code, folder="/x", needed="1 GB", free="0 GB", holder="process 1", path="/k")
        assert problem.endswith((".", ").")) and hint.endswith((".", ").")) and "{" not in problem + hint


def test_head_and_tail_keep_what_tells_most():
    text = "\n".join(f"line {number}" for number in range(1000))
    kept = head_and_tail(text, 3).splitlines()
    assert kept == ["line 0", "line 1", "line 2", "…", "line 997", "line 998", "line 999"]
