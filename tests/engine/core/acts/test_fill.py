"""Filling by hand: what changed, who may, in which state, and bad values told where they are."""
from __future__ import annotations

import pytest

from engine.advance import Changed
from engine.core.acts import Fill, Fire
from engine.errors import BadCommand
from tests.engine.core.errand import ASKER, CARRIER, CHIEF, PAPER, Driver


def test_only_what_changed_is_written():
    driver = Driver()
    ref = driver.opened(price="500")
    driver.must(Fill(ref, {"what": "Olives", "price": "600"}), ASKER)
    assert list(driver.store.events(ref))[-1].change["fields"] == {"price": 600_00}
    assert driver.refusal(Fill(ref, {"what": "Olives"}), ASKER) == ["fields.unchanged"]


def test_an_emptied_field_has_no_value():
    driver = Driver()
    ref = driver.opened(price="500")
    assert driver.must(Fill(ref, {"price": "  "}), ASKER).fields["price"] is None


def test_bad_values_are_refused_together_and_nothing_is_written():
    driver = Driver()
    ref = driver.opened()
    unmet = driver.unmet(Fill(ref, {"price": "cher", "what": "x" * 41, "fragile": "1"}), ASKER)
    assert [(u.code, u.cure.key) for u in unmet if u.cure] == [("value.money", "price"), ("value.too_large", "what")]
    assert driver.case(ref).number == 1


def test_a_row_keeps_its_id_and_a_new_one_gets_the_next():
    driver = Driver()
    ref = driver.opened()
    driver.must(Fill(ref, {"promises": [{"say": "A"}, {"say": "B"}]}), ASKER)
    case = driver.must(Fill(ref, {"promises": [{"id": "2", "say": "B"}, {"say": "C"}, {}]}), ASKER)
    assert case.fields["promises"] == [{"id": "2", "say": "B"}, {"id": "3", "say": "C"}]


@pytest.mark.parametrize("rows", ["text", [1], [{"nope": "x"}], [{"say": "x", "kept": "maybe"}], [{"kept": "no"}]])
def test_a_malformed_list_is_refused_naming_the_field(rows):
    driver = Driver()
    (unmet,) = driver.unmet(Fill(driver.opened(), {"promises": rows}), ASKER)
    assert unmet.code in ("value.list", "value.row") and unmet.cure is not None and unmet.cure.key == "promises"


def test_an_unknown_field_is_no_command():
    driver = Driver()
    ref = driver.opened()
    with pytest.raises(BadCommand, match="field.unknown"):
        driver.do(Fill(ref, {"colour": "red"}), ASKER)


def test_computed_and_step_written_fields_are_not_filled():
    driver = Driver()
    ref = driver.opened()
    for key, value in (("spent", "5"), ("papers", ["order"]), ("stops", [{"place": "Zoumi"}])):
        assert driver.refusal(Fill(ref, {key: value}), ASKER) == ["field.not_editable"]


def test_a_role_that_does_not_edit_is_refused_with_who_does():
    driver = Driver()
    (unmet,) = driver.unmet(Fill(driver.opened(), {"price": "1"}), CHIEF)
    assert unmet.code == "field.not_editable" and unmet.cure is not None and unmet.cure.role == "accompagnateur"


def test_a_closed_case_is_filled_no_more():
    driver = Driver()
    ref = driver.on_the_road()
    driver.must(Fire(ref, "deliver", {"proof": PAPER}), CARRIER)
    assert "case.closed" in driver.refusal(Fill(ref, {"meet_at": "10/04/2026 10:00"}), CARRIER)


def test_a_stale_form_is_told_what_changed():
    driver = Driver()
    ref = driver.opened()
    driver.must(Fill(ref, {"price": "10"}, seen=1), ASKER)
    outcome = driver.do(Fill(ref, {"price": "20"}, seen=1), ASKER)
    assert isinstance(outcome, Changed) and [event.number for event in outcome.events] == [2] and outcome.number == 2


def test_a_comment_of_somebody_else_makes_no_form_stale():
    from engine.core.acts import Comment

    driver = Driver()
    ref = driver.opened()
    driver.must(Comment(ref, "Je m'en occupe"), CARRIER)
    driver.must(Fill(ref, {"price": "20"}, seen=1), ASKER)
