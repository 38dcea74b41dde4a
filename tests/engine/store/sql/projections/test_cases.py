"""The row of a case."""
from __future__ import annotations

from engine.store.sql.projections import cases
from engine.store.sql.tables import case_
from tests.engine.core.errand import errand
from tests.engine.store.sql.projections.deriving import AT, CALL, LATE, SOON, WRITE, facts

COLUMNS = [column.name for column in case_.c if column.name not in ("number", "head", "snapshot")]


def shown(**parts: object) -> dict[str, object]:
    """The row by column."""
    return dict(zip(COLUMNS, cases.row(facts(**parts)), strict=True))


def test_a_row_tells_the_case_column_by_column() -> None:
    row = shown(fields={"what": "Olives", "price": 50_000}, holder="fatima")
    assert row == {
        "ref": "ER-1", "workflow": "errand", "definition": errand().hash, "territory": "MA-OUZ.zoumi.brikcha",
        "province": "MA-OUZ", "state": "road.going", "stage": "road", "stage_number": 2,
        "title": "Olives", "subtitle": "", "holder": "", "holder_id": "fatima", "holder_kind": "",
        "amount": 50_000, "total": None, "sector": "", "opened": AT, "entered": AT, "updated": LATE,
        "due": "", "role": "", "closed": False,
    }


def test_a_case_waits_for_the_role_of_its_most_urgent_action() -> None:
    row = shown(tasks=(WRITE, CALL._replace(role="secretaire_cpde")))
    assert (row["due"], row["role"]) == (SOON, "secretaire_cpde")


def test_a_case_without_actions_waits_for_nobody() -> None:
    row = shown()
    assert (row["due"], row["role"]) == ("", "")
