"""`filled: [commune, telephone]`: fields that must have a value."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..decision import Cure, Named, Unmet
from ..expressions import MISSING
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope, as_tuple
from .faulty import undeclared


class FilledRule(Rule):
    """Met when each field has a value; a list has one row at least. A field whose own `required_if` is not true is not
    wanted."""

    filled: str | tuple[str, ...]

    def compiled(self, scope: Scope) -> Compiling:
        yield from undeclared(self.filled, scope.names.fields, "field", ("filled",))
        return Filled(as_tuple(self.filled))


@dataclass(frozen=True, slots=True)
class Filled(Condition):
    """These must have a value."""

    fields: tuple[str, ...]

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        for key in self.fields:
            if sight.value(key) in (MISSING, "", []) and self._wanted(sight, key):
                yield Unmet("field.missing", {"field": Named("field", key)}, Cure("field", key))

    @staticmethod
    def _wanted(sight: Sight, key: str) -> bool:
        rule = sight.names.required_if.get(key)
        return rule is None or rule.holds(sight.value)
