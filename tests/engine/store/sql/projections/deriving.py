"""Facts of errands for the tests of derived rows."""
from __future__ import annotations

from typing import Any

from engine.core.case import Case, Clock, Link, Task
from engine.store.sql.projections import Facts, facts_of
from tests.engine.core.errand import errand

AT = "2026-04-06T09:30:00.000000Z"
SOON, LATE = "2026-04-08T23:00:00.000000Z", "2026-05-08T23:00:00.000000Z"
CALL = Task("1.1", "call", "agent_plateforme", AT, SOON)
WRITE = Task("1.2", "write", "agent_plateforme", AT, LATE, "document:order", "amina")
LOSE = Clock("lose", "expire", LATE)
CALLED = Link("appel", "AP-OUZ-2026-1")


def case_with(**parts: Any) -> Case:
    """An errand in a commune of Ouezzane, on the road."""
    case = Case("ER-1", "errand", errand().hash, "MA-OUZ.zoumi.brikcha", "road.going", 3, 2, AT, AT, 1, "",
                {"what": "Olives"}, {}, {})
    return case._replace(**parts)


def facts(**parts: Any) -> Facts:
    """Its facts, with some parts of the case as given."""
    return facts_of(errand(), case_with(**parts), LATE)
