"""Sign-ins live on the server: the browser holds 32 random bytes, the database their SHA-256.

Functions on an open connection."""
from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import NamedTuple

import sqlalchemy as sa

from engine.core.moments import Instant, stamp
from engine.proof.canonical import digest
from engine.store.sql.tables import account, sign_in

from .accounts import Account

IDLE = timedelta(hours=8)
ABSOLUTE = timedelta(hours=24)
FRESH = timedelta(minutes=15)
SEEN_EVERY = timedelta(minutes=1)
"""How precisely the last visit is kept: not every page writes."""

TOKEN = 43
"""Characters of a token: 32 bytes in URL-safe base64."""
MOST_AGENT = 300


class SignIn(NamedTuple):
    """A sign-in just made. `token` goes into the cookie and is kept nowhere else; `expires` whatever one does."""

    token: str
    account: Account
    expires: Instant


class Visitor(NamedTuple):
    """Whom a token stands for. `fresh`: the password was typed lately enough for what asks for it again."""

    account: Account
    fresh: bool
    seen: Instant


def start(connection: sa.Connection, who: Account, agent: str, now: datetime) -> SignIn:
    """Make a sign-in under a new token; those that are over are removed."""
    token = secrets.token_urlsafe(32)
    over = sa.or_(sign_in.c.expires <= stamp(now), sign_in.c.seen <= stamp(now - IDLE))
    connection.execute(sa.delete(sign_in).where(over))
    connection.execute(sa.insert(sign_in).values(
        token_sha256=_hashed(token), account=who.id, created=stamp(now), seen=stamp(now), fresh=stamp(now + FRESH),
        expires=stamp(now + ABSOLUTE), agent="".join(filter(str.isprintable, agent[:MOST_AGENT]))))
    return SignIn(token, who, stamp(now + ABSOLUTE))


def visitor(connection: sa.Connection, token: str, now: datetime) -> Visitor | None:
    """Whom a token stands for now; None for a forged, ended or expired one, and for a disabled account."""
    if len(token) != TOKEN or not token.isascii():
        return None
    columns = [*(account.c[name] for name in Account._fields), sign_in.c.fresh, sign_in.c.seen]
    found = sa.select(*columns).join_from(sign_in, account, sign_in.c.account == account.c.id)
    row = connection.execute(found.where(
        sign_in.c.token_sha256 == _hashed(token), sign_in.c.expires > stamp(now), sign_in.c.seen > stamp(now - IDLE),
        account.c.disabled == sa.false())).first()
    return Visitor(Account(*row[:-2]), row.fresh > stamp(now), row.seen) if row else None


def stale(visit: Visitor, now: datetime) -> bool:
    """Whether the time of the last visit wants writing."""
    return visit.seen <= stamp(now - SEEN_EVERY)


def touch(connection: sa.Connection, token: str, now: datetime) -> None:
    """Write the time of the last visit."""
    connection.execute(sa.update(sign_in).where(sign_in.c.token_sha256 == _hashed(token)).values(seen=stamp(now)))


def end(connection: sa.Connection, token: str) -> None:
    """Forget a token; one that is not known is no fault."""
    connection.execute(sa.delete(sign_in).where(sign_in.c.token_sha256 == _hashed(token)))


def end_all(connection: sa.Connection, account_id: str, but: str = "") -> int:
    """Forget every token of an account, but one if given; how many."""
    others = sa.and_(sign_in.c.account == account_id, sign_in.c.token_sha256 != _hashed(but))
    return connection.execute(sa.delete(sign_in).where(others)).rowcount


def _hashed(token: str) -> str:
    return digest(token.encode("utf-8", "replace"))
