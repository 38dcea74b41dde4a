"""Whose a pending action is, by name: who is really waited for, and whom it may be given to."""
from __future__ import annotations

from ...core.access import awaited
from ...core.acts.invite import may_invite, steps_for
from ...core.case import Task
from ...language.texts import gettext
from ...words.measures import more_people, some
from .ground import Ground

MOST_NAMED = 3


def holders(ground: Ground, role: str) -> dict[str, str]:
    """Everybody who holds a role on this case, by id, with their names: in its territory, on this file alone, or as its
    holder."""
    roles, case = ground.definition.names.country.roles, ground.case
    if role in roles and roles[role].own:
        ids: tuple[str, ...] = (case.holder,) if case.holder else ()
    else:
        ids = (*(account.id for account in ground.holding(role)), *ground.sight.members(role))
    ids = tuple(dict.fromkeys(ids))
    names = ground.maillon.people.names(ids)
    return {id_: names[id_] for id_ in ids if id_ in names}


def waited_for(ground: Ground, role: str, assignee: str) -> str:
    """The person it is given to; else the role, with those who hold it. To who is no staff, no name but the holder's is told."""
    if assignee == ground.actor.id:
        return gettext("You")
    if assignee:
        return ground.speaker.person(assignee, role)
    if role in ground.roles:
        return gettext("You")
    words = ground.speaker.title("role", role)
    names = list(holders(ground, role).values()) if ground.staff else []
    return gettext("%(role)s: %(names)s", role=words, names=some(names, MOST_NAMED, more_people)) if names else words


def gives(ground: Ground) -> bool:
    """Whether the reader gives and adds actions here: the responsible role does, while the file is open."""
    return ground.definition.written.responsible in ground.roles and not ground.case.closed


def invites(ground: Ground, task: Task) -> bool:
    """Whether the reader may invite somebody from outside to answer about the row of an action."""
    steps = steps_for(ground.definition, ground.case.state, task)
    return any(ground.roles.intersection(may_invite(ground.definition, step)) for step in steps
               if awaited(ground.case, step, task.row, ground.now) is not None)


def workers(ground: Ground) -> tuple[str, ...]:
    """The roles that act in this process, in the order of the country: those an action may be added for."""
    definition = ground.definition
    fired = {role for exits in definition.transitions.values() for step in exits for role in step.roles}
    asked = {task.role for state in definition.states.values() for task in state.tasks}
    known = fired | asked | set(definition.names.members) | {definition.written.responsible}
    roles = definition.names.country.roles
    return tuple(key for key in roles if key in known and not roles[key].reads and not roles[key].engine)
