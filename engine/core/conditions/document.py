"""`document: cin`, `document: [a, b]`, or `document: {named_by: pieces}`: evidence that must be attached."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from ..case import Case
from ..case import Document as Piece
from ..decision import Cure, Named, Unmet
from ..moments import Instant
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope, as_tuple
from .faulty import Problem, undeclared


class NamedBy(BaseModel):
    """The kinds are the value of a field: the pieces somebody asked for."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    named_by: str


class DocumentRule(Rule):
    """Met when each kind is attached and not dropped by a backward step: attached in this iteration, unless kept.
    `since: entry` wants it attached after this stay began, `since: <trigger>` after the trigger last fired."""

    document: str | tuple[str, ...] | NamedBy
    since: str | None = None

    def compiled(self, scope: Scope) -> Compiling:
        if self.since not in (None, "entry"):
            yield from undeclared(self.since or "", scope.names.triggers, "trigger", ("since",))
        if not isinstance(self.document, NamedBy):
            yield from undeclared(self.document, scope.names.documents, "document", ("document",))
            return Document(as_tuple(self.document), "", self.since or "")
        field = self.document.named_by
        if scope.names.fields.get(field) != "documents":
            yield Problem(("document", "named_by"), "unknown.field", f"{field!r} is no field of type documents")
        return Document((), field, self.since or "")


@dataclass(frozen=True, slots=True)
class Document(Condition):
    """The `kinds`, or those in the field `named_by`, are attached. `since` is empty, `entry`, or a trigger."""

    kinds: tuple[str, ...]
    named_by: str
    since: str

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        floor = self._floor(sight.case)
        for kind in self.wanted(sight.case):
            piece = sight.case.document(kind)
            if piece is None or piece.at < floor:
                yield Unmet(self._code(piece), {"document": Named("document", kind)}, Cure("document", kind))

    def wanted(self, case: Case) -> tuple[str, ...]:
        """The kinds that must be attached to a case."""
        return tuple(case.fields.get(self.named_by) or ()) if self.named_by else self.kinds

    def _floor(self, case: Case) -> Instant:
        if not self.since:
            return ""
        if self.since == "entry":
            return case.entered
        moves = case.fired(self.since)
        return moves[-1].at if moves else ""

    @staticmethod
    def _code(piece: Piece | None) -> str:
        return "document.missing" if piece is None else "document.too_old"
