"""The figures of an indicator as its page shows them: facts, a chart, and a table for each way of breaking it down."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from markupsafe import Markup

from engine.core.definition.definition import Dimension, Indicator
from engine.core.indicators import BASELINE, FULL, TARGET, WHOLE, Figure
from engine.core.periods import Period
from engine.language.money import number
from engine.language.texts import gettext, ngettext, title
from engine.questions.indicators import NOTHING, Report, Summary
from engine.words.indicators import figure, part_title, period_title
from engine.words.measures import measure

from .asked import Read
from .drawing import Plot, dial, over_time

DIAL = range(5, 13)
"""How many parts a dial shows: with fewer, bars say more."""


class Table(NamedTuple):
    """Figures beside a chart. `heads` as parts/table.html takes them; `rows` of cells."""

    heads: list[dict[str, Any]]
    rows: list[list[Any]]


def ends(indicator: Indicator, report: Report) -> tuple[int | None, int | None]:
    """Baseline and target of the last period; of what has its own, the way from nothing to the whole."""
    if indicator.named:
        return 0, FULL
    return report.last(BASELINE).value, report.last(TARGET).value


def gap(indicator: Indicator, value: int | None, target: int | None) -> str:
    """How far it is to the target, in words; empty where one of them is not known."""
    if value is None or target is None:
        return ""
    if value == target:
        return gettext("target reached")
    told = figure(indicator, abs(target - value))
    return gettext("%(gap)s short", gap=told) if value < target else gettext("%(gap)s beyond", gap=told)


def facts(indicator: Indicator, report: Report, read: Read) -> list[dict[str, Any]]:
    """The band under the title."""
    last, (baseline, target) = report.last(), ends(indicator, report)
    found: list[dict[str, Any]] = [{"term": gettext("Last value"), "value": figure(indicator, last.value) or gettext("none yet"),
                                    "note": period_title(report.periods[-1])}]
    if target is not None:
        found.append({"term": gettext("Target"), "value": figure(indicator, target),
                      "note": gap(indicator, last.value, target)})
    if baseline is not None:
        found.append({"term": gettext("Baseline"), "value": figure(indicator, baseline)})
    found.append({"term": gettext("Cases counted"), "value": number(last.files), "href": read.other("/indicateurs/dossiers"),
                  "note": _measured(indicator, last)})
    if report.late:
        found.append({"term": gettext("Late"), "value": number(report.late), "tone": "late", "sign": "clock",
                      "href": read.other("/indicateurs/dossiers", retard="1"),
                      "note": gettext("nothing measured in the last period")})
    return found


def _measured(indicator: Indicator, last: Figure) -> str:
    told = [] if not indicator.of else [gettext("%(number)s measured in the period", number=number(last.measured))]
    if last.unverified:
        told.append(ngettext("%(num)s waits to be verified", "%(num)s wait to be verified", last.unverified))
    return gettext(", ").join(told)


def plot(indicator: Indicator, figures: list[Figure], target: int | None, baseline: int | None, small: bool = False) -> Plot:
    """The chart over the periods."""
    return over_time([one.value for one in figures], target, baseline, indicator.time == "sum", small)


def over_periods(indicator: Indicator, report: Report, read: Read) -> Table:
    """Each period with its figure, the gap to its target, and how many cases stand behind it."""
    figures, targets = report.parts.get(WHOLE, []), report.parts.get(TARGET, [])
    rows = [[period_title(period), _link(indicator, one, read, jusqua=str(period)),
             _signed(indicator, one.value, FULL if indicator.named else targets[place].value if targets else None),
             number(one.files), number(one.measured), number(one.unverified)]
            for place, (period, one) in enumerate(zip(report.periods, figures, strict=False))]
    unit = title(indicator.unit)
    value = gettext("Value (%(unit)s)", unit=unit) if unit else gettext("Value")
    heads = [gettext("Period"), value, gettext("To the target"), gettext("Cases"), gettext("Measured then"), gettext("To verify")]
    return Table(_heads(heads), rows[::-1])


def _signed(indicator: Indicator, value: int | None, target: int | None) -> str:
    """How far it is from the target: minus where it is short. In every language the sign stands before the number."""
    if value is None or target is None:
        return ""
    sign = "+" if value > target else "\N{MINUS SIGN}" if value < target else ""
    return Markup('<bdi dir="ltr">{}</bdi>').format(sign + measure(indicator.type, abs(value - target)))


def _heads(titles: list[str]) -> list[dict[str, Any]]:
    return [{"title": each, "number": bool(place)} for place, each in enumerate(titles)]


def _link(indicator: Indicator, one: Figure, read: Read, **changes: str) -> Any:
    if one.value is None:
        return ""
    return {"text": measure(indicator.type, one.value), "href": read.other("/indicateurs/dossiers", **changes)}


def _bare(indicator: Indicator, one: Figure) -> str:
    return "" if one.value is None else measure(indicator.type, one.value)


def broken_down(indicator: Indicator, report: Report, read: Read) -> Iterator[dict[str, Any]]:
    """Each dimension, or the one that is asked for: a dial or bars, and the figures of the last two periods."""
    asked = read.typed.get("dimension", "")
    for dimension in indicator.dimensions:
        if asked in ("", dimension.key):
            yield _dimension(indicator, dimension, report, read)


def _dimension(indicator: Indicator, dimension: Dimension, report: Report, read: Read) -> dict[str, Any]:
    parts = [f"{dimension.key}={key}" for key in dimension.parts]
    found = [report.parts.get(part, [NOTHING] * len(report.periods)) for part in parts]
    values, titles = [each[-1].value for each in found], [part_title(indicator, part) for part in parts]
    most = max((value or 0 for value in values), default=0) or 1
    rows = [[name, _link(indicator, each[-1], read, partie=part), _bare(indicator, each[-2]), number(each[-1].files)]
            for name, part, each in zip(titles, parts, found, strict=True)]
    heads = [gettext("Part"), period_title(report.periods[-1]), period_title(report.periods[-2]), gettext("Cases")]
    round_ = indicator.type == "share" and len(parts) in DIAL
    return {"key": dimension.key, "title": title(dimension.title), "table": Table(_heads(heads), rows),
            "dial": dial(values, titles, FULL) if round_ else None,
            "bars": [{"title": name, "value": value or 0, "told": figure(indicator, value)}
                     for name, value in zip(titles, values, strict=True)],
            "most": most}


def by_place(indicator: Indicator, report: Report, read: Read, names: dict[str, str]) -> Table:
    """By province, each leading to itself."""
    rows = [[{"text": names[code], "href": read.other(territoire=code)} if code else names[code], figure(indicator, one.value),
             number(one.files)] for code, one in report.provinces.items()]
    return Table(_heads([gettext("Province"), period_title(report.periods[-1]), gettext("Cases")]), rows)


def by_file(indicator: Indicator, report: Report, read: Read) -> Table:
    """By the file that cases are added up in, each leading to itself."""
    rows = [[{"text": name, "href": read.other(dossier=ref), "note": ref}, figure(indicator, one.value), number(one.files)]
            for ref, name, one in report.files]
    return Table(_heads([gettext("Linked case"), period_title(report.periods[-1]), gettext("Cases")]), rows)


def card(summary: Summary, read: Read) -> dict[str, Any]:
    """One indicator among all: its last value, its line, what is missing to the target."""
    indicator, last = summary.indicator, summary.figures[-1]
    target = FULL if indicator.named else summary.targets[-1].value
    told = figure(indicator, last.value)
    return {"id": f"{summary.workflow}-{indicator.key}", "title": title(indicator.title), "value": told,
            "href": read.other(grandeur=f"{summary.workflow}.{indicator.key}", processus=""),
            "plot": plot(indicator, summary.figures, target, None, small=True), "note": gap(indicator, last.value, target),
            "about": ngettext("%(num)s case", "%(num)s cases", last.files),
            "desc": described(indicator, summary.figures, read.asked.until)}


def described(indicator: Indicator, figures: list[Figure], until: Period) -> str:
    """What a chart says, for who does not see it: the first and the last known value."""
    known = [one.value for one in figures if one.value is not None]
    if not known:
        return gettext("No verified value is known.")
    return gettext("From %(first)s to %(last)s, up to %(period)s.", first=figure(indicator, known[0]),
                   last=figure(indicator, known[-1]), period=period_title(until))


def places(report: Report, plotted: Plot) -> list[tuple[int, str, str]]:
    """What stands under the axis: the first and the last period, each where it is."""
    if len(plotted.points) < 1:
        return []
    return [(14, "start", period_title(report.periods[0])), (plotted.width - 14, "end", period_title(report.periods[-1]))]
