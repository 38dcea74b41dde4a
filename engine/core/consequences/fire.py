"""`fire: {link: appel, trigger: enregistrer_depot}`: a step of every case linked under a kind, on either end of the link."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ..conditions.faulty import Problem, undeclared
from ..decision import Follow, Question
from ..sight import Sight
from .base import Carried, Consequence, ConsequenceText, Given, carried, carry


class FireText(ConsequenceText):
    """`input` names, instead of a `link`, the case that the actor gives. `inputs` are the trigger's."""

    trigger: str
    link: str | None = None
    input: str | None = None
    inputs: Mapping[str, str] = {}

    def compiled(self, given: Given) -> tuple[Consequence | None, list[Problem]]:
        problems: list[Problem] = []
        if (self.link is None) == (self.input is None):
            problems.append(Problem((), "consequence", "name a `link` or an `input`, one of the two"))
        if self.link is not None:
            problems += undeclared(self.link, given.names.links, "link", ("link",))
        if self.input is not None and given.variables.get(f"input.{self.input}") != "case":
            problems.append(Problem(("input",), "unknown.input", f"{self.input!r} is no input of type case"))
        inputs = carry(self.inputs, given, given.variables, ("inputs",), problems)
        return FireLinked(self.trigger, self.link or "", self.input or "", inputs), problems


class FireLinked(NamedTuple):
    """Compiled. See FireText."""

    trigger: str
    link: str
    input: str
    inputs: Mapping[str, Carried]

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        """Which cases are linked. The one an input names is asked for with the inputs."""
        return (Question("linked", self.link),) if self.link else ()

    def follows(self, sight: Sight) -> Iterator[Follow]:
        """One firing a case, in the order of their references, so that two units lock them in the same order."""
        values = carried(self.inputs, sight, {})
        refs = [seen.ref for seen in sight.ask(Question("linked", self.link))] if self.link else [sight.inputs.get(self.input)]
        for ref in sorted(ref for ref in refs if ref):
            yield Follow(self.trigger, ref=ref, values=values)
