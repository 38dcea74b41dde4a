"""What derived rows say of a case, computed once for all of them."""
from __future__ import annotations

from typing import NamedTuple

from engine.core.actor import ENGINE
from engine.core.case import Case
from engine.core.definition.definition import Definition
from engine.core.moments import Instant
from engine.core.sight import Sight


class Facts(NamedTuple):
    """A case and its face: the fields its process names for lists. `updated` is its last event's instant.

    `stage` is the key of the stage it is in, `stage_number` its place from 1; empty and 0 outside all stages. `lineage`
    is its territory and all around it. Money in centimes.
    """

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


def facts_of(definition: Definition, case: Case, updated: Instant) -> Facts:
    """The facts of a case under its definition."""
    face, territories = definition.face, definition.names.country.territories
    sight = Sight(case, ENGINE, {}, updated, definition.names)
    stage = definition.states[case.state].stage
    return Facts(
        case, updated, _text(sight, face.title) or case.ref, _text(sight, face.subtitle), _text(sight, face.holder),
        _text(sight, face.holder_kind), _int(sight, face.amount), _int(sight, face.total), _text(sight, face.sector),
        stage, _place(definition, stage),
        territories.province_of(case.territory), territories.ancestors(case.territory),
    )


def _text(sight: Sight, field: str | None) -> str:
    value = sight.value(field) if field else None
    return str(value) if isinstance(value, (str, int)) else ""


def _int(sight: Sight, field: str | None) -> int | None:
    value = sight.value(field) if field else None
    return value if isinstance(value, int) else None


def _place(definition: Definition, stage: str) -> int:
    if not stage:
        return 0
    return next(place for place, state in enumerate(definition.stages, 1) if state.key == stage)
