"""`/dossiers/nouveau`: choose a process, then open a case of it; a refusal keeps everything that was typed."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from engine.advance import Done
from engine.core.acts import Open
from engine.core.decision import Cure, Named, Refused, Unmet
from engine.language.texts import title
from engine.questions.opening import Opening, openable, opening
from engine.words import Speaker, say
from engine.words.measures import every
from web.answer import answer
from web.door import Viewer, Visit
from web.forms import sent
from web.forms.commands import do, new_key
from web.forms.errors import beside
from web.problems import Forbidden, status_of

from .first import BESIDE, HOLDER, TERRITORY, asks_holder, controls, first_fields

router = APIRouter()


@router.get("/dossiers/nouveau")
def choose(visit: Viewer) -> Response:
    """The processes that the reader may open."""
    found = openable(visit.maillon.library.current.values(), visit.actor, visit.maillon.now())
    rows = [{"text": title(one.title), "href": _address(one.key), "note": every(title(stage.title) for stage in one.stages)}
            for one in found]
    return answer(visit, "screens/new_case/choose.html", {"processes": rows}, here="cases")


@router.get("/dossiers/nouveau/{workflow}")
def form(visit: Viewer, workflow: str) -> Response:
    """The empty form of one process."""
    return _form(visit, _opening(visit, workflow), {}, new_key())


@router.post("/dossiers/nouveau/{workflow}")
def open_case(visit: Viewer, workflow: str, form: sent.Sent) -> Response:
    """Open the case, or say at the fields why not."""
    found = _opening(visit, workflow)
    fields = sent.values(form, first_fields(visit, found), BESIDE)
    typed, key = {**fields, **{name: sent.text(form, name) for name in BESIDE}}, sent.key(form)
    if sent.reshaped(form, typed):
        return _form(visit, found, typed, key)
    holder, unmet = _holder(visit, found, form)
    unmet += () if typed[TERRITORY] else (_no_territory(),)
    if unmet:
        return _form(visit, found, typed, key, unmet, 422)
    outcome = do(visit, Open(workflow, typed[TERRITORY], fields, holder), key)
    if isinstance(outcome, Done):
        return RedirectResponse(f"/dossiers/{quote(outcome.ref, safe='')}", 303)
    return _form(visit, found, typed, key, outcome.unmet if isinstance(outcome, Refused) else (), status_of(outcome))


def _opening(visit: Visit, workflow: str) -> Opening:
    """As the variant asks that is followed everywhere the reader opens such files, else as the process does.

    Raises BadCommand for what is no process, Forbidden for one that the reader opens nowhere.
    """
    library, now = visit.maillon.library, visit.maillon.now()
    found = opening(library[workflow], visit.actor, now)
    if found is None:
        raise Forbidden
    digests = {library.followed(workflow, root).hash for root in found.roots}
    return found._replace(definition=library.version(*digests)) if len(digests) == 1 else found


def _holder(visit: Visit, found: Opening, form: FormData) -> tuple[str, tuple[Unmet, ...]]:
    """The account of the file's holder, or empty: the opener's own, else the one that was named; or why it is none."""
    if found.own:
        return visit.actor.id, ()
    login = sent.text(form, HOLDER) if asks_holder(found) else ""
    if not login.strip():
        return "", ()
    named = visit.maillon.people.whose(login)
    return ("", named.unmet) if isinstance(named, Refused) else (named.id, ())


def _address(workflow: str) -> str:
    return f"/dossiers/nouveau/{workflow}"


def _no_territory() -> Unmet:
    return Unmet("field.missing", {"field": Named("field", TERRITORY)}, Cure("field", TERRITORY))


def _form(visit: Visit, found: Opening, typed: Mapping[str, Any], key: str, unmet: Iterable[Unmet] = (),
          status: int = 200) -> Response:
    fields, definition = first_fields(visit, found), found.definition
    speaker = Speaker(definition, visit.maillon.people.names, visit.maillon.library.current)
    why = beside(unmet, {*fields, *BESIDE}, speaker)
    context = {"title": title(definition.title), "action": _address(definition.key), "key": key,
               "fields": controls(found, fields, typed, why.by_name), "errors": why.summary,
               "others": [say(reason, speaker).text for reason in why.others]}
    return answer(visit, "screens/new_case/page.html", context, status, here="cases")
