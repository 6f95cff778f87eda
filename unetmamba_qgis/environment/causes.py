"""Why an installation failed, found in what the programs said: a table of causes. Plain Python, no QGIS.

Numbers of the operating system come before words: Windows says its words in the user's language.
"""

from __future__ import annotations

import re

UNKNOWN = "unknown"

_CAUSES = (
    ("disk-ran-full", r"os error 28\b|errno 28\b|os error 112\b|WinError 112\b|ENOSPC|no space left on device|"
                      r"disk quota exceeded|os error 122\b|not enough space on the disk"),
    ("proxy-password", r"proxy authentication required|proxy authorization required|\b407 proxy"),
    ("proxy", r"proxyerror|proxy error|cannot connect to proxy|unable to connect to proxy|tunnel connection failed|"
              r"tunnel error|error .*connecting to proxy|unsuccessful tunnel|socks error"),
    ("hash", r"hash mismatch|do not match the hashes|don't match the hashes|hashes? .*mismatch|"
             r"these packages do not match the hashes|failed to extract archive|invalid zip|zip file contains|bad crc|"
             r"corrupt deflate"),
    ("tls", r"unknownissuer|certificate.verify.failed|self.signed certificate|invalid peer certificate|sslerror|"
            r"certificate has expired|unable to get local issuer|tlsv1 alert|certificate not trusted"),
    ("dns", r"dns error|failed to lookup address|name or service not known|getaddrinfo failed|nodename nor servname|"
            r"temporary failure in name resolution|no such host is known|WinError 11001\b"),
    ("no-network", r"network is unreachable|os error 101\b|network connectivity is disabled|--offline|no route to host|"
                   r"os error 113\b|WinError 10051\b|WinError 10065\b|the requested data wasn't found in the cache"),
    ("blocked-by-policy", r"WinError 4551\b|os error 4551\b|WinError 1260\b|os error 1260\b|applocker|"
                          r"blocked by group policy|application control policy|smart app control"),
    ("antivirus", r"WinError 225\b|os error 225\b|contains a virus|potentially unwanted software|WinError 226\b"),
    ("dll-failed", r"WinError 1114\b|os error 1114\b|dynamic link library \(DLL\) initialization routine failed"),
    ("dll-missing", r"WinError 12[67]\b|os error 12[67]\b|DLL load failed|vcruntime140|msvcp140"),
    ("path-too-long", r"WinError 206\b|os error 206\b|file ?name too long|os error 36\b|errno 36\b|path too long|"
                      r"longpathsenabled"),
    ("in-use", r"WinError 32\b|os error 32\b|being used by another process|text file busy|os error 26\b"),
    ("read-only", r"read-only file system|os error 30\b|errno 30\b"),
    ("no-permission", r"permission denied|os error 13\b|errno 13\b|WinError 5\b|os error 5\b|access is denied|"
                      r"operation not permitted"),
    ("no-exec", r"noexec|exec format error|os error 8\b|bad cpu type|os error 86\b"),
    ("old-libc", r"version .GLIBC_[\d.]+. not found|GLIBCXX_[\d.]+. not found"),
    ("old-processor", r"illegal instruction|SIGILL|0xC000001D|3221225501|baseline optimizations|x86_v[23]"),
    ("out-of-memory", r"out of memory|cannot allocate memory|os error 12\b|memoryerror|bad_alloc|sigkill|signal 9\b|"
                      r"paging file is too small|WinError 1455\b|os error 1455\b"),
    ("no-venv", r"ensurepip is not available|no module named .?(ensurepip|venv|pip)\b"),
    ("refused", r"\b40[13] (client|forbidden|unauthorized)|forbidden|unauthorized|\b451 unavailable"),
    ("server", r"\b50[0234] (server|bad|service|gateway|internal)|server error \(50|bad gateway|service unavailable|"
               r"internal server error|too many requests"),
    ("time-out", r"timed? ?out|operation was canceled due to timeout|deadline has elapsed|os error 110\b|os error 60\b|"
                 r"WinError 10060\b"),
    ("broken-connection", r"connection reset|connection refused|connection closed|connection aborted|broken pipe|"
                          r"incompleteread|error decoding response body|unexpected eof|error sending request|"
                          r"os error 104\b|os error 111\b|os error 54\b|os error 61\b|WinError 1005[34]\b|"
                          r"WinError 10061\b|failed to fetch|connection error|unexpected end of file"),
    ("not-offered", r"not found in the package registry|from versions: none|not found in the provided package"),
    ("no-wheel", r"no wheels? with a matching|has no wheels|no matching distribution|no solution found|"
                 r"could not find a version that satisfies|requires-python|no usable wheels|has no usable"),
    ("wrong-result", r"computes wrong results"),
    ("torch-broken", r"no module named .torch|importerror|cannot open shared object|undefined symbol|"
                     r"library not loaded"),
)  # fmt: skip
"""Code, and how it shows. The first that is found is taken: the more special come before the more general."""

CODES = (*(code for code, _ in _CAUSES), UNKNOWN)

_COMPILED = tuple((code, re.compile(pattern, re.IGNORECASE)) for code, pattern in _CAUSES)

NETWORK = {"proxy-password", "proxy", "tls", "dns", "no-network", "refused", "server", "time-out", "broken-connection"}
"""Those that may be gone with another network, or at another time."""


def classify(text: str) -> str:
    """Code of the cause that a text tells of.

    Programs say the reason last, so the end of a long text is looked at first.
    """
    for part in (text[-4000:], text):
        for code, pattern in _COMPILED:
            if pattern.search(part):
                return code
    return UNKNOWN


def head_and_tail(text: str, lines: int = 12) -> str:
    """The first and the last lines of a long text."""
    parts = [line for line in text.splitlines() if line.strip()]
    if len(parts) <= 2 * lines:
        return "\n".join(parts)
    return "\n".join([*parts[:lines], "…", *parts[-lines:]])
