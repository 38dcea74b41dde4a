"""`session`: a decision of a body, recorded from its minutes."""
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from engine.core.conditions.session import INPUTS
from engine.core.decision import Cure, Named, Typed, Unmet
from tests.engine.core.small import bound, unmet


def recorded(**values: Any) -> list[Unmet]:
    minutes = {"extrait_pv": "0" * 64, "seance_date": "2026-03-01", "presents": 9,
               "pour": 5, "contre": 2, "abstentions": 1}
    given_ = {**minutes, **values}
    return unmet({"session": "cpde"}, inputs={key: (type_, given_[key]) for key, type_ in INPUTS.items()})


def test_a_carried_vote_is_met() -> None:
    assert recorded() == []


def test_a_session_cannot_have_been_held_tomorrow() -> None:
    reason, = recorded(seance_date="2026-03-03")
    assert (reason.code, reason.cure) == ("session.later", Cure("input", "seance_date"))
    assert reason.values == {"date": Typed("date", "2026-03-03")}


def test_no_more_vote_than_are_present() -> None:
    reason, = recorded(presents=7)
    assert (reason.code, reason.values) == ("session.votes", {"votes": 8, "present": 7})


def test_a_tie_does_not_carry() -> None:
    reason, = recorded(pour=3, contre=3)
    assert (reason.code, reason.values) == ("session.not_carried", {"body": Named("body", "cpde"), "yes": 3, "no": 3})


def test_it_waits_for_every_input_of_the_minutes() -> None:
    assert bound({"session": "cpde"}, INPUTS).reads == frozenset(INPUTS)


@given(*[st.integers(0, 30)] * 4)
def test_it_is_met_exactly_when_the_yes_prevail_among_those_present(there: int, yes: int, no: int, none: int) -> None:
    carried = recorded(presents=there, pour=yes, contre=no, abstentions=none) == []
    assert carried == (yes > no and yes + no + none <= there)
