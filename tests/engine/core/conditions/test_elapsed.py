"""`elapsed`: a delay that must be over."""
from engine.core.decision import Cure, Named, Typed
from tests.engine.core.small import a_case, at, moved, unmet

RULE = {"elapsed": {"since": {"trigger": "relancer"}, "at_least": "30 days"}}
REMINDED = a_case(moves=(moved("relancer", "2026-01-15"), moved("relancer", "2026-02-10")))


def test_a_delay_that_has_not_begun_is_told_as_such() -> None:
    reason, = unmet(RULE)
    assert (reason.code, reason.values, reason.cure) == (
        "elapsed.not_started", {"start": Named("trigger", "relancer")}, Cure("wait"))


def test_before_its_end_one_must_wait_until_then() -> None:
    reason, = unmet(RULE, REMINDED)
    assert reason.code == "elapsed.too_early"
    assert reason.values["delay"] == Typed("duration", "30 days")


def test_it_ends_at_midnight_in_casablanca() -> None:
    end = unmet(RULE, REMINDED)[0].values["end"].value
    assert end == "2026-03-13T00:00:00.000000Z"
    assert unmet(RULE, REMINDED, now="2026-03-12T23:59:59.999999Z")
    assert unmet(RULE, REMINDED, now=end) == []


def test_it_may_begin_with_a_state_or_at_a_date() -> None:
    entered = a_case(moves=(moved("soumettre", "2026-02-20", target="examen.technique.avis", enters=True),))
    since_state = {"elapsed": {"since": {"state": "examen.technique"}, "at_least": "10 days"}}
    since_field = {"elapsed": {"since": {"field": "echeance"}, "at_least": "10 days"}}
    assert [r.code for r in unmet(since_state, entered)] == ["elapsed.too_early"]
    assert unmet(since_state, entered, now=at("2026-03-04")) == []
    assert unmet(since_field, a_case(fields={"echeance": "2026-02-01"})) == []
    assert [r.code for r in unmet(since_field)] == ["elapsed.not_started"]


def test_the_delay_may_be_a_parameter_or_count_working_days() -> None:
    named = {"elapsed": {"since": {"trigger": "relancer"}, "at_least": "parameters.attente"}}
    working = {"elapsed": {"since": {"trigger": "relancer"}, "at_least": "2 working days"}}
    assert unmet(named, REMINDED)[0].values == unmet(RULE, REMINDED)[0].values
    friday = a_case(moves=(moved("relancer", "2026-02-27"),))
    assert unmet(working, friday, now=at("2026-03-03"))
    assert unmet(working, friday, now=at("2026-03-04")) == []


def test_a_suspension_does_not_count() -> None:
    """Ten of thirty days are over when the case is suspended for a month: twenty are still to come."""
    away = moved("suspendre", "2026-02-20", source="examen.decision", target="suspendu", enters=True)
    back = moved("reprendre", "2026-04-01", source="suspendu", target="examen.decision")
    waited = a_case(moves=(*REMINDED.moves, away, back))
    assert unmet(RULE, waited, now="2026-03-13T00:00:00.000000Z") and unmet(RULE, waited, now="2026-04-21T22:59:59.000000Z")
    assert unmet(RULE, waited, now="2026-04-21T23:00:00.000000Z") == []


def test_a_suspension_gives_back_working_days_where_those_are_counted() -> None:
    rule = {"elapsed": {"since": {"trigger": "relancer"}, "at_least": "5 working days"}}
    away = moved("suspendre", "2026-02-11", source="examen.decision", target="suspendu", enters=True)
    back = moved("reprendre", "2026-03-06", source="suspendu", target="examen.decision")
    waited = a_case(moves=(*REMINDED.moves, away, back))
    assert unmet(rule, waited, now="2026-03-12T23:59:59.000000Z"), "four were left on the Wednesday, from Friday until Thursday"
    assert unmet(rule, waited, now="2026-03-13T00:00:00.000000Z") == []
