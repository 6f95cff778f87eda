"""What is said about installing: a translated sentence for each code."""

from __future__ import annotations

from ..translation import translate


def cause_text(cause: str, **values: object) -> tuple[str, str]:
    """What is wrong, and what to do now.

    Args:
        values: what the texts name: `needed`, `free`, `folder`, `holder`, `path`.
    """
    problem, hint = _CAUSES()[cause]
    kit = translate(
        "UNetMamba", "On a computer with free access to the internet, export an offline kit, then install from it here."
    )
    values = {"kit": kit, "needed": "?", "free": "?", "folder": "?", "holder": "?", "path": "?", **values}
    return problem.format(**values), hint.format(**values)


def _CAUSES() -> dict[str, tuple[str, str]]:  # looked up late: the language is loaded after the modules
    administrator = translate("UNetMamba", "Ask your administrator to allow the programs in the engine's folder "
                                           "(Copy Diagnostics lists it).")  # fmt: skip
    move = translate("UNetMamba", "Choose another folder under Move….")
    again = translate("UNetMamba", "Press Install again: what was downloaded is kept.")
    own_python = translate("UNetMamba", "Use a Python of your own that has PyTorch, as from conda or pixi.")
    return {
        "unknown": (
            translate("UNetMamba", "The installation stopped for a reason that is not known."),
            translate("UNetMamba", "Press Install again; if it stops again, send us the diagnostics."),
        ),
        "disk-full": (
            translate("UNetMamba", "There is too little space on the disk of {folder}: {needed} are needed, {free} are "
                                   "free."),
            translate("UNetMamba", "Free some space, or choose a folder on another disk under Move…."),
        ),
        "disk-ran-full": (
            translate("UNetMamba", "The disk of {folder} ran full: {free} are left."),
            translate("UNetMamba", "Free some space, or choose a folder on another disk under Move…."),
        ),
        "proxy-password": (
            translate("UNetMamba", "The proxy asks for a user name and a password."),
            translate("UNetMamba", "Enter them in QGIS under Settings > Options > Network, then press Install again."),
        ),
        "proxy": (
            translate("UNetMamba", "The proxy could not be reached, or refused the connection."),
            translate("UNetMamba", "Check it in QGIS under Settings > Options > Network. {kit}"),
        ),
        "hash": (
            translate("UNetMamba", "A downloaded file is not the one that this version of the plugin expects, so it "
                                   "was refused."),
            translate("UNetMamba", "Press Install again. If it happens again, something on the way changes files: try "
                                   "another network, and report it."),
        ),
        "tls": (
            translate("UNetMamba", "The certificate of a server is not trusted. Company networks often open encrypted "
                                   "connections with a certificate of their own."),
            translate("UNetMamba", "Add that certificate to the system's, or in QGIS under Settings > Options > "
                                   "Authentication > Manage Certificates. {kit}"),
        ),
        "dns": (
            translate("UNetMamba", "The name of a server was not found: there is no connection to the internet, or it "
                                   "goes through a proxy."),
            translate("UNetMamba", "Check the connection, and the proxy in QGIS under Settings > Options > Network. "
                                   "{kit}"),
        ),
        "no-network": (
            translate("UNetMamba", "There is no connection to the internet."),
            translate("UNetMamba", "Connect, and press Install again. {kit}"),
        ),
        "refused": (
            translate("UNetMamba", "A server, or a firewall on the way, refused to hand over a file."),
            translate("UNetMamba", "Ask your administrator to allow the hosts listed above. {kit}"),
        ),
        "server": (
            translate("UNetMamba", "A server is out of order or overloaded."),
            translate("UNetMamba", "Try again in some minutes: what was downloaded is kept."),
        ),
        "time-out": (translate("UNetMamba", "A server did not answer in time."), again),
        "broken-connection": (translate("UNetMamba", "The connection broke off."), again),
        "blocked-by-policy": (
            translate("UNetMamba", "A rule of this computer forbids to run programs from the engine's folder."),
            administrator,
        ),
        "antivirus": (
            translate("UNetMamba", "The virus scanner has removed or blocked a file of the engine."),
            administrator,
        ),
        "dll-failed": (
            translate("UNetMamba", "A library of PyTorch could not start."),
            translate("UNetMamba", "Install the Microsoft Visual C++ Redistributable (x64), restart the computer, then "
                                   "press Repair."),
        ),
        "dll-missing": (
            translate("UNetMamba", "A library that PyTorch needs is missing."),
            translate("UNetMamba", "Install the Microsoft Visual C++ Redistributable (x64), restart the computer, then "
                                   "press Repair."),
        ),
        "path-too-long": (
            translate("UNetMamba", "The path {folder} is too long: files of the engine would have more than 259 "
                                   "characters."),
            move,
        ),
        "path-characters": (
            translate("UNetMamba", "The path {folder} has characters that cannot be used."),
            move,
        ),
        "in-use": (
            translate("UNetMamba", "A file of the engine is in use by another program."),
            translate("UNetMamba", "Close other QGIS windows, then try again."),
        ),
        "read-only": (translate("UNetMamba", "The disk cannot be written to."), move),
        "no-permission": (
            translate("UNetMamba", "You may not write to {folder}, or not run programs there."),
            move,
        ),
        "no-exec": (translate("UNetMamba", "No programs can be run from the disk of {folder}."), move),
        "old-libc": (translate("UNetMamba", "This Linux is older than PyTorch's programs need."), own_python),
        "old-glibc": (
            translate("UNetMamba", "This Linux is older than PyTorch's programs need: they ask for glibc 2.28."),
            own_python,
        ),
        "musl": (
            translate("UNetMamba", "PyTorch has no programs for Linux systems with musl, such as Alpine."),
            own_python,
        ),
        "machine": (translate("UNetMamba", "PyTorch has no programs for this kind of processor."), own_python),
        "windows-arm": (
            translate("UNetMamba", "PyTorch has no programs for Windows on Arm processors yet."),
            own_python,
        ),
        "old-processor": (
            translate("UNetMamba", "This processor is too old for PyTorch: it lacks instructions such as AVX."),
            translate("UNetMamba", "Use another computer, or a Python of your own with a build for this processor."),
        ),
        "out-of-memory": (
            translate("UNetMamba", "The memory of this computer ran out."),
            translate("UNetMamba", "Close other programs, then try again."),
        ),
        "no-venv": (
            translate("UNetMamba", "The Python that was found cannot make environments: a part of it is missing."),
            translate("UNetMamba", "On Debian and Ubuntu, install the package python3-venv. Else install Python 3.12 "
                                   "from python.org, or use a Python of your own."),
        ),
        "no-python": (
            translate("UNetMamba", "No Python was found that could begin the installation."),
            translate("UNetMamba", "Install Python 3.12 from python.org (on Linux: python3 and python3-venv), or use a "
                                   "Python of your own."),
        ),
        "not-offered": (
            translate("UNetMamba", "The package index that this computer is set to does not have all that is needed."),
            translate("UNetMamba", "If your organisation has an index of its own, ask its administrator. {kit}"),
        ),
        "no-wheel": (
            translate("UNetMamba", "There are no packages for this Python on this kind of computer."),
            own_python,
        ),
        "wrong-result": (
            translate("UNetMamba", "The engine was installed, but its test came out wrong on this graphics processor."),
            translate("UNetMamba", "Update the driver of the graphics processor, then press Repair."),
        ),
        "torch-broken": (
            translate("UNetMamba", "The engine was installed, but does not start."),
            translate("UNetMamba", "Press Repair. If it happens again, send us the diagnostics."),
        ),
        "other-window": (
            translate("UNetMamba", "Another QGIS window is changing the engine just now ({holder})."),
            translate("UNetMamba", "Wait until it has finished."),
        ),
        "kit": (
            translate("UNetMamba", "{path} is not a whole offline kit."),
            translate("UNetMamba", "Export it again, or copy it again: a part of it may be missing."),
        ),
        "kit-platform": (
            translate("UNetMamba", "The offline kit {path} is for {needed}, but this computer is {free}."),
            translate("UNetMamba", "Export a kit for this kind of computer."),
        ),
        "kit-python": (
            translate("UNetMamba", "The offline kit {path} needs Python {needed}, which was not found here."),
            translate("UNetMamba", "Install that Python, or export a kit for {free}."),
        ),
    }  # fmt: skip


