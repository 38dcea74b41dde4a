"""Rows of lists as they are written: typed, each known by an id, computed columns computed, a roster's rows fixed.

Also what stands against a list written by hand: a row past its life taken out, a row that another list names.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from ..case import Case, Value
from ..decision import Cure, Named, Unmet
from ..definition.definition import Column, Definition, Field
from ..expressions import MISSING, from_cel
from ..sight import Sight
from ..values import ValueFault, read_value

Row = dict[str, Any]
MOST = 500


def as_written(text: str) -> str | None:
    """A person who is named by id already."""
    return text


Person = Callable[[str], str | None]
"""From a login or an id to the account's id; None where there is no such person."""


def read_rows(columns: tuple[Column, ...], raw: Any, old: Iterable[Mapping[str, Any]], roster: str = "",
              person: Person = as_written, by_hand: bool = True, last: int = 0) -> list[Row] | None:
    """A list's rows, typed; a row keeps its id, a new one gets the next after `last`, and `by_hand` what steps wrote into it;
    rows that a step of another case gives bring their ids along. Who is named already is not looked up again. Raises ValueFault
    naming row and column."""
    if not by_hand:
        columns = tuple(column._replace(by_hand=column.computed is None) for column in columns)
    given = [] if raw in (None, "") else raw
    if not isinstance(given, list) or len(given) > MOST or not all(isinstance(row, dict) for row in given):
        raise ValueFault("value.list")
    kept = [dict(row) for row in old]
    there = {row[column.key] for row in kept for column in columns if column.bounds.type == "person" and column.key in row}
    typed = [(str(row.get("id", "")), _row(columns, row, index, lambda text: text if text in there else person(text)))
             for index, row in enumerate(given, 1)]
    if roster:
        return _fixed(columns, roster, typed, kept)
    brought = [] if by_hand else [id_ for id_, _ in typed if id_.isdecimal()]
    return _free(columns, typed, {str(row["id"]): row for row in kept}, brought, last) or None


def _free(columns: tuple[Column, ...], typed: list[tuple[str, Row]], old: Mapping[str, Row], brought: list[str], last: int
          ) -> list[Row]:
    known, last = {*old, *brought}, max([last, *map(int, old), *map(int, brought)])
    taken: set[str] = set()
    rows: list[Row] = []
    for kept, row in typed:
        if not row:
            continue
        if kept not in known - taken:
            last += 1
            kept = str(last)
        taken.add(kept)
        rows.append({"id": kept, **completed(columns, {**by_steps(columns, old.get(kept, {})), **row})})
    return rows


def _fixed(columns: tuple[Column, ...], roster: str, typed: list[tuple[str, Row]], old: list[Row]) -> list[Row]:
    """A roster's rows: what is not given stays as it is; a row that is none of them is refused."""
    rows = roster_rows(columns, roster, old)
    for index, (id_, row) in enumerate(typed, 1):
        found = next((each for each in rows if row.get(roster) in (None, each[roster]) and id_ in ("", each["id"])), None)
        if found is None or (not id_ and roster not in row):
            reason = Unmet("value.roster")
            raise ValueFault("value.row", row=index, column=Named("column", roster), reason=reason)
        written = {**by_steps(columns, found), **row, roster: found[roster]}
        rows[rows.index(found)] = {"id": found["id"], **completed(columns, written)}
    return rows


def by_steps(columns: tuple[Column, ...], row: Mapping[str, Any]) -> Row:
    """What steps wrote into a row, which nobody changes by hand."""
    return {column.key: row[column.key] for column in columns if not column.by_hand and column.key in row}


def roster_rows(columns: tuple[Column, ...], roster: str, old: Iterable[Mapping[str, Any]] = ()) -> list[Row]:
    """One row for each key of the roster's vocabulary, in its order; the old ones as they are."""
    known = {row[roster]: dict(row) for row in old}
    last = max((int(row["id"]) for row in known.values()), default=0)
    rows = []
    for key in next(column.vocabulary for column in columns if column.key == roster):
        if key not in known:
            last += 1
        rows.append(known.get(key) or {"id": str(last), **completed(columns, {roster: key})})
    return rows


def taken_out(case: Case, definition: Definition, values: Mapping[str, Value]) -> dict[str, int]:
    """Of the lists that lose their newest row by what is written, the highest id they had."""
    lasts = {key: case.last_row(key) for key in values if definition.fields[key].columns and case.fields.get(key)}
    return {key: last for key, last in lasts.items()
            if last > case.last_rows.get(key, 0) and all(int(row["id"]) < last for row in values[key] or ())}


