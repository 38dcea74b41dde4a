"""What differs between two versions of a process: for reviewing a change, and for moving running cases to it."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel

from .compile import walk
from .definition import Definition

Kind = Literal["state", "transition", "condition", "field", "document", "parameter", "indicator"]


class Difference(NamedTuple):
    """One difference.

    Attributes:
        kind: of what.
        key: its key; of a condition, that of its transition.
        what: added, removed, moved (a state with the same name under another parent), or changed.
        old, new: as written, None where there is none; for a moved state, its old and new keys.
        parts: for something changed, the names of the parts that differ.
    """

    kind: Kind
    key: str
    what: Literal["added", "removed", "moved", "changed"]
    old: Any = None
    new: Any = None
    parts: tuple[str, ...] = ()


def compare(old: Definition, new: Definition) -> tuple[Difference, ...]:
    """Every difference from one version to the other, by kind, in the order of the files."""
    return (*_states(old, new), *_transitions(old, new), *_section("field", old.written.fields, new.written.fields),
            *_section("document", old.written.documents, new.written.documents),
            *_section("parameter", old.written.parameters, new.written.parameters),
            *_section("indicator", old.written.indicators, new.written.indicators))


def _plain(value: BaseModel) -> dict[str, Any]:
    return value.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def _section(kind: Kind, old: Mapping[str, BaseModel], new: Mapping[str, BaseModel], leave_out: tuple[str, ...] = ()
             ) -> Iterator[Difference]:
    before, after = ({key: _plain(value) for key, value in side.items()} for side in (old, new))
    for key in (*before, *(key for key in after if key not in before)):
        one, two = before.get(key), after.get(key)
        if one is None or two is None:
            yield Difference(kind, key, "added" if one is None else "removed", one, two)
            continue
        named = dict.fromkeys(part for part in (*one, *two) if part not in leave_out)
        parts = tuple(part for part in named if one.get(part) != two.get(part))
        if parts:
            yield Difference(kind, key, "changed", one, two, parts)


def _states(old: Definition, new: Definition) -> Iterator[Difference]:
    before, after = dict(walk(old.written)), dict(walk(new.written))
    gone, come = [key for key in before if key not in after], [key for key in after if key not in before]
    moved = dict(_moves(gone, come))
    for key, to in moved.items():
        yield Difference("state", key, "moved", key, to)
    left = {key: state for key, state in before.items() if key not in moved}
    right = {key: state for key, state in after.items() if key not in moved.values()}
    yield from _section("state", left, right, leave_out=("states",))


def _moves(gone: list[str], come: list[str]) -> Iterator[tuple[str, str]]:
    """A state that left one parent for another: its own name is met once on either side."""
    for key in gone:
        name = key.rpartition(".")[2]
        same = [other for other in come if other.rpartition(".")[2] == name]
        if len(same) == 1 and sum(other.rpartition(".")[2] == name for other in gone) == 1:
            yield key, same[0]


def _transitions(old: Definition, new: Definition) -> Iterator[Difference]:
    before, after = old.written.transitions, new.written.transitions
    yield from _section("transition", before, after, leave_out=("conditions",))
    for key in before.keys() & after.keys():
        yield from _conditions(key, before[key].conditions or (), after[key].conditions or ())


def _conditions(key: str, old: Iterable[Mapping[str, Any]], new: Iterable[Mapping[str, Any]]) -> Iterator[Difference]:
    yield from (Difference("condition", key, "removed", dict(one), None) for one in old if one not in new)
    yield from (Difference("condition", key, "added", None, dict(two)) for two in new if two not in old)
