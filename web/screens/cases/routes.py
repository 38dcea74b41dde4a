"""`/dossiers`: what the reader may see, narrowed by a GET form; each filter is a chip that removes it."""
from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from urllib.parse import quote, urlencode

from fastapi import APIRouter
from starlette.responses import Response

from engine.core.definition.definition import Definition, Field
from engine.core.moments import moment
from engine.language.dates import relative, short_date
from engine.language.money import amount
from engine.language.texts import gettext, isolate, ngettext, title
from engine.questions.cases import CaseRow, Filters, cases, sums
from engine.questions.opening import openable
from engine.questions.scope import scope_of
from web.answer import answer
from web.door import Viewer, Visit
from web.forms.places import within

router = APIRouter()

MARK = "mot."
"""Before the key of a field that processes let lists be narrowed by: `mot.theme=biens_communs`."""


@router.get("/dossiers")
def page(visit: Viewer, q: str = "", processus: str = "", stade: str = "", territoire: str = "", chez: str = "",
         genre: str = "", retard: str = "", finis: str = "", tri: str = "due", suite: str = "") -> Response:
    """A page of the list; while somebody types in the search, only its results, and the address that shows them again."""
    maillon, now = visit.maillon, visit.maillon.now()
    marks = _marks(visit)
    filters = Filters(processus, stade, territoire, chez, genre, q[:200], bool(retard), not finis, tri, marks)
    found = cases(maillon.store, maillon.library, visit.actor, now, filters, suite)
    total = sums(maillon.store, maillon.library, visit.actor, now, filters)
    asked = {"q": q, "processus": processus, "stade": stade, "territoire": territoire, "chez": chez, "genre": genre,
             "retard": retard, "finis": finis, "tri": "" if tri == "due" else tri, **{MARK + key: word for key, word in marks}}
    asked = {key: value for key, value in asked.items() if value}
    choices, words = _choices(visit, processus), _words(visit, processus)
    choices |= {one["name"]: one["options"] for one in words}
    response = answer(visit, "screens/cases/page.html", {
        "rows": [_row(visit, row, bool(processus)) for row in found.rows], "asked": asked, "total": total.cases, "late": total.late,
        "late_href": _href({**asked, "retard": "1"}), "chips": _chips(asked, choices), "choices": choices, "words": words,
        "newer": _href({**asked, "suite": found.newer.text()}) if found.newer else "",
        "older": _href({**asked, "suite": found.older.text()}) if found.older else "",
        "shown": ngettext("%(num)s case shown", "%(num)s cases shown", len(found.rows)),
        "may_open": bool(openable(maillon.library.current.values(), visit.actor, now)),
    }, fragment="screens/cases/_results.html", here="cases")
    response.headers["HX-Replace-Url"] = _href(asked)
    return response


def _href(asked: dict[str, str]) -> str:
    return "/dossiers" + (f"?{urlencode(asked)}" if asked else "")


def _row(visit: Visit, row: CaseRow, one_process: bool) -> dict[str, Any]:
    """One case; of what process it is, where the list holds several."""
    library = visit.maillon.library
    definition, calendar = library.version(row.definition), library.country.calendar
    today = calendar.local_date(moment(visit.maillon.now()))
    days = (today - calendar.local_date(moment(row.entered))).days
    state, role = definition.states[row.state], library.country.roles.get(row.role)
    last = calendar.local_date(moment(row.due)) - timedelta(days=1) if row.due else None
    place = title(library.country.territories[row.territory].title)
    return {
        "ref": row.ref, "href": f"/dossiers/{quote(row.ref)}", "title": row.title,
        "process": "" if one_process else title(definition.title),
        "sub": gettext(", ").join(map(isolate, filter(None, (row.holder, place)))),
        "stage": {"length": len(definition.stages), "at": row.stage_number, "title": title(state.title)},
        "who": title(role.title) if role else "", "since": ngettext("for %(num)s day", "for %(num)s days", days),
        "due": short_date(last) if last else "", "due_words": _due_words(visit, last, today),
        "late": bool(row.due) and row.due <= visit.maillon.now() and not row.closed,
        "amount": amount(row.amount) if row.amount else "",
    }


def _due_words(visit: Visit, last: date | None, today: date) -> str:
    return relative(last, today, visit.maillon.library.country.calendar.working_days_between) if last else ""


def _definition(visit: Visit, workflow: str) -> Definition | None:
    return visit.maillon.library.current.get(workflow)


def _choices(visit: Visit, workflow: str) -> dict[str, list[dict[str, str]]]:
    """What each filter offers. Stages and kinds of holder are those of the process chosen, else of the one that has holders."""
    library = visit.maillon.library
    chosen = _definition(visit, workflow) or max(library.current.values(), key=_leads, default=None)
    kind = chosen.fields.get(chosen.face.holder_kind or "") if chosen else None
    roles = dict.fromkeys(task.role for state in chosen.states.values() for task in state.tasks) if chosen else {}
    return {
        "processus": [{"key": one.key, "title": title(one.title)} for one in library.current.values()],
        "stade": [{"key": s.key, "title": f"{n} {title(s.title)}"} for n, s in enumerate(chosen.stages, 1)] if chosen else [],
        "territoire": _territories(visit),
        "chez": [{"key": key, "title": title(library.country.roles[key].title)} for key in roles],
        "genre": [{"key": key, "title": title(t)} for key, t in kind.vocabulary.items()] if kind else [],
    }


def _marks(visit: Visit) -> tuple[tuple[str, str], ...]:
    """The words asked for, by field; several at once all hold."""
    asked = visit.request.query_params.multi_items()
    return tuple((name.removeprefix(MARK), word[:60]) for name, word in asked if name.startswith(MARK) and word)


def _words(visit: Visit, workflow: str) -> list[dict[str, Any]]:
    """The filters that the process chosen declares; where none is, those of every process."""
    chosen = _definition(visit, workflow)
    found: dict[str, list[Field]] = {}
    for definition in (chosen,) if chosen else visit.maillon.library.current.values():
        for key in definition.face.filters:
            found.setdefault(key, []).append(definition.fields[key])
    return [_filter(key, fields) for key, fields in found.items()]


def _filter(key: str, fields: list[Field]) -> dict[str, Any]:
    """One filter of a field that may be of several processes: the words of all."""
    words = {word: titles for field in fields for word, titles in field.vocabulary.items()}
    options = [{"key": word, "title": title(titles)} for word, titles in words.items()]
    return {"name": MARK + key, "title": title(fields[0].title), "options": options}


def _leads(definition: Definition) -> tuple[bool, int]:
    """Which process filters are about, where none is chosen."""
    return definition.face.holder_kind is not None, len(definition.stages)


def _territories(visit: Visit) -> list[dict[str, str]]:
    country = visit.maillon.library.country
    return within(country, scope_of(visit.actor, country, visit.maillon.now()).roots)


def _chips(asked: dict[str, str], choices: dict[str, list[dict[str, str]]]) -> list[dict[str, str]]:
    chips = []
    for key, value in asked.items():
        if key == "tri":
            continue
        words = {"q": f"« {value} »", "retard": gettext("Late"), "finis": gettext("Ended ones too")}.get(key)
        known = next((one["title"] for one in choices.get(key, ()) if one["key"] == value), value)
        chips.append({"title": words or known, "href": _href({k: v for k, v in asked.items() if k != key})})
    return chips