def rosters(definition: Definition) -> dict[str, Value]:
    """The rosters of a new case, each with its fixed rows."""
    return {key: roster_rows(field.columns, field.roster) for key, field in definition.fields.items() if field.roster}


def completed(columns: tuple[Column, ...], row: Row) -> Row:
    """A row with the columns that are computed, and with what is written where nothing is (`default`); an empty text is
    nothing."""
    whole = {key: value for key, value in row.items() if value != ""}
    for column in columns:
        if column.default is not None and column.key not in whole:
            whole[column.key] = column.default
        if column.computed is None:
            continue
        whole.pop(column.key, None)
        value = column.computed.value(lambda name: Sight.column(whole, name))
        if value is not MISSING:
            whole[column.key] = from_cel(column.bounds.type, value)
    return whole


def _row(columns: tuple[Column, ...], given: Mapping[str, Any], index: int, person: Person) -> Row:
    if set(given) - {column.key for column in columns} - {"id"}:
        raise ValueFault("value.list")
    row: Row = {}
    for column in columns:
        try:
            value = _cell(column, given.get(column.key), person) if column.by_hand else None
        except ValueFault as fault:
            inside = Unmet(fault.code, fault.values)
            raise ValueFault("value.row", row=index, column=Named("column", column.key), reason=inside) from None
        if value is not None:
            row[column.key] = value
    lacking = next((c for c in columns if row and c.required and c.key not in row), None)
    if lacking is not None:
        raise ValueFault("value.row", row=index, column=Named("column", lacking.key), reason=Unmet("value.missing"))
    return row


def _cell(column: Column, raw: Any, person: Person) -> Any:
    value = read_value(column.bounds, raw)
    return known_person(value, person) if column.bounds.type == "person" and value else value


def known_person(text: str, person: Person) -> str:
    """The id of the account that a text names. Raises ValueFault."""
    found = person(text)
    if found is None:
        raise ValueFault("value.person", person=text[:80])
    return found


def against(definition: Definition, sight: Sight, values: Mapping[str, Value]) -> Iterator[Unmet]:
    """Every reason why lists may not be written so by hand. `sight` sees the case as it is, `values` what would change."""
    after = sight.case._replace(fields={**sight.case.fields, **values})
    for key in values:
        field = definition.fields[key]
        if field.life is not None:
            yield from _past(field, sight, after)
    for field in definition.fields.values():
        for column in field.columns:
            of = column.bounds.of
            if of and (field.key in values or of in values):
                yield from _dangling(field, column, after, field.key in values)


def _past(field: Field, sight: Sight, after: Case) -> Iterator[Unmet]:
    """A row whose life is over is part of the file's history."""
    left = {row["id"] for row in after.fields.get(field.key) or ()}
    for row in sight.case.fields.get(field.key) or ():
        if row["id"] not in left and not living(field, sight, row):
            values = {"row": Named("row", f"{field.key}:{row['id']}"), "field": Named("field", field.key)}
            yield Unmet("row.past", values, Cure("field", field.key))


def living(field: Field, sight: Sight, row: Mapping[str, Any]) -> bool:
    """Whether a row's life goes on: while its expression is true, or its day is over."""
    life = field.life
    if life is None:
        return False
    ends = row.get(life.expires) if life.expires else None
    return bool(ends and ends < sight.today) or (life.alive is not None and life.alive.holds(sight.over(row)))


def _dangling(field: Field, column: Column, after: Case, named_now: bool) -> Iterator[Unmet]:
    """A row that names one that is not there (any more)."""
    of = column.bounds.of
    known = {row["id"] for row in after.fields.get(of) or ()}
    for index, row in enumerate(after.fields.get(field.key) or (), 1):
        target = row.get(column.key)
        if target is None or target in known:
            continue
        if named_now:
            values = {"field": Named("field", field.key), "row": index, "column": Named("column", column.key),
                      "reason": Unmet("value.no_row")}
            yield Unmet("value.row", values, Cure("field", field.key))
        else:
            values = {"row": Named("row", f"{of}:{target}"), "field": Named("field", of),
                      "by": Named("row", f"{field.key}:{row['id']}")}
            yield Unmet("row.named", values, Cure("field", of))
