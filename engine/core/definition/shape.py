"""Faults of shape: what pydantic refuses, said so that the author can mend it, and the data without the parts at fault.

Pydantic tells a value of several possible types once for each type; here it is told once, by the type nearest to it.
"""
from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Any, get_args, get_origin

from pydantic import BaseModel, ValidationError

from ..nearest import nearest
from .problems import Path, Problem
from .reader import KEY

_MEANT = re.compile(r"did you mean '(\w+)'")
_MISSING = re.compile(r"`(\w+)` is missing")
_QUOTED = re.compile(r"'([^']*)'")
_PATTERNS = {
    "string_pattern_mismatch": "{input!r} cannot stand here: keys are small letters, digits, _ (states: joined by .)",
    "string_type": "this must be text",
    "int_parsing": "this must be a whole number",
    "bool_parsing": "this must be true or false",
    "int_type": "this must be a whole number",
    "bool_type": "this must be true or false",
    "mapping_type": "this must be a mapping, `key: value`",
    "dict_type": "this must be a mapping, `key: value`",
    "model_type": "this must be a mapping, `key: value`",
    "tuple_type": "this must be a list",
}


def steps_in(data: Any, location: Iterable[Hashable]) -> Path:
    """The steps of pydantic's location that exist in the data: it also names the members of unions."""
    found: list[Any] = []
    for step in location:
        in_mapping = isinstance(data, Mapping) and step in data
        in_list = isinstance(data, (list, tuple)) and isinstance(step, int) and step < len(data)
        if in_mapping or in_list:
            found.append(step)
            data = data[step]
    return tuple(found)


def faults_of(error: ValidationError, data: Any, model: type[BaseModel]) -> list[Problem]:
    """Every fault of shape, one for each place and cause."""
    told: dict[Path, list[Mapping[str, Any]]] = {}
    for fault in error.errors():
        told.setdefault(steps_in(data, fault["loc"]), []).append({**fault})
    deepest = [path for path in told if not any(_misled(path, other, told) for other in told)]
    problems = [problem for path in deepest for problem in _told(path, told[path], model)]
    meant = {meant for problem in problems if (meant := meant_by(problem))}
    return [problem for problem in problems if _missing(problem) not in meant]


def meant_by(problem: Problem) -> Path | None:
    """For a misspelt key, the path of the key that is meant; None for any other fault."""
    found = _MEANT.search(problem.message) if problem.code == "shape.unknown_key" else None
    return (*problem.path[:-2], found[1]) if found else None


def _missing(problem: Problem) -> Path | None:
    """For a key that is missing, its path; None for any other fault."""
    found = _MISSING.match(problem.message)
    return (*problem.path, found[1]) if found else None


def _misled(path: Path, other: Path, told: Mapping[Path, list[Mapping[str, Any]]]) -> bool:
    """Whether a fault only says that a value is not of one type, while another type came nearer."""
    wrong_type = all(str(fault["type"]).endswith("_type") or fault["type"] == "literal_error" for fault in told[path])
    return wrong_type and len(other) > len(path) and other[:len(path)] == path


def _told(path: Path, faults: list[Mapping[str, Any]], model: type[BaseModel]) -> Iterator[Problem]:
    wrong_type = [fault for fault in faults if str(fault["type"]).endswith("_type")]
    if len(wrong_type) > 1 and len(wrong_type) == len(faults):
        messages = dict.fromkeys(_message(fault, model, path).removeprefix("this must be ") for fault in faults)
        yield Problem(path, "shape", f"this must be {' or '.join(messages)}")
        return
    for fault in faults:
        if fault not in wrong_type or len(faults) == 1:
            where = (*path, KEY) if fault["type"] == "extra_forbidden" else path
            code = "shape.unknown_key" if fault["type"] == "extra_forbidden" else _code(fault)
            yield Problem(where, code, _message(fault, model, path))


def _code(fault: Mapping[str, Any]) -> str:
    if "missing title" in str(fault["msg"]):
        return "title.language"
    if fault["type"] != "missing":
        return "shape"
    return "title.missing" if fault["loc"][-1] == "title" else "shape.missing"


def _message(fault: Mapping[str, Any], model: type[BaseModel], path: Path) -> str:
    kind = str(fault["type"])
    if kind == "extra_forbidden":
        return _unknown_key(str(fault["loc"][-1]), keys_at(model, path[:-1]))
    if kind == "missing":
        return f"`{fault['loc'][-1]}` is missing"
    if kind == "literal_error":
        expected = str(fault["ctx"]["expected"])
        near = nearest(str(fault["input"]), _QUOTED.findall(expected))
        return f"{fault['input']!r} is not {expected}" + (f"; did you mean {near!r}?" if near else "")
    if kind in _PATTERNS:
        return _PATTERNS[kind].format(input=fault["input"])
    return str(fault["msg"]).removeprefix("Value error, ")


def _unknown_key(key: str, known: tuple[str, ...]) -> str:
    near = nearest(key, known)
    return f"unknown key {key!r}" + (f"; did you mean {near!r}?" if near else f"; here one writes {', '.join(known)}")


def keys_at(model: Any, path: Path) -> tuple[str, ...]:
    """The keys that may be written at a path of a model."""
    found = [model]
    for step in path:
        found = [below for kind in found for below in _below(kind, step)]
    return tuple(dict.fromkeys(field.alias or name for kind in found for name, field in kind.model_fields.items()))


def _below(kind: Any, step: Hashable) -> list[Any]:
    annotation = next((f.annotation for name, f in kind.model_fields.items() if step in (name, f.alias)), None)
    if annotation is not None:
        return list(_models(annotation))
    return [kind]


def _models(annotation: Any) -> Iterator[Any]:
    """The models an annotation leads to, through unions, lists and mappings."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) is not None:
        for argument in get_args(annotation):
            yield from _models(argument)
