"""The chain of a subject's rows: each row's hash covers the row and the hash of the row before it.

Changing, inserting, removing or reordering a row breaks the chain at that row. Cutting rows off the end does not: that
is what sealed checkpoints are for.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from engine.proof.canonical import canonical, digest

GENESIS = "0" * 64
"""What stands as the previous hash of a subject's first row."""


class Broken(NamedTuple):
    """The first row that does not hold: its place counted from 0, the field that disagrees, both values of it."""

    place: int
    field: str
    expected: str
    found: Any


def link(previous: str, row: Mapping[str, Any]) -> str:
    """The hash of a row that follows the row whose hash is `previous` (GENESIS for the first).

    It is the SHA-256 of the canonical JSON of the row with `previous` in it; a `hash` already in the row is left out.
    Raises ValueError when the row has no canonical form.
    """
    content = {**row, "previous": previous}
    content.pop("hash", None)
    return digest(canonical(content))


def verify(rows: Iterable[Mapping[str, Any]], previous: str = GENESIS) -> Broken | None:
    """The first row that breaks the chain, or None when all hold.

    Rows come in order, each with its `previous` and its `hash`; `previous` is the hash that the first of them follows.
    A row whose content has no canonical form any more is broken as well, so nothing is raised for a tampered row.
    """
    for place, row in enumerate(rows):
        broken = _broken(place, row, previous)
        if broken is not None:
            return broken
        previous = row["hash"]
    return None


def _broken(place: int, row: Mapping[str, Any], previous: str) -> Broken | None:
    if row.get("previous") != previous:
        return Broken(place, "previous", previous, row.get("previous"))
    expected = _link_or_nothing(previous, row)
    if row.get("hash") != expected:
        return Broken(place, "hash", expected, row.get("hash"))
    return None


def _link_or_nothing(previous: str, row: Mapping[str, Any]) -> str:
    try:
        return link(previous, row)
    except ValueError:
        return ""
