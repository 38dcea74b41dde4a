"""Cases: the list, one of them, opening one, and moving it."""
from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Query
from starlette.responses import Response

from engine.core.acts import Comment, Fill, Fire, Open
from engine.errors import BadCommand
from engine.people import Account
from engine.questions.case import Ground
from engine.questions.cases import CaseRow, Filters, cases, sums
from engine.questions.opening import opening
from engine.words import Speaker
from engine.words.titles import state_title
from web.door import Visit
from web.forms.kept import chosen_of

from . import models
from .acts import acted, acted_on, did, tagged
from .case_view import case_of
from .door import Caller
from .problems import Against
from .seen import found
from .sent import FillFields, FireStep, Key, OpenCase, Remark, Seen

router = APIRouter(tags=["cases"])
MOST_WORDS = 200


@router.get("/cases")
def list_cases(visit: Caller, filters: Annotated[models.CaseFilters, Query()]) -> models.Cases:
    """A page of the cases the reader sees, narrowed; 25 at most."""
    maillon, now = visit.maillon, visit.maillon.now()
    wanted = _filters(filters)
    page = cases(maillon.store, maillon.library, visit.actor, now, wanted, filters.after)
    total = sums(maillon.store, maillon.library, visit.actor, now, wanted)
    return models.Cases(
        cases=[_line(visit, row) for row in page.rows], total=total.cases, late=total.late,
        next=page.older.text() if page.older else "", previous=page.newer.text() if page.newer else "")


def _filters(asked: models.CaseFilters) -> Filters:
    marks = tuple((key, word) for key, _, word in (text.partition(":") for text in asked.mark))
    return Filters(asked.workflow, asked.stage, asked.territory, asked.role, asked.kind, asked.q[:MOST_WORDS], asked.late,
                   not asked.closed, asked.sort, marks)


def _line(visit: Visit, row: CaseRow) -> models.CaseLine:
    definition = visit.maillon.library.version(row.definition)
    told = {**row._asdict(), "state": models.Titled(key=row.state, title=state_title(definition, row.state))}
    return models.CaseLine(**told)


@router.get("/cases/{ref}")
def one(visit: Caller, ref: str, response: Response) -> models.Case:
    """One case: where it is, what is filled in, what waits, what may be done and what lacks."""
    ground = found(visit, ref)
    tagged(response, ground.case.number)
    return case_of(ground)


@router.post("/cases", status_code=201)
def open_case(visit: Caller, body: OpenCase, key: Key, response: Response) -> models.Did:
    """Open a case. `Location` leads to it."""
    library = visit.maillon.library
    definition = library.followed(body.workflow, body.territory)
    speaker = Speaker(definition, visit.maillon.people.names, library.current)
    command = Open(body.workflow, body.territory, body.fields, _holder(visit, body, speaker))
    done = did(visit, response, command, key, speaker)
    response.headers["Location"] = f"/api/v1/cases/{quote(done.ref, safe='')}"
    return done


def _holder(visit: Visit, body: OpenCase, speaker: Speaker) -> str:
    """The account of the holder that is named, else the caller's own where they open as a holder."""
    if not body.holder.strip():
        way = opening(speaker.definition, visit.actor, visit.maillon.now())
        return visit.actor.id if way is not None and way.own else ""
    if not speaker.definition.face.holder:
        raise BadCommand("field.unknown", field="holder")
    named = visit.maillon.people.whose(body.holder)
    if isinstance(named, Account):
        return named.id
    raise Against(named, speaker)


@router.post("/cases/{ref}/actions/{trigger}")
def fire(visit: Caller, ref: str, trigger: str, body: FireStep, key: Key, seen: Seen, response: Response) -> models.Did:
    """Take a step: everything that speaks against it is told at once (422)."""
    ground = found(visit, ref)
    command = Fire(ref, trigger, _inputs(ground, trigger, body.inputs), body.motif, seen)
    return acted_on(visit, response, ground, command, key, seen)


def _inputs(ground: Ground, trigger: str, given: dict[str, Any]) -> dict[str, Any]:
    """What was given, documents looked up by their id or note."""
    step = ground.definition.table.get((ground.case.state, trigger))
    asked = step.inputs if step is not None else {}
    files = {key: chosen_of(ground, one, str(given[key])) for key, one in asked.items()
             if one.bounds.type == "document" and given.get(key)}
    pieces = {key: {row: chosen_of(ground, one, str(named)) for row, named in given[key].items()} for key, one in asked.items()
              if one.bounds.type == "pieces" and isinstance(given.get(key), dict)}
    return {**given, **files, **pieces}


@router.patch("/cases/{ref}/fields")
def fill(visit: Caller, ref: str, body: FillFields, key: Key, seen: Seen, response: Response) -> models.Did:
    """Write fields; what is not named stays."""
    return acted(visit, response, Fill(ref, body.fields, seen), key, seen)


@router.post("/cases/{ref}/comments", status_code=201)
def comment(visit: Caller, ref: str, body: Remark, key: Key, response: Response) -> models.Did:
    """Say something about a case, to those who see it."""
    return acted(visit, response, Comment(ref, body.text), key)
