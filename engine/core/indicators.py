"""What a file measures, and what the measures of many files come to: both are functions of what is given, nothing is asked.

`measures(definition, case)` reads a file; `added_up` puts the measures of several together, period by period. A file counts
once, however many links lead to it, for its measures are there once.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, NamedTuple

from .actor import ENGINE
from .case import Case
from .definition.definition import Definition, Dimension, Indicator
from .moments import Instant, moment
from .periods import Period
from .sight import Sight

WHOLE, BASELINE, TARGET = "", "@baseline", "@target"
FULL = 10_000
"""The whole way from a baseline to a target, in basis points."""


class Measure(NamedTuple):
    """One value of a file. `row` is the row of the list it was read from, empty where it is a field; `series` the row that a
    free indicator is, else empty. `part` is WHOLE, `sexe=femmes` (a dimension and its part), BASELINE or TARGET. `at` is the last
    day of its period; `value` in the unit of the indicator. `verified`: whether it counts."""

    indicator: str
    row: str
    part: str
    series: str
    at: str
    value: int
    verified: bool


def measures(definition: Definition, case: Case) -> Iterator[Measure]:
    """All that a file measures. The same for the same case: it reads no clock but that of the case's opening."""
    if definition.indicators:
        sight = Sight(case, ENGINE, {}, case.opened, definition.names)
        for indicator in definition.indicators.values():
            yield from _of_rows(indicator, case, sight) if indicator.of else _of_field(indicator, case, sight)


def read_from(definition: Definition, case: Case) -> tuple[object, ...]:
    """What the measures of a file depend on: where it did not move, they did not."""
    return tuple(_read_by(one, definition, case) for one in definition.indicators.values())


def _read_by(indicator: Indicator, definition: Definition, case: Case) -> tuple[object, ...]:
    """Its lists, or the day it counts from; its ends; and all fields where an expression may read any of them."""
    ends = () if indicator.named else tuple(name for name in (indicator.baseline, indicator.target) if name)
    since = "" if indicator.of else _since(indicator, case)
    any_field = since or indicator.where is not None or not definition.names.computed.keys().isdisjoint(ends)
    free = [[row.get(column) for column in columns] for row in case.rows(indicator.free)] if (
        columns := _free_columns(indicator)) else None
    return (case.fields.get(indicator.of), free, since, [case.fields.get(name) for name in ends],
            case.parameters if any("." in name for name in ends) else None, case.fields if any_field else None)


def _free_columns(indicator: Indicator) -> tuple[str, ...]:
    """What is read of a free indicator: of its last value, for example, nothing."""
    if not indicator.free:
        return ()
    return ("id", indicator.baseline, indicator.target, *(one.by for one in indicator.dimensions if one.named))


def _of_rows(indicator: Indicator, case: Case, sight: Sight) -> Iterator[Measure]:
    free = {str(row["id"]): row for row in case.rows(indicator.free)} if indicator.free else {}
    for row in case.rows(indicator.of):
        day = row.get(indicator.at)
        if not day or not (indicator.where is None or indicator.where.holds(sight.over(row, indicator.of))):
            continue
        named = free.get(str(row.get(indicator.named)), {}) if indicator.named else {}
        verified = not indicator.verified or bool(row.get(indicator.verified))
        for part, value in _values(indicator, row, named, sight):
            yield Measure(indicator.key, str(row["id"]), part, str(named.get("id", "")), day, value, verified)


def _values(indicator: Indicator, row: Mapping[str, Any], named: Mapping[str, Any], sight: Sight) -> Iterator[tuple[str, int]]:
    value = row.get(indicator.value) if indicator.value else 1
    if indicator.named:
        value = progress(value, named.get(indicator.baseline), named.get(indicator.target))
    if value is not None:
        yield WHOLE, value
        yield from _ends(indicator, sight)
    for dimension in indicator.dimensions:
        yield from _parts(dimension, row, named, value)


def _parts(dimension: Dimension, row: Mapping[str, Any], named: Mapping[str, Any], value: int | None
           ) -> Iterator[tuple[str, int]]:
    if dimension.by:
        chosen = (named if dimension.named else row).get(dimension.by)
        if chosen and value is not None:
            yield f"{dimension.key}={chosen}", value
        return
    for column in dimension.parts:
        found = row.get(column)
        if isinstance(found, int):
            yield f"{dimension.key}={column}", found


