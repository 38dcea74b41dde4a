"""Lists: their columns, the fixed rows of a roster, and the small lives of rows (the † of processes.md)."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..conditions.start import delay_problems
from ..names import Cell, Member, Names, row_variables
from ..values import Bounds, ValueFault, read_value
from . import model
from .compile_values import bounded, bounds_of, vocabulary
from .definition import Column, Field, Life
from .problems import Path, Problems
from .reader import KEY

COMPUTED = ("text", "int", "money", "share", "date", "bool")
"""What an expression can give a column."""


def columns_of(item: Mapping[str, model.ColumnText]) -> dict[str, str]:
    """Each column's type."""
    return {key: column.type for key, column in item.items()}


def compile_columns(item: Mapping[str, model.ColumnText], written: model.WorkflowText, names: Names, problems: Problems,
                    path: Path) -> tuple[Column, ...]:
    """A list's columns."""
    return tuple(_column(key, column, columns_of(item), written, names, problems, (*path, key))
                 for key, column in item.items())


def _column(key: str, text: model.ColumnText, types: Mapping[str, str], written: model.WorkflowText, names: Names,
            problems: Problems, path: Path) -> Column:
    bounded(text, problems, path)
    titles = vocabulary(text, names, problems, path)
    if text.computed is not None and text.type not in COMPUTED:
        problems.add((*path, "computed"), "column.computed", f"a computed column is one of {', '.join(COMPUTED)}")
    others = row_variables({other: type_ for other, type_ in types.items() if other != key})
    computed = problems.expression(text.computed, others, (*path, "computed"), text.type)
    bounds = bounds_of(text, titles, written, names)
    return Column(key, text.title, bounds, text.required, text.personal, titles, computed, _default(text, bounds, problems, path),
                  text.computed is None and not text.written_by_steps)


def _default(text: model.ColumnText, bounds: Bounds, problems: Problems, path: Path) -> Any:
    try:
        return read_value(bounds, text.default)
    except ValueFault:
        problems.add((*path, "default"), "column.default", f"{text.default!r} is no value of this column")
        return None


def roster_of(key: str, text: model.FieldText, problems: Problems) -> str:
    """The column whose vocabulary gives a roster its rows; empty for any other list."""
    if text.rows_of is None:
        return ""
    column = (text.item or {}).get(text.rows_of)
    if column is None or column.type != "choice":
        message = f"{text.rows_of!r} is no column of type choice: its vocabulary gives the rows"
        problems.add(("fields", key, "rows_of"), "list.roster", message)
        return ""
    return text.rows_of


def compile_life(key: str, text: model.FieldText, names: Names, problems: Problems) -> Life | None:
    """The life of a list's rows, or None."""
    if text.life is None:
        return None
    life, columns, path = text.life, names.lists.get(key, {}), ("fields", key, "life")
    alive = problems.expression(life.alive, {**names.variables, **row_variables(columns)}, (*path, "while"))
    moving = [name for name, _ in alive.uses if name in ("today", "now", "actor")] if alive is not None else []
    if moving:
        message = f"{moving[0]!r} changes without anything being written: name a column of dates in `expires`"
        problems.add((*path, "while"), "life.moving", message)
    problems.known(life.role, names.roles, "role", (*path, "role"))
    _typed(life.owner, "person", columns, problems, (*path, "owner"))
    _typed(life.expires, "date", columns, problems, (*path, "expires"))
    if columns.get(life.due) != "date":
        problems.collect(path, delay_problems(life.due, names, ("due",)))
    return Life(alive, life.task, life.role, life.owner or "", life.due, life.states, life.expires or "")


def _typed(column: str | None, type_: str, columns: Mapping[str, str], problems: Problems, path: Path) -> None:
    """A fault for a column that is not there, or of another type."""
    if column is None:
        return
    problems.known(column, columns, "column", path)
    if columns.get(column, type_) != type_:
        problems.add(path, "column.type", f"{column!r} is no column of type {type_}")


def cells_of(fields: Mapping[str, Field]) -> dict[str, dict[str, Cell]]:
    """The columns of every list, as conditions need them."""
    return {key: {column.key: Cell(column.bounds.type, tuple(column.vocabulary), column.bounds.of) for column in field.columns}
            for key, field in fields.items() if field.columns}


def compile_members(written: model.WorkflowText, names: Names, fields: Mapping[str, Field], problems: Problems
                    ) -> dict[str, Member]:
    """Which persons hold a role on one file alone."""
    found = {}
    for role, place in written.members.items():
        path: Path = ("members", role)
        problems.known(role, names.roles, "role", (*path, KEY))
        key, _, column = place.partition(".")
        type_ = names.lists.get(key, {}).get(column) if column else names.fields.get(key)
        if type_ != "person":
            problems.add(path, "unknown.field", f"{place!r} is no field, or column of a list, of type person")
            continue
        life = fields[key].life
        found[role] = Member(key, column, life.expires if life is not None else "")
    return found
