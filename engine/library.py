"""The definitions: read from a folder when Maillon opens, found again by hash for cases on an older version."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from .core.country import Country
from .core.definition.definition import Definition
from .core.definition.faults import Fault
from .core.definition.load import Source, faults_between, load_placed, reload
from .errors import BadCommand, DefinitionFaults, JournalBroken
from .proof.canonical import digest

NOT_PROCESSES = frozenset(("territories", "roles", "holidays", "vocabularies", "bodies"))


class Library:
    """`current` holds, by process key, the version new cases open with. `stored` finds texts of older versions."""

    def __init__(self, current: Mapping[str, Definition], country: Country,
                 stored: Callable[[str], str | None] = lambda digest: None) -> None:
        self.current, self.country, self.stored = dict(current), country, stored
        self._watchers: dict[tuple[str, tuple[str, str]], frozenset[tuple[str, str]]] = {}
        self._by_hash = {definition.hash: definition for definition in current.values()}

    def __getitem__(self, workflow: str) -> Definition:
        """The current version of a process. Raises BadCommand where there is none."""
        if workflow not in self.current:
            raise BadCommand("workflow.unknown", workflow=workflow)
        return self.current[workflow]

    def watchers(self, workflow: str, states: tuple[str, str]) -> frozenset[tuple[str, str]]:
        """The processes, and their kinds of link to a process, some step of which asks about one of two states of it."""
        known = self._watchers.get((workflow, states))
        if known is None:
            known = self._watchers[workflow, states] = frozenset(
                (definition.key, kind) for definition in self.current.values()
                for kind, link in definition.names.links.items() if workflow in link.processes
                for transition in definition.table.values() for condition in transition.conditions
                if condition.watches(kind, states))
        return known

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


def hashed(definition: Definition) -> Definition:
    """With the SHA-256 of its resolved text."""
    return definition._replace(hash=digest(definition.text.encode()))


def read_files(paths: Iterable[Path], country: Country) -> tuple[list[Definition], tuple[Fault, ...]]:
    """The processes of these files that have no fault, and the faults of all, in the order of file and line.

    A file's fragments lie in the folder `fragments` beside it. A file that cannot be opened is a fault.
    """
    faults: set[Fault] = set()
    loaded = [load_placed(source, _fragments(path.parent, faults), country)
              for path in paths if (source := _source(path, faults)) is not None]
    whole: dict[str, Definition] = {}
    for each in loaded:
        if each.definition is not None:
            whole.setdefault(each.definition.key, each.definition)
    for each in loaded:
        faults |= {*each.faults, *faults_between(each, whole)}
    return [hashed(definition) for definition in whole.values()], tuple(sorted(faults))


def _source(path: Path, faults: set[Fault]) -> Source | None:
    try:
        return Source(str(path), path.read_text(encoding="utf-8", errors="surrogateescape"))
    except OSError as error:
        faults.add(Fault(str(path), 1, 1, "data.unreadable", f"cannot be read: {error.strerror}"))
        return None


def _fragments(folder: Path, faults: set[Fault]) -> dict[str, Source]:
    paths = sorted((folder / "fragments").glob("*.yaml"))
    return {path.stem: source for path in paths if (source := _source(path, faults)) is not None}


def processes(folder: Path) -> list[Path]:
    """The files of a folder that hold a process each, by name."""
    return [path for path in sorted(folder.glob("*.yaml")) if path.stem not in NOT_PROCESSES]


def read_folder(folder: Path, country: Country) -> tuple[list[Definition], tuple[Fault, ...]]:
    """Every process of a folder that has no fault, and the faults of all the others."""
    return read_files(processes(folder), country)


def open_library(folder: Path, country: Country) -> Library:
    """The definitions of a folder. Raises DefinitionFaults with all of them: nothing is loaded half."""
    definitions, faults = read_folder(folder, country)
    if faults:
        raise DefinitionFaults(faults)
    return Library({definition.key: definition for definition in definitions}, country)
