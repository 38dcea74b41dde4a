"""The profile of a case: what people said of each factor at each gate, and what proves it. The definition names the columns.

Means and spreads are whole hundredths of a point: a rating is a whole number, and no float is ever made.
"""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ...core.definition.definition import Column
from ...core.definition.partners import Profile
from ...language.texts import title
from .ground import Ground

Row = Mapping[str, Any]
POINT = 100
"""Hundredths in a point of the scale."""


class Mark(NamedTuple):
    """What some people said of one thing at one gate: mean in hundredths, how many, the lowest and the highest rating."""

    mean: int
    raters: int
    lowest: int
    highest: int

    @property
    def spread(self) -> int:
        """How far apart the ratings lie, in points."""
        return self.highest - self.lowest


class Gate(NamedTuple):
    """One gate: its number, the days of its first and last rating, how many rated, and whether it is still open."""

    number: int
    first: str
    last: str
    raters: int
    current: bool


class Factor(NamedTuple):
    """One factor, with its mark at each gate; None where nobody rated it."""

    title: str
    marks: tuple[Mark | None, ...]


class Dimension(NamedTuple):
    """Some factors: their own marks, those of all together, and at each gate the texts that prove them."""

    title: str
    marks: tuple[Mark | None, ...]
    factors: tuple[Factor, ...]
    evidence: tuple[tuple[str, ...], ...]


class Profiled(NamedTuple):
    """A profile, gates oldest first. The scale goes from `least` to `most` points. `rated`: the reader has at the open gate."""

    key: str
    title: str
    least: int
    most: int
    gates: tuple[Gate, ...]
    dimensions: tuple[Dimension, ...]
    rated: bool


def profiles(ground: Ground) -> tuple[Profiled, ...]:
    """Every profile that the process declares; of a public case none is shown."""
    return () if ground.public else tuple(_profiled(ground, profile) for profile in ground.definition.profiles)


def _profiled(ground: Ground, profile: Profile) -> Profiled:
    written = profile.written
    rows = [row for row in ground.case.fields.get(written.ratings) or () if row.get(written.gate) is not None]
    numbers = sorted({row[written.gate] for row in rows})
    by_gate = [[row for row in rows if row[written.gate] == number] for number in numbers]
    columns = {column.key: column for column in ground.definition.fields[written.ratings].columns}
    gates = tuple(_gate(ground, profile, number, found) for number, found in zip(numbers, by_gate, strict=True))
    mine = [row for row in rows if row.get(written.person) == ground.actor.id and _current(ground, profile, row)]
    dimensions = tuple(Dimension(
        title(dimension.title),
        tuple(mark_of([row[key] for row in found for key in dimension.factors if row.get(key) is not None], _people(profile, found))
              for found in by_gate),
        tuple(_factor(columns[key], by_gate) for key in dimension.factors),
        tuple(_evidence(dimension.evidence, found) for found in by_gate),
    ) for dimension in written.dimensions.values())
    return Profiled(profile.key, title(profile.title), profile.least, profile.most, gates, dimensions, bool(mine))


def _gate(ground: Ground, profile: Profile, number: int, rows: Sequence[Row]) -> Gate:
    days = sorted(row[profile.written.on] for row in rows if profile.written.on and row.get(profile.written.on))
    current = any(_current(ground, profile, row) for row in rows)
    return Gate(number, days[0] if days else "", days[-1] if days else "", _people(profile, rows), current)


def _current(ground: Ground, profile: Profile, row: Row) -> bool:
    return profile.current is not None and profile.current.holds(ground.sight.over(row, profile.written.ratings))


def _people(profile: Profile, rows: Sequence[Row]) -> int:
    return len({row.get(profile.written.person) for row in rows})


def _factor(column: Column, by_gate: Sequence[Sequence[Row]]) -> Factor:
    said = ([row[column.key] for row in rows if row.get(column.key) is not None] for rows in by_gate)
    return Factor(title(column.title), tuple(mark_of(numbers, len(numbers)) for numbers in said))


def _evidence(column: str | None, rows: Sequence[Row]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(row[column]) for row in rows if column and row.get(column)))


def mark_of(numbers: Sequence[int], raters: int) -> Mark | None:
    """The mark that some ratings make, its mean rounded to the nearest hundredth; None of none."""
    if not numbers:
        return None
    mean = (2 * POINT * sum(numbers) + len(numbers)) // (2 * len(numbers))
    return Mark(mean, raters, min(numbers), max(numbers))
