"""Invite: somebody without an account may answer about one row, until the day its pending action is due."""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..access import awaited, may_change
from ..actor import Invitation
from ..case import Task
from ..decision import Cure, Decision, Named, Question, Refused, Unmet
from ..definition.definition import Definition, Transition
from ..values import clean
from .attempt import Attempt
from .fire import Fire, not_here, transition_of

MOST_NAME = 200


class Invite(NamedTuple):
    """To take the step `trigger` about a row (its id). `name` is the person's, at most 200 characters: who will answer. The
    step says `guests` (docs/definitions.md), and the row's action is open. Inviting again is no harm: it gives the same
    link."""

    ref: str
    trigger: str
    row: str
    name: str


def asks(attempt: Attempt, command: Invite) -> tuple[Question, ...]:
    """It asks nothing of other cases."""
    return ()


def decide(attempt: Attempt, command: Invite) -> Decision:
    """Whoever is responsible for the file, or could take the step themselves, may invite. Raises BadCommand for a trigger the
    process does not have."""
    step, name = transition_of(attempt, Fire(command.ref, command.trigger)), clean(command.name)
    if step is None:
        return Refused((not_here(attempt, command.trigger),))
    if not step.guests:
        return Refused((Unmet("invite.nobody", {"trigger": Named("trigger", command.trigger)}),))
    task = awaited(attempt.case, step, command.row, attempt.now)
    unmet = (*_not_yours(attempt, step), *_nameless(name))
    row = f"{step.guest_list}:{command.row}"
    if task is None:
        unmet = (*unmet, Unmet("invite.nothing", {"row": Named("row", row)}))
    if unmet or task is None:
        return Refused(unmet)
    guest = Invitation(attempt.case.ref, command.trigger, command.row).id
    change = {"guest": guest, "trigger": command.trigger, "row": row, "until": task.due}
    return attempt.decided("invite", _inviting(attempt, step)[0], change, {"name": name})


def may_invite(definition: Definition, step: Transition) -> tuple[str, ...]:
    """The roles that invite to a step."""
    return tuple(dict.fromkeys((definition.written.responsible, *step.roles)))


def _inviting(attempt: Attempt, step: Transition) -> list[str]:
    """Those that the actor holds on this file."""
    held = may_change(attempt.definition, attempt.case, attempt.actor, attempt.sight().today)
    return [role for role in may_invite(attempt.definition, step) if role in held]


def _not_yours(attempt: Attempt, step: Transition) -> Iterator[Unmet]:
    if not _inviting(attempt, step):
        roles = may_invite(attempt.definition, step)
        yield Unmet("role.missing", {"roles": tuple(Named("role", role) for role in roles)}, Cure("person", "", roles[0]))


def _nameless(name: str) -> Iterator[Unmet]:
    if not name:
        yield Unmet("value.missing", {}, Cure("input", "name"))
    elif len(name) > MOST_NAME:
        yield Unmet("value.too_long", {"most": MOST_NAME}, Cure("input", "name"))


def steps_for(definition: Definition, state: str, task: Task) -> tuple[Transition, ...]:
    """The steps from a state to which outsiders may be invited about the row of a pending action."""
    return tuple(step for step in definition.exits(state) if task.lives and step.guests and step.guest_list == task.listed)
