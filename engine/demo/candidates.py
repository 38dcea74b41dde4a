"""The cases an input may name, looked up as a list on a screen would be."""
from __future__ import annotations

from engine.core.case import Case
from engine.core.definition.definition import Definition, Input
from engine.questions.case.candidates import fits, nameable
from engine.store.sql import SqlStore
from engine.store.sql.tables import case_


def candidates(store: SqlStore, definition: Definition, case: Case, asked: Input) -> list[tuple[str, str]]:
    """Reference and title of each case of the process asked for, in the states wanted and the case's own province,
    that is not linked yet."""
    linked = {link.ref for link in case.links}
    with store.reading() as connection:
        rows = connection.execute(nameable(definition, case, asked).order_by(case_.c.ref)).all()
    return [(row.ref, row.title) for row in rows if fits(asked, row.state) and row.ref not in linked]
