"""The money of a case: who pays which share, under which ceiling. The definition's face names the fields; no process here."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ...core.definition.definition import Column, Field
from ...core.expressions import MISSING
from ...language.texts import gettext, title
from .ground import Ground

LOOKS = ("solid", "grey", "hatched", "pale")
WHOLE = 10_000


class Part(NamedTuple):
    """One source: centimes, its share of the total in basis points, and how it is drawn."""

    title: str
    amount: int
    share: int
    look: str


class Money(NamedTuple):
    """The bar and its table. `total` in centimes; `cap` the ceiling of the first source, in centimes (0: none)."""

    parts: tuple[Part, ...]
    total: int
    cap: int

    @property
    def cap_share(self) -> int:
        """The ceiling in basis points of the total."""
        return self.cap * WHOLE // self.total


def money(ground: Ground) -> Money | None:
    """None where the process shows none, or nothing is typed yet."""
    face = ground.definition.face
    if not (face.shares and face.share_source and face.share_amount):
        return None
    field = ground.definition.fields[face.shares]
    source = next(column for column in field.columns if column.key == face.share_source)
    sums = _sums(ground.case.fields.get(field.key) or (), source, face.share_amount)
    total = max(_amount(ground, face.total), sum(sums.values()))
    if not sums or not total:
        return None
    return Money(_parts(sums, source, total), total, _amount(ground, face.cap))


def _amount(ground: Ground, key: str | None) -> int:
    found = ground.sight.value(key) if key else MISSING
    return found if isinstance(found, int) else 0


def _sums(rows: Any, source: Column, amount: str) -> dict[str, int]:
    """Centimes by source, in the order of the vocabulary, so that the first is the one the ceiling is for."""
    sums: dict[str, int] = {}
    for row in rows:
        sums[row.get(source.key, "")] = sums.get(row.get(source.key, ""), 0) + (row.get(amount) or 0)
    order = [*source.vocabulary, *sums]
    return {key: sums[key] for key in sorted(sums, key=order.index)}


def _parts(sums: Mapping[str, int], source: Column, total: int) -> tuple[Part, ...]:
    """A whole to find is drawn pale, so that the bar always has its full length."""
    names = {key: title(source.vocabulary[key]) if key in source.vocabulary else key for key in sums}
    keys = [*source.vocabulary]
    looks = {key: LOOKS[min(keys.index(key), 3)] if key in keys else "pale" for key in sums}
    amounts = [(names[key], amount) for key, amount in sums.items()]
    rest = total - sum(sums.values())
    if rest:
        amounts.append((gettext("To be found"), rest))
    return portions(amounts, (*(looks[key] for key in sums), "pale"), total)


def portions(amounts: Sequence[tuple[str, int]], looks: Sequence[str], total: int) -> tuple[Part, ...]:
    """The parts of a bar: each amount with its title and its look; their shares make the whole."""
    parts = [Part(name, amount, _share(amount, total), look) for (name, amount), look in zip(amounts, looks, strict=False)]
    last = WHOLE - sum(part.share for part in parts[:-1])
    return (*parts[:-1], parts[-1]._replace(share=last))


def _share(amount: int, total: int) -> int:
    """Basis points, to the tenth of a percent; the last part takes what rounding leaves, so that all make the whole."""
    return round(amount * WHOLE / total / 10) * 10


def money_fields(ground: Ground) -> frozenset[str]:
    """The list that the bar already shows."""
    shares = ground.definition.face.shares
    return frozenset((shares,)) if shares else frozenset()


def is_list(field: Field) -> bool:
    """Whether a field holds rows."""
    return bool(field.columns)
