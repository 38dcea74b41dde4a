"""`fire: {link: appel, trigger: enregistrer_depot}`: a step of every case linked under a kind, on either end of the link."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pydantic import Field

from ..conditions.faulty import Problem, undeclared
from ..decision import Follow, Question, Seen
from ..names import matches
from ..sight import Sight
from .base import Carried, CarriedRows, Consequence, ConsequenceText, Given, Values, carried, carry


class FireText(ConsequenceText):
    """`input` names, instead of a `link`, the case that the actor gives; `beside` all that name the same case under a kind.
    `inputs` are the trigger's. Of the cases, those whose state is one of `in`; with `first`, only the one whose field is the
    least (a rank). `if_possible`: where the trigger is refused there, the step is taken without it."""

    trigger: str
    link: str | None = None
    input: str | None = None
    beside: str | None = None
    inputs: Values = {}
    states: tuple[str, ...] = Field((), alias="in")
    first: str | None = None
    if_possible: bool = False

    def compiled(self, given: Given) -> tuple[Consequence | None, list[Problem]]:
        problems: list[Problem] = []
        if sum(way is not None for way in (self.link, self.input, self.beside)) != 1:
            problems.append(Problem((), "consequence", "name a `link`, an `input` or `beside`, one of the three"))
        for key in ("link", "beside"):
            if getattr(self, key) is not None:
                problems += undeclared(getattr(self, key), given.names.links, "link", (key,))
        if self.input is not None and given.variables.get(f"input.{self.input}") != "case":
            problems.append(Problem(("input",), "unknown.input", f"{self.input!r} is no input of type case"))
        inputs = carry(self.inputs, given, given.variables, ("inputs",), problems)
        return FireLinked(self, inputs), problems


class FireLinked(NamedTuple):
    """Compiled. See FireText."""

    written: FireText
    inputs: Mapping[str, Carried | CarriedRows]

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        """Which cases are linked. The one an input names is asked for with the inputs."""
        if self.written.link:
            return (Question("linked", self.written.link),)
        return (Question("beside", self.written.beside),) if self.written.beside else ()

    def follows(self, sight: Sight) -> Iterator[Follow]:
        """One firing a case, in the order of their references, so that two units lock them in the same order."""
        values = carried(self.inputs, sight, {})
        for ref in self._refs(sight):
            yield Follow(self.written.trigger, ref=ref, values=values, optional=self.written.if_possible)

    def _refs(self, sight: Sight) -> list[str]:
        if self.written.input is not None:
            ref = sight.inputs.get(self.written.input)
            return [ref] if ref else []
        found = [seen for question in self.asks(sight) for seen in sight.ask(question) if self._wanted(seen)]
        if self.written.first is not None:
            found = sorted(found, key=self._rank)[:1]
        return sorted(seen.ref for seen in found)

    def _wanted(self, seen: Seen) -> bool:
        return not self.written.states or any(matches(pattern, seen.state) for pattern in self.written.states)

    def _rank(self, seen: Seen) -> tuple[bool, Any, str]:
        """Those without the field come last."""
        value = seen.fields.get(self.written.first or "")
        return value is None, value, seen.ref
