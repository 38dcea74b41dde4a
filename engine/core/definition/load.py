"""Text in, definition out, or every fault with its place. Pure: files are read by `engine.library`."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from pydantic import ValidationError

from ..country import Country
from ..nearest import unknown
from .between import between
from .check import check
from .compile import compile_definition
from .definition import Definition
from .faults import Fault
from .mend import Mended
from .model import WorkflowText
from .positions import inside
from .problems import Path, Problem, Problems
from .reader import KEY, Document, read
from .shape import faults_of, steps_in

SHARED = ("states", "transitions", "fields", "documents", "parameters", "inputs", "sections", "links")
"""The sections a fragment may add to. Its keys never replace the file's own."""


class Source(NamedTuple):
    """A text and the name it is called by in faults."""

    file: str
    text: str


class Merged(NamedTuple):
    """A file with what was merged into it; `origins` says which document a part came from, and all below it."""

    data: dict[str, Any]
    main: tuple[str, Document]
    origins: dict[Path, tuple[str, Document]]

    def origin(self, path: Path) -> tuple[str, Document]:
        """The file, and its document, in which a part is written."""
        above = (path[:length] for length in range(len(path), 0, -1))
        return next((self.origins[part] for part in above if part in self.origins), self.main)

    def fault(self, problem: Problem) -> Fault:
        """A fault in the file, and at the place, where its part was written."""
        file, document = self.origin(problem.path)
        place = place_of(document, problem.path)
        line, column = inside(document.lines, place, problem.inside) if problem.inside[0] else place
        return Fault(file, line, column, problem.code, problem.message)


def place_of(document: Document, path: Path) -> tuple[int, int]:
    """Of a value its own place; of a mapping or list, that of the key it stands under."""
    steps = steps_in(document.data, path)
    found = document.data
    for step in steps:
        found = found[step]
    return document.place((*path, KEY) if isinstance(found, (dict, list)) and path[-1:] != (KEY,) else path)


class Loaded(NamedTuple):
    """A process that was read: its definition where it has no fault, its faults, and the text to place others in."""

    definition: Definition | None
    faults: tuple[Fault, ...]
    merged: Merged | None


def load(source: Source, fragments: Mapping[str, Source], country: Country
         ) -> tuple[Definition | None, tuple[Fault, ...]]:
    """Read, merge, check and compile one process. The definition is None where there is any fault."""
    loaded = load_placed(source, fragments, country)
    return loaded.definition, loaded.faults


def load_placed(source: Source, fragments: Mapping[str, Source], country: Country) -> Loaded:
    """The same, with the text, so that faults found later can be placed."""
    document = read(source.text, source.file)
    if not isinstance(document.data, dict):
        lacking = _no_mapping(source.file, "a definition is a mapping that begins with `workflow:`")
        return Loaded(None, document.faults or (lacking,), None)
    merged, faults, complete = merge(source, document, fragments)
    definition, more = compile_data(merged.data, country, complete)
    found = tuple(sorted({*document.faults, *faults, *map(merged.fault, (*own_variant(document.data), *more))}))
    return Loaded(None if found else definition, found, merged)


def faults_between(loaded: Loaded, others: Mapping[str, Definition]) -> tuple[Fault, ...]:
    """The faults between a process and the others it names; none where it has faults of its own."""
    if loaded.definition is None or loaded.merged is None:
        return ()
    return tuple(sorted({loaded.merged.fault(problem) for problem in between(loaded.definition, others)}))


def _no_mapping(file: str, message: str) -> Fault:
    return Fault(file, 1, 1, "yaml.mapping", message)


@lru_cache(maxsize=16)
def _fragment(source: Source) -> Document:
    """A fragment, parsed once for all the processes that include it; nobody writes in it."""
    return read(source.text, source.file)


def merge(source: Source, document: Document, fragments: Mapping[str, Source]) -> tuple[Merged, list[Fault], bool]:
    """Add what the included fragments declare. The last part of the answer: whether every one could be read."""
    merged = Merged(dict(document.data), (source.file, document), {})
    faults: list[Fault] = []
    complete = True
    included = document.data.get("include") or []
    for index, name in enumerate(included if isinstance(included, list) else []):
        if not isinstance(name, str) or name not in fragments:
            message = unknown("fragment", str(name), fragments)
            faults.append(merged.fault(Problem(("include", index), "unknown.fragment", message)))
            complete = False
            continue
        part = _fragment(fragments[name])
        faults += part.faults
        if isinstance(part.data, dict):
            _add(merged, fragments[name].file, part, faults)
            continue
        complete = False
        if not part.faults:
            message = "a fragment is a mapping of sections, `states:` and the like"
            faults.append(_no_mapping(fragments[name].file, message))
    return merged, faults, complete


def _add(merged: Merged, file: str, part: Document, faults: list[Fault]) -> None:
    for section, entries in part.data.items():
        own = merged.data.get(section) or {}
        if section not in SHARED or not isinstance(entries, dict) or not isinstance(own, dict):
            message = f"a fragment adds to {', '.join(SHARED)} only, each a mapping"
            faults.append(Fault(file, *part.place((section, KEY)), "fragment.section", message))
            continue
        for key in entries:
            if key in own:
                message = f"{section}.{key} is declared already, in the file or in another fragment"
                faults.append(Fault(file, *part.place((section, key, KEY)), "fragment.twice", message))
                continue
            merged.origins[(section, key)] = (file, part)
        merged.data[section] = {**own, **{key: value for key, value in entries.items() if key not in own}}


def own_variant(data: Mapping[str, Any]) -> Iterator[Problem]:
    """A process is not a variant of anything: those lie in files of their own."""
    if "variant" in data:
        yield Problem(("variant", KEY), "variant.place", "a variant is a file of the folder `variants`: <process>.<variant>.yaml")


def compile_data(data: Mapping[str, Any], country: Country, complete: bool = True) -> tuple[Definition | None, list[Problem]]:
    """From merged data to a definition: shape, then names, then the whole. Where the shape has faults, what is left of
    the file is looked at all the same; where a part could not be read (`complete` false), names are not."""
    try:
        written = WorkflowText.model_validate(data)
    except ValidationError as error:
        shape = faults_of(error, data, WorkflowText)
        return None, [*shape, *(_further(data, shape, country) if complete else ())]
    if not complete:
        return None, []
    problems = Problems()
    definition = compile_definition(written, data, country, "", problems)
    check(definition, problems)
    return definition, problems.found


def _further(data: Mapping[str, Any], shape: list[Problem], country: Country) -> Iterator[Problem]:
    """The faults that are not of shape, in what is left without those that are."""
    mended = Mended(data, shape)
    if mended.written is None:
        return
    problems = Problems()
    definition = compile_definition(mended.written, mended.data, country, "", problems)
    if mended.whole:
        check(definition, problems)
    yield from (problem for problem in problems if not mended.is_echo(problem))


def reload(text: str, country: Country) -> Definition:
    """The definition of a resolved text that was stored with the journal. Raises ValueError where it no longer loads.

    It was checked as a whole when it was registered; a check that was added since must not strand its cases.
    """
    document = read(text, "stored")
    problems = Problems()
    try:
        written = WorkflowText.model_validate(document.data)
    except ValidationError as error:
        raise ValueError(str(error)) from None
    definition = compile_definition(written, document.data, country, "", problems)
    if problems.found:
        raise ValueError("; ".join(problem.message for problem in problems))
    return definition
