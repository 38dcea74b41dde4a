"""`unique: nom`: no other case of this process in the province goes by this name."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..decision import Cure, Question, Unmet
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope
from .faulty import undeclared


class UniqueRule(Rule):
    """The field is the one that names the case (`face: title`); names are compared without case and accents."""

    unique: str

    def compiled(self, scope: Scope) -> Compiling:
        yield from undeclared(self.unique, scope.names.fields, "field", ("unique",))
        return Unique(self.unique)


@dataclass(frozen=True, slots=True)
class Unique(Condition):
    """Asks the shell for the others of that name."""

    unique: str

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        name = sight.case.fields.get(self.unique)
        return (Question("named", str(name)),) if name else ()

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        others = (other for question in self.asks(sight) for other in sight.ask(question) if other.ref != sight.case.ref)
        for other in others:
            yield Unmet("title.taken", {"case": other.title, "ref": other.ref}, Cure("field", self.unique))
