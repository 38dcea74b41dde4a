"""Assign: an open pending action goes to a person who holds its role, or back to all who do."""
from __future__ import annotations

from typing import NamedTuple

from ..access import may_change
from ..decision import Cure, Decision, Named, Person, Question, Refused, Unmet
from ..sight import roles_on
from .attempt import Attempt


class Assign(NamedTuple):
    """`task` is the id of an open pending action; `person` a login or an id, empty to give it back to its role."""

    ref: str
    task: str
    person: str = ""


def asks(attempt: Attempt, command: Assign) -> tuple[Question, ...]:
    """Who the person is."""
    return (Question("person", command.person.strip()),) if command.person.strip() else ()


def decide(attempt: Attempt, command: Assign) -> Decision:
    """The responsible role gives it, to somebody who may do it."""
    case = attempt.case
    task = next((task for task in case.tasks if task.id == command.task), None)
    if task is None:
        return Refused((Unmet("task.gone"),))
    refused = not_responsible(attempt)
    if refused is not None:
        return refused
    person = command.person.strip()
    found = attempt.account(person)
    if person and found is None:
        return Refused((Unmet("value.person", {"person": person[:80]}, Cure("input", "person")),))
    if found is not None and task.role not in roles_on(case, found, attempt.definition.names, attempt.sight().today):
        values = {"person": Person(found.id), "role": Named("role", task.role)}
        return Refused((Unmet("assign.role", values, Cure("input", "person")),))
    revised = task._replace(assignee=found.id if found is not None else "")
    if revised == task:
        return Refused((Unmet("assign.same", {}, Cure("input", "person")),))
    change = {"revises": [revised], "task": task.name, "assignee": revised.assignee}
    return attempt.decided("assign", attempt.definition.written.responsible, change, {"title": case.titles.get(task.id, "")})


def not_responsible(attempt: Attempt) -> Refused | None:
    """Refused, unless the actor holds the responsible role on this file, and the file has not ended."""
    responsible = attempt.definition.written.responsible
    unmet = []
    if responsible not in may_change(attempt.definition, attempt.case, attempt.actor, attempt.sight().today):
        unmet.append(Unmet("role.missing", {"roles": (Named("role", responsible),)}, Cure("person", "", responsible)))
    if attempt.case.closed:
        unmet.append(Unmet("case.closed", {"state": Named("state", attempt.case.state)}))
    return Refused(tuple(unmet)) if unmet else None
