"""What the files one may see come to: an indicator, period by period, in a territory and under a file that links lead to.

A file counts once, whatever leads to it: `above` names the file at the top, and those counted are it and all that name it, or
name one that does, by a link that some indicator goes up (`up` in the definitions). All values of one indicator are read;
what that costs grows with the files, not with their journals.
"""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import sqlalchemy as sa

from engine.core.actor import Actor
from engine.core.definition.definition import Indicator
from engine.core.indicators import TARGET, WHOLE, Figure, Reading, added_up
from engine.core.moments import Instant, moment
from engine.core.periods import Period, period_of, up_to
from engine.errors import BadCommand
from engine.library import Library
from engine.store.sql.store import SqlStore
from engine.store.sql.tables import case_, link, measure

from .page import SIZE
from .scope import Scope, in_scope, narrowed, scope_of

COUNT = 8
"""How many periods are told: two years of quarters."""


class Asked(NamedTuple):
    """One indicator of a process, up to a period that is over; in a territory (empty: all of the reader's), and among what
    leads to the file `above` (empty: all)."""

    workflow: str
    indicator: str
    until: Period
    territory: str = ""
    above: str = ""


class Report(NamedTuple):
    """By part, a figure a period; of the last period those by province and by the file each is added up in, as (reference, title,
    figure); and how many open files are late: nothing measured since the last period began that is over."""

    periods: tuple[Period, ...]
    parts: dict[str, list[Figure]]
    provinces: dict[str, Figure]
    files: list[tuple[str, str, Figure]]
    late: int

    def last(self, part: str = WHOLE) -> Figure:
        """The figure of the last period."""
        return self.parts[part][-1] if part in self.parts else NOTHING


class Summary(NamedTuple):
    """One indicator of a process: its figures and those of its targets, period by period."""

    workflow: str
    indicator: Indicator
    figures: list[Figure]
    targets: list[Figure]


class File(NamedTuple):
    """One file behind a figure. `late` as in Report."""

    ref: str
    title: str
    figure: Figure
    measured: str
    late: bool


NOTHING = Figure(None, 0, 0, 0)


class _Row(NamedTuple):
    ref: str
    row: str
    part: str
    series: str
    at: str
    value: int
    verified: bool
    province: str
    closed: bool

    @property
    def reading(self) -> Reading:
        return Reading(self.ref, self.row, self.part, self.series, self.at, self.value, bool(self.verified))


def last_over(library: Library, now: Instant, kind: str) -> Period:
    """The last period of a kind that is over."""
    return period_of(kind, _today(library, now)).before


def indicator_of(library: Library, workflow: str, key: str) -> Indicator:
    """The indicator of a process. Raises BadCommand where there is none."""
    found = library[workflow].indicators.get(key)
    if found is None:
        raise BadCommand("indicator.unknown", given=key)
    return found


def report(store: SqlStore, library: Library, actor: Actor, now: Instant, asked: Asked) -> Report:
    """What the actor may see of it. Raises BadCommand for an unknown process or indicator."""
    indicator, periods = indicator_of(library, asked.workflow, asked.indicator), up_to(asked.until, COUNT)
    scope = _scope(library, actor, now, asked)
    with store.reading() as connection:
        rows = [_Row(*row) for row in connection.execute(_values(library, scope, asked))]
        ties = _ties(connection, indicator, scope, _values(library, scope, asked, WHOLE))
    parts = added_up(indicator, (row.reading for row in rows), periods)
    whole, last = [row for row in rows if row.part == WHOLE], periods[-1:]
    codes = sorted({row.province for row in whole})
    provinces = {code: _one(indicator, (row for row in whole if row.province == code), last) for code in codes}
    files = [(ref, title, _one(indicator, (row for row in whole if row.ref in refs), last)) for ref, title, refs in ties]
    return Report(periods, parts, provinces, files, len(_late(indicator, whole, library, now)))


def summaries(store: SqlStore, library: Library, actor: Actor, now: Instant, asked: Asked) -> list[Summary]:
    """All indicators of one process, or of every one where none is named, in the order of the definitions."""
    periods, scope = up_to(asked.until, COUNT), _scope(library, actor, now, asked)
    values = _values(library, scope, asked).where(measure.c.part.in_((WHOLE, TARGET)))
    query = values.add_columns(measure.c.workflow, measure.c.indicator)
    found: dict[tuple[str, str], list[Reading]] = {}
    with store.reading() as connection:
        for *row, workflow, indicator in connection.execute(query):
            found.setdefault((workflow, indicator), []).append(_Row(*row).reading)
    known = (library[asked.workflow],) if asked.workflow else library.current.values()
    return [_summary(definition.key, one, found.get((definition.key, one.key), []), periods)
            for definition in known for one in definition.indicators.values()]


