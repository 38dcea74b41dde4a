"""The journal of one case."""
from __future__ import annotations

from fastapi import APIRouter
from starlette.exceptions import HTTPException

from engine.proof.chain import GENESIS
from engine.questions.history import Entry, history
from web.grounds import known

from . import models
from .door import Caller

router = APIRouter(tags=["events"])
MOST_NUMBER = 1_000_000_000


@router.get("/cases/{ref}/events")
def events(visit: Caller, ref: str, before: int = 0) -> models.Events:
    """Newest first, 20 a page; `before` is the number before which the page ends."""
    ground = known(visit, ref)
    found = visit.maillon.events(ref, visit.actor)
    page = history(visit.maillon.store, found, ground.speaker, min(before, MOST_NUMBER))
    return models.Events(events=[models.EventLine(**_told(entry)) for entry in page.entries], total=len(found),
                         older=page.older, newer=page.newer)


@router.get("/cases/{ref}/events/{number}")
def event(visit: Caller, ref: str, number: int) -> models.Event:
    """One event, with what an auditor compares."""
    ground = known(visit, ref)
    if not 0 < number <= ground.case.number:
        raise HTTPException(404)
    past = visit.maillon.events(ref, visit.actor)
    happened = past[number - 1]
    entry, *before = history(visit.maillon.store, past, ground.speaker, number + 1, most=2).entries
    same = ("trigger", "source", "target", "actor", "role", "definition", "cause")
    return models.Event(**_told(entry), **{name: getattr(happened, name) for name in same}, saw=list(happened.saw),
                        previous=before[0].hash if before else GENESIS)


def _told(entry: Entry) -> dict[str, object]:
    same = ("number", "act", "kind", "by", "at", "quote", "hash")
    changes = [models.Change(**change._asdict()) for change in entry.changes]
    return {name: getattr(entry, name) for name in same} | {"text": entry.title, "changes": changes}
