"""Meetings: those one may see, and what waits for each body. One meeting is a case."""
from __future__ import annotations

from fastapi import APIRouter

from engine.language.texts import title
from engine.questions.meetings import Listed, Waits, meetings, rolls, waits
from engine.words.titles import state_title
from web.door import Visit

from . import models
from .door import Caller

router = APIRouter(tags=["meetings"])


@router.get("/meetings")
def listed(visit: Caller) -> models.Meetings:
    """The meetings, what waits for a body, and from where one may be planned."""
    maillon = visit.maillon
    asked = (maillon.store, maillon.library, visit.actor, maillon.now())
    return models.Meetings(
        meetings=[_meeting(visit, one) for one in meetings(*asked)], waits=[_waits(visit, one) for one in waits(*asked)],
        rolls=[models.Roll(**one._asdict()) for one in rolls(*asked)])


def _meeting(visit: Visit, one: Listed) -> models.Meeting:
    definition = visit.maillon.library.version(one.definition)
    state = models.Titled(key=one.state, title=state_title(definition, one.state))
    return models.Meeting(**one._asdict() | {"body": _body(visit, one.body), "state": state})


def _waits(visit: Visit, one: Waits) -> models.Waits:
    return models.Waits(body=_body(visit, one.body), cases=one.files, oldest=one.oldest)


def _body(visit: Visit, key: str) -> models.Titled:
    found = visit.maillon.library.country.bodies.get(key)
    return models.Titled(key=key, title=title(found.title) if found else key)
