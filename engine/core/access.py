"""Who may see a case at all. What someone may not see answers as if it did not exist."""
from __future__ import annotations

from .actor import ENGINE, Actor
from .case import Case, Task
from .definition.definition import Definition, Transition
from .moments import Instant
from .names import matches
from .sight import roles_on


def may_see(definition: Definition, case: Case, actor: Actor, today: str) -> bool:
    """Staff see their territory, a holder their own file, a guest the file they were invited for, everybody else what a
    process makes public in this state."""
    if actor.id == ENGINE.id:
        return True
    if actor.guest:
        return actor.id in case.guests
    return bool(roles_on(case, actor, definition.names, today)) or any(matches(p, case.state) for p in definition.public_in)


def may_change(definition: Definition, case: Case, actor: Actor, today: str) -> frozenset[str]:
    """The roles with which an actor may change a case: readers (auditors, funders) read everything and change nothing."""
    roles = definition.names.country.roles
    return frozenset(key for key in roles_on(case, actor, definition.names, today) if not roles[key].reads)


def awaited(case: Case, step: Transition | None, row: str, now: Instant) -> Task | None:
    """The pending action for which an outsider may be invited to take a step about a row: it is open, and not past its
    day, for then silence has answered."""
    if step is None or not step.guests:
        return None
    asked = (task for task in case.tasks if task.lives and task.item == f"{step.guest_list}:{row}")
    return next((task for task in asked if now < task.due), None)
