"""The reference for topology: a definition as a `transitions` machine, built apart from the table that deciding reads.

Topology only. Conditions are never its callbacks: it stops at the first false one, and a refusal must name them all
(docs/decisions/0002). What needs a journal (`to: back`, resuming) has no target here: `dynamic` names those pairs.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from transitions.extensions.nesting import HierarchicalMachine, NestedState

from ..names import matches
from .compile_transitions import rows_of
from .definition import Definition
from .model import Back, RowText, StateText


class State(NestedState):
    """Joined by dots: the separator `_` that comes with the library would split the keys themselves."""

    separator = "."


class Machine(HierarchicalMachine):
    """A machine of such states."""

    state_cls = State


def build(definition: Definition) -> Any:
    """The machine of a definition, read from what its author wrote. It begins in the initial state."""
    written = definition.written
    moves = [
        {"trigger": trigger, "source": source, "dest": source if row.to is None else row.to}
        for trigger, text in written.transitions.items() for _, row, _ in rows_of(trigger, text)
        if not is_dynamic(row) for source in sources(row, written.states)
    ]
    return Machine(model=None, states=_nested(written.states), transitions=moves, initial=written.initial,
                   auto_transitions=False, send_event=False)


def is_dynamic(row: RowText) -> bool:
    """Whether only the journal says where a row leads."""
    return bool(row.resumes) or row.to == "back" or isinstance(row.to, Back)


def dynamic(definition: Definition) -> set[tuple[str, str]]:
    """The (state, trigger) pairs whose target only the journal knows."""
    written = definition.written
    return {(source, trigger) for trigger, text in written.transitions.items() for _, row, _ in rows_of(trigger, text)
            if is_dynamic(row) for source in sources(row, written.states)}


def sources(row: RowText, states: Mapping[str, StateText]) -> list[str]:
    """The leaves that a row leaves."""
    leaves = dict(_leaves(states, ""))
    if row.source == "any open":
        return [key for key, state in leaves.items() if not state.ended and not state.suspends]
    patterns = (row.source,) if isinstance(row.source, str) else row.source or ()
    return [key for key in leaves if any(matches(pattern, key) for pattern in patterns)]


def _leaves(states: Mapping[str, StateText], prefix: str) -> Iterator[tuple[str, StateText]]:
    for key, state in states.items():
        if state.states:
            yield from _leaves(state.states, f"{prefix}{key}.")
        else:
            yield prefix + key, state


def _nested(states: Mapping[str, StateText]) -> list[Any]:
    return [{"name": key, "children": _nested(state.states)} if state.states else key for key, state in states.items()]
