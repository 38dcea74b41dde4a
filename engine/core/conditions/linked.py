"""`linked: {kind: chaine, in: [retenue]}`: what must be true of the cases this one is, or is to be, linked to."""
from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict, Field

from ..decision import Cure, Named, Question, Seen, Typed, Unmet
from ..moments import Duration, Instant
from ..names import matches
from ..sight import Sight
from .base import Condition, Scope
from .faulty import Problem, undeclared


class Wanted(BaseModel):
    """`kind` asks of the cases linked under that kind, `input` of the case the actor names. `in` are state patterns of
    the other process; `same_province` wants it in the case's own province; `other` wants another one than is linked;
    `before` names a date or datetime field of the other case that must not have passed."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    kind: str | None = None
    input: str | None = None
    states: tuple[str, ...] = Field((), alias="in")
    same_province: bool = False
    other: bool = False
    before: str | None = None


class Linked(Condition):
    """Met when there is such a case and each one asked about is in one of the states."""

    linked: Wanted

    def bind(self, scope: Scope) -> Iterator[Problem]:
        yield from super().bind(scope)
        wanted = self.linked
        if (wanted.kind is None) == (wanted.input is None):
            yield Problem(("linked",), "condition", "name a link `kind` or an `input`, one of the two")
        if wanted.kind is not None:
            yield from undeclared(wanted.kind, scope.names.links, "link", ("linked", "kind"))
        if wanted.input is not None and scope.inputs.get(wanted.input) != "case":
            yield Problem(("linked", "input"), "unknown.input", f"{wanted.input!r} is no input of type case")
        if wanted.input is not None:
            self._reads += (wanted.input,)

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        if self.linked.kind is not None:
            return (Question("linked", self.linked.kind),)
        ref = sight.inputs.get(self.linked.input or "")
        return (Question("case", ref),) if ref else ()

    def watches(self, kind: str, states: tuple[str, str]) -> bool:
        wanted = self.linked
        return wanted.kind == kind and (
            not wanted.states or any(matches(pattern, state) for pattern in wanted.states for state in states))

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        seen = tuple(found for question in self.asks(sight) for found in sight.ask(question))
        if not seen:
            yield self._none()
        for other in seen:
            yield from self._about(sight, other)

    def _cure(self) -> Cure:
        return Cure("input", self.linked.input) if self.linked.input else Cure("link", self.linked.kind or "")

    def _none(self) -> Unmet:
        thing = Named("input", self.linked.input) if self.linked.input else Named("link", self.linked.kind or "")
        return Unmet("linked.none", {"link": thing}, self._cure())

    def _about(self, sight: Sight, other: Seen) -> Iterator[Unmet]:
        wanted, territories = self.linked, sight.names.country.territories
        if wanted.states and not any(matches(pattern, other.state) for pattern in wanted.states):
            values = {"case": other.title, "ref": other.ref, "state": Named(f"state:{other.workflow}", other.state)}
            yield Unmet("linked.state", values, self._cure())
        here, there = territories.province_of(sight.case.territory), territories.province_of(other.territory)
        if wanted.same_province and here != there:
            values = {"case": other.title, "ref": other.ref, "territory": Named("territory", other.territory)}
            yield Unmet("linked.territory", values, self._cure())
        limit = other.fields.get(wanted.before or "")
        if limit and sight.now >= _end(sight, str(limit)):
            end = Typed("datetime" if "T" in str(limit) else "date", limit)
            yield Unmet("linked.too_late", {"case": other.title, "ref": other.ref, "end": end}, self._cure())
        if wanted.other and any(link.ref == other.ref for link in sight.case.links):
            yield Unmet("linked.same", {"case": other.title, "ref": other.ref}, self._cure())


def _end(sight: Sight, limit: str) -> Instant:
    """The instant a limit ends: the one written, or the end of the day."""
    return limit if "T" in limit else sight.after(f"{limit}T12:00:00.000000Z", Duration(0, "days"))
