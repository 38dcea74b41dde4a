"""What every kind of condition answers to. A kind is one file beside this one and one line in `__init__.py`."""
from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, PrivateAttr

from ..decision import Question, Unmet
from ..expressions import Expression
from ..names import Names
from ..sight import Sight
from .faulty import Path, Problem, compiled


class Scope(NamedTuple):
    """What a condition may name: the definition's names, and the inputs of its transition by type."""

    names: Names
    inputs: Mapping[str, str]

    @property
    def variables(self) -> dict[str, str]:
        return {**self.names.variables, **{f"input.{key}": type_ for key, type_ in self.inputs.items()}}


class Condition(BaseModel):
    """`when` guards it: where the guard is not true, the condition is met."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    when: str | None = None
    _guard: Expression | None = PrivateAttr(None)
    _reads: tuple[str, ...] = PrivateAttr(())

    def bind(self, scope: Scope) -> Iterator[Problem]:
        """Compile what is text, and yield every fault."""
        if self.when is not None:
            self._guard = yield from self.compiled(scope, self.when, ("when",))

    def compiled(self, scope: Scope, source: str, where: Path, result: str = "bool"
                 ) -> Generator[Problem, None, Expression | None]:
        """Compile one expression, yielding its faults; remembers which inputs it reads."""
        expression, problems = compiled(source, scope.variables, where, result)
        yield from problems
        if expression is not None:
            used = (name for name, _ in expression.uses if name.startswith("input."))
            self._reads += tuple(name.removeprefix("input.") for name in used)
        return expression

    def reads(self) -> tuple[str, ...]:
        """The inputs it reads: before they are given, the condition is asked, not unmet."""
        return self._reads

    def applies(self, sight: Sight) -> bool:
        """Whether the guard is true, or there is none."""
        return self._guard is None or self._guard.holds(sight.value)

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        """What it must know of other cases."""
        return ()

    def watches(self, kind: str, states: tuple[str, str]) -> bool:
        """Whether it asks, of the cases linked under a kind, about one of two states."""
        return False

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        """Every reason why it is not met; nothing where it is. Called only where it applies."""
        raise NotImplementedError


def as_tuple(value: str | tuple[str, ...]) -> tuple[str, ...]:
    """One key or several, as several."""
    return (value,) if isinstance(value, str) else value

