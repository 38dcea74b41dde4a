"""What every act on a case has in common: how each of its outcomes is answered."""
from __future__ import annotations

from typing import Any

from starlette.responses import RedirectResponse, Response

from engine.advance import Changed, Done, Outcome
from engine.core.case import Task
from engine.core.decision import Refused, Unmet
from engine.questions.case import Ground
from engine.words import say_changes, say_event
from web.addresses import case_address
from web.answer import answer
from web.door import Visit, partial
from web.grounds import found

from .view import page_context

PAGE, FRAGMENT = "screens/case/page.html", "screens/case/_case.html"
FORM, FORM_FRAGMENT = "screens/case/form.html", "screens/case/_form.html"
GONE = (Unmet("task.gone"),)
"""Of a pending action that is no longer open."""


def what_happened(visit: Visit, ground: Ground, number: int) -> str:
    """What an event of the case did, in a few words; empty for a number that is none."""
    if not 0 < number <= ground.case.number:
        return ""
    event = next(iter(visit.maillon.events(ground.case.ref, visit.actor, number - 1)), None)
    return say_event(event, ground.speaker).title if event else ""


def finished(visit: Visit, done: Done, part: str = "") -> Response:
    """After an act: the page of the case, which says what happened. From the dialog, only what the page holds is sent."""
    if not partial(visit.request):
        return RedirectResponse(f"{case_address(done.ref)}?fait={done.number}{f'#{part}' if part else ''}", 303)
    ground = found(visit, done.ref)
    context = page_context(ground) | {"toast": what_happened(visit, ground, done.number), "in_place": True}
    response = answer(visit, PAGE, context, fragment=FRAGMENT, here="cases")
    response.headers["HX-Retarget"], response.headers["HX-Reswap"] = "#case", "innerHTML"
    return response


def form_answer(visit: Visit, context: dict[str, Any], status: int = 200) -> Response:
    """A form: alone on its page, or in the dialog of the page it was asked from."""
    return answer(visit, FORM, context | {"as_dialog": partial(visit.request)}, status, FORM_FRAGMENT, "cases")


def changes(outcome: Outcome, ground: Ground) -> dict[str, Any] | None:
    """What a stale form must know, said: `{head, lines}`; None where nothing moved. Who reads no journal is told no event."""
    if not isinstance(outcome, Changed):
        return None
    return say_changes(() if ground.public else map(ground.veil.event, outcome.events), ground.speaker)._asdict()


def task_of(ground: Ground, id_: str) -> Task | None:
    """The pending action of that id, while it is open."""
    return next((task for task in ground.case.tasks if task.id == id_), None)


def reasons(outcome: Outcome) -> Refused:
    """The reasons of a refusal; none for another outcome."""
    return outcome if isinstance(outcome, Refused) else Refused(())
