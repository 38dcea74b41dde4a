"""`filled`: fields that must have a value."""
import pytest

from engine.core.decision import Cure, Named
from tests.engine.core.small import a_case, unmet


def test_each_empty_one_is_named_and_cured_where_it_is_typed() -> None:
    reasons = unmet({"filled": ["titre", "montant"]}, a_case(fields={"titre": "Miel"}))
    assert [(r.code, r.values, r.cure) for r in reasons] == [
        ("field.missing", {"field": Named("field", "montant")}, Cure("field", "montant"))]


@pytest.mark.parametrize("empty", [None, "", []])
def test_nothing_is_no_value(empty: object) -> None:
    assert unmet({"filled": "financement"}, a_case(fields={"financement": empty}))


@pytest.mark.parametrize("value", [0, False, "x"])
def test_zero_and_no_are_values(value: object) -> None:
    assert unmet({"filled": "montant"}, a_case(fields={"montant": value})) == []


def test_a_computed_field_counts_by_what_it_gives() -> None:
    funded = a_case(fields={"financement": [{"id": "1", "source": "indh", "part": 500}]})
    assert unmet({"filled": "total"}, funded) == []


def test_a_field_is_not_wanted_where_its_own_rule_does_not_want_it() -> None:
    assert unmet({"filled": "motif_choix"}, a_case(fields={"secteur": "tourisme"})) == []
    assert unmet({"filled": "motif_choix"}, a_case(fields={"secteur": "autre"}))
