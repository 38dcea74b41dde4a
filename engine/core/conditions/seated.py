"""What conditions on a meeting share: its parts by name, its body, and rows named in a sentence."""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..bodies import Body
from ..decision import Named
from ..meetings import Meeting, Room, Standing, room
from ..names import Names
from ..sight import Sight
from .base import Scope
from .faulty import Path, Problem, undeclared


def meeting_problems(scope: Scope, where: Path, inputs: Iterable[tuple[str, str]] = ()) -> Iterator[Problem]:
    """The process is a meeting, and the inputs named are there, each of its type."""
    if scope.names.meeting is None:
        yield Problem(where, "meeting.none", "this process is no meeting: it has no `meeting`")
    for key, type_ in inputs:
        yield from undeclared(key, scope.inputs, "input", where)
        if scope.inputs.get(key, type_) != type_:
            yield Problem(where, "unknown.input", f"{key!r} is no input of type {type_}")


def meeting_of(names: Names) -> Meeting:
    """The names of the meeting's parts; checked when loaded."""
    assert names.meeting is not None
    return names.meeting


def standing_of(names: Names) -> Standing:
    """The names of those who belong to a body; checked when loaded."""
    assert names.standing is not None
    return names.standing


def body_of(sight: Sight) -> Body | None:
    """The body that meets, or whose register this is; None while that is not said."""
    return sight.names.country.bodies.get(str(sight.case.fields.get(standing_of(sight.names).body) or ""))


def room_of(sight: Sight, item: str = "") -> Room | None:
    """Who is there at an item."""
    body = body_of(sight)
    return room(sight.case, meeting_of(sight.names), body, item) if body is not None else None


def members_named(sight: Sight, ids: Iterable[str]) -> list[Named]:
    """Members, shown by name."""
    listed = standing_of(sight.names).members.list
    return [Named("row", f"{listed}:{id_}") for id_ in ids]


def item_of(sight: Sight, id_: str) -> dict[str, Any]:
    """A row of the agenda, or nothing."""
    listed = meeting_of(sight.names).agenda.list
    return next((dict(row) for row in sight.case.rows(listed) if row["id"] == id_), {})
