"""Faults between processes: what one says of the states and fields of another.

A process that is not in the library is no fault: the file may be checked alone, before the other is written.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..conditions.base import as_tuple
from ..conditions.faulty import undeclared
from ..conditions.linked import LinkedRule, Wanted
from ..names import matches
from ..nearest import unknown
from .compile_transitions import rows_of
from .definition import Definition, Input, Transition
from .model import RowText
from .problems import Path, Problem

Others = Mapping[str, Definition]


def between(definition: Definition, others: Others) -> Iterator[Problem]:
    """Every state pattern and field that a definition names of another process, and that is not there; and the key of
    the process itself, where another file has it already."""
    if not definition.variant and others.get(definition.key, definition) is not definition:
        yield Problem(("workflow",), "workflow.twice", f"another file declares the process {definition.key!r}")
    for exits in definition.transitions.values():
        for transition in exits:
            yield from _inputs(definition, transition, others)
            yield from _conditions(definition, transition, others)
    for trigger in definition.written.transitions:
        yield from _consequences(definition, trigger, others)
    yield from _inverses(definition, others)
    yield from _receipt(definition, others)


def _receipt(definition: Definition, others: Others) -> Iterator[Problem]:
    """The list that a receipt is read from, and its columns, are the linked process's."""
    receipt = definition.written.receipt
    kind = definition.names.links.get(receipt.link) if receipt is not None else None
    for other in (others[process] for process in kind.processes if process in others) if kind is not None else ():
        assert receipt is not None
        yield from undeclared(receipt.of, other.names.lists, "list", ("receipt", "of"))
        for part in ("file", "number", "moment") if receipt.of in other.names.lists else ():
            yield from undeclared(getattr(receipt, part), other.names.lists[receipt.of], "column", ("receipt", part))


def _inverses(definition: Definition, others: Others) -> Iterator[Problem]:
    """An inverse kind of link is one that the other process has, towards this one."""
    for key, kind in definition.names.links.items():
        for process in kind.processes if kind.inverse else ():
            if process in others:
                yield from _towards(definition, others[process], kind.inverse, ("links", key, "inverse"))


def _towards(definition: Definition, other: Definition, link: str, path: Path) -> Iterator[Problem]:
    yield from undeclared(link, other.names.links, "link", path)
    theirs = other.names.links.get(link)
    if theirs is not None and definition.key not in theirs.processes:
        yield Problem(path, "link.elsewhere", f"the link {link!r} of {other.key} does not lead to {definition.key!r}")


def _consequences(definition: Definition, trigger: str, others: Others) -> Iterator[Problem]:
    """Cases that are opened, and steps that are fired, exist in the other process, with what they are given."""
    for path, row, taken in rows_of(trigger, definition.written.transitions[trigger]):
        above: Path = ("transitions", trigger) if "then" in taken else path
        for index, written in enumerate(row.then or ()):
            here: Path = (*above, "then", index)
            if "open_case" in written:
                yield from _opened(definition, written["open_case"], others, (*here, "open_case"))
            elif "fire" in written:
                yield from _fired(definition, row, written["fire"], others, (*here, "fire"))


def _opened(definition: Definition, written: Mapping[str, Any], others: Others, path: Path) -> Iterator[Problem]:
    other = others.get(str(written.get("process")))
    if other is None:
        return
    yield from _towards(definition, other, str(written.get("link")), (*path, "link"))
    fields = written.get("fields") or {}
    for key in fields:
        yield from undeclared(key, other.names.fields, "field", (*path, "fields", key))
    for key, field in other.fields.items():
        if field.required and key not in fields:
            yield Problem((*path, "fields"), "field.required", f"a case of {other.key} cannot be opened without {key!r}")


def _fired(definition: Definition, row: RowText, written: Mapping[str, Any], others: Others, path: Path) -> Iterator[Problem]:
    for other in _reached(definition, row, written, others):
        trigger = str(written.get("trigger"))
        yield from undeclared(trigger, other.names.triggers, "trigger", (*path, "trigger"))
        known = {key for transition in other.table.values() if transition.trigger == trigger for key in transition.inputs}
        for key in written.get("inputs") or {}:
            if trigger in other.names.triggers:
                yield from undeclared(key, known, "input", (*path, "inputs", key))


def _reached(definition: Definition, row: RowText, written: Mapping[str, Any], others: Others) -> list[Definition]:
    """The processes whose cases a `fire` may reach, as far as they are here."""
    kind = definition.names.links.get(str(written.get("link")))
    asked = (row.inputs or {}).get(str(written.get("input")))
    named = as_tuple(asked.process or ()) if asked is not None else ()
    processes = kind.processes if kind is not None else named
    return [others[process] for process in processes if process in others]


def _inputs(definition: Definition, transition: Transition, others: Others) -> Iterator[Problem]:
    shared = definition.written.inputs
    for key, asked in transition.inputs.items():
        above: Path = ("inputs",) if key in shared else ("transitions", transition.trigger, "inputs")
        if asked.processes and asked.processes[0] in others:
            yield from _states(asked.states, others[asked.processes[0]], (*above, key, "in"))


def _conditions(definition: Definition, transition: Transition, others: Others) -> Iterator[Problem]:
    for path, wanted in _linked(definition, transition.trigger):
        other = others.get(_process(definition, wanted, transition.inputs))
        if other is None:
            continue
        yield from _states(wanted.states, other, (*path, "in"))
        yield from _states(wanted.entered, other, (*path, "entered"))
        if wanted.before is not None:
            yield from undeclared(wanted.before, other.names.fields, "field", (*path, "before"))


def _linked(definition: Definition, trigger: str) -> Iterator[tuple[Path, Wanted]]:
    for path, row, taken in rows_of(trigger, definition.written.transitions[trigger]):
        above: Path = ("transitions", trigger) if "conditions" in taken else path
        for index, written in enumerate(row.conditions or ()):
            if "linked" in written:
                yield (*above, "conditions", index, "linked"), LinkedRule.model_validate(written).linked


def _process(definition: Definition, wanted: Wanted, inputs: Mapping[str, Input]) -> str:
    if wanted.kind is not None:
        kind = definition.names.links.get(wanted.kind)
        return kind.processes[0] if kind is not None and len(kind.processes) == 1 else ""
    asked = inputs.get(wanted.input or "")
    return asked.processes[0] if asked is not None and len(asked.processes) == 1 else ""


def _states(patterns: tuple[str, ...], other: Definition, path: Path) -> Iterator[Problem]:
    leaves = [state.key for state in other.states.values() if state.leaf]
    for index, pattern in enumerate(patterns):
        if not any(matches(pattern, leaf) for leaf in leaves):
            yield Problem((*path, index), "unknown.state", unknown(f"state of {other.key}", pattern, other.states))
