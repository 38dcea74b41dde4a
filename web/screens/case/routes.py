"""The page of a case, and the one way to move it: a form for each transition, drawn, judged and answered here.

One click: `act` reads the form, `do` executes a `Fire`, and each outcome has its answer: Done goes to the page, Refused comes back
with its reasons where the hand is (422), Changed says what came in between (409); what was typed and sent is kept.
"""
from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from engine.advance import Done
from engine.core.acts import Fire
from engine.core.decision import Named, Unmet
from engine.questions.case import Ground
from web.addresses import meeting_address
from web.answer import answer
from web.door import Viewer, Visit, partial
from web.forms import sent
from web.forms.commands import do, new_key
from web.grounds import found
from web.problems import status_of

from .acts import FRAGMENT, PAGE, changes, finished, form_answer, reasons, what_happened
from .comment import greeting
from .fire_form import Typed, asked_of, draw, transition_of
from .uploads import kept_uploads
from .view import page_context

router = APIRouter()


@router.get("/dossiers/{ref}")
def page(visit: Viewer, ref: str, fait: int = 0, a: str = "") -> Response:
    """Everything about one case. `fait`: the number of the event just done, which the page then names; `a`: a role to write to."""
    ground = found(visit, ref)
    context = page_context(ground) | {"toast": what_happened(visit, ground, fait), "comment": greeting(ground, a)}
    return answer(visit, PAGE, context, fragment=FRAGMENT, here="cases")


@router.get("/dossiers/{ref}/actions/{trigger}")
def ask(visit: Viewer, ref: str, trigger: str) -> Response:
    """The form of a transition; for whom it is not, or not yet, the reasons instead."""
    ground = found(visit, ref)
    option = next((option for option in ground.options if option.transition.trigger == trigger), None)
    if option is None:
        return form_answer(visit, draw(ground, trigger, Typed(), unmet=not_here(ground, trigger)), 409)
    status = 200 if option.yours else 403
    return form_answer(visit, draw(ground, trigger, Typed(key=new_key()), unmet=option.unmet, asking=True), status)


@router.post("/dossiers/{ref}/actions/{trigger}")
def act(visit: Viewer, ref: str, trigger: str, form: sent.Sent) -> Response:
    """Fire the transition."""
    ground = found(visit, ref)
    typed = read(visit, ground, trigger, form)
    if sent.reshaped(form, typed.values) or typed.faults:
        return form_answer(visit, draw(ground, trigger, typed, unmet=typed.faults), 422 if typed.faults else 200)
    outcome = do(visit, Fire(ref, trigger, {**typed.values, **typed.files}, typed.motif, typed.seen), typed.key)
    if isinstance(outcome, Done):
        meeting = ground.definition.names.meeting is not None and not partial(visit.request)
        return RedirectResponse(meeting_address(ref), 303) if meeting else finished(visit, outcome)
    fresh = found(visit, ref)
    context = draw(fresh, trigger, typed, unmet=reasons(outcome).unmet, changed=changes(outcome, fresh))
    return form_answer(visit, context, status_of(outcome))


def read(visit: Visit, ground: Ground, trigger: str, form: FormData) -> Typed:
    """What was typed and sent. Files of who may fire it are kept at once, so that a refusal does not ask for them again."""
    asked = asked_of(ground, trigger)
    yours = any(option.yours and option.transition.trigger == trigger for option in ground.options)
    files, faults = kept_uploads(visit, ground, asked, form) if yours else ({}, ())
    return Typed(sent.values(form, asked), files, sent.text(form, "motif"), sent.seen(form), sent.key(form), faults)


def not_here(ground: Ground, trigger: str) -> tuple[Unmet, ...]:
    """The trigger exists, but leaves another state. Raises BadCommand for one that does not exist."""
    transition_of(ground, trigger)
    values: dict[str, Any] = {"trigger": Named("trigger", trigger), "state": Named("state", ground.case.state)}
    return (Unmet("trigger.not_here", values),)
