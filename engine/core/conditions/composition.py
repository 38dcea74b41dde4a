"""`composition: {}`: a body is made up as its rules say, before its register is in force and before each meeting is convened.

Its chair and secretary hold the roles the body names, or the chair a delegation; of each family and of enough spheres there are
members; every mandate covers the day; who stands in stands in for a member; an invitation goes out in time (processes.md §1b).
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from ..bodies import Body
from ..decision import Cure, Named, Question, Typed, Unmet
from ..meetings import Members, Row, Standing, covers, day_of, in_office
from ..moments import parse_duration
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope
from .faulty import Problem, undeclared
from .seated import body_of, members_named, standing_of


class CompositionText(BaseModel):
    """`delegation` is the document by which the chair is delegated; with it, the chair may hold any role. `officers`: chair and
    secretary alone are judged, for who is named may change once the invitation is out."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    delegation: str | None = None
    officers: bool = False


class CompositionRule(Rule):
    """Met when the body could sit like this."""

    composition: CompositionText

    def compiled(self, scope: Scope) -> Compiling:
        standing = scope.names.standing
        if standing is None:
            yield Problem(("composition",), "meeting.none", "this process is neither a meeting nor the register of a body")
        if self.composition.delegation is not None:
            yield from undeclared(self.composition.delegation, scope.names.documents, "document", ("composition", "delegation"))
        return Composed(self.composition.delegation or "", self.composition.officers)


@dataclass(frozen=True, slots=True)
class Composed(Condition):
    """Chair, families, spheres, mandates and notice are as the body's rules say."""

    delegation: str
    officers: bool

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        """Who chairs and who keeps the meeting, and who holds which role on the partnership whose assembly it is."""
        standing = standing_of(sight.names)
        persons = (sight.case.fields.get(key) for key in (standing.chair, standing.secretary))
        return (*(Question("person", str(person)) for person in dict.fromkeys(persons) if person), *_lent(sight))

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        body, standing, day = body_of(sight), standing_of(sight.names), _day(sight)
        if body is None:
            yield Unmet("field.missing", {"field": Named("field", standing.body)}, Cure("field", standing.body))
            return
        if not self._delegated(sight, standing, day):
            cure = Cure("document", self.delegation) if self.delegation else Cure("field", standing.chair)
            yield from _officer(sight, standing.chair, body.chair, cure)
        yield from _officer(sight, standing.secretary, body.secretary, Cure("field", standing.secretary))
        if not self.officers:
            yield from _lent_by(sight, body)
            yield from _members(sight, standing.members, body, day)
            yield from _in_time(sight, body)

    def _delegated(self, sight: Sight, standing: Standing, day: str) -> bool:
        """Whether the chair was delegated to who chairs: by a document of the meeting, or that day by the body's register."""
        if self.delegation and sight.case.document(self.delegation):
            return True
        columns, chair = standing.delegations, sight.case.fields.get(standing.chair)
        return any(row.get(columns.person) == chair and covers(row, columns.since, columns.until, day)
                   for row in sight.case.rows(columns.list))


def _lent_by(sight: Sight, body: Body) -> Iterator[Unmet]:
    """An assembly is planned from the file whose members sit: nobody makes members up."""
    meeting = sight.names.meeting
    if body.lent and meeting is not None and meeting.roll and not sight.case.linked(meeting.roll):
        yield Unmet("body.lent", {"body": Named("body", body.key)})


def _lent(sight: Sight) -> tuple[Question, ...]:
    """Who belongs to the case whose members sit; a register names them itself."""
    meeting = sight.names.meeting
    return (Question("members", meeting.roll),) if meeting is not None and meeting.roll else ()


def _day(sight: Sight) -> str:
    """The day of the meeting; else this one."""
    meeting = sight.names.meeting
    return day_of(sight.case, meeting) or sight.today if meeting is not None else sight.today


def _officer(sight: Sight, field: str, roles: tuple[str, ...], cure: Cure) -> Iterator[Unmet]:
    person = sight.case.fields.get(field)
    if not person or not roles:
        return
    lineage = sight.names.country.territories.ancestors(sight.case.territory)
    held = {role for found in sight.people(Question("person", str(person))) for role in found.roles_in(lineage, sight.today)}
    held |= {role for question in _lent(sight) for role, member in sight.answers.get(question, ()) if member == person}
    if held.isdisjoint(roles):
        values = {"field": Named("field", field), "roles": tuple(Named("role", role) for role in roles)}
        yield Unmet("body.officer", values, cure)


def _members(sight: Sight, columns: Members, body: Body, day: str) -> Iterator[Unmet]:
    rows, cure = sight.case.rows(columns.list), Cure("field", columns.list)
    seats = [row for row in rows if not row.get(columns.replaces)]
    if not seats:
        yield Unmet("body.nobody", {"body": Named("body", body.key)}, cure)
    yield from _kinds(seats, columns, body, cure)
    holding = {row["id"] for row in in_office(sight.case, columns, day)}
    past = [row["id"] for row in rows if row["id"] not in holding]
    if past:
        yield Unmet("body.term", {"members": members_named(sight, past), "date": Typed("date", day)}, cure)
    known = {row["id"] for row in seats}
    second = [row["id"] for row in rows if row.get(columns.replaces) and row.get(columns.replaces) not in known]
    if second:
        yield Unmet("body.replaces", {"members": members_named(sight, second)}, cure)


def _kinds(seats: list[Row], columns: Members, body: Body, cure: Cure) -> Iterator[Unmet]:
    """Members enough of each family, and of so many spheres."""
    there = Counter(row.get(columns.family) for row in seats)
    for family, least in body.families.items():
        if there[family] < least:
            about = Named("cell", f"{columns.list}.{columns.family}={family}")
            yield Unmet("body.family", {"value": about, "number": there[family], "least": least}, cure)
    spheres = len({row[columns.sphere] for row in seats if row.get(columns.sphere)})
    if spheres < body.spheres:
        yield Unmet("body.spheres", {"number": spheres, "least": body.spheres}, cure)


def _in_time(sight: Sight, body: Body) -> Iterator[Unmet]:
    """The invitation goes out so long before the meeting as the body says; the day it goes out does not count."""
    meeting = sight.names.meeting
    at = sight.case.fields.get(meeting.at) if meeting is not None else None
    if meeting is None or not at or not body.notice:
        return
    earliest = sight.due(parse_duration(body.notice))
    if str(at) < earliest:
        values = {"delay": Typed("duration", body.notice), "date": Typed("datetime", earliest)}
        yield Unmet("body.notice", values, Cure("field", meeting.at))
