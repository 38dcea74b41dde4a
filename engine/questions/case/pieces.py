"""The documents of a case: what is there, in its versions, what is missing, what the reader may deposit."""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...core.case import Document
from ...core.conditions.document import Document as Needed
from ...core.definition.definition import DocumentKind
from ...language.texts import title
from ...words.measures import size
from .chain import onward
from .ground import Ground


class Piece(NamedTuple):
    """One version of a document. `at` an instant, `by` a name, `size` in bytes."""

    id: str
    name: str
    sha256: str
    size: int
    media: str
    at: str
    by: str
    version: int
    dropped: bool

    @property
    def weight(self) -> str:
        """The size in words."""
        return size(self.size)


class Pieces(NamedTuple):
    """One kind of document, newest version first. `missing`: asked for now, and not there; `wanted_for`: by which step."""

    kind: str
    title: str
    personal: bool
    versions: tuple[Piece, ...]
    missing: bool
    wanted_for: str
    yours: bool


def pieces(ground: Ground) -> tuple[Pieces, ...]:
    """The missing ones first, then those deposited, then those the reader may still deposit."""
    wanted = dict(_wanted(ground))
    found = [_pieces(ground, kind, wanted) for kind in ground.definition.documents.values()]
    shown = [kind for kind in found if kind.missing or kind.versions or kind.yours]
    return tuple(sorted(shown, key=lambda kind: 0 if kind.missing else 1 if kind.versions else 2))


def _wanted(ground: Ground) -> Iterator[tuple[str, str]]:
    """Kinds asked for now: by the step that is expected next, by a pending action, by a refusal the reader can lift."""
    further = onward(ground.definition, ground.case.state)
    for option in ground.options:
        if option.yours or (further and option.transition.trigger == further.trigger):
            kinds = {r.cure.key for r in option.unmet if r.cure and r.cure.kind == "document"}
            needs = any(isinstance(condition, Needed) for condition in option.transition.conditions)
            yield from ((kind, title(option.transition.title)) for kind in kinds if needs)
    for task in ground.case.tasks:
        if task.need.startswith("document:"):
            yield task.need.removeprefix("document:"), ground.speaker.title("task", task.key)


def _pieces(ground: Ground, kind: DocumentKind, wanted: dict[str, str]) -> Pieces:
    documents = [document for document in ground.case.documents if document.kind == kind.key]
    versions = tuple(_piece(ground, document, number) for number, document in enumerate(documents, 1))
    yours = bool(kind.attachers & ground.roles) and not ground.case.closed
    missing = kind.key in wanted and not ground.case.closed
    return Pieces(kind.key, title(kind.title), kind.personal, versions[::-1], missing,
                  wanted.get(kind.key, "") if missing else "", yours)


def _piece(ground: Ground, document: Document, version: int) -> Piece:
    found, by = document, ground.speaker.person(document.by)
    return Piece(found.id, found.name, found.sha256, found.size, found.media, found.at, by, version, found.dropped)
