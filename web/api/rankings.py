"""Rankings: the grids there are, the cases scored by one, and what a ranking may be narrowed by."""
from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.exceptions import HTTPException

from engine.core.definition.definition import Definition
from engine.language.texts import title
from engine.questions.ranking import Asked, Ranked, ranking, sums, targets
from engine.words.titles import state_title
from web.door import Visit

from . import models
from .door import Caller

router = APIRouter(tags=["rankings"])


@router.get("/rankings")
def rankings(visit: Caller) -> models.Rankings:
    """Every grid that cases are scored by."""
    lines = (_grid(one, grid) for one in visit.maillon.library.current.values() for grid in one.names.grids)
    return models.Rankings(rankings=list(lines))


def _grid(one: Definition, grid: str) -> models.RankingLine:
    return models.RankingLine(workflow=one.key, process=title(one.title), grid=grid, title=title(one.names.grids[grid].title),
                              links=[*_kinds(one).values()])


def _kinds(one: Definition) -> dict[str, models.Titled]:
    """The kinds of link that lead from a case of the process."""
    kinds = (kind for kind, link in one.names.links.items() if not link.inverse)
    return {kind: models.Titled(key=kind, title=title(one.written.links[kind].title)) for kind in kinds}


@router.get("/rankings/{workflow}/{grid}")
def ranked(visit: Caller, workflow: str, grid: str, filters: Annotated[models.RankingPage, Query()]) -> models.Ranking:
    """A page of the cases in the order of their scores, those of which scores are to come last; 25 at most."""
    maillon, now, asked = visit.maillon, visit.maillon.now(), _asked(visit, workflow, grid, filters)
    page = ranking(maillon.store, maillon.library, visit.actor, now, asked, filters.after)
    total = sums(maillon.store, maillon.library, visit.actor, now, asked)
    return models.Ranking(
        cases=[_line(visit, row) for row in page.rows], **total._asdict(),
        next=page.older.text() if page.older else "", previous=page.newer.text() if page.newer else "")


@router.get("/rankings/{workflow}/{grid}/targets")
def narrowed_by(visit: Caller, workflow: str, grid: str, filters: Annotated[models.RankingFilters, Query()]
                ) -> models.RankingTargets:
    """The cases that ranked ones are linked to: each a value of `link`."""
    maillon, asked = visit.maillon, _asked(visit, workflow, grid, filters)
    kinds, found = _kinds(maillon.library[workflow]), targets(maillon.store, maillon.library, visit.actor, maillon.now(), asked)
    return models.RankingTargets(targets=[
        models.RankingTarget(link=f"{one.kind}:{one.ref}", kind=kinds[one.kind], ref=one.ref, title=one.title)
        for one in found if one.kind in kinds])


def _asked(visit: Visit, workflow: str, grid: str, filters: models.RankingFilters) -> Asked:
    """404 for a process that has no such grid."""
    if grid not in visit.maillon.library[workflow].names.grids:
        raise HTTPException(404)
    links = tuple((kind, ref) for kind, _, ref in (text.partition(":") for text in filters.link))
    return Asked(workflow, grid, filters.territory, links)


def _line(visit: Visit, one: Ranked) -> models.RankedCase:
    file = one.file
    state = models.Titled(key=file.state, title=state_title(visit.maillon.library.version(file.definition), file.state))
    same = ("ref", "title", "territory", "definition", "wanted", "lowest", "highest", "threshold")
    return models.RankedCase(**{name: getattr(file, name) for name in same}, rank=one.rank, tied=one.tied, state=state,
                             score=one.score, grids=file.number)
