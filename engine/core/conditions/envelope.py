"""`envelope: {link: appel, total: enveloppe, lines: [reserve, engage, paye], amount: part_indh}`: the money is there.

The ledger of an envelope is not kept beside the files: each file under it holds its own lines (reserved, committed, paid), and
what is available is the total less all of them. Amounts are centimes.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from ..decision import Cure, Named, Question, Seen, Typed, Unmet
from ..expressions import MISSING, Expression
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope, inputs_of
from .faulty import Problem, undeclared


class Drawn(BaseModel):
    """`link` is the kind under which the files of one envelope name its case, whose field `total` is the whole; empty, or
    without that case, it limits nothing. `lines` are the money fields of this process that draw on it, `while_open` those
    that do until the file ends, `amount` what this step draws besides."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    link: str
    total: str
    lines: tuple[str, ...] = Field(min_length=1)
    while_open: tuple[str, ...] = ()
    amount: str


class EnvelopeRule(Rule):
    """Met while what all files under the envelope draw, and this amount, do not exceed it."""

    envelope: Drawn

    def compiled(self, scope: Scope) -> Compiling:
        drawn, names = self.envelope, scope.names
        yield from undeclared(drawn.link, names.links, "link", ("envelope", "link"))
        for key in ("lines", "while_open"):
            yield from undeclared(getattr(drawn, key), names.fields, "field", ("envelope", key))
            for index, line in enumerate(getattr(drawn, key)):
                if names.fields.get(line, "money") != "money":
                    yield Problem(("envelope", key, index), "unknown.field", f"{line!r} is no field of type money")
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
        amount = self.amount.value(sight.value)
        if amount is MISSING:
            yield from (Unmet("field.missing", {"field": Named("field", name)}, Cure("field", name))
                        for name in self.amount.missing(sight.value))
            return
        left = self._left(held[0], sight, beside) if held else None
        if left is not None and amount > left:
            values = {"case": held[0].title, "ref": held[0].ref, "amount": Typed("money", amount), "left": Typed("money", left)}
            yield Unmet("envelope.exceeded", values, None)

    def _left(self, holder: Seen, sight: Sight, beside: tuple[Seen, ...]) -> int | None:
        """What is left of the envelope, or None where it has no limit."""
        whole = holder.fields.get(self.drawn.total)
        files = [(sight.case.fields, sight.case.closed), *((other.fields, other.closed) for other in beside)]
        return None if whole is None else whole - sum(self._draws(fields, closed) for fields, closed in files)

    def _draws(self, fields: Mapping[str, Any], closed: bool) -> int:
        lines = self.drawn.lines if closed else (*self.drawn.lines, *self.drawn.while_open)
        return sum(fields.get(line) or 0 for line in lines)
