"""`/indicateurs`: every indicator with its line, one of them with its tables, the cases behind a figure, and the table as CSV."""
from __future__ import annotations

import csv
from io import StringIO
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from engine.core.definition.definition import Indicator
from engine.core.indicators import WHOLE
from engine.language.dates import short_date
from engine.language.texts import gettext, ngettext, title
from engine.questions.indicators import File, files, indicator_of, report, summaries
from engine.questions.page import SIZE
from engine.words.indicators import figure, part_title, period_title
from web.answer import answer
from web.door import Viewer, Visit

from .asked import Read, fields, read
from .rows import broken_down, by_file, by_place, card, described, ends, facts, over_periods, places, plot

router = APIRouter()


@router.get("/indicateurs")
def page(visit: Viewer, grandeur: str = "", processus: str = "", territoire: str = "", dossier: str = "", rythme: str = "",
         jusqua: str = "", dimension: str = "") -> Response:
    """All indicators, or one. 404 for one that is not there, 422 for a filter that means nothing or a period that is not over."""
    typed = _typed(grandeur, territoire, dossier, rythme, jusqua)
    found = read(visit, typed | {"processus": processus, "dimension": dimension})
    return _one(visit, found) if grandeur else _all(visit, found)


def _typed(indicator: str, territory: str, above: str, rhythm: str, until: str) -> dict[str, str]:
    """What the pages of one indicator have in common, by the names that addresses give it."""
    return {"grandeur": indicator, "territoire": territory, "dossier": above, "rythme": rhythm, "jusqua": until, "processus": ""}


def _context(visit: Visit, found: Read) -> dict[str, Any]:
    known = visit.maillon.library
    indicator = indicator_of(known, found.asked.workflow, found.asked.indicator) if found.asked.indicator else None
    return {
        "asked": found.typed, "errors": found.errors, "fields": fields(visit, found, indicator), "above": found.above,
        "chips": _chips(found), "summary": [{"name": name, "text": text} for name, text in found.errors.items()],
        "until": period_title(found.asked.until),
    }


def _chips(found: Read) -> list[dict[str, str]]:
    return [{"title": found.above, "href": found.other(dossier="")}] if found.above else []


def _all(visit: Visit, found: Read) -> Response:
    maillon = visit.maillon
    known = [] if found.errors else summaries(maillon.store, maillon.library, visit.actor, maillon.now(), found.asked)
    groups = [{"key": definition.key, "title": title(definition.written.plural or definition.title),
               "cards": [card(one, found) for one in known if one.workflow == definition.key]}
              for definition in maillon.library.current.values()]
    context = _context(visit, found) | {"groups": [group for group in groups if group["cards"]]}
    return answer(visit, "screens/indicators/page.html", context, 422 if found.errors else 200, here="indicators")


def _one(visit: Visit, found: Read) -> Response:
    maillon, asked = visit.maillon, found.asked
    indicator = indicator_of(maillon.library, asked.workflow, asked.indicator)
    context = _context(visit, found) | {
        "title": title(indicator.title), "help": title(indicator.help or {}), "found": None,
        "process": {"text": title(maillon.library[asked.workflow].title), "href": f"/processus/{asked.workflow}"},
    }
    if not found.errors:
        context |= _told(visit, found, indicator)
    return answer(visit, "screens/indicators/one.html", context, 422 if found.errors else 200, here="indicators")


def _told(visit: Visit, found: Read, indicator: Indicator) -> dict[str, Any]:
    """The figures, drawn and in tables."""
    maillon = visit.maillon
    told = report(maillon.store, maillon.library, visit.actor, maillon.now(), found.asked)
    baseline, target = ends(indicator, told)
    whole = told.parts.get(WHOLE, [])
    drawn = plot(indicator, whole, target, baseline)
    return {
        "found": told, "facts": facts(indicator, told, found), "plot": drawn, "axis": places(told, drawn),
        "value": figure(indicator, told.last().value), "target": figure(indicator, target),
        "desc": described(indicator, whole, found.asked.until), "periods": over_periods(indicator, told, found),
        "dimensions": list(broken_down(indicator, told, found)), "csv": found.other("/indicateurs/tableau.csv"),
        "places": by_place(indicator, told, found, _names(visit, list(told.provinces))), "files": by_file(indicator, told, found),
    }


def _names(visit: Visit, codes: list[str]) -> dict[str, str]:
    territories = visit.maillon.library.country.territories
    return {code: title(territories[code].title) if code in territories else gettext("Outside the provinces") for code in codes}


@router.get("/indicateurs/dossiers")
def behind(visit: Viewer, grandeur: str, territoire: str = "", dossier: str = "", rythme: str = "", jusqua: str = "",
           partie: str = "", retard: str = "", suite: str = "") -> Response:
    """The cases behind a figure, by reference. 404 for an indicator that is not there, 422 as the page."""
    found = read(visit, _typed(grandeur, territoire, dossier, rythme, jusqua))
    indicator = indicator_of(visit.maillon.library, found.asked.workflow, found.asked.indicator)
    maillon = visit.maillon
    rows = [] if found.errors else files(maillon.store, maillon.library, visit.actor, maillon.now(), found.asked, partie or WHOLE,
                                         bool(retard), suite)
    heads = [{"title": gettext("Case")}, {"title": gettext("Value"), "number": True}, {"title": gettext("Last measured")}]
    following = rows[SIZE - 1].ref if len(rows) > SIZE else ""
    further = found.other("/indicateurs/dossiers", partie=partie, retard=retard, suite=following) if following else ""
    context = _context(visit, found) | {
        "title": title(indicator.title), "back": found.other(), "heads": heads, "further": further,
        "part": part_title(indicator, partie) if partie else "", "rows": [_row(indicator, one) for one in rows[:SIZE]],
        "shown": ngettext("%(num)s case shown", "%(num)s cases shown", len(rows[:SIZE])), "late": bool(retard),
    }
    return answer(visit, "screens/indicators/files.html", context, 422 if found.errors else 200, here="indicators")


def _row(indicator: Indicator, one: File) -> list[Any]:
    waits = one.figure.unverified
    note = ngettext("%(num)s waits to be verified", "%(num)s wait to be verified", waits) if waits else ""
    return [{"text": one.title, "href": f"/dossiers/{one.ref}", "note": one.ref}, figure(indicator, one.figure.value),
            {"text": short_date(one.measured), "tone": "late" if one.late else "", "note": note}]


@router.get("/indicateurs/tableau.csv")
def table(visit: Viewer, grandeur: str, territoire: str = "", dossier: str = "", rythme: str = "", jusqua: str = "") -> Response:
    """The figures of every part and period: values as they are kept (centimes, basis points), days as YYYY-MM-DD. 404 and 422
    as the page; then it is the page that answers."""
    found = read(visit, _typed(grandeur, territoire, dossier, rythme, jusqua))
    if found.errors:
        return _one(visit, found)
    maillon, asked = visit.maillon, found.asked
    told = report(maillon.store, maillon.library, visit.actor, maillon.now(), asked)
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(("indicator", "part", "period", "last_day", "value", "files", "measured", "unverified"))
    for part, figures in told.parts.items():
        writer.writerows((grandeur, part, str(period), period.last, "" if one.value is None else one.value, one.files,
                          one.measured, one.unverified) for period, one in zip(told.periods, figures, strict=True))
    name = f'attachment; filename="{asked.workflow}-{asked.indicator}-{asked.until}.csv"'
    return Response(out.getvalue(), media_type="text/csv; charset=utf-8", headers={"Content-Disposition": name})
