"""The meetings one may see, and how many files wait for each body."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import sqlalchemy as sa

from ...core.actor import Actor
from ...core.meetings import Meeting
from ...core.moments import Instant
from ...library import Library
from ...others import visible
from ...store.sql.store import SqlStore
from ...store.sql.tables import case_
from ..scope import in_scope, scope_of
from .queue import open_queue

MOST = 100
"""How many meetings are read, those that are not over first."""
GROUPS = ("sitting", "planned", "minutes", "past")


class Listed(NamedTuple):
    """One meeting. `group`: sitting, planned (it still takes items, or is convened), minutes (risen, not ended) or past; `at` when
    it meets, an instant or empty; `items` how many are on its agenda, `settled` how many of them are decided."""

    ref: str
    title: str
    body: str
    territory: str
    group: str
    state: str
    definition: str
    at: Instant
    items: int
    settled: int


class Waits(NamedTuple):
    """How many files wait for a body, and since when the oldest does."""

    body: str
    files: int
    oldest: Instant


def meetings(store: SqlStore, library: Library, actor: Actor, now: Instant) -> tuple[Listed, ...]:
    """What the actor may see, those that sit first, then by their day, the latest of the past first."""
    query = (sa.select(case_.c.ref).where(case_.c.workflow.in_(library.meetings), in_scope(scope_of(actor, library.country, now)))
             .order_by(case_.c.closed, case_.c.updated.desc(), case_.c.ref).limit(MOST))
    with store.reading() as connection:
        refs = connection.scalars(query).all()
    found = list(_listed(store, library, actor, now, refs))
    ahead = sorted((one for one in found if one.group in GROUPS[:2]), key=lambda one: (GROUPS.index(one.group), one.at or "9"))
    behind = sorted((one for one in found if one.group in GROUPS[2:]), key=lambda one: one.at, reverse=True)
    return (*ahead, *sorted(behind, key=lambda one: GROUPS.index(one.group)))


def _listed(store: SqlStore, library: Library, actor: Actor, now: Instant, refs: Sequence[str]) -> Iterator[Listed]:
    for ref in refs:
        case = store.case(ref)
        if case is None or not visible(library, case, actor, now):
            continue
        definition = library.version(case.definition)
        meeting = definition.names.meeting
        if meeting is None:
            continue
        rows = case.rows(meeting.agenda.list)
        title = case.fields.get(definition.face.title) if definition.face.title else ""
        yield Listed(ref, str(title or ref), str(case.fields.get(meeting.body) or ""), case.territory,
                     group_of(meeting, case.state, case.closed, bool(case.fields.get(meeting.opened))), case.state, case.definition,
                     str(case.fields.get(meeting.at) or ""), len(rows),
                     sum(row.get(meeting.agenda.state) == meeting.agenda.settled for row in rows))


def group_of(meeting: Meeting, state: str, closed: bool, opened: bool) -> str:
    """Where a meeting stands in the list."""
    if closed:
        return "past"
    if state not in meeting.open:
        return "minutes"
    return "sitting" if opened else "planned"


def waits(store: SqlStore, library: Library, actor: Actor, now: Instant) -> tuple[Waits, ...]:
    """By body, in the order of the bodies, how many files of the actor's territories wait for it and stand on no open agenda."""
    found: dict[str, list[str]] = {body: [] for body in library.country.bodies}
    for row, bodies in open_queue(store, library, scope_of(actor, library.country, now)):
        for body in bodies:
            found[body].append(row.entered)
    return tuple(Waits(body, len(since), min(since)) for body, since in found.items() if since)
