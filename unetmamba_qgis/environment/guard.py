"""Run a program, and end it when whoever started this script is gone: a crash of QGIS leaves nothing running.

Run by a Python of the computer, not by QGIS's: `python -I guard.py PROGRAM ARGUMENTS`, with a pipe as standard input
that stays open as long as the program is wanted.
"""

import os
import signal
import subprocess
import sys
import threading


def main(command):
    try:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL)  # nosec B603
    except OSError as error:
        number = f"[WinError {error.winerror}]" if getattr(error, "winerror", None) else f"(os error {error.errno})"
        print(f"{error} {number}", flush=True)
        return 127

    def watch():
        while os.read(0, 1024):
            pass
        if hasattr(os, "killpg") and os.getpid() == os.getpgrp():
            os.killpg(0, signal.SIGKILL)  # all that the program has started, too, and this script
        if os.name == "nt":
            command = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
            subprocess.run(command, check=False, stdout=subprocess.DEVNULL)  # nosec B603
        process.kill()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
    status = process.wait()
    return status if status >= 0 else 128 - status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
