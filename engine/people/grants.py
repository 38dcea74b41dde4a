"""Roles people hold in a territory and below, from a date to a date. Every change is journalled with its row."""
from __future__ import annotations

import secrets
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa

from engine.core.actor import Grant
from engine.core.country import Country
from engine.core.decision import Cure, Named, Unmet
from engine.errors import BadCommand
from engine.store.sql.tables import account, grant_

from .accounts import Account


class Held(NamedTuple):
    """A grant with its id and its account's. Dates `YYYY-MM-DD`; `until` is excluded, empty: open."""

    id: str
    account: str
    role: str
    territory: str
    since: str
    until: str

    @property
    def grant(self) -> Grant:
        """As deciding sees it."""
        return Grant(self.role, self.territory, self.since, self.until)


def new_grant(account_id: str, role: str, territory: str, since: str, until: str) -> Held:
    """A grant not yet written."""
    return Held(secrets.token_hex(8), account_id, role, territory, since, until)


def require_known(country: Country, role: str, territory: str) -> None:
    """Raises BadCommand for an unknown territory or role, or one nobody is given (the holder's, the engine's)."""
    found = country.roles.get(role)
    if found is None or found.own or found.engine:
        raise BadCommand("role.unknown", role=role)
    if territory not in country.territories:
        raise BadCommand("territory.unknown", territory=territory)


def unmet_dates(since: str, until: str) -> tuple[Unmet, ...]:
    """`grant.dates` where a date is none, or the grant would end before it begins."""
    whole = _is_date(since) and (until == "" or _is_date(until) and since < until)
    return () if whole else (Unmet("grant.dates", {"since": since[:20], "until": until[:20]}, Cure("field", "until")),)


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def unmet_overlap(asked: Held, others: tuple[Held, ...]) -> tuple[Unmet, ...]:
    """`grant.held` where the person holds this role there already, on some day of it."""
    def overlaps(other: Held) -> bool:
        same = (other.role, other.territory) == (asked.role, asked.territory)
        return same and asked.since < (other.until or "9999") and other.since < (asked.until or "9999")
    values = {"role": Named("role", asked.role), "territory": Named("territory", asked.territory)}
    return (Unmet("grant.held", values, Cure("field", "role")),) if any(map(overlaps, others)) else ()


def insert(connection: sa.Connection, held: Held) -> None:
    """Write a grant."""
    connection.execute(sa.insert(grant_).values(**held._asdict()))


def ended(held: tuple[Held, ...], role: str, territory: str, day: str) -> list[Held]:
    """The grants of a role in a territory that run on a day or later, each ended by then; a later one never begins."""
    same = (each for each in held if (each.role, each.territory) == (role, territory))
    return [each._replace(until=max(day, each.since)) for each in same if (each.until or "9999") > max(day, each.since)]


def told(held: Held) -> dict[str, dict[str, str]]:
    """A grant as its event tells it; whose it is, the subject says."""
    return {"grant": {key: value for key, value in held._asdict().items() if key != "account"}}


def end(connection: sa.Connection, held: Held) -> None:
    """Write the day from which it is no longer held."""
    connection.execute(sa.update(grant_).where(grant_.c.id == held.id).values(until=held.until))


def of_account(connection: sa.Connection, account_id: str) -> tuple[Held, ...]:
    """Everything an account holds, held or will hold, in the order it began."""
    columns = [grant_.c[name] for name in Held._fields]
    found = sa.select(*columns).where(grant_.c.account == account_id).order_by(grant_.c.since, grant_.c.id)
    return tuple(Held(*row) for row in connection.execute(found))


def holders(connection: sa.Connection, role: str, lineage: tuple[str, ...], today: str) -> tuple[Account, ...]:
    """Who holds a role today in any territory of a lineage, by name; disabled accounts are left out."""
    columns = [account.c[name] for name in Account._fields]
    held: list[Any] = [grant_.c.role == role, grant_.c.territory.in_(lineage), grant_.c.since <= today,
                       sa.or_(grant_.c.until == "", grant_.c.until > today), account.c.disabled == sa.false()]
    found = sa.select(*columns).distinct().join_from(account, grant_, grant_.c.account == account.c.id).where(*held)
    return tuple(Account(*row) for row in connection.execute(found.order_by(account.c.name, account.c.id)))
