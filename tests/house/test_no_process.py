"""No code knows a process: whatever a definition names is named there alone, so another process needs no programmer."""
from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from engine.core.acts import ACTS
from engine.core.conditions import KINDS
from engine.core.conditions.session import INPUTS as SESSION_INPUTS
from engine.core.definition.model_values import InputType
from engine.core.territories import LEVELS
from engine.library import NOT_PROCESSES
from tests.house.tree import ROOMS, ROOT, literals, name, nobody, python

WORDS = frozenset((
    "title", "date", "holder", "amount", "note", "motif", "territory", "reference", "state", "role", "kind", "name",
    "validation", "action", "actions", "conditions", "contexte", "installation", "public", "silence", "theme", "acte",
))
"""Words of any trade, which a definition may well use too."""

LANGUAGE = frozenset((*KINDS, *LEVELS, *SESSION_INPUTS, *get_args(InputType), *(command.__name__.lower() for command in ACTS)))
"""Words of the language that definitions are written in: conditions, acts, levels of territory, inputs of a session, types of
inputs."""

JINJA = re.compile(r"{[{%].*?[%}]}", re.DOTALL)
QUOTED = re.compile(r"""(?:'([a-z0-9_.]+)'|"([a-z0-9_.]+)")""")


def definitions(folder: Path) -> Iterator[dict[str, Any]]:
    """Every process and fragment of a folder, as read."""
    paths = sorted((*folder.glob("*.yaml"), *folder.glob("fragments/*.yaml")))
    return (yaml.safe_load(path.read_text()) for path in paths if path.stem not in NOT_PROCESSES)


def keys(definition: dict[str, Any]) -> Iterator[str]:
    """What a definition gives a name: itself, states at every level, triggers, tasks, fields, documents, clocks."""
    yield from filter(None, (definition.get("workflow"),))
    for part in ("transitions", "fields", "documents", "parameters"):
        yield from definition.get(part) or ()
    yield from _states(definition.get("states") or {}, "")


def _states(states: dict[str, Any], above: str) -> Iterator[str]:
    for key, state in states.items():
        yield from {key, above + key}
        yield from (*(state.get("tasks") or ()), *(state.get("clocks") or ()))
        yield from _states(state.get("states") or {}, f"{above}{key}.")


@cache
def named() -> frozenset[str]:
    """Every name of every process, but words that any code may hold."""
    found = {key for definition in definitions(ROOT / "workflows") for key in keys(definition)}
    return frozenset(found) - WORDS - LANGUAGE


def test_no_line_of_code_names_a_thing_of_a_process() -> None:
    found = ((path, text, line) for path in python() for text, line in literals(path))
    nobody(f"{name(path)}:{line} {text!r}" for path, text, line in found if text in named())


def test_no_template_names_a_thing_of_a_process() -> None:
    pages = (path for room in ROOMS for path in (ROOT / room).rglob("*.html"))
    code = ((path, "".join(JINJA.findall(path.read_text()))) for path in pages)
    quoted = ((path, single or double) for path, text in code for single, double in QUOTED.findall(text))
    nobody(f"{name(path)} {text!r}" for path, text in quoted if text in named())


@pytest.mark.parametrize(
    "key", ["visite", "etude", "etude.plan", "plan", "rediger", "lapse", "cout", "conclure", "rapport"],
)
def test_the_rule_reads_every_name_of_a_definition(key: str) -> None:
    definition = {
        "workflow": "visite", "fields": {"cout": {}}, "documents": {"rapport": {}}, "transitions": {"conclure": {}},
        "states": {"etude": {"states": {"plan": {"tasks": {"rediger": {}}, "clocks": {"lapse": {}}}}}},
    }
    assert key in set(keys(definition))
