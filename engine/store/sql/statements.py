"""Every statement of the hot path, named, built and compiled once per database.

Building a statement at each call costs forty times the driver's call, so none is: what runs is text with positional
parameters on the driver's own cursor. The order of the parameters is checked when compiling.
"""
from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.sql.compiler import SQLCompiler

from . import tables as t
from .projections import PROJECTIONS, Projection


class Derived(NamedTuple):
    """One derived table: put a row in or over an old one, delete one by key, delete all of a case, read all of it."""

    projection: Projection
    put: str
    delete: str
    clear: str
    read: str


class Statements(NamedTuple):
    """Texts by name; the parameters of each in the order of the comment where it is built."""

    case: str
    case_locked: str
    cases_locked: str
    tail: str
    rows: str
    last_number: str
    key: str
    due: str
    counter: str
    done: str
    definition: str
    naming: str
    running: str
    put_event: str
    put_key: str
    put_definition: str
    put_done: str
    put_counter: str
    put_case: str
    move_case: str
    rewrite_case: str
    case_row: str
    derived: tuple[Derived, ...]


class _Compiler:
    """Compiles for one dialect; positional parameters must come out as named."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self.insert = sqlite.insert if dialect.name == "sqlite" else postgresql.insert

    def __call__(self, statement: sa.Executable, names: Iterable[str], columns: list[str] | None = None) -> str:
        compiled = statement.compile(dialect=self.dialect, column_keys=columns)  # type: ignore[attr-defined]
        assert isinstance(compiled, SQLCompiler)
        assert compiled.positiontup == list(names), (compiled.positiontup, names)
        return str(compiled)

    def among(self, column: sa.Column[str], name: str) -> sa.ColumnElement[bool]:
        """Whether a column holds one of the texts of a JSON array. PostgreSQL makes an array of them first: it knows how to
        look many up by an index, whatever it believes of the table's size."""
        array = sa.bindparam(name, type_=sa.Text())
        if self.dialect.name == "sqlite":
            return column.in_(sa.select(sa.func.json_each(array).table_valued("value").c.value))
        texts = sa.func.json_array_elements_text(sa.cast(array, sa.JSON)).table_valued("value").c.value
        return column == sa.any_(sa.func.array(sa.select(texts).scalar_subquery()))

    def put(self, table: sa.Table, columns: Iterable[str] | None = None) -> str:
        """INSERT of all columns, or of some."""
        names = list(columns or table.c.keys())
        return self(sa.insert(table), names, names)


def compiled(dialect: Dialect) -> Statements:
    """All of them for a dialect with positional parameters."""
    make = _Compiler(dialect)
    return Statements(
        **_reads(make), **_events(make), **_cases(make), **_series(make),
        derived=tuple(_derived(make, projection) for projection in PROJECTIONS),
    )


def _reads(make: _Compiler) -> dict[str, str]:
    event, key, timer, link = t.event, t.subject_key, t.timer, t.link
    numbered = sa.select(sa.func.max(event.c.number)).where(event.c.subject == sa.bindparam("subject"))
    rows = sa.select(event).where(event.c.subject == sa.bindparam("subject"), event.c.number > sa.bindparam("after"))
    text = sa.select(t.definition.c.text)
    late = sa.select(timer.c.ref, sa.func.min(timer.c.due).label("first")).where(timer.c.due <= sa.bindparam("now"))
    late = late.group_by(timer.c.ref).order_by(sa.literal_column("first"), timer.c.ref)
    return {
        "rows": make(rows.order_by(event.c.number), ("subject", "after")),
        "last_number": make(numbered, ("subject",)),
        "key": make(sa.select(key.c.id, key.c.secret).where(key.c.subject == sa.bindparam("subject")), ("subject",)),
        "due": make(late.suffix_with(sa.text("LIMIT :most")), ("now", "most")),
        "done": make(sa.select(t.done.c.digest, t.done.c.ref, t.done.c.number, t.done.c.at).where(
            t.done.c.actor == sa.bindparam("actor"), t.done.c.key == sa.bindparam("key")), ("actor", "key")),
        "naming": make(sa.select(link.c.ref).where(link.c.target == sa.bindparam("target"), link.c.kind == sa.bindparam("kind"))
                       .order_by(link.c.ref), ("target", "kind")),
        "running": make(sa.select(t.case_.c.ref, t.case_.c.state).where(
            t.case_.c.workflow == sa.bindparam("workflow"), t.case_.c.province == sa.bindparam("province"))
            .order_by(t.case_.c.ref), ("workflow", "province")),
        "definition": make(text.where(t.definition.c.hash == sa.bindparam("hash")), ("hash",)),
    }


