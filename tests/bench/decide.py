"""`decide` with its conditions against one bare trigger of `transitions`, on the same topology.

Run: python -m tests.bench.decide. The promise: at most 1.0.
"""
from __future__ import annotations

from statistics import median
from time import perf_counter

from transitions.extensions import HierarchicalMachine
from transitions.extensions.nesting import NestedState

from engine.core.acts import Attach, DoTask, Fire
from engine.core.decide import decide
from engine.core.decision import Decided
from tests.engine.core.errand import ASKER, CARRIER, PAPER, Driver, errand

ROUNDS, TIMES = 7, 400


class State(NestedState):
    """Keys hold underscores: only a dot separates."""

    separator = "."


class Machine(HierarchicalMachine):
    """The reference for topology."""

    state_cls = State


class Model:
    """What the bare machine moves."""


def bare() -> tuple[Model, Machine]:
    """The errand's states and moves, without any condition."""
    definition, model = errand(), Model()
    leaves = [key for key, state in definition.states.items() if state.leaf and "." not in key]
    road = {"name": "road", "children": ["going", "waiting"]}
    machine = Machine(model, states=[*leaves, road], initial="asked", auto_transitions=False)
    for transition in definition.table.values():
        if transition.target:
            machine.add_transition(transition.trigger, transition.source, transition.target)
    return model, machine


def ready() -> tuple[Driver, str]:
    """An errand whose four conditions are met."""
    driver = Driver()
    ref = driver.opened()
    driver.must(Attach(ref, "order", PAPER), ASKER)
    driver.must(DoTask(ref, "1.2"), ASKER)
    return driver, ref


def timed(action: object, times: int = TIMES) -> float:
    """Seconds for one call."""
    start = perf_counter()
    for _ in range(times):
        action()  # type: ignore[operator]
    return (perf_counter() - start) / times


def main() -> None:
    """Print the ratio."""
    driver, ref = ready()
    case, definition, now = driver.case(ref), errand(), driver.now
    model, machine = bare()

    def ours() -> None:
        assert isinstance(decide(definition, case, Fire(ref, "leave"), CARRIER, {}, now), Decided)

    def theirs() -> None:
        model.leave()  # type: ignore[attr-defined]
        machine.set_state("asked", model)

    def resetting() -> None:
        machine.set_state("asked", model)
    rounds = [(timed(ours), timed(theirs) - timed(resetting)) for _ in range(ROUNDS)]
    ratio = median(a / b for a, b in rounds)
    print(f"decide, 4 conditions met: {median(a for a, _ in rounds) * 1e6:.0f} µs")
    print(f"transitions, bare trigger: {median(b for _, b in rounds) * 1e6:.0f} µs")
    print(f"ratio {ratio:.2f} (promise: at most 1.00)")


if __name__ == "__main__":
    main()
