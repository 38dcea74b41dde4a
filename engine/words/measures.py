"""Amounts, days, delays and lists in words: what can be said without knowing any definition."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from babel.lists import format_list

from ..core.moments import parse_duration
from ..language import texts
from ..language.dates import CASABLANCA, short_date, short_datetime
from ..language.money import money, number, share
from ..language.texts import gettext, ngettext, npgettext

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z\Z")
_MEGABYTE, _KILOBYTE = 1_000_000, 1_000


def measure(type_: str, value: Any) -> str:
    """A stored value by its type (core.values), in words: centimes, basis points, days, instants."""
    if value is None:
        return gettext("not filled in")
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    said = _MEASURES.get(type_)
    return said(value) if said else plain(value)


def plain(value: Any) -> str:
    """A value that comes without a type: numbers and instants are recognised, the rest is text already."""
    if isinstance(value, int):
        return number(value)
    return short_datetime(value) if isinstance(value, str) and _INSTANT.match(value) else str(value)


def delay(text: str) -> str:
    """`30 days`, `15 working days` or `3 months` in words. Raises ValueError for anything else."""
    count, unit = parse_duration(text)
    if unit == "working_days":
        return npgettext("delay", "%(num)s working day", "%(num)s working days", count)
    if unit == "months":
        return ngettext("%(num)s month", "%(num)s months", count)
    return ngettext("%(num)s day", "%(num)s days", count)


def limit(instant: str) -> str:
    """The end of a delay as its last day: what is due at the midnight that ends the 23rd is said to be due on the 23rd.

    Another moment of the day is said with its hour (core.sight.deadline always gives a midnight; a field may not).
    """
    local = datetime.fromisoformat(instant).astimezone(CASABLANCA)
    if (local.hour, local.minute, local.second) == (0, 0, 0):
        return short_date((local - timedelta(days=1)).date())
    return short_datetime(instant)


def times(count: int) -> str:
    """How often: "2 times"."""
    return ngettext("%(num)s time", "%(num)s times", count)


def minutes(count: int) -> str:
    """How long to wait: "5 minutes"."""
    return ngettext("%(num)s minute", "%(num)s minutes", count)


def characters(count: int) -> str:
    """How long a text may be: "300 characters"."""
    return ngettext("%(num)s character", "%(num)s characters", count)


def row_count(count: int) -> str:
    """How many rows a list has."""
    return ngettext("%(num)s row", "%(num)s rows", count)


def size(count: int) -> str:
    """The size of a file, from bytes, to a tenth of a megabyte: "1,2 MB"; under one, in kilobytes, at least 1."""
    if count < _MEGABYTE:
        return gettext("%(size)s kB", size=number(max(1, round(count / _KILOBYTE))))
    whole, tenth = divmod(round(count * 10 / _MEGABYTE), 10)
    point = "." if texts.language() == "en" else ","
    return gettext("%(size)s MB", size=f"{number(whole)}{point}{tenth}" if tenth else number(whole))


def either(words: Iterable[str]) -> str:
    """A list of which one is enough: "a, b or c"."""
    return format_list(list(map(texts.isolate, words)), "or", texts.locale())


def every(words: Iterable[str]) -> str:
    """A list of all: "a, b and c"."""
    return format_list(list(map(texts.isolate, words)), "standard", texts.locale())


def some(words: Iterable[str], most: int, others: Callable[[int], str]) -> str:
    """A list of all, as far as it is short; of a long one the first `most`, and how many `others`: "a, b and 7 others"."""
    found = list(words)
    more = len(found) - most
    return every(found if more <= 0 else [*found[:most], others(more)])


def more_people(count: int) -> str:
    """After some persons of many: "7 others"."""
    return ngettext("%(num)s other", "%(num)s others", count)


def more_things(count: int) -> str:
    """After some things of many: "7 more"."""
    return ngettext("%(num)s more", "%(num)s more", count)


def inside(text: str) -> str:
    """A title as it stands within a sentence: its first letter small, unless it begins with an acronym."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


_MEASURES: dict[str, Callable[[Any], str]] = {
    "money": money, "share": share, "date": short_date, "datetime": short_datetime, "duration": delay,
}
