"""What every act is given: the definition, the case, what is seen, and helpers to build its one event."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ..actor import Actor
from ..case import Case
from ..decision import Answers, Decided, Event, Named, Unmet
from ..definition.definition import Column, Definition
from ..moments import Instant
from ..sight import Sight
from ..values import ValueFault, read_value


class Upload(NamedTuple):
    """A file whose bytes are already kept, known by their SHA-256 (hex). `size` in bytes; `media` as sniffed."""

    sha256: str
    name: str
    size: int
    media: str


class Attempt(NamedTuple):
    """One command being decided on one case."""

    definition: Definition
    case: Case
    actor: Actor
    answers: Answers
    now: Instant

    def sight(self, inputs: Mapping[str, Any] | None = None, case: Case | None = None) -> Sight:
        """What conditions see, with typed inputs, or of the case as it would be after some writes."""
        return Sight(case or self.case, self.actor, self.answers, self.now, self.definition.names, inputs or {})

    @property
    def number(self) -> int:
        """The number the event will have."""
        return self.case.number + 1

    def decided(self, act: str, role: str, change: Mapping[str, Any], private: Mapping[str, Any], **places: Any) -> Decided:
        """The decision with its one event; empty parts are left out."""
        return Decided((Event(
            self.case.ref, self.number, act, self.now, self.actor.id, role, definition=self.definition.hash,
            change={key: part for key, part in change.items() if part not in ({}, [], ())} | _kept(change),
            private={key: part for key, part in private.items() if part not in ({}, [], (), "")},
            saw=tuple(sorted({(seen.ref, seen.number) for found in self.answers.values() for seen in found})), **places,
        ),))


def _kept(change: Mapping[str, Any]) -> dict[str, Any]:
    """`clocks: []` says that none runs any more, which is not the same as not speaking of clocks; so does `paused: []`."""
    return {key: change[key] for key in ("clocks", "paused") if key in change}


def split(definition: Definition, values: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Field values in their public and their personal part (law 09-08)."""
    personal = {key: value for key, value in values.items() if definition.fields[key].personal}
    return {key: value for key, value in values.items() if key not in personal}, personal


def read_rows(columns: tuple[Column, ...], raw: Any, old: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]] | None:
    """A list's rows, typed; a row keeps its id, a new one gets the next. Raises ValueFault naming row and column."""
    if raw in (None, ""):
        return None
    if not isinstance(raw, list) or len(raw) > 500 or not all(isinstance(row, dict) for row in raw):
        raise ValueFault("value.list")
    known = {str(row["id"]) for row in old}
    last = max((int(key) for key in known), default=0)
    rows: list[dict[str, Any]] = []
    for index, given in enumerate(raw, 1):
        row = _row(columns, given, index)
        if not row:
            continue
        kept = str(given.get("id", ""))
        if kept not in known or any(kept == other["id"] for other in rows):
            last += 1
            kept = str(last)
        rows.append({"id": kept, **row})
    return rows or None


def _row(columns: tuple[Column, ...], given: Mapping[str, Any], index: int) -> dict[str, Any]:
    unknown = set(given) - {column.key for column in columns} - {"id"}
    if unknown:
        raise ValueFault("value.list")
    row: dict[str, Any] = {}
    for column in columns:
        try:
            value = read_value(column.bounds, given.get(column.key))
        except ValueFault as fault:
            inside = Unmet(fault.code, fault.values)
            raise ValueFault("value.row", row=index, column=Named("column", column.key), reason=inside) from None
        if value is not None:
            row[column.key] = value
    lacking = next((c for c in columns if row and c.required and c.key not in row), None)
    if lacking is not None:
        raise ValueFault("value.row", row=index, column=Named("column", lacking.key), reason=Unmet("value.missing"))
    return row
