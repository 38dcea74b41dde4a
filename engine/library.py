"""The definitions: read from a folder when Maillon opens, found again by hash for cases that run on an older version."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from .core.country import Country
from .core.definition.definition import Definition
from .core.definition.faults import Fault
from .core.definition.load import Source, load, reload
from .errors import BadCommand, DefinitionFaults
from .proof.canonical import digest

NOT_PROCESSES = frozenset(("territories", "roles", "holidays", "vocabularies", "bodies"))


class Library:
    """`current` holds, by process key, the version new cases are opened with. `stored` finds texts of older versions."""

    def __init__(self, current: Mapping[str, Definition], country: Country,
                 stored: Callable[[str], str | None] = lambda digest: None) -> None:
        self.current, self.country, self.stored = dict(current), country, stored
        self._by_hash = {definition.hash: definition for definition in current.values()}

    def __getitem__(self, workflow: str) -> Definition:
        """The current version of a process. Raises BadCommand where there is none."""
        if workflow not in self.current:
            raise BadCommand("workflow.unknown", workflow=workflow)
        return self.current[workflow]

    def version(self, digest_: str) -> Definition:
        """The version with a hash: the one a running case stays on. Raises BadCommand where its text is lost."""
        if digest_ not in self._by_hash:
            text = self.stored(digest_)
            if text is None:
                raise BadCommand("definition.unknown", hash=digest_)
            self._by_hash[digest_] = reload(text, self.country)._replace(hash=digest_)
        return self._by_hash[digest_]


def hashed(definition: Definition) -> Definition:
    """With the SHA-256 of its resolved text."""
    return definition._replace(hash=digest(definition.text.encode()))


def sources(folder: Path) -> tuple[list[Source], dict[str, Source]]:
    """The processes of a folder and its fragments, by name."""
    def read(path: Path) -> Source:
        return Source(str(path), path.read_text(encoding="utf-8", errors="surrogateescape"))
    processes = [read(path) for path in sorted(folder.glob("*.yaml")) if path.stem not in NOT_PROCESSES]
    return processes, {path.stem: read(path) for path in sorted((folder / "fragments").glob("*.yaml"))}


def read_folder(folder: Path, country: Country) -> tuple[list[Definition], tuple[Fault, ...]]:
    """Every process of a folder that has no fault, and the faults of all the others."""
    processes, fragments = sources(folder)
    loaded = [load(source, fragments, country) for source in processes]
    return [hashed(d) for d, _ in loaded if d is not None], tuple(fault for _, faults in loaded for fault in faults)


def open_library(folder: Path, country: Country) -> Library:
    """The definitions of a folder. Raises DefinitionFaults with all of them: nothing is loaded half."""
    definitions, faults = read_folder(folder, country)
    if faults:
        raise DefinitionFaults(faults)
    return Library({definition.key: definition for definition in definitions}, country)
