"""The list of cases: filtered, searched, sorted, a page at a time."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import sqlalchemy as sa

from engine.core.actor import Actor
from engine.core.moments import Instant
from engine.library import Library
from engine.store.sql.store import SqlStore
from engine.store.sql.tables import case_, case_territory, mark

from .page import SIZE, Page, beyond, ordered, paged, read_cursor
from .places import named
from .scope import Scope, in_scope, narrowed, scope_of

NEVER = "9999"
"""Sorts what has no due date after everything that has."""


class Filters(NamedTuple):
    """What a list is narrowed to; empty: not. `open`: ended cases are left out. `sort` is due, updated or title. `marks` are
    fields that processes let lists be narrowed by, each with the word asked for."""

    workflow: str = ""
    stage: str = ""
    territory: str = ""
    role: str = ""
    kind: str = ""
    words: str = ""
    late: bool = False
    open: bool = True
    sort: str = "due"
    marks: tuple[tuple[str, str], ...] = ()


class CaseRow(NamedTuple):
    """A case in a list. Money in centimes; `due` the most urgent pending action's, empty where none is open."""

    ref: str
    workflow: str
    definition: str
    state: str
    stage: str
    stage_number: int
    territory: str
    title: str
    subtitle: str
    holder: str
    holder_kind: str
    amount: int | None
    entered: Instant
    updated: Instant
    due: Instant
    role: str
    closed: bool


class Sums(NamedTuple):
    """How many cases the filters leave, and how many of them are late."""

    cases: int
    late: int


_COLUMNS = [case_.c[name] for name in CaseRow._fields]
_DUE = sa.case((case_.c.due == "", NEVER), else_=case_.c.due)
_SORTS: dict[str, tuple[Any, bool, Callable[[CaseRow], str]]] = {
    "due": (_DUE, False, lambda row: row.due or NEVER),
    "updated": (case_.c.updated, True, lambda row: row.updated),
    "title": (case_.c.title, False, lambda row: row.title),
}


def cases(store: SqlStore, library: Library, actor: Actor, now: Instant, filters: Filters, after: str = "") -> Page[CaseRow]:
    """A page of the cases an actor may see. `after` is a cursor's text."""
    column, falling, key = _SORTS.get(filters.sort, _SORTS["due"])
    columns, cursor = (column, case_.c.ref), read_cursor(after, 2)
    query = (sa.select(*_COLUMNS).where(*_conditions(store, library, actor, now, filters), *beyond(columns, cursor, falling))
             .order_by(*ordered(columns, cursor, falling)).limit(SIZE + 1))
    with store.reading() as connection:
        found = [CaseRow(*row) for row in connection.execute(query)]
    return paged(found, cursor, lambda row: (key(row), row.ref))


def sums(store: SqlStore, library: Library, actor: Actor, now: Instant, filters: Filters) -> Sums:
    """How long the whole list is."""
    late = sa.func.coalesce(sa.func.sum(sa.case((_late(now), 1), else_=0)), 0)
    query = sa.select(sa.func.count(), late).select_from(case_).where(*_conditions(store, library, actor, now, filters))
    with store.reading() as connection:
        count, late_count = connection.execute(query).one()
    return Sums(count, int(late_count))


def _late(now: Instant) -> sa.ColumnElement[bool]:
    return sa.and_(case_.c.due != "", case_.c.due <= now, sa.not_(case_.c.closed))


def _conditions(store: SqlStore, library: Library, actor: Actor, now: Instant, filters: Filters) -> list[sa.ColumnElement[bool]]:
    scope = _scope(library, actor, now, filters)
    equal = {case_.c.workflow: filters.workflow, case_.c.stage: filters.stage, case_.c.role: filters.role,
             case_.c.holder_kind: filters.kind}
    found = [in_scope(scope), *(column == value for column, value in equal.items() if value)]
    found += [case_.c.ref.in_(sa.select(mark.c.ref).where(mark.c.field == field, mark.c.value == value))
              for field, value in filters.marks]
    if filters.words.strip():
        found.append(_worded(store, library, filters.words))
    if filters.late:
        found.append(_late(now))
    elif filters.open:
        found.append(sa.not_(case_.c.closed))
    return found


def _worded(store: SqlStore, library: Library, words: str) -> sa.ColumnElement[bool]:
    """What bears these words, and what lies in a place of that name."""
    places = named(library.country, words)
    if not places:
        return store.matching(words)
    there = sa.select(case_territory.c.ref).where(case_territory.c.territory.in_(places))
    return sa.or_(store.matching(words), case_.c.ref.in_(there))


def _scope(library: Library, actor: Actor, now: Instant, filters: Filters) -> Scope:
    scope = scope_of(actor, library.country, now)
    return narrowed(scope, filters.territory, library.country) if filters.territory else scope
