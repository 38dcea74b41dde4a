"""The files a case is tied to, and those that are tied to it, as far as the reader may know of them."""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Protocol, runtime_checkable

from ...advance import visible
from ...language.texts import title
from ...words.titles import state_title
from .ground import Ground


class Linked(NamedTuple):
    """One linked file. `kind` and `state` in words; `ref` is empty where the reader may not open it."""

    ref: str
    title: str
    kind: str
    state: str


@runtime_checkable
class Tied(Protocol):
    """A store that knows which cases are tied to one."""

    def tied_to(self, ref: str) -> list[tuple[str, str]]: ...


def linked(ground: Ground) -> tuple[Linked, ...]:
    """Both ways, in the order they were tied."""
    return tuple(found for kind, ref in _pairs(ground) if (found := _linked(ground, kind, ref)) is not None)


def _pairs(ground: Ground) -> Iterator[tuple[str, str]]:
    yield from ((title(ground.definition.written.links[link.kind].title), link.ref) for link in ground.case.links)
    if isinstance(ground.maillon.store, Tied):
        yield from ((ground.speaker.title("link", kind), ref) for kind, ref in ground.maillon.store.tied_to(ground.case.ref))


def _linked(ground: Ground, kind: str, ref: str) -> Linked | None:
    other = ground.maillon.store.case(ref)
    if other is None:
        return None
    if not visible(ground.maillon.library, other, ground.actor, ground.now):
        return Linked("", ref, kind, "")
    definition = ground.maillon.library.version(other.definition)
    name = str(other.fields.get(definition.face.title) or ref)
    return Linked(ref, name, kind, state_title(definition, other.state))
