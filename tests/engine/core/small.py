"""A small process, compiled, and short ways to open, fire and see: what tests of the core stand on."""
from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from engine.core.actor import Actor, Grant
from engine.core.case import Case, Move
from engine.core.conditions import KINDS, Condition, Scope
from engine.core.country import Country
from engine.core.decision import Answers, Unmet
from engine.core.definition.definition import Definition
from engine.core.definition.faults import Fault
from engine.core.definition.load import Source, load
from engine.core.definition.problems import Problems
from engine.core.sight import Sight
from engine.country import load_country
from engine.library import hashed

HERE = Path(__file__).parent
FOLDER = HERE / "definitions"


@cache
def country() -> Country:
    """The real country: territories, roles, holidays and vocabularies of `workflows/`."""
    return load_country(HERE.parents[2] / "workflows")


@cache
def fragments() -> dict[str, Source]:
    return {path.stem: Source(path.name, path.read_text("utf-8")) for path in (FOLDER / "fragments").glob("*.yaml")}


@cache
def text(name: str = "demande") -> str:
    """The YAML of a test definition."""
    return (FOLDER / f"{name}.yaml").read_text("utf-8")


def faults_of(source: str, file: str = "demande.yaml") -> tuple[Fault, ...]:
    """Every fault that loading a text finds."""
    return load(Source(file, source), fragments(), country())[1]


def defined(source: str) -> Definition:
    """The definition of a text; the test fails on any fault."""
    definition, faults = load(Source("demande.yaml", source), fragments(), country())
    assert definition is not None, "\n".join(map(str, faults))
    return hashed(definition)


@cache
def demande() -> Definition:
    """The two-minute process."""
    return defined(text())


NOW = "2026-03-02T10:00:00.000000Z"
"""Monday 2 March 2026, eleven o'clock in Casablanca."""

AMINA = Actor("amina", "Amina", (Grant("agent_das", "MA-OUZ"),))


def at(day: str, hour: str = "09:00") -> str:
    """The instant of a day and an hour, UTC."""
    return f"{day}T{hour}:00.000000Z"


def a_case(**changes: Any) -> Case:
    """A request of Ouarzazate under examination, opened on 1 February 2026, with what a test says of it."""
    parts: dict[str, Any] = {
        "ref": "OUZ-2026-0001", "workflow": "demande", "definition": demande().hash, "territory": "MA-OUZ",
        "state": "examen.technique.avis", "number": 3, "moved": 3, "opened": at("2026-02-01"),
        "entered": at("2026-02-10"),
        "iteration": 0, "holder": "", "fields": {}, "origins": {},
        "parameters": {"part_max": 6000, "relances_min": 2, "attente": "30 days"},
    }
    return Case(**{**parts, **changes})


def moved(trigger: str, day: str, **changes: Any) -> Move:
    """A step that Amina took on a day, staying where she was unless the test says otherwise."""
    parts: dict[str, Any] = {"source": "depot", "target": "depot", "actor": "amina", "iteration": 0, "enters": False}
    return Move(**{"trigger": trigger, "at": at(day), **parts, **changes})


def bound(written: Mapping[str, Any], inputs: Mapping[str, str] | None = None) -> Condition:
    """A condition as a definition writes it, bound to the names of the small process; the test fails on any fault."""
    kind = next(kind for kind in KINDS if kind in written)
    problems = Problems()
    condition = problems.made((), KINDS[kind].model_validate(written).bind(Scope(demande().names, inputs or {})))
    assert condition is not None and not problems.found
    return condition


def unmet(written: Mapping[str, Any], case: Case | None = None, inputs: Mapping[str, tuple[str, Any]] | None = None,
          answers: Answers | None = None, actor: Actor = AMINA, now: str = NOW) -> list[Unmet]:
    """Why a condition is not met; empty where it is, or where its guard does not hold. `inputs` are (type, value)."""
    given = inputs or {}
    condition = bound(written, {key: type_ for key, (type_, _) in given.items()})
    values = {key: value for key, (_, value) in given.items()}
    sight = Sight(case or a_case(), actor, answers or {}, now, demande().names, values)
    return list(condition.unmet(sight)) if condition.applies(sight) else []
