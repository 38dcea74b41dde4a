"""Tokens with which a program acts as its person, over the API: 32 random bytes, shown once; the database keeps their SHA-256.

    made = people.issue_token(amina.id, "tableau de bord", "2027-01-01", by=actor.id)   # Issued with its secret, or Refused
    people.bearer(made.secret)                                                           # Bearer, or None
    people.end_token(amina.id, made.token.id, by=actor.id)

A token serves until the day before `until` (Casablanca), as long as its account does. Giving and ending one are journalled
with its hash, in the transaction of its row: the audit finds a row that no journal tells.
"""
from __future__ import annotations

import secrets
from datetime import date
from typing import NamedTuple

import sqlalchemy as sa

from engine.core.decision import Cure, Refused, Unmet
from engine.proof.canonical import digest
from engine.store.sql.tables import account, api_token

from . import accounts, attempts
from .accounts import Account
from .base import BY_ENGINE, Base

PREFIX = "maillon_"
"""So that a secret that was published by mistake can be found."""
LENGTH = len(PREFIX) + 43


class Token(NamedTuple):
    """A token as it is kept. `until`: YYYY-MM-DD, the first day on which it no longer serves."""

    id: str
    account: str
    name: str
    token_sha256: str
    until: str


class Issued(NamedTuple):
    """A token just made. `secret` is what the program sends; it is kept nowhere."""

    token: Token
    secret: str


class Bearer(NamedTuple):
    """Whose token it is, and which."""

    account: Account
    token: str


_COLUMNS = [api_token.c[name] for name in Token._fields]


class Tokens(Base):
    """`by` is the id of whoever makes the change."""

    def issue_token(self, account_id: str, name: str, until: str, by: str = BY_ENGINE) -> Issued | Refused:
        """A new token of an account. Refused: `name.malformed`, `token.until`. Raises BadCommand for an unknown account."""
        name = accounts.read_name(name)
        unmet = (*accounts.unmet_name(name), *_unmet_until(until, self.today()))
        if unmet:
            return Refused(unmet)
        secret = PREFIX + secrets.token_urlsafe(32)
        made = Token(secrets.token_hex(4), self.known(account_id).id, name, _hashed(secret), until)

        def once(number: int) -> Issued:
            with self.store.writing() as unit:
                unit.connection.execute(sa.insert(api_token).values(**made._asdict()))
                unit.append_event(self.event(account_id, number, "issue_token", by, "", _told(made)))
            return Issued(made, secret)
        return self.racing(account_id, once)

    def end_token(self, account_id: str, token_id: str, by: str = BY_ENGINE) -> Refused | None:
        """The token serves no more, from now on. Refused: `token.unknown`, also where another has just ended it."""
        def once(number: int) -> Refused | None:
            found = next((token for token in self.tokens(account_id) if token.id == token_id), None)
            if found is None:
                return Refused((Unmet("token.unknown", {}, Cure("field", "token")),))
            with self.store.writing() as unit:
                unit.connection.execute(sa.delete(api_token).where(api_token.c.id == found.id))
                unit.append_event(self.event(account_id, number, "end_token", by, "", _told(found)))
            return None
        return self.racing(account_id, once)

    def tokens(self, account_id: str) -> tuple[Token, ...]:
        """Those of an account that nobody has ended, by their last day; also those whose day has passed."""
        found = sa.select(*_COLUMNS).where(api_token.c.account == account_id).order_by(api_token.c.until, api_token.c.id)
        with self.store.reading() as connection:
            return tuple(Token(*row) for row in connection.execute(found))

    def bearer(self, secret: str) -> Bearer | None:
        """Whom a secret stands for today; None for a forged or ended one, and for a disabled account."""
        if len(secret) != LENGTH or not secret.isascii():
            return None
        columns = [account.c[name] for name in Account._fields]
        found = sa.select(*columns, api_token.c.id.label("token")).join_from(api_token, account).where(
            api_token.c.token_sha256 == _hashed(secret), api_token.c.until > self.today(), account.c.disabled == sa.false())
        with self.store.reading() as connection:
            row = connection.execute(found).first()
        return Bearer(Account(*row[:-1]), row.token) if row else None

    def failed_token(self, address: str) -> int:
        """Count a secret that was nobody's, by where it came from: 0, or the minutes after which more are listened to."""
        now = self.clock()
        with self.store.changing() as connection:
            within = attempts.count_address(connection, address, now)
        return 0 if within else attempts.minutes_left(now)


def _unmet_until(until: str, today: str) -> tuple[Unmet, ...]:
    try:
        later = date.fromisoformat(until).isoformat() == until and until > today
    except ValueError:
        later = False
    return () if later else (Unmet("token.until", {}, Cure("field", "until")),)


def _told(token: Token) -> dict[str, dict[str, str]]:
    """A token as its event tells it; whose it is, the subject says."""
    return {"token": {key: value for key, value in token._asdict().items() if key != "account"}}


def _hashed(secret: str) -> str:
    return digest(secret.encode())
