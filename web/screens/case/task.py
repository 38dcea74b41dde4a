"""Saying that a pending action is done, where nothing closes it by itself."""
from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from engine.advance import Done
from engine.core.acts import DoTask
from engine.core.decision import Unmet
from engine.language.texts import gettext
from engine.questions.case import Ground
from web.addresses import case_address, task_address
from web.door import Viewer
from web.forms import sent
from web.forms.commands import do, new_key
from web.grounds import found
from web.problems import status_of

from .acts import GONE, finished, form_answer, reasons, task_of
from .errors import placed
from .view import crumbs

router = APIRouter()


@router.get("/dossiers/{ref}/actions-en-attente/{id_}")
def form(visit: Viewer, ref: str, id_: str) -> Response:
    """The form; for an action that is no longer open, that it is not."""
    ground = found(visit, ref)
    gone = task_of(ground, id_) is None
    return form_answer(visit, _draw(ground, id_, "", new_key(), GONE if gone else ()), 404 if gone else 200)


@router.post("/dossiers/{ref}/actions-en-attente/{id_}")
def done(visit: Viewer, ref: str, id_: str, form: sent.Sent) -> Response:
    """Mark it done."""
    note = sent.text(form, "note")
    found(visit, ref)
    outcome = do(visit, DoTask(ref, id_, note), sent.key(form))
    if isinstance(outcome, Done):
        return finished(visit, outcome, "actions")
    return form_answer(visit, _draw(found(visit, ref), id_, note, sent.key(form), reasons(outcome).unmet), status_of(outcome))


def _draw(ground: Ground, id_: str, note: str, key: str, unmet: tuple[Unmet, ...] = ()) -> dict[str, Any]:
    task = task_of(ground, id_)
    words = ground.speaker.title("task", task.name) if task else gettext("Pending action")
    field = {"name": "note", "kind": "textarea", "title": gettext("How it was done"), "value": note,
             "help": gettext("One sentence, for whoever reads the file later.")}
    return {
        "title": words, "sentence": gettext("It goes into the journal under your name."), "target": "",
        "action": task_address(ground.case.ref, id_), "verb": gettext("Mark done"), "fields": [field],
        "hidden": {"seen": ground.case.number, "key": key}, "errors": [], "changed": None, "closed": task is None,
        "conditions": placed(ground, unmet, ()).others, "kept": [], "back": f"{case_address(ground.case.ref)}#actions",
        "crumbs": crumbs(ground.case.ref),
    }
