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
