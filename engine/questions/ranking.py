"""The files of a process in the order of what a grid came to, the highest first; then those whose scores are to come.

Files of one score share a rank. Only files that the reader sees are ranked, and among those only: a rank says how many of
them came to more.
"""
from __future__ import annotations

from typing import Any, NamedTuple

import sqlalchemy as sa

from engine.core.actor import Actor
from engine.core.moments import Instant
from engine.library import Library
from engine.store.sql.store import SqlStore
from engine.store.sql.tables import case_, link, score

from .page import SIZE, Page, beyond, ordered, paged, read_cursor
from .scope import in_scope, narrowed, scope_of

MOST_TARGETS = 200
"""How many files a filter offers."""


class Asked(NamedTuple):
    """Which files: those scored by a grid of a process, in a territory (empty: all of the reader's), linked to others, each
    as (kind of link, reference)."""

    workflow: str
    grid: str
    territory: str = ""
    links: tuple[tuple[str, str], ...] = ()


class Scored(NamedTuple):
    """One file. `place` is its score as three digits, empty while scores are to come; so are the totals None then, and for
    whoever reads only what a grid came to (core.hidden)."""

    ref: str
    title: str
    territory: str
    definition: str
    state: str
    place: str
    number: int
    wanted: int
    lowest: int | None
    highest: int | None
    threshold: int | None


class Ranked(NamedTuple):
    """One file in its rank, from 1; 0 while scores are to come. `tied`: others have the same."""

    file: Scored
    rank: int = 0
    tied: bool = False

    @property
    def score(self) -> int | None:
        return int(self.file.place) if self.file.place else None


class Sums(NamedTuple):
    """How many files are ranked, of those how many reach their threshold, and how many are still being scored."""

    ranked: int
    reached: int
    waiting: int


class Target(NamedTuple):
    """A file that ranked ones are linked to."""

    kind: str
    ref: str
    title: str


_COLUMNS = [score.c[name] if name in score.c and name != "ref" else case_.c[name] for name in Scored._fields]
_ORDER = (score.c.place, case_.c.ref)


def ranking(store: SqlStore, library: Library, actor: Actor, now: Instant, asked: Asked, after: str = "") -> Page[Ranked]:
    """A page of the ranking; `after` is a cursor's text."""
    cursor, where = read_cursor(after, 2), _conditions(library, actor, now, asked)
    query = (_joined(*_COLUMNS).where(*where, *beyond(_ORDER, cursor, True))
             .order_by(*ordered(_ORDER, cursor, True)).limit(SIZE + 1))
    with store.reading() as connection:
        found = [_told(Scored(*row), actor, library, now) for row in connection.execute(query)]
        lowest = min((one.place for one in found if one.place), default="")
        counted = (_joined(score.c.place, sa.func.count()).where(*where, score.c.place >= lowest, score.c.place != "")
                   .group_by(score.c.place).order_by(score.c.place.desc()))
        groups = connection.execute(counted).all() if lowest else []
    page = paged(found, cursor, lambda one: (one.place, one.ref))
    ranks = ranked_by(groups)
    return Page(tuple(Ranked(one, *ranks.get(one.place, (0, False))) for one in page.rows), page.newer, page.older)


def _told(one: Scored, actor: Actor, library: Library, now: Instant) -> Scored:
    """A file without its totals, where the actor has no role in its territory."""
    within, roots = library.country.territories.within, scope_of(actor, library.country, now).roots
    return one if any(within(one.territory, root) for root in roots) else one._replace(lowest=None, highest=None)


def ranked_by(groups: Any) -> dict[str, tuple[int, bool]]:
    """The rank of each place, and whether several share it; of (place, number of files), the highest place first."""
    found, before = {}, 0
    for place, number in groups:
        found[place] = (before + 1, number > 1)
        before += number
    return found


def sums(store: SqlStore, library: Library, actor: Actor, now: Instant, asked: Asked) -> Sums:
    """How long the ranking is."""
    reached = sa.and_(score.c.place != "", sa.or_(score.c.threshold.is_(None), _number(score.c.place) >= score.c.threshold))
    counted = _joined(_sum(score.c.place != ""), _sum(reached), _sum(score.c.place == ""))
    query = counted.where(*_conditions(library, actor, now, asked))
    with store.reading() as connection:
        return Sums(*map(int, connection.execute(query).one()))


def targets(store: SqlStore, library: Library, actor: Actor, now: Instant, asked: Asked) -> tuple[Target, ...]:
    """The files that those ranked are linked to and that the reader sees: what the ranking is narrowed by."""
    there = _joined(score.c.ref).where(*_conditions(library, actor, now, asked._replace(links=())))
    query = (sa.select(link.c.kind, link.c.target, case_.c.title).join(case_, case_.c.ref == link.c.target)
             .where(link.c.ref.in_(there), in_scope(scope_of(actor, library.country, now)))
             .distinct().order_by(link.c.kind, case_.c.title, link.c.target).limit(MOST_TARGETS))
    with store.reading() as connection:
        return tuple(Target(*row) for row in connection.execute(query))


def _joined(*columns: Any) -> sa.Select[Any]:
    return sa.select(*columns).select_from(score.join(case_, case_.c.ref == score.c.ref))


def _number(place: sa.ColumnElement[str]) -> sa.ColumnElement[int]:
    return sa.cast(sa.case((place == "", "0"), else_=place), sa.BigInteger)


def _sum(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.coalesce(sa.func.sum(sa.case((condition, 1), else_=0)), 0)


def _conditions(library: Library, actor: Actor, now: Instant, asked: Asked) -> list[sa.ColumnElement[bool]]:
    scope = scope_of(actor, library.country, now)
    scope = narrowed(scope, asked.territory, library.country) if asked.territory else scope
    linked = (case_.c.ref.in_(sa.select(link.c.ref).where(link.c.kind == kind, link.c.target == ref)) for kind, ref in asked.links)
    return [score.c.workflow == asked.workflow, score.c.grid == asked.grid, in_scope(scope), *linked]
