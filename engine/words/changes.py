"""What somebody else did to a file while a form was being filled in."""
from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ..core.decision import Event
from ..core.evolve import MOVING
from ..language.dates import short_datetime
from ..language.texts import gettext
from .events import Line, say_event
from .names import Speaker


class Changes(NamedTuple):
    """A sentence of what happened to the form, and one line a change: when, who, what."""

    head: str
    lines: tuple[str, ...]


def say_changes(events: Iterable[Event], speaker: Speaker) -> Changes:
    """What a stale form must know (advance.Changed): what moved state, fields or documents, the oldest first."""
    moving = [event for event in events if event.act in MOVING]
    lines = tuple(_line(event, say_event(event, speaker)) for event in moving)
    return Changes(gettext("The file changed while you were writing. Nothing is lost."), lines)


def _line(event: Event, line: Line) -> str:
    said = line.title if line.kind == "move" else line.name
    what = f"{said} ({line.detail})" if line.detail else said
    return gettext("%(when)s, %(by)s: %(what)s", when=short_datetime(event.at), by=line.by, what=what)
