"""`document: cin`, `document: [a, b]`, or `document: {named_by: pieces}`: evidence that must be attached."""
from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from ..case import Document as Piece
from ..decision import Cure, Named, Unmet
from ..moments import Instant
from ..sight import Sight
from .base import Condition, Scope, as_tuple
from .faulty import Problem, undeclared


class NamedBy(BaseModel):
    """The kinds are the value of a field: the pieces somebody asked for."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    named_by: str


class Document(Condition):
    """Met when each kind is attached and not dropped by a backward step: attached in this iteration, unless kept.
    `since: entry` wants it attached after this stay began, `since: <trigger>` after the trigger last fired."""

    document: str | tuple[str, ...] | NamedBy
    since: str | None = None

    def bind(self, scope: Scope) -> Iterator[Problem]:
        yield from super().bind(scope)
        if isinstance(self.document, NamedBy):
            if scope.names.fields.get(self.document.named_by) != "documents":
                message = f"{self.document.named_by!r} is no field of type documents"
                yield Problem(("document", "named_by"), "unknown.field", message)
        else:
            yield from undeclared(self.document, scope.names.documents, "document", ("document",))
        if self.since not in (None, "entry"):
            yield from undeclared(self.since or "", scope.names.triggers, "trigger", ("since",))

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        floor = self._floor(sight)
        for kind in self._kinds(sight):
            piece = sight.case.document(kind)
            if piece is None or piece.at < floor:
                yield Unmet(self._code(piece), {"document": Named("document", kind)}, Cure("document", kind))

    def _kinds(self, sight: Sight) -> tuple[str, ...]:
        if isinstance(self.document, NamedBy):
            return tuple(sight.case.fields.get(self.document.named_by) or ())
        return as_tuple(self.document)

    def _floor(self, sight: Sight) -> Instant:
        if self.since is None:
            return ""
        if self.since == "entry":
            return sight.case.entered
        moves = sight.case.fired(self.since)
        return moves[-1].at if moves else ""

    @staticmethod
    def _code(piece: Piece | None) -> str:
        return "document.missing" if piece is None else "document.too_old"