def _events(make: _Compiler) -> dict[str, str]:
    event, key = t.event, t.subject_key
    tail = (sa.select(event.c.number, event.c.hash, key.c.id, key.c.secret)
            .outerjoin(key, key.c.subject == event.c.subject).where(event.c.subject == sa.bindparam("subject"))
            .order_by(event.c.number.desc()).suffix_with(sa.text("LIMIT 1")))
    text = make.insert(t.definition).on_conflict_do_nothing(index_elements=["hash"])
    return {
        "tail": make(tail, ("subject",)),
        "put_event": make.put(event),
        "put_key": make.put(key),
        "put_definition": make(text, t.definition.c.keys(), t.definition.c.keys()),
        "put_done": make.put(t.done),
    }


def _cases(make: _Compiler) -> dict[str, str]:
    case_, key = t.case_, t.subject_key
    found = (sa.select(case_.c.ref, case_.c.snapshot, case_.c.number, case_.c.head, case_.c.updated, key.c.id, key.c.secret)
             .outerjoin(key, key.c.subject == case_.c.ref))
    one, many = found.where(case_.c.ref == sa.bindparam("ref_")), found.where(make.among(case_.c.ref, "refs"))
    moved = [column.name for column in case_.c if column.name != "ref"]
    over = make.insert(case_)
    over = over.on_conflict_do_update(index_elements=["ref"], set_={name: over.excluded[name] for name in moved})
    guarded = sa.update(case_).where(case_.c.ref == sa.bindparam("ref_"), case_.c.number == sa.bindparam("number_"))
    return {
        "case": make(one, ("ref_",)),
        "case_locked": make(one.with_for_update(of=case_), ("ref_",)),
        "cases_locked": make(many.order_by(case_.c.ref).with_for_update(of=case_), ("refs",)),
        "case_row": make(sa.select(case_).where(case_.c.ref == sa.bindparam("ref_")), ("ref_",)),
        "put_case": make.put(case_),
        "move_case": make(guarded, (*moved, "ref_", "number_"), moved),
        "rewrite_case": make(over, case_.c.keys(), case_.c.keys()),
    }


def _series(make: _Compiler) -> dict[str, str]:
    """A number is taken by a guard, not by a read: whoever comes second changes no row."""
    last = sa.select(t.counter.c.last).where(t.counter.c.series == sa.bindparam("series_")).with_for_update()
    put = make.insert(t.counter)
    put = put.on_conflict_do_update(
        index_elements=["series"], set_={"last": put.excluded.last}, where=t.counter.c.last == sa.bindparam("before"))
    return {
        "counter": make(last, ("series_",)),
        "put_counter": make(put, ("series", "last", "before"), ["series", "last"]),
    }


def _derived(make: _Compiler, projection: Projection) -> Derived:
    table, columns = projection.table, list(projection.columns)
    keys, others = columns[:projection.width], columns[projection.width:]
    put = make.insert(table).inline()
    put = put.on_conflict_do_update(index_elements=keys, set_={name: put.excluded[name] for name in others}) \
        if others else put.on_conflict_do_nothing(index_elements=keys)
    one = sa.delete(table).where(*(table.c[name] == sa.bindparam(f"{name}_") for name in keys))
    of_case = table.c.ref == sa.bindparam("ref_")
    read = sa.select(*(table.c[name] for name in columns)).where(of_case).order_by(*(table.c[name] for name in keys))
    return Derived(
        projection,
        make(put, columns, columns),
        make(one, [f"{name}_" for name in keys]),
        make(sa.delete(table).where(of_case), ("ref_",)),
        make(read, ("ref_",)),
    )
