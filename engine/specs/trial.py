"""What a scenario tried: one firing of a transition, with what each of its conditions said. Coverage counts these."""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from engine.core.acts import Attempt, Fire
from engine.core.acts.beyond import firing
from engine.core.acts.fire import unmet_of
from engine.core.acts.inputs import read_inputs
from engine.core.case import Case
from engine.core.decide import asks, decide
from engine.core.decision import Decided, Event, Follow
from engine.core.definition.definition import Definition
from engine.errors import BadCommand
from engine.library import Library
from engine.others import answer
from engine.store.port import Store


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


def tried_beyond(library: Library, store: Store, attempt: Attempt, command: Fire) -> Iterator[tuple[Trial, bool]]:
    """What a step of a meeting tries in the files of its agenda; and whether it fires there, or only asks."""
    definition, case = attempt.definition, attempt.case
    transition = definition.table.get((case.state, command.trigger))
    if transition is None or not transition.then or definition.names.meeting is None:
        return
    decision = decide(definition, case, command, attempt.actor, attempt.answers, attempt.now)
    for follow in decision.then if isinstance(decision, Decided) else ():
        other = store.case(follow.ref) if follow.ref and follow.piece is None else None
        trial = _beyond(library, store, attempt, follow, other) if other is not None else None
        if trial is not None:
            yield trial, not follow.trial


def _beyond(library: Library, store: Store, attempt: Attempt, follow: Follow, case: Case) -> Trial | None:
    definition = library.version(case.definition)
    if follow.name not in definition.names.triggers:
        return None
    command, cause = firing(definition, case, follow), (attempt.case.ref, attempt.number)
    asked = asks(definition, case, command, attempt.actor, attempt.now, cause)
    answers = answer(library, store, case, asked, attempt.actor, attempt.now)
    try:
        return tried(Attempt(definition, case, attempt.actor, answers, attempt.now, cause), command, False)
    except BadCommand:
        return None


def by_itself(definition: Definition, event: Event) -> Trial:
    """What the engine fired: which clock of the state it left had come to its end."""
    clocks = definition.states[event.source].clocks
    clock = next((clock.key for clock in clocks if clock.fire == event.trigger), "")
    return Trial(definition.name, event.source, event.trigger, True, clock=clock)
