"""The files that wait for a body and stand on no open agenda: those put off by a meeting first, then by how long they wait."""
from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

import sqlalchemy as sa

from ...core.actor import Actor
from ...core.case import Case
from ...core.definition.definition import Definition
from ...core.moments import Instant
from ...library import Library
from ...others import visible
from ...store.sql.store import SqlStore
from ...store.sql.tables import case_, link
from ..scope import Scope, in_scope, narrowed, scope_of

MOST = 200


class Waiting(NamedTuple):
    """One file. Money in centimes; `put_off` is the meeting that put it off last, empty where none did."""

    ref: str
    workflow: str
    title: str
    amount: int | None
    since: Instant
    put_off: str


class Row(NamedTuple):
    """What of a file is read from the lists."""

    ref: str
    workflow: str
    definition: str
    state: str
    title: str
    amount: int | None
    entered: Instant


def waiting(store: SqlStore, library: Library, actor: Actor, now: Instant, meeting: Case) -> tuple[Waiting, ...]:
    """Those of the meeting's body and territory that the actor may see, at most 200."""
    names = library.version(meeting.definition).names.meeting
    if names is None:
        return ()
    scope = narrowed(scope_of(actor, library.country, now), meeting.territory, library.country)
    body = str(meeting.fields.get(names.body) or "")
    rows, read = [row for row, bodies in open_queue(store, library, scope) if body in bodies][:MOST], cache(store.case)
    found = [Waiting(row.ref, row.workflow, row.title or row.ref, row.amount, row.entered, _put_off(store, library, row.ref, read))
             for row in rows if (case := read(row.ref)) is not None and visible(library, case, actor, now)]
    return tuple(sorted(found, key=lambda one: (not one.put_off, one.since, one.ref)))


def open_queue(store: SqlStore, library: Library, scope: Scope) -> Iterator[tuple[Row, tuple[str, ...]]]:
    """Every file in a scope whose state waits for a body, with the bodies, but those that an open agenda holds."""
    states = sa.or_(sa.false(), *(sa.and_(case_.c.workflow == key, case_.c.state == state) for key, state in _states(library)))
    columns = [case_.c[name] for name in Row._fields]
    with store.reading() as connection:
        held = frozenset(connection.scalars(_held(library)).all())
        query = sa.select(*columns).where(in_scope(scope), sa.not_(case_.c.closed), states)
        rows = [Row(*row) for row in connection.execute(query.order_by(case_.c.entered, case_.c.ref))]
    for row in rows:
        bodies = library.version(row.definition).waits(row.state)
        if bodies and row.ref not in held:
            yield row, bodies


def _states(library: Library) -> set[tuple[str, str]]:
    """The states in which a body decides, of the processes and variants as they are now."""
    every = (*library.current.values(), *library.variants)
    return {(one.key, state) for one in every for state in one.states if one.waits(state)}


def _held(library: Library) -> sa.Select[Any]:
    """The files that open agendas hold."""
    of = [sa.and_(case_.c.workflow == one.key, link.c.kind == meeting.link, case_.c.state.in_(meeting.open))
          for one in library.current.values() if (meeting := one.names.meeting) is not None]
    return sa.select(link.c.target).join(case_, case_.c.ref == link.c.ref).where(sa.or_(sa.false(), *of))


def _put_off(store: SqlStore, library: Library, ref: str, read: Callable[[str], Case | None]) -> str:
    """The last meeting whose agenda held the file, where it put it off; one meeting, which many files name, is read once."""
    kinds = {meeting.link for one in library.current.values() if (meeting := one.names.meeting) is not None}
    named = [other for kind in sorted(kinds) for other in store.naming(ref, kind)]
    found = [case for other in named if (case := read(other)) is not None]
    last = max(found, key=lambda case: case.opened, default=None)
    return last.ref if last is not None and _off(library, last, ref) else ""


def _off(library: Library, meeting: Case, ref: str) -> bool:
    definition = library.version(meeting.definition)
    names = definition.names.meeting
    return names is not None and any(row.get(names.agenda.file) == ref and put_off(definition, row)
                                     for row in meeting.rows(names.agenda.list))


def put_off(definition: Definition, row: Mapping[str, Any]) -> bool:
    """Whether an item of an agenda is neither decided nor as it was put there."""
    meeting = definition.names.meeting
    if meeting is None:
        return False
    columns = meeting.agenda
    first = next(column.default for column in definition.fields[columns.list].columns if column.key == columns.state)
    return row.get(columns.state) not in (None, first, columns.settled)
