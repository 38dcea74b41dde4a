"""AddTask: a pending action that the definition does not foresee, added by hand while the case is where it is."""
from __future__ import annotations

from typing import NamedTuple

from ..access import may_change
from ..actor import Actor
from ..case import Task
from ..decision import Cure, Decision, Named, Person, Question, Refused, Unmet
from ..moments import Instant
from ..values import Bounds, ValueFault, read_value
from .assign import not_responsible
from .attempt import Attempt
from .entering import DUE

MOST_TITLE = 200


class AddTask(NamedTuple):
    """`title` says what is to be done, at most 200 characters. It falls to whoever holds `role`, or to `person` (a login or
    an id) under that role, or without one under the first they hold on this file. `due` is its last day; else 15 working
    days."""

    ref: str
    title: str
    role: str = ""
    person: str = ""
    due: str = ""


def asks(attempt: Attempt, command: AddTask) -> tuple[Question, ...]:
    """Who the person is."""
    return (Question("person", command.person.strip()),) if command.person.strip() else ()


def decide(attempt: Attempt, command: AddTask) -> Decision:
    """The responsible role adds it. It ends with the state it was added in, as the others do."""
    refused = not_responsible(attempt)
    if refused is not None:
        return refused
    unmet: list[Unmet] = []
    title = _read(command.title, Bounds("text", most=MOST_TITLE), "title", unmet)
    role, person = _whose(attempt, command, unmet)
    due = _due(attempt, command, unmet)
    if not title and not any(each.cure == Cure("input", "title") for each in unmet):
        unmet.append(Unmet("value.missing", {}, Cure("input", "title")))
    if unmet:
        return Refused(tuple(unmet))
    task = Task(f"{attempt.number}.1", "", role, attempt.now, due, assignee=person)
    return attempt.decided("add_task", attempt.definition.written.responsible, {"opens": [task]}, {"titles": {task.id: title}})


def _read(raw: str, bounds: Bounds, key: str, unmet: list[Unmet]) -> str:
    try:
        return str(read_value(bounds, raw) or "")
    except ValueFault as fault:
        unmet.append(Unmet(fault.code, fault.values, Cure("input", key)))
        return ""


def _whose(attempt: Attempt, command: AddTask, unmet: list[Unmet]) -> tuple[str, str]:
    """The role and the person, or what is wrong with them."""
    roles = attempt.definition.names.country.roles
    asked = command.person.strip()
    found = attempt.account(asked)
    if asked and found is None:
        unmet.append(Unmet("value.person", {"person": asked[:80]}, Cure("input", "person")))
    elif found is not None:
        return _under(attempt, command.role, found, unmet)
    elif command.role not in roles or roles[command.role].reads or roles[command.role].engine:
        unmet.append(Unmet("assign.whose", {}, Cure("input", "role")))
    return command.role, ""


def _under(attempt: Attempt, role: str, person: Actor, unmet: list[Unmet]) -> tuple[str, str]:
    held = may_change(attempt.definition, attempt.case, person, attempt.sight().today)
    under = role or next((key for key in attempt.definition.names.country.roles if key in held), "")
    if under not in held:
        about = Named("role", role) if role else Named("workflow", attempt.definition.key)
        code = "assign.role" if role else "assign.no_part"
        unmet.append(Unmet(code, {"person": Person(person.id), "role": about}, Cure("input", "person")))
    return under, person.id


def _due(attempt: Attempt, command: AddTask, unmet: list[Unmet]) -> Instant:
    sight = attempt.sight()
    day = _read(command.due, Bounds("date"), "due", unmet)
    if day and day < sight.today:
        unmet.append(Unmet("assign.past", {}, Cure("input", "due")))
    return sight.end_of(day) if day else sight.due(sight.delay(DUE))
