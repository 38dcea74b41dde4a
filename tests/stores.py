"""Real stores for tests: in memory, a SQLite file copied from a template, a PostgreSQL database cloned from one."""
from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from itertools import count
from pathlib import Path

from engine.store.memory import MemoryStore
from engine.store.sql import SqlStore, migrate, open_store

_numbers = count(1)


@cache
def sqlite_template() -> Path:
    """A file that has every table and no row, made once a process."""
    folder = tempfile.mkdtemp(prefix="maillon-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = Path(folder) / "template.db"
    migrate(f"sqlite:///{path}")
    return path


def sqlite_url(folder: Path) -> str:
    """The URL of a fresh file with every table."""
    path = folder / f"maillon{next(_numbers)}.db"
    shutil.copyfile(sqlite_template(), path)
    return f"sqlite:///{path}"


def postgresql_url(folder: Path) -> str:
    """The URL of a fresh database with every table."""
    from tests.postgres import database
    return database()


URLS = {"sqlite": sqlite_url, "postgresql": postgresql_url}


def store_of(kind: str, folder: Path) -> MemoryStore | SqlStore:
    """An empty store: memory, sqlite or postgresql."""
    return MemoryStore() if kind == "memory" else open_store(URLS[kind](folder))
