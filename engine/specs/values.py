"""From the cells of a feature to what a command takes: choices and territories by their titles, lists as tables.

Nothing is judged here: a value that is no good goes on as it is written, so that the engine refuses it in its own words.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from engine.core.acts import Upload
from engine.core.country import Country
from engine.core.decision import Title
from engine.core.definition.definition import Column, Definition, Field, Input
from engine.language.fold import fold
from engine.language.texts import gettext
from engine.proof.canonical import digest

from . import lookup
from .failure import StepFailed

Table = list[list[str]]
Described = Field | Input | Column

_BOOLEANS = {"oui": "true", "non": "false", "yes": "true", "no": "false", "نعم": "true", "لا": "false"}
_COMMAS = re.compile(r"\s*[,،;؛]\s*")


def cell(described: Described, text: str, country: Country, definition: Definition) -> Any:
    """What a cell says, as a form would send it."""
    type_ = described.bounds.type
    if not text:
        return None
    if type_ in ("choice", "choices"):
        return _chosen(described.vocabulary, type_, text)
    if type_ == "territory":
        return lookup.territory(country, text)
    if type_ == "documents":
        return [lookup.document(definition, part) for part in _COMMAS.split(text)]
    if type_ == "bool":
        return _BOOLEANS.get(fold(text), text)
    return upload(text) if type_ == "document" else text


def _chosen(vocabulary: Mapping[str, Title], type_: str, text: str) -> str | list[str]:
    known = lookup.titled(vocabulary)
    return [lookup.key_of(part, known) for part in _COMMAS.split(text)] if type_ == "choices" else lookup.key_of(text, known)


def parts(text: str) -> list[str]:
    """What commas separate in a cell."""
    return _COMMAS.split(text)


def upload(name: str) -> Upload:
    """A file of that name; its content is its name."""
    content = name.encode()
    return Upload(digest(content), name, len(content), "application/pdf")


def pairs(table: Table) -> dict[str, str]:
    """A table of two columns under a head, as names and values; or names above their values, where there are more than two.
    Raises StepFailed for another shape, or a name twice."""
    rows = [list(pair) for pair in zip(*table, strict=False)] if len(table) == 2 and len(table[0]) > 2 else body(table)
    if any(len(row) != 2 for row in rows):
        raise StepFailed(gettext("This table has two columns: the name and the value."))
    found = {row[0]: row[1] for row in rows}
    if len(found) != len(rows):
        raise StepFailed(gettext("This table names something twice."))
    return found


def body(table: Table) -> Table:
    """The rows under the head. Raises StepFailed where there is none."""
    if len(table) < 2:
        raise StepFailed(gettext("A table with a head and at least one row must follow."))
    return table[1:]


def rows(listed: Field | Input, table: Table, read: Callable[[Column, str], Any], old: Any = ()) -> list[dict[str, Any]]:
    """A list's rows out of a table whose head names the columns. Row by row they keep the identity of the old ones; those of
    a roster are known by their column."""
    rest, ids = body(table), [row["id"] for row in old or ()]
    columns = [lookup.column(listed.columns, name) for name in table[0]]
    if isinstance(listed, Field) and listed.roster in {column.key for column in columns}:
        ids = []
    found = []
    for index, cells in enumerate(rest):
        row = {column.key: read(column, text) for column, text in zip(columns, cells, strict=True)}
        found.append({**row, "id": ids[index]} if index < len(ids) else row)
    return found
