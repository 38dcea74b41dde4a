"""A small process, compiled, and short ways to open, fire and see: what tests of the core stand on."""
from __future__ import annotations

from functools import cache
from pathlib import Path

from engine.core.country import Country
from engine.core.definition.definition import Definition
from engine.core.definition.faults import Fault
from engine.core.definition.load import Source, load
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
