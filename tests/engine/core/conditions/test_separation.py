"""`separation`: another person than the one who took a step."""
from engine.core.actor import Actor
from engine.core.decision import Cure, Named, Person
from tests.engine.core.small import a_case, moved, unmet

BRAHIM = Actor("brahim")


def test_who_took_the_step_may_not_take_this_one() -> None:
    reason, = unmet({"separation": "soumettre"}, a_case(moves=(moved("soumettre", "2026-02-02"),)))
    assert reason.values == {"trigger": Named("trigger", "soumettre"), "person": Person("amina")}
    assert (reason.code, reason.cure) == ("separation.same_person", Cure("person"))


def test_somebody_else_may() -> None:
    assert unmet({"separation": "soumettre"}, a_case(moves=(moved("soumettre", "2026-02-02"),)), actor=BRAHIM) == []


def test_only_the_last_time_counts_unless_ever() -> None:
    case = a_case(moves=(moved("soumettre", "2026-02-02"), moved("soumettre", "2026-02-05", actor="brahim")))
    assert unmet({"separation": "soumettre"}, case) == []
    assert unmet({"separation": "soumettre", "ever": True}, case)


def test_each_of_several_steps_is_told() -> None:
    case = a_case(moves=(moved("soumettre", "2026-02-02"), moved("rendre_avis", "2026-02-03")))
    assert len(unmet({"separation": ["soumettre", "rendre_avis", "payer"]}, case)) == 2


def test_per_iteration_forgets_who_took_it_before_a_step_back() -> None:
    case = a_case(moves=(moved("soumettre", "2026-02-02"), moved("renvoyer", "2026-02-03", iteration=1)), iteration=1)
    assert unmet({"separation": "soumettre", "ever": True}, case)
    assert unmet({"separation": "soumettre", "ever": True, "per": "iteration"}, case) == []
