"""The cases an input may name: those of the process it asks for, of the same province, in the states it wants."""
from __future__ import annotations

from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol, runtime_checkable

import sqlalchemy as sa

from ...core.case import Case
from ...core.definition.definition import Definition, Input
from ...core.names import matches
from ...others import visible
from ...store.sql.tables import case_
from .ground import Ground

MOST = 200


class Candidate(NamedTuple):
    """One case to choose."""

    ref: str
    title: str


@runtime_checkable
class Readable(Protocol):
    """A store with tables to ask."""

    def reading(self) -> AbstractContextManager[sa.Connection]: ...


def candidates(ground: Ground, asked: Input) -> tuple[Candidate, ...]:
    """By title, at most 200, and only those the reader may see. None from a store that keeps no lists."""
    store = ground.maillon.store
    if not isinstance(store, Readable):
        return ()
    query = nameable(ground.definition, ground.case, asked).order_by(case_.c.title, case_.c.ref).limit(MOST)
    with store.reading() as connection:
        rows = connection.execute(query).all()
    return tuple(Candidate(row.ref, row.title or row.ref) for row in rows if fits(asked, row.state) and _visible(ground, row.ref))


def nameable(definition: Definition, case: Case, asked: Input) -> sa.Select[tuple[str, str, str]]:
    """Reference, title and state of the cases of the process asked for, of a case's own province where it has one."""
    province = definition.names.country.territories.province_of(case.territory)
    query = sa.select(case_.c.ref, case_.c.title, case_.c.state).where(case_.c.workflow.in_(asked.processes))
    return query.where(case_.c.province == province) if province else query


def fits(asked: Input, state: str) -> bool:
    """Whether a case may be named while it is in a state."""
    return not asked.states or any(matches(pattern, state) for pattern in asked.states)


def _visible(ground: Ground, ref: str) -> bool:
    case = ground.maillon.store.case(ref)
    return case is not None and visible(ground.maillon.library, case, ground.actor, ground.now)
