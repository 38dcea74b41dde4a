"""What a scenario tried: one firing of a transition, with what each of its conditions said. Coverage counts these."""
from __future__ import annotations

from typing import NamedTuple

from engine.core.acts import Attempt, Fire
from engine.core.acts.fire import unmet_of
from engine.core.acts.inputs import read_inputs
from engine.core.decision import Event
from engine.core.definition.definition import Definition


class Trial(NamedTuple):
    """`met` and `unmet` number the conditions, in the order of the definition, that applied and were or were not met.
    `workflow` is the process, or `process.variant`; `clock` names the clock that fired it, where no person did."""

    workflow: str
    source: str
    trigger: str
    passed: bool
    met: frozenset[int] = frozenset()
    unmet: frozenset[int] = frozenset()
    clock: str = ""


def tried(attempt: Attempt, command: Fire, passed: bool) -> Trial | None:
    """What firing a trigger tries; None where it does not leave the case's state."""
    transition = attempt.definition.table.get((attempt.case.state, command.trigger))
    if transition is None:
        return None
    given, _ = read_inputs(attempt, transition, command.inputs)
    sight = attempt.sight(given.values)
    applied = {index: [*unmet_of(transition._replace(conditions=(condition,)), sight, given.missing)]
               for index, condition in enumerate(transition.conditions)
               if given.missing.isdisjoint(condition.reads) and condition.applies(sight)}
    unmet = frozenset(index for index, reasons in applied.items() if reasons)
    return Trial(attempt.definition.name, attempt.case.state, command.trigger, passed, frozenset(applied) - unmet, unmet)


def by_itself(definition: Definition, event: Event) -> Trial:
    """What the engine fired: which clock of the state it left had come to its end."""
    clocks = definition.states[event.source].clocks
    clock = next((clock.key for clock in clocks if clock.fire == event.trigger), "")
    return Trial(definition.name, event.source, event.trigger, True, clock=clock)
