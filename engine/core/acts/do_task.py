"""DoTask: mark a pending action done that nothing closes by itself."""
from __future__ import annotations

from typing import NamedTuple

from ..access import may_change
from ..decision import Cure, Decision, Named, Question, Refused, Unmet
from ..values import clean
from . import pending
from .attempt import Attempt

MOST_NOTE = 4_000


class DoTask(NamedTuple):
    """`task` is the id of an open pending action; `note` says how it was done, and may be empty."""

    ref: str
    task: str
    note: str = ""


def asks(attempt: Attempt, command: DoTask) -> tuple[Question, ...]:
    """It asks nothing of other cases, but whose the actions of this state are."""
    return pending.asks(attempt.definition, attempt.case.state)


def decide(attempt: Attempt, command: DoTask) -> Decision:
    """Closes the action, if it is open, the actor's, and not one that waits for a document, a field or a step."""
    case = attempt.case
    task = next((task for task in case.tasks if task.id == command.task), None)
    if task is None:
        return Refused((Unmet("task.gone"),))
    named = {"task": Named("task", task.name), "role": Named("role", task.role)}
    roles = may_change(attempt.definition, case, attempt.actor, attempt.sight().today)
    if (task.role not in roles or task.personal) and task.assignee != attempt.actor.id:
        return Refused((Unmet("task.not_yours", named, Cure("person", "", task.role)),))
    if task.need:
        kind, _, key = task.need.partition(":")
        return Refused((Unmet("task.by_itself", named, Cure("trigger" if kind == "fire" else kind, key)),))
    note = clean(command.note)
    if len(note) > MOST_NOTE:
        return Refused((Unmet("value.too_long", {"most": MOST_NOTE}, Cure("input", "note")),))
    change = pending.settled(attempt, attempt.sight(), {"closes": [[task.id, "done"]], "task": task.name})
    return attempt.decided("task", task.role, change, {"note": note, "title": case.titles.get(task.id, "")})
