"""Indicators: all of them, one with its dimensions and places, and the cases behind a figure."""
from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query

from engine.core.definition.definition import Dimension
from engine.core.indicators import BASELINE, FULL, TARGET, WHOLE, Figure
from engine.core.periods import Period, up_to
from engine.errors import BadCommand
from engine.language.texts import gettext, title
from engine.questions.case import ground_of
from engine.questions.indicators import COUNT, NOTHING, Asked, Report, Summary, files, indicator_of, report, summaries
from engine.questions.page import SIZE
from engine.questions.periods import period_asked
from web.door import Visit

from . import models
from .door import Caller
from .problems import Misread

router = APIRouter(tags=["indicators"])


@router.get("/indicators")
def indicators(visit: Caller, filters: Annotated[models.AllIndicators, Query()]) -> models.Indicators:
    """Every indicator over eight periods with its targets, of the cases the reader sees; its dimensions when it is read alone."""
    maillon, asked = visit.maillon, _asked(visit, filters, filters.workflow)
    periods = up_to(asked.until, COUNT)
    found = summaries(maillon.store, maillon.library, visit.actor, maillon.now(), asked)
    return models.Indicators(indicators=[models.IndicatorLine(**_summed_up(one, periods)) for one in found])


@router.get("/indicators/{workflow}/{indicator}")
def one(visit: Caller, workflow: str, indicator: str, filters: Annotated[models.IndicatorFilters, Query()]) -> models.Indicator:
    """One indicator: by dimension and period, with its baseline and targets; by province, and by the case that links lead up to."""
    maillon, defined = visit.maillon, indicator_of(visit.maillon.library, workflow, indicator)
    asked = _asked(visit, filters, workflow, indicator)
    told = report(maillon.store, maillon.library, visit.actor, maillon.now(), asked)
    summary = Summary(workflow, defined, _of(told, WHOLE), _of(told, TARGET))
    return models.Indicator(
        **_summed_up(summary, told.periods), baseline=0 if defined.named else told.last(BASELINE).value, late=told.late,
        dimensions=[_dimension(told, each) for each in defined.dimensions],
        provinces=[models.ProvinceFigure(province=_province(visit, code), **_figure(own)) for code, own in told.provinces.items()],
        above=[models.AboveFigure(ref=ref, title=name, **_figure(each)) for ref, name, each in told.files])


@router.get("/indicators/{workflow}/{indicator}/cases")
def behind(visit: Caller, workflow: str, indicator: str, filters: Annotated[models.FigureFilters, Query()]
           ) -> models.IndicatorCases:
    """A page of the cases behind the figure of a part and its last period; 25 at most."""
    maillon = visit.maillon
    indicator_of(maillon.library, workflow, indicator)
    asked = _asked(visit, filters, workflow, indicator)
    found = files(maillon.store, maillon.library, visit.actor, maillon.now(), asked, filters.part, filters.late, filters.after)
    page = [models.IndicatorCase(ref=one.ref, title=one.title, last_measured=one.measured, late=one.late, **_figure(one.figure))
            for one in found[:SIZE]]
    return models.IndicatorCases(cases=page, next=page[-1].ref if len(found) > SIZE else "")


def _asked(visit: Visit, filters: models.IndicatorFilters, workflow: str, indicator: str = "") -> Asked:
    """Raises Misread for a period that is none or not over, BadCommand for a case above that the reader does not see."""
    period, wrong = period_asked(visit.maillon.library, visit.maillon.now(), filters.every, filters.until)
    if wrong:
        raise Misread("until", wrong)
    if filters.above and ground_of(visit.maillon, filters.above, visit.actor) is None:
        raise BadCommand("case.unknown", given=filters.above)
    return Asked(workflow, indicator, period, filters.territory, filters.above)


def _summed_up(summary: Summary, periods: tuple[Period, ...]) -> dict[str, Any]:
    """What a line of the list and one indicator have in common."""
    one = summary.indicator
    rows = zip(periods, summary.figures, summary.targets, strict=True)
    figures = [models.TargetedFigure(**_then(period, figure), target=FULL if one.named else target.value)
               for period, figure, target in rows]
    words = {"title": title(one.title), "help": title(one.help or {}), "unit": title(one.unit)}
    return {"workflow": summary.workflow, "key": one.key, "type": one.type, "every": one.every, "own_units": bool(one.named),
            "figures": figures, **words}


def _dimension(told: Report, one: Dimension) -> models.IndicatorDimension:
    return models.IndicatorDimension(key=one.key, title=title(one.title), parts=[
        _part(told, f"{one.key}={key}", key, title(words)) for key, words in one.parts.items()])


def _part(told: Report, part: str, key: str, words: str) -> models.PartFigures:
    rows = zip(told.periods, _of(told, part), strict=True)
    figures = [models.PeriodFigure(**_then(period, figure)) for period, figure in rows]
    return models.PartFigures(key=key, title=words, part=part, figures=figures)


def _of(told: Report, part: str) -> list[Figure]:
    return told.parts.get(part, [NOTHING] * len(told.periods))


def _then(period: Period, figure: Figure) -> dict[str, Any]:
    return {"period": str(period), "last_day": period.last, **_figure(figure)}


def _figure(one: Figure) -> dict[str, Any]:
    return {"value": one.value, "cases": one.files, "measured": one.measured, "unverified": one.unverified}


def _province(visit: Visit, code: str) -> models.Titled:
    known = visit.maillon.library.country.territories
    return models.Titled(key=code, title=title(known[code].title) if code in known else gettext("Outside the provinces"))
