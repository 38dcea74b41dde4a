"""Transitions: a trigger's rows, each spread over its sources, with conditions, inputs and effects bound to names."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from ..conditions import KINDS, Condition, Scope
from ..conditions.session import INPUTS as SESSION_INPUTS
from ..expressions import Expression
from ..names import Names, matches
from . import model
from .compile_fields import compile_inputs
from .definition import Input, State, Tie, Transition, Write
from .problems import Path, Problems

FILLED_FROM_TRIGGER = tuple(name for name in model.RowText.model_fields)


def compile_transitions(written: model.WorkflowText, names: Names, states: Mapping[str, State], problems: Problems
                        ) -> tuple[Transition, ...]:
    """Every (trigger, source leaf), in the order of the file. Two rows of one trigger from one state are a fault."""
    found: dict[tuple[str, str], Transition] = {}
    for trigger, text in written.transitions.items():
        for path, row in rows_of(trigger, text):
            for transition in _Row(trigger, row, path, written, names, states, problems).compiled():
                pair = (trigger, transition.source)
                if pair in found:
                    problems.add(path, "trigger.twice", f"{trigger!r} leaves {transition.source!r} twice")
                found[pair] = transition
    return tuple(found.values())


def rows_of(trigger: str, text: model.TriggerText) -> Iterator[tuple[Path, model.RowText]]:
    """The rows of a trigger with what they take from it, and where each is written."""
    if not text.rows:
        yield ("transitions", trigger), text
    for index, row in enumerate(text.rows):
        given = {name: getattr(row, name) if getattr(row, name) is not None else getattr(text, name)
                 for name in FILLED_FROM_TRIGGER}
        yield ("transitions", trigger, "rows", index), model.RowText.model_construct(**given)


class _Row:
    """Compiles one row. Short-lived: it only spares passing six things to every step."""

    def __init__(self, trigger: str, row: model.RowText, path: Path, written: model.WorkflowText, names: Names,
                 states: Mapping[str, State], problems: Problems) -> None:
        self.trigger, self.row, self.path = trigger, row, path
        self.written, self.names, self.states, self.problems = written, names, states, problems

    def compiled(self) -> Iterator[Transition]:
        """One transition for each source leaf."""
        inputs = self._inputs()
        scope = Scope(self.names, {key: found.bounds.type for key, found in inputs.items()})
        conditions, writes, tie = self._conditions(scope), self._writes(scope), self._tie(inputs)
        self._roles()
        if self.row.title is None:
            self.problems.add(self.path, "title.missing", "missing title")
        for source in self._sources():
            yield self._transition(source, inputs, conditions, writes, tie)

    def _transition(self, source: State, inputs: dict[str, Input], conditions: tuple[Condition, ...],
                    writes: tuple[Write, ...], tie: Tie | None) -> Transition:
        row = self.row
        target, back, stays = self._target(source)
        backward = bool(target) and not stays and self.states[target].order < source.order and not row.resumes
        return Transition(
            self.trigger, source.key, target, back, stays, backward, row.title or {}, row.done, row.help,
            tuple(row.roles or ()), row.motif or "", inputs, conditions, writes, tie, row.undoes or model.Undoes(),
            bool(row.suspends), bool(row.resumes), row.by.session if row.by else "", row.tone or "",
        )

    def _sources(self) -> list[State]:
        leaves = [state for state in self.states.values() if state.leaf]
        if self.row.source is None:
            self.problems.add(self.path, "source.missing", "`from` is missing")
            return []
        if self.row.source == "any open":
            return [state for state in leaves if not state.ended and not state.suspends]
        patterns = (self.row.source,) if isinstance(self.row.source, str) else self.row.source
        for pattern in patterns:
            if not any(matches(pattern, state.key) for state in leaves):
                self.problems.add((*self.path, "from"), "unknown.state", f"no state matches {pattern!r}")
        return [state for state in leaves if any(matches(pattern, state.key) for pattern in patterns)]

    def _target(self, source: State) -> tuple[str, str, bool]:
        """(target leaf, state whose origin is the target, stays)."""
        to = self.row.to
        if to is None or self.row.resumes:
            return ("", "", False) if self.row.resumes else (source.key, "", True)
        if isinstance(to, model.Back):
            self._leaf(to.back, ("to", "back"))
            return "", to.back, False
        if to == "back":
            return "", source.key, False
        self._leaf(to, ("to",))
        return (to, "", False) if to in self.states else (source.key, "", True)

    def _leaf(self, key: str, where: Path) -> None:
        if key not in self.states or not self.states[key].leaf:
            self.problems.add((*self.path, *where), "unknown.state", f"unknown state {key!r}")

    def _roles(self) -> None:
        if not self.row.roles:
            self.problems.add(self.path, "roles.missing", "`roles` is missing: who may fire it?")
        self.problems.known(self.row.roles or (), self.names.roles, "role", (*self.path, "roles"))

    def _inputs(self) -> dict[str, Input]:
        texts = dict(self.row.inputs or {})
        shared = (*(self.row.use_inputs or ()), *(SESSION_INPUTS if self.row.by else ()))
        self.problems.known(shared, self.written.inputs, "input", (*self.path, "use_inputs"))
        texts |= {key: self.written.inputs[key] for key in shared if key in self.written.inputs}
        return compile_inputs(texts, self.written, self.names, self.problems, (*self.path, "inputs"))

    def _conditions(self, scope: Scope) -> tuple[Condition, ...]:
        written: list[tuple[Path, Mapping[str, Any]]] = []
        if self.row.by:
            written.append(((*self.path, "by"), {"session": self.row.by.session}))
        for index, text in enumerate(self.row.conditions or ()):
            written.append(((*self.path, "conditions", index), text))
        found = (self._condition(path, text, scope) for path, text in written)
        return tuple(condition for condition in found if condition is not None)

    def _condition(self, path: Path, text: Mapping[str, Any], scope: Scope) -> Condition | None:
        kinds = [kind for kind in KINDS if kind in text]
        if len(kinds) != 1:
            self.problems.add(path, "condition.kind", f"a condition is one of {', '.join(KINDS)}")
            return None
        try:
            condition = KINDS[kinds[0]].model_validate(text)
        except ValidationError as error:
            for fault in error.errors():
                self.problems.add((*path, *fault["loc"]), "condition", fault["msg"])
            return None
        self.problems.collect(path, condition.bind(scope), "condition")
        return condition

    def _tie(self, inputs: dict[str, Input]) -> Tie | None:
        link = self.row.link
        if link is None:
            return None
        self.problems.known((link.kind,), self.names.links, "link", (*self.path, "link", "kind"))
        if link.input not in inputs or inputs[link.input].bounds.type != "case":
            self.problems.add((*self.path, "link", "input"), "unknown.input", f"{link.input!r} is no input of type case")
        return Tie(link.kind, link.input, link.replaces, link.rules)

    def _writes(self, scope: Scope) -> tuple[Write, ...]:
        return tuple(self._write(write, scope, (*self.path, "writes", index))
                     for index, write in enumerate(self.row.writes or ()))

    def _write(self, write: model.WriteText, scope: Scope, path: Path) -> Write:
        self.problems.known((write.field,), self.names.fields, "field", (*path, "field"))
        columns = self.names.lists.get(write.field, {})
        variables = {**scope.variables, **{f"item.{key}": type_ for key, type_ in columns.items()}}
        how = next(way for way in ("set", "add", "update", "take") if getattr(write, way) is not None)
        values: dict[str, Expression] = {}
        for key, source in self._sources_of(write, how).items():
            type_ = columns.get(key) if how in ("add", "update") else self.names.fields.get(write.field)
            if type_ is None:
                self.problems.add((*path, how), "unknown.column", f"unknown column {key!r}")
                continue
            expression = self.problems.expression(source, variables, (*path, how, key), type_)
            if expression is not None:
                values[key] = expression
        if how == "take":
            self.problems.known((write.take or "",), scope.inputs, "input", (*path, "take"))
        where = self.problems.expression(write.where, variables, (*path, "where"))
        return Write(write.field, how, values, where, write.take or "")

    @staticmethod
    def _sources_of(write: model.WriteText, how: str) -> Mapping[str, str]:
        if how == "set":
            return {write.field: write.set or ""}
        return (write.add if how == "add" else write.update if how == "update" else None) or {}
