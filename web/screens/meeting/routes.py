"""`/seances`: meetings, and one meeting prepared, held, closed.

The secretary has the whole table; who chairs, on a telephone, the item that is dealt with and the few steps that are theirs.
Every act is a step of the meeting's process, judged by the engine: what it refuses comes back with its reasons and all that
was typed (422).
"""
from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from engine.advance import Changed, Outcome
from engine.core.decision import Refused
from engine.language.texts import gettext, ngettext, title
from engine.questions.meetings import Listed, Table, file_ground, meetings, rolls, table_of, waiting, waits
from engine.questions.opening import openable
from engine.words import say, say_changes
from engine.words.titles import state_title
from web.addresses import act_address, case_address, meeting_address
from web.answer import answer
from web.door import Viewer, Visit
from web.forms import sent
from web.forms.commands import do
from web.grounds import known
from web.problems import status_of
from web.saving import disposition

from .item import vote_of
from .papers import PAPERS, draft, drawn
from .sent import decision, enlisting, ordered, plain
from .typed import NOTHING, Typed
from .view import context, here

PAGE, FRAGMENT = "screens/meeting/page.html", "screens/meeting/_meeting.html"
CHAIR = "chair"
"""The view of who presides."""
TAG = "HX-PTag"
"""The header by which a page says what it shows, and htmx what it has."""

router = APIRouter()


@router.get("/seances")
def meetings_page(visit: Viewer) -> Response:
    """The meetings one may see, and what waits for a body."""
    maillon = visit.maillon
    listed = meetings(maillon.store, maillon.library, visit.actor, maillon.now())
    bodies = maillon.library.country.bodies
    queues = [{"title": title(bodies[one.body].title), "files": one.files, "oldest": one.oldest}
              for one in waits(maillon.store, maillon.library, visit.actor, maillon.now())]
    groups = [{"id": id_, "title": text, "meetings": [_listed(visit, one) for one in listed if one.group == id_]}
              for id_, text in (("sitting", gettext("Sitting now")), ("planned", gettext("To come")),
                                ("minutes", gettext("Minutes to write or sign")), ("past", gettext("Past")))]
    kinds = [maillon.library[key] for key in maillon.library.meetings]
    opens = [one.key for one in openable(kinds, visit.actor, maillon.now())]
    places = maillon.library.country.territories
    planned = [{"title": one.title, "href": act_address(one.ref, one.trigger), "where": title(places[one.territory].title)}
               for one in rolls(maillon.store, maillon.library, visit.actor, maillon.now())]
    return answer(visit, "screens/meeting/list.html", {
        "groups": [group for group in groups if group["meetings"]], "queues": queues, "rolls": planned,
        "new": f"/dossiers/nouveau/{opens[0]}" if opens else ""}, here="meetings")


def _listed(visit: Visit, one: Listed) -> dict[str, Any]:
    country, definition = visit.maillon.library.country, visit.maillon.library.version(one.definition)
    body = country.bodies.get(one.body)
    return one._asdict() | {"href": meeting_address(one.ref), "body": title(body.title) if body else "",
                            "where": title(country.territories[one.territory].title), "state": state_title(definition, one.state)}


@router.get("/seances/{ref}")
def meeting_page(visit: Viewer, ref: str, point: str = "", vue: str = "") -> Response:
    """One meeting, at an item. `vue`: as who chairs it sees it, or `secretariat`. A page that asks again every few seconds is told
    when nothing has changed (304)."""
    table = _table(visit, ref)
    tag = _tag(table, point)
    if visit.request.headers.get(TAG) == tag:
        return Response(status_code=304)
    page = _page(visit, table, point, vue=vue)
    page.headers[TAG] = tag
    return page


@router.post("/seances/{ref}/decision")
def decide_item(visit: Viewer, ref: str, form: sent.Sent) -> Response:
    """An item is decided; or a step of its file is chosen, and what it asks shown."""
    table = _table(visit, ref)
    item = here(table, sent.text(form, "point"))
    if item is None or table.option(table.meeting.steps.decide) is None:
        raise HTTPException(403)
    typed, command = decision(form, table, item, file_ground(table, item))
    if command is None:
        return _page(visit, table, item.id, typed, vue="secretariat")
    return _done(visit, table, do(visit, command, sent.key(form)), typed, item.id, after="")


@router.post("/seances/{ref}/decompte")
def count_votes(visit: Viewer, ref: str, form: sent.Sent) -> Response:
    """How the vote on an item stands by what is ticked so far; nothing is recorded."""
    table = _table(visit, ref)
    item = here(table, sent.text(form, "point"))
    if item is None or not item.waits or table.option(table.meeting.steps.decide) is None:
        raise HTTPException(403)
    typed = Typed({name: value for name, value in form.items() if isinstance(value, str)})
    return answer(visit, "screens/meeting/_tally.html", {"vote": vote_of(table, item, typed)})


@router.post("/seances/{ref}/ordre")
def order_items(visit: Viewer, ref: str, form: sent.Sent) -> Response:
    """The agenda in another order."""
    table = _table(visit, ref)
    if not table.plans:
        raise HTTPException(403)
    return _done(visit, table, do(visit, ordered(form, table), sent.key(form)), Typed())


