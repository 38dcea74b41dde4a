"""The JSON Schema of definitions, for editors: they complete keys, show what each is for and underline what cannot be.

Two forms: `workflow` for a process, `fragment` for what is written once and included. Names are not checked here: that
is `load`'s, which also tells their places.
"""
from __future__ import annotations

import inspect
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from ..conditions import KINDS, Rule
from .load import SHARED
from .model import WorkflowText

DIALECT = "https://json-schema.org/draft/2020-12/schema"
REF = "#/$defs/{model}"


def workflow() -> dict[str, Any]:
    """The schema of a process file. The same for the same code: keys are sorted where order says nothing."""
    parts = _parts()
    body = parts.pop("WorkflowText")
    del body["properties"]["variant"]
    body["required"] = [key for key in body["required"] if key not in SHARED]
    return {"$schema": DIALECT, "title": "Maillon: a process", **body, "$defs": parts}


def fragment() -> dict[str, Any]:
    """The schema of a fragment: the sections it may add to."""
    parts = _parts()
    properties = {key: parts["WorkflowText"]["properties"][key] for key in SHARED}
    del parts["WorkflowText"]
    return {"$schema": DIALECT, "title": "Maillon: a fragment", "type": "object", "properties": properties,
            "additionalProperties": False, "$defs": parts}


def _parts() -> dict[str, Any]:
    """Every model by its name, conditions bound in."""
    models: list[type[BaseModel]] = [WorkflowText, *KINDS.values()]
    _, found = models_json_schema([(each, "validation") for each in models], ref_template=REF)
    parts: dict[str, Any] = _closed(dict(sorted(found["$defs"].items())))
    anyof = [{"$ref": REF.format(model=rule.__name__)} for rule in KINDS.values()]
    for name in ("RowText", "TriggerText"):
        parts[name]["properties"]["conditions"] = {"type": "array", "items": {"anyOf": anyof},
                                                   "description": "All are evaluated; every unmet one is told."}
    for kind, rule in KINDS.items():
        parts[rule.__name__] |= {"title": kind, "description": _first_line(rule)}
    return parts


def _first_line(rule: type[Rule]) -> str:
    module = inspect.getmodule(rule)
    return (inspect.getdoc(module) or "").partition("\n")[0]


def _closed(part: Any) -> Any:
    """The same, with mappings whose keys have a pattern refusing all others."""
    if isinstance(part, list):
        return [_closed(each) for each in part]
    if not isinstance(part, dict):
        return part
    closed = {key: _closed(value) for key, value in part.items()}
    return {**closed, "additionalProperties": False} if "patternProperties" in closed else closed
