"""`expression`: a rule in CEL, with its own sentence and its cure."""
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.decision import Cure, Named, Typed
from tests.engine.core.small import a_case, unmet

SENTENCE = {"fr": "{part} dépasse {parameters.part_max}.", "ar": "{part}", "en": "{part}"}
RULE: dict[str, Any] = {
    "expression": "montant * 10000 <= parameters.part_max * cout", "else": SENTENCE, "cure": {"field": "montant"},
    "show": {"part": {"type": "share", "value": "montant * 10000 / cout"}},
}


def test_true_is_met() -> None:
    assert unmet(RULE, a_case(fields={"montant": 600, "cout": 1000})) == []


def test_false_says_its_sentence_with_the_numbers_it_is_about() -> None:
    reason, = unmet(RULE, a_case(fields={"montant": 700, "cout": 1000}))
    assert (reason.code, reason.text, reason.cure) == ("expression", SENTENCE, Cure("field", "montant"))
    assert reason.values == {"part": Typed("share", 7000), "parameters.part_max": Typed("share", 6000)}


def test_a_missing_value_is_told_before_the_rule() -> None:
    reasons = unmet(RULE, a_case(fields={"montant": 700}))
    assert [(r.code, r.values) for r in reasons] == [("field.missing", {"field": Named("field", "cout")})]


def test_what_a_computed_field_lacks_is_asked_of_its_list() -> None:
    rule = {"expression": "total > 3 && cout > 1", "else": {"fr": "a", "ar": "a", "en": "a"}}
    funded = a_case(fields={"financement": [{"id": "1", "part": 500}]})
    assert [reason.cure for reason in unmet(rule, funded)] == [Cure("field", "cout")]


def test_a_division_by_zero_is_unmet_not_an_error() -> None:
    rule = {"expression": "montant / cout > 1", "else": {"fr": "{cout}", "ar": "{cout}", "en": "{cout}"}}
    assert [r.values for r in unmet(rule, a_case(fields={"montant": 1, "cout": 0}))] == [{"cout": Typed("money", 0)}]


def test_the_guard_decides_whether_it_applies() -> None:
    guarded = {**RULE, "when": "secteur == 'tourisme'"}
    fields = {"montant": 700, "cout": 1000}
    assert unmet(guarded, a_case(fields={**fields, "secteur": "autre"})) == []
    assert unmet(guarded, a_case(fields=fields)) == []
    assert unmet(guarded, a_case(fields={**fields, "secteur": "tourisme"}))


def test_it_reads_inputs_dates_and_how_often_a_step_was_taken() -> None:
    rule = {"expression": "input.rang > 1 && age(naissance, today) >= 18 && fired.relancer == 0",
            "else": {"fr": "{input.rang}", "ar": "a", "en": "a"}}
    adult, child = a_case(fields={"naissance": "2008-03-02"}), a_case(fields={"naissance": "2008-03-03"})
    assert unmet(rule, adult, {"rang": ("int", 2)}) == []
    assert unmet(rule, child, {"rang": ("int", 2)})[0].code == "expression"


@pytest.mark.parametrize(("written", "cure"), [
    ({"document": "devis"}, Cure("document", "devis")),
    ({"trigger": "relancer"}, Cure("trigger", "relancer")),
    ({"person": "agent_das"}, Cure("person", "agent_das", "agent_das")),
    ({"wait": True}, Cure("wait")),
])
def test_the_cure_is_what_its_author_says(written: dict[str, Any], cure: Cure) -> None:
    rule = {"expression": "montant > 3", "else": {"fr": "a", "ar": "a", "en": "a"}, "cure": written}
    assert unmet(rule, a_case(fields={"montant": 1}))[0].cure == cure


@given(st.integers(0, 10**13), st.integers(1, 10**13))
def test_a_share_is_judged_in_whole_numbers_never_rounded(amount: int, cost: int) -> None:
    assert bool(unmet(RULE, a_case(fields={"montant": amount, "cout": cost}))) == (amount * 10000 > 6000 * cost)
