"""Actions of each holder of a role follow those who hold it: a role that was given, withdrawn or has ended by its date moves no
file by itself, so they are looked at again.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol

import sqlalchemy as sa

from engine.advance import Done, advance
from engine.core.actor import ENGINE
from engine.core.acts import Settle
from engine.core.moments import Instant
from engine.library import Library
from engine.store.sql.store import SqlStore
from engine.store.sql.tables import case_


class Keeping(Protocol):
    """What keeps the files: Maillon."""

    @property
    def store(self) -> SqlStore: ...

    @property
    def library(self) -> Library: ...

    def now(self) -> Instant: ...


def follow_roles(maillon: Keeping, stopped: Callable[[], bool] = lambda: False) -> int:
    """Settle every file whose state asks something of each holder of a role; how many had somebody to add or to leave out.
    Raises LostRace, as `advance` does."""
    moved = 0
    for ref in asked_of_holders(maillon):
        if stopped():
            break
        moved += isinstance(advance(maillon.store, maillon.library, Settle(ref), ENGINE, maillon.now()), Done)
    return moved


def asked_of_holders(maillon: Keeping) -> Iterator[str]:
    """References of the files in such a state, in order."""
    asking: dict[str, set[str]] = {}
    for definition in (*maillon.library.current.values(), *maillon.library.variants):
        states = {state.key for state in definition.states.values() if any(task.holders for task in state.tasks)}
        asking.setdefault(definition.key, set()).update(states)
    for workflow, wanted in asking.items():
        if wanted:
            yield from _in_states(maillon.store, workflow, wanted)


def _in_states(store: SqlStore, workflow: str, states: Iterable[str]) -> Sequence[str]:
    query = sa.select(case_.c.ref).where(case_.c.workflow == workflow, case_.c.state.in_(sorted(states))).order_by(case_.c.ref)
    with store.reading() as connection:
        return connection.execute(query).scalars().all()
