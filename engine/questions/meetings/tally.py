"""How a vote stands while it is taken, by the rule that will judge it; and how one stood that was taken."""
from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ...core.bodies import OPEN, Count, carried, needed
from ...core.conditions.vote import counted
from .table import Item, Table


class Tally(NamedTuple):
    """`awaited` are those whose voice is not in yet, by name; `least` how many votes for carry the decision as the others were
    cast; `carried`: they do, for all voices are in."""

    yes: int
    no: int
    neither: int
    awaited: tuple[str, ...]
    voices: int
    least: int
    carried: bool


def tally(table: Table, item: Item, cast: Mapping[str, str]) -> Tally | None:
    """Of an open vote: `cast` is the voice of each member, by id; None where nothing is voted here. A voice that does not count
    at the item counts here neither."""
    asked, room = table.vote, table.room(item.id)
    if asked is None or not room.voices:
        return None
    votes = [{asked.member: member, asked.voice: cast[member]} for member in room.voices if cast.get(member) in asked.keys]
    chair = next((seat.id for seat in table.seats(item.id) if seat.chairs and seat.place == "votes"), "")
    count = counted(asked, {asked.voices: votes}, OPEN, chair)
    awaited = tuple(table.name(member) for member in room.voices if cast.get(member) not in asked.keys)
    return _stands(table, item, count, awaited)


def taken(table: Table, item: Item) -> Tally | None:
    """Of a vote that was taken, by its counts; None where there was none."""
    yes, no, neither = item.votes
    if not item.settled or not yes + no + neither:
        return None
    return _stands(table, item, Count(yes, no, neither), ())._replace(carried=True)


def _stands(table: Table, item: Item, count: Count, awaited: tuple[str, ...]) -> Tally:
    room, body = table.room(item.id), table.body
    present, members = len(room.voices), len(room.members)
    least = needed(body.majority, count, present, members)
    return Tally(count.yes, count.no, count.abstained, awaited, count.total + len(awaited), least,
                 not awaited and carried(body, count, present, members))
