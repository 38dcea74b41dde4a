"""`decide` with its conditions against one bare trigger of `transitions`, on the same topology.

Run: python -m tests.bench.decide. The promise: with three conditions, at most 1.0.

Conditions that are met cost most, for then the event is made too. The three are those that the processes have on nearly
every step: pending actions done (`tasks`), a document (`document`) and an amount under its ceiling (`expression`, in CEL).
The four are those of the errand as it stands, which adds fields that must have a value (`filled`), one of them only where
an expression says so.
"""
from __future__ import annotations

from collections.abc import Callable
from itertools import count
from statistics import median
from time import process_time

from transitions.extensions import HierarchicalMachine
from transitions.extensions.nesting import NestedState

from engine.core.acts import Attach, DoTask, Fire
from engine.core.conditions.filled import Filled
from engine.core.decide import decide
from engine.core.decision import Decided
from engine.core.definition.definition import Definition
from tests.engine.core.errand import ASKER, CARRIER, PAPER, Driver, errand

from .table import Line, show

ROUNDS, TIMES = 15, 400
Action = Callable[[], object]


class State(NestedState):
    """Keys hold underscores: only a dot separates."""

    separator = "."


class Machine(HierarchicalMachine):
    """The reference for topology."""

    state_cls = State


class Model:
    """What the bare machine moves: it finds or puts these here."""

    state: str
    leave: Action


def bare() -> Action:
    """The errand's states and moves, without any condition: firing `leave`, put back by hand."""
    definition, model = errand(), Model()
    leaves = [key for key, state in definition.states.items() if state.leaf and "." not in key]
    road = {"name": "road", "children": ["going", "waiting"]}
    machine = Machine(model, states=[*leaves, road], initial="asked", auto_transitions=False)
    for transition in definition.table.values():
        if transition.target:
            machine.add_transition(transition.trigger, transition.source, transition.target)

    def firing() -> None:
        model.leave()
        model.state = "asked"
    return firing


def with_three() -> Definition:
    """The errand whose `leave` asks for no fields."""
    definition, key = errand(), ("asked", "leave")
    leave = definition.table[key]
    three = tuple(condition for condition in leave.conditions if not isinstance(condition, Filled))
    return definition._replace(table={**definition.table, key: leave._replace(conditions=three)})


def deciding(definition: Definition) -> Action:
    """Leaving, with every condition met; each time a microsecond later, so that nothing is remembered of the last time."""
    driver = Driver()
    ref = driver.opened()
    driver.must(Attach(ref, "order", PAPER), ASKER)
    driver.must(DoTask(ref, "1.2"), ASKER)
    case, command, later = driver.case(ref), Fire(ref, "leave"), count()
    hour = driver.now[:-7]

    def decided() -> None:
        assert isinstance(decide(definition, case, command, CARRIER, {}, f"{hour}{next(later):06}Z"), Decided)
    return decided


def timed(action: Action) -> float:
    """Microseconds of this process for one call: others share the machine."""
    start = process_time()
    for _ in range(TIMES):
        action()
    return (process_time() - start) / TIMES * 1e6


def lines() -> list[Line]:
    """Each way in turn, round after round; ratios to the bare trigger."""
    ways = {"bare trigger of transitions": bare(), "three conditions": deciding(with_three()), "four conditions": deciding(errand())}
    rounds = [[timed(action) for action in ways.values()] for _ in range(ROUNDS)]
    found = [(median(times), min(times)) for times in zip(*rounds, strict=True)]
    middle_bare, promises = found[0][0], ("", "at most 1.00", "")
    return [Line("decide", way, "µs", middle, best, middle / middle_bare, promise)
            for way, (middle, best), promise in zip(ways, found, promises, strict=True)]


def main() -> None:
    """Measure and print."""
    show(lines())


if __name__ == "__main__":
    main()
