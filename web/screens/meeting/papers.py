"""The papers of a meeting: to be read before, and drawn up for the step that takes them, kept as files and given to it."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from engine.core.acts import Fire, Upload
from engine.core.case import Case
from engine.core.decision import Refused
from engine.core.definition.definition import Definition
from engine.language.texts import language
from engine.papers import icalendar
from engine.papers.appointment import appointment
from engine.papers.of_meeting import Papers
from engine.questions.history import Chained
from engine.questions.meetings import Table
from engine.store.port import Store
from web.addresses import meeting_address
from web.door import Visit

FRENCH, ARABIC = "fr", "ar"
CALENDAR = "calendar"
"""The meeting's day, for whoever may see the meeting."""
PAPERS = ("send", "minutes", "correct")
"""The steps that take papers."""


def papers_of(visit: Visit, table: Table) -> Papers:
    """What draws them, out of the meeting and its journal."""
    ground, store = table.ground, visit.maillon.store

    def process(file: str) -> Definition | None:
        case = table.file(file)
        return visit.maillon.library.version(case.definition) if case is not None else None
    return Papers(ground.definition, ground.case, store.events(ground.case.ref), ground.speaker, ground.sight.today,
                  _fingerprint(store, ground.case), process)


def _fingerprint(store: Store, case: Case) -> str:
    """The first signs of the hash of the meeting's last event; empty where the store chains nothing."""
    rows = store.rows(case.ref, case.number - 1)[0] if isinstance(store, Chained) else ()
    return rows[0].hash[:8] if rows else ""


class Draft(NamedTuple):
    """A file to save."""

    name: str
    media: str
    content: bytes


def draft(visit: Visit, table: Table, kind: str) -> Draft | None:
    """A paper as it would be now, for staff, or the day for a calendar; None for another kind, and for who may not have it."""
    ref = table.ground.case.ref
    if kind == CALENDAR:
        day = appointment(table, f"{visit.maillon.settings.address}{meeting_address(ref)}")
        return Draft(f"{ref}.ics", icalendar.MEDIA, icalendar.written(day)) if day is not None else None
    if kind not in ("invitation", "minutes") or not table.ground.staff:
        return None
    papers = papers_of(visit, table)
    paper = papers.invitation() if kind == "invitation" else papers.minutes(language())
    return Draft(f"{kind}-{ref}.pdf", "application/pdf", paper)


def drawn(visit: Visit, table: Table, name: str, motif: str, seen: int | None) -> Fire | Refused:
    """The step `send`, `minutes` or `correct` with its papers. Refused where a file cannot be kept."""
    step = getattr(table.meeting.steps, name)
    inputs = _invitation(visit, table) if name == "send" else _minutes(visit, table, step)
    refused = next((one for one in _each(inputs) if isinstance(one, Refused)), None)
    return refused or Fire(table.ground.case.ref, step, inputs, motif, seen)


def _each(inputs: Mapping[str, Any]) -> list[Any]:
    return [one for value in inputs.values() for one in (value.values() if isinstance(value, dict) else (value,))]


def _invitation(visit: Visit, table: Table) -> dict[str, Any]:
    paper = papers_of(visit, table).invitation()
    return {table.meeting.papers.invitation: _kept(visit, table, table.meeting.papers.invitation, paper)}


def _minutes(visit: Visit, table: Table, step: str) -> dict[str, Any]:
    """The minutes in both languages, and for each file that was decided its excerpt, one document in both."""
    papers, names, case = papers_of(visit, table), table.meeting.papers, table.ground.case
    correction = len(case.fired(step)) + 1 if step == table.meeting.steps.correct else 0
    excerpts = {one.id: _kept(visit, table, names.excerpts, papers.excerpt(one.id), one.file)
                for one in table.items if one.file and one.settled}
    found: dict[str, Any] = {names.minutes: _kept(visit, table, names.minutes, papers.minutes(FRENCH, correction)),
                             names.arabic: _kept(visit, table, names.arabic, papers.minutes(ARABIC, correction))}
    return {**found, names.excerpts: excerpts} if excerpts else found


def _kept(visit: Visit, table: Table, name: str, paper: bytes, about: str = "") -> Upload | Refused:
    kept: Upload | Refused = visit.maillon.documents.keep(f"{name}-{about or table.ground.case.ref}.pdf", [paper])
    return kept