@router.post("/seances/{ref}/dossiers")
def enlist_files(visit: Viewer, ref: str, form: sent.Sent) -> Response:
    """Files of the queue are put on the agenda, those ticked or `all` of a process, each by a step of its own: how many went on,
    and why the others did not."""
    table = _table(visit, ref)
    waits, kind = _queue(visit, table), sent.text(form, "all")
    titles = {one.ref: one.title for one in waits}
    ticked = [value for value in form.getlist("file") if isinstance(value, str) and value in titles]
    chosen = [one.ref for one in waits if one.workflow == kind] if kind else ticked
    notes, done = list[str](), 0
    for file in chosen:
        outcome = do(visit, enlisting(table, file, titles[file]), "")
        if isinstance(outcome, Refused):
            notes += [f"{titles[file]} · {say(reason, table.ground.speaker).text}" for reason in outcome.unmet]
        else:
            done += 1
    counted = ngettext("%(num)s file is on the agenda", "%(num)s files are on the agenda", done)
    return _page(visit, _table(visit, ref), "", Typed(notes=(counted, *notes)), 422 if notes else 200)


@router.post("/seances/{ref}/actions/{trigger}")
def act(visit: Viewer, ref: str, trigger: str, form: sent.Sent) -> Response:
    """One of the small forms of the page; of several that take the same step, `prefix` says which one it is."""
    table = _table(visit, ref)
    steps = table.meeting.steps
    name = next((name for name in steps._fields if getattr(steps, name) == trigger), None)
    if name is None:
        raise HTTPException(404)
    typed, command = plain(form, table, trigger, sent.text(form, "prefix") or f"{name}.")
    back = sent.text(form, "back")
    after = "" if name == "postpone" else back
    return _done(visit, table, do(visit, command, sent.key(form)), typed, back, after, vue=sent.text(form, "view"))


@router.get("/seances/{ref}/papiers/{kind}")
def paper(visit: Viewer, ref: str, kind: str) -> Response:
    """To save: the invitation or the minutes as they would be now, or the day for a calendar."""
    found = draft(visit, _table(visit, ref), kind)
    if found is None:
        raise HTTPException(404)
    return Response(found.content, media_type=found.media, headers={"content-disposition": disposition(found.name)})


@router.post("/seances/{ref}/papiers/{kind}")
def draw_papers(visit: Viewer, ref: str, kind: str, form: sent.Sent) -> Response:
    """The papers of a step are drawn up, and the step taken: the agenda sent, the minutes proposed or corrected."""
    table = _table(visit, ref)
    if kind not in PAPERS or table.option(getattr(table.meeting.steps, kind)) is None:
        raise HTTPException(403)
    typed = Typed(motif=sent.text(form, "motif"), step=getattr(table.meeting.steps, kind))
    command = drawn(visit, table, kind, typed.motif, sent.seen(form))
    outcome = command if isinstance(command, Refused) else do(visit, command, sent.key(form))
    return _done(visit, table, outcome, typed)


def _table(visit: Visit, ref: str) -> Table:
    """The meeting, for whoever may see it: its members, those who keep and chair it, and who reads in its territory."""
    table = table_of(known(visit, ref))
    if table is None:
        raise HTTPException(404)
    return table


def _tag(table: Table, point: str) -> str:
    """What changes when the page does: the meeting, the file of the item that is looked at, the day."""
    item = here(table, point)
    file = table.file(item.file) if item is not None else None
    return f"{table.ground.case.number}.{item.id if item else ''}.{file.number if file else 0}.{table.ground.sight.today}"


def _queue(visit: Visit, table: Table) -> Any:
    maillon = visit.maillon
    return waiting(maillon.store, maillon.library, visit.actor, maillon.now(), table.ground.case) if table.plans else ()


def _chairs(table: Table) -> bool:
    """Whether the reader chairs it and does not keep it."""
    fields, reader = table.ground.case.fields, table.ground.actor.id
    return fields.get(table.meeting.chair) == reader != fields.get(table.meeting.secretary)


def _page(visit: Visit, table: Table, item: str, typed: Typed = NOTHING, status: int = 200, vue: str = "") -> Response:
    chair = table.opened and (vue == CHAIR or (_chairs(table) and vue != "secretariat"))
    library = visit.maillon.library
    shown = context(table, item, typed, chair) | {
        "tag": _tag(table, item), "asked": item,
        "queue": [one._asdict() | {"href": case_address(one.ref), "process": title(library[one.workflow].title)}
                  for one in _queue(visit, table)]}
    return answer(visit, PAGE, shown, status, FRAGMENT, here="meetings")


def _done(visit: Visit, table: Table, outcome: Outcome, typed: Typed, item: str = "", after: str = "", vue: str = "") -> Response:
    """Back to the page, at the item or the next; or the page again with the reasons and what was typed."""
    ref = table.ground.case.ref
    if isinstance(outcome, Refused):
        return _page(visit, _table(visit, ref), item, typed._replace(unmet=outcome.unmet), status_of(outcome), vue)
    if isinstance(outcome, Changed):
        fresh = _table(visit, ref)
        said = say_changes(map(fresh.ground.veil.event, outcome.events), fresh.ground.speaker)
        return _page(visit, fresh, item, typed._replace(notes=(said.head, *said.lines)), status_of(outcome), vue)
    return RedirectResponse(meeting_address(ref, after) + "#item", 303)


