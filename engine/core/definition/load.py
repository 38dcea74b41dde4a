"""Text in, definition out, or every fault with its place. Pure: files are read by `engine.library`."""
from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

from ..country import Country
from .check import check
from .compile import compile_definition
from .definition import Definition
from .faults import Fault
from .model import WorkflowText
from .problems import Problems
from .reader import Document, read

SHARED = ("states", "transitions", "fields", "documents", "parameters", "inputs", "sections", "links")
"""The sections a fragment may add to. Its keys never replace the file's own."""


class Source(NamedTuple):
    """A text and the name it is called by in faults."""

    file: str
    text: str


class Merged(NamedTuple):
    """A file with its fragments in it, and which document each part came from."""

    data: dict[str, Any]
    main: tuple[str, Document]
    origins: dict[tuple[Hashable, ...], tuple[str, Document]]

    def fault(self, path: Iterable[Hashable], code: str, message: str) -> Fault:
        """A fault at a path, in the file and at the place it was written."""
        steps = tuple(path)
        file, document = self.origins.get(steps[:2], self.main)
        line, column = document.place(steps)
        return Fault(file, line, column, code, message)


def load(source: Source, fragments: Mapping[str, Source], country: Country) -> tuple[Definition | None, tuple[Fault, ...]]:
    """Read, merge, check and compile one process. The definition is None where there is any fault."""
    document = read(source.text, source.file)
    if not isinstance(document.data, dict):
        lacking = Fault(source.file, 1, 1, "yaml.mapping", "a definition is a mapping that begins with `workflow:`")
        return None, document.faults or (lacking,)
    merged, faults = merge(source, document, fragments)
    definition, more = compile_data(merged, country)
    found = tuple(sorted({*document.faults, *faults, *more}))
    return (None if found else definition), found


def merge(source: Source, document: Document, fragments: Mapping[str, Source]) -> tuple[Merged, list[Fault]]:
    """Add what the included fragments declare."""
    merged = Merged(dict(document.data), (source.file, document), {})
    faults: list[Fault] = []
    included = document.data.get("include") or []
    for index, name in enumerate(included if isinstance(included, list) else []):
        if name not in fragments:
            faults.append(merged.fault(("include", index), "unknown.fragment", f"unknown fragment {name!r}"))
            continue
        part = read(fragments[name].text, fragments[name].file)
        faults += part.faults
        _add(merged, fragments[name].file, part, faults)
    return merged, faults


def _add(merged: Merged, file: str, part: Document, faults: list[Fault]) -> None:
    for section, entries in (part.data if isinstance(part.data, dict) else {}).items():
        own = merged.data.get(section) or {}
        if section not in SHARED or not isinstance(entries, dict) or not isinstance(own, dict):
            line, column = part.place((section,))
            faults.append(Fault(file, line, column, "fragment.section", f"a fragment adds to {', '.join(SHARED)} only"))
            continue
        for key in entries:
            merged.origins[(section, key)] = (file, part)
            if key in own:
                line, column = part.place((section, key))
                faults.append(Fault(file, line, column, "fragment.twice", f"{section}.{key} is declared in the file too"))
        merged.data[section] = {**own, **entries}


def compile_data(merged: Merged, country: Country) -> tuple[Definition | None, list[Fault]]:
    """From merged data to a definition: shape, then names, then the whole."""
    try:
        written = WorkflowText.model_validate(merged.data)
    except ValidationError as error:
        return None, [merged.fault(_where(fault), "shape", _message(fault)) for fault in error.errors()]
    problems = Problems()
    definition = compile_definition(written, merged.data, country, "", problems)
    check(definition, problems)
    return definition, [merged.fault(*problem) for problem in problems]


def _where(fault: Any) -> tuple[Hashable, ...]:
    steps = tuple(fault["loc"])
    return (*steps, "[key]") if fault["type"] == "extra_forbidden" else steps


def _message(fault: Any) -> str:
    return str(fault["msg"]).removeprefix("Value error, ")


def reload(text: str, country: Country) -> Definition:
    """The definition of a resolved text that was stored with the journal. Raises ValueError where it no longer loads."""
    document = read(text, "stored")
    definition, faults = compile_data(Merged(document.data, ("stored", document), {}), country)
    if definition is None or faults:
        raise ValueError("; ".join(str(fault) for fault in faults))
    return definition
