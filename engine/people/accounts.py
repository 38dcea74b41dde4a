"""Accounts: who may sign in, under which login, and how they want to be spoken to. Functions on an open connection."""
from __future__ import annotations

import re
import secrets
from collections.abc import Collection
from typing import Any, NamedTuple

import sqlalchemy as sa

from engine.core.decision import Cure, Unmet
from engine.core.moments import Instant
from engine.errors import BadCommand
from engine.store.sql.tables import account

MOST_NAME = 120
LOGIN = re.compile(r"[a-z0-9][a-z0-9._@-]{0,62}[a-z0-9]\Z")
CHOICES = {"language": ("", "fr", "ar", "en"), "theme": ("", "light", "dark"), "gender": ("", "f", "m")}
"""What a preference may be; empty: not said."""


class Account(NamedTuple):
    """One account, without its password. `gender` is f, m or empty: how the person's role is said."""

    id: str
    login: str
    name: str
    language: str
    theme: str
    gender: str
    disabled: bool
    created: Instant


_COLUMNS = [account.c[name] for name in Account._fields]


def read_login(text: str) -> str:
    """A login as it is kept and compared: lower case, no space around it."""
    return text.strip().lower()


def read_name(text: str) -> str:
    """A name on one line, its spaces single."""
    return " ".join(text.split())


def unmet_login(login: str) -> tuple[Unmet, ...]:
    """`login.malformed` where a login is none: 2 to 64 plain letters, digits, dots, dashes, or an e-mail address."""
    return () if LOGIN.match(login) else (Unmet("login.malformed", {}, Cure("field", "login")),)


def unmet_name(name: str) -> tuple[Unmet, ...]:
    """`name.malformed` where a name is empty, too long, or holds what does not show."""
    shown = 0 < len(name) <= MOST_NAME and name.isprintable()
    return () if shown else (Unmet("name.malformed", {"most": MOST_NAME}, Cure("field", "name")),)


def require_choices(**preferences: str) -> None:
    """Raises BadCommand for a language, theme or gender that no screen offers."""
    for key, value in preferences.items():
        if value not in CHOICES[key]:
            raise BadCommand(f"account.{key}", value=value)


def new_id() -> str:
    """An id that says nothing of the person: it stays in the journal for ever."""
    return secrets.token_hex(8)


def insert(connection: sa.Connection, made: Account, password_hash: str) -> None:
    """Write a new account. Raises sqlalchemy.exc.IntegrityError for a login or id that is taken."""
    connection.execute(sa.insert(account).values(**made._asdict(), password_hash=password_hash))


def update(connection: sa.Connection, account_id: str, **values: Any) -> None:
    """Write columns of an account. Raises BadCommand where there is none."""
    if not connection.execute(sa.update(account).where(account.c.id == account_id).values(**values)).rowcount:
        raise BadCommand("account.unknown", account=account_id)


def find(connection: sa.Connection, **where: str) -> Account | None:
    """The account with an `id` or a `login`, or None."""
    row = connection.execute(sa.select(*_COLUMNS).filter_by(**where)).first()
    return Account(*row) if row else None


def password_hash(connection: sa.Connection, account_id: str) -> str:
    """The hash of an account's password."""
    return str(connection.execute(sa.select(account.c.password_hash).where(account.c.id == account_id)).scalar_one())


def renew(connection: sa.Connection, account_id: str, kept: str, renewed: str) -> bool:
    """Write a password's hash in place of another; whether that other was there still."""
    there = sa.and_(account.c.id == account_id, account.c.password_hash == kept)
    return connection.execute(sa.update(account).where(there).values(password_hash=renewed)).rowcount == 1


def everybody(connection: sa.Connection) -> list[Account]:
    """All accounts, by name."""
    return [Account(*row) for row in connection.execute(sa.select(*_COLUMNS).order_by(account.c.name, account.c.id))]


def named(connection: sa.Connection, ids: Collection[str]) -> dict[str, str]:
    """The names of those that are accounts, by id."""
    rows = connection.execute(sa.select(account.c.id, account.c.name).where(account.c.id.in_(ids)))
    return {id_: name for id_, name in rows}  # noqa: C416 (rows are no pairs to dict)
