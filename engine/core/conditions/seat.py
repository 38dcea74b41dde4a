"""`seat: {member: membre, item: point}`: a member has a voice at an item; with `proxies`, may hold one more proxy."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from ..decision import Cure, Named, Unmet
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope
from .seated import body_of, meeting_of, meeting_problems, members_named, room_of


class SeatText(BaseModel):
    """`member` and `item` are inputs; without an item, who is there now counts."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    member: str
    item: str | None = None
    proxies: bool = False


class SeatRule(Rule):
    """Met when the member may vote on the item; or holds fewer proxies than the body lets one hold."""

    seat: SeatText

    def compiled(self, scope: Scope) -> Compiling:
        asked = self.seat
        yield from meeting_problems(scope, ("seat",), [(asked.member, "row"), *([(asked.item, "row")] if asked.item else [])])
        return Seated(asked, reads=frozenset(key for key in (asked.member, asked.item) if key))


@dataclass(frozen=True, slots=True)
class Seated(Condition):
    """The member has a voice, or room for a proxy."""

    asked: SeatText

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        asked, body = self.asked, body_of(sight)
        member = str(sight.inputs[asked.member])
        if body is None:
            return
        if asked.proxies:
            columns = meeting_of(sight.names).proxies
            held = sum(row.get(columns.holder) == member for row in sight.case.rows(columns.list))
            if held >= body.proxies:
                values = {"members": members_named(sight, [member]), "most": body.proxies, "body": Named("body", body.key)}
                yield Unmet("seat.proxies", values, Cure("input", asked.member))
            return
        room = room_of(sight, str(sight.inputs.get(asked.item or "") or ""))
        if room is not None and member not in room.voices:
            yield Unmet("seat.silent", {"members": members_named(sight, [member])}, Cure("input", asked.member))
