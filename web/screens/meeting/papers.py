"""The papers of a meeting drawn up for the step that takes them: kept as files, and given to the step in its inputs."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from engine.core.acts import Fire, Upload
from engine.core.decision import Refused
from engine.language.texts import language
from engine.papers.of_meeting import Papers
from engine.questions.meetings import Table
from web.door import Visit

FRENCH, ARABIC = "fr", "ar"
KINDS = ("invitation", "minutes")
"""Those that may be read before they are given to a step."""
PAPERS = ("send", "minutes", "correct")
"""The steps that take papers."""


def papers_of(visit: Visit, table: Table) -> Papers:
    """What draws them, out of the meeting and its journal."""
    ground = table.ground
    events = visit.maillon.store.events(ground.case.ref)
    return Papers(ground.definition, ground.case, events, ground.speaker, ground.sight.today)


def draft(visit: Visit, table: Table, kind: str) -> bytes:
    """A paper as it would be now, in the reader's language. Raises KeyError for another kind."""
    papers = papers_of(visit, table)
    made: Mapping[str, Callable[[str], bytes]] = {"invitation": papers.invitation, "minutes": papers.minutes}
    return made[kind](language())


def drawn(visit: Visit, table: Table, name: str, motif: str, seen: int | None) -> Fire | Refused:
    """The step `send`, `minutes` or `correct` with its papers. Refused where a file cannot be kept."""
    step = getattr(table.meeting.steps, name)
    inputs = _invitation(visit, table) if name == "send" else _minutes(visit, table, step)
    refused = next((one for one in _each(inputs) if isinstance(one, Refused)), None)
    return refused or Fire(table.ground.case.ref, step, inputs, motif, seen)


def _each(inputs: Mapping[str, Any]) -> list[Any]:
    return [one for value in inputs.values() for one in (value.values() if isinstance(value, dict) else (value,))]


def _invitation(visit: Visit, table: Table) -> dict[str, Any]:
    paper = papers_of(visit, table).invitation(FRENCH)
    return {table.meeting.papers.invitation: _kept(visit, table, table.meeting.papers.invitation, paper)}


def _minutes(visit: Visit, table: Table, step: str) -> dict[str, Any]:
    """The minutes in both languages, and an excerpt of each file that was decided."""
    papers, names, case = papers_of(visit, table), table.meeting.papers, table.ground.case
    correction = len(case.fired(step)) + 1 if step == table.meeting.steps.correct else 0
    excerpts = {one.id: _kept(visit, table, names.excerpts, papers.excerpt(one.id, FRENCH), one.file)
                for one in table.items if one.file and one.settled}
    found: dict[str, Any] = {names.minutes: _kept(visit, table, names.minutes, papers.minutes(FRENCH, correction)),
                             names.arabic: _kept(visit, table, names.arabic, papers.minutes(ARABIC, correction))}
    return {**found, names.excerpts: excerpts} if excerpts else found


def _kept(visit: Visit, table: Table, name: str, paper: bytes, about: str = "") -> Upload | Refused:
    kept: Upload | Refused = visit.maillon.documents.keep(f"{name}-{about or table.ground.case.ref}.pdf", [paper])
    return kept
