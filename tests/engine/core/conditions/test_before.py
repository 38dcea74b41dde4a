"""`before`: a delay that must still run."""
from engine.core.decision import Named, Typed
from tests.engine.core.small import a_case, moved, unmet

RULE = {"before": {"since": {"state": "examen.decision"}, "within": "30 days"}}
DECIDED = a_case(moves=(moved("rendre_avis", "2026-02-10", target="examen.decision", enters=True),))


def test_while_it_runs_it_is_met() -> None:
    assert unmet(RULE, DECIDED, now="2026-03-12T22:59:59.000000Z") == []


def test_after_it_there_is_no_cure() -> None:
    reason, = unmet(RULE, DECIDED, now="2026-03-13T00:00:00.000000Z")
    assert (reason.code, reason.cure) == ("before.too_late", None)
    assert reason.values == {"start": Named("state", "examen.decision"), "delay": Typed("duration", "30 days"),
                             "end": Typed("datetime", "2026-03-13T00:00:00.000000Z")}


def test_a_delay_that_has_not_begun_cannot_be_over() -> None:
    assert unmet(RULE) == []


def test_the_last_entry_begins_it_anew() -> None:
    again = (*DECIDED.moves, moved("rendre_avis", "2026-03-01", target="examen.decision", enters=True))
    assert unmet(RULE, a_case(moves=again), now="2026-03-20T09:00:00.000000Z") == []


def test_a_suspension_gives_back_the_days_that_were_left() -> None:
    """Ten of thirty days are used when the case is suspended for forty: the delay ends with 21 April."""
    away = moved("suspendre", "2026-02-20", source="examen.decision", target="suspendu", enters=True)
    back = moved("reprendre", "2026-04-01", source="suspendu", target="examen.decision")
    paused = a_case(moves=(*DECIDED.moves, away, back))
    assert unmet(RULE, paused, now="2026-04-21T22:59:59.000000Z") == []
    assert [reason.code for reason in unmet(RULE, paused, now="2026-04-21T23:00:00.000000Z")] == ["before.too_late"]


def test_a_suspension_that_came_too_late_gives_nothing_back() -> None:
    away = moved("suspendre", "2026-03-20", source="examen.decision", target="suspendu", enters=True)
    back = moved("reprendre", "2026-04-01", source="suspendu", target="examen.decision")
    late = a_case(moves=(*DECIDED.moves, away, back))
    assert [reason.code for reason in unmet(RULE, late, now="2026-04-02T09:00:00.000000Z")] == ["before.too_late"]
