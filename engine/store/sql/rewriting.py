"""A case's row, snapshot and derived rows written again, as its journal says: for rebuilding and erasing."""
from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa

from engine.core.case import Case
from engine.core.definition.definition import Definition

from .database import Batch, Database
from .keys import Key
from .projections import facts_of
from .records import Row
from .unit import Held, full_row


def rewrite(database: Database, connection: sa.Connection, definition: Definition, case: Case, last: Row,
            key: Key | None) -> None:
    """Write a replayed case. `last` is the last row of its journal; without a key the snapshot gets a new one."""
    held = Held(last.number, last.hash, key)
    batches = _batches(database, definition, case, held, last.at)
    database.run(connection, [batch for batch in batches if batch.rows])


def _batches(database: Database, definition: Definition, case: Case, held: Held, updated: str) -> Iterator[Batch]:
    statements, facts = database.statements, facts_of(definition, case, updated)
    yield Batch(statements.rewrite_case, [full_row(facts, held)])
    if held.new_key and held.key is not None:
        yield Batch(statements.put_key, [(case.ref, *held.key)])
    for derived in statements.derived:
        yield Batch(derived.clear, [(case.ref,)])
        yield Batch(derived.put, derived.projection.rows(facts))
