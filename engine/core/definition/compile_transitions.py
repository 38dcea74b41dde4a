"""Transitions: a trigger's rows, each spread over its sources, with conditions, inputs and effects bound to names."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from ..conditions import KINDS, Condition, Scope
from ..conditions.base import as_tuple
from ..conditions.session import INPUTS as SESSION_INPUTS
from ..consequences import KINDS as THEN_KINDS
from ..consequences import Consequence
from ..consequences import Given as Nameable
from ..expressions import Expression
from ..names import Names, matches, row_variables
from ..nearest import nearest
from . import model
from .compile_fields import compile_inputs
from .definition import Input, State, Tie, Transition, Write
from .guests import guest_faults
from .problems import Path, Problems
from .reader import KEY
from .shape import faults_of


def compile_transitions(written: model.WorkflowText, names: Names, states: Mapping[str, State], problems: Problems
                        ) -> tuple[Transition, ...]:
    """Every (trigger, source leaf), in the order of the file. Two rows of one trigger from one state are a fault."""
    found: dict[tuple[str, str], Transition] = {}
    for trigger, text in written.transitions.items():
        for path, row, taken in rows_of(trigger, text):
            for transition in _Row(trigger, row, path, taken, written, names, states, problems).compiled():
                pair = (trigger, transition.source)
                if pair in found:
                    problems.add((*path, "from"), "trigger.twice", f"{trigger!r} leaves {transition.source!r} twice")
                found[pair] = transition
    return tuple(found.values())


def rows_of(trigger: str, text: model.TriggerText) -> Iterator[tuple[Path, model.RowText, frozenset[str]]]:
    """The rows of a trigger: where each is written, the row with what it takes from the trigger, and what that is."""
    if not text.rows:
        yield ("transitions", trigger), text, frozenset()
    for index, row in enumerate(text.rows):
        taken = frozenset(name for name in model.RowText.model_fields if getattr(row, name) is None)
        given = {name: getattr(text if name in taken else row, name) for name in model.RowText.model_fields}
        yield ("transitions", trigger, "rows", index), model.RowText.model_construct(**given), taken


def _which_kind(text: Mapping[str, Any], kinds: list[str]) -> str:
    if kinds:
        return f"a condition is of one kind: write {' and '.join(kinds)} apart"
    near = next((near for key in text if (near := nearest(key, KINDS))), None)
    return f"a condition is one of {', '.join(KINDS)}" + (f"; did you mean {near!r}?" if near else "")


class _Row:
    """Compiles one row. Short-lived: it only spares passing seven things to every step."""

    def __init__(self, trigger: str, row: model.RowText, path: Path, taken: frozenset[str], written: model.WorkflowText,
                 names: Names, states: Mapping[str, State], problems: Problems) -> None:
        self.trigger, self.row, self.path, self.taken = trigger, row, path, taken
        self.written, self.names, self.states, self.problems = written, names, states, problems

    def compiled(self) -> Iterator[Transition]:
        """One transition for each source leaf."""
        inputs = self._inputs()
        scope = Scope(self.names, {key: found.bounds.type for key, found in inputs.items()})
        conditions, writes, tie = self._conditions(scope), self._writes(scope), self._tie(inputs)
        then = self._then(scope, inputs)
        self._roles()
        self._guests(inputs)
        self._known_undoes()
        if self.row.title is None:
            self.problems.add(self._at("title"), "title.missing", "`title` is missing")
        for source in self._sources():
            yield self._transition(source, inputs, conditions, writes, tie, then)

    def _at(self, key: str, *below: str | int) -> Path:
        """Where a part of the row is written: in the row, or in the trigger it is taken from."""
        name = "source" if key == "from" else key
        taken = name in self.taken and getattr(self.row, name) is not None
        return (*(("transitions", self.trigger) if taken else self.path), key, *below)

    def _transition(self, source: State, inputs: dict[str, Input], conditions: tuple[Condition, ...],
                    writes: tuple[Write, ...], tie: Tie | None, then: tuple[Consequence, ...]) -> Transition:
        row = self.row
        target, back, stays = self._target(source)
        backward = bool(target) and not stays and self.states[target].order < source.order and not row.suspends
        if backward and row.undoes is None:
            said = f"{self.trigger!r} goes back from {source.key!r} to {target!r}"
            message = f"{said}: say what it undoes, if only `undoes: {{}}`"
            self.problems.add(self.path, "undoes.missing", message)
        return Transition(
            self.trigger, source.key, target, back, stays, backward, row.title or {}, row.done, row.help,
            self._named_roles(), row.motif or ("optional" if any(c.waivable for c in conditions) else ""), inputs, conditions,
            writes, tie, row.undoes or model.Undoes(),
            bool(row.suspends), bool(row.resumes), as_tuple(row.by.session) if row.by else (), row.tone or "", then,
            bool(row.called), row.guests or "",
        )

    def _sources(self) -> list[State]:
        leaves = [state for state in self.states.values() if state.leaf]
        if self.row.source is None:
            self.problems.add(self._at("from"), "source.missing", "`from` is missing: which states does it leave?")
            return []
        if self.row.source == "any open":
            return [state for state in leaves if not state.ended and not state.suspends]
        patterns = (self.row.source,) if isinstance(self.row.source, str) else self.row.source
        self.problems.states(self.row.source, self.states, self._at("from"))
        return [state for state in leaves if any(matches(pattern, state.key) for pattern in patterns)]

    def _target(self, source: State) -> tuple[str, str, bool]:
        """(target leaf, state whose origin is the target, stays)."""
        to = self.row.to
        if to is None or self.row.resumes:
            return ("", "", False) if self.row.resumes else (source.key, "", True)
        if isinstance(to, model.Back):
            self._leaf(to.back, self._at("to", "back"))
            return "", to.back, False
        if to == "back":
            return "", source.key, False
        self._leaf(to, self._at("to"))
        return (to, "", False) if to in self.states else (source.key, "", True)

    def _leaf(self, key: str, where: Path) -> None:
        if key in self.states and not self.states[key].leaf:
            self.problems.add(where, "state.composite", f"{key!r} has states inside: name one of those")
        else:
            self.problems.known(key, self.states, "state", where)

    def _known_undoes(self) -> None:
        undoes = self.row.undoes
        if undoes is None:
            return
        if undoes.documents != "keep":
            self.problems.known(undoes.documents, self.names.documents, "document", self._at("undoes", "documents"))
        self.problems.known(undoes.fields, self.names.fields, "field", self._at("undoes", "fields"))

    def _named_roles(self) -> tuple[str, ...]:
        return tuple(self.written.responsible if role == model.RESPONSIBLE else role for role in self.row.roles or ())

    def _roles(self) -> None:
        if not self.row.roles:
            self.problems.add(self._at("roles"), "roles.missing", "`roles` is missing: who may fire it?")
        self.problems.known(self.row.roles or (), {*self.names.roles, model.RESPONSIBLE}, "role", self._at("roles"))

    def _guests(self, inputs: Mapping[str, Input]) -> None:
        key = self.row.guests
        if key is not None:
            self.problems.collect(self._at("guests"), guest_faults(key, inputs, self.written))

    def _inputs(self) -> dict[str, Input]:
        texts = dict(self.row.inputs or {})
        shared = (*(self.row.use_inputs or ()), *(SESSION_INPUTS if self.row.by else ()))
        self.problems.known(self.row.use_inputs or (), self.written.inputs, "input", self._at("use_inputs"))
        common = {key: self.written.inputs[key] for key in shared if key in self.written.inputs}
        for key in (SESSION_INPUTS if self.row.by else ()):
            if key in common and (common[key].optional or common[key].unless):
                message = f"{key!r} belongs to the minutes of a session: without it nothing would be decided"
                self.problems.add(("inputs", key), "input.session", message)
        found = compile_inputs(texts, self.written, self.names, self.problems, self._at("inputs"))
        return compile_inputs(common, self.written, self.names, self.problems, ("inputs",)) | found

    def _conditions(self, scope: Scope) -> tuple[Condition, ...]:
        written: list[tuple[Path, Mapping[str, Any]]] = []
        if self.row.by:
            written.append((self._at("by"), {"session": self.row.by.session}))
        for index, text in enumerate(self.row.conditions or ()):
            written.append((self._at("conditions", index), text))
        found = (self._condition(path, text, scope) for path, text in written)
        return tuple(condition for condition in found if condition is not None)

    def _condition(self, path: Path, text: Mapping[str, Any], scope: Scope) -> Condition | None:
        kinds = [kind for kind in KINDS if kind in text]
        if len(kinds) != 1:
            self.problems.add(path, "condition.kind", _which_kind(text, kinds))
            return None
        kind = KINDS[kinds[0]]
        try:
            read = kind.model_validate(text)
        except ValidationError as error:
            self.problems.collect(path, faults_of(error, text, kind))
            return None
        return self.problems.made(path, read.bind(scope))

    def _tie(self, inputs: dict[str, Input]) -> Tie | None:
        link = self.row.link
        if link is None:
            return None
        self.problems.known(link.kind, self.names.links, "link", self._at("link", "kind"))
        if link.input not in inputs or inputs[link.input].bounds.type != "case":
            self.problems.add(self._at("link", "input"), "unknown.input", f"{link.input!r} is no input of type case")
        return Tie(link.kind, link.input, link.replaces, link.rules)

    def _then(self, scope: Scope, inputs: Mapping[str, Input]) -> tuple[Consequence, ...]:
        given = {f"input.{key}": {c.key: c.bounds.type for c in asked.columns} for key, asked in inputs.items() if asked.columns}
        nameable = Nameable(self.names, scope.variables, {**self.names.lists, **given})
        found = (self._consequence(self._at("then", index), text, nameable) for index, text in enumerate(self.row.then or ()))
        return tuple(consequence for consequence in found if consequence is not None)

    def _consequence(self, path: Path, text: Mapping[str, Any], nameable: Nameable) -> Consequence | None:
        kinds = list(text)
        if len(kinds) != 1 or kinds[0] not in THEN_KINDS:
            self.problems.add(path, "consequence.kind", f"a consequence is one of {', '.join(THEN_KINDS)}")
            return None
        kind, where = THEN_KINDS[kinds[0]], (*path, kinds[0])
        try:
            written = kind.model_validate(text[kinds[0]])
        except ValidationError as error:
            self.problems.collect(where, faults_of(error, text[kinds[0]], kind))
            return None
        consequence, faults = written.compiled(nameable)
        self.problems.collect(where, faults)
        return consequence

    def _writes(self, scope: Scope) -> tuple[Write, ...]:
        return tuple(self._write(write, scope, self._at("writes", index))
                     for index, write in enumerate(self.row.writes or ()))

    def _write(self, write: model.WriteText, scope: Scope, path: Path) -> Write:
        if write.field not in self.names.fields:
            self.problems.known(write.field, self.names.fields, "field", (*path, "field"))
            return Write(write.field, "set", {}, None, "")
        columns = self.names.lists.get(write.field, {})
        self.problems.known(write.each or (), self.names.lists, "list", (*path, "each"))
        variables = {**scope.variables, **row_variables(self.names.lists.get(write.each or write.field, {}))}
        how = next(way for way in model.WAYS if getattr(write, way) is not None)
        values = self._values(write, how, columns, variables, (*path, how))
        named = {"take": (scope.inputs, "input"), "order": (scope.inputs, "input"), "assign": (self.names.grids, "grid")}
        if how in named:
            self.problems.known(getattr(write, how), *named[how], (*path, how))
        where = self.problems.expression(write.remove if how == "remove" else write.where, variables,
                                         (*path, "remove" if how == "remove" else "where"))
        return Write(write.field, how, values, where, write.take or write.order or write.assign or "", write.each or "")

    def _values(self, write: model.WriteText, how: str, columns: Mapping[str, str], variables: Mapping[str, str],
                path: Path) -> dict[str, Expression]:
        if how not in ("set", "take") and write.field not in self.names.lists:
            self.problems.add(path, "write.list", f"{write.field!r} is no list: use `set`")
            return {}
        values: dict[str, Expression] = {}
        for key, source in self._sources_of(write, how).items():
            if how != "set":
                self.problems.known(key, columns, "column", (*path, key, KEY))
            type_ = self.names.fields[write.field] if how == "set" else columns.get(key)
            expression = self.problems.expression(source, variables, (*path, key), type_) if type_ else None
            if expression is not None:
                values[key] = expression
        return values

    @staticmethod
    def _sources_of(write: model.WriteText, how: str) -> Mapping[str, str]:
        if how == "set":
            return {write.field: write.set or ""}
        return (write.add if how == "add" else write.update if how == "update" else None) or {}
