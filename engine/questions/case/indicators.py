"""What a case measures: for each indicator baseline, last verified value, target, its period, and who took and verified it."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ...core.definition.definition import Indicator
from ...core.expressions import MISSING
from ...language.dates import short_date
from ...language.texts import title
from ...words.indicators import figure
from ...words.measures import measure
from .ground import Ground


class Measured(NamedTuple):
    """One indicator in words, empty where nothing is known. `key` is the indicator's; `at` the last day of the last period
    whose value is verified, `by` who took it, `verified_by` who verified it (or when); `waiting` a newer value that nobody
    has verified. Who reads what is public alone sees neither persons nor what waits."""

    key: str
    title: str
    baseline: str
    value: str
    target: str
    at: str
    by: str
    verified_by: str
    waiting: str


def indicators(ground: Ground) -> tuple[Measured, ...]:
    """Those of which something is known; of free ones, each row."""
    return tuple(one for indicator in ground.definition.indicators.values() for one in _of(ground, indicator)
                 if one.value or one.waiting or one.target)


def _of(ground: Ground, indicator: Indicator) -> Iterator[Measured]:
    if not indicator.of:
        value = ground.sight.value(indicator.value)
        told = figure(indicator, value) if isinstance(value, int) and value is not MISSING else ""
        yield _measured(ground, indicator, title(indicator.title), _end(ground, indicator, indicator.baseline),
                        _end(ground, indicator, indicator.target))._replace(value=told)
        return
    rows = [row for row in ground.case.rows(indicator.of) if row.get(indicator.at) and _counts(ground, indicator, row)]
    if not indicator.named:
        ends = (_end(ground, indicator, indicator.baseline), _end(ground, indicator, indicator.target))
        yield _last(ground, indicator, _measured(ground, indicator, title(indicator.title), *ends), rows)
        return
    for free in ground.case.rows(indicator.free):
        name = ground.speaker.row(indicator.free, str(free["id"]))
        ends = (_number(free.get(indicator.baseline)), _number(free.get(indicator.target)))
        own = [row for row in rows if row.get(indicator.named) == free["id"]]
        yield _last(ground, indicator, _measured(ground, indicator, name, *ends), own)


def _counts(ground: Ground, indicator: Indicator, row: Mapping[str, Any]) -> bool:
    return indicator.where is None or indicator.where.holds(ground.sight.over(row, indicator.of))


def _measured(ground: Ground, indicator: Indicator, name: str, baseline: str, target: str) -> Measured:
    return Measured(f"{ground.definition.key}.{indicator.key}", name, baseline, "", target, "", "", "", "")


def _last(ground: Ground, indicator: Indicator, found: Measured, rows: list[Mapping[str, Any]]) -> Measured:
    """With the newest verified value, and the newest of all where it is another."""
    valued = sorted((row for row in rows if not indicator.value or row.get(indicator.value) is not None),
                    key=lambda row: str(row[indicator.at]))
    verified = [row for row in valued if not indicator.verified or row.get(indicator.verified)]
    if valued and not ground.public and (not verified or valued[-1] is not verified[-1]):
        found = found._replace(waiting=_value(indicator, valued[-1]))
    if not verified:
        return found
    row, days = verified[-1], [each for each in verified if each[indicator.at] == verified[-1][indicator.at]]
    value = figure(indicator, len(days)) if not indicator.value else _value(indicator, row)
    found = found._replace(value=value, at=short_date(row[indicator.at]))
    return found if ground.public else found._replace(by=_who(ground, row.get(indicator.by)),
                                                      verified_by=_who(ground, row.get(indicator.verified)))


def _value(indicator: Indicator, row: Mapping[str, Any]) -> str:
    """Of free indicators the value itself: what they have in common is only their way to the target."""
    value = row.get(indicator.value, 1)
    return _number(value) if indicator.named else figure(indicator, value)


def _number(value: Any) -> str:
    return measure("int", value) if isinstance(value, int) else ""


def _who(ground: Ground, value: Any) -> str:
    """A person by name, a day as a day."""
    if not value:
        return ""
    return short_date(value) if len(value) == 10 and value[4:5] == "-" else ground.speaker.person(value)


def _end(ground: Ground, indicator: Indicator, name: str) -> str:
    value = ground.sight.value(name) if name else None
    return figure(indicator, value) if isinstance(value, int) else ""
