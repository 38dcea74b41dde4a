"""`/dossiers/nouveau`: choose a process, then open a case of it; a refusal keeps everything that was typed."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any
from urllib.parse import quote
from uuid import uuid4

from fastapi import APIRouter, Depends, Request
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from engine.advance import Done
from engine.core.acts import Open
from engine.core.decision import Cure, Named, Refused, Unmet
from engine.core.definition.definition import Definition
from engine.errors import BadCommand
from engine.language.texts import title
from engine.words import Speaker, say
from web.answer import answer
from web.door import Viewer, Visit
from web.problems import Forbidden, status_of

from .first import TERRITORY, controls, first_fields, openable

router = APIRouter()
KEY = "key"


async def _sent(request: Request) -> FormData:
    return await request.form(max_files=0, max_fields=500)


@router.get("/dossiers/nouveau")
def choose(visit: Viewer) -> Response:
    """The processes that the reader may open."""
    rows = [{"text": title(one.title), "href": _address(one)} for one in openable(visit)]
    return answer(visit, "screens/new_case/choose.html", {"processes": rows}, here="cases")


@router.get("/dossiers/nouveau/{workflow}")
def form(visit: Viewer, workflow: str) -> Response:
    """The empty form of one process."""
    return _form(visit, _definition(visit, workflow), {KEY: uuid4().hex})


@router.post("/dossiers/nouveau/{workflow}")
def open_case(visit: Viewer, workflow: str, sent: Annotated[FormData, Depends(_sent)]) -> Response:
    """Open the case, or say at the fields why not."""
    definition = _definition(visit, workflow)
    typed = _typed(visit, definition, sent)
    fields = {name: value for name, value in typed.items() if name not in (TERRITORY, KEY)}
    if not typed[TERRITORY]:
        return _form(visit, definition, typed, (_no_territory(),), 422)
    outcome = visit.maillon.execute(Open(workflow, typed[TERRITORY], fields), visit.actor, typed[KEY])
    if isinstance(outcome, Done):
        return RedirectResponse(f"/dossiers/{quote(outcome.ref, safe='')}", 303)
    unmet = outcome.unmet if isinstance(outcome, Refused) else ()
    return _form(visit, definition, typed, unmet, status_of(outcome))


def _definition(visit: Visit, workflow: str) -> Definition:
    """Raises BadCommand for what is no process, Forbidden for one that the reader opens nowhere."""
    definition = visit.maillon.library[workflow]
    if definition not in openable(visit):
        raise Forbidden
    return definition


def _address(definition: Definition) -> str:
    return f"/dossiers/nouveau/{definition.key}"


def _no_territory() -> Unmet:
    return Unmet("field.missing", {"field": Named("field", TERRITORY)}, Cure("field", TERRITORY))


def _typed(visit: Visit, definition: Definition, sent: FormData) -> dict[str, Any]:
    """What was typed for what was asked, by name."""
    found: dict[str, Any] = {TERRITORY: _text(sent, TERRITORY), KEY: _text(sent, KEY)[:64]}
    for field in first_fields(visit, definition):
        many = field.bounds.type == "choices"
        found[field.key] = [str(value) for value in sent.getlist(field.key)] if many else _text(sent, field.key)
    return found


def _text(sent: FormData, name: str) -> str:
    value = sent.get(name, "")
    if not isinstance(value, str):
        raise BadCommand("command.value", name=name)
    return value


def _form(visit: Visit, definition: Definition, typed: Mapping[str, Any], unmet: Iterable[Unmet] = (),
          status: int = 200) -> Response:
    names = {TERRITORY, *(field.key for field in first_fields(visit, definition))}
    speaker = Speaker(definition, visit.maillon.people.names, visit.maillon.library.current)
    near, summary, others = dict[str, str](), [], []
    for reason in unmet:
        said, name = say(reason, speaker), reason.cure.key if reason.cure and reason.cure.kind == "field" else ""
        if name not in names:
            others.append(said.text)
            continue
        near.setdefault(name, said.near or said.text)
        summary.append({"name": name, "text": said.text})
    context = {"title": title(definition.title), "action": _address(definition), "key": typed.get(KEY, ""),
               "fields": controls(visit, definition, typed, near), "errors": summary, "others": others}
    return answer(visit, "screens/new_case/page.html", context, status, here="cases")
