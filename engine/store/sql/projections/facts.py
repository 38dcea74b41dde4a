"""What derived rows say of a case, computed once for all of them."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from engine.core.actor import ENGINE
from engine.core.case import Case
from engine.core.definition.definition import Definition
from engine.core.grids import Grid, bound, scoring, standing
from engine.core.moments import Instant
from engine.core.sight import Sight, named_in

_SEVERAL = re.compile(r"[,;،؛\n]")


class Organisation(NamedTuple):
    """One that a row of the form names, with the words its columns have for it; `row` is `2.1` where a cell names several."""

    listed: str
    row: str
    name: str
    kind: str
    family: str
    sphere: str


class Score(NamedTuple):
    """What a grid comes to. Aggregate and totals are None before all grids are in; the threshold where there is none."""

    grid: str
    number: int
    wanted: int
    aggregate: int | None
    lowest: int | None
    highest: int | None
    threshold: int | None


class Facts(NamedTuple):
    """A case and its face: the fields its process names for lists. `updated` is its last event's instant.

    `stage` is the key of the stage it is in, `stage_number` its place from 1; empty and 0 outside all stages. `lineage`
    is its territory and all around it. `members` are accounts with the role each holds on this case alone, and its last
    day; `marks` the fields that lists are narrowed by, with each word chosen there; `scores` what grids come to;
    `organisations` those that its lists name. Money in centimes.
    """

    definition: Definition
    case: Case
    updated: Instant
    title: str
    subtitle: str
    holder: str
    holder_kind: str
    amount: int | None
    total: int | None
    sector: str
    stage: str
    stage_number: int
    province: str
    lineage: tuple[str, ...]
    members: tuple[tuple[str, str, str], ...]
    marks: tuple[tuple[str, str], ...]
    scores: tuple[Score, ...]
    organisations: tuple[Organisation, ...]


def facts_of(definition: Definition, case: Case, updated: Instant) -> Facts:
    """The facts of a case under its definition."""
    face, territories = definition.face, definition.names.country.territories
    see = _seeing(definition, case, updated)
    stage = definition.states[case.state].stage
    return Facts(
        definition, case, updated, _text(see(face.title)) or case.ref, _text(see(face.subtitle)), _text(see(face.holder)),
        _text(see(face.holder_kind)), _int(see(face.amount)), _int(see(face.total)), _text(see(face.sector)),
        stage, _place(definition, stage),
        territories.province_of(case.territory), territories.ancestors(case.territory), _members(definition, case),
        _marks(definition, case), _scores(definition, case), tuple(_organisations(definition, case, updated)),
    )


def _organisations(definition: Definition, case: Case, updated: Instant) -> Iterator[Organisation]:
    for declared in definition.organisations:
        text, sight = declared.written, Sight(case, ENGINE, {}, updated, definition.names)
        for row in declared.rows(case, sight):
            names = _SEVERAL.split(_text(row.get(text.name))) if text.several else [_text(row.get(text.name))]
            kind, family, sphere = (_text(row.get(key)) if key else "" for key in (text.kind, text.family, text.sphere))
            for place, name in enumerate(names, 1):
                if name.strip():
                    id_ = f"{row['id']}.{place}" if text.several else str(row["id"])
                    yield Organisation(text.of, id_, name.strip(), kind, family, sphere)


def _scores(definition: Definition, case: Case) -> tuple[Score, ...]:
    return tuple(_score(grid, case) for grid in definition.names.grids.values() if grid.rows(case))


def _score(grid: Grid, case: Case) -> Score:
    found, totals = standing(grid, case), sorted(row[grid.total] for row in grid.rows(case) if grid.scored(row))
    if scoring(grid, case) and not found.complete or not totals:
        return Score(grid.key, found.number, found.wanted, None, None, None, bound(case, grid.threshold))
    return Score(grid.key, found.number, found.wanted, found.aggregate, totals[0], totals[-1], bound(case, grid.threshold))


def _marks(definition: Definition, case: Case) -> tuple[tuple[str, str], ...]:
    chosen = ((field, case.fields.get(field) or ()) for field in definition.face.filters)
    words = ((field, (value,) if isinstance(value, str) else value) for field, value in chosen)
    return tuple(dict.fromkeys((field, word) for field, several in words for word in several))


def _members(definition: Definition, case: Case) -> tuple[tuple[str, str, str], ...]:
    """Of somebody named twice under one role, the later day counts."""
    found: dict[tuple[str, str], str] = {}
    for role, place in definition.names.members.items():
        for person, until in named_in(case, place):
            found[person, role] = max(until, found.get((person, role), ""))
    return tuple((person, role, until) for (person, role), until in found.items())


def _seeing(definition: Definition, case: Case, updated: Instant) -> Callable[[str | None], Any]:
    """Looks a field up; only a computed one is worth a whole sight."""
    computed = definition.names.computed

    def see(field: str | None) -> Any:
        if field is not None and field in computed:
            return Sight(case, ENGINE, {}, updated, definition.names).value(field)
        return case.fields.get(field) if field is not None else None

    return see


def _text(value: Any) -> str:
    return str(value) if isinstance(value, (str, int)) else ""


def _int(value: Any) -> int | None:
    return value if isinstance(value, int) else None


def _place(definition: Definition, stage: str) -> int:
    if not stage:
        return 0
    return next(place for place, state in enumerate(definition.stages, 1) if state.key == stage)
