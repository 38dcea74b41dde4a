"""Inviting somebody without an account to answer about the row of a pending action: the form, then the link to send them."""
from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from engine.advance import Done
from engine.core.actor import Invitation
from engine.core.acts import Invite
from engine.core.acts.invite import steps_for
from engine.core.case import Task
from engine.core.decision import Unmet
from engine.core.definition.definition import Transition
from engine.language.texts import gettext, title
from engine.people.invitations import sealed
from engine.questions.case import Ground
from engine.words.measures import limit
from web.addresses import case_address, invitation_address, invite_address
from web.answer import answer
from web.door import Viewer, Visit, partial
from web.forms import sent
from web.forms.commands import do, new_key
from web.grounds import found
from web.problems import status_of

from .acts import GONE, form_answer, reasons, task_of
from .errors import placed
from .view import crumbs

router = APIRouter()
LINK, LINK_FRAGMENT = "screens/case/link.html", "screens/case/_link.html"


@router.get("/dossiers/{ref}/actions-en-attente/{id_}/inviter")
def form(visit: Viewer, ref: str, id_: str) -> Response:
    """The form; for an action that is no longer open, or that asks nobody outside, that it is not."""
    ground = found(visit, ref)
    gone = not _steps(ground, task_of(ground, id_))
    return form_answer(visit, _draw(ground, id_, {}, new_key(), GONE if gone else ()), 404 if gone else 200)


@router.post("/dossiers/{ref}/actions-en-attente/{id_}/inviter")
def invite(visit: Viewer, ref: str, id_: str, form: sent.Sent) -> Response:
    """Invite, and show the link: it is nowhere else."""
    ground = found(visit, ref)
    task = task_of(ground, id_)
    steps = _steps(ground, task)
    typed = {name: sent.text(form, name) for name in ("step", "name")}
    if task is None or not steps:
        return form_answer(visit, _draw(ground, id_, typed, new_key(), GONE), 404)
    step = next((step for step in steps if step.trigger == typed["step"]), steps[0])
    outcome = do(visit, Invite(ref, step.trigger, task.row, typed["name"]), sent.key(form))
    if isinstance(outcome, Done):
        return _link(visit, ground, task, step, typed["name"])
    return form_answer(visit, _draw(ground, id_, typed, sent.key(form), reasons(outcome).unmet), status_of(outcome))


def _steps(ground: Ground, task: Task | None) -> tuple[Transition, ...]:
    return steps_for(ground.definition, ground.case.state, task) if task is not None else ()


def _draw(ground: Ground, id_: str, typed: dict[str, str], key: str, unmet: tuple[Unmet, ...] = ()) -> dict[str, Any]:
    task = task_of(ground, id_)
    steps = _steps(ground, task)
    why = placed(ground, unmet, ("name",))
    return {
        "title": gettext("Invite to answer: %(row)s", row=ground.speaker.row(task.listed, task.row) if task else ""),
        "sentence": gettext("They need no account: you get a link to send them. It goes into the journal under your name."),
        "target": "", "closed": not steps, "changed": None, "kept": [], "verb": gettext("Invite"),
        "fields": [*_choice(steps, typed.get("step", "")), {
            "name": "name", "kind": "text", "title": gettext("Who will answer"), "value": typed.get("name", ""), "maxlength": 200,
            "required": True, "error": why.by_name.get("name", ""), "autocomplete": "off",
            "help": gettext("The name of the person. It is kept apart, and erased on request.")}],
        "hidden": {"key": key}, "errors": why.summary, "conditions": why.others, "action": invite_address(ground.case.ref, id_),
        "back": f"{case_address(ground.case.ref)}#actions", "crumbs": crumbs(ground.case.ref),
    }


def _choice(steps: tuple[Transition, ...], value: str) -> list[dict[str, Any]]:
    """Which step, where there are several."""
    if len(steps) < 2:
        return []
    options = [{"key": step.trigger, "title": title(step.title)} for step in steps]
    return [{"name": "step", "kind": "choice", "title": gettext("What is asked"), "options": options, "required": True,
             "value": value or steps[0].trigger}]


def _link(visit: Visit, ground: Ground, task: Task, step: Transition, name: str) -> Response:
    invitation = Invitation(ground.case.ref, step.trigger, task.row)
    address = visit.maillon.settings.address + invitation_address(sealed(visit.maillon.store, invitation, task.due))
    context = {
        "title": gettext("Invitation: %(row)s", row=ground.speaker.row(task.listed, task.row)), "link": address,
        "name": name.strip(), "until": limit(task.due), "step": title(step.title),
        "back": f"{case_address(ground.case.ref)}#actions", "crumbs": crumbs(ground.case.ref), "as_dialog": partial(visit.request),
    }
    return answer(visit, LINK, context, 200, LINK_FRAGMENT, "cases")
