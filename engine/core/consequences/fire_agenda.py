"""`fire_agenda: {…}`: what a meeting decided, done to the files of its agenda; one consequence for the whole life of an item.

At closing every decided step is fired, in the order of the files' references, all or none. With `item`, the step proposed for
one is only tried: what the file would refuse is told before it is voted. With `piece`, each file gets its own document.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..conditions.faulty import Problem, compiled
from ..conditions.session import INPUTS
from ..decision import Follow, Question
from ..expressions import Expression
from ..meetings import Meeting
from ..names import row_variables
from ..sight import Sight
from ..values import step_of
from .base import Carried, Consequence, ConsequenceText, Given


class FireAgendaText(ConsequenceText):
    """`where` keeps some items. `item` and `step` are inputs: the row, and the step to try for it. `piece` is an input of type
    pieces, a document for each row, kept in the file as one of the kind `kind`."""

    where: str | None = None
    item: str | None = None
    step: str | None = None
    piece: str | None = None
    kind: str | None = None

    def compiled(self, given: Given) -> tuple[Consequence | None, list[Problem]]:
        problems: list[Problem] = []
        meeting = given.names.meeting
        if meeting is None:
            return None, [Problem((), "meeting.none", "this process is no meeting: it has no `meeting`")]
        for key, type_ in ((self.item, "row"), (self.step, "step"), (self.piece, "pieces")):
            if key is not None and given.variables.get(f"input.{key}") != type_:
                problems.append(Problem((), "unknown.input", f"{key!r} is no input of type {type_}"))
        if (self.item is None) != (self.step is None) or (self.piece is None) != (self.kind is None):
            problems.append(Problem((), "consequence", "`item` goes with `step`, `piece` with `kind`"))
        variables = {**given.variables, **row_variables(given.lists.get(meeting.agenda.list, {}))}
        where, faults = compiled(self.where, variables, ("where",)) if self.where is not None else (None, ())
        return FireAgenda(self, meeting, where), [*problems, *faults]


class FireAgenda(NamedTuple):
    """Compiled. See FireAgendaText."""

    written: FireAgendaText
    meeting: Meeting
    where: Expression | None

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        """Nothing: the files are known by reference."""
        return ()

    def follows(self, sight: Sight) -> Iterator[Follow]:
        """In the order of the files' references, so that two units lock them in the same order."""
        agenda, written = self.meeting.agenda, self.written
        if written.item is not None:
            yield from self._tried(sight)
            return
        rows = [(number, row) for number, row in enumerate(sight.case.rows(agenda.list), 1)
                if row.get(agenda.file) and (self.where is None or Carried(self.where).value(sight, row) is True)]
        for number, row in sorted(rows, key=lambda pair: str(pair[1][agenda.file])):
            if written.piece is not None:
                yield from self._handed(sight, row)
            elif row.get(agenda.step):
                yield self._fired(sight, row, str(row[agenda.step]), _told(sight, self.meeting, number, row))

    def _tried(self, sight: Sight) -> Iterator[Follow]:
        rows = sight.case.rows(self.meeting.agenda.list)
        item, step = sight.inputs.get(self.written.item or ""), sight.inputs.get(self.written.step or "")
        for number, row in enumerate(rows, 1):
            if step and row["id"] == item and row.get(self.meeting.agenda.file):
                yield self._fired(sight, row, str(step), _told(sight, self.meeting, number, {}))._replace(trial=True)

    def _fired(self, sight: Sight, row: Mapping[str, Any], text: str, told: Mapping[str, Any]) -> Follow:
        step = step_of(text)
        return Follow(step.trigger, ref=str(row[self.meeting.agenda.file]), motif=step.motif, typed={**step.inputs, **told})

    def _handed(self, sight: Sight, row: Mapping[str, Any]) -> Iterator[Follow]:
        pieces = sight.inputs.get(self.written.piece or "") or {}
        if row["id"] in pieces:
            yield Follow(self.written.kind or "", ref=str(row[self.meeting.agenda.file]), piece=pieces[row["id"]])


def _told(sight: Sight, meeting: Meeting, number: int, row: Mapping[str, Any]) -> dict[str, Any]:
    """What a meeting tells a file of its decision: `core.conditions.session.INPUTS`."""
    agenda = meeting.agenda
    counts = (row.get(column) or 0 for column in (agenda.present, agenda.yes, agenda.no, agenda.abstained))
    return dict(zip(INPUTS, (sight.case.ref, sight.today, number, *counts), strict=True))
