"""A variant: a process as some provinces follow it. Its file says only what differs, and is merged over the process.

A mapping is merged key by key, anything else replaces what was there, `null` takes it out. The whole is then checked as
any process is. A fault that lies in the process, where nothing is wrong without the variant, is told at the line of the
variant that causes it.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from ..country import Country
from ..nearest import unknown
from .definition import Definition
from .faults import Fault
from .load import Loaded, Merged, Source, compile_data, place_of
from .model import VariantText, WorkflowText
from .problems import Path, Problem
from .reader import KEY, Document, read
from .shape import faults_of

HEAD = ("variant", "of", "title", "provinces")
SECTIONS = tuple(key for key in WorkflowText.model_fields if key not in ("workflow", "include", *HEAD))
"""What a variant may change."""


def of_process(source: Source) -> str:
    """The process that a variant's text varies, empty where it does not say."""
    data = read(source.text, source.file).data
    found = data.get("of") if isinstance(data, dict) else ""
    return found if isinstance(found, str) else ""


def no_process(source: Source, known: Iterable[str]) -> Fault:
    """The fault of a variant whose process is not there."""
    document = read(source.text, source.file)
    return Fault(source.file, *place_of(document, ("of",)), "unknown.workflow", unknown("process", of_process(source), known))


def clashes(variants: Iterable[Loaded]) -> Iterator[Fault]:
    """The faults of variants that cannot stand beside those before them: a key taken, a province that follows another."""
    keys: set[tuple[str, str]] = set()
    followed: dict[tuple[str, str], str] = {}
    for each in variants:
        if each.definition is None or each.merged is None or (head := each.definition.written.variant) is None:
            continue
        file, document = each.merged.origins["variant",]
        if (head.of, head.key) in keys:
            message = f"another file declares the variant {head.key!r}"
            yield Fault(file, *place_of(document, ("variant",)), "variant.twice", message)
        keys.add((head.of, head.key))
        for index, code in enumerate(head.provinces):
            other = followed.setdefault((head.of, code), head.key)
            if other != head.key:
                message = f"{code!r} follows the variant {other!r} already"
                yield Fault(file, *place_of(document, ("provinces", index)), "variant.province", message)


def load_variant(source: Source, base: Loaded, country: Country) -> Loaded:
    """Merge a variant's text over its process, and compile it. `base` has no fault; its definition stays as it was."""
    assert base.definition is not None and base.merged is not None
    document = read(source.text, source.file)
    if not isinstance(document.data, dict):
        lacking = Fault(source.file, 1, 1, "yaml.mapping", "a variant is a mapping that begins with `variant:`")
        return Loaded(None, document.faults or (lacking,), None)
    own = [Fault(source.file, *place_of(document, problem.path), problem.code, problem.message)
           for problem in _head(document.data, base.definition, country)]
    if document.faults or own:
        return Loaded(None, tuple(sorted({*document.faults, *own})), None)
    return _Overlay(source.file, document, base.merged, country).loaded()


def _head(data: Mapping[str, Any], base: Definition, country: Country) -> Iterator[Problem]:
    head = {key: data[key] for key in HEAD if key in data}
    try:
        written = VariantText.model_validate(head)
    except ValidationError as error:
        yield from faults_of(error, head, VariantText)
        return
    for key in data:
        if key not in (*HEAD, *SECTIONS):
            yield Problem((key, KEY), "variant.section", unknown("part of a variant", key, SECTIONS))
    for index, code in enumerate(written.provinces):
        if code not in country.territories:
            yield Problem(("provinces", index), "unknown.territory", f"no territory has the code {code!r}")
    if written.of != base.key:
        yield Problem(("of",), "unknown.workflow", f"this varies {base.key!r}")


class _Overlay:
    """One variant over one process."""

    def __init__(self, file: str, document: Document, base: Merged, country: Country) -> None:
        self.file, self.document, self.base, self.country = file, document, base, country
        self.changes: list[Path] = []
        self.within: dict[Path, frozenset[tuple[Path, str]]] = {}

    def loaded(self) -> Loaded:
        data = self._whole({key: part for key, part in self.document.data.items() if key in SECTIONS}, self.changes)
        own = dict.fromkeys(self.changes, (self.file, self.document))
        merged = Merged(data, self.base.main, {**self.base.origins, **own, ("variant",): (self.file, self.document)})
        definition, problems = compile_data(data, self.country)
        faults = {*self._nothing(), *(self._fault(merged, problem) for problem in problems)}
        return Loaded(None if faults else definition, tuple(sorted(faults)), merged)

    def _whole(self, parts: Mapping[str, Any], changes: list[Path]) -> dict[str, Any]:
        """The process with these parts merged over it."""
        head = {key: self.document.data[key] for key in HEAD}
        return {**self._merged(self.base.data, parts, (), changes), "variant": head}

    def _merged(self, below: Mapping[str, Any], above: Mapping[str, Any], path: Path, changes: list[Path]) -> dict[str, Any]:
        found = dict(below)
        for key, part in above.items():
            here = (*path, key)
            if isinstance(part, dict) and isinstance(below.get(key), dict):
                found[key] = self._merged(below[key], part, here, changes)
                continue
            changes.append(here)
            if part is not None:
                found[key] = part
            else:
                found.pop(key, None)
        return found

    def _nothing(self) -> Iterator[Fault]:
        """What is taken out and was not there."""
        for path in self.changes:
            if _at(self.document.data, path) is None and _at(self.base.data, path) is None:
                message = f"there is no {'.'.join(map(str, path))} to take out"
                yield Fault(self.file, *self.document.place((*path, KEY)), "variant.absent", message)

    def _fault(self, merged: Merged, problem: Problem) -> Fault:
        fault = merged.fault(problem)
        if fault.file == self.file:
            return fault
        cause = next((path for path in self.changes if (problem.path, problem.code) not in self._without(path)), ("of",))
        return Fault(self.file, *self.document.place((*cause, KEY)), problem.code,
                     f"{problem.message} ({fault.file}:{fault.line})")

    def _without(self, change: Path) -> frozenset[tuple[Path, str]]:
        """What would be wrong without one of the changes."""
        if change not in self.within:
            parts = {key: part for key, part in self.document.data.items() if key in SECTIONS}
            _, problems = compile_data(self._whole(_left_out(parts, change), []), self.country)
            self.within[change] = frozenset((problem.path, problem.code) for problem in problems)
        return self.within[change]


def _at(data: Any, path: Path) -> Any:
    for step in path:
        data = data.get(step) if isinstance(data, dict) else None
    return data


def _left_out(parts: Mapping[str, Any], path: Path) -> dict[str, Any]:
    first, *rest = path
    if not rest:
        return {key: part for key, part in parts.items() if key != first}
    return {key: _left_out(part, tuple(rest)) if key == first else part for key, part in parts.items()}
