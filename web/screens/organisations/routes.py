"""`/organisations`: who takes part in the files one may see, searched and narrowed by a GET form."""
from __future__ import annotations

from typing import Any
from urllib.parse import quote, urlencode

from fastapi import APIRouter
from starlette.responses import Response

from engine.core.decision import Title
from engine.language.texts import gettext, ngettext, title
from engine.questions.organisations import WORDS, Asked, Organisation, Part, organisations, vocabularies
from engine.questions.scope import scope_of
from engine.words.titles import state_title
from web.answer import answer
from web.door import Viewer, Visit
from web.forms.places import within

router = APIRouter()


@router.get("/organisations")
def page(visit: Viewer, q: str = "", genre: str = "", famille: str = "", sphere: str = "", territoire: str = "", suite: str = ""
         ) -> Response:
    """A page of the register, with the files each takes part in."""
    maillon, vocabulary = visit.maillon, vocabularies(visit.maillon.library)
    asked = Asked(q[:200], genre, famille, sphere, territoire)
    found = organisations(maillon.store, maillon.library, visit.actor, maillon.now(), asked, suite)
    typed = {"q": q, "genre": genre, "famille": famille, "sphere": sphere, "territoire": territoire}
    typed = {key: value for key, value in typed.items() if value}
    return answer(visit, "screens/organisations/page.html", {
        "rows": [_row(visit, one, vocabulary) for one in found.rows], "asked": typed, "choices": _choices(visit, vocabulary),
        "newer": _href({**typed, "suite": found.newer.text()}) if found.newer else "",
        "older": _href({**typed, "suite": found.older.text()}) if found.older else "",
        "shown": ngettext("%(num)s organisation shown", "%(num)s organisations shown", len(found.rows)),
    }, here="cases")


def _href(asked: dict[str, str]) -> str:
    return "/organisations" + (f"?{urlencode(asked)}" if asked else "")


def _choices(visit: Visit, vocabulary: dict[str, dict[str, Title]]) -> dict[str, list[dict[str, str]]]:
    country = visit.maillon.library.country
    found = {word: [{"key": key, "title": title(titles)} for key, titles in vocabulary[word].items()] for word in WORDS}
    return {**found, "territory": within(country, scope_of(visit.actor, country, visit.maillon.now()).roots)}


def _row(visit: Visit, one: Organisation, vocabulary: dict[str, dict[str, Title]]) -> dict[str, Any]:
    """One organisation: what it is, in the words of its files, and each of these with the part it has there."""
    keys = dict.fromkeys((word, key) for part in one.parts for word in WORDS if (key := getattr(part, word)))
    words = dict.fromkeys(title(vocabulary[word][key]) for word, key in keys if key in vocabulary[word])
    return {"name": one.name, "words": gettext(", ").join(words), "files": one.files,
            "parts": [_part(visit, part) for part in one.parts]}


def _part(visit: Visit, part: Part) -> dict[str, str]:
    definition = visit.maillon.library.version(part.definition)
    field = definition.fields[part.listed]
    return {"href": f"/dossiers/{quote(part.ref)}", "title": part.title, "process": title(definition.title),
            "role": title(field.title), "state": state_title(definition, part.state)}
