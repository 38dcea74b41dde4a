"""Fill: write fields of the form by hand."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ..access import may_change
from ..decision import Cure, Decision, Named, Question, Refused, Unmet
from . import delays, pending
from .attempt import Attempt, split
from .fields import persons_in, read_fields
from .rows import against, taken_out


class Fill(NamedTuple):
    """`values` as typed or sent; None or empty text unsets. `seen` is the number of the case the form was drawn from."""

    ref: str
    values: Mapping[str, Any]
    seen: int | None = None


def asks(attempt: Attempt, command: Fill) -> tuple[Question, ...]:
    """Filling asks nothing of other cases, but who the named persons are."""
    people = pending.asks(attempt.definition, attempt.case.state)
    return tuple(dict.fromkeys((*persons_in(attempt.definition.fields, command.values), *people)))


def decide(attempt: Attempt, command: Fill) -> Decision:
    """Writes what changed; refused where a value is bad, or not this actor's to write in this state."""
    definition, case = attempt.definition, attempt.case
    roles = may_change(definition, case, attempt.actor, attempt.sight().today)
    values, unmet = read_fields(definition, case, command.values, roles, person=attempt.person)
    unmet += against(definition, attempt.sight(), values)
    if not roles:
        unmet.append(Unmet("role.reads", {}, Cure("person", "", definition.written.responsible)))
    if case.closed:
        unmet.append(Unmet("case.closed", {"state": Named("state", case.state)}))
    if not values and not unmet:
        unmet.append(Unmet("fields.unchanged"))
    if unmet:
        return Refused(tuple(unmet))
    sight = attempt.sight(case=case._replace(fields={**case.fields, **values}))
    public, personal = split(definition, values)
    done = {f"field:{key}" for key, value in values.items() if value is not None}
    closed = [task for task in case.tasks if task.need in done and pending.meets(attempt, task, {})]
    clocks = delays.staying(sight, definition.states[case.state], case)
    running = {"clocks": clocks} if clocks is not None else {}
    change = pending.settled(attempt, sight, {
        "fields": public, "last_rows": taken_out(case, definition, values),
        "closes": [[task.id, "done"] for task in closed], **running})
    writer = next((role for role in definition.written.editing.roles if role in roles), min(roles))
    return attempt.decided("fill", writer, change, {"fields": personal})
