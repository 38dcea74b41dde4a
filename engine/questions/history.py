"""The journal of one case as people read it: newest first, a page at a time, each line with the beginning of its hash."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, Protocol, runtime_checkable

from ..core.actor import UNNAMED
from ..core.case import Case
from ..core.decision import Event
from ..core.evolve import evolve
from ..words import Speaker, say_event, show

PAGE = 20


class Was(NamedTuple):
    """A value that an event wrote, in words: what stood there before (empty: nothing) and after."""

    title: str
    before: str
    after: str


class Entry(NamedTuple):
    """One event. `kind` is move, act or auto; `title` the whole sentence, `name` the one without states and values;
    `hash` the whole hash, or empty."""

    number: int
    act: str
    kind: str
    title: str
    name: str
    origin: str
    target: str
    by: str
    at: str
    quote: str
    changes: tuple[Was, ...]
    hash: str


class History(NamedTuple):
    """A page of the journal. `older`: the number before which the next page ends, 0 where there is none; `newer` likewise."""

    entries: tuple[Entry, ...]
    older: int
    newer: int


@runtime_checkable
class Chained(Protocol):
    """A store that knows the rows of its journal, with their hashes."""

    def rows(self, subject: str, after: int = 0) -> tuple[list[Any], Any]: ...


def history(store: Any, events: Sequence[Event], speaker: Speaker, before: int = 0, most: int = PAGE) -> History:
    """The page of at most so many events that ends before a number (0: with the last event)."""
    last = len(events)
    end = min(before - 1, last) if before > 0 else last
    start = max(0, end - most)
    hashes = _hashes(store, events, start, end) if events else {}
    entries = tuple(entry(event, case, speaker, hashes.get(event.number, "")) for case, event in _with_before(events, start, end))
    newer = end + most + 1 if end < last else 0
    return History(entries[::-1], start + 1 if start else 0, newer)


def _hashes(store: Any, events: Sequence[Event], start: int, end: int) -> dict[int, str]:
    """The hashes of a stretch, up to the first event that the reader does not know whole: from its hash, or that of any after
    it, the few marks there are could be guessed and tried."""
    if not isinstance(store, Chained):
        return {}
    end = min(end, next((event.number - 1 for event in events if event.actor == UNNAMED), end))
    rows, _ = store.rows(events[0].subject, start)
    return {row.number: row.hash for row in rows if row.number <= end}


def _with_before(events: Sequence[Event], start: int, end: int) -> Iterator[tuple[Case | None, Event]]:
    """Each event of a stretch, with the case as it was before it."""
    case: Case | None = None
    for event in events[:end]:
        if event.number > start:
            yield case, event
        case = evolve(case, event)


def entry(event: Event, before: Case | None, speaker: Speaker, hash_: str = "") -> Entry:
    """One event in words; `before` is the case it happened to."""
    line = say_event(event, speaker)
    changes = tuple(Was(change.title, _old(event, before, change.title, speaker), change.after) for change in line.changes)
    return Entry(event.number, event.act, line.kind, line.title, line.name, line.origin, line.target, line.by, event.at,
                 line.quote, changes, hash_)


def _old(event: Event, before: Case | None, words: str, speaker: Speaker) -> str:
    """What a field held before somebody corrected it by hand; a list says only how many rows it has."""
    if event.act != "fill" or before is None:
        return ""
    written = {**event.change.get("fields", {}), **event.private.get("fields", {})}
    key = next((key for key in written if speaker.title("field", key) == words), "")
    field = speaker.definition.fields.get(key)
    if field is None or field.columns:
        return ""
    return show(field, before.fields.get(key), speaker)


def comments(events: Sequence[Event], speaker: Speaker) -> tuple[Entry, ...]:
    """What was said about a case to this reader, newest first."""
    said = (event for event in reversed(events) if event.act == "comment" and event.actor != UNNAMED)
    return tuple(entry(event, None, speaker) for event in said)
