"""`signatures: {of: parties, document: texte, signed: empreinte}`: a list's rows sign the newest document of a kind, in order."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from pydantic import BaseModel, ConfigDict

from ..case import Document
from ..decision import Cure, Named, Typed, Unmet
from ..expressions import Expression
from ..names import row_variables
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope, inputs_of
from .faulty import Problem, undeclared

Row = Mapping[str, Any]
SHOWN = 8
"""Signs of a SHA-256 by which people tell one text from another."""


class Signing(BaseModel):
    """Who signs: the rows of list `of`, those where `where` is true. What: the newest document of kind `document`; column `signed`
    (type version) holds the SHA-256 of the one each row signed, so that a signature is void once the text is another.

    `turn: true` asks whether the actor may sign now: their row is named by column `person`, every row before it by column
    `order` has signed, and theirs has not. `version` is the input in which the actor says what text they have read.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    of: str
    document: str
    signed: str
    person: str | None = None
    order: str | None = None
    where: str | None = None
    turn: bool = False
    version: str | None = None


class SignaturesRule(Rule):
    """Met when every row has signed the newest document; with `turn`, when it is the actor's turn to sign it."""

    signatures: Signing

    def compiled(self, scope: Scope) -> Compiling:
        asked, columns = self.signatures, scope.names.lists.get(self.signatures.of, {})
        yield from undeclared(asked.of, scope.names.lists, "list", ("signatures", "of"))
        yield from undeclared(asked.document, scope.names.documents, "document", ("signatures", "document"))
        for name, type_ in (("signed", "version"), ("person", "person"), ("order", "int")):
            column = getattr(asked, name)
            if column is not None and columns.get(column) != type_:
                yield Problem(("signatures", name), "unknown.column", f"{column!r} is no column of type {type_} of {asked.of!r}")
        if asked.turn and asked.person is None:
            yield Problem(("signatures", "turn"), "condition", "whose turn it is, column `person` says")
        if asked.version is not None and (not asked.turn or scope.inputs.get(asked.version) != "version"):
            message = f"{asked.version!r} is no input of type version; it goes with `turn`"
            yield Problem(("signatures", "version"), "unknown.input", message)
        where = yield from scope.expression(asked.where, ("signatures", "where"), more=row_variables(columns))
        return Signatures(asked, where, reads=inputs_of(where))


@dataclass(frozen=True, slots=True)
class Signatures(Condition):
    """The rows have signed the newest text; or it is the actor's turn to."""

    signatures: Signing
    where: Expression | None

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        asked = self.signatures
        newest = sight.case.document(asked.document)
        if newest is None:
            yield Unmet("document.missing", {"document": Named("document", asked.document)}, Cure("document", asked.document))
            return
        rows = [row for row in sight.case.fields.get(asked.of) or ()
                if self.where is None or self.where.holds(sight.over(row, asked.of))]
        yield from self._turn(sight, rows, newest) if asked.turn else self._all(sight, rows, newest)

    def _all(self, sight: Sight, rows: list[Row], newest: Document) -> Iterator[Unmet]:
        lacking = sorted(self._lacking(rows, newest), key=self._signed)
        for signed, found in groupby(lacking, key=self._signed):
            others = list(found)
            yield self._changed(sight, signed, others, newest) if signed else self._waiting("signatures.missing", others)

    def _turn(self, sight: Sight, rows: list[Row], newest: Document) -> Iterator[Unmet]:
        asked = self.signatures
        mine = [row for row in rows if row.get(asked.person or "") == sight.actor.id]
        open_ = self._lacking(mine, newest)
        if not mine:
            yield Unmet("signatures.not_yours", {"list": Named("field", asked.of)})
        elif not open_:
            yield Unmet("signatures.already", {"current": newest.sha256[:SHOWN]})
        elif before := self._before(rows, max(map(self._place, open_)), newest):
            yield self._waiting("signatures.before", before)._replace(cure=Cure("wait"))
        given = str(sight.inputs.get(asked.version or "") or newest.sha256)
        if given != newest.sha256:
            values = {**self._current(sight, newest), "given": given[:SHOWN]}
            yield Unmet("signatures.other", values, Cure("input", asked.version or ""))

    def _lacking(self, rows: list[Row], newest: Document) -> list[Row]:
        """The rows that have not signed this text, in the order of the list."""
        return [row for row in rows if row.get(self.signatures.signed) != newest.sha256]

    def _before(self, rows: list[Row], place: int, newest: Document) -> list[Row]:
        """Who must sign first, in order."""
        return sorted((row for row in self._lacking(rows, newest) if self._place(row) < place), key=self._place)

    def _place(self, row: Row) -> int:
        return int(row.get(self.signatures.order or "") or 0)

    def _signed(self, row: Row) -> str:
        return str(row.get(self.signatures.signed) or "")

    def _changed(self, sight: Sight, signed: str, rows: list[Row], newest: Document) -> Unmet:
        unmet = self._waiting("signatures.changed", rows)
        return unmet._replace(values={**unmet.values, **self._current(sight, newest), "signed": signed[:SHOWN]})

    def _waiting(self, code: str, rows: list[Row]) -> Unmet:
        return Unmet(code, {"rows": [Named("row", f"{self.signatures.of}:{row['id']}") for row in rows]})

    @staticmethod
    def _current(sight: Sight, newest: Document) -> dict[str, Any]:
        return {"current": newest.sha256[:SHOWN], "date": Typed("datetime", newest.at)}
