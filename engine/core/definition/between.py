"""Faults between processes: what one says of the states and fields of another.

A process that is not in the library is no fault: the file may be checked alone, before the other is written.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..conditions.faulty import undeclared
from ..conditions.linked import Linked, Wanted
from ..names import matches
from ..nearest import unknown
from .compile_transitions import rows_of
from .definition import Definition, Input, Transition
from .problems import Path, Problem

Others = Mapping[str, Definition]


def between(definition: Definition, others: Others) -> Iterator[Problem]:
    """Every state pattern and field that a definition names of another process, and that is not there; and the key of
    the process itself, where another file has it already."""
    if others.get(definition.key, definition) is not definition:
        yield Problem(("workflow",), "workflow.twice", f"another file declares the process {definition.key!r}")
    for exits in definition.transitions.values():
        for transition in exits:
            yield from _inputs(definition, transition, others)
            yield from _conditions(definition, transition, others)


def _inputs(definition: Definition, transition: Transition, others: Others) -> Iterator[Problem]:
    shared = definition.written.inputs
    for key, asked in transition.inputs.items():
        above: Path = ("inputs",) if key in shared else ("transitions", transition.trigger, "inputs")
        if asked.process in others:
            yield from _states(asked.states, others[asked.process], (*above, key, "in"))


def _conditions(definition: Definition, transition: Transition, others: Others) -> Iterator[Problem]:
    for path, wanted in _linked(definition, transition.trigger):
        other = others.get(_process(definition, wanted, transition.inputs))
        if other is None:
            continue
        yield from _states(wanted.states, other, (*path, "in"))
        if wanted.before is not None:
            yield from undeclared(wanted.before, other.names.fields, "field", (*path, "before"))


def _linked(definition: Definition, trigger: str) -> Iterator[tuple[Path, Wanted]]:
    for path, row, taken in rows_of(trigger, definition.written.transitions[trigger]):
        above: Path = ("transitions", trigger) if "conditions" in taken else path
        for index, written in enumerate(row.conditions or ()):
            if "linked" in written:
                yield (*above, "conditions", index, "linked"), Linked.model_validate(written).linked


def _process(definition: Definition, wanted: Wanted, inputs: Mapping[str, Input]) -> str:
    if wanted.kind is not None:
        kind = definition.names.links.get(wanted.kind)
        return kind.processes[0] if kind is not None and len(kind.processes) == 1 else ""
    asked = inputs.get(wanted.input or "")
    return asked.process if asked is not None else ""


def _states(patterns: tuple[str, ...], other: Definition, path: Path) -> Iterator[Problem]:
    leaves = [state.key for state in other.states.values() if state.leaf]
    for index, pattern in enumerate(patterns):
        if not any(matches(pattern, leaf) for leaf in leaves):
            yield Problem((*path, index), "unknown.state", unknown(f"state of {other.key}", pattern, other.states))
