"""An event as a row of the journal, and back; a case as its encrypted snapshot, and back.

A row is flat: its nested parts are canonical JSON text, its personal part is ciphertext. The hash covers exactly the
row without itself, so that an auditor needs only `engine.proof` to check a chain, and no key.
"""
from __future__ import annotations

import json
from typing import Any, NamedTuple

from engine.core.case import Case, pack, unpack
from engine.core.decision import Event
from engine.proof.canonical import canonical
from engine.proof.chain import link

from .keys import Key, opens, seal, seal_text, unseal, unseal_text

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
FORMAT = 1
"""How rows are written. A later form gets a later number; rows of this one stay readable."""


class Row(NamedTuple):
    """The columns of table `event`, in order. `payload` is the event's change; `sealed` its private part."""

    subject: str
    number: int
    act: str
    at: str
    actor: str
    role: str
    trigger: str
    source: str
    target: str
    definition: str
    payload: str
    sealed: str
    saw: str
    cause: str
    format: int
    previous: str
    hash: str = ""


def _place(subject: str, number: int) -> str:
    return f"{subject}/{number}"


def _json(value: Any) -> str:
    return canonical(value).decode() if value else ""


def row_of(event: Event, previous: str, key: Key | None) -> Row:
    """The chained row of an event that follows the row whose hash is `previous`. A key is needed where it is private.

    Raises ValueError for a value that has no canonical form (a float, a date).
    """
    sealed = ""
    if event.private:
        assert key is not None
        sealed = seal_text(key, _place(event.subject, event.number), canonical(event.private))
    row = Row(
        event.subject, event.number, event.act, event.at, event.actor, event.role, event.trigger, event.source,
        event.target, event.definition, _json(event.change), sealed, _json(event.saw), _json(event.cause), FORMAT,
        previous,
    )
    return row._replace(hash=link(previous, row._asdict()))


def event_of(row: Row, key: Key | None) -> Event:
    """The event of a row. Its private part is empty where its key is destroyed.

    Raises ValueError for an unknown format or malformed JSON, JournalBroken where the ciphertext was tampered with.
    """
    if row.format != FORMAT:
        raise ValueError(f"row format {row.format} is unknown; this version reads {FORMAT}")
    private = {}
    if key is not None and opens(key, row.sealed):
        private = json.loads(unseal_text(key, _place(row.subject, row.number), row.sealed))
    saw = tuple((ref, number) for ref, number in json.loads(row.saw or "[]"))
    cause = tuple(json.loads(row.cause)) if row.cause else None
    return Event(
        row.subject, row.number, row.act, row.at, row.actor, row.role, row.trigger, row.source, row.target,
        row.definition, json.loads(row.payload or "{}"), private, saw, cause,
    )


def erased(row: Row, key: Key | None) -> bool:
    """Whether a row has a private part that nobody can read any more."""
    return bool(row.sealed) and not opens(key, row.sealed)


def snapshot_of(case: Case, key: Key) -> bytes:
    """The case, encrypted: it holds personal fields."""
    return seal(key, _place(case.ref, case.number), _ENCODER.encode(pack(case)).encode())


def case_of(ref: str, number: int, snapshot: bytes, key: Key) -> Case:
    """The case of a snapshot. Raises JournalBroken where it is another's, ValueError for an unknown format."""
    return unpack(json.loads(unseal(key, _place(ref, number), snapshot)))
