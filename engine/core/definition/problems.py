"""Where compiling puts what it finds: (path in the file, code, message), all of them."""
from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from ..expressions import Expression, ExpressionFault, compile_expression

Path = tuple[str | int, ...]


class Problem(NamedTuple):
    """One fault, before its place in the file is looked up."""

    path: Path
    code: str
    message: str


class Problems:
    """Collects; never raises."""

    def __init__(self) -> None:
        self.found: list[Problem] = []

    def __iter__(self) -> Iterator[Problem]:
        return iter(self.found)

    def add(self, path: Path, code: str, message: str) -> None:
        self.found.append(Problem(path, code, message))

    def known(self, keys: Iterable[str], declared: Collection[str], what: str, path: Path) -> None:
        """A fault for each key that is not declared."""
        for key in keys:
            if key not in declared:
                self.add(path, f"unknown.{what}", f"unknown {what} {key!r}")

    def expression(self, source: str | None, variables: Mapping[str, str], path: Path, result: str = "bool"
                   ) -> Expression | None:
        """Compile one, or collect its faults and give None."""
        if source is None:
            return None
        try:
            return compile_expression(source, variables, result)
        except ExpressionFault as fault:
            for line, column, message in fault.faults:
                self.add(path, "expression", f"{message} (in the expression, line {line}, column {column})")
            return None

    def collect(self, prefix: Path, faults: Iterable[tuple[Path, str]], code: str) -> None:
        """Faults a part found about itself, under the path of the part."""
        for path, message in faults:
            self.add((*prefix, *path), code, message)


