"""Who is in a case together: members by family or sphere, what they promised and whether it was kept, and who pays.

The definition says which lists and columns these are. What stands in personal columns is kept from who only sees a public case.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ...core.definition.definition import Field
from ...core.definition.model_partners import FundersText
from ...core.definition.partners import Partners, Promises
from ...language.texts import gettext, title
from ...words import show
from .ground import Ground
from .money import WHOLE, Part, portions

Row = Mapping[str, Any]


class Promise(NamedTuple):
    """One thing promised: what, of what kind, centimes (None: no amount), dates; `state` is kept, late or open."""

    what: str
    kind: str
    amount: int | None
    due: str
    kept_on: str
    state: str


class Member(NamedTuple):
    """One member. `id` of its row; dates `YYYY-MM-DD` or empty; `person` by name."""

    id: str
    name: str
    person: str
    kind: str
    interest: str
    contact: str
    exchanged: str
    since: str
    until: str
    present: bool
    promises: tuple[Promise, ...]

    def count(self, state: str) -> int:
        """How many of its promises are kept, late or open."""
        return sum(promise.state == state for promise in self.promises)


class Group(NamedTuple):
    """Members of one family or sphere, with its key; those who left come last."""

    key: str
    title: str
    members: tuple[Member, ...]

    @property
    def present(self) -> int:
        """How many have not left."""
        return sum(member.present for member in self.members)


class Resources(NamedTuple):
    """Who pays what, in centimes and basis points; `kinds` are the members' promises by kind, with how many. `first` is the
    largest funder, with its share of all that is promised; `most` what it should not exceed, or None."""

    parts: tuple[Part, ...]
    total: int
    kinds: tuple[tuple[str, int, int], ...]
    first: str
    share: int
    most: int | None

    @property
    def exceeds(self) -> bool:
        """Whether the largest funder's share is above what the process says."""
        return self.most is not None and self.share > self.most


class Partnership(NamedTuple):
    """The page of partners. `group` is what members are grouped by, in words."""

    group: str
    groups: tuple[Group, ...]
    resources: Resources | None


def partnership(ground: Ground) -> Partnership | None:
    """None where the process declares no partners, or to who only sees what is public."""
    partners = ground.definition.partners
    if partners is None or ground.public:
        return None
    field = ground.definition.fields[partners.members.of]
    column = next(column for column in field.columns if column.key == partners.members.group)
    rows = ground.case.fields.get(field.key) or ()
    keys = [*column.vocabulary, *sorted({row.get(column.key) or "" for row in rows} - set(column.vocabulary))]
    groups = [Group(key, title(column.vocabulary[key]) if key in column.vocabulary else gettext("Others"),
                    tuple(sorted((_member(ground, partners, field, row) for row in rows if (row.get(column.key) or "") == key),
                                 key=lambda member: not member.present))) for key in keys]
    return Partnership(title(column.title), tuple(group for group in groups if group.members), _resources(ground, partners))


def _member(ground: Ground, partners: Partners, field: Field, row: Row) -> Member:
    text = partners.members
    words = {name: _words(ground, field, row, getattr(text, name)) for name in ("name", "person", "kind", "interest", "contact")}
    days = {name: str(row.get(getattr(text, name) or "") or "") for name in ("exchanged", "since", "until")}
    present = partners.present is None or partners.present.holds(ground.sight.over(row, field.key))
    promises = tuple(promise for each in partners.promises for promise in _promises(ground, each, row["id"]))
    return Member(str(row["id"]), **words, **days, present=present, promises=promises)


def _words(ground: Ground, field: Field, row: Row, key: str | None) -> str:
    column = next((column for column in field.columns if column.key == key), None)
    return show(column, row.get(column.key), ground.speaker) if column is not None and row.get(column.key) else ""


def _promises(ground: Ground, promises: Promises, member: str) -> Iterator[Promise]:
    text, field = promises.written, ground.definition.fields[promises.written.of]
    for row in ground.case.fields.get(text.of) or ():
        if row.get(text.member) == member:
            due = str(row.get(text.due or "") or "")
            kept = promises.kept.holds(ground.sight.over(row, text.of))
            state = "kept" if kept else "late" if due and due < ground.sight.today else "open"
            yield Promise(_words(ground, field, row, text.what), _words(ground, field, row, text.kind), row.get(text.amount or ""),
                          due, str(row.get(text.kept_on or "") or ""), state)


def _resources(ground: Ground, partners: Partners) -> Resources | None:
    funders = partners.funders
    rows = [(ground, promises, row) for promises in partners.promises
            for row in ground.case.fields.get(promises.written.of) or ()
            if promises.written.amount and promises.counts.holds(ground.sight.over(row, promises.written.of))]
    kinds = _kinds(rows)
    given = _funded(ground, funders) if funders is not None else []
    amounts = [*given, (gettext("Members’ contributions"), sum(amount for _, amount, _ in kinds))]
    amounts = [(name, amount) for name, amount in amounts if amount]
    total = sum(amount for _, amount in amounts)
    if not total:
        return None
    looks = [("solid", "grey", "hatched")[min(place, 2)] if place < len(given) else "pale" for place in range(len(amounts))]
    first, largest = max(given, key=lambda funder: funder[1], default=("", 0))
    most = ground.case.parameters.get(funders.most) if funders is not None and funders.most else None
    return Resources(portions(amounts, looks, total), total, kinds, first, largest * WHOLE // total, most)


def _funded(ground: Ground, funders: FundersText) -> list[tuple[str, int]]:
    """Each funder with its amount, the largest first."""
    rows = ground.case.fields.get(funders.of) or ()
    sums: dict[str, int] = {}
    for row in rows:
        sums[str(row.get(funders.name) or "")] = sums.get(str(row.get(funders.name) or ""), 0) + (row.get(funders.amount) or 0)
    return sorted(((name, amount) for name, amount in sums.items() if amount), key=lambda funder: -funder[1])


def _kinds(rows: list[tuple[Ground, Promises, Row]]) -> tuple[tuple[str, int, int], ...]:
    """By kind, in words: centimes and how many promises."""
    found: dict[str, tuple[int, int]] = {}
    for ground, promises, row in rows:
        words = _words(ground, ground.definition.fields[promises.written.of], row, promises.written.kind)
        amount, count = found.get(words, (0, 0))
        found[words] = (amount + (row.get(promises.written.amount or "") or 0), count + 1)
    return tuple((words, amount, count) for words, (amount, count) in found.items())
