"""Giving a pending action to somebody who holds its role, and adding one that no definition foresees."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from engine.advance import Done, Outcome
from engine.core.acts import AddTask, Assign, Command
from engine.core.decision import Unmet
from engine.language.texts import gettext
from engine.questions.case import Ground
from engine.questions.case.whose import holders, workers
from web.addresses import add_address, assign_address, case_address
from web.door import Viewer, Visit
from web.forms import sent
from web.forms.commands import do, new_key
from web.grounds import found
from web.problems import status_of

from .acts import GONE, finished, form_answer, reasons, task_of
from .errors import placed
from .view import crumbs

router = APIRouter()


@router.get("/dossiers/{ref}/actions-en-attente/{id_}/confier")
def give(visit: Viewer, ref: str, id_: str) -> Response:
    """The form that gives it; for an action that is no longer open, that it is not."""
    ground = found(visit, ref)
    gone = task_of(ground, id_) is None
    return form_answer(visit, _giving(ground, id_, "", new_key(), GONE if gone else ()), 404 if gone else 200)


@router.post("/dossiers/{ref}/actions-en-attente/{id_}/confier")
def given(visit: Viewer, ref: str, id_: str, form: sent.Sent) -> Response:
    """Give it, or give it back to its role."""
    person = sent.text(form, "person")
    outcome = _done(visit, Assign(ref, id_, person), form)
    if isinstance(outcome, Done):
        return finished(visit, outcome, "actions")
    return form_answer(visit, _giving(found(visit, ref), id_, person, sent.key(form), reasons(outcome).unmet), status_of(outcome))


@router.get("/dossiers/{ref}/ajouter-action")
def add(visit: Viewer, ref: str) -> Response:
    """The form that adds one."""
    return form_answer(visit, _adding(found(visit, ref), {}, new_key()))


@router.post("/dossiers/{ref}/ajouter-action")
def added(visit: Viewer, ref: str, form: sent.Sent) -> Response:
    """Add it."""
    typed = {name: sent.text(form, name) for name in ("title", "role", "person", "due")}
    outcome = _done(visit, AddTask(ref, **typed), form)
    if isinstance(outcome, Done):
        return finished(visit, outcome, "actions")
    return form_answer(visit, _adding(found(visit, ref), typed, sent.key(form), reasons(outcome).unmet), status_of(outcome))


def _done(visit: Visit, command: Command, form: FormData) -> Outcome:
    found(visit, command.ref)
    return do(visit, command, sent.key(form))


def _giving(ground: Ground, id_: str, person: str, key: str, unmet: tuple[Unmet, ...] = ()) -> dict[str, Any]:
    task = task_of(ground, id_)
    words = ground.speaker.title("task", task.name) if task else gettext("Pending action")
    options = [{"key": person, "title": name} for person, name in holders(ground, task.role).items()] if task else []
    field = {"name": "person", "kind": "choice", "title": gettext("To whom"), "value": person or (task.assignee if task else ""),
             "options": options, "blank": gettext("Whoever holds the role"), "required": False,
             "help": ground.speaker.title("role", task.role) if task else ""}
    return _form(ground, [field], key, unmet) | {
        "title": gettext("Give the action: %(task)s", task=words), "verb": gettext("Give it"), "closed": task is None,
        "action": assign_address(ground.case.ref, id_)}


def _adding(ground: Ground, typed: Mapping[str, str], key: str, unmet: tuple[Unmet, ...] = ()) -> dict[str, Any]:
    roles = [{"key": role, "title": ground.speaker.title("role", role)} for role in workers(ground)]
    fields: list[dict[str, Any]] = [
        {"name": "title", "kind": "text", "title": gettext("What is to be done"), "maxlength": 200, "required": True},
        {"name": "role", "kind": "choice", "title": gettext("By whoever holds the role"), "options": roles, "required": False},
        {"name": "person", "kind": "text", "title": gettext("Or by this person"), "direction": "ltr", "autocomplete": "off",
         "required": False, "help": gettext("A login. Without a role, it falls to them under the one they hold on this file.")},
        {"name": "due", "kind": "date", "title": gettext("Last day"), "required": False,
         "help": gettext("Without one, fifteen working days.")},
    ]
    drawn = [field | {"value": typed.get(field["name"], "")} for field in fields]
    return _form(ground, drawn, key, unmet) | {
        "title": gettext("Add an action"), "verb": gettext("Add it"), "action": add_address(ground.case.ref)}


def _form(ground: Ground, fields: list[dict[str, Any]], key: str, unmet: tuple[Unmet, ...]) -> dict[str, Any]:
    found = placed(ground, unmet, [field["name"] for field in fields])
    return {
        "sentence": gettext("It goes into the journal under your name."), "target": "", "closed": False, "changed": None,
        "fields": [field | {"error": found.by_name.get(field["name"], "")} for field in fields], "kept": [],
        "hidden": {"seen": ground.case.number, "key": key}, "errors": found.summary, "conditions": found.others,
        "back": f"{case_address(ground.case.ref)}#actions", "crumbs": crumbs(ground.case.ref),
    }
