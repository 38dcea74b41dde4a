"""`expression: part_indh * 10000 <= parameters.part_max * cout_total`, with its own sentence in `else` and its cure."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from ..decision import Cure, Named, Title, Typed, Unmet
from ..expressions import MISSING, Expression
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope, inputs_of
from .faulty import Problem, undeclared
from .texts import Sentence, braces, placeholders


class CureText(BaseModel):
    """One of: `field`, `document`, `trigger`, `person` (a role), `input`; or `wait: true`."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    field: str | None = None
    document: str | None = None
    trigger: str | None = None
    person: str | None = None
    input: str | None = None
    wait: Literal[True] | None = None

    def cure(self) -> Cure | None:
        """The cure; None where nothing is named, which is a fault."""
        kind, key = next(((kind, key) for kind, key in self if key), ("", ""))
        if kind == "wait":
            return Cure("wait")
        return Cure(kind, key, key if kind == "person" else "") if kind else None


class Shown(BaseModel):
    """A number computed for the sentence: its type and its expression."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    type: Literal["int", "money", "share", "date"]
    value: str


class ExpressionRule(Rule):
    """Met when the expression is true. Where a variable has no value, the unmet condition says which one is missing."""

    expression: str
    otherwise: Sentence = Field(alias="else")
    show: Mapping[str, Shown] = {}
    cure: CureText | None = None

    def compiled(self, scope: Scope) -> Compiling:
        expression = yield from scope.expression(self.expression, ("expression",))
        show: dict[str, Expression] = {}
        for key, shown in self.show.items():
            computed = yield from scope.expression(shown.value, ("show", key, "value"), shown.type)
            if computed is not None:
                show[key] = computed
        yield from self._sentence(scope)
        yield from self._cured(scope)
        if expression is None:
            return None
        cure = self.cure.cure() if self.cure else None
        return Holds(expression, show, cure, self.otherwise, reads=inputs_of(expression, *show.values()),
                     weighs=inputs_of(expression, space="answered."))

    def _sentence(self, scope: Scope) -> Iterator[Problem]:
        known = {*self.show, *scope.variables}
        for language, text in self.otherwise.items():
            for name in braces(text):
                yield from undeclared(name, known, "name", ("else", language))

    def _cured(self, scope: Scope) -> Iterator[Problem]:
        names = scope.names
        declared = {"field": names.fields, "document": names.documents, "trigger": names.triggers,
                    "person": names.roles, "input": scope.inputs}
        written = [(kind, key) for kind, key in self.cure or () if key]
        if self.cure is not None and len(written) != 1:
            yield Problem(("cure",), "condition", f"a cure names one of {', '.join(declared)}, or `wait: true`")
        for kind, key in written:
            if kind in declared:
                yield from undeclared(key, declared[kind], "role" if kind == "person" else kind, ("cure", kind))


@dataclass(frozen=True, slots=True)
class Holds(Condition):
    """The expression is true. `show` computes numbers for the sentence `otherwise`."""

    expression: Expression
    show: Mapping[str, Expression]
    cure: Cure | None
    otherwise: Title

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        if self.expression.holds(sight.value):
            return
        failed = self.expression.value(sight.value) is MISSING
        lacking = self.expression.missing(sight.value) if failed else ()
        if lacking:
            yield from (self._lacks(sight, name) for name in lacking)
            return
        yield Unmet("expression", self._values(sight), self.cure, self.otherwise)

    def _lacks(self, sight: Sight, name: str) -> Unmet:
        computed = sight.names.computed.get(name)
        field = computed.of if computed and computed.of else name
        if name.startswith("input."):
            key = name.removeprefix("input.")
            return Unmet("input.missing", {"input": Named("input", key)}, Cure("input", key))
        return Unmet("field.missing", {"field": Named("field", field)}, Cure("field", field))

    def _values(self, sight: Sight) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name in placeholders(self.otherwise):
            shown = self.show.get(name)
            found = shown.value(sight.value) if shown else sight.value(name)
            type_ = shown.result if shown else sight.names.type_of(name)
            values[name] = Typed(type_, None if found is MISSING else found)
        return values
