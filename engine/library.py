"""The definitions: read from a folder when Maillon opens, found again by hash for cases on an older version."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from .core.country import Country
from .core.definition.definition import Definition
from .core.definition.faults import Fault
from .core.definition.load import Loaded, Source, faults_between, load_placed, reload
from .core.definition.variant import clashes, load_variant, no_process, of_process
from .errors import BadCommand, DefinitionFaults, JournalBroken
from .proof.canonical import digest

NOT_PROCESSES = frozenset(("territories", "roles", "holidays", "vocabularies", "bodies"))
VARIANTS = "variants"
"""The folder, beside the processes, of what some provinces follow instead."""


class Watcher(NamedTuple):
    """A process that asks about another one's cases under a kind of link; `inverse` is the other's kind, where it is they
    that name its cases, or empty."""

    workflow: str
    kind: str
    inverse: str


class Library:
    """`current` holds, by process key, the version new cases open with; `variants`, by process, what some provinces follow
    instead. `meetings` are the parts of those of them that are meetings. `stored` finds texts of older versions."""

    def __init__(self, current: Mapping[str, Definition], country: Country,
                 stored: Callable[[str], str | None] = lambda digest: None, variants: Iterable[Definition] = ()) -> None:
        self.current, self.country, self.stored = dict(current), country, stored
        self._watchers: dict[tuple[str, tuple[str, str]], frozenset[Watcher]] = {}
        self.variants = tuple(variants)
        self.meetings = {key: one.names.meeting for key, one in self.current.items() if one.names.meeting is not None}
        self._by_hash = {definition.hash: definition for definition in (*current.values(), *self.variants)}

    def __getitem__(self, workflow: str) -> Definition:
        """The current version of a process. Raises BadCommand where there is none."""
        if workflow not in self.current:
            raise BadCommand("workflow.unknown", workflow=workflow)
        return self.current[workflow]

    def watchers(self, workflow: str, states: tuple[str, str]) -> frozenset[Watcher]:
        """The processes and variants, as they are now, some step of which asks about one of two states of a process."""
        known = self._watchers.get((workflow, states))
        if known is None:
            known = self._watchers[workflow, states] = frozenset(
                Watcher(definition.key, kind, link.inverse) for definition in (*self.current.values(), *self.variants)
                for kind, link in definition.names.links.items() if workflow in link.processes
                for transition in definition.table.values() for condition in transition.conditions
                if condition.watches(kind, states))
        return known

    def followed(self, workflow: str, territory: str) -> Definition:
        """What a new case of a process follows in a territory: a variant, or the process itself. Raises BadCommand for an
        unknown process; a territory that is not known follows no variant."""
        around = self.country.territories.ancestors(territory)
        return next((one for one in self.variants_of(workflow) if set(provinces(one)) & set(around)), self[workflow])

    def variants_of(self, workflow: str) -> tuple[Definition, ...]:
        """The variants of a process, by the names of their files."""
        return tuple(one for one in self.variants if one.key == workflow)

    def variant(self, workflow: str, key: str) -> Definition:
        """A variant of a process. Raises BadCommand where there is none."""
        found = next((one for one in self.variants_of(workflow) if one.variant == key), None)
        if found is None:
            raise BadCommand("workflow.unknown", workflow=f"{workflow} {key}")
        return found

    def version(self, digest_: str) -> Definition:
        """The version with a hash: the one a running case stays on.

        Raises BadCommand where its text is lost, JournalBroken where it is another than its hash says.
        """
        if digest_ not in self._by_hash:
            text = self.stored(digest_)
            if text is None:
                raise BadCommand("definition.unknown", hash=digest_)
            if digest(text.encode()) != digest_:
                raise JournalBroken(f"the text of the definition {digest_} was changed. {JournalBroken.__doc__}")
            self._by_hash[digest_] = reload(text, self.country)._replace(hash=digest_)
        return self._by_hash[digest_]


def provinces(variant: Definition) -> tuple[str, ...]:
    """The codes of the provinces that follow a variant."""
    return variant.written.variant.provinces if variant.written.variant else ()


def hashed(definition: Definition) -> Definition:
    """With the SHA-256 of its resolved text."""
    return definition._replace(hash=digest(definition.text.encode()))


def read_files(paths: Iterable[Path], country: Country) -> tuple[list[Definition], tuple[Fault, ...]]:
    """The processes of these files that have no fault, their variants after them, and the faults of all, in the order of
    file and line.

    A file's fragments lie in the folder `fragments` beside it. A file in a folder `variants` varies a process that lies in
    the folder above, in a file named after it. A file that cannot be opened is a fault.
    """
    reading = _Reading(country)
    paths = list(paths)
    own = {path: loaded for path in paths if path.parent.name != VARIANTS and (loaded := reading.process(path))}
    varied = [loaded for path in paths if path.parent.name == VARIANTS and (loaded := reading.variant(path, own))]
    whole: dict[str, Definition] = {}
    for each in own.values():
        if each.definition is not None:
            whole.setdefault(each.definition.key, each.definition)
    for each in (*own.values(), *varied):
        reading.faults |= {*each.faults, *faults_between(each, whole)}
    reading.faults |= set(clashes(varied))
    variants = [each.definition for each in varied if each.definition is not None]
    return [hashed(definition) for definition in (*whole.values(), *variants)], tuple(sorted(reading.faults))


class _Reading:
    """Files on their way to definitions, and the faults on the way."""

    def __init__(self, country: Country) -> None:
        self.country, self.faults = country, set[Fault]()

    def process(self, path: Path) -> Loaded | None:
        """A process with its fragments; None where the file cannot be opened."""
        source = self._source(path)
        fragments = {one.stem: found for one in sorted((path.parent / "fragments").glob("*.yaml")) if (found := self._source(one))}
        return load_placed(source, fragments, self.country) if source else None

    def variant(self, path: Path, known: Mapping[Path, Loaded]) -> Loaded | None:
        """A variant of a process known, or read for it; None where one of them cannot be read, or has a fault."""
        source = self._source(path)
        if source is None:
            return None
        base = path.parents[1] / f"{of_process(source)}.yaml"
        if base not in known and not base.is_file():
            self.faults.add(no_process(source, [one.stem for one in processes(path.parents[1])]))
            return None
        found = known.get(base) or self.process(base)
        return load_variant(source, found, self.country) if found and found.definition else None

    def _source(self, path: Path) -> Source | None:
        try:
            return Source(str(path), path.read_text(encoding="utf-8", errors="surrogateescape"))
        except OSError as error:
            self.faults.add(Fault(str(path), 1, 1, "data.unreadable", f"cannot be read: {error.strerror}"))
            return None


def processes(folder: Path) -> list[Path]:
    """The files of a folder that hold a process each, by name."""
    return [path for path in sorted(folder.glob("*.yaml")) if path.stem not in NOT_PROCESSES]


def read_folder(folder: Path, country: Country) -> tuple[list[Definition], tuple[Fault, ...]]:
    """Every process and variant of a folder that has no fault, and the faults of all the others."""
    return read_files([*processes(folder), *sorted((folder / VARIANTS).glob("*.yaml"))], country)


def open_library(folder: Path, country: Country) -> Library:
    """The definitions of a folder. Raises DefinitionFaults with all of them: nothing is loaded half."""
    definitions, faults = read_folder(folder, country)
    if faults:
        raise DefinitionFaults(faults)
    current = {definition.key: definition for definition in definitions if not definition.variant}
    return Library(current, country, variants=[definition for definition in definitions if definition.variant])
