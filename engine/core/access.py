"""Who may see a case at all. What someone may not see answers as if it did not exist."""
from __future__ import annotations

from .actor import ENGINE, Actor
from .case import Case
from .definition.definition import Definition
from .names import matches
from .sight import roles_on


def may_see(definition: Definition, case: Case, actor: Actor, today: str) -> bool:
    """Staff see their territory, a holder their own file, everybody what a process makes public in this state."""
    if actor.id == ENGINE.id:
        return True
    return bool(roles_on(case, actor, definition.names, today)) or any(matches(p, case.state) for p in definition.public_in)


def may_change(definition: Definition, case: Case, actor: Actor, today: str) -> frozenset[str]:
    """The roles with which an actor may change a case: readers (auditors, funders) read everything and change nothing."""
    roles = definition.names.country.roles
    return frozenset(key for key in roles_on(case, actor, definition.names, today) if not roles[key].reads)
