"""Wake: a linked file changed state, and a step that is possible from here asks about it: somebody should look.

processes.md §0: such a change opens the pending action `examiner` of the responsible role, once while it is open.
"""
from __future__ import annotations

from typing import NamedTuple

from ..actor import ENGINE_ROLE
from ..case import Task
from ..decision import Decision, Question, Refused, Unmet
from .attempt import Attempt
from .entering import DUE

EXAMINE = "examiner"


class Wake(NamedTuple):
    """`other` is the reference of the linked file that moved. Only the engine sends it."""

    ref: str
    other: str


def asks(attempt: Attempt, command: Wake) -> tuple[Question, ...]:
    """It asks nothing of other cases."""
    return ()


def decide(attempt: Attempt, command: Wake) -> Decision:
    """Opens the pending action, unless it is open already or the case has ended."""
    case, sight = attempt.case, attempt.sight()
    if case.closed or any(task.key == EXAMINE for task in case.tasks):
        return Refused((Unmet("wake.idle"),))
    role = attempt.definition.written.responsible
    task = Task(f"{attempt.number}.1", EXAMINE, role, attempt.now, sight.due(sight.delay(DUE)), about=command.other)
    return attempt.decided("wake", ENGINE_ROLE, {"opens": [task], "about": command.other}, {})
