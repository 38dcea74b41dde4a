"""`session: cpde`: a decision of a body. Until meetings are held in Maillon, its chair records it from the minutes.

The transition asks for the excerpt of the minutes (this file's only), the date of the session, who was present and the
votes (processes.md §0, "Fired only by closing a held session"); the inputs are declared once, in the fragment `commun`.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..decision import Cure, Named, Typed, Unmet
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope
from .faulty import Problem, undeclared

INPUTS = {"extrait_pv": "document", "seance_date": "date", "presents": "int", "pour": "int", "contre": "int",
          "abstentions": "int"}


class SessionRule(Rule):
    """Met when the recorded session is not of a later day, votes do not exceed those present, and the yes prevail."""

    session: str

    def compiled(self, scope: Scope) -> Compiling:
        yield from undeclared(self.session, scope.names.country.bodies, "body", ("session",))
        lacking = [f"{key} ({type_})" for key, type_ in INPUTS.items() if scope.inputs.get(key) != type_]
        if lacking:
            yield Problem(("session",), "unknown.input", f"a session needs these `inputs`: {', '.join(lacking)}")
        return Session(self.session, reads=frozenset(INPUTS))


@dataclass(frozen=True, slots=True)
class Session(Condition):
    """The body has decided it, by the minutes given as inputs."""

    body: str

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        given = sight.inputs
        if given["seance_date"] > sight.today:
            yield Unmet("session.later", {"date": Typed("date", given["seance_date"])}, Cure("input", "seance_date"))
        cast = given["pour"] + given["contre"] + given["abstentions"]
        if cast > given["presents"]:
            yield Unmet("session.votes", {"votes": cast, "present": given["presents"]}, Cure("input", "presents"))
        if given["pour"] <= given["contre"]:
            values = {"body": Named("body", self.body), "yes": given["pour"], "no": given["contre"]}
            yield Unmet("session.not_carried", values, Cure("input", "pour"))
