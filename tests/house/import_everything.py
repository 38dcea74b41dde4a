"""Import every module of a room under watch, and print what it reads: `python -m tests.house.import_everything ROOM…`.

A line is told where a module of ours, as it is imported, opens a file, asks for an address, starts a program or
reads the environment itself. What libraries do as *they* are imported is theirs: a frame of the import system lies
between.
"""
from __future__ import annotations

import importlib
import os
import pkgutil
import sys
import sysconfig
import zoneinfo
from collections.abc import Iterator
from typing import Any

from tests.house.tree import ROOT

WATCHED = (
    "open", "os.listdir", "os.scandir", "socket.connect", "socket.getaddrinfo", "subprocess.Popen", "sqlite3.connect",
)
INSTALLED = (*(sysconfig.get_path(kind) for kind in ("stdlib", "platstdlib", "purelib", "platlib")), *zoneinfo.TZPATH)
"""Python, its libraries and the zones of the world: part of the machine, not read as ours."""

ROOMS = (str(ROOT / "engine"), str(ROOT / "web"))


def our_line() -> str | None:
    """The line of ours that is being run, unless it is importing something: then None."""
    frame = sys._getframe(2)
    while frame is not None:
        file = frame.f_code.co_filename
        if file.startswith("<frozen importlib"):
            return None
        if file.startswith(ROOMS):
            return f"{file}:{frame.f_lineno}"
        frame = frame.f_back  # type: ignore[assignment]
    return None


def of_the_machine(about: object) -> bool:
    """Whether a path belongs to what is installed: its code, the folders searched for it, its metadata."""
    path = os.fspath(about) if isinstance(about, str | os.PathLike) else ""
    return bool(path) and (path.startswith(INSTALLED) or path in sys.path or ".egg-info" in path)


def told(event: str, about: object) -> None:
    """Print what a line of ours does."""
    line = None if of_the_machine(about) else our_line()
    if line is not None:
        sys.stdout.write(f"{line} {event} {about}\n")


class Watched(dict[str, str]):
    """An environment that tells which line of ours reads it; what a library asks of it is the library's own affair."""

    def __getitem__(self, key: str) -> str:
        self._told(key)
        return super().__getitem__(key)

    def get(self, key: str, default: Any = None) -> Any:
        self._told(key)
        return super().get(key, default)

    def __iter__(self) -> Iterator[str]:
        self._told("all of it")
        return super().__iter__()

    def _told(self, key: str) -> None:
        reader = sys._getframe(2)
        if reader.f_code.co_filename.startswith(ROOMS):
            sys.stdout.write(f"{reader.f_code.co_filename}:{reader.f_lineno} environment {key}\n")


def modules(room: str) -> Iterator[str]:
    """Every module of a room; scripts of migrations run only under their tool."""
    package = importlib.import_module(room)
    yield room
    for found in pkgutil.walk_packages(package.__path__, f"{room}."):
        if ".migrations." not in found.name:
            yield found.name


def imported(module: str) -> bool:
    """Import one module; tell it where that fails."""
    try:
        importlib.import_module(module)
    except Exception as error:
        sys.stdout.write(f"{module} cannot be imported: {error}\n")
        return False
    return True


def main(rooms: list[str]) -> None:
    """Watch, then import."""
    os.environ = Watched(os.environ)  # type: ignore[assignment]  # noqa: B003
    sys.addaudithook(lambda event, given: told(event, given[0] if given else "") if event in WATCHED else None)
    for room in rooms:
        found = sum(imported(module) for module in modules(room))
        sys.stdout.write(f"{found} modules of {room}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
