"""The journal as people read it: the lines of one subject, and the auditors' search over all they may see."""
from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from engine.core.decision import Event
from engine.core.moments import Instant
from engine.store.sql.keys import Key
from engine.store.sql.records import Row, erased, event_of
from engine.store.sql.store import SqlStore
from engine.store.sql.tables import case_, case_territory, event, subject_key
from engine.store.sql.unit import key_of

MOST = 200
"""Lines of a page, at most."""


class Line(NamedTuple):
    """One event with its place in the chain. `erased`: it had a personal part that nobody can read any more."""

    event: Event
    hash: str
    previous: str
    erased: bool


class Mark(NamedTuple):
    """Where a page ended: the next one begins after it."""

    at: Instant
    subject: str
    number: int


class Page(NamedTuple):
    """Some lines, newest first, and the mark of the next page; None where this is the last."""

    lines: tuple[Line, ...]
    next: Mark | None


class Filters(NamedTuple):
    """What to look for; what is empty asks nothing. `actors` are ids, one of which is enough; of None everybody's, of () nobody's.
    `since` is included, `until` is not. A territory is its subtree."""

    subject: str = ""
    actors: tuple[str, ...] | None = None
    workflow: str = ""
    territory: str = ""
    act: str = ""
    trigger: str = ""
    since: Instant = ""
    until: Instant = ""


def lines(store: SqlStore, subject: str) -> tuple[Line, ...]:
    """The whole journal of a subject, oldest first."""
    rows, key = store.rows(subject)
    return tuple(_line(row, key) for row in rows)


def search(store: SqlStore, scopes: tuple[str, ...] | None, filters: Filters, after: Mark | None = None,
           most: int = 50) -> Page:
    """A page of the journal, newest first, of cases that lie in one of the territories `scopes` or below.

    `scopes` None is the whole journal, persons and installation included: for those who answer for all of it.
    """
    most = min(most, MOST)
    query = sa.select(event, subject_key.c.id, subject_key.c.secret)
    query = query.outerjoin(subject_key, subject_key.c.subject == event.c.subject).where(*_wanted(scopes, filters))
    if after is not None:
        query = query.where(sa.tuple_(event.c.at, event.c.subject, event.c.number) < sa.tuple_(*map(sa.literal, after)))
    newest = query.order_by(event.c.at.desc(), event.c.subject.desc(), event.c.number.desc()).limit(most + 1)
    with store.reading() as connection:
        found = connection.execute(newest).all()
    shown = tuple(_line(Row(*row[:-2]), key_of(*row[-2:])) for row in found[:most])
    last = shown[-1].event if len(found) > most else None
    return Page(shown, Mark(last.at, last.subject, last.number) if last else None)


def _line(row: Row, key: Key | None) -> Line:
    return Line(event_of(row, key), row.hash, row.previous, erased(row, key))


def _wanted(scopes: tuple[str, ...] | None, filters: Filters) -> list[sa.ColumnElement[bool]]:
    columns = {"subject": event.c.subject, "act": event.c.act, "trigger": event.c.trigger}
    wanted = [column == value for name, column in columns.items() if (value := getattr(filters, name))]
    if filters.actors is not None:
        wanted.append(event.c.actor.in_(filters.actors))
    if filters.since:
        wanted.append(event.c.at >= filters.since)
    if filters.until:
        wanted.append(event.c.at < filters.until)
    if filters.workflow:
        wanted.append(sa.exists().where(case_.c.ref == event.c.subject, case_.c.workflow == filters.workflow))
    if filters.territory:
        wanted.append(_lies_in((filters.territory,)))
    if scopes is not None:
        wanted.append(_lies_in(scopes))
    return wanted


def _lies_in(territories: tuple[str, ...]) -> sa.ColumnElement[bool]:
    return sa.exists().where(case_territory.c.ref == event.c.subject, case_territory.c.territory.in_(territories))
