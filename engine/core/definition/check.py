"""Faults of a whole definition: states nobody reaches, states without a way out, dead clocks, steps back without words.

Faults of single parts and of the names they use are found while compiling.
"""
from __future__ import annotations

from .definition import Definition
from .problems import Path, Problems


def check(definition: Definition, problems: Problems) -> None:
    """Add every fault of the whole to `problems`."""
    for state in definition.states.values():
        if state.leaf:
            _exits(definition, state.key, problems)
    _reachable(definition, problems)


def path_of(state: str) -> Path:
    """Where a state is written."""
    path: Path = ("states",)
    for index, step in enumerate(state.split(".")):
        path = (*path, step) if index == 0 else (*path, "states", step)
    return path


def _exits(definition: Definition, state: str, problems: Problems) -> None:
    ended, exits = definition.states[state].ended, definition.exits(state)
    if ended and exits:
        problems.add(path_of(state), "state.ended", f"{state!r} is an end, yet {exits[0].trigger!r} leaves it")
    if not ended and not any(not exit_.stays for exit_ in exits):
        problems.add(path_of(state), "state.stuck", f"nothing leaves {state!r}; give it a way out, or say `ended`")


def targets(definition: Definition, state: str) -> set[str]:
    """The states one step away; `back` leads to wherever one can come from."""
    found: set[str] = set()
    for transition in definition.exits(state):
        if transition.target:
            found.add(transition.target)
        elif transition.back:
            found |= {t.source for exits in definition.transitions.values() for t in exits if t.target == transition.back}
    return found


def _reachable(definition: Definition, problems: Problems) -> None:
    seen, ahead = set(), [definition.written.initial]
    while ahead:
        state = ahead.pop()
        if state not in seen:
            seen.add(state)
            ahead += targets(definition, state)
    for state in definition.states.values():
        if state.leaf and state.key not in seen:
            problems.add(path_of(state.key), "state.unreachable", f"no transition leads to {state.key!r}")
