"""The family of a case: the file its links lead up to, and all that hang from it, as far as the reader may know of them.

A file hangs from the one its first link names, in the order its process declares its kinds of link; the other files it
names are told on its own page.
"""
from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from ..core.actor import Actor
from ..core.case import Case
from ..core.moments import Instant
from ..language.texts import title
from ..library import Library
from ..others import title_of, visible
from ..store.sql.store import SqlStore
from ..store.sql.tables import link
from ..words.titles import state_title

MOST = 300
"""How many files one family shows."""


class Kin(NamedTuple):
    """One file of a family, with those that hang from it. `kind` says in words what ties it to the file above; `stage` is the
    place of its stage among `stages`, from 1, 0 outside all; `hidden` is how many more below it the reader may not know of."""

    ref: str
    title: str
    process: str
    state: str
    closed: bool
    stage: int = 0
    stages: int = 0
    kind: str = ""
    here: bool = False
    children: tuple[Kin, ...] = ()
    hidden: int = 0


class Reader(NamedTuple):
    """Who reads, and from where."""

    store: SqlStore
    library: Library
    actor: Actor
    now: Instant

    def sees(self, case: Case) -> bool:
        """Whether this file exists for the reader."""
        return visible(self.library, case, self.actor, self.now)


def family(reader: Reader, case: Case) -> Kin:
    """The highest file on the way up that the reader may see, and its tree, of at most so many files."""
    root = _root(reader, case)
    return _grown(reader, root, "", case.ref, {root.ref})


def _root(reader: Reader, case: Case) -> Case:
    root, passed = case, {case.ref}
    while (parent := _parent(reader, root)) is not None and parent.ref not in passed:
        root = parent
        passed.add(parent.ref)
    return root


def _parent(reader: Reader, case: Case) -> Case | None:
    ref = parent_of(reader.library, case)
    found = reader.store.peek(ref) if ref else None
    return found if found is not None and reader.sees(found) else None


def parent_of(library: Library, case: Case) -> str:
    """The reference of the file that a case hangs from, or empty."""
    kinds = [kind for kind, found in library.version(case.definition).names.links.items() if not found.inverse]
    return next((refs[0] for kind in kinds if (refs := case.linked(kind))), "")


def _grown(reader: Reader, case: Case, kind: str, here: str, passed: set[str]) -> Kin:
    children = [child for child in _children(reader, case) if child.ref not in passed][:MOST - len(passed)]
    passed |= {child.ref for child in children}
    seen = [child for child in children if reader.sees(child)]
    definition = reader.library.version(case.definition)
    below = tuple(_grown(reader, child, _kind(reader.library, child, case.ref), here, passed) for child in seen)
    stages = [state.key for state in definition.stages]
    stage = definition.states[case.state].stage
    return Kin(case.ref, title_of(reader.library, case), title(definition.title), state_title(definition, case.state),
               case.closed, stages.index(stage) + 1 if stage in stages else 0, len(stages), kind, case.ref == here, below,
               len(children) - len(seen))


def _children(reader: Reader, case: Case) -> list[Case]:
    with reader.store.reading() as connection:
        refs = connection.scalars(sa.select(link.c.ref).where(link.c.target == case.ref).distinct().order_by(link.c.ref)).all()
    found = (other for ref in refs if (other := reader.store.case(ref)) is not None)
    return [other for other in found if parent_of(reader.library, other) == case.ref]


def _kind(library: Library, child: Case, parent: str) -> str:
    links = library.version(child.definition).written.links
    return next((title(links[tie.kind].title) for tie in child.links if tie.ref == parent and tie.kind in links), "")
