"""Counts tries to sign in, in the database, so that every process counts the same."""
from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from engine.core.moments import Instant, stamp
from engine.proof.canonical import digest
from engine.store.sql.tables import attempt_

WINDOW = timedelta(minutes=15)
MOST_LOGIN = 10
"""Tries at one login in a window, from anywhere."""
MOST_ADDRESS = 100
"""Tries from one address in a window: a whole office may sit behind it."""


class Keys(NamedTuple):
    """What a try counts under. Only hashes are kept: people type their password where the login belongs."""

    login: str
    address: str


def keys_of(login: str, address: str) -> Keys:
    """The keys of a try."""
    return Keys("login:" + _hashed(login), "address:" + _hashed(address))


def _hashed(text: str) -> str:
    return digest(text.encode("utf-8", "replace"))


def window_of(now: datetime) -> Instant:
    """The instant at which the present window began."""
    return stamp(now.replace(microsecond=0) - timedelta(seconds=_elapsed(now)))


def minutes_left(now: datetime) -> int:
    """Whole minutes until the next window, at least 1."""
    return math.ceil((WINDOW.seconds - _elapsed(now)) / 60)


def _elapsed(now: datetime) -> int:
    """Whole seconds since the present window began."""
    return math.floor(now.timestamp()) % WINDOW.seconds


def count(connection: sa.Connection, keys: Keys, now: datetime) -> bool:
    """Count a try; whether it is within both limits. Counting before checking leaves no gap for tries side by side."""
    window = window_of(now)
    connection.execute(sa.delete(attempt_).where(attempt_.c.window < window))
    address = _add(connection, keys.address, window) <= MOST_ADDRESS
    login = _add(connection, keys.login, window) <= MOST_LOGIN
    return login and address


def count_address(connection: sa.Connection, address: str, now: datetime) -> bool:
    """Count a try that names no login; whether it is within the limit of its address."""
    return _add(connection, keys_of("", address).address, window_of(now)) <= MOST_ADDRESS


def _add(connection: sa.Connection, key: str, window: Instant) -> int:
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    first = insert(attempt_).values(key=key, window=window, count=1)
    again = first.on_conflict_do_update(index_elements=["key", "window"], set_={"count": attempt_.c.count + 1})
    return int(connection.execute(again.returning(attempt_.c.count)).scalar_one())


def forget(connection: sa.Connection, key: str) -> None:
    """Somebody proved to be who they say: their earlier tries do not count any more."""
    connection.execute(sa.delete(attempt_).where(attempt_.c.key == key))
