"""The journal of one case: every event, a page at a time, and one event opened."""
from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

from engine.core.decision import Event
from engine.language.texts import gettext
from engine.questions.case import Ground
from engine.questions.history import Entry, history
from web.addresses import case_address, event_address
from web.answer import answer
from web.door import Viewer
from web.grounds import known

from .view import crumbs, event

router = APIRouter()


@router.get("/dossiers/{ref}/journal")
def journal(visit: Viewer, ref: str, avant: int = 0) -> Response:
    """Newest first; `avant` is the number before which the page ends."""
    ground = known(visit, ref)
    events = visit.maillon.events(ref, visit.actor)
    shown = history(visit.maillon.store, events, ground.speaker, avant)
    at = f"{case_address(ref)}/journal"
    context = {
        "crumbs": [*crumbs(ref), {"text": gettext("Journal")}], "total": len(events),
        "events": [event(entry, ref, whole=True) for entry in shown.entries],
        "older": f"{at}?avant={shown.older}" if shown.older else None,
        "newer": f"{at}?avant={shown.newer}" if shown.newer else None,
    }
    return answer(visit, "screens/case/journal.html", context, here="cases")


@router.get("/dossiers/{ref}/journal/{number}")
def one(visit: Viewer, ref: str, number: int) -> Response:
    """One event, whole."""
    ground = known(visit, ref)
    if not 0 < number <= ground.case.number:
        raise HTTPException(404)
    events = visit.maillon.events(ref, visit.actor)
    shown = history(visit.maillon.store, events, ground.speaker, number + 1, most=2).entries
    context = {
        "crumbs": [*crumbs(ref), {"text": gettext("Journal"), "href": f"{case_address(ref)}/journal"}, {"text": f"n° {number}"}],
        "number": number, "one": event(shown[0], ref, whole=True), "pairs": _pairs(ground, events[number - 1], shown),
        "before": event_address(ref, number - 1) if number > 1 else None,
        "after": event_address(ref, number + 1) if number < ground.case.number else None,
    }
    return answer(visit, "screens/case/event.html", context, here="cases")


def _pairs(ground: Ground, found_: Event, shown: tuple[Entry, ...]) -> list[dict[str, Any]]:
    """What an auditor compares: act, role, definition, what was read to decide, hashes."""
    saw = ", ".join(f"{ref} n° {number}" for ref, number in found_.saw)
    cause = f"{found_.cause[0]} n° {found_.cause[1]}" if found_.cause else ""
    rows = (
        (gettext("Act"), found_.act), (gettext("Step"), found_.trigger), (gettext("Moment (UTC)"), found_.at),
        (gettext("Account"), found_.actor), (gettext("Role used"), ground.speaker.role(found_.role) if found_.role else ""),
        (gettext("Read to decide"), saw), (gettext("Caused by"), cause), (gettext("Version of the process"), found_.definition),
        (gettext("Hash before"), shown[1].hash if len(shown) > 1 else ""), (gettext("Hash"), shown[0].hash),
    )
    return [{"term": term, "value": value} for term, value in rows if value]
