"""`quorum: {item: point}`: enough members are there, at an item or now; else who would restore it."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from ..bodies import quorum_of
from ..decision import Cure, Unmet
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope
from .seated import body_of, meeting_of, meeting_problems, members_named, room_of


class At(BaseModel):
    """`item` is the input that names the item; without it, whoever is there now counts."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    item: str | None = None


class QuorumRule(Rule):
    """Met when those who may vote are as many as the body's rule asks of its members. Who is out by a declared interest does
    not count, nor does a proxy."""

    quorum: At

    def compiled(self, scope: Scope) -> Compiling:
        item = self.quorum.item
        yield from meeting_problems(scope, ("quorum",), [(item, "row")] if item else [])
        return Quorate(item or "", reads=frozenset((item,)) if item else frozenset())


@dataclass(frozen=True, slots=True)
class Quorate(Condition):
    """The quorum holds."""

    item: str

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        body, room = body_of(sight), room_of(sight, str(sight.inputs.get(self.item) or ""))
        if body is None or room is None:
            return
        least = quorum_of(body.quorum, len(room.members))
        if len(room.voters) >= least:
            return
        away = [member for member in room.members if member not in room.seated]
        values = {"present": len(room.voters), "least": least, "members": len(room.members),
                  "out": members_named(sight, room.out), "away": members_named(sight, away)}
        yield Unmet("quorum.lost", values, Cure("field", meeting_of(sight.names).attendance.list))