def remark(code: str) -> str:
    """What the user should know before installing."""
    return {
        "intel-mac": translate(
            "UNetMamba", "For Macs with Intel processors PyTorch 2.2 is the last version; the engine works with it."
        ),
        "translated": translate(
            "UNetMamba", "QGIS runs as an Intel program here; the engine will run on the Apple processor itself."
        ),
        "vc-runtime": translate(
            "UNetMamba",
            "The Microsoft Visual C++ Redistributable (x64) seems to be missing. Install it first: PyTorch needs it.",
        ),
        "flatpak": translate(
            "UNetMamba",
            "QGIS runs in a Flatpak sandbox: the engine gets a Python of its own, in QGIS's data folder.",
        ),
        "snap": translate(
            "UNetMamba", "QGIS runs in a Snap sandbox: the engine gets a Python of its own, in QGIS's data folder."
        ),
        "gpu-too-old": translate(
            "UNetMamba", "The graphics processor is too old for today's PyTorch; the processor will be used."
        ),
        "driver-too-old": translate(
            "UNetMamba",
            "The driver of the graphics processor is too old, so the processor will be used. Update the driver "
            "(version 580 or newer), then press Repair, to use the graphics processor.",
        ),
        "no-gpu-build": translate(
            "UNetMamba",
            "PyTorch's own server cannot be reached, so what Python's package index has is installed: it may not use "
            "the graphics processor.",
        ),
        "older-build": translate(
            "UNetMamba",
            "The libraries of the newest PyTorch do not start on this computer, so an older one was installed. To use "
            "the newest, install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press "
            "Repair.",
        ),
        "no-small-build": translate(
            "UNetMamba",
            "PyTorch's own server cannot be reached, so the larger build of Python's package index is installed.",
        ),
    }[code]


def step_text(step: str) -> str:
    """What is being done."""
    return {
        "check": translate("UNetMamba", "Checking the disk"),
        "uv": translate("UNetMamba", "Fetching the installer"),
        "python": translate("UNetMamba", "Preparing Python"),
        "list": translate("UNetMamba", "Listing what is needed"),
        "packages": translate("UNetMamba", "Downloading and installing packages"),
        "compile": translate("UNetMamba", "Preparing the packages for a quick start"),
        "test": translate("UNetMamba", "Testing the engine"),
        "finish": translate("UNetMamba", "Tidying up"),
        "kit": translate("UNetMamba", "Reading the offline kit"),
        "download": translate("UNetMamba", "Downloading for the offline kit"),
        "pack": translate("UNetMamba", "Writing the offline kit"),
        "move": translate("UNetMamba", "Moving the engine"),
        "remove": translate("UNetMamba", "Removing the engine"),
        "find": translate("UNetMamba", "Looking at this computer"),
    }[step]


def size_text(count: float) -> str:
    """Bytes as people say them: `3.2 GB`, `215 MB`."""
    if count >= 1e9:
        return translate("UNetMamba", "{size} GB").format(size=f"{count / 1e9:.1f}")
    return translate("UNetMamba", "{size} MB").format(size=f"{count / 1e6:.0f}")
