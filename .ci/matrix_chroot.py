"""A Debian in a folder, to run commands in: no container engine, and no mount that outlives its command."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

PROJECT = "/project"
"""Where the shared folder is inside of each Debian."""

_CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
_PRIVATE = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc")
"""Own mounts and own processes: whatever happens to the command, all of its processes and mounts go with it."""

_ENTER = """
set -eu
root=$1 shared=$2; shift 2
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev/shm"
mount --bind "$shared" "$root$PROJECT"
chroot "$root" "$@" && status=0 || status=$?
exit $status
"""
"""The shell stays, because the first process has to see off those that lost their parents."""

_PASSED_ON = (
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "PIP_INDEX_URL",
    "UV_DEFAULT_INDEX",
)


class Chroot:
    """One Debian and a folder that it shares with others."""

    def __init__(self, root: Path, shared: Path):
        """
        Args:
            root: its own root folder; need not exist yet.
            shared: seen as PROJECT inside. Environments and uv's cache lie there, all in one mount: else uv cannot link
                its files and copies gigabytes.
        """
        self._root, self._shared = root, shared

    def exists(self) -> bool:
        return self._root.exists()

    def make(self, suite: str) -> None:
        """suite: name of a Debian suite, also NAME-backports, whose packages go before those of NAME then.

        Raises:
            subprocess.CalledProcessError: as for want of a network.
        """
        base, unfinished = suite.partition("-")[0], self._root.with_name(f"{self._root.name}.unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        command = ["debootstrap", "--variant=minbase", "--include=ca-certificates,git,make", base, str(unfinished)]
        subprocess.run([*_PRIVATE, *command, *_mirror()], stdout=subprocess.DEVNULL, check=True)
        etc = unfinished / "etc"
        if suite != base:
            sources = etc / "apt" / "sources.list"
            line = sources.read_text()
            sources.write_text(line + line.replace(f" {base} ", f" {suite} "))
            (etc / "apt" / "apt.conf.d" / "90suite").write_text(f'APT::Default-Release "{suite}";\n')
        (etc / "dpkg" / "dpkg.cfg.d" / "unsafe-io").write_text("force-unsafe-io\n")  # it can be made again
        no_services = unfinished / "usr" / "sbin" / "policy-rc.d"
        no_services.write_text("#!/bin/sh\nexit 101\n")
        no_services.chmod(0o755)
        (unfinished / PROJECT.lstrip("/")).mkdir()
        unfinished.rename(self._root)

    def run(self, *command: str, folder: str, check: bool = False, **variables: str) -> subprocess.CompletedProcess:
        """Run a command as root; its output goes to the terminal.

        Args:
            folder: the current one, as seen from inside.
            variables: of the environment; it has nothing else of this process's but the way to the network.
        Raises:
            subprocess.CalledProcessError: with `check`, another exit status than 0.
        """
        return subprocess.run(self._enter(command, folder, variables), check=check)

    def output(self, *command: str, folder: str) -> str:
        """What a command prints.

        Raises:
            subprocess.CalledProcessError: another exit status than 0.
        """
        return subprocess.run(self._enter(command, folder, {}), check=True, text=True, stdout=subprocess.PIPE).stdout

    def _enter(self, command: tuple[str, ...], folder: str, variables: dict[str, str]) -> list[str]:
        self._prepare()
        variables = {
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "HOME": "/root",
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": "/run/user/0",
            "UV_CACHE_DIR": f"{PROJECT}/cache",
            "SSL_CERT_FILE": _CERTIFICATES,
            "PIP_CERT": _CERTIFICATES,
            **{name: os.environ[name] for name in _PASSED_ON if name in os.environ},
            **variables,
        }
        settings = [f"{name}={value}" for name, value in variables.items()]
        inside = ["/usr/bin/env", "-i", "-C", folder, *settings, *command]
        script = _ENTER.replace("$PROJECT", PROJECT)
        return [*_PRIVATE, "sh", "-c", script, "enter", str(self._root), str(self._shared), *inside]

    def _prepare(self) -> None:
        """Nothing left of earlier commands, and this computer's way to the network."""
        temporary, runtime = self._root / "tmp", self._root / "run" / "user" / "0"
        shutil.rmtree(temporary, ignore_errors=True)
        temporary.mkdir(0o1777)
        temporary.chmod(0o1777)
        runtime.mkdir(0o700, parents=True, exist_ok=True)
        for path in ("/etc/resolv.conf", _CERTIFICATES):
            shutil.copyfile(path, self._root / path.lstrip("/"))


def _mirror() -> list[str]:
    """Where this computer's own Debian packages come from; nothing on another system, for debootstrap's own choice."""
    listing = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI) $(ORIGIN) $(COMPONENT) $(SUITE)", "Created-By: Packages"],
        check=True, text=True, stdout=subprocess.PIPE,
    ).stdout  # fmt: skip
    rows = (line.split() for line in listing.splitlines())
    return [row[0] for row in rows if row[1:3] == ["Debian", "main"] and not row[-1].endswith("-security")][:1]
