"""How long the files of a process take: by stage and by province, over a period, and whose time it is.

A file counts in a stage that it left during the period, with all the time it ever spent there; in a province, with the time
of the stages so counted. Median and ninth decile are those of the files' working days, suspensions left out: half of the
files, nine in ten, took as long or less.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from typing import Any, NamedTuple

import sqlalchemy as sa

from engine.core.actor import Actor
from engine.core.definition.definition import Definition
from engine.core.moments import Instant
from engine.core.stays import WHOSE, Passage, Spent, shares, stays
from engine.library import Library
from engine.store.sql.store import SqlStore
from engine.store.sql.tables import case_, event

from .scope import in_scope, narrowed, scope_of


class Asked(NamedTuple):
    """Which files: of a process, in a territory (empty: all of the reader's), that left a stage since an instant and before
    another; empty: whenever."""

    workflow: str
    territory: str = ""
    since: Instant = ""
    until: Instant = ""


class Taken(NamedTuple):
    """What one file took for one stage: working days of each, in the order of WHOSE."""

    ref: str
    stage: str
    province: str
    parts: tuple[int, ...]

    @property
    def own(self) -> int:
        """Without suspensions."""
        return sum(days for whose, days in zip(WHOSE, self.parts, strict=True) if whose != "suspended")


class Spread(NamedTuple):
    """Of so many files: the median and the ninth decile of their working days, and the mean of each part, rounded."""

    files: int
    median: int
    ninth: int
    parts: tuple[int, ...]


class Times(NamedTuple):
    """By stage in the order of the process, and by province by its code; what no file left is not there."""

    stages: dict[str, Spread]
    provinces: dict[str, Spread]


def times(store: SqlStore, library: Library, actor: Actor, now: Instant, asked: Asked) -> Times:
    """What the actor may see of it. Raises BadCommand for an unknown process."""
    found = list(_taken(store, library, actor, now, asked))
    stages = {state.key: spread([one for one in found if one.stage == state.key]) for state in library[asked.workflow].stages}
    codes = sorted({one.province for one in found})
    provinces = {code: spread([*_whole(one for one in found if one.province == code)]) for code in codes}
    return Times({stage: one for stage, one in stages.items() if one.files}, provinces)


def _taken(store: SqlStore, library: Library, actor: Actor, now: Instant, asked: Asked) -> Iterator[Taken]:
    with store.reading() as connection:
        rows = connection.execute(_moves(library, actor, now, asked)).all()
    for (ref, digest, province), moved in groupby(rows, key=lambda row: (row[0], row[1], row[2])):
        definition = library.version(digest)
        moves = [Passage(source, target, at) for *_, source, target, at in moved]
        left = _left(definition, moves, now, asked)
        found = shares(definition, moves, now) if left else {}
        for stage in left:
            parts = tuple(found.get((stage, whose), Spent()).working_days for whose in WHOSE)
            yield Taken(ref, stage, province, parts)


def _moves(library: Library, actor: Actor, now: Instant, asked: Asked) -> sa.Select[Any]:
    scope = scope_of(actor, library.country, now)
    scope = narrowed(scope, asked.territory, library.country) if asked.territory else scope
    moved = [event.c.target != "", event.c.source != event.c.target, case_.c.updated >= asked.since]
    if asked.until:
        moved.append(case_.c.opened < asked.until)
    return (sa.select(case_.c.ref, case_.c.definition, case_.c.province, event.c.source, event.c.target, event.c.at)
            .join(event, event.c.subject == case_.c.ref).where(case_.c.workflow == asked.workflow, in_scope(scope), *moved)
            .order_by(case_.c.ref, event.c.number))


def _left(definition: Definition, moves: list[Passage], now: Instant, asked: Asked) -> list[str]:
    """The stages that were left during the period, each once."""
    found = [(definition.states[stay.interrupted or stay.state].stage, stay.until) for stay in stays(definition, moves, now)]
    left = (stage for (stage, until), (after, _) in pairwise(found) if stage and stage != after
            and asked.since <= until and (not asked.until or until < asked.until))
    return list(dict.fromkeys(left))


def _whole(found: Iterable[Taken]) -> Iterator[Taken]:
    """All stages of a file together."""
    for _, taken in groupby(found, key=lambda one: one.ref):
        first, *others = taken
        yield first._replace(stage="", parts=tuple(map(sum, zip(first.parts, *(one.parts for one in others), strict=True))))


def spread(found: list[Taken]) -> Spread:
    """The spread of what files took."""
    days, count = sorted(one.own for one in found), len(found)
    if not count:
        return Spread(0, 0, 0, (0,) * len(WHOSE))
    means = (sum(parts) for parts in zip(*(one.parts for one in found), strict=True))
    return Spread(count, days[(count + 1) // 2 - 1], days[(9 * count + 9) // 10 - 1],
                  tuple((2 * total + count) // (2 * count) for total in means))
