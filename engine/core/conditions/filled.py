"""`filled: [commune, telephone]`: fields that must have a value."""
from __future__ import annotations

from collections.abc import Iterator

from ..decision import Cure, Named, Unmet
from ..expressions import MISSING
from ..sight import Sight
from .base import Condition, Scope, as_tuple
from .faulty import Problem, undeclared


class Filled(Condition):
    """Met when each field has a value; a list has one row at least. A field whose own `required_if` is not true is not
    wanted."""

    filled: str | tuple[str, ...]

    def bind(self, scope: Scope) -> Iterator[Problem]:
        yield from super().bind(scope)
        yield from undeclared(self.filled, scope.names.fields, "field", ("filled",))

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        for key in as_tuple(self.filled):
            if self._wanted(sight, key) and sight.value(key) in (MISSING, "", []):
                yield Unmet("field.missing", {"field": Named("field", key)}, Cure("field", key))

    @staticmethod
    def _wanted(sight: Sight, key: str) -> bool:
        rule = sight.names.required_if.get(key)
        return rule is None or rule.holds(sight.value)
