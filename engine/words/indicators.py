"""Indicators in words: a figure with its unit, a part by its title, a period as people say it."""
from __future__ import annotations

from ..core.definition.definition import Indicator
from ..core.indicators import BASELINE, TARGET, WHOLE
from ..core.periods import Period
from ..language import texts
from ..language.dates import month_title
from ..language.money import SPACE
from ..language.texts import gettext, title
from .measures import measure


def figure(indicator: Indicator, value: int | None) -> str:
    """A value with its unit, empty for none: "12 emplois", "64 000 MAD", "60 %"."""
    if value is None:
        return ""
    unit = title(indicator.unit)
    return f"{measure(indicator.type, value)}{SPACE}{unit}" if unit else measure(indicator.type, value)


def part_title(indicator: Indicator, part: str) -> str:
    """The title of a part as the table names it: `sexe=femmes` by the column, of a choice by its word."""
    known = {WHOLE: gettext("Total"), BASELINE: gettext("Baseline"), TARGET: gettext("Target")}
    if part in known:
        return known[part]
    dimension, _, key = part.partition("=")
    found = next((one.parts for one in indicator.dimensions if one.key == dimension), {})
    return title(found[key]) if key in found else key


def period_title(period: Period) -> str:
    """« T3 2026 », « septembre 2026 », « 2026 »."""
    year = period.first[:4]
    if period.kind == "month":
        return month_title(period.first)
    number = (int(period.first[5:7]) + 2) // 3
    return texts.isolate(gettext("Q%(number)s %(year)s", number=str(number), year=year)) if period.kind == "quarter" else year
