"""`/invitation/{token}`: somebody without an account answers about one row, and sees nothing else.

The link is the key (engine.people.invitations): a forged one is nowhere (404), one that was answered or whose day is over is
gone (410). What is sent goes through the same form, and the same `execute`, as at the desk.
"""
from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from engine.advance import Done
from engine.core.actor import Invitation
from engine.core.acts import Fire
from engine.core.decision import Refused
from engine.core.definition.definition import Transition
from engine.people.invitations import Opened, opened
from engine.questions.case import Ground
from engine.questions.case.invited import answered, asked, guest_ground, step_of
from web.addresses import invitation_address
from web.answer import answer
from web.door import Guest, Invited, Public
from web.forms import sent
from web.forms.commands import do, new_key

from .fire_form import Typed, asked_of, draw
from .uploads import kept_uploads

router = APIRouter()
PAGE, THANKS = "screens/case/invitation.html", "screens/case/thanks.html"
OVER = frozenset(("invite.over", "invite.only", "trigger.not_here"))


@router.get("/invitation/{token}")
def ask(visit: Public, token: str) -> Response:
    """What is asked, and the form of the answer."""
    ground, invitation, step = _awaited(visit, token)
    return _page(visit, token, ground, invitation, step, Typed(key=new_key()))


@router.post("/invitation/{token}")
def act(visit: Public, token: str, form: sent.Sent) -> Response:
    """Answer. The row is the invitation's; a form that names another one is refused."""
    ground, invitation, step = _awaited(visit, token)
    guest = Invited(visit.request, visit.maillon, ground.actor)
    typed = _read(guest, ground, step, form)
    if sent.reshaped(form, typed.values) or typed.faults:
        return _page(visit, token, ground, invitation, step, typed, Refused(typed.faults))
    inputs = {step.guests: invitation.row, **typed.values, **typed.files}
    outcome = do(guest, Fire(invitation.ref, invitation.trigger, inputs, typed.motif), typed.key)
    if isinstance(outcome, Done):
        return RedirectResponse(f"{invitation_address(token)}/merci", 303)
    refused = outcome if isinstance(outcome, Refused) else Refused(())
    if OVER & {reason.code for reason in refused.unmet}:
        raise HTTPException(410)
    return _page(visit, token, ground, invitation, step, typed, refused)


@router.get("/invitation/{token}/merci")
def thanks(visit: Public, token: str) -> Response:
    """That the answer is there."""
    ground, link = _known(visit, token)
    if not answered(ground, link.invitation):
        raise HTTPException(410)
    return answer(visit, THANKS, {"ref": ground.case.ref})


def _known(visit: Guest, token: str) -> tuple[Ground, Opened]:
    """What a link that was made here stands for, whatever became of it. Raises 404 for any other."""
    link = opened(visit.maillon.store, token)
    ground = guest_ground(visit.maillon, link.invitation) if link is not None else None
    if link is None or ground is None:
        raise HTTPException(404)
    return ground, link


def _awaited(visit: Guest, token: str) -> tuple[Ground, Invitation, Transition]:
    """What is still asked of whoever has the link. Raises 410 once it is not."""
    ground, link = _known(visit, token)
    step = step_of(ground, link.invitation)
    if step is None or ground.now >= link.until:
        raise HTTPException(410)
    return ground, link.invitation, step


def _read(guest: Invited, ground: Ground, step: Transition, form: FormData) -> Typed:
    inputs = asked_of(ground, step.trigger)
    files, faults = kept_uploads(guest, ground, inputs, form)
    return Typed(sent.values(form, inputs), files, sent.text(form, "motif"), None, sent.key(form), faults)


def _page(visit: Guest, token: str, ground: Ground, invitation: Invitation, step: Transition, typed: Typed,
          refused: Refused | None = None) -> Response:
    """The form, with the reasons of a refusal where the hand is; nobody's cures, for none is in a guest's hands."""
    form = draw(ground, step.trigger, typed, unmet=refused.unmet if refused else ())
    about = asked(ground, invitation, step)
    context: dict[str, Any] = {
        "asked": about, "row": [{"term": term, "value": value} for term, value in about.row], "action": invitation_address(token),
        "key": typed.key, "fields": form["fields"], "errors": form["errors"],
        "conditions": [condition | {"cure": None} for condition in form["conditions"]],
    }
    return answer(visit, PAGE, context, 422 if refused and refused.unmet else 200)
