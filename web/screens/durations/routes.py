"""`/processus/<process>/durees`: the time its files take, by stage and by province, over a period."""
from __future__ import annotations

from typing import Any, NamedTuple

from fastapi import APIRouter
from starlette.responses import Response

from engine.core.stays import WHOSE
from engine.language.texts import gettext, title
from engine.questions.durations import Asked, Spread, times
from engine.questions.scope import scope_of
from engine.words.delays import whose
from web.answer import answer
from web.door import Viewer, Visit
from web.forms.days import period
from web.forms.places import within

LOOKS = dict(zip(WHOSE, ("solid", "grey", "hatched", "pale"), strict=True))

router = APIRouter()


class Read(NamedTuple):
    """What is asked: as `typed`, as it is meant, and what is wrong with it by the name of its field."""

    typed: dict[str, str]
    asked: Asked
    errors: dict[str, str]


@router.get("/processus/{workflow}/durees")
def page(visit: Viewer, workflow: str, territoire: str = "", du: str = "", au: str = "") -> Response:
    """The time files took, by stage and by province. 404 for an unknown process, 422 for a filter that means nothing."""
    definition = visit.maillon.library[workflow]
    read = _read(workflow, {"territoire": territoire, "du": du, "au": au})
    found = None if read.errors else times(visit.maillon.store, visit.maillon.library, visit.actor, visit.maillon.now(), read.asked)
    stages = {state.key: title(state.title) for state in definition.stages}
    context = {
        "title": title(definition.title), "workflow": workflow, "asked": {key: text for key, text in read.typed.items() if text},
        "errors": read.errors, "summary": [{"name": name, "text": text} for name, text in read.errors.items()],
        "territories": _territories(visit), "columns": [(LOOKS[key], whose(key)) for key in WHOSE],
        "stages": _rows(found.stages, stages) if found else [],
        "provinces": _rows(found.provinces, _names(visit, found.provinces)) if found else [],
    }
    return answer(visit, "screens/durations/page.html", context, 422 if read.errors else 200, here="processes")


def _read(workflow: str, typed: dict[str, str]) -> Read:
    errors: dict[str, str] = {}
    since, until = period(typed, errors)
    return Read(typed, Asked(workflow, typed["territoire"], since, until), errors)


def _territories(visit: Visit) -> list[dict[str, str]]:
    country = visit.maillon.library.country
    return within(country, scope_of(visit.actor, country, visit.maillon.now()).roots)


def _names(visit: Visit, codes: dict[str, Spread]) -> dict[str, str]:
    territories = visit.maillon.library.country.territories
    return {code: title(territories[code].title) if code in territories else gettext("Outside the provinces") for code in codes}


def _rows(found: dict[str, Spread], names: dict[str, str]) -> list[dict[str, Any]]:
    """A row each, with the parts of its bar on the scale of the longest."""
    most = max((sum(one.parts) for one in found.values()), default=0) or 1
    return [{"title": names[key], "files": one.files, "median": one.median, "ninth": one.ninth, "parts": one.parts, "most": most,
             "bar": [{"value": value, "look": LOOKS[key]} for key, value in zip(WHOSE, one.parts, strict=True)]}
            for key, one in found.items()]
