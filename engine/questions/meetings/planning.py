"""From where somebody may plan a meeting: the registers and partnerships one of whose steps opens one with their members."""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import sqlalchemy as sa

from ...core.actor import Actor
from ...core.case import Case
from ...core.consequences.open_case import OpenCase
from ...core.definition.definition import Definition, Transition
from ...core.moments import Instant
from ...core.sight import roles_on
from ...library import Library
from ...others import title_of
from ...store.sql.store import SqlStore
from ...store.sql.tables import case_, member
from ..scope import in_scope, of_member, scope_of

MOST = 60
"""How many cases are read, those first in which the actor has a part."""


class Roll(NamedTuple):
    """A case that lends its members to a meeting, with the step that plans one."""

    ref: str
    workflow: str
    territory: str
    title: str
    trigger: str


def rolls(store: SqlStore, library: Library, actor: Actor, now: Instant) -> tuple[Roll, ...]:
    """Those of which the actor may take that step now, by their title; at most 60."""
    steps = {definition.key for definition in library.current.values() if any(plans(library, definition))}
    scope = scope_of(actor, library.country, now)
    own = case_.c.ref.in_(sa.select(member.c.ref).where(*of_member(scope)))
    query = (sa.select(case_.c.ref).where(case_.c.workflow.in_(steps), sa.not_(case_.c.closed), in_scope(scope))
             .order_by(sa.not_(own), case_.c.title, case_.c.ref).limit(MOST))
    with store.reading() as connection:
        refs = connection.scalars(query).all()
    cases = (case for ref in refs if (case := store.case(ref)) is not None)
    offered = (roll for case in cases for roll in _offered(library, case, actor, scope.today))
    return tuple(sorted(offered, key=lambda roll: (roll.title, roll.ref)))


def plans(library: Library, definition: Definition) -> Iterator[Transition]:
    """The steps of a process that open a meeting whose members it lends."""
    for step in definition.table.values():
        opened = ((library.meetings.get(each.process), each.link) for each in step.then if isinstance(each, OpenCase))
        if any(meeting is not None and meeting.roll == link for meeting, link in opened):
            yield step


def _offered(library: Library, case: Case, actor: Actor, today: str) -> Iterator[Roll]:
    definition = library.version(case.definition)
    roles = roles_on(case, actor, definition.names, today)
    for step in plans(library, definition):
        if step.source == case.state and not roles.isdisjoint(step.roles):
            yield Roll(case.ref, case.workflow, case.territory, title_of(library, case), step.trigger)
