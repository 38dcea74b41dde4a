"""What lists show of a case is what its process says its face is."""
from __future__ import annotations

import pytest

from tests.engine.store.sql.projections.deriving import LATE, facts


def test_the_face_names_the_fields_that_lists_show() -> None:
    shown = facts(fields={"what": "Olives", "price": 50_000, "client": "Fatima Filali"})
    assert (shown.title, shown.amount, shown.holder) == ("Olives", 50_000, "Fatima Filali")


def test_what_the_process_does_not_name_is_empty() -> None:
    shown = facts()
    assert (shown.subtitle, shown.holder_kind, shown.sector, shown.total) == ("", "", "", None)


def test_an_empty_field_is_shown_empty_and_an_empty_title_as_the_reference() -> None:
    shown = facts(fields={"what": None, "price": None})
    assert (shown.title, shown.amount, shown.holder) == ("ER-1", None, "")


@pytest.mark.parametrize(("state", "stage", "number"), [
    ("asked", "asked", 1), ("road.waiting", "road", 2), ("done", "", 0),
])
def test_the_stage_is_the_one_around_the_state(state: str, stage: str, number: int) -> None:
    shown = facts(state=state)
    assert (shown.stage, shown.stage_number) == (stage, number)


def test_the_lineage_is_the_territory_and_all_around_it() -> None:
    shown = facts()
    assert shown.lineage[0] == "MA-OUZ.zoumi.brikcha"
    assert shown.lineage[-3:] == ("MA-OUZ", "MA-01", "MA")
    assert shown.province == "MA-OUZ"


def test_the_instant_is_that_of_the_last_event() -> None:
    assert facts().updated == LATE
