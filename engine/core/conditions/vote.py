"""`vote: {…}`: the item is decided as the body decides: by consensus, by named votes or by a secret ballot, and carried.

The vote is on the outcome that is proposed: for it, against it, or neither. Every voice is heard once.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict

from ..bodies import OPEN, SECRET, Body, Count, carried, needed
from ..decision import Cure, Named, Unmet
from ..meetings import Room, places
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope
from .faulty import Problem
from .seated import body_of, item_of, meeting_of, meeting_problems, members_named, room_of

CONSENSUS = "consensus"


class VoteText(BaseModel):
    """Inputs by name: `item`; `how`, a choice of consensus, open and secret; `voices`, a list with a `member` (a row) and a
    `voice` for each; of a secret ballot the counts `yes`, `no`, `abstained`. `keys` are the three keys of a voice, in the
    order for, against, neither."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    item: str
    how: str
    voices: str
    member: str
    voice: str
    keys: tuple[str, str, str]
    yes: str
    no: str
    abstained: str


class VoteRule(Rule):
    """Met when nobody votes who may not, nobody twice, everybody who may, and the majority of the body carries it."""

    vote: VoteText

    def compiled(self, scope: Scope) -> Compiling:
        asked = self.vote
        types = [(asked.item, "row"), (asked.how, "choice"), (asked.voices, "list"), (asked.yes, "int"), (asked.no, "int"),
                 (asked.abstained, "int")]
        yield from meeting_problems(scope, ("vote",), types)
        if asked.item == asked.how:
            yield Problem(("vote",), "condition", "`item` and `how` are two inputs")
        return Voted(asked, reads=frozenset((asked.item, asked.how)))


@dataclass(frozen=True, slots=True)
class Voted(Condition):
    """The votes are in order and carry."""

    asked: VoteText

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        asked, given = self.asked, sight.inputs
        body, room = body_of(sight), room_of(sight, str(given[asked.item]))
        if body is None or room is None:
            return
        how, objections = given[asked.how], item_of(sight, str(given[asked.item])).get(meeting_of(sight.names).agenda.objections)
        if how == CONSENSUS:
            yield from self._agreed(sight, body, objections)
            return
        if body.consensus and not objections:
            yield Unmet("vote.consensus_first", {"body": Named("body", body.key)}, Cure("input", asked.how))
        if how not in body.ballots:
            yield Unmet("vote.ballot", {"body": Named("body", body.key)}, Cure("input", asked.how))
        faults = list(self._secret(given, room) if how == SECRET else self._named(sight, room))
        yield from faults
        if not faults:
            yield from self._carried(sight, body, room, how)

    def tallied(self, sight: Sight) -> tuple[str, dict[str, Any]]:
        """The item, and its columns as the vote fills them: how many voices there were, for, against and neither."""
        agenda, given, item = meeting_of(sight.names).agenda, sight.inputs, str(sight.inputs[self.asked.item])
        room = room_of(sight, item)
        voices = len(room.voices) if room is not None else 0
        count = Count(voices, 0, 0) if given[self.asked.how] == CONSENSUS else counted(self.asked, given, given[self.asked.how])
        return item, {agenda.present: voices, agenda.yes: count.yes, agenda.no: count.no, agenda.abstained: count.abstained}

    def _agreed(self, sight: Sight, body: Body, objections: Any) -> Iterator[Unmet]:
        if not body.consensus:
            yield Unmet("vote.no_consensus", {"body": Named("body", body.key)}, Cure("input", self.asked.how))
        elif objections:
            yield Unmet("vote.objection", {"number": objections}, Cure("input", self.asked.how))

    def _secret(self, given: Mapping[str, Any], room: Room) -> Iterator[Unmet]:
        total = counted(self.asked, given, SECRET).total
        if total != len(room.voices):
            yield Unmet("vote.ballots", {"votes": total, "voices": len(room.voices)}, Cure("input", self.asked.yes))

    def _named(self, sight: Sight, room: Room) -> Iterator[Unmet]:
        votes = Counter(str(row.get(self.asked.member)) for row in sight.inputs.get(self.asked.voices) or ())
        cure = Cure("input", self.asked.voices)
        twice = [member for member, number in votes.items() if number > 1]
        if twice:
            yield Unmet("vote.twice", {"members": members_named(sight, twice)}, cure)
        for member in votes:
            if member not in room.voices:
                yield Unmet(self._why(sight, room, member), {"members": members_named(sight, [member])}, cure)
        awaited = [member for member in room.voices if member not in votes]
        if awaited:
            yield Unmet("vote.awaited", {"members": members_named(sight, awaited)}, cure)

    def _why(self, sight: Sight, room: Room, member: str) -> str:
        """Why somebody may not vote on the item."""
        meeting = meeting_of(sight.names)
        rows = sight.case.rows(meeting.members.list)
        if all(row["id"] != member for row in rows):
            return "vote.no_member"
        if member in room.out or self._interested(sight, member):
            return "vote.interested"
        if any(row.get(meeting.proxies.giver) == member for row in sight.case.rows(meeting.proxies.list)):
            return "vote.no_proxy"
        return "vote.left" if self._left(sight, member) else "vote.absent"

    def _interested(self, sight: Sight, member: str) -> bool:
        columns = meeting_of(sight.names).interests
        return any(row.get(columns.member) == member and row.get(columns.item) == sight.inputs[self.asked.item]
                   for row in sight.case.rows(columns.list))

    def _left(self, sight: Sight, member: str) -> bool:
        meeting = meeting_of(sight.names)
        columns, place_of = meeting.attendance, places(sight.case, meeting)
        at = place_of.get(sight.inputs[self.asked.item], 0)
        return any(row.get(columns.member) == member and 0 < place_of.get(row.get(columns.until), 0) < at
                   for row in sight.case.rows(columns.list))

    def _carried(self, sight: Sight, body: Body, room: Room, how: str) -> Iterator[Unmet]:
        count = counted(self.asked, sight.inputs, how, self._chair(sight, room) if how == OPEN else "")
        if carried(body, count, len(room.voices), len(room.members)):
            return
        least = needed(body.majority, count, len(room.voices), len(room.members))
        values = {"body": Named("body", body.key), "yes": count.yes, "no": count.no, "abstained": count.abstained, "least": least}
        yield Unmet("vote.tie" if count.yes == count.no else "vote.not_carried", values, Cure("input", self.asked.voices))

    def _chair(self, sight: Sight, room: Room) -> str:
        """The member who chairs, where they vote."""
        meeting = meeting_of(sight.names)
        chair = sight.case.fields.get(meeting.chair)
        return next((row["id"] for row in sight.case.rows(meeting.members.list)
                     if chair and row.get(meeting.members.person) == chair and row["id"] in room.voters), "")


def counted(asked: VoteText, given: Mapping[str, Any], how: str, chair: str = "") -> Count:
    """The count of a vote, with how the chair (a member's id) voted."""
    if how == SECRET:
        return Count(given.get(asked.yes) or 0, given.get(asked.no) or 0, given.get(asked.abstained) or 0)
    votes = [(str(row.get(asked.member)), row.get(asked.voice)) for row in given.get(asked.voices) or ()]
    by = Counter(voice for _, voice in votes)
    spoke = next((voice for member, voice in votes if chair and member == chair), None)
    yes, no, neither = asked.keys
    return Count(by[yes], by[no], by[neither], {yes: "for", no: "against"}.get(spoke or "", ""))
