"""`linked: {kind: chaine, in: [retenue]}`: what must be true of the cases this one is, or is to be, linked to."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from ..decision import Cure, Named, Question, Seen, Typed, Unmet
from ..moments import Instant
from ..names import matches
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope
from .faulty import Problem, undeclared
from .start import Start


class Wanted(BaseModel):
    """`kind` asks of the cases linked under that kind, `input` of the case the actor names.

    A linked case counts where its state is one of `in`, it has entered one of `entered` in its iteration ("X or later" in
    processes.md), or, with `open`, it has not ended; with `since`, where it entered so after that. `quantity` says how many
    must count: `all` of them, at least one; `some`, `at_least` so many; `none`.

    `same_province` wants it in the case's own province; `other` wants another one than is linked; `before` names a date
    or datetime field of the other case that must not have passed."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    kind: str | None = None
    input: str | None = None
    states: tuple[str, ...] = Field((), alias="in")
    entered: tuple[str, ...] = ()
    open: Literal[True] | None = None
    since: Start | None = None
    quantity: Literal["all", "some", "none"] = "all"
    at_least: int = Field(1, ge=1)
    same_province: bool = False
    other: bool = False
    before: str | None = None

    def counts(self, other: Seen, since: Instant) -> bool:
        """Whether a linked case is one of those that are wanted."""
        if self.open and not other.closed:
            return True
        if not (self.states or self.entered):
            return not self.open
        visited = other.visited
        here = any(matches(pattern, other.state) for pattern in self.states) and visited.get(other.state, "") >= since
        been = (state for state, at in visited.items() if at >= since)
        return here or any(matches(pattern, state) for state in been for pattern in self.entered)


class LinkedRule(Rule):
    """Met when enough of the cases asked about count, and each that does is where it should be."""

    linked: Wanted

    def compiled(self, scope: Scope) -> Compiling:
        wanted = self.linked
        if (wanted.kind is None) == (wanted.input is None):
            yield Problem(("linked",), "condition", "name a link `kind` or an `input`, one of the two")
        if wanted.kind is not None:
            yield from undeclared(wanted.kind, scope.names.links, "link", ("linked", "kind"))
        if wanted.input is not None and scope.inputs.get(wanted.input) != "case":
            yield Problem(("linked", "input"), "unknown.input", f"{wanted.input!r} is no input of type case")
        if wanted.since is not None:
            yield from wanted.since.problems(scope, ("linked", "since"))
        return Linked(wanted, reads=frozenset((wanted.input,) if wanted.input is not None else ()))


@dataclass(frozen=True, slots=True)
class Linked(Condition):
    """Asks about other cases, and judges what was seen of them."""

    linked: Wanted

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        if self.linked.kind is not None:
            return (Question("linked", self.linked.kind),)
        ref = sight.inputs.get(self.linked.input or "")
        return (Question("case", ref),) if ref else ()

    def watches(self, kind: str, states: tuple[str, str]) -> bool:
        wanted = self.linked
        patterns = (*wanted.states, *wanted.entered)
        return wanted.kind == kind and (not patterns or any(matches(p, state) for p in patterns for state in states))

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        wanted = self.linked
        since = wanted.since.instant(sight) or sight.now if wanted.since is not None else ""
        seen = tuple(found for question in self.asks(sight) for found in sight.ask(question))
        counting = [other for other in seen if wanted.counts(other, since)]
        if wanted.quantity == "none":
            yield from (self._state(other, "linked.hinders") for other in counting)
        elif not seen:
            yield self._none()
        elif wanted.quantity == "some" and len(counting) < wanted.at_least:
            yield Unmet("linked.too_few", {"link": self._thing(), "times": len(counting), "least": wanted.at_least}, self._cure())
        elif wanted.quantity == "all":
            yield from (self._state(other, "linked.state") for other in seen if other not in counting)
        for other in counting if wanted.quantity != "none" else ():
            yield from self._about(sight, other)

    def _cure(self) -> Cure:
        return Cure("input", self.linked.input) if self.linked.input else Cure("link", self.linked.kind or "")

    def _thing(self) -> Named:
        return Named("input", self.linked.input) if self.linked.input else Named("link", self.linked.kind or "")

    def _none(self) -> Unmet:
        return Unmet("linked.none", {"link": self._thing()}, self._cure())

    def _state(self, other: Seen, code: str) -> Unmet:
        state = Named(f"state:{other.workflow}", other.state)
        return Unmet(code, {"case": other.title, "ref": other.ref, "state": state}, self._cure())

    def _about(self, sight: Sight, other: Seen) -> Iterator[Unmet]:
        wanted, territories = self.linked, sight.names.country.territories
        here, there = territories.province_of(sight.case.territory), territories.province_of(other.territory)
        if wanted.same_province and here != there:
            values = {"case": other.title, "ref": other.ref, "territory": Named("territory", other.territory)}
            yield Unmet("linked.territory", values, self._cure())
        limit = other.fields.get(wanted.before or "")
        if limit and sight.now >= sight.end_of(str(limit)):
            end = Typed("datetime" if "T" in str(limit) else "date", limit)
            yield Unmet("linked.too_late", {"case": other.title, "ref": other.ref, "end": end}, self._cure())
        if wanted.other and any(link.ref == other.ref for link in sight.case.links):
            yield Unmet("linked.same", {"case": other.title, "ref": other.ref}, self._cure())
