"""`/`: my pending actions, or all those of my territory, by how soon they are due."""
from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from urllib.parse import quote

from fastapi import APIRouter
from starlette.responses import Response

from engine.core.acts.wake import EXAMINE
from engine.core.definition.definition import Definition
from engine.core.moments import moment
from engine.language.dates import long_date
from engine.language.texts import gettext, ngettext, title
from engine.others import seen_title
from engine.questions.speaking import OfTasks
from engine.questions.todo import Narrow, TaskRow, Todo, todo
from engine.words import Speaker
from web.answer import answer
from web.door import Viewer, Visit

router = APIRouter()


@router.get("/")
def page(visit: Viewer, a_qui: str = "moi", stade: str = "") -> Response:
    """The list, and the sentence that sums it up."""
    maillon, now = visit.maillon, visit.maillon.now()
    country, whose = maillon.library.country, "all" if a_qui == "tous" else "mine"
    found = todo(maillon.store, country, visit.actor, now, Narrow(whose, stade))
    today = country.calendar.local_date(moment(now))
    words = OfTasks(maillon.store, maillon.library, maillon.people)
    return answer(visit, "screens/todo/page.html", {
        "today": long_date(today), "sentence": _sentence(found), "number": found.number, "more": found.more,
        "choices": _choices({"mine": found.mine, "all": found.seen}, whose),
        "late": _rows(visit, words, found.late, today, first=True),
        "groups": _groups(visit, words, found, today), "later": _rows(visit, words, found.later, today) if _urgent(found) else [],
    }, here="todo")


def _urgent(found: Todo) -> bool:
    return bool(found.late or found.today or found.week)


def _sentence(found: Todo) -> dict[str, str]:
    late = len(found.late)
    return {
        "late": ngettext("%(num)s action late", "%(num)s actions late", late) if late else "",
        "rest": _rest(found),
    }


def _rest(found: Todo) -> str:
    """What is not late but near."""
    if found.today or found.week:
        return gettext("%(today)s for today, %(week)s within seven days.", today=len(found.today), week=len(found.week))
    return gettext("nothing else within seven days.") if found.late else gettext("Nothing is due within seven days.")


def _choices(counts: dict[str, int], whose: str) -> list[dict[str, Any]]:
    words = {"mine": (gettext("Mine"), "/"), "all": (gettext("My territory"), "/?a_qui=tous")}
    return [{"text": f"{text}, {counts[key]}", "href": href, "current": key == whose} for key, (text, href) in words.items()]


def _groups(visit: Visit, words: OfTasks, found: Todo, today: date) -> list[dict[str, Any]]:
    first = not found.late
    groups = [("today", gettext("Today"), found.today), ("week", gettext("Within seven days"), found.week)]
    if not _urgent(found):
        groups.append(("later", gettext("Later"), found.later))
    filled = [group for group in groups if group[2]]
    return [{"id": id_, "title": text, "tasks": _rows(visit, words, rows, today, first=first and place == 0)}
            for place, (id_, text, rows) in enumerate(filled)]


def _rows(visit: Visit, words: OfTasks, rows: tuple[TaskRow, ...], today: date, first: bool = False) -> list[dict[str, Any]]:
    drawn = [_row(visit, row, today, words.speaker(row)) | _about(visit, words, row) for row in rows]
    if first and drawn:
        drawn[0]["main"] = True
    return drawn


def _about(visit: Visit, words: OfTasks, row: TaskRow) -> dict[str, str]:
    """The other case that an action says to look at, if the reader sees it."""
    found = words.case(row.ref) if row.key == EXAMINE else None
    other = next((task.about for task in found.tasks if task.id == row.id), "") if found is not None else ""
    told = seen_title(visit.maillon.library, visit.maillon.store, other, visit.actor, visit.maillon.now())
    return {"about": told, "about_href": f"/dossiers/{quote(other)}"} if told else {}


def _row(visit: Visit, row: TaskRow, today: date, speaker: Speaker) -> dict[str, Any]:
    calendar = visit.maillon.library.country.calendar
    last = calendar.local_date(moment(row.due)) - timedelta(days=1)
    late = row.due <= visit.maillon.now()
    return {
        "title": speaker.action(row.key or row.id, row.item), "who": _who(visit, row, speaker),
        "href": address(row, speaker.definition), "verb": _verb(row), "on": row.title,
        "on_href": f"/dossiers/{quote(row.ref)}", "reference": row.ref, "due": last,
        "late": max(1, calendar.working_days_between(last, today)) if late else 0,
        "when": gettext("Today") if last == today else "", "note": gettext("tomorrow") if (last - today).days == 1 else "",
        "stage": _stage(speaker.definition, row),
    }


def _who(visit: Visit, row: TaskRow, speaker: Speaker) -> str:
    """Whose it is, where it is somebody else's."""
    if row.assignee:
        return speaker.person(row.assignee, row.role) if row.assignee != visit.actor.id else ""
    held = any(grant.role == row.role for grant in visit.actor.grants)
    return "" if held else speaker.title("role", row.role)


def _verb(row: TaskRow) -> str:
    words = {"document": gettext("Deposit"), "field": gettext("Fill in"), "fire": gettext("Do"), "item": gettext("Handle")}
    return words.get(row.need.partition(":")[0], gettext("Done"))


def address(row: TaskRow, definition: Definition) -> str:
    """Where the action is done: the form of what it waits for, else the case."""
    kind, _, key = row.need.partition(":")
    base = f"/dossiers/{quote(row.ref)}"
    if kind == "fire":
        return f"{base}/actions/{key}"
    if kind in ("field", "item") and definition.editable(key, row.state, frozenset((row.role,))):
        return f"{base}/donnees/{definition.fields[key].section or 'autres'}#f-{key}"
    return f"{base}/deposer/{key}" if kind == "document" else base


def _stage(definition: Definition, row: TaskRow) -> dict[str, Any]:
    state = definition.states.get(row.state)
    return {"length": len(definition.stages), "at": row.stage_number, "title": title(state.title) if state else ""}
