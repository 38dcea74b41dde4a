"""Faults of clocks that only the whole definition shows: ones that can fire nothing, pauses nobody comes to or back from."""
from __future__ import annotations

from ..actor import ENGINE_ROLE
from ..names import matches
from . import graph
from .definition import Clock, Definition, State, Transition
from .problems import Path, Problems


def check_clock(definition: Definition, state: State, clock: Clock, path: Path, problems: Problems) -> None:
    """Add every fault of one clock of a state, written at a path."""
    if clock.fire in definition.names.triggers:
        _fires(definition, state, clock, path, problems)
    for index, pattern in enumerate(clock.pauses):
        _pause(definition, state, pattern, (*path, "pauses", index), problems)
    if clock.awaits and clock.awaits not in {field.key for field, _ in definition.lives}:
        problems.add((*path, "awaits"), "clock.awaits", f"{clock.awaits!r} is no list whose rows have a life: nothing awaits them")
    if clock.pauses and not _returns(definition, state, clock):
        problems.add((*path, "pauses"), "clock.endless", f"from none of these states does a file come back to {state.key!r}")


def _fires(definition: Definition, state: State, clock: Clock, path: Path, problems: Problems) -> None:
    transition = definition.table.get((state.key, clock.fire))
    where: Path = (*path, "fire")
    if transition is None:
        problems.add(where, "clock.dead", f"{clock.fire!r} does not leave {state.key!r}: this clock can fire nothing")
        return
    if ENGINE_ROLE not in transition.roles:
        problems.add(where, "clock.role", f"{clock.fire!r} is not for {ENGINE_ROLE!r}: add it to its `roles`")
    elif transition.motif == "required" or any(not asked.optional for asked in transition.inputs.values()):
        problems.add(where, "clock.asks", f"{clock.fire!r} asks for a motif or inputs; a clock gives none")
    if clock.every and not transition.stays:
        problems.add(where, "clock.once", f"{clock.fire!r} leaves {state.key!r}: it cannot come again; write `after`")
    if _contrary(definition, transition, clock.silence):
        message = f"silence is said to be {clock.silence}, yet {clock.fire!r} says the contrary"
        problems.add((*path, "silence"), "clock.silence", message)


def _contrary(definition: Definition, transition: Transition, silence: str) -> bool:
    """Whether what the step does contradicts what silence is said to mean: by its look, or the end it leads to."""
    target = definition.states.get(transition.target)
    ended = target.ended if target else ""
    if silence == "favourable":
        return transition.stays or transition.tone == "negative" or ended == "badly"
    return silence == "unfavourable" and (transition.stays or transition.tone == "forward" or ended == "well")


def _pause(definition: Definition, state: State, pattern: str, path: Path, problems: Problems) -> None:
    covered = {key for key, other in definition.states.items() if other.leaf and matches(pattern, key)}
    if not covered:
        problems.states(pattern, definition.states, path)
    elif state.key in covered:
        problems.add(path, "clock.pause", f"{pattern!r} covers {state.key!r} itself: there the delay runs")
    elif not covered & graph.reachable(state.key, graph.steps(definition, suspending=True)):
        problems.add(path, "clock.pause", f"no way leads from {state.key!r} to {pattern!r}: there this delay never stands still")


def _returns(definition: Definition, state: State, clock: Clock) -> bool:
    """Whether a file in one of the pauses can come straight back, or through other pauses; from a suspension it does."""
    ways = graph.steps(definition)
    paused = [key for key, other in definition.states.items() if other.leaf and any(matches(p, key) for p in clock.pauses)]
    return any(definition.states[key].suspends or state.key in ways[key] for key in paused)
