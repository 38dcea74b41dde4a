"""The cases an input may name, looked up as a list on a screen would be."""
from __future__ import annotations

import sqlalchemy as sa

from engine.core.case import Case
from engine.core.definition.definition import Definition, Input
from engine.core.names import matches
from engine.store.sql import SqlStore
from engine.store.sql.tables import case_


def candidates(store: SqlStore, definition: Definition, case: Case, asked: Input) -> list[tuple[str, str]]:
    """Reference and title of each case of the process asked for, in the states wanted and the case's own province,
    that is not linked yet."""
    province = definition.names.country.territories.province_of(case.territory)
    query = sa.select(case_.c.ref, case_.c.title, case_.c.state).where(case_.c.workflow == asked.process)
    if province:
        query = query.where(case_.c.province == province)
    linked = {link.ref for link in case.links}
    with store.reading() as connection:
        rows = connection.execute(query.order_by(case_.c.ref)).all()
    fitting = (row for row in rows if not asked.states or any(matches(pattern, row.state) for pattern in asked.states))
    return [(row.ref, row.title) for row in fitting if row.ref not in linked]
