"""Where compiling puts what it finds: (path in the file, code, message), all of them."""
from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from ..conditions.faulty import Path, Problem, compiled, undeclared
from ..expressions import Expression
from ..names import matches
from ..nearest import unknown

__all__ = ["Path", "Problem", "Problems"]


T = TypeVar("T")


class Problems:
    """Collects; never raises."""

    def __init__(self) -> None:
        self.found: list[Problem] = []

    def __iter__(self) -> Iterator[Problem]:
        return iter(self.found)

    def add(self, path: Path, code: str, message: str) -> None:
        self.found.append(Problem(path, code, message))

    def known(self, keys: str | Iterable[str], declared: Collection[str], what: str, path: Path) -> None:
        """A fault for a key that is not declared, or for each such key of a list."""
        self.found += undeclared(keys, declared, what, path)

    def states(self, patterns: str | Sequence[str], states: Mapping[str, Any], path: Path) -> None:
        """A fault for a state pattern, or each of several, that covers no state a case can be in."""
        placed = [(path, patterns)] if isinstance(patterns, str) else [((*path, i), p) for i, p in enumerate(patterns)]
        for where, pattern in placed:
            if not any(state.leaf and matches(pattern, state.key) for state in states.values()):
                known = [*states, *(f"{state.key}.*" for state in states.values() if not state.leaf)]
                self.add(where, "unknown.state", unknown("state", pattern, known))

    def expression(self, source: str | None, variables: Mapping[str, str], path: Path, result: str = "bool"
                   ) -> Expression | None:
        """Compile one, or collect its faults and give None."""
        if source is None:
            return None
        expression, faults = compiled(source, variables, path, result)
        self.found += faults
        return expression

    def made(self, prefix: Path, making: Generator[Problem, None, T]) -> T:
        """What a part makes of itself while it yields its faults, under the path of the part."""
        while True:
            try:
                self.found.append(next(making).under(prefix))
            except StopIteration as end:
                made: T = end.value
                return made

    def collect(self, prefix: Path, faults: Iterable[Problem]) -> None:
        """Faults a part found about itself, under the path of the part."""
        self.found += (fault.under(prefix) for fault in faults)
