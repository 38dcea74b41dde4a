"""What derived rows say of a case, computed once for all of them."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

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
    see = _seeing(definition, case, updated)
    stage = definition.states[case.state].stage
    return Facts(
        case, updated, _text(see(face.title)) or case.ref, _text(see(face.subtitle)), _text(see(face.holder)),
        _text(see(face.holder_kind)), _int(see(face.amount)), _int(see(face.total)), _text(see(face.sector)),
        stage, _place(definition, stage),
        territories.province_of(case.territory), territories.ancestors(case.territory),
    )


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
