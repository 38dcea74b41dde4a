"""What consequences share: they see the case before the step wrote anything, and carry values over."""
import pytest
from pydantic import ValidationError

from engine.core.consequences import KINDS
from tests.engine.core.consequences.given import LOTS, follows


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
