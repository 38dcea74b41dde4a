"""An orchard as consequences see it, and a consequence bound to its names."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.core.conditions.faulty import Problem
from engine.core.consequences import KINDS, Consequence, Given
from engine.core.decision import Answers, Follow
from engine.core.sight import Sight
from tests.engine.core.small import NOW, a_case
from tests.engine.kin.story import BRAHIM, library

LOTS = [{"id": "1", "nom": "Nord", "surface": 8}, {"id": "2", "nom": "Sud", "surface": 60}]
INPUTS = {"input.nom": "text", "input.lots": "list", "input.parcelle": "case"}


def made(written: Mapping[str, Any]) -> tuple[Consequence | None, list[Problem]]:
    """A consequence as a definition writes it, and its faults."""
    kind, = written
    names = library()["verger"].names
    lists = {**names.lists, "input.lots": {"nom": "text", "surface": "int"}}
    return KINDS[kind].model_validate(written[kind]).compiled(Given(names, {**names.variables, **INPUTS}, lists))


def faults(written: Mapping[str, Any]) -> list[str]:
    return [problem.code for problem in made(written)[1]]


def follows(written: Mapping[str, Any], inputs: Mapping[str, Any] | None = None, answers: Answers | None = None) -> list[Follow]:
    """What follows for an orchard with two lots, held by Halima."""
    consequence, problems = made(written)
    assert consequence is not None and not problems, problems
    case = a_case(ref="VG-OUZ-2026-001", workflow="verger", holder="halima", parameters={"surface_max": 50},
                  fields={"nom": "Jbala", "plantation": "2026-02-01", "lots": LOTS})
    sight = Sight(case, BRAHIM, answers or {}, NOW, library()["verger"].names, inputs or {})
    return list(consequence.follows(sight))