def progress(value: int | None, baseline: int | None, target: int | None) -> int | None:
    """How much of the way from baseline (or nothing) to target is made, in basis points; None where it cannot be said."""
    start = baseline or 0
    if value is None or target is None or target == start:
        return None
    return rounded((value - start) * FULL, target - start)


def _of_field(indicator: Indicator, case: Case, sight: Sight) -> Iterator[Measure]:
    """A field counts from the day on which the file was first in the state it asks for."""
    since = _since(indicator, case)
    value = sight.value(indicator.value) if since else None
    if not since or not isinstance(value, int):
        return
    day = sight.names.country.calendar.local_date(moment(since)).isoformat()
    columns = ((f"{dimension.key}={column}", sight.value(column)) for dimension in indicator.dimensions
               for column in dimension.parts)
    for part, found in ((WHOLE, value), *_ends(indicator, sight), *columns):
        if isinstance(found, int):
            yield Measure(indicator.key, "", part, "", day, int(found), True)


def _since(indicator: Indicator, case: Case) -> Instant:
    """When a file began to count: it was opened, or first came into a state or one inside; empty where it has not."""
    if not indicator.since:
        return case.opened
    inside = indicator.since + "."
    for move in case.moves:
        if f"{move.target}.".startswith(inside):
            return move.at
    return ""


def _ends(indicator: Indicator, sight: Sight) -> Iterator[tuple[str, int]]:
    if indicator.named:
        return
    for part, name in ((BASELINE, indicator.baseline), (TARGET, indicator.target)):
        found = sight.value(name) if name else None
        if isinstance(found, int):
            yield part, found


class Reading(NamedTuple):
    """One value of one file among many, and the row it comes from."""

    ref: str
    row: str
    part: str
    series: str
    at: str
    value: int
    verified: bool


class Figure(NamedTuple):
    """What files come to in a period: `value`, None where no verified one is known; of so many `files`, of which so many were
    measured in the period itself; `unverified`: how many have a value there that waits to be verified."""

    value: int | None
    files: int
    measured: int
    unverified: int


def added_up(indicator: Indicator, readings: Iterable[Reading], periods: tuple[Period, ...]) -> dict[str, list[Figure]]:
    """By part, a figure for each period. Readings come in any order; each counts once, and of one day the last row is the last."""
    found: dict[str, list[Figure]] = {}
    ordered = sorted(set(readings), key=lambda one: (one.part, one.ref, one.series, one.at, int(one.row or 0)))
    for part, of_part in groupby(ordered, key=lambda one: one.part):
        each = [list(group) for _, group in groupby(of_part, key=lambda one: (one.ref, one.series))]
        found[part] = [_figure(indicator, each, period) for period in periods]
    return found


def _figure(indicator: Indicator, each: list[list[Reading]], period: Period) -> Figure:
    first, last = period.first, period.last
    values: list[int] = []
    known, fresh, waiting = set(), set(), set()
    for readings in each:
        inside = [one for one in readings if first <= one.at <= last]
        waiting |= {one.ref for one in inside if not one.verified}
        fresh |= {one.ref for one in inside if one.verified}
        value = _over_time(indicator.time, [one for one in readings if one.verified and one.at <= last], first)
        if value is not None:
            values.append(value)
            known.add(readings[0].ref)
    total = None if not values else sum(values) if indicator.files == "sum" else rounded(sum(values), len(values))
    return Figure(total, len(known), len(fresh), len(waiting))


def _over_time(how: str, readings: list[Reading], first: str) -> int | None:
    """Of one series: the last value known then; or the sum, or the mean, of those of the period."""
    if how == "last":
        return readings[-1].value if readings else None
    inside = [one.value for one in readings if one.at >= first]
    if not inside:
        return None
    return sum(inside) if how == "sum" else rounded(sum(inside), len(inside))


def rounded(total: int, count: int) -> int:
    """A quotient to the nearest whole number, halves away from zero."""
    if count < 0:
        total, count = -total, -count
    whole = (2 * abs(total) + count) // (2 * count)
    return whole if total >= 0 else -whole
