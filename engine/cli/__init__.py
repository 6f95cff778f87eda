"""The command line: `python -m unetmamba_qgis.engine COMMAND`. Needs neither torch nor GDAL itself.

Every module of this folder is a command, but for those whose names begin with an underscore. It has

    NAME, HELP                 what the user types, and one sentence on it
    NEEDS                      the package that only one of the two Pythons has: "torch", "osgeo", or None;
                               instead a function needs(args) where that depends on the arguments
    add_arguments(parser)      its arguments; --json is there already
    run(args) -> int           does it and returns an exit status; raises EngineError, Cancelled

A command imports what it needs only inside `run`, so that every Python can list and explain all of them. One that needs
torch, called where there is none, runs in the engine's Python with the same arguments and the same streams.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from types import ModuleType

from ..errors import Cancelled, EngineError
from ..interpreter import engine_command, engine_environment, find_engine_python
from ..paths import engine_version
from ._console import print_json

COMPLETE, FAILED, USAGE, CANCELLED, FAILED_BLOCKS = range(5)
"""Exit statuses; argparse itself exits with USAGE."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command -> its exit status. Errors are one message on stderr and, with --json, one object on stdout."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    commands = _commands()
    args = _parser(commands).parse_args(arguments)
    command = commands[args.command]
    needs = command.needs(args) if hasattr(command, "needs") else command.NEEDS
    try:
        if needs == "torch" and find_spec("torch") is None:
            return _run_in_engine(arguments)
        if needs == "osgeo" and find_spec("osgeo") is None:
            raise _gdal_missing()
        return command.run(args)
    except EngineError as error:
        return _end(args, FAILED, f"{error.problem}\n{error.hint}".strip(), status="failed", error=error.to_dict())
    except (Cancelled, KeyboardInterrupt):
        return _end(args, CANCELLED, "Cancelled.", status="cancelled")


def _commands() -> dict[str, ModuleType]:
    names = (module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return {module.NAME: module for module in modules}


def _parser(commands: dict[str, ModuleType]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m unetmamba_qgis.engine", description="Land-cover maps with UNetMamba."
    )
    parser.add_argument("--version", action="version", version=engine_version())
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, command in commands.items():
        subparser = subparsers.add_parser(name, help=command.HELP, description=command.HELP)
        command.add_arguments(subparser)
        subparser.add_argument("--json", action="store_true", help="print one JSON object on standard output")
    return parser


def _run_in_engine(arguments: list[str]) -> int:
    """Run the same command line in the engine's Python, which Ctrl-C reaches from the terminal as it does this one."""
    with subprocess.Popen(engine_command(find_engine_python(), *arguments), env=engine_environment()) as process:  # nosec B603
        while True:
            try:
                status = process.wait()
            except KeyboardInterrupt:
                continue  # it decides how it ends
            return status if status >= 0 else FAILED


def _end(args: argparse.Namespace, exit_status: int, message: str, **result: object) -> int:
    print(message, file=sys.stderr)
    if args.json:
        print_json(**result)
    return exit_status


def _gdal_missing() -> EngineError:
    return EngineError(
        f"The Python {sys.executable} has no GDAL bindings, which this command needs to read and write rasters.",
        "Run it with a Python that has them, such as QGIS's own.",
        code="gdal.missing",
        python=sys.executable,
    )
