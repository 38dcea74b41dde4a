"""`agenda: {file: dossier}`: a file may be put on this agenda: it waits for this body, and no other open agenda holds it. The
assembly of a partnership decides on that partnership and on what it brought forth, on no other.

`agenda: {pieces: extraits}`: every file of the agenda gets its own document.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from ..decision import Cure, Named, Question, Seen, Unmet
from ..expressions import Expression
from ..meetings import on_agenda
from ..names import row_variables
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope
from .faulty import Problem
from .seated import body_of, meeting_of, meeting_problems


class AgendaText(BaseModel):
    """`file` is an input of type case; where it is not given, the item is about something else. `pieces` is one of type pieces:
    of the items that `where` keeps, each that has a file must have its document."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    file: str | None = None
    pieces: str | None = None
    where: str | None = None


class AgendaRule(Rule):
    """Met when the file waits for the body that meets, and stands on no open agenda; or no file lacks its document
    (processes.md §1b)."""

    agenda: AgendaText

    def compiled(self, scope: Scope) -> Compiling:
        asked = self.agenda
        inputs = ((asked.file, "case"), (asked.pieces, "pieces"))
        yield from meeting_problems(scope, ("agenda",), [(key, type_) for key, type_ in inputs if key])
        if (asked.file is None) == (asked.pieces is None):
            yield Problem(("agenda",), "condition", "name `file` or `pieces`, one of the two")
        listed = scope.names.meeting.agenda.list if scope.names.meeting else ""
        where = yield from scope.expression(asked.where, ("agenda", "where"), more=row_variables(scope.names.lists.get(listed, {})))
        return Handed(asked.pieces, where) if asked.pieces else Waiting(asked.file or "")


@dataclass(frozen=True, slots=True)
class Waiting(Condition):
    """The file waits for this meeting, and for no other."""

    file: str

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        """The file, the meetings that name it, whose assembly this is, and what the file belongs to."""
        ref, meeting = sight.inputs.get(self.file), meeting_of(sight.names)
        if not ref:
            return ()
        return (Question("case", str(ref)), Question("tied", f"{meeting.link}:{ref}"), Question("linked", meeting.roll),
                Question("above", str(ref)))

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        asked = self.asks(sight)
        if not asked:
            return
        body, meeting, cure = body_of(sight), meeting_of(sight.names), Cure("input", self.file)
        for file in sight.ask(asked[0]):
            named = {"case": file.title, "ref": file.ref}
            if body is not None and body.key not in file.waits:
                yield Unmet("agenda.not_waiting", {**named, "body": Named("body", body.key)}, cure)
            if on_agenda(sight.case.fields, meeting, file.ref):
                yield Unmet("agenda.twice", named, cure)
            for own in self._theirs(sight, asked[2]):
                if own.ref not in {seen.ref for seen in sight.ask(asked[3])}:
                    yield Unmet("agenda.not_theirs", {**named, "own": own.title, "other": own.ref}, cure)
            for other in sight.ask(asked[1]):
                if other.agenda and other.ref != sight.case.ref and on_agenda(other.fields, meeting, file.ref):
                    yield Unmet("agenda.elsewhere", {**named, "meeting": other.title, "other": other.ref}, cure)

    def _theirs(self, sight: Sight, question: Question) -> tuple[Seen, ...]:
        """The partnership whose assembly this is: what stands on agendas itself, and lends this one its members."""
        kinds = sight.names.links[meeting_of(sight.names).link].processes
        return tuple(seen for seen in sight.ask(question) if seen.workflow in kinds)


@dataclass(frozen=True, slots=True)
class Handed(Condition):
    """Every file that was decided gets its own document."""

    pieces: str
    where: Expression | None

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        columns, given = meeting_of(sight.names).agenda, sight.inputs.get(self.pieces) or {}
        lacking = [row["id"] for row in sight.case.rows(columns.list) if row.get(columns.file) and row["id"] not in given
                   and (self.where is None or self.where.holds(sight.over(row)))]
        if lacking:
            rows = [Named("row", f"{columns.list}:{id_}") for id_ in lacking]
            yield Unmet("agenda.piece", {"rows": rows, "input": Named("input", self.pieces)}, Cure("input", self.pieces))
