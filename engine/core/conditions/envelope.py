"""`envelope: {link: appel, total: enveloppe, lines: [reserve, engage, paye], amount: part_indh}`: the money is there.

The ledger of an envelope is not kept beside the files: each file under it holds its own lines (reserved, committed, paid), and
what is available is the total less all of them. Amounts are centimes.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from ..decision import Cure, Named, Question, Seen, Typed, Unmet
from ..expressions import MISSING, Expression
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope, inputs_of
from .faulty import Problem, undeclared


class Drawn(BaseModel):
    """`link` is the kind under which the files of one envelope name its case, whose field `total` is the whole. `lines` are
    the money fields of this process that draw on it, `amount` what this step draws besides."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    link: str
    total: str
    lines: tuple[str, ...] = Field(min_length=1)
    amount: str


class EnvelopeRule(Rule):
    """Met while what all files under the envelope draw, and this amount, do not exceed it."""

    envelope: Drawn

    def compiled(self, scope: Scope) -> Compiling:
        drawn, names = self.envelope, scope.names
        yield from undeclared(drawn.link, names.links, "link", ("envelope", "link"))
        yield from undeclared(drawn.lines, names.fields, "field", ("envelope", "lines"))
        for index, line in enumerate(drawn.lines):
            if names.fields.get(line, "money") != "money":
                yield Problem(("envelope", "lines", index), "unknown.field", f"{line!r} is no field of type money")
        amount = yield from scope.expression(drawn.amount, ("envelope", "amount"), "money")
        if amount is None:
            return None
        return Envelope(drawn, amount, reads=inputs_of(amount))


@dataclass(frozen=True, slots=True)
class Envelope(Condition):
    """Asks for the case that holds the envelope and for all the files under it."""

    drawn: Drawn
    amount: Expression

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        return (Question("linked", self.drawn.link), Question("beside", self.drawn.link))

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        held, beside = (sight.ask(question) for question in self.asks(sight))
        if not held:
            yield Unmet("linked.none", {"link": Named("link", self.drawn.link)}, Cure("link", self.drawn.link))
            return
        amount = self.amount.value(sight.value)
        if amount is MISSING:
            yield from (Unmet("field.missing", {"field": Named("field", name)}, Cure("field", name))
                        for name in self.amount.missing(sight.value))
            return
        left = self._left(held[0], [sight.case.fields, *(other.fields for other in beside)])
        if amount > left:
            values = {"case": held[0].title, "ref": held[0].ref, "amount": Typed("money", amount), "left": Typed("money", left)}
            yield Unmet("envelope.exceeded", values, None)

    def _left(self, holder: Seen, files: list[Any]) -> int:
        whole: int = holder.fields.get(self.drawn.total) or 0
        return whole - sum(fields.get(line) or 0 for fields in files for line in self.drawn.lines)
