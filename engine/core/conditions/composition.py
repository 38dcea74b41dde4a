"""`composition: {}`: the meeting is made up as its body's rules say, before it is convened.

Its chair and secretary hold the roles the body names, or the chair a delegation; of each family there are members enough; every
mandate covers the day; who stands in stands in for a member; the invitation goes out in time (processes.md §1b).
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict

from ..bodies import Body
from ..decision import Cure, Named, Question, Typed, Unmet
from ..meetings import Meeting
from ..moments import parse_duration
from ..names import Cell
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope
from .faulty import undeclared
from .seated import body_of, meeting_of, meeting_problems, members_named


class CompositionText(BaseModel):
    """`delegation` is the document by which the chair is delegated; with it, the chair may hold any role."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    delegation: str | None = None


class CompositionRule(Rule):
    """Met when the body could sit like this."""

    composition: CompositionText

    def compiled(self, scope: Scope) -> Compiling:
        yield from meeting_problems(scope, ("composition",))
        if self.composition.delegation is not None:
            yield from undeclared(self.composition.delegation, scope.names.documents, "document", ("composition", "delegation"))
        meeting = scope.names.meeting
        cell = scope.names.cells.get(meeting.members.list, {}).get(meeting.members.family) if meeting else None
        return Composed(self.composition.delegation or "", cell or Cell("choice"))


@dataclass(frozen=True, slots=True)
class Composed(Condition):
    """Chair, families, mandates and notice are as the body's rules say."""

    delegation: str
    family: Cell

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        """Who chairs and who keeps the meeting."""
        meeting = meeting_of(sight.names)
        persons = (sight.case.fields.get(key) for key in (meeting.chair, meeting.secretary))
        return tuple(Question("person", str(person)) for person in dict.fromkeys(persons) if person)

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        body, meeting = body_of(sight), meeting_of(sight.names)
        if body is None:
            yield Unmet("field.missing", {"field": Named("field", meeting.body)}, Cure("field", meeting.body))
            return
        if not (self.delegation and sight.case.document(self.delegation)):
            cure = Cure("document", self.delegation) if self.delegation else Cure("field", meeting.chair)
            yield from self._officer(sight, meeting.chair, body.chair, cure)
        yield from self._officer(sight, meeting.secretary, body.secretary, Cure("field", meeting.secretary))
        yield from self._members(sight, meeting, body)
        yield from _in_time(sight, meeting, body)

    def _officer(self, sight: Sight, field: str, roles: tuple[str, ...], cure: Cure) -> Iterator[Unmet]:
        person = sight.case.fields.get(field)
        if not person or not roles:
            return
        lineage = sight.names.country.territories.ancestors(sight.case.territory)
        held = {role for found in sight.people(Question("person", str(person))) for role in found.roles_in(lineage, sight.today)}
        if held.isdisjoint(roles):
            values = {"field": Named("field", field), "roles": tuple(Named("role", role) for role in roles)}
            yield Unmet("body.officer", values, cure)

    def _members(self, sight: Sight, meeting: Meeting, body: Body) -> Iterator[Unmet]:
        columns, cure = meeting.members, Cure("field", meeting.members.list)
        rows = sight.case.rows(columns.list)
        seats = [row for row in rows if not row.get(columns.replaces)]
        if not seats:
            yield Unmet("body.nobody", {"body": Named("body", body.key)}, cure)
        there = Counter(row.get(columns.family) for row in seats)
        for family, least in body.families.items():
            if there[family] < least:
                about = Named("cell", f"{columns.list}.{columns.family}={family}")
                yield Unmet("body.family", {"value": about, "number": there[family], "least": least}, cure)
        day = str(sight.case.fields.get(meeting.at) or sight.today)[:10]
        past = [row["id"] for row in rows if not _holds(row, columns.since, columns.until, day)]
        if past:
            yield Unmet("body.term", {"members": members_named(sight, past), "date": Typed("date", day)}, cure)
        known = {row["id"] for row in seats}
        second = [row["id"] for row in rows if row.get(columns.replaces) and row.get(columns.replaces) not in known]
        if second:
            yield Unmet("body.replaces", {"members": members_named(sight, second)}, cure)


def _holds(row: Any, since: str, until: str, day: str) -> bool:
    """Whether a mandate covers a day; its last day belongs to it."""
    return str(row.get(since) or "") <= day and day <= str(row.get(until) or "9999-12-31")


def _in_time(sight: Sight, meeting: Meeting, body: Body) -> Iterator[Unmet]:
    """The invitation goes out so long before the meeting as the body says; the day it goes out does not count."""
    at = sight.case.fields.get(meeting.at)
    if not at or not body.notice:
        return
    earliest = sight.due(parse_duration(body.notice))
    if str(at) < earliest:
        values = {"delay": Typed("duration", body.notice), "date": Typed("datetime", earliest)}
        yield Unmet("body.notice", values, Cure("field", meeting.at))
