"""`session: cpde`: a decision of a body. Only the closing of a meeting that it held fires it (processes.md §0).

What the meeting says of its decision comes as inputs of the transition, which nobody types; they are declared once, in the
fragment `commun`. Majority and quorum were judged when the item was decided: `core.conditions.vote`.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..decision import Cure, Named, Question, Unmet
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope, as_tuple
from .faulty import Problem, undeclared

MEETING = "seance"
INPUTS = {MEETING: "text", "seance_date": "date", "numero_decision": "int", "presents": "int", "pour": "int", "contre": "int",
          "abstentions": "int"}
"""What a meeting gives: its reference, its day, the number of the decision, who was present, the votes."""


class SessionRule(Rule):
    """Met when a meeting of that body (of several, any), where the file lies or above, decided it and closes."""

    session: str | tuple[str, ...]

    def compiled(self, scope: Scope) -> Compiling:
        yield from undeclared(self.session, scope.names.country.bodies, "body", ("session",))
        lacking = [f"{key} ({type_})" for key, type_ in INPUTS.items() if scope.inputs.get(key) != type_]
        if lacking:
            yield Problem(("session",), "unknown.input", f"a session needs these `inputs`: {', '.join(lacking)}")
        return Session(as_tuple(self.session))


@dataclass(frozen=True, slots=True)
class Session(Condition):
    """A meeting of the body has decided it."""

    bodies: tuple[str, ...]

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        """The meeting that the firing names."""
        return (Question("case", str(sight.inputs[MEETING])),) if sight.cause and sight.inputs.get(MEETING) else ()

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        body = tuple(Named("body", key) for key in self.bodies)
        meeting = next((seen for question in self.asks(sight) for seen in sight.ask(question)), None)
        if sight.cause is None or meeting is None or meeting.ref != sight.cause[0]:
            yield Unmet("session.only", {"body": body}, Cure("session", self.bodies[0]))
        elif meeting.body not in self.bodies:
            yield Unmet("session.other", {"body": body, "meeting": meeting.title}, Cure("session", self.bodies[0]))
        elif meeting.territory not in sight.names.country.territories.ancestors(sight.case.territory):
            values = {"body": body, "territory": Named("territory", meeting.territory)}
            yield Unmet("session.elsewhere", values, Cure("session", self.bodies[0]))