def _summary(workflow: str, indicator: Indicator, readings: list[Reading], periods: tuple[Period, ...]) -> Summary:
    nothing, found = [NOTHING] * len(periods), added_up(indicator, readings, periods)
    return Summary(workflow, indicator, found.get(WHOLE, nothing), found.get(TARGET, nothing))


def files(store: SqlStore, library: Library, actor: Actor, now: Instant, asked: Asked, part: str = WHOLE, late: bool = False,
          after: str = "") -> list[File]:
    """A page of the files behind the last figure of a part, by reference, of which the first is after one; one more than a page
    where there are others. Raises as `report`."""
    indicator, last = indicator_of(library, asked.workflow, asked.indicator), (asked.until,)
    scope = _scope(library, actor, now, asked)
    with store.reading() as connection:
        rows = [_Row(*row) for row in connection.execute(_values(library, scope, asked, part))]
        behind = _late(indicator, rows, library, now) if part == WHOLE else frozenset()
        refs = sorted({row.ref for row in rows if row.ref > after and (not late or row.ref in behind)})[:SIZE + 1]
        titles = dict(connection.execute(sa.select(case_.c.ref, case_.c.title).where(case_.c.ref.in_(refs))).all())
    return [_file(indicator, ref, titles[ref], [row for row in rows if row.ref == ref], last, ref in behind) for ref in refs]


def _file(indicator: Indicator, ref: str, title: str, rows: list[_Row], last: tuple[Period, ...], late: bool) -> File:
    return File(ref, title, _one(indicator, rows, last), max(row.at for row in rows), late)


def _today(library: Library, now: Instant) -> str:
    return library.country.calendar.local_date(moment(now)).isoformat()


def _scope(library: Library, actor: Actor, now: Instant, asked: Asked) -> Scope:
    scope = scope_of(actor, library.country, now)
    return narrowed(scope, asked.territory, library.country) if asked.territory else scope


def _one(indicator: Indicator, rows: Iterable[_Row], last: tuple[Period, ...]) -> Figure:
    found = added_up(indicator, (row.reading._replace(part=WHOLE) for row in rows), last)
    return found[WHOLE][0] if found else NOTHING


def _late(indicator: Indicator, rows: list[_Row], library: Library, now: Instant) -> frozenset[str]:
    """The open files of which nothing is measured since the last period began that is over."""
    if not indicator.every:
        return frozenset()
    first, newest = last_over(library, now, indicator.every).first, dict[str, str]()
    for row in rows:
        if not row.closed:
            newest[row.ref] = max(row.at, newest.get(row.ref, ""))
    return frozenset(ref for ref, at in newest.items() if at < first)


def _values(library: Library, scope: Scope, asked: Asked, part: str | None = None) -> sa.Select[Any]:
    columns = [measure.c[name] for name in Reading._fields]
    equal = {measure.c.workflow: asked.workflow, measure.c.indicator: asked.indicator}
    found = [measure.c.at <= asked.until.last, in_scope(scope), *(column == value for column, value in equal.items() if value)]
    if part is not None:
        found.append(measure.c.part == part)
    if asked.above:
        found.append(measure.c.ref.in_(_below(library, asked.above)))
    return sa.select(*columns, case_.c.province, case_.c.closed).join(case_, case_.c.ref == measure.c.ref).where(*found)


def _below(library: Library, ref: str) -> sa.Select[Any]:
    """A file, and all that links of indicators lead to it from; each once, so that circles end."""
    up = [sa.and_(case_.c.workflow == definition.key, link.c.kind.in_(kinds)) for definition in library.current.values()
          if (kinds := sorted({kind for one in definition.indicators.values() for kind in one.up}))]
    tree = sa.select(sa.literal(ref).label("ref")).cte("below", recursive=True)
    further = (sa.select(link.c.ref).join(tree, link.c.target == tree.c.ref).join(case_, case_.c.ref == link.c.ref)
               .where(sa.or_(sa.false(), *up)))
    tree = tree.union(further)
    return sa.select(tree.c.ref)


def _ties(connection: sa.Connection, indicator: Indicator, scope: Scope, values: sa.Select[Any]
          ) -> list[tuple[str, str, frozenset[str]]]:
    """The files that links lead to, of those the actor sees: reference, title, and those counted in each."""
    if not indicator.up:
        return []
    counted = values.with_only_columns(measure.c.ref).correlate(None)
    found = (sa.select(case_.c.ref, case_.c.title, link.c.ref).join(link, link.c.target == case_.c.ref)
             .where(link.c.kind.in_(indicator.up), link.c.ref.in_(counted), in_scope(scope)))
    led: dict[tuple[str, str], set[str]] = {}
    for ref, title, below in connection.execute(found):
        led.setdefault((ref, title), set()).add(below)
    return sorted(((ref, title, frozenset(refs)) for (ref, title), refs in led.items()), key=lambda one: (one[1], one[0]))
