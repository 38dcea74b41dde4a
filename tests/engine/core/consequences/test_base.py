"""What consequences share: they see the case before the step wrote anything, and carry values over."""
from typing import Any

import pytest
from pydantic import ValidationError

from engine.core.consequences import KINDS
from tests.engine.core.consequences.given import LOTS, faults, follows


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_word_that_a_kind_does_not_know_is_refused(kind: str) -> None:
    with pytest.raises(ValidationError, match="extra"):
        KINDS[kind].model_validate({"nonsense": 1})


def test_dates_and_amounts_come_as_expressions_give_them() -> None:
    follow, = follows({"open_case": {"process": "parcelle", "link": "verger", "fields": {"semis": "plantation"}}})
    assert f"{follow.values['semis']:%Y-%m-%d}" == "2026-02-01"


def test_a_row_s_columns_stand_beside_the_fields_of_the_case() -> None:
    written = {"process": "parcelle", "link": "verger", "each": "lots", "fields": {"nom": "nom + ' / ' + item.nom"}}
    assert [follow.values["nom"] for follow in follows({"open_case": written})] == [f"Jbala / {lot['nom']}" for lot in LOTS]


def carried(rows: Any) -> Any:
    follow, = follows({"open_case": {"process": "parcelle", "link": "verger", "fields": {"parts": rows}}})
    return follow.values.get("parts")


def test_a_list_named_alone_is_carried_over_whole() -> None:
    assert carried("lots") == LOTS


def test_rows_are_chosen_their_columns_renamed_and_their_ids_kept() -> None:
    assert carried({"each": "lots", "where": "item.surface > 8", "row": {"titre": "item.nom + '!'", "verger": "nom"}}) == [
        {"id": "2", "titre": "Sud!", "verger": "Jbala"}]


def test_where_no_row_is_kept_nothing_is_carried() -> None:
    assert carried({"each": "lots", "where": "item.surface > 100"}) is None


def test_every_fault_of_carried_rows_is_told() -> None:
    written = {"each": "lot", "where": "item.surfac > 8", "row": {"titre": "item.nm"}}
    found = faults({"open_case": {"process": "parcelle", "link": "verger", "fields": {"parts": written}}})
    assert len(found) == 3
