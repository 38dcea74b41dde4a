"""`/journal`: what happened, newest first, narrowed by a GET form; and one event, as it is chained."""
from __future__ import annotations

import json
from functools import cache
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

from engine.journal.reading import Line, Page, lines, search
from engine.language.texts import gettext, gettext_noop, title
from web.answer import answer
from web.door import Viewer, Visit
from web.forms.places import within

from .asked import read_asked
from .lines import mark_text, read_mark, roots, shown, veiled

router = APIRouter()
ACTS = {
    "open": gettext_noop("File opened"), "fire": gettext_noop("Step taken"), "fill": gettext_noop("Form filled in"),
    "attach": gettext_noop("Document deposited"), "task": gettext_noop("Action done"),
    "comment": gettext_noop("Comment"),
}


@router.get("/journal")
def page(visit: Viewer, suite: str = "") -> Response:
    """A page of the journal of the reader's territories; where a filter means nothing, what is wrong with it instead (422)."""
    held = roots(visit)
    choices = _choices(visit, held)
    asked, mark = read_asked(visit, choices), read_mark(suite)
    found = Page((), None) if asked.errors else search(visit.maillon.store, held, asked.filters, mark)
    older = f"/journal?{urlencode({**asked.typed, 'suite': mark_text(found.next)})}" if found.next else None
    case_of = cache(visit.maillon.store.case)
    events = [shown(visit, line, case_of(line.event.subject)) for line in found.lines]
    context = {"events": events, "asked": asked.typed, "errors": asked.errors,
               "summary": [{"name": name, "text": text} for name, text in asked.errors.items()],
               "choices": choices, "older": older, "newest": f"/journal?{urlencode(asked.typed)}" if suite else None}
    return answer(visit, "screens/journal/page.html", context, 422 if asked.errors else 200, here="journal")


def _choices(visit: Visit, held: tuple[str, ...]) -> dict[str, list[dict[str, str]]]:
    library = visit.maillon.library
    return {
        "processus": [{"key": one.key, "title": title(one.title)} for one in library.current.values()],
        "territoire": within(library.country, held),
        "acte": [{"key": key, "title": gettext(words)} for key, words in ACTS.items()],
    }


@router.get("/journal/{subject}/{number}")
def one(visit: Viewer, subject: str, number: int) -> Response:
    """One event opened; 404 outside the reader's territories."""
    held, case = roots(visit), visit.maillon.store.case(subject)
    territories = visit.maillon.library.country.territories
    if case is None or not any(territories.within(case.territory, root) for root in held):
        raise HTTPException(404)
    line = next((line for line in lines(visit.maillon.store, subject) if line.event.number == number), None)
    if line is None:
        raise HTTPException(404)
    context = {"one": shown(visit, line, case), "subject": subject, "number": number, "hash": line.hash,
               "previous": line.previous, "payload": payload(veiled(visit, line, case))}
    return answer(visit, "screens/journal/one.html", context, here="journal")


def payload(line: Line) -> str:
    """The event as indented JSON. Of its personal part (law 09-08) only the names are shown."""
    found: dict[str, Any] = {**line.event._asdict(), "private": sorted(line.event.private)}
    return json.dumps(found, ensure_ascii=False, indent=2, sort_keys=True)
