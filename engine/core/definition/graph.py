"""Where a case can go: the states one step away, those reachable, those from which an end can be reached.

A suspension is no way on: it comes back to where it left. `to: back` leads to wherever one can come from.
"""
from __future__ import annotations

from collections.abc import Iterable, Mapping

from .definition import Definition, Transition

Steps = Mapping[str, frozenset[str]]


def steps(definition: Definition, suspending: bool = False) -> Steps:
    """For every leaf the leaves one step away; with `suspending`, also where suspensions lead."""
    entries: dict[str, set[str]] = {}
    for exits in definition.transitions.values():
        for transition in exits:
            entries.setdefault(transition.target, set()).add(transition.source)
    return {
        key: frozenset(target for transition in definition.exits(key) if suspending or not transition.suspends
                       for target in targets(transition, entries))
        for key, state in definition.states.items() if state.leaf
    }


def targets(transition: Transition, entries: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """Where a transition may lead, itself left out. `entries` gives for a state those one can enter it from."""
    if transition.stays or transition.resumes:
        return frozenset()
    return frozenset(entries.get(transition.back, ())) if transition.back else frozenset((transition.target,))


def reachable(start: str, ways: Steps, without: str = "") -> set[str]:
    """Every state one can get to from a state, itself included, without ever entering one of them."""
    seen: set[str] = set()
    ahead = [start]
    while ahead:
        state = ahead.pop()
        if state not in seen and state != without:
            seen.add(state)
            ahead += ways.get(state, ())
    return seen


def ending(definition: Definition, ways: Steps) -> set[str]:
    """Every state from which an end can be reached, the ends included; so can one where resuming leads on."""
    found = {key for key, state in definition.states.items() if state.ended}
    found |= {t.source for exits in definition.transitions.values() for t in exits if t.resumes}
    while True:
        more = {key for key, after in ways.items() if key not in found and after & found}
        if not more:
            return found
        found |= more
