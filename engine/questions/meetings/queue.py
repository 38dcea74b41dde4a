"""The files that ask a body and stand on no open agenda: those put off by a meeting first, then by how long they wait.

A body may decide on more than that (`Definition.waits`): what does not ask is put on an agenda by its reference.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import sqlalchemy as sa

from ...core.actor import Actor
from ...core.case import Case
from ...core.moments import Instant
from ...library import Library
from ...others import visible
from ...store.sql.store import SqlStore
from ...store.sql.tables import case_, link
from ..scope import Scope, in_scope, narrowed, scope_of
from .put_off import last_put_off, listed

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
    """Those of the meeting's body and territory that the actor may see, at most 200; for an assembly, those that are its own."""
    names = library.version(meeting.definition).names.meeting
    if names is None:
        return ()
    scope = narrowed(scope_of(actor, library.country, now), meeting.territory, library.country)
    body = str(meeting.fields.get(names.body) or "")
    asking = open_queue(store, library, scope, *_theirs(store, library, meeting))
    rows = [row for row, bodies in asking if body in bodies][:MOST]
    off = last_put_off(store, library, [row.ref for row in rows])
    found = [Waiting(row.ref, row.workflow, row.title or row.ref, row.amount, row.entered, off.get(row.ref, ""))
             for row in rows if (case := store.case(row.ref)) is not None and visible(library, case, actor, now)]
    return tuple(sorted(found, key=lambda one: (not one.put_off, one.since, one.ref)))


def open_queue(store: SqlStore, library: Library, scope: Scope,
               *narrower: sa.ColumnElement[bool]) -> Iterator[tuple[Row, tuple[str, ...]]]:
    """Every file in a scope that asks bodies where it is, with the bodies, but those that an open agenda holds."""
    states = sa.or_(sa.false(), *(sa.and_(case_.c.workflow == key, case_.c.state == state) for key, state in _states(library)))
    asking = sa.and_(in_scope(scope), sa.not_(case_.c.closed), states, *narrower)
    columns = [case_.c[name] for name in Row._fields]
    with store.reading() as connection:
        rows = connection.execute(sa.select(*columns).where(asking).order_by(case_.c.entered, case_.c.ref)).all()
    held = listed(store, library, sa.select(case_.c.ref).where(asking))
    for row in (Row(*row) for row in rows):
        bodies = library.version(row.definition).asks(row.state)
        if bodies and row.ref not in held:
            yield row, bodies


def _states(library: Library) -> set[tuple[str, str]]:
    """The states in which a body is asked, of the processes and variants as they are now."""
    every = (*library.current.values(), *library.variants)
    return {(one.key, state) for one in every for state in one.states if one.asks(state)}


def _theirs(store: SqlStore, library: Library, meeting: Case) -> Iterator[sa.ColumnElement[bool]]:
    """Of an assembly: the file whose members sit, and what has it above; its agenda takes no other (core.conditions.agenda)."""
    names = library.version(meeting.definition).names
    parts = names.meeting
    if parts is None:
        return
    for ref in meeting.linked(parts.roll):
        roll = store.case(ref)
        if roll is not None and roll.workflow in names.links[parts.link].processes:
            yield case_.c.ref.in_(sa.select(_below(ref)))


def _below(ref: str) -> sa.CTE:
    """A file and all whose links lead to it, however far."""
    found = sa.select(case_.c.ref).where(case_.c.ref == ref).cte(recursive=True)
    return found.union(sa.select(link.c.ref).join(found, link.c.target == found.c.ref))
