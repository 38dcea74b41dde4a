"""`count`: how often a step was taken."""
from typing import Any

from engine.core.decision import Cure, Named
from tests.engine.core.small import a_case, moved, unmet

TWICE = (moved("relancer", "2026-02-05"), moved("relancer", "2026-02-12"))


def reminders(**bounds: Any) -> dict[str, Any]:
    return {"count": {"trigger": "relancer", **bounds}}


def test_too_few_is_cured_by_taking_the_step() -> None:
    reason, = unmet(reminders(at_least=3), a_case(moves=TWICE))
    assert (reason.code, reason.cure) == ("count.too_few", Cure("trigger", "relancer"))
    assert reason.values == {"trigger": Named("trigger", "relancer"), "times": 2, "least": 3}


def test_enough_is_met() -> None:
    assert unmet(reminders(at_least=2), a_case(moves=TWICE)) == []


def test_at_most_counts_this_time_too_and_has_no_cure() -> None:
    assert unmet(reminders(at_most=3), a_case(moves=TWICE)) == []
    reason, = unmet(reminders(at_most=2), a_case(moves=TWICE))
    assert (reason.code, reason.cure, reason.values["most"]) == ("count.too_many", None, 2)


def test_a_bound_may_be_a_parameter_of_the_case() -> None:
    rule = reminders(at_least="parameters.relances_min")
    assert unmet(rule, a_case(moves=TWICE)) == []
    assert unmet(rule, a_case(moves=TWICE[:1]))


def test_per_stay_leaves_out_what_was_before() -> None:
    assert unmet(reminders(at_least=1, per="stay"), a_case(moves=TWICE)) == []
    assert unmet(reminders(at_least=2, per="stay"), a_case(moves=TWICE))


def test_per_iteration_leaves_out_what_was_before_going_back() -> None:
    moves = (moved("relancer", "2026-02-05"), moved("relancer", "2026-02-12", iteration=1))
    assert unmet(reminders(at_least=2, per="iteration"), a_case(moves=moves, iteration=1))
    assert unmet(reminders(at_least=1, per="iteration"), a_case(moves=moves, iteration=1)) == []
