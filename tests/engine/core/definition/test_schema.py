"""The JSON Schema editors use: it holds for every process we have, and refuses what it should."""
import json
import re
from pathlib import Path
from typing import Any

import pytest

from engine.core.conditions import KINDS
from engine.core.definition import schema
from engine.core.definition.reader import read
from tests.engine.core.definition.test_compile import WORKFLOWS
from tests.engine.core.small import FOLDER

PROCESSES = [path for folder in (WORKFLOWS, FOLDER) for path in sorted(folder.glob("*.yaml"))
             if path.stem not in ("territories", "roles", "holidays", "vocabularies", "bodies")]
FRAGMENTS = [path for folder in (WORKFLOWS, FOLDER) for path in sorted((folder / "fragments").glob("*.yaml"))]
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "null": type(None)}


def misfits(part: dict[str, Any], value: Any, whole: dict[str, Any], path: str = "") -> list[str]:
    """Where a value does not hold to a schema: as much of JSON Schema as ours uses."""
    if "$ref" in part:
        part = whole["$defs"][part["$ref"].rpartition("/")[2]]
    if "anyOf" in part:
        tries = [misfits(each, value, whole, path) for each in part["anyOf"]]
        return min(tries, key=len)
    found = [] if "type" not in part or _is(part["type"], value) else [f"{path}: no {part['type']}"]
    if "enum" in part and value not in part["enum"] or "const" in part and value != part["const"]:
        found.append(f"{path}: {value!r}")
    if isinstance(value, dict):
        found += _object(part, value, whole, path)
    if isinstance(value, list) and "items" in part:
        for index, each in enumerate(value):
            found += misfits(part["items"], each, whole, f"{path}[{index}]")
    return found


def _is(type_: str, value: Any) -> bool:
    return isinstance(value, TYPES[type_]) and not (type_ == "integer" and isinstance(value, bool))


def _object(part: dict[str, Any], value: dict[str, Any], whole: dict[str, Any], path: str) -> list[str]:
    known, others = part.get("properties", {}), part.get("additionalProperties", True)
    for pattern, each in part.get("patternProperties", {}).items():
        known = known | {key: each for key in value if re.search(pattern, key)}
    found = [f"{path}: lacks {key}" for key in part.get("required", ()) if key not in value]
    for key, each in value.items():
        if key in known or isinstance(others, dict):
            found += misfits(known.get(key, others), each, whole, f"{path}.{key}")
        elif others is False:
            found.append(f"{path}: unknown {key}")
    return found


def data(path: Path) -> Any:
    return read(path.read_bytes(), path.name).data


@pytest.mark.parametrize("path", PROCESSES, ids=lambda path: path.stem)
def test_every_process_holds_to_it(path: Path) -> None:
    whole = schema.workflow()
    assert misfits(whole, data(path), whole) == []


@pytest.mark.parametrize("path", FRAGMENTS, ids=lambda path: path.stem)
def test_every_fragment_holds_to_its_own(path: Path) -> None:
    whole = schema.fragment()
    assert misfits(whole, data(path), whole) == []


@pytest.mark.parametrize(("old", "new", "where"), [
    ("version: 1", "versoin: 1", ": unknown versoin"),
    ("type: money, min", "type: monney, min", ".fields.montant.type: 'monney'"),
    ("- document: formulaire", "- documant: formulaire", "unknown documant"),
    ("- tasks: all", "- tasks: 3", ".transitions.soumettre.conditions[0].tasks"),
    ("  cin: {type", "  Cin: {type", ".fields: unknown Cin"),
    ("en: Title}", "es: Título}", ".fields.titre.title: lacks en"),
])
def test_it_refuses_what_loading_refuses(old: str, new: str, where: str) -> None:
    whole = schema.workflow()
    text = (FOLDER / "demande.yaml").read_text("utf-8").replace(old, new, 1)
    assert any(where in misfit for misfit in misfits(whole, read(text, "f").data, whole))


def test_it_knows_every_kind_of_condition_and_says_what_it_is_for() -> None:
    parts = schema.workflow()["$defs"]
    assert {parts[kind.__name__]["title"] for kind in KINDS.values()} == set(KINDS)
    assert parts["FilledRule"]["description"] == "`filled: [commune, telephone]`: fields that must have a value."


def test_every_reference_leads_somewhere() -> None:
    for whole in (schema.workflow(), schema.fragment()):
        references = set(_references(whole))
        assert references <= {f"#/$defs/{name}" for name in whole["$defs"]}


def _references(part: Any) -> list[str]:
    if isinstance(part, dict):
        return [ref for key, value in part.items() for ref in ([value] if key == "$ref" else _references(value))]
    return [ref for value in part for ref in _references(value)] if isinstance(part, list) else []


def test_it_is_the_same_each_time() -> None:
    assert json.dumps(schema.workflow()) == json.dumps(schema.workflow())
