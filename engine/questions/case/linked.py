"""The files a case is tied to, and those that are tied to it, as far as the reader may know of them."""
from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from ...core.case import Case
from ...language.texts import title
from ...others import title_of, visible
from ...store.sql.tables import case_, link
from ...words.titles import state_title
from .candidates import Readable
from .ground import Ground

MOST = 50
"""Of those that name the case, how many are shown."""


class Linked(NamedTuple):
    """One linked file. `kind` and `state` in words; `ref` is empty where the reader may not open it."""

    ref: str
    title: str
    kind: str
    state: str


def linked(ground: Ground) -> tuple[Linked, ...]:
    """Those this case names, in the order they were tied, then those that name it, open ones first and the newest of each, if
    the reader may see them."""
    return (*_outward(ground), *_inward(ground))


def _outward(ground: Ground) -> list[Linked]:
    found = ((tie.kind, ground.maillon.store.case(tie.ref)) for tie in ground.case.links)
    return [_told(ground, other, ground.speaker.title("link", kind)) for kind, other in found if other is not None]


def _inward(ground: Ground) -> list[Linked]:
    """A store that keeps no table of links knows none."""
    readable, store = ground.maillon.store, ground.maillon.store
    if not isinstance(readable, Readable):
        return []
    with readable.reading() as connection:
        naming = sa.select(link.c.ref).join(case_, case_.c.ref == link.c.ref).where(link.c.target == ground.case.ref)
        refs = connection.scalars(naming.order_by(case_.c.closed, case_.c.opened.desc(), link.c.ref).limit(MOST)).all()
    found = (other for ref in dict.fromkeys(refs) if (other := store.case(ref)) is not None)
    return [_told(ground, other, title(ground.maillon.library.version(other.definition).title)) for other in found
            if _visible(ground, other)]


def _visible(ground: Ground, other: Case) -> bool:
    return visible(ground.maillon.library, other, ground.actor, ground.now)


def _told(ground: Ground, other: Case, kind: str) -> Linked:
    if not _visible(ground, other):
        return Linked("", other.ref, kind, "")
    definition = ground.maillon.library.version(other.definition)
    return Linked(other.ref, title_of(ground.maillon.library, other), kind, state_title(definition, other.state))
