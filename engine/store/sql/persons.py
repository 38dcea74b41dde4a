"""People as deciding sees them, read from accounts and grants: one by login or id, and those who hold a role somewhere.

An account that is disabled is nobody.
"""
from __future__ import annotations

import sqlalchemy as sa

from engine.core.actor import Actor, Grant

from .tables import account, grant_, task


def person(connection: sa.Connection, text: str) -> Actor | None:
    """The person of a login or an id, with every role, or None."""
    named = sa.or_(account.c.id == text, account.c.login == text.lower())
    found = connection.execute(sa.select(account.c.id, account.c.name).where(named, account.c.disabled == sa.false())).first()
    return None if found is None else Actor(found.id, found.name, _grants(connection, found.id))


def holders(connection: sa.Connection, role: str, lineage: tuple[str, ...], today: str) -> list[Actor]:
    """Who holds a role on a day (YYYY-MM-DD) in any territory of a lineage, by id, with that role alone."""
    held = (grant_.c.role == role, grant_.c.territory.in_(lineage), grant_.c.since <= today,
            sa.or_(grant_.c.until == "", grant_.c.until > today), account.c.disabled == sa.false())
    columns = (account.c.id, account.c.name, grant_.c.territory)
    found = (sa.select(*columns).join_from(account, grant_, grant_.c.account == account.c.id)
             .where(*held).order_by(account.c.id, grant_.c.territory))
    persons = {row.id: Actor(row.id, row.name, (Grant(role, row.territory),)) for row in connection.execute(found)}
    return list(persons.values())


def load(connection: sa.Connection, person: str) -> int:
    """How many pending actions are assigned to somebody, in all cases."""
    theirs = sa.select(sa.func.count()).select_from(task).where(task.c.assignee == person, task.c.assignee != "")
    return connection.scalar(theirs) or 0


def _grants(connection: sa.Connection, id_: str) -> tuple[Grant, ...]:
    columns = (grant_.c.role, grant_.c.territory, grant_.c.since, grant_.c.until)
    rows = connection.execute(sa.select(*columns).where(grant_.c.account == id_).order_by(grant_.c.since, grant_.c.id))
    return tuple(Grant(*row) for row in rows)
